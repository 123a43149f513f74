#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A binder and a sealed hand-over through the command line: what is in them, what is noted, and what leaves no trace."""
import hashlib
import shutil
import subprocess

import cli
from cli import check


def output_of(*words):
    return subprocess.run([str(word) for word in words], capture_output=True, text=True, check=False)


def case_with_files(place):
    place.init()
    number = place.on_book("new", "--from", place.write("case.json", {"title": "Late antibiotics", "identified": True}))["number"]
    for name, content, lane in (("monitor log.txt", "MonitorLine", "fact"), ("review.txt", "ReviewSecret", "pswp"),
                                ("counsel.txt", "CounselAdvice", "attorney_client"), ("data.bin", "\0\1\2Data", "fact")):
        place.on_book("attach", "add", number, place.write(name, content), "--lane", lane)
    return number


TO = ("--recipient", "Whitcomb LLP", "--purpose", "Advice")


def binder(place, number):
    parts = place.on_book("binder", "parts", number, "--for", "counsel")["parts"]
    allowed = {part["title"]: part["allowed"] for part in parts}
    check(allowed["Attachment: counsel.txt"] and not allowed["Attachment: review.txt"], f"parts for counsel: {allowed}")
    check(all(part["why"] for part in parts if not part["allowed"]), "no reason")
    out = place.files / "binder.pdf"
    made = place.on_book("binder", number, out, "--for", "counsel", *TO)
    noted = place.on_book("case", number)["case"]["disclosure"]
    check(len(noted) == 1 and noted[0]["recipient"] == "Whitcomb LLP" and noted[0]["purpose"] == "Advice", f"who got it: {noted}")
    check(noted[0]["digest"] == hashlib.sha256(out.read_bytes()).hexdigest(), "the digest of the binder")
    text = output_of("pdftotext", out, "-").stdout
    for page in range(1, made["pages"] + 1):
        check(f"Binder page {page} of {made['pages']}" in text, f"page {page} has no number")
    check("MonitorLine" in text and "CounselAdvice" in text and "ReviewSecret" not in text, "lanes of the binder")
    plain = place.files / "plain.pdf"
    place.on_book("binder", number, plain, "--for", "counsel", *TO, "--no-watermark")
    check(plain.stat().st_size < out.stat().st_size, "the mark across every page is on unless it is turned off")
    insurer = place.files / "insurer.pdf"
    place.on_book("binder", number, insurer, "--for", "insurer", *TO)
    text = output_of("pdftotext", insurer, "-").stdout
    check("MonitorLine" in text and "CounselAdvice" not in text and "ReviewSecret" not in text, "lanes of the insurer's binder")
    history = place.files / "history.pdf"
    place.on_book("binder", number, history, "--for", "insurer", *TO, "--part", "history", "--part", "checklist/first-conversation")
    text = output_of("pdftotext", history, "-").stdout
    check("Late antibiotics" in text and "By Anna Lindqvist" in text, "the history")
    check("counsel.txt" not in text and "review.txt" not in text, "lanes of the history")
    asked = next(part["part"] for part in parts if part["title"] == "Attachment: review.txt")
    made = place.on_book("binder", number, place.files / "asked.pdf", "--for", "counsel", *TO, "--part", "summary", "--part", asked)
    check([left["what"] for left in made["left_out"]].count("Attachment: review.txt") == 1, f"left out: {made['left_out']}")
    check("ReviewSecret" not in output_of("pdftotext", place.files / "asked.pdf", "-").stdout, "asked for by name")


def hand_over(place, number):
    out, note = place.files / "sealed.pdf", place.files / "note.txt"
    words = ("hand-over", number, out, "--recipient", "Whitcomb LLP", "--purpose", "Advice on the claim")
    made = place.on_book(*words, "--note", note)
    passphrase, digest = made["passphrase"], hashlib.sha256(out.read_bytes()).hexdigest()
    check(len(passphrase.split(" ")) == 6 and made["sha256"] == digest, "passphrase and digest")
    check(out.stat().st_mode & 0o077 == 0, "others may read the sealed file")
    check(output_of("pdftotext", out, "-").returncode != 0, "opens without the passphrase")
    opened = place.folder / "opened.pdf"  # the tools of Poppler take passwords of up to 32 characters only
    check(output_of("qpdf", f"--password={passphrase}", "--decrypt", out, opened).returncode == 0, "opens with the passphrase")
    text = output_of("pdftotext", opened, "-").stdout
    check("MonitorLine" in text and "ReviewSecret" not in text, "what is sealed")
    inside = place.folder / "inside"
    inside.mkdir()
    check(output_of("pdfdetach", "-saveall", "-o", inside, opened).returncode == 0, "files inside")
    check(sorted(path.name for path in inside.iterdir()) == ["counsel.txt", "data.bin", "monitor log.txt"], "names of the files inside")
    check((inside / "data.bin").read_bytes() == b"\0\1\2Data", "a file inside changed")
    paper = note.read_text()
    check(digest in paper.replace(" ", "").replace("\n", "") and "monitor" not in paper and passphrase not in paper, "covering note")

    noted = [each for each in place.on_book("case", number)["case"].get("disclosure", []) if each["digest"] == digest]
    check(len(noted) == 1 and noted[0]["recipient"] == "Whitcomb LLP", f"noted: {noted}")
    shown = place.run(*words[:2], place.files / "again.pdf", *words[3:], "--casebook", place.book)
    check(shown.returncode == cli.DONE and shown.stdout.count("shown this once") == 1 and passphrase not in shown.stdout, "a second one")

    # The passphrase stands on the terminal and nowhere else; nothing was written beside the files that were asked for.
    for path, content in cli.content_of(place.folder).items():
        check(not any(form in content for form in cli.forms_of(passphrase)), f"the passphrase lies in {path}")
    check(not list(place.temporary.iterdir()), "a temporary file was left behind")


def refused(place, number):
    before = len(place.on_book("case", number)["case"].get("disclosure", []))
    nowhere = ("hand-over", number, place.folder / "none" / "x.pdf", "--recipient", "W", "--purpose", "P")
    place.on_book(*nowhere, expect=cli.NOT_WRITABLE)
    place.on_book("hand-over", number, place.files / "x.pdf", "--recipient", " ", "--purpose", "P", expect=cli.REFUSED)
    place.on_book("hand-over", number, place.files / "x.pdf", "--recipient", "W", "--purpose", "P", "--for", "family", expect=cli.WRONG_USE)
    for reader in ("counsel", "insurer"):
        place.on_book("binder", number, place.files / "x.pdf", "--for", reader, "--recipient", "W", expect=cli.REFUSED)
        place.on_book("binder", number, place.files / "x.pdf", "--for", reader, "--purpose", "P", expect=cli.REFUSED)
        place.on_book("binder", number, place.folder / "none" / "x.pdf", "--for", reader, *TO, expect=cli.NOT_WRITABLE)
    place.on_book("binder", number, place.files / "x.docx", expect=cli.WRONG_USE)
    place.on_book("binder", number, place.files / "x.pdf", "--part", "attachment", expect=cli.WRONG_USE)
    check(not (place.files / "x.pdf").exists(), "something was written")
    check(len(place.on_book("case", number)["case"].get("disclosure", [])) == before, "noted, though nothing left")


def run(arguments):
    if not all(shutil.which(tool) for tool in ("pdftotext", "pdfdetach", "qpdf")):
        print("poppler-utils or qpdf are missing")
        return cli.SKIPPED
    with cli.Place(arguments.program) as place:
        number = case_with_files(place)
        binder(place, number)
        hand_over(place, number)
        refused(place, number)
    return 0


if __name__ == "__main__":
    cli.main(run, __doc__)
