#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What cannot be done is told with a sentence and its exit code, and leaves every file as it was."""
import hashlib
import json
import os
import re
import shutil
import stat
import subprocess

import cli
from cli import check


def digests(folder):
    # The lock file is there only while somebody looks, and says nothing about cases.
    return {str(path): hashlib.sha256(data).hexdigest() for path, data in cli.content_of(folder).items() if str(path) != "vault.lock"}


def refused(place, code, *words, **more):
    process = place.run(*words, **more)
    check(process.returncode == code, f"candor {' '.join(map(str, words))} ended with {process.returncode} instead of {code}: {process.stderr}")
    check(process.stderr.startswith("candor: ") and process.stderr.strip().endswith((".", ")", "DIR", "]")) or "\n  - " in process.stderr,
          f"no sentence: {process.stderr}")
    return process.stderr


def wrong_passphrase(place):
    before = digests(place.book)
    right = place.passphrase_file.read_text()
    for wrong in ("another passphrase of five words", cli.PASSPHRASE + " ", cli.PASSPHRASE.upper(), "x" * 1024):
        place.passphrase_file.write_text(wrong + "\n")
        for words in (("unlock-test", place.book), ("cases", "--casebook", place.book), ("verify", place.book)):
            refused(place, cli.WRONG_PASSPHRASE, *words)
    place.passphrase_file.write_text(right)
    check(digests(place.book) == before, "a wrong passphrase changed files")
    place.do("unlock-test", place.book)
    piped = place.run("unlock-test", place.book, "--passphrase-file", "-", passphrase=False, stdin=cli.PASSPHRASE + "\n")
    check(piped.returncode == cli.DONE, f"a passphrase on standard input: {piped.stderr}")


def in_use(place):
    holder = place.batch("--user", "Ruth Feld")
    holder.stdin.write(b"cases\n")
    holder.stdin.flush()
    check(b'"ok":true' in holder.stdout.readline(), "the first process")
    before = digests(place.book)
    message = refused(place, cli.IN_USE, "cases", "--casebook", place.book)
    check(os.uname().nodename in message and "since" in message, f"who has it open: {message}")
    check(digests(place.book) == before, "the second process changed files")
    holder.communicate()
    check(holder.returncode == cli.DONE, "the first process did not end in order")
    place.on_book("cases")


def not_a_casebook(place):
    empty = place.folder / "empty"
    empty.mkdir()
    refused(place, cli.DAMAGED, "cases", "--casebook", empty)
    check(list(empty.iterdir()) == [], "looking at a folder left something in it")
    missing = place.run("cases", "--casebook", place.folder / "nowhere")
    check(missing.returncode in (cli.DAMAGED, cli.WRONG_USE), f"a folder that is not there: {missing.returncode} {missing.stderr}")
    gone = place.folder / "Gone.candor"
    shutil.copytree(place.book, gone)
    (gone / "vault.db").write_bytes(b"")
    refused(place, cli.DAMAGED, "cases", "--casebook", gone)
    plain = place.folder / "Plain.candor"
    shutil.copytree(place.book, plain)
    (plain / "vault.db").write_bytes(b"SQLite format 3\0" + b"\0" * 8176)
    refused(place, cli.DAMAGED, "cases", "--casebook", plain)


def read_only(place):
    fixed = place.folder / "Fixed.candor"
    shutil.copytree(place.book, fixed)
    mounted = subprocess.run(["mount", "--bind", "-o", "ro", str(fixed), str(fixed)], capture_output=True, check=False).returncode == 0
    if mounted:
        subprocess.run(["mount", "-o", "remount,ro,bind", str(fixed)], capture_output=True, check=False)
    elif os.geteuid() == 0:
        print("This account may write everywhere and may not mount: a read-only place was not tried.")
        return
    else:
        fixed.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        before = digests(fixed)
        refused(place, cli.NOT_WRITABLE, "cases", "--casebook", fixed)
        check(digests(fixed) == before, "a read-only casebook changed")
    finally:
        if mounted:
            subprocess.run(["umount", "-l", str(fixed)], check=False)
        fixed.chmod(0o700)


def rules_and_files(place):
    number = place.on_book("new", "--from", place.write("a.json", {"title": "A fall"}))["number"]
    refused(place, cli.REFUSED, "step", number, "confirm-stable", "--skip", "", "--casebook", place.book)
    refused(place, cli.WRONG_USE, "step", number, "no-such-step", "--done", "--casebook", place.book)
    refused(place, cli.WRONG_USE, "case", "1999-0001", "--casebook", place.book)
    refused(place, cli.WRONG_USE, "step", number, "confirm-stable", "--casebook", place.book)
    refused(place, cli.WRONG_USE, "cases", "--state", "some", "--casebook", place.book)
    refused(place, cli.WRONG_USE, "export", "summary", number, "--to", place.files / "x.doc", "--casebook", place.book)
    for name, text in (("b.json", "{"), ("c.json", '{"title": "x", "titel": "y"}'), ("d.json", "[]"),
                       ("e.json", '{"title": "x", "times": {"t_event": "soon"}}')):
        refused(place, cli.BAD_INPUT, "new", "--from", place.write(name, text), "--casebook", place.book)
    refused(place, cli.BAD_INPUT, "new", "--from", place.files / "missing.json", "--casebook", place.book)
    refused(place, cli.BAD_INPUT, "tell", number, "--from", place.write("f.json", '{"told": ["x"]}'), "--casebook", place.book)
    refused(place, cli.BAD_INPUT, "edit", number, "--from", place.write("g.json", '{"settings": [{}]}'), "--casebook", place.book)
    refused(place, cli.BAD_INPUT, "import", "csv", place.write("h.csv", ""), "--casebook", place.book)
    refused(place, cli.NOT_WRITABLE, "export", "case", number, "--to", place.folder / "no" / "x.json", "--casebook", place.book)
    refused(place, cli.WRONG_USE, "frobnicate", passphrase=False)
    refused(place, cli.WRONG_USE, "cases", "--casebook", place.book, passphrase=False)
    check(len(place.on_book("cases", "--state", "all")["cases"]) == 1, "a refused command stored something")


def creating(place):
    weak = place.folder / "weak"
    weak.write_text("short\n")
    process = place.run("init", place.folder / "Weak.candor", "--name", "X", "--passphrase-file", weak, passphrase=False)
    check(process.returncode == cli.REFUSED and not (place.folder / "Weak.candor").exists(), f"a weak passphrase: {process.stderr}")
    refused(place, cli.WRONG_USE, "init", place.book, "--name", "X", "--kdf-memory-kib", 8192, "--kdf-iterations", 1)
    sheet = place.files / "sheet.txt"
    other = place.folder / "Other.candor"
    answer = place.do("init", other, "--name", "Harbor", "--recovery-file", sheet, "--kdf-memory-kib", 8192, "--kdf-iterations", 1)
    check("recovery_key" not in answer and sheet.stat().st_mode & 0o077 == 0, "the recovery sheet is readable by others")
    found = re.search(r"(?:[0-9A-HJKMNP-TV-Z]{4}[-\s]+){8}[0-9A-HJKMNP-TV-Z]{4}\b", sheet.read_text())
    check(found, f"no key on the recovery sheet:\n{sheet.read_text()}")
    key = place.folder / "key"
    key.write_text(" ".join(found.group().split()) + "\n")
    opened = place.run("unlock-test", other, "--passphrase-file", key, passphrase=False)
    check(opened.returncode == cli.DONE, f"the recovery key of the sheet does not open the casebook: {opened.stderr}")


def batch_goes_on(place):
    process = place.batch()
    lines = ["nonsense", "case 1999-0001", "step 2026-0001 'unclosed", "init /x --name y", "cases --state all", "# a comment", "verify"]
    output, _ = process.communicate("\n".join(lines).encode())
    answers = [json.loads(line) for line in output.splitlines()]
    check([answer["ok"] for answer in answers] == [False, False, False, False, True, True], f"the batch: {answers}")
    check(answers[0]["error"] == "wrong-use" and answers[1]["error"] == "not-found", f"error names: {answers[:2]}")


def run(arguments):
    with cli.Place(arguments.program) as place:
        place.init()
        for test in (rules_and_files, wrong_passphrase, in_use, not_a_casebook, read_only, creating, batch_goes_on):
            test(place)
            print(f"{test.__name__}: as it should be")
        verified = place.do("verify", place.book)
        check(verified["whole"], f"at the end: {verified}")
    print("PASSED")


if __name__ == "__main__":
    cli.main(run, __doc__)
