#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files in a case, through the command line: a large one in and out with memory and log measured, kill -9 and Ctrl+C at random
moments, and what is refused. --full takes a file of 1 GiB; --all kills in it, too."""
import hashlib
import json
import os
import random
import signal
import subprocess
import threading
import time

import cli
from cli import check

MEBI = 1024 * 1024
REOPEN_SECONDS = 5.0  # on a busy machine; removing 1 GiB at once would take longer on any
MEMORY_GROWTH = 64 * MEBI
# The address sanitizer keeps what was freed for a while, to see who still uses it.
if "ASAN_OPTIONS" in os.environ:
    MEMORY_GROWTH += 400 * MEBI
LARGEST_LOG = 128 * MEBI


class Measured:
    """A process that ended: exit code, seconds, peak memory, and how large the log beside the database became."""

    def __init__(self, place, *words):
        command = place.command(*words, "--casebook", place.book, "--passphrase-file", place.passphrase_file, "--json")
        log, self.log = place.book / "vault.db-wal", 0
        begin = time.monotonic()
        process = subprocess.Popen(command, env=place.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        done = threading.Event()

        def watch():
            while not done.wait(0.02):
                try:
                    self.log = max(self.log, log.stat().st_size)
                except FileNotFoundError:
                    pass
        watcher = threading.Thread(target=watch)
        watcher.start()
        self.output, self.error = process.stdout.read(), process.stderr.read().decode()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        done.set()
        watcher.join()
        self.code, self.seconds, self.memory = process.returncode, time.monotonic() - begin, usage.ru_maxrss * 1024
        check(self.code == cli.DONE, f"candor {' '.join(map(str, words))} ended with {self.code}: {self.error}")


def sparse(path, size, random_source):
    """Mostly a hole, with some bytes that must come back at their place."""
    with open(path, "wb") as file:
        file.truncate(size)
        for _ in range(64):
            file.seek(random_source.randrange(max(1, size - 4096)))
            file.write(random_source.randbytes(min(size, 4096)))
        file.truncate(size)
    return path


def digest(path):
    with open(path, "rb") as file:
        state = hashlib.blake2b(digest_size=32)
        while piece := file.read(MEBI):
            state.update(piece)
    return state.hexdigest()


def new_case(place, title):
    return place.on_book("new", "--from", place.write("case.json", {"title": title, "identified": True}))["number"]


def listed(place, number):
    return place.on_book("attach", "list", number)["attachments"]


def large_file(place, random_source, size):
    number = new_case(place, "Large file")
    path = sparse(place.files / "monitor.bin", size, random_source)
    idle = Measured(place, "attach", "list", number)
    added = Measured(place, "attach", "add", number, path, "--note", "monitor export")
    answer = json.loads(added.output)["attachment"]
    check(answer["size"] == size and answer["digest"] == digest(path), f"the file came in as {answer}")
    copy = place.files / "copy.bin"
    saved = Measured(place, "attach", "save", number, answer["id"], "--to", copy)
    check(digest(copy) == answer["digest"], "the copy differs")
    check(copy.stat().st_mode & 0o077 == 0, "others may read the copy")
    checked = Measured(place, "attach", "verify", number)
    check(json.loads(checked.output) | {"files": 1} == json.loads(checked.output), checked.output)
    for name, run in (("add", added), ("save", saved), ("verify", checked)):
        growth = run.memory - idle.memory
        print(f"  {name}: {size / MEBI:.0f} MiB in {run.seconds:.1f} s, {size / MEBI / run.seconds:.0f} MiB/s; "
              f"memory {run.memory / MEBI:.0f} MiB, {growth / MEBI:+.0f} to an empty list; largest log {run.log / MEBI:.1f} MiB", flush=True)
        check(growth < MEMORY_GROWTH, f"{name} took {growth / MEBI:.0f} MiB")
        check(run.log < LARGEST_LOG, f"the log grew to {run.log / MEBI:.0f} MiB")
    path.unlink()
    copy.unlink()


def interrupted(place, random_source, size, kills):
    number = new_case(place, "Interrupted")
    path = sparse(place.files / "video.bin", size, random_source)
    right = digest(path)
    usual = Measured(place, "attach", "add", number, path).seconds
    kept, slowest, finished = 1, 0.0, 0
    for turn in range(kills):
        process = subprocess.Popen(
            place.command("attach", "add", number, path, "--casebook", place.book, "--passphrase-file", place.passphrase_file),
            env=place.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        sent = signal.SIGINT if turn % 5 == 4 else signal.SIGKILL
        try:
            process.wait(random_source.uniform(0.05, usual * 1.1))
        except subprocess.TimeoutExpired:
            process.send_signal(sent)
        output, error = process.communicate()
        told = process.returncode == cli.DONE
        finished += told
        if sent == signal.SIGINT and not told:
            # Before the program listens for it, and after it has locked, the signal simply ends it.
            check(process.returncode in (130, -signal.SIGINT), f"Ctrl+C ended with {process.returncode}: {error}")
        begin = time.monotonic()
        there = listed(place, number)
        slowest = max(slowest, time.monotonic() - begin)
        check(kept + told <= len(there) <= kept + 1, f"{len(there)} files after {kept} and one that was {output!r}")
        check(all(one["digest"] == right and one["size"] == size for one in there), f"half a file: {there}")
        kept = len(there)
        if kept > 3:
            number, kept = new_case(place, f"Interrupted {turn}"), 0
        check(slowest < REOPEN_SECONDS, f"opening after a kill took {slowest:.2f} s")
        if turn % 5 == 4 or turn == kills - 1:
            check(place.on_book("attach", "verify", number)["whole"], "a file is damaged")
            check(place.do("verify", place.book)["whole"], "the casebook is not whole")
    book = (place.book / "vault.db").stat().st_size
    print(f"  {kills} kills and interrupts while {size / MEBI:.0f} MiB came in: {finished} ended before, none half; slowest opening "
          f"and list {slowest:.2f} s; casebook {book / MEBI:.0f} MiB", flush=True)


def refused(place):
    number = new_case(place, "Refused")
    before = listed(place, number)

    def refuse(code, *words):
        process = place.run("attach", "add", number, *words, "--casebook", place.book)
        check(process.returncode == code and process.stderr.startswith("candor: "), f"{words}: {process.returncode} {process.stderr}")
        return process.stderr

    too_large = sparse(place.files / "large.bin", 1024 * MEBI + 1, random.Random(1))
    check("1 GB" in refuse(cli.REFUSED, too_large), "no limit is named")
    too_large.unlink()
    refuse(cli.REFUSED, place.files)
    refuse(cli.BAD_INPUT, place.files / "not there.pdf")
    pipe = place.files / "pipe"
    os.mkfifo(pipe)
    refuse(cli.REFUSED, pipe)
    link = place.files / "link"
    link.symlink_to(place.passphrase_file)
    refuse(cli.REFUSED, link)
    script = place.write("report.pdf", "#!/bin/sh\n")
    refuse(cli.REFUSED, script)
    refuse(cli.WRONG_USE, script, "--lane", "secret")
    check(listed(place, number) == before, "something of what was refused stayed")

    # When it is confirmed a script is kept, and told for what it is. Its name stays data: it cannot leave the folder it is saved to.
    place.on_book("attach", "add", number, script, "--keep-dangerous", "--name", "../../evil\u202Efdp.sh", "--lane", "peer_review")
    one = listed(place, number)[0]
    check(one["type"] == "text/x-script" and one["lane"] == "peer_review", f"{one}")
    saved = place.on_book("attach", "save", number, one["id"], "--to", place.files)["path"]
    check(os.path.dirname(saved) == str(place.files) and "\u202E" not in saved, f"saved to {saved}")
    page = place.write("page.html", "<html><img src='http://127.0.0.1:9/x.png'><script>x()</script>seldomword</html>")
    place.on_book("attach", "add", number, page)
    check(place.on_book("cases", "--search", "seldomword")["cases"][0]["number"] == number, "the text of a file is not found")


def full_disk(place):
    """A file for which there is no room is refused with a sentence before it fills the disk, and work goes on."""
    disk = place.folder / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", str(disk)], capture_output=True, check=False).returncode:
        print("  This account may not mount a small disk, so a full one was not tried.")
        return
    usual, place.book = place.book, disk / "Book.candor"
    try:
        place.init()
        number = new_case(place, "Full disk")
        answer = place.on_book("attach", "add", number, sparse(place.files / "large.bin", 40 * MEBI, random.Random(1)), expect=cli.NOT_WRITABLE)
        check((place.book / "vault.db").stat().st_size < 8 * MEBI, "the disk was filled all the same")
        check("full" in answer["message"] and "space" in answer["message"], f"the message: {answer}")
        check(listed(place, number) == [], "half a file is there")
        check(place.do("verify", place.book)["whole"], "the casebook is not whole")
        place.on_book("attach", "add", number, place.write("small.txt", "small " * 100_000))
        check(len(listed(place, number)) == 1 and place.do("verify", place.book)["whole"], "work did not go on")
    finally:
        place.book = usual
        subprocess.run(["umount", "-l", str(disk)], check=False)


def run(arguments):
    seed = arguments.seed if arguments.seed is not None else random.SystemRandom().randrange(2**32)
    random_source = random.Random(seed)
    size = 1024 * MEBI if arguments.full else arguments.size * MEBI
    print(f"{size / MEBI:.0f} MiB, {arguments.kills} kills, seed {seed}", flush=True)
    with cli.Place(arguments.program) as place:
        place.init()
        refused(place)
        full_disk(place)
        large_file(place, random_source, size)
        interrupted(place, random_source, size if arguments.all else 16 * MEBI, arguments.kills)
    print("PASSED")


def add_arguments(parser):
    parser.add_argument("--size", type=int, default=64, help="of the large file, in MiB")
    parser.add_argument("--full", action="store_true", help="a large file of 1 GiB, the largest there is")
    parser.add_argument("--all", action="store_true", help="kill in the large file, not in a smaller one")
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int)


if __name__ == "__main__":
    cli.main(run, __doc__, add_arguments)
