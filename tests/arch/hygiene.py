#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on things that do not belong into the tree: paths of somebody's machine, notes of unfinished work, missing licence
lines, JSON and translation files that do not parse, code that clang-format would change.

hygiene.py [--root DIR]   checks the files that git knows or would add; without git, all files outside build folders
hygiene.py --self-test    plants one of each and expects it to be found
"""
import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree
from pathlib import Path

# Put together from pieces so that this file passes its own check.
WORKPLACE = re.compile(r"(?<![\w.$}~-])/(?:" + "|".join(["work/", "home/[a-z]", "root/", "Users/[A-Za-z]"]) + ")")
REGISTRY = re.compile("|".join([r"registry\.npm" + r"js", r"files\.python" + r"hosted", r"\bpypi" + r"\.org", r"deb\." + r"debian\.org",
                                r"archive\." + r"ubuntu\.com", r"ghcr" + r"\.io", r"docker" + r"\.io", r"proxy\.golang" + r"\.org",
                                r"crates" + r"\.io", r"formulae\.brew" + r"\.sh"]), re.I)
UNFINISHED = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|XX" + r"X)\b")
LICENCE_LINE = "// SPDX-License-Identifier: GPL-3.0-or-later"
SKIPPED_FOLDERS = {".git", "build", "__pycache__"}


def files(root):
    listed = subprocess.run(["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                            capture_output=True, check=False) if shutil.which("git") else None
    if listed is not None and listed.returncode == 0 and listed.stdout:
        names = [name for name in listed.stdout.decode().split("\0") if name]
    else:
        names = []
        for folder, folders, found in os.walk(root):
            folders[:] = [name for name in folders if name not in SKIPPED_FOLDERS]
            names += [os.path.relpath(os.path.join(folder, name), root).replace(os.sep, "/") for name in found]
    return sorted(name for name in set(names) if (root / name).is_file() and "__pycache__" not in name)


def check_text(name, text):
    if name != "LICENSE":
        for line, content in enumerate(text.split("\n"), 1):
            for pattern, rule in ((WORKPLACE, "names a folder of somebody's machine"), (REGISTRY, "names a package registry"),
                                  (UNFINISHED, "notes unfinished work")):
                match = pattern.search(content)
                if match:
                    yield f"{name}:{line}: \"{match.group()}\" {rule}"
    if name.endswith((".cpp", ".h")):
        if not text.startswith(LICENCE_LINE + "\n"):
            yield f"{name}:1: the first line must be {LICENCE_LINE}"
        if name.endswith(".h") and "#pragma once" not in text:
            yield f"{name}:1: a header needs #pragma once"
    try:
        if name.endswith(".json"):
            json.loads(text)
        elif name.endswith((".ts", ".svg", ".xml", ".qrc")):
            xml.etree.ElementTree.fromstring(text)
    except (ValueError, xml.etree.ElementTree.ParseError) as error:
        yield f"{name}:1: does not parse: {error}"


def check(root):
    names = files(root)
    found = []
    for name in names:
        data = (root / name).read_bytes()
        if b"\0" in data:
            continue
        try:
            found += check_text(name, data.decode("utf-8"))
        except UnicodeDecodeError:
            found.append(f"{name}:1: is text, but not in UTF-8")
    formatter = shutil.which("clang-format-14")
    code = [name for name in names if name.endswith((".cpp", ".h"))]
    if formatter is None:
        print("hygiene: clang-format-14 is not installed, so the layout of the code was not compared")
    elif code:
        run = subprocess.run([formatter, "--dry-run", "-Werror", "--style=file", "--ferror-limit=1", *code], cwd=root, capture_output=True,
                             text=True, check=False)
        found += [line for line in run.stderr.splitlines() if ": error:" in line]
        if run.returncode != 0 and ": error:" not in run.stderr:
            found.append(run.stderr.strip())
    return names, found


def self_test():
    header = LICENCE_LINE + "\n#pragma once\n"
    planted = {
        "a.md": "see /" + "work/somewhere",
        "b.md": "see /ho" + "me/anna/x",
        "c.cmake": "set(url https://pypi" + ".org/simple)",
        "d.h": header + "// FIX" + "ME later\n",
        "e.h": LICENCE_LINE + "\n",
        "f.cpp": "int f();\n",
        "g.json": "{",
        "h.ts": "<TS>",
        "i.txt": b"\xff\xfe text",
    }
    if shutil.which("clang-format-14"):
        planted["j.h"] = header + "int  x  ( ) ;\n"
    clean = {"ok.h": header, "ok.md": "https://example.org/" + "work/x and $HOME/.local", "ok.json": "{}"}
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, content in {**planted, **clean}.items():
            (Path(folder) / name).write_bytes(content if isinstance(content, bytes) else content.encode())
        shutil.copy(Path(__file__).resolve().parents[2] / ".clang-format", folder)
        found = check(Path(folder))[1]
        for name in planted:
            failures += not any(text.startswith(name + ":") for text in found)
        for name in clean:
            failures += any(text.startswith(name + ":") for text in found)
    print(*found, sep="\n")
    print(f"hygiene self-test: {len(planted)} planted, {failures} files not judged as they should be")
    return 1 if failures else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[2])
    parser.add_argument("--self-test", action="store_true")
    arguments = parser.parse_args()
    if arguments.self_test:
        return self_test()
    names, found = check(arguments.root)
    print("\n".join(found + [f"hygiene: {len(names)} files, {len(found)} problems"]))
    return 1 if found or not names else 0


if __name__ == "__main__":
    sys.exit(main())
