#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 at random moments while a batch of mixed commands runs. After each kill the casebook is opened again: every change
that was acknowledged must be there, nothing half done, the ledger whole, and opening must take less than two seconds."""
import json
import random
import shutil
import signal
import threading
import time

import cli
from cli import check

REOPEN_SECONDS = 2.0


class Expected:
    """What was acknowledged so far, and what was sent without an answer: that one may be there or not."""

    def __init__(self):
        self.cases = {}  # number -> marks of stored notes, conversations and settled steps
        self.pending = None


def commands(place, random_source, expected, turn):
    """An endless line of mixed commands; each with a mark that can be found again."""
    count = 0
    while True:
        count += 1
        mark = f"mark-{turn}-{count}"
        numbers = sorted(expected.cases)
        kind = random_source.choice(["new", "note", "note", "tell", "tell", "step", "fill", "import", "read", "export"]) if numbers else "new"
        number = random_source.choice(numbers) if numbers else None
        name = f"{mark}.json"
        if kind == "new":
            path = place.write(name, {"title": f"Case {mark}", "account": mark, "patient": {"name": f"Patient {mark}", "age": 50}, "identified": True})
            yield ("new", None, mark, f"new --from '{path}'")
        elif kind == "note":
            path = place.write(name, {"note": [{"text": mark + " " + "long text " * random_source.randint(1, 400)}]})
            yield ("note", number, mark, f"edit {number} --from '{path}'")
        elif kind == "tell":
            path = place.write(name, {"at": "2026-07-14T10:00", "summary": mark, "told": [f"fact {mark}", f"second fact {mark}"],
                                      "questions": [f"question {mark}"]})
            yield ("tell", number, mark, f"tell {number} --from '{path}'")
        elif kind == "step":
            yield ("step", number, mark, f"step {number} confirm-stable --done --by '{mark}'")
        elif kind == "fill":
            yield ("fill", number, mark, f"step {number} confirm-stable --set 'with-family={mark}'")
        elif kind == "import":
            path = place.files / f"{mark}.csv"
            path.write_text("id,what\n" + "".join(f"{mark}-{row},Event {mark} {row}\n" for row in range(20)))
            yield ("import", None, mark, f"import csv '{path}' --source torture --map source_id=id --map title=what")
        elif kind == "export":
            yield ("read", number, mark, f"export case {number} --to '{place.files / 'out.json'}'")
        else:
            yield ("read", number, mark, f"case {number}")


def acknowledge(expected, kind, number, mark, answer):
    check(answer.get("ok"), f"a command was refused: {kind} {answer}")
    if kind == "new":
        expected.cases[answer["number"]] = {mark}
    elif kind == "import":
        expected.cases.setdefault("imports", set()).add(mark)
    elif kind in ("note", "tell"):
        expected.cases[number].add(mark)
    elif kind in ("step", "fill"):
        # The newest one counts, an older one is only in the history.
        expected.cases[number] = {known for known in expected.cases[number] if not known.startswith(kind + ":")} | {f"{kind}:{mark}"}


def run_until_killed(place, random_source, expected, turn):
    process = place.batch("--now", "2026-07-14T12:00")
    killer = threading.Timer(random_source.uniform(0.03, 1.2), lambda: process.send_signal(signal.SIGKILL))
    killer.start()
    acknowledged = 0
    imports = expected.cases.pop("imports", set())
    try:
        for kind, number, mark, line in commands(place, random_source, expected, turn):
            expected.pending = (kind, number, mark)
            process.stdin.write(line.encode() + b"\n")
            process.stdin.flush()
            answer = process.stdout.readline()
            if not answer.endswith(b"\n"):
                break
            if kind == "import":
                check(json.loads(answer)["ok"] and json.loads(answer)["opened"] == 20, f"an import was refused: {answer}")
                imports.add(mark)
            else:
                acknowledge(expected, kind, number, mark, json.loads(answer))
            expected.pending = None
            acknowledged += 1
    except BrokenPipeError:
        pass
    killer.join()
    process.wait()
    error = process.stderr.read().decode()
    check(process.returncode == -signal.SIGKILL, f"the batch ended with {process.returncode}: {error}")
    for stream in (process.stdin, process.stdout, process.stderr):
        try:
            stream.close()
        except BrokenPipeError:
            pass
    if imports:
        expected.cases["imports"] = imports
    return acknowledged


def has(text, mark):
    return f'{mark} ' in text or f'{mark}"' in text


def judge(place, expected):
    """Reads everything back."""
    begin = time.monotonic()
    listed = place.on_book("cases", "--state", "all")["cases"]
    reopened = time.monotonic() - begin
    numbers = {case["number"] for case in listed}
    titles = [case["title"] for case in listed]
    pending_kind, pending_number, pending_mark = expected.pending or (None, None, None)
    # What was under way is there as a whole or not at all; from now on it counts as it is.
    if pending_kind == "new":
        found = [case["number"] for case in listed if case["title"] == f"Case {pending_mark}"]
        if found:
            expected.cases[found[0]] = {pending_mark}
    imports = expected.cases.get("imports", set())
    if pending_kind == "import":
        there = sum(f"Event {pending_mark} " in title for title in titles)
        check(there in (0, 20), f"{there} of 20 rows of an import are there")
        if there:
            expected.cases.setdefault("imports", set()).add(pending_mark)
    for mark in imports:
        there = sum(f"Event {mark} " in title for title in titles)
        check(there == 20, f"an acknowledged import lost rows: {there} of 20 of {mark}")
    check(len(numbers) == len(listed), "a case number was given twice")

    process = place.batch("--now", "2026-07-14T12:00")
    wanted = [number for number in sorted(expected.cases) if number != "imports"]
    output, _ = process.communicate(("".join(f"case {number}\n" for number in wanted)).encode())
    answers = [json.loads(line) for line in output.splitlines()]
    check(len(answers) == len(wanted), f"{len(answers)} of {len(wanted)} cases were read")
    for number, answer in zip(wanted, answers):
        check(answer["ok"], f"case {number} cannot be read: {answer}")
        text = json.dumps(answer["case"])
        for mark in expected.cases[number]:
            kind, _, plain = mark.rpartition(":")
            check(has(text, plain) or (pending_number == number and pending_kind == kind), f"{mark} of case {number} was lost")
        if pending_number == number:
            settle_pending(expected, number, text, pending_kind, pending_mark)
    verified = place.do("verify", place.book)
    check(verified["whole"], f"after a kill: {verified}")
    return reopened


def settle_pending(expected, number, text, kind, mark):
    is_there = has(text, mark)
    if kind == "tell":
        parts = [has(text, f"fact {mark}"), has(text, f"second fact {mark}"), has(text, f"question {mark}")]
        check(all(parts) or not any(parts), f"half of a conversation is there: {mark} {parts}")
    if is_there and kind in ("note", "tell"):
        expected.cases[number].add(mark)
    if is_there and kind in ("step", "fill"):
        expected.cases[number] = {known for known in expected.cases[number] if not known.startswith(kind + ":")} | {f"{kind}:{mark}"}


def run(arguments):
    seed = arguments.seed if arguments.seed is not None else random.SystemRandom().randrange(2**32)
    random_source = random.Random(seed)
    print(f"{arguments.kills} kills, seed {seed}")
    expected = Expected()
    acknowledged, slowest = 0, 0.0
    with cli.Place(arguments.program) as place:
        place.init()
        for turn in range(arguments.kills):
            acknowledged += run_until_killed(place, random_source, expected, turn)
            reopened = judge(place, expected)
            slowest = max(slowest, reopened)
            check(reopened < REOPEN_SECONDS, f"opening after a kill took {reopened:.2f} s")
            for old in place.files.iterdir():
                old.unlink()
            # A small casebook keeps the run short; what has been read back again and again is not read forever.
            keep = sorted(number for number in expected.cases if number != "imports")[-12:]
            expected.cases = {number: marks for number, marks in expected.cases.items() if number in keep or number == "imports"}
            if (turn + 1) % 20 == 0:
                print(f"{turn + 1} kills, {acknowledged} commands acknowledged, slowest opening and list {slowest:.2f} s", flush=True)
            if (turn + 1) % 60 == 0:
                restart(place, expected)
    print(f"PASSED: {arguments.kills} kills, {acknowledged} commands acknowledged, none lost, none torn; slowest opening {slowest:.2f} s "
          "(process start, cheap key derivation and list included)")


def restart(place, expected):
    """Begins a new casebook, so that reading everything back stays quick."""
    shutil.rmtree(place.book)
    place.init()
    expected.cases = {}
    expected.pending = None


def add_arguments(parser):
    parser.add_argument("--kills", type=int, default=40)
    parser.add_argument("--seed", type=int)


if __name__ == "__main__":
    cli.main(run, __doc__, add_arguments)
