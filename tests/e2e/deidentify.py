#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A learning summary through the command line: nobody's name is in the finished file, whatever its kind, and a file that could
still tell who it was is not written."""
import hashlib
import shutil
import subprocess
import zipfile

import cli
from cli import check

PATIENT, NURSE, PHONE = "Zenobia Quillfeather", "Tomasz Abiolade", "507-555-0142"
LESSON = f"{NURSE} could not reach {PATIENT} at {PHONE} in time; a second number belongs in the record."


def new_case(place):
    place.init()
    number = place.on_book("new", "--from", place.write("case.json", {"title": "Late call back", "identified": True}))["number"]
    place.on_book("edit", number, "--from", place.write("people.json", {"person": [
        {"name": PATIENT, "roles": ["patient"], "ageYears": 67},
        {"name": NURSE, "roles": ["staff"], "profession": "Nurse"}]}))
    return number


def text_of(path):
    if path.suffix == ".odt":
        with zipfile.ZipFile(path) as archive:
            return " ".join(archive.read(name).decode() for name in archive.namelist() if name.endswith(".xml"))
    if path.suffix == ".pdf":
        if not shutil.which("pdftotext"):
            return None
        return subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True).stdout
    return path.read_text()


def ask(place, number, path, *more, expect=cli.DONE):
    return place.on_book("deidentify", number, "--lesson", LESSON, "--to", path, *more, expect=expect)


def disclosures(place, number):
    return place.on_book("case", number)["case"].get("disclosure", [])


def place_of(answer, words):
    found = [n for n, each in enumerate(answer["replacements"], 1) if words in each["original"]]
    check(found, f"{words} is not among {answer['replacements']}")
    return found[0]


def nothing_unasked(place, number):
    path = place.files / "unasked.pdf"
    answer = ask(place, number, path, expect=cli.REFUSED)
    for words in (PATIENT, NURSE, PHONE):
        place_of(answer, words)
    check(not path.exists() and disclosures(place, number) == [], "a summary left without its confirmation")


def nobody_is_named(place, number):
    for kind in ("txt", "odt", "pdf"):
        path = place.files / f"learning.{kind}"
        answer = ask(place, number, path, "--confirm", "--recipient", "Midwest Patient Safety")
        check(answer["written"] and answer["digest"] == hashlib.sha256(path.read_bytes()).hexdigest(), f"{kind}: {answer}")
        text = text_of(path)
        if text is None:
            print("pdftotext is not installed: the words in the PDF file were not read.")
            continue
        check("belongs in the record" in " ".join(text.split()), f"{kind}: the lesson is missing")
        for name in (*PATIENT.split(), *NURSE.split(), PHONE):
            check(name not in text, f"{kind}: {name} is in it")
    noted = disclosures(place, number)
    check(len(noted) == 3 and all(each["recipient"] == "Midwest Patient Safety" for each in noted), f"noted: {noted}")


def what_is_kept(place, number):
    path = place.files / "kept.txt"
    at = place_of(ask(place, number, path, expect=cli.REFUSED), NURSE)
    ask(place, number, path, "--keep", at, "--confirm", "--recipient", "Midwest Patient Safety")
    text = " ".join(text_of(path).split())
    check(NURSE in text and PATIENT not in text, f"kept on purpose: {text}")


def what_still_tells(place, number):
    """Other words are looked through like those of the case: a name written in by mistake does not leave."""
    before = len(disclosures(place, number))
    for kind in ("txt", "odt", "pdf"):
        path = place.files / f"told.{kind}"
        at = place_of(ask(place, number, path, expect=cli.REFUSED), PHONE)
        words = ("--change", f"{at}=the number of {PATIENT}", "--confirm")
        answer = ask(place, number, path, *words, expect=cli.REFUSED)
        check("could still tell" in answer["message"] and "No file was written" in answer["message"], f"the sentence: {answer['message']}")
        check(any("Quillfeather" in each["original"] for each in answer["remains"]), f"what remains: {answer['remains']}")
        shown = place.run("deidentify", number, "--lesson", LESSON, "--to", path, *words, "--casebook", place.book)
        check("could still tell" in shown.stdout and not path.exists(), f"{kind} was written: {shown.stdout}")
    check(len(disclosures(place, number)) == before, "noted, though nothing left")


def run(arguments):
    with cli.Place(arguments.program) as place:
        number = new_case(place)
        for test in (nothing_unasked, nobody_is_named, what_is_kept, what_still_tells):
            test(place, number)
            print(f"{test.__name__}: as it should be")
    print("PASSED")


if __name__ == "__main__":
    cli.main(run, __doc__)
