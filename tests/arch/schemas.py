#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Validates the data files in resources/ against the JSON Schema beside them. A missing file, or a schema that would accept
anything, is a failure too.

schemas.py [--root DIR]
"""
import argparse
import json
import sys
from pathlib import Path

try:
    import jsonschema
except ImportError:
    sys.exit("schemas: python3-jsonschema is needed for this check")

# Folder, schema, a file that must be there.
SETS = [
    ("resources/protocols", "protocol.schema.json", None),
    ("resources/deadlines", "deadlines.schema.json", "deadlines.json"),
    ("resources/taxonomies", "taxonomies.schema.json", None),
    ("resources/actions", "family-sentences.schema.json", "family-sentences.json"),
    ("resources/letter-checks", "letter-checks.schema.json", "en.json"),
    ("resources/chart-note", "chart-words.schema.json", "chart-words.json"),
    ("resources/deidentify", "words.schema.json", "words.json"),
]


def check(root):
    checked, found = 0, []
    for folder, schema_name, required in SETS:
        schema_file = root / folder / schema_name
        data_files = [file for file in sorted((root / folder).glob("*.json")) if not file.name.endswith(".schema.json")]
        if not schema_file.is_file():
            found.append(f"{folder}/{schema_name}: missing")
            continue
        if not data_files:
            found.append(f"{folder}: holds no data file")
        if required and not (root / folder / required).is_file():
            found.append(f"{folder}/{required}: missing")
        schema = json.loads(schema_file.read_text(encoding="utf-8"))
        kind = jsonschema.validators.validator_for(schema)
        try:
            kind.check_schema(schema)
        except jsonschema.SchemaError as error:
            found.append(f"{folder}/{schema_name}: is no valid schema: {error.message}")
            continue
        validator = kind(schema, format_checker=jsonschema.FormatChecker())
        for nonsense in ({}, [], "text", {"nonsense": 1}):
            if validator.is_valid(nonsense):
                found.append(f"{folder}/{schema_name}: accepts {json.dumps(nonsense)}, so it proves nothing")
        for file in data_files:
            checked += 1
            for error in sorted(validator.iter_errors(json.loads(file.read_text(encoding="utf-8"))), key=lambda error: list(map(str, error.path))):
                found.append(f"{folder}/{file.name}: at /{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}")
    return checked, found


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[2])
    checked, found = check(parser.parse_args().root)
    print("\n".join(found + [f"schemas: {checked} data files, {len(found)} problems"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
