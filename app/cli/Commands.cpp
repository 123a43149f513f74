// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"

namespace candor::cli {

using namespace Qt::StringLiterals;

namespace {

const OptionUsage from{u"from"_s, u"FILE"_s, u"JSON file"_s, true};
const OptionUsage inCasebook{u"casebook"_s, u"DIR"_s, u"folder of the casebook"_s, true};

OptionUsage toFile(const QString &suffixes)
{
    return {u"to"_s, u"FILE"_s, u"file to write: "_s + suffixes, true};
}

std::vector<OptionUsage> costOptions()
{
    return {
        {u"kdf-memory-kib"_s, u"N"_s, u"for tests: memory of key derivation; a casebook for cases keeps the default"_s},
        {u"kdf-iterations"_s, u"N"_s, u"for tests: rounds of key derivation"_s}};
}

std::vector<OptionUsage> together(std::vector<OptionUsage> first, const std::vector<OptionUsage> &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

std::vector<Command> makeCommands()
{
    std::vector<Command> list;
    const auto alone = [&](const Usage &usage, Result (*work)(const Arguments &)) -> Command & {
        return list.emplace_back(Command{usage, nullptr, work, false, false});
    };
    const auto place = [&](const Usage &usage, Result (*work)(Casebook &, const Arguments &)) -> Command & {
        return list.emplace_back(Command{usage, work, nullptr, false, false});
    };
    const auto open = [&](Usage usage, Result (*work)(Casebook &, const Arguments &)) -> Command & {
        usage.options.insert(usage.options.begin(), inCasebook);
        return list.emplace_back(Command{usage, work, nullptr, true, false});
    };

    alone(
        {u"init"_s,
         {u"DIR"_s},
         {},
         together(
             {{u"name"_s, u"NAME"_s, u"of the hospital"_s, true},
              {u"recovery-file"_s, u"FILE"_s,
               u"the recovery sheet is written there (pdf, odt, txt); else its key is "
               "shown once"_s}},
             costOptions()),
         u"Makes a new casebook."_s},
        initCasebook)
        .draws = true;
    alone(
        {u"demo"_s,
         {u"DIR"_s},
         {},
         together({{u"language"_s, u"CODE"_s, u"en or es: in which language its stories are told"_s}}, costOptions()),
         u"Makes a demonstration casebook with invented cases."_s},
        makeDemonstration);
    open(
        {u"import csv"_s,
         {u"FILE"_s},
         {},
         {{u"preset"_s, u"ID"_s, u"layout of the file; else it is recognised by the header"_s},
          {u"map"_s, u"FIELD=COLUMN"_s, u"which column holds what"_s, false, true},
          {u"source"_s, u"NAME"_s, u"name of the system the file comes from"_s},
          {u"facility"_s, u"NAME"_s, u"hospital of rows that name none"_s},
          {u"missing"_s, u"WORD"_s, u"cells with this word hold no value"_s, false, true},
          {u"dry-run"_s, {}, u"shows what would happen and stores nothing"_s}},
         u"Brings reported events in as cases to be decided; one line for each row that is left out."_s},
        importCsv);
    open({u"new"_s, {}, {}, {from}, u"Opens a case."_s}, newCase);
    open(
        {u"cases"_s,
         {},
         {},
         {{u"search"_s, u"TEXT"_s, u"only cases with these words, newest text first"_s},
          {u"state"_s, u"STATE"_s, u"open (the default), intake, closed or all"_s}},
         u"Lists cases by their next deadline."_s},
        listCases);
    open({u"case"_s, {u"NUMBER"_s}, {}, {}, u"Shows where a case stands; --json gives all its records."_s}, showCase);
    open({u"next"_s, {}, {u"NUMBER"_s}, {}, u"What is next, by when and by whom."_s}, showNext);
    open(
        {u"step"_s,
         {u"NUMBER"_s, u"STEP"_s},
         {},
         {{u"done"_s, {}, u"the step is done"_s},
          {u"skip"_s, u"REASON"_s, u"the step is left out, with the reason"_s},
          {u"at"_s, u"TIME"_s, u"when it happened; else now"_s},
          {u"by"_s, u"NAME"_s, u"who did it; else the user"_s},
          {u"set"_s, u"FIELD=VALUE"_s, u"a field of the step; alone, fields are filled and the step stays open"_s,
           false, true}},
         u"Settles a step of the protocol."_s},
        settleStep);
    open(
        {u"tell"_s,
         {u"NUMBER"_s},
         {},
         {from},
         u"Logs a conversation: facts told, what is not known yet, questions, promises."_s},
        logConversation);
    open(
        {u"edit"_s,
         {u"NUMBER"_s},
         {},
         {from},
         u"Adds or changes records of a case, in the form of \"export case\": {\"person\": [{...}], \"cause\": "
         u"[{...}]}. A "
         "record whose id the case knows is changed in the fields given."_s},
        editRecords);
    open(
        {u"attach add"_s,
         {u"NUMBER"_s, u"FILE"_s},
         {},
         {{u"name"_s, u"NAME"_s, u"under which it is kept; else that of the file"_s},
          {u"lane"_s, u"LANE"_s, u"fact (the default), told, pswp, peer_review, attorney_client, ..."_s},
          {u"note"_s, u"TEXT"_s, u"what it is, where it comes from"_s},
          {u"keep-dangerous"_s, {}, u"keeps it even when it is a program, a script, a disk image or the like"_s}},
         u"Keeps a file of up to 1 GB in the case and reads it back. The original stays where it is."_s},
        addAttachment);
    open({u"attach list"_s, {u"NUMBER"_s}, {}, {}, u"Lists the files of a case."_s}, listAttachments);
    open(
        {u"attach save"_s,
         {u"NUMBER"_s, u"FILE"_s},
         {},
         {{u"to"_s, u"PATH"_s, u"file to write, or a folder: then under a safe name"_s, true}},
         u"Writes a checked copy of a file of the case, given by its name or id, and notes that in the history."_s},
        saveAttachment);
    open(
        {u"attach verify"_s,
         {u"NUMBER"_s},
         {},
         {},
         u"Reads the files of a case and compares them with their digests."_s},
        verifyAttachments);
    open(
        {u"export checklist"_s,
         {u"NUMBER"_s},
         {},
         {{u"id"_s, u"CHECKLIST"_s, u"else first-conversation"_s}, toFile(u"pdf, odt, txt"_s)},
         u"Writes a checklist with the state of the case."_s},
        exportChecklist)
        .draws = true;
    open(
        {u"export summary"_s,
         {u"NUMBER"_s},
         {},
         {{u"audience"_s, u"family|internal"_s, u"for whom; else the family"_s}, toFile(u"pdf, odt, txt"_s)},
         u"Writes the resolution summary."_s},
        exportSummary)
        .draws = true;
    open(
        {u"export timeliness"_s,
         {u"NUMBER"_s},
         {},
         {toFile(u"pdf, odt, txt"_s)},
         u"Writes the table of deadlines: due, met or late, by how much."_s},
        exportTimeliness)
        .draws = true;
    open(
        {u"export fidelity"_s,
         {u"NUMBER"_s},
         {},
         {toFile(u"pdf, odt, txt"_s)},
         u"Writes how closely the protocol was followed: each required step on time, late, skipped or missing."_s},
        exportFidelity)
        .draws = true;
    open(
        {u"export calendar"_s,
         {},
         {},
         {toFile(u"ics"_s)},
         u"Writes all due dates for a calendar: case numbers and kinds of tasks, no names and no words of a case."_s},
        exportCalendar);
    open({u"export case"_s, {u"NUMBER"_s}, {}, {toFile(u"json"_s)}, u"Writes the whole case file."_s}, exportCase);
    const OptionUsage part{
        u"part"_s, u"PART"_s, u"what goes in, in this order; else all but checklists and history"_s, false, true};
    const OptionUsage plainPages{
        u"no-watermark"_s, {}, u"without handling mark, recipient and date across every page; a family has none"_s};
    open(
        {u"binder parts"_s,
         {u"NUMBER"_s},
         {},
         {{u"for"_s, u"READER"_s, u"family, counsel, insurer, pso or internal (the default)"_s}},
         u"Lists what a binder can hold, and why something may not enter for this reader."_s},
        listBinderParts);
    open(
        {u"binder"_s,
         {u"NUMBER"_s, u"FILE"_s},
         {},
         {{u"for"_s, u"READER"_s, u"family, counsel, insurer, pso or internal (the default)"_s},
          {u"recipient"_s, u"NAME"_s, u"on the cover; counsel and the insurer need one, and it is noted"_s},
          {u"purpose"_s, u"TEXT"_s, u"likewise"_s},
          part,
          plainPages,
          {u"originals"_s, {}, u"also puts the attachments in as files"_s}},
         u"Writes one PDF: cover, contents, documents, attachments; numbered pages, bookmarks."_s},
        writeBinder)
        .draws = true;
    open(
        {u"hand-over"_s,
         {u"NUMBER"_s, u"FILE"_s},
         {},
         {{u"recipient"_s, u"NAME"_s, u"who receives it"_s, true},
          {u"purpose"_s, u"TEXT"_s, u"what for"_s, true},
          {u"for"_s, u"READER"_s, u"counsel (the default) or insurer"_s},
          part,
          plainPages,
          {u"note"_s, u"FILE"_s, u"the covering note with the digests is written there (pdf, odt, txt)"_s}},
         u"Writes an encrypted PDF with the binder and the original files in it, notes in the case what leaves, and "
         u"shows "
         u"its passphrase once."_s},
        handOver)
        .draws = true;
    open(
        {u"deidentify"_s,
         {u"NUMBER"_s},
         {},
         {{u"for"_s, u"AUDIENCE"_s, u"pso (the default), safe_table or teaching"_s},
          {u"recipient"_s, u"NAME"_s, u"who receives it"_s},
          {u"lesson"_s, u"TEXT"_s, u"what others can learn"_s, false, true},
          {u"keep"_s, u"N"_s, u"the replacement of that number is not made"_s, false, true},
          {u"change"_s, u"N=TEXT"_s, u"other words for the replacement of that number"_s, false, true},
          {u"confirm"_s, {}, u"everything listed was looked at; without it nothing is written"_s},
          toFile(u"pdf, odt, txt"_s)},
         u"Lists what is replaced so that nobody can be recognized, checks the result again, writes the learning "
         u"summary "
         u"and notes in the case that it leaves."_s},
        deidentify)
        .draws = true;
    open(
        {u"figures"_s,
         {},
         {},
         {{u"from"_s, u"DAY"_s, u"first day; else of the last quarter that is over"_s},
          {u"until"_s, u"DAY"_s, u"last day, likewise"_s}},
         u"Counts all cases together, for a report to the board. Counts below 5 are not shown."_s},
        showFigures);
    Command &batch = alone(
        {u"batch"_s,
         {},
         {},
         {inCasebook},
         u"Runs the commands above, one a line on standard input, without opening the casebook anew. One JSON line "
         u"comes "
         "back for each, after what it changed is stored."_s},
        runBatch);
    batch.opens = true;
    batch.draws = true;
    place({u"verify"_s, {u"DIR"_s}, {}, {}, u"Checks every page, every index and the whole ledger."_s}, verifyCasebook);
    place({u"backup"_s, {u"DIR"_s}, {}, {toFile(u"candorbak"_s)}, u"Writes a verified backup in one file."_s}, backUp);
    alone(
        {u"restore"_s,
         {u"FILE"_s},
         {},
         {{u"to"_s, u"DIR"_s, u"folder to make"_s, true}},
         u"Unpacks a backup into a new casebook; no passphrase is needed for that."_s},
        restoreBackup);
    place({u"unlock-test"_s, {u"DIR"_s}, {}, {}, u"Tells whether the passphrase opens the casebook."_s}, testUnlock);
    return list;
}

} // namespace

const std::vector<Command> &commands()
{
    static const std::vector<Command> list = makeCommands();
    return list;
}

const std::vector<OptionUsage> &commonOptions()
{
    static const std::vector<OptionUsage> options{
        {u"passphrase-file"_s, u"FILE"_s, u"holds the passphrase; - reads it from the first line of standard input"_s},
        {u"json"_s, {}, u"answers in JSON"_s},
        {u"user"_s, u"NAME"_s, u"who works; else the first user of the casebook"_s},
        {u"now"_s, u"TIME"_s, u"for demonstrations and tests: works as if it were this time"_s},
        {u"help"_s, {}, u"shows this"_s},
    };
    return options;
}

const Command &takeCommand(QStringList &words)
{
    for (const Command &command : commands()) {
        const QStringList names = command.usage.words.split(u' ');
        if (words.mid(0, names.size()) == names) {
            words = words.mid(names.size());
            return command;
        }
    }
    if (words.isEmpty())
        throw WrongUse(u"No command was given. \"candor help\" lists them."_s);
    throw WrongUse(u"\"candor %1\" is no command. \"candor help\" lists them."_s.arg(words.mid(0, 2).join(u' ')));
}

QString overview()
{
    QString text = u"candor " CANDOR_VERSION ": works with a casebook from the command line.\n\n"_s;
    for (const Command &command : commands())
        text += u"  %1\n      %2\n"_s.arg(usageLine(command.usage), command.usage.help);
    text += u"\nEvery command also takes:\n"_s;
    for (const OptionUsage &option : commonOptions())
        text += u"  %1  %2\n"_s.arg(u"--"_s + option.name + u' ' + option.value, -24).arg(option.help);
    text +=
        u"\nTimes without offset are local times of the hospital.\n"
        "Exit codes: 0 done, 2 wrong use, 3 wrong passphrase, 4 damaged or not a casebook, 5 in use, 6 refused by a "
        "rule,\n7 input file bad, 8 no space or not writable, 130 stopped.\n"_s;
    return text;
}

} // namespace candor::cli
