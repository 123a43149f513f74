#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A casebook on a 12 MB disk that fills up: a clear message and exit code 8, nothing stored before is lost, reading and locking
still work, and after space was made work goes on. Needs the right to mount; without it the test is skipped."""
import json
import subprocess

import cli
from cli import check


def mount(folder):
    folder.mkdir()
    process = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", str(folder)], capture_output=True, text=True, check=False)
    return process.returncode == 0


def fill_with_cases(place):
    """One batch until the disk is full; the acknowledged marks and the first refusal."""
    process = place.batch("--now", "2026-07-14T12:00")
    stored = []
    try:
        for count in range(10000):
            mark = f"full-{count}-end"
            path = place.write("case.json", {"title": f"Case {mark}", "account": "long text " * 2000})
            process.stdin.write(f"new --from '{path}'\n".encode())
            process.stdin.flush()
            answer = json.loads(process.stdout.readline())
            if not answer["ok"]:
                # Reading goes on in the same session, and so does locking.
                process.stdin.write(b"cases --state all\n")
                process.stdin.flush()
                listed = json.loads(process.stdout.readline())
                check(listed["ok"] and len(listed["cases"]) == len(stored), f"after the disk was full {len(stored)} cases became {len(listed['cases'])}")
                process.stdin.close()
                process.wait(timeout=60)
                return stored, answer, process.returncode, process.stderr.read().decode()
            stored.append(mark)
    finally:
        process.stdout.close()
        process.stderr.close()
        process.kill()
    raise cli.Failed("the disk did not become full")


def all_there(place, stored):
    titles = {case["title"] for case in place.on_book("cases", "--state", "all")["cases"]}
    check(titles == {f"Case {mark}" for mark in stored}, f"{len(titles)} of {len(stored)} cases are there")


def run_on(place, disk):
    place.book = disk / "Book.candor"
    place.init()
    ballast = disk / "ballast"
    ballast.write_bytes(b"\1" * 2_000_000)
    stored, refusal, code, message = fill_with_cases(place)
    check(refusal["error"] == "no-space", f"the refusal: {refusal}")
    check("full" in refusal["message"] and "space" in refusal["message"].lower(), f"the message: {refusal['message']}")
    check(code == cli.NOT_WRITABLE, f"the batch ended with {code}: {message}")
    print(f"full after {len(stored)} cases: \"{refusal['message']}\"")
    all_there(place, stored)

    path = place.write("more.json", {"title": "Case more", "account": "long text " * 20000})
    again = place.on_book("new", "--from", path, expect=cli.NOT_WRITABLE)
    check("full" in again["message"], f"a second try: {again}")
    export = place.on_book("export", "case", place.on_book("cases", "--state", "all")["cases"][0]["number"], "--to", disk / "out.json",
                           expect=cli.NOT_WRITABLE)
    check(not (disk / "out.json").exists() and export, "half an export was left")

    ballast.unlink()
    path = place.write("after.json", {"title": "Case after", "account": "short"})
    place.on_book("new", "--from", path)
    titles = [case["title"] for case in place.on_book("cases", "--state", "all")["cases"]]
    check("Case after" in titles and len(titles) == len(stored) + 1, "work did not go on after space was made")
    verified = place.do("verify", place.book)
    check(verified["whole"], f"after all: {verified}")
    print(f"PASSED: all {len(stored)} cases kept, work went on after space was made")


def run(arguments):
    with cli.Place(arguments.program) as place:
        disk = place.folder / "disk"
        if not mount(disk):
            print("This account may not mount a small disk, so a full one was not tried.")
            return cli.SKIPPED
        try:
            run_on(place, disk)
        finally:
            subprocess.run(["umount", "-l", str(disk)], check=False)
    return 0


if __name__ == "__main__":
    cli.main(run, __doc__)
