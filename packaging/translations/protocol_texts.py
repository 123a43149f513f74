#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the texts of the protocols as C++ that lupdate reads, in the translation context "Protocol".

protocol_texts.py OUT.h PROTOCOL.json...
The program looks them up with QCoreApplication::translate("Protocol", text).
"""
import json
import sys
from pathlib import Path

TEXT_KEYS = {"title", "text", "help", "label", "caption", "guidance", "action", "hint", "suggestion", "intro", "question", "writing_title"}


def texts(value, wanted=False):
    if isinstance(value, str):
        if wanted and value.strip():
            yield value
    elif isinstance(value, list):
        for item in value:
            yield from texts(item, wanted)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from texts(item, key in TEXT_KEYS)


def literal(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t") + '"'


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    found = {}
    for name in sys.argv[2:]:
        for text in texts(json.loads(Path(name).read_text(encoding="utf-8"))):
            found.setdefault(text, None)
    lines = [f'QT_TRANSLATE_NOOP("Protocol", {literal(text)}),' for text in found]
    Path(sys.argv[1]).write_text("\n".join(["static const char *protocolTexts[] = {", *lines, "};", ""]), encoding="utf-8")


if __name__ == "__main__":
    main()
