# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the command line program for the end-to-end tests, in a home and a temporary folder of its own."""
import base64
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

PASSPHRASE = "five plain words in a row"
SKIPPED = 77

DONE, WRONG_USE, WRONG_PASSPHRASE, DAMAGED, IN_USE, REFUSED, BAD_INPUT, NOT_WRITABLE = 0, 2, 3, 4, 5, 6, 7, 8


class Failed(Exception):
    pass


def check(holds, text):
    if not holds:
        raise Failed(text)


class Place:
    """A folder with everything one test run may touch; removed at the end."""

    def __init__(self, program, zone="America/Los_Angeles"):
        self.program = str(Path(program).resolve())
        self.folder = Path(tempfile.mkdtemp(prefix="candor-e2e-"))
        self.home = self.folder / "home"
        self.temporary = self.folder / "tmp"
        self.files = self.folder / "files"  # inputs and exports: the files that the user chose
        for made in (self.home, self.temporary, self.files):
            made.mkdir(mode=0o700)
        self.book = self.folder / "Book.candor"
        self.passphrase_file = self.folder / "passphrase"
        self.passphrase_file.write_text(PASSPHRASE + "\n")
        self.environment = {name: value for name, value in os.environ.items()
                            if not name.startswith(("XDG_", "QT_", "DISPLAY", "WAYLAND", "DBUS"))}
        self.environment.update(HOME=str(self.home), TMPDIR=str(self.temporary), TZ=zone, LC_ALL="C.UTF-8",
                                XDG_RUNTIME_DIR=str(self.temporary))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder, ignore_errors=True)

    def command(self, *words):
        return [self.program, *map(str, words)]

    def run(self, *words, passphrase=True, stdin=""):
        """The finished process, whatever its exit code."""
        command = self.command(*words)
        if passphrase:
            command += ["--passphrase-file", str(self.passphrase_file)]
        return subprocess.run(command, env=self.environment, input=stdin, capture_output=True, text=True, timeout=300, check=False)

    def do(self, *words, expect=DONE, **more):
        """The JSON answer of a command that must end with `expect`."""
        process = self.run(*words, "--json", **more)
        check(process.returncode == expect, f"candor {' '.join(map(str, words))} ended with {process.returncode} instead of {expect}:\n"
              f"{process.stdout}{process.stderr}")
        return json.loads(process.stdout) if process.stdout.startswith("{") else {"message": process.stderr}

    def on_book(self, *words, **more):
        return self.do(*words, "--casebook", self.book, **more)

    def init(self, *more):
        return self.do("init", self.book, "--name", "Harbor Point Hospital", "--user", "Anna Lindqvist",
                       "--kdf-memory-kib", 8192, "--kdf-iterations", 1, *more)

    def write(self, name, content):
        path = self.files / name
        path.write_text(content if isinstance(content, str) else json.dumps(content))
        return path

    def batch(self, *more):
        return subprocess.Popen(self.command("batch", "--casebook", self.book, "--passphrase-file", self.passphrase_file, *more),
                                env=self.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def content_of(folder):
    """Path -> bytes of every file below a folder."""
    return {path.relative_to(folder): path.read_bytes() for path in sorted(Path(folder).rglob("*")) if path.is_file()}


def forms_of(text):
    """A text as it could lie in a file: UTF-8, UTF-16, and base64 at each of the three offsets."""
    plain = text.encode()
    forms = [plain, text.encode("utf-16-le"), text.encode("utf-16-be")]
    for offset in range(3):
        coded = base64.b64encode(b"\0" * offset + plain)
        # The letters at both ends depend on the neighbours.
        forms.append(coded[4 if offset else 0:-4])
    return forms


def main(run, description, add_arguments=None):
    import argparse
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("program", help="the candor program")
    if add_arguments:
        add_arguments(parser)
    arguments = parser.parse_args()
    try:
        sys.exit(run(arguments) or 0)
    except Failed as failed:
        print(f"FAILED: {failed}")
        sys.exit(1)
