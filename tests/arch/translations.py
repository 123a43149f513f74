#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a text of the sources or of the data has no translation in the .ts files of the tree.

translations.py LUPDATE SOURCES.lst      the list that translations/CMakeLists.txt writes; its last line is the header of the data
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
DATA = ("protocols", "deadlines", "taxonomies")


def missing(lupdate, sources, language, folder):
    """The texts without a translation after lupdate has read the sources into a copy of the file."""
    copy = folder / f"candor_{language}.ts"
    shutil.copy(ROOT / "translations" / copy.name, copy)
    includes = [part for name in ("core", "ui", "app") for part in ("-I", str(ROOT / name))]
    plural = ["-pluralonly"] if language == "en" else []
    subprocess.run([lupdate, *includes, f"@{sources}", "-locations", "none", "-no-obsolete", *plural, "-source-language", "en",
                    "-target-language", language, "-ts", str(copy)], check=True, capture_output=True)
    messages = re.findall(r"<message[ >].*?</message>", copy.read_text(encoding="utf-8"), re.S)
    if not messages:
        sys.exit(f"translations: lupdate found nothing for {language}")
    return [re.search(r"<source>(.*?)</source>", each, re.S)[1] for each in messages if 'type="unfinished"' in each]


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    lupdate, sources = sys.argv[1], pathlib.Path(sys.argv[2])
    data_header = sources.read_text(encoding="utf-8").split("\n")[-2]
    files = [str(path) for name in DATA for path in sorted((ROOT / "resources" / name).glob("*.json"))
             if not path.name.endswith(".schema.json")]
    subprocess.run([sys.executable, str(ROOT / "packaging/translations/data_texts.py"), data_header, *files], check=True)
    with tempfile.TemporaryDirectory() as folder:
        found = [(language, text) for language in ("en", "es")
                 for text in missing(lupdate, sources, language, pathlib.Path(folder))]
    for language, text in found:
        print(f"candor_{language}.ts has no translation of: {text}")
    if found:
        sys.exit("Build the target update_translations, then translate what is unfinished.")


if __name__ == "__main__":
    main()
