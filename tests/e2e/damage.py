#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changed bits and cut files: `candor verify` must report every one of them, and no command may show the casebook as whole."""
import json
import random
import shutil

import cli
from cli import check


def whole(place):
    """Does verify call the casebook whole? Any refusal to open counts as a report."""
    process = place.run("verify", place.book, "--json")
    check(process.returncode in (cli.DONE, cli.DAMAGED), f"verify ended with {process.returncode}: {process.stdout}{process.stderr}")
    if process.returncode == cli.DONE:
        answer = json.loads(process.stdout)
        # A header copy or a database start that was mended or does not matter for reading is told as a notice.
        return answer["whole"] and not answer["notices"]
    return False


def damaged_copies(original, random_source, flips, cuts):
    """(what was done, file name, bytes) for each damage."""
    database = original["vault.db"]
    for _ in range(flips):
        at, bit = random_source.randrange(len(database)), random_source.randrange(8)
        changed = bytearray(database)
        changed[at] ^= 1 << bit
        yield f"bit {bit} of byte {at} of vault.db", "vault.db", bytes(changed)
    for _ in range(cuts):
        length = random_source.choice([random_source.randrange(len(database)), random_source.randrange(len(database) // 4096) * 4096])
        yield f"vault.db cut to {length}", "vault.db", database[:length]
    for name in ("vault.json", "vault.json.2"):
        header = original[name]
        for _ in range(max(4, flips // 10)):
            at, bit = random_source.randrange(len(header)), random_source.randrange(8)
            changed = bytearray(header)
            changed[at] ^= 1 << bit
            yield f"bit {bit} of byte {at} of {name}", name, bytes(changed)
        for _ in range(max(2, cuts // 10)):
            yield f"{name} cut", name, header[:random_source.randrange(len(header))]


def run(arguments):
    seed = arguments.seed if arguments.seed is not None else random.SystemRandom().randrange(2**32)
    random_source = random.Random(seed)
    print(f"{arguments.flips} changed bits, {arguments.cuts} cuts, seed {seed}")
    with cli.Place(arguments.program) as place:
        place.init()
        lines = []
        for count in range(30):
            path = place.write(f"{count}.json", {"title": f"Case {count}", "account": f"text {count} " * 200, "patient": {"name": f"N {count}"}})
            lines.append(f"new --from '{path}'\n")
        process = place.batch()
        output, error = process.communicate("".join(lines).encode())
        check(output.count(b'"ok":true') == 30, f"the sample casebook: {output[-300:]} {error}")
        check(whole(place), "the sample is not whole")
        original = {str(path): data for path, data in cli.content_of(place.book).items() if str(path) != "vault.lock"}
        missed, tried = [], 0
        for what, name, data in damaged_copies(original, random_source, arguments.flips, arguments.cuts):
            shutil.rmtree(place.book)
            place.book.mkdir(mode=0o700)
            for other, content in original.items():
                (place.book / other).write_bytes(content)
            (place.book / name).write_bytes(data)
            tried += 1
            if whole(place):
                missed.append(what)
        check(not missed, f"{len(missed)} of {tried} damages were not reported: {missed[:10]}")
    print(f"PASSED: {tried} damages, each one reported")


def add_arguments(parser):
    parser.add_argument("--flips", type=int, default=200)
    parser.add_argument("--cuts", type=int, default=50)
    parser.add_argument("--seed", type=int)


if __name__ == "__main__":
    cli.main(run, __doc__, add_arguments)
