#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job through the command line: import reported events, take one, work it from identification to closing, print
and export on the way, reopen, verify. Then nothing of the case may lie outside the casebook and the exported files."""
import csv
import json
import shutil
import subprocess
import zipfile
from pathlib import Path

import cli
from cli import check

CANARY = "Zzphi Quillfeather"  # the name of the patient
SECRET = "zzwork-product-canary"  # only in lanes that never leave the review team
DAY = "2026-07-14"
ZONE_HOURS = 7  # Los Angeles in July


def invented_rows():
    """The layout of the state file with the same traps, for machines that do not have it."""
    header = ["INTAKEID", "RECVDATE", "AE_CATEGORY", "AE_SHORT", "ADVERSE_EVENT", "FINDING_DETAIL", "ASPEN_FACID", "NAME",
              "ASPEN_FACTYPE_LABEL"]
    rows = [[f"CA{100 + n:08}", f"{n % 28 + 1}-Jan-23", "04 - Care Management Events", "17: Stage 3/4 Pressure Ulcer",
             "17: Stage 3 or 4 Pressure Ulcer, Acquired After Admission", "Z2_Missing", f"CA22000{n % 7}", "INVENTED HOSPITAL",
             "General Acute Care Hospital"] for n in range(60)]
    rows.append(list(rows[3]))
    rows.append(rows[5][:5] + ["Substantiated"] + rows[5][6:])
    return [header] + rows


def source_file(place, data):
    real = Path(data) / "california-hospital-adverse-events.csv"
    path = place.files / "events.csv"
    if real.is_file():
        shutil.copy(real, path)
    else:
        print(f"{real} is not there: an invented file of the same layout takes its place.")
        with path.open("w", newline="") as stream:
            csv.writer(stream).writerows(invented_rows())
    with path.open(newline="", encoding="utf-8-sig") as stream:
        rows = list(csv.reader(stream))[1:]
    return path, rows, real.is_file()


def import_events(place, data):
    path, rows, is_real = source_file(place, data)
    ids = {row[0] for row in rows}
    exact_repeats = len(rows) - len({tuple(row) for row in rows})
    if is_real:
        check(len(rows) == 4682 and len(ids) == 4635, f"the real file has {len(rows)} rows and {len(ids)} ids")
        check(exact_repeats == 37, f"the real file repeats {exact_repeats} rows exactly")

    dry = place.on_book("import", "csv", path, "--dry-run")
    check(place.on_book("cases", "--state", "all")["cases"] == [], "a dry run stored cases")
    done = place.on_book("import", "csv", path)
    for answer in (dry, done):
        check(answer["rows"] == len(rows), f"{answer['rows']} of {len(rows)} rows were read")
        check(answer["opened"] + answer["linked"] + answer["repeats"] + len(answer["refused"]) == len(rows),
              f"not every row is accounted for: {answer}")
        check(answer["opened"] == len(ids) and answer["refused"] == [], f"{len(ids)} ids gave {answer['opened']} cases: {answer['refused'][:3]}")
        check(answer["repeats"] == exact_repeats, f"{exact_repeats} exact repeats, but {answer['repeats']} were left out")
        check(answer["linked"] == len(rows) - len(ids) - exact_repeats, f"linked: {answer['linked']}")
    check(dry["commit"] == 0 and done["commit"] > 0, "commit numbers of dry run and import")

    again = place.on_book("import", "csv", path)
    check(again["commit"] == 0 and again["repeats"] == len(rows), f"the same file again changed something: {again}")
    cases = place.on_book("cases", "--state", "intake")["cases"]
    check(len(cases) == len(ids), f"{len(cases)} cases are in intake")
    print(f"imported: {len(rows)} rows, {done['opened']} cases, {done['linked']} linked, {done['repeats']} repeats; the same file again "
          "changed nothing")
    return cases


class Work:
    """One case being worked, at times given as minutes after 09:00 of the day it was identified."""

    def __init__(self, place, number):
        self.place = place
        self.number = number

    @staticmethod
    def clock(minutes):
        hour, minute = divmod(9 * 60 + minutes, 60)
        day, hour = divmod(hour, 24)
        return f"2026-{7 + (13 + day) // 31:02}-{(13 + day) % 31 + 1:02}T{hour:02}:{minute:02}"

    def at(self, minutes, *words, **more):
        return self.place.on_book(*words, "--now", self.clock(minutes), **more)

    def step(self, minutes, step, *more, **kwargs):
        return self.at(minutes, "step", self.number, step, *more, **kwargs)

    def edit(self, minutes, **records):
        return self.at(minutes, "edit", self.number, "--from", self.place.write("records.json", records))

    def tell(self, after, /, **talk):
        return self.at(after, "tell", self.number, "--from", self.place.write("talk.json", {"at": self.clock(after), **talk}))

    def state(self, minutes=60 * 24 * 30):
        return self.at(minutes, "case", self.number)

    def export(self, minutes, *words):
        return self.at(minutes, "export", *words[:1], self.number, *words[1:])


def pdf_text(path):
    check(path.read_bytes()[:5] == b"%PDF-", f"{path.name} is no PDF")
    if not shutil.which("pdftotext"):
        print("pdftotext is not installed: the words in the PDF files were not read.")
        return None
    return subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True).stdout


def odt_text(path):
    with zipfile.ZipFile(path) as archive:
        check(archive.testzip() is None and archive.namelist()[0] == "mimetype", f"{path.name} is no ODT file")
        return archive.read("content.xml").decode()


def first_hours(work):
    place = work.place
    work.edit(-30, case={"title": "Pressure ulcer after transfer", "unit": "4 West", "account": "Ulcer found at the morning round."},
              person=[
                  {"name": CANARY, "roles": ["patient"], "ageYears": 67, "language": "English"},
                  {"name": "Rosa Quillfeather", "roles": ["family"], "relationship": "daughter", "maySpeak": "yes"},
                  {"name": "Tom Abiola", "roles": ["staff"], "profession": "Nurse", "directlyInvolved": True},
                  {"name": "Dr. Ines Calloway", "roles": ["disclosure_lead", "communication_lead"], "trained": True},
                  {"name": "Ruth Feld", "roles": ["review_lead", "contact_person", "caregiver_lead"]},
                  {"name": "Omar Haddad", "roles": ["review_team"]}],
              harm=[{"degree": {"scheme": "ahrq_harm_v1_2", "version": "v1.2", "code": "MODERATE"}, "inWords": "Stage 3 ulcer",
                     "stage": "initial", "rater": "Anna Lindqvist", "at": f"{DAY}T08:40"}])
    refused = place.on_book("step", work.number, "decide-candor", "--done", "--now", work.clock(0), expect=cli.REFUSED)
    check("message" in refused, "a decision without an answer was stored")
    work.step(0, "decide-candor", "--done", "--set", "answer=yes", "--at", work.clock(0))
    check(work.state(1)["case"]["case"]["status"] == "open", "the case is not open after it was identified")
    next_step = work.at(5, "next", work.number)
    check(next_step["next"]["status"] in ("open", "in_progress") and next_step["next_due"]["due"], f"what is next: {next_step}")
    work.step(12, "activate-team", "--done", "--at", work.clock(12))
    work.step(20, "hold-bills", "--done", "--set", "accounts=9917")
    work.step(25, "confirm-stable", "--done", "--set", "now=Stable, being watched")
    refused = place.on_book("step", work.number, "close-case", "--done", "--now", work.clock(30), expect=cli.REFUSED)
    check("review" in refused["message"].lower() or "-" in refused["message"], "closing too early did not say what is missing")

    work.tell(42, minutes=25, channel="bedside", where="Room 412", **{"with": [CANARY, "Rosa Quillfeather"]},
              for_hospital=["Dr. Ines Calloway"], summary="Told about the ulcer.",
              told=["A pressure ulcer was found on Tuesday morning."], unknown=["Why the mattress was not changed."],
              questions=["Will it heal?"], promises=[{"text": "Call with what the wound team says", "due": f"{DAY}T17:00"}],
              apology={"kind": "sorrow", "words": "We are sorry that this happened to you.", "by": "Dr. Ines Calloway"},
              next_contact="2026-07-15T10:00", next_contact_by="Ruth Feld")
    clocks = {clock["clock"]: clock for clock in work.state(50)["pathway"]["clocks"]}
    met = clocks["C2"]
    check(met["state"] == "met" and met["margin_minutes"] == 18, f"the first conversation after 42 minutes: {met}")
    check(met["from"] == f"{DAY}T{9 + ZONE_HOURS}:00:00Z", f"identified at 09:00 local time: {met}")
    checklist = place.files / "checklist.pdf"
    work.export(55, "checklist", "--id", "first-conversation", "--to", checklist)
    check(checklist.stat().st_mode & 0o077 == 0, "the exported file can be read by others")
    text = pdf_text(checklist)
    if text is not None:
        check("10:" in text or "9:42" in text or "09:42" in text, f"the checklist does not show the time of the conversation:\n{text}")
        check("A pressure ulcer was found" in text, f"the checklist does not show what was told:\n{text}")
    staff = next(p["id"] for p in work.state()["case"]["person"] if "staff" in p["roles"])
    work.edit(58, caregiver_support=[{"person": staff, "offeredBy": "Ruth Feld", "offeredAt": work.clock(57), "tier": "peer",
                                      "response": "accepted"}])
    work.step(59, "support-caregivers", "--done")
    work.edit(70, evidence_item=[{"description": "Mattress 4W-12", "location": "Biomed", "state": "secured", "securedAt": work.clock(65)}])


def review_and_resolve(work):
    days = 24 * 60
    work.tell(2 * days, channel="phone", summary="Healing well.", answers=[{"question": "Will it heal?", "text": "Yes, in about six weeks."}],
              kept=["Call with what the wound team says"], next_contact="2026-07-28T10:00")
    work.step(2 * days, "start-review", "--done", "--set", "question=Why was the ulcer not prevented?")
    work.edit(5 * days, timeline_entry=[{"at": f"{DAY}T02:00", "happened": "Turned late", "expected": "Turned every two hours", "gap": True}],
              interview=[{"who": "Rosa Quillfeather", "family": True, "by": "Ruth Feld", "at": work.clock(4 * days)}],
              note=[{"text": SECRET, "lane": "pswp", "by": "Ruth Feld"}],
              cause=[{"id": "0198a000-0000-7000-8000-000000000001", "statement": SECRET + " two rooms for one nurse", "state": "confirmed"}],
              action=[{"text": "Staffing rule for transfers", "familyText": "A second nurse now helps with every transfer.",
                       "causes": ["0198a000-0000-7000-8000-000000000001"], "strength": "stronger", "owner": "Omar Haddad",
                       "state": "approved"}])
    work.at(6 * days, "step", work.number, "interview-staff", "--done")


ANSWERS = {"D2": "patient", "D3": "no", "D4": "human_error", "D5": "yes", "D6": "system", "D7": "yes", "D8": "yes"}
VALUES = {  # what the steps of the second half are done with
    "share-findings": ["findings=The mattress was not changed in time."],
    "settle-bills": ["outcome=waived"],
    "write-summary": ["happened=An ulcer formed because turning was late."],
}


def work_to_the_end(work):
    """Does what is open, step by step, until nothing stands in the way of closing."""
    days = 24 * 60
    state = work.state()
    records = state["case"]
    minutes = 20 * days
    work.tell(minutes, channel="meeting", summary="Findings shared.", told=["Turning was late that night."],
              apology={"kind": "responsibility", "words": "We should have turned you. We are sorry.", "by": "Dr. Ines Calloway"},
              next_contact="2026-08-20T10:00")
    action = records["action"][0]["id"]
    work.edit(minutes + 5,
              apology=[{"kind": "responsibility", "by": "Dr. Ines Calloway", "at": work.clock(minutes), "how": "In person",
                        "words": "We should have turned you. We are sorry."}],
              evidence_item=[{"id": records["evidence_item"][0]["id"], "state": "released", "releaseAuthority": "Ruth Feld",
                              "releasedAt": work.clock(minutes)}],
              caregiver_support=[{"id": records["caregiver_support"][0]["id"], "closedAt": work.clock(minutes), "outcome": "closed"}],
              hold=[{"id": hold["id"], "releasedAt": work.clock(minutes), "releasedBy": "Anna Lindqvist", "reason": "waived"}
                    for hold in records["hold"]],
              action=[{"id": action, "state": "verified", "doneAt": work.clock(minutes), "toldAt": work.clock(minutes)}])
    settled = 0
    for turn in range(200):
        minutes += 10
        pathway = work.state(minutes)["pathway"]
        if pathway["closable"]:
            break
        open_steps = [step for step in pathway["steps"] if step["required"] and step["status"] in ("open", "in_progress")
                      and step["id"] != "close-case"]
        check(open_steps, f"the case cannot be closed, but nothing is open: {[c for c in pathway['closing'] if not c['holds']]}, "
              f"{[(s['id'], s.get('waits_for')) for s in pathway['steps'] if s['status'] == 'blocked' and s['required']]}")
        for step in open_steps:
            sets = list(VALUES.get(step["id"], []))
            sets += [f"{field['id']}={ANSWERS[field['subject']]}" for field in step.get("fields", []) if field["kind"] == "decision"]
            work.step(minutes, step["id"], "--done", *(word for value in sets for word in ("--set", value)))
            settled += 1
    else:
        raise cli.Failed("the case did not become closable")
    check(settled > 20, f"only {settled} steps were settled one by one")
    skipped = [step["id"] for step in work.state(minutes)["pathway"]["steps"] if step["status"] == "skipped"]
    check(skipped == [], f"steps were skipped: {skipped}")
    return minutes, settled


def documents(work, minutes):
    files = work.place.files
    for audience in ("family", "internal"):
        for suffix in ("pdf", "odt", "txt"):
            path = files / f"summary-{audience}.{suffix}"
            work.export(minutes, "summary", "--audience", audience, "--to", path)
            check(path.stat().st_size > 500, f"{path.name} is empty")
    work.export(minutes, "timeliness", "--to", files / "timeliness.pdf")
    work.export(minutes, "case", "--to", files / "case.json")
    family = (files / "summary-family.txt").read_text()
    for words in ("An ulcer formed because turning was late.", "We are sorry"):
        check(words in " ".join(family.split()), f"the family summary does not say \"{words}\":\n{family}")
    for name in ("summary-family.pdf", "summary-family.odt", "summary-family.txt"):
        path = files / name
        text = odt_text(path) if path.suffix == ".odt" else pdf_text(path) if path.suffix == ".pdf" else family
        check(text is None or SECRET not in text, f"{name} holds work product")
    table = pdf_text(files / "timeliness.pdf")
    check(table is None or "First conversation" in table, f"the table of deadlines does not name the first conversation:\n{table}")
    whole = json.loads((files / "case.json").read_text())
    check(whole["format"] == "candor-case" and whole["case"]["person"][0]["name"] == CANARY, "the case file in JSON")


def nothing_left_behind(place):
    """No file but the casebook and the exported ones holds the name or the work product, and the casebook not in clear."""
    hits = []
    allowed = {path for path in place.files.iterdir()}
    for path in sorted(place.folder.rglob("*")):
        if not path.is_file() or path in allowed:
            continue
        data = path.read_bytes()
        hits += [f"{path}: {text}" for text in (CANARY, SECRET) if any(form in data for form in cli.forms_of(text))]
    check(not hits, f"text of the case lies outside: {hits}")
    left = [path for folder in (place.home, place.temporary) for path in folder.rglob("*") if path.is_file()]
    print(f"canary: no hit; files left in home and temporary folder: {[p.name for p in left]}")


def written_files(place, work):
    """With strace: every file that an export opens for writing is the chosen one or belongs to the casebook."""
    if not shutil.which("strace"):
        print("strace is not installed: the opened files were not listed.")
        return
    target = place.files / "traced.pdf"
    log = place.folder / "strace.log"
    process = subprocess.run(
        ["strace", "-f", "-e", "trace=openat,open,creat,rename,renameat,renameat2,unlink", "-o", str(log),
         *place.command("export", "summary", work.number, "--audience", "internal", "--to", target, "--casebook", place.book,
                        "--passphrase-file", place.passphrase_file)],
        env=place.environment, capture_output=True, text=True, timeout=300, check=False)
    if process.returncode != 0 and "ptrace" in process.stderr:
        print("strace may not trace here: the opened files were not listed.")
        return
    check(process.returncode == 0, f"the traced export: {process.stderr}")
    strange = []
    for line in log.read_text(errors="replace").splitlines():
        if not any(flag in line for flag in ("O_WRONLY", "O_RDWR", "creat(")) or "= -1" in line:
            continue
        name = line.split('"')[1] if '"' in line else ""
        if not name.startswith((str(place.book), str(place.files), "/dev/", "/proc/")):
            strange.append(line)
    check(not strange, f"files outside the casebook and the chosen one were written: {strange}")
    log.unlink()
    print("strace: an export writes the chosen file and the casebook only")


def run(arguments):
    with cli.Place(arguments.program) as place:
        answer = place.init()
        check(len(answer["recovery_key"].split("-")) >= 9 or len(answer["recovery_key"]) > 35, f"recovery key: {answer}")
        cases = import_events(place, arguments.data)
        work = Work(place, cases[0]["number"])
        first_hours(work)
        review_and_resolve(work)
        minutes, settled = work_to_the_end(work)
        documents(work, minutes)
        work.step(minutes + 5, "close-case", "--done", "--set", "reason=Agreed with the family")
        check(work.state()["case"]["case"]["status"] == "closed", "the case is not closed")
        refused = work.place.on_book("tell", work.number, "--from", place.write("late.json", {"at": work.clock(minutes)}), expect=cli.REFUSED)
        check("closed" in refused["message"], f"a closed case took a conversation: {refused}")
        again = place.files / "summary-after.pdf"
        work.export(minutes + 10, "summary", "--to", again)

        figures = place.on_book("figures", "--from", "2026-07-01", "--until", "2026-09-30")
        check(figures["opened"] == figures["closed"] == "fewer than 5" and figures["stages"] == [], f"the figures of all cases: {figures}")
        found = place.on_book("cases", "--search", "Quillfeather", "--state", "all")["cases"]
        check([case["number"] for case in found] == [work.number], f"searching the name found {found}")
        verified = place.do("verify", place.book)
        check(verified["whole"] and verified["ledger_entries"] > 100, f"the ledger: {verified}")
        check(not list(place.book.glob("*-wal")) or all(p.stat().st_size == 0 for p in place.book.glob("*-wal")), "a log is left after locking")
        print(f"case {work.number}: {settled} steps settled one by one, closed; ledger of {verified['ledger_entries']} entries whole")

        backup = place.folder / "book.candorbak"
        place.do("backup", place.book, "--to", backup)
        place.do("restore", backup, "--to", place.folder / "Restored.candor", passphrase=False)
        restored = place.do("verify", place.folder / "Restored.candor")
        check(restored["ledger_head"] == verified["ledger_head"], "the restored casebook has another ledger")
        place.do("restore", backup, "--to", place.book, passphrase=False, expect=cli.WRONG_USE)
        written_files(place, work)
        nothing_left_behind(place)
    print("PASSED")


if __name__ == "__main__":
    cli.main(run, __doc__, lambda parser: parser.add_argument("--data", default="", help="folder with the real event file"))
