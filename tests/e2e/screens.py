#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of every screen, over the demonstration casebook.

screens.py CANDOR-CASEBOOK OUT_DIR          two of the looks: light in English, dark and small in Spanish
screens.py CANDOR-CASEBOOK OUT_DIR --all    all eight

Fails when a screen does not come out, or comes out in one colour. Where strace may trace, it fails as well when the
program connects to anything that is not on this computer."""
import os
import pathlib
import shutil
import struct
import subprocess
import sys
import tempfile
import zlib

from sockets import leaving, listening

NOW = "2026-07-14T10:50:00-05:00"
SCREENS = ("01-unlock", "02-today", "03-cases", "03-cases-search", "04-pathway", "04-pathway-dense", "05-communications",
           "05-conversation", "06-investigation", "06-interviews", "06-evidence", "06-findings", "07-actions",
           "08-resolution", "11-plans", "11-plans-loose", "12-new-case-1", "12-new-case-2", "12-new-case-3", "12-new-case-4", "people", "history", "09-documents", "09-binder", "09-learning", "09-letter",
           "library-protocol", "library-deadlines", "library-guidance", "find-anything", "settings", "help")
LOOKS = [("en", "light", "1440x900"), ("es", "dark", "1280x800")]
ALL = [(language, theme, size) for language in ("en", "es") for theme in ("light", "dark") for size in ("1440x900", "1280x800")]


def size_and_colours(path):
    """Width, height and roughly how many different bytes a PNG is made of."""
    data = path.read_bytes()
    width, height = struct.unpack(">II", data[16:24])
    packed, at = b"", 8
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at:at + 8])
        if kind == b"IDAT":
            packed += data[at + 8:at + 8 + length]
        at += 12 + length
    return width, height, len(set(zlib.decompress(packed)[:2_000_000]))


def main():
    program, out = sys.argv[1], pathlib.Path(sys.argv[2])
    problems = []
    tracer = listening()
    with tempfile.TemporaryDirectory() as home:
        for language, theme, size in ALL if "--all" in sys.argv else LOOKS:
            folder = out / f"{language}-{theme}-{size}"
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=f"{home}/config", XDG_DATA_HOME=f"{home}/data",
                               XDG_RUNTIME_DIR=home, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")
            os.chmod(home, 0o700)
            log = pathlib.Path(home) / "sockets.log"
            process = subprocess.run(
                [*tracer, *([str(log)] if tracer else []), program, "--demo", f"{home}/{language}.candor", "--now", NOW, "--grab", str(folder), "--language", language,
                 "--theme", theme, "--size", size], env=environment, timeout=240, capture_output=True, text=True)
            if process.returncode != 0:
                problems.append(f"{folder.name}: the program ended with {process.returncode}: {process.stderr.strip()[-300:]}")
                continue
            if tracer:
                problems += [f"{folder.name}: a connection: {line}" for line in leaving(log)]
            for screen in SCREENS:
                picture = folder / f"{screen}.png"
                if not picture.exists():
                    problems.append(f"{folder.name}: no picture of {screen}")
                    continue
                width, height, colours = size_and_colours(picture)
                if f"{width}x{height}" != size or colours < 20:
                    problems.append(f"{folder.name}/{screen}: {width}x{height}, {colours} colours")
            print(f"{folder}: {len(list(folder.glob('*.png')))} pictures")
    if problems:
        sys.exit("FAILED:\n" + "\n".join(problems))


if __name__ == "__main__":
    main()
