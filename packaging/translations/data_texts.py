#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the texts of the program's data as C++ that lupdate reads.

data_texts.py OUT.h FILE.json...
The program looks up texts of protocols and deadline rules with QCoreApplication::translate("Protocol", text), those of
code lists with the context "Taxonomy".
"""
import json
import sys
from pathlib import Path

PROTOCOL = {"title", "text", "help", "label", "caption", "guidance", "action", "hint", "suggestion", "intro", "question",
            "writing_title", "exit", "note"}
RULES = {"title", "applies_when", "note"}
CODES = {"name", "label", "definition_in_own_words", "verification_note", "licence_note"}


def texts(value, keys, wanted=False):
    if isinstance(value, str):
        if wanted and value.strip():
            yield value
    elif isinstance(value, list):
        for item in value:
            yield from texts(item, keys, wanted)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from texts(item, keys, key in keys)


def literal(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t") + '"'


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    found = {}
    for name in sys.argv[2:]:
        data = json.loads(Path(name).read_text(encoding="utf-8"))
        if "lists" in data:
            context, parts, keys = "Taxonomy", data["lists"], CODES
        elif "rules" in data:
            context, parts, keys = "Protocol", data["rules"], RULES
        else:
            context, parts, keys = "Protocol", data, PROTOCOL
        for text in texts(parts, keys):
            found.setdefault((context, text), None)
    lines = [f'QT_TRANSLATE_NOOP("{context}", {literal(text)}),' for context, text in found]
    Path(sys.argv[1]).write_text("\n".join(["static const char *dataTexts[] = {", *lines, "};", ""]), encoding="utf-8")


if __name__ == "__main__":
    main()
