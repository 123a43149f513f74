// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/LetterDocument.h"

#include "documents/Parts.h"
#include "model/Describe.h"
#include "model/PeopleRules.h"

#include <QCryptographicHash>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

const char *markKeyOf(Audience audience)
{
    switch (audience) {
    case Audience::Family: return "none";
    case Audience::Chart: return "chart";
    case Audience::Internal: return "internal";
    case Audience::Counsel: return "counsel";
    case Audience::Pso: return "pswp";
    }
    return "pswp";
}

/// How a letter looks, as its template says; plain when the template is the casebook's own.
LetterForm lookOf(const Letter &letter)
{
    if (const LetterForm *known = programForm(letter.templateId, letter.language))
        return *known;
    LetterForm plain;
    plain.letterhead = letter.audience == Audience::Family;
    plain.typeface = plain.letterhead ? Typeface::Serif : Typeface::Sans;
    return plain;
}

void addLines(std::vector<Block> &blocks, const QString &text)
{
    if (!text.trimmed().isEmpty())
        blocks.push_back({Paragraph{text.trimmed()}, Lane::Fact, {}});
}

/// What stands above the text of a letter: address, date, recipient.
std::vector<Block> letterhead(const MergeValues &values)
{
    std::vector<Block> blocks;
    for (const char *name : {"hospital.address", "today", "letter.recipient"}) {
        if (const auto value = values.single.find(QString::fromLatin1(name)); value != values.single.end())
            addLines(blocks, value->second.text);
    }
    return blocks;
}

bool isReviewed(const Letter &letter)
{
    return letter.needsCounsel && letter.counselOn.isValid() && !letter.counsel.trimmed().isEmpty();
}

DocumentModel frame(const Letter &letter, const LetterForm &look, const MergeSource &source)
{
    const Wording words(source.context);
    DocumentModel document =
        startDocument(u"letter/"_s + letter.templateId, letter.title, &source.file, source.context);
    if (look.letterhead)
        document.blocks.clear();
    document.language = letter.language;
    document.audience = letter.audience;
    document.typeface = look.typeface;
    document.letter = look.letterhead;
    const QString key = look.mark.isEmpty() ? QString::fromLatin1(markKeyOf(letter.audience)) : look.mark;
    const char *mark = handlingMark(key);
    document.mark = mark ? words(mark) : QString();
    QString recordType;
    if (letter.audience == Audience::Family)
        recordType = words(QT_TRANSLATE_NOOP("Document", "May be given to the patient and family"));
    else if (letter.audience == Audience::Chart)
        recordType = words(QT_TRANSLATE_NOOP("Document", "For the medical record"));
    else
        recordType = words(QT_TRANSLATE_NOOP("Document", "Not part of the medical record"));
    const bool isDraft =
        letter.state == LetterState::Draft || letter.state == LetterState::ToRead || waitsForCounsel(letter);
    const bool ofFamily = letter.audience == Audience::Family;
    if (ofFamily && look.letterhead && !isDraft) {
        // What the family holds carries the number to ask about, and nothing of how the hospital handles it.
        recordType.clear();
        document.footerLeft.clear();
    }
    // The number of the case leads to the file: it is neither in the chart nor where the patient is not named.
    const bool numbered = letter.audience != Audience::Chart && look.patientNames;
    document.headerRight = headerRight(numbered ? &source.file : nullptr, recordType, source.context);
    if (numbered)
        document.footerCenter = documentNumber(source.file, source.context);
    if (waitsForCounsel(letter))
        document.footerCenter = words(QT_TRANSLATE_NOOP("Document", "Counsel has not reviewed this yet"));
    else if (isReviewed(letter) && (isDraft || !ofFamily))
        document.footerCenter = words(QT_TRANSLATE_NOOP("Document", "Reviewed by counsel on %1 (%2)"))
                                    .arg(words.date(letter.counselOn), letter.counsel.trimmed());
    if (isDraft)
        document.watermark = words(QT_TRANSLATE_NOOP("Document", "Draft"));
    else if (letter.state == LetterState::Dropped)
        document.watermark = words(QT_TRANSLATE_NOOP("Document", "Not sent"));
    return document;
}

void addText(DocumentModel &document, std::vector<Block> blocks)
{
    const Lane floor = laneFor(document.audience);
    for (Block &block : blocks) {
        if (block.lane == Lane::Fact || block.lane == Lane::Told)
            block.lane = floor;
        block.about = document.title;
        document.blocks.push_back(std::move(block));
    }
}

} // namespace

Letter newLetter(const LetterForm &form, const CaseFile &file, const QString &writtenBy, Instant at)
{
    Letter letter;
    letter.id = Id<Letter>::create();
    letter.templateId = form.id;
    letter.templateVersion = form.version;
    letter.language = form.language;
    letter.audience = form.audience;
    letter.title = form.title;
    letter.text = form.text;
    letter.needsCounsel = form.needsCounsel;
    letter.writtenBy = writtenBy;
    letter.writtenAt = at;
    if (form.audience == Audience::Family && form.letterhead) {
        const auto speakers = speakersFor(file);
        const Person *recipient = speaksToPatient(file) ? file.patient()
                                  : speakers.empty()    ? nullptr
                                                        : speakers.front();
        if (recipient)
            letter.recipient = QString(recipient->name + u'\n' + recipient->address).trimmed();
    } else if (form.mark == "insurer"_L1) {
        if (const Person *insurer =
                file.first<Person>([](const Person &each) { return hasRole(each, PersonRole::Insurer); })) {
            QStringList lines{insurer->name, insurer->organization, insurer->address};
            lines.removeAll(QString());
            letter.recipient = lines.join(u'\n');
        }
    }
    return letter;
}

BuiltLetter letterDocument(const Letter &letter, const MergeSource &given)
{
    const LetterForm look = lookOf(letter);
    DocumentContext context = given.context;
    context.showPatientName = context.showPatientName && look.patientNames;
    const MergeSource source{given.protocol, given.file, context,      given.settings,
                             given.contacts, &letter,    given.program};
    BuiltLetter built;
    built.document = frame(letter, look, source);
    if (letter.state == LetterState::Sent) {
        built.text = letter.sentText;
        addText(built.document, letterBlocks(letter.sentText));
        return built;
    }

    const MergeValues values = mergeValues(source, letter.audience);
    MergedText merged = mergeText(letter.text, values, letter.audience, context);
    const bool isSigned = letter.state == LetterState::SignedOff && !letter.signedText.isEmpty();
    std::vector<Block> body = letterBlocks(isSigned ? letter.signedText : merged.markup);
    built.body = letterMarkup(body);
    std::vector<Block> blocks = look.letterhead ? letterhead(values) : std::vector<Block>();
    blocks.insert(blocks.end(), std::make_move_iterator(body.begin()), std::make_move_iterator(body.end()));
    built.text = letterMarkup(blocks);
    addText(built.document, std::move(blocks));
    // Nothing stands in their place; the list of what was left out names them.
    for (const LeftOut &left : merged.leftOut)
        built.document.blocks.push_back({Paragraph{}, left.lane, left.about});
    built.leftOut = std::move(merged.leftOut);
    if (isSigned)
        return built;
    built.unfilled = std::move(merged.unfilled);
    built.problems = std::move(merged.problems);
    const std::vector<TextProblem> marks = letterTextProblems(letter.text);
    built.problems.insert(built.problems.end(), marks.begin(), marks.end());
    return built;
}

bool isSamePerson(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

bool waitsForCounsel(const Letter &letter)
{
    return letter.needsCounsel && letter.state != LetterState::Sent && !isReviewed(letter);
}

bool isAsSigned(const Letter &letter, const QString &text)
{
    const QString read = letterPlainText(letterBlocks(letter.signedText));
    const QString given = letterPlainText(letterBlocks(text));
    return read.isEmpty() || given == read || given.endsWith(u'\n' + read);
}

bool isAsSent(const Letter &letter)
{
    const QByteArray digest = QCryptographicHash::hash(letter.sentText.toUtf8(), QCryptographicHash::Sha256).toHex();
    return letter.state == LetterState::Sent && letter.sentDigest == QString::fromLatin1(digest);
}

} // namespace candor
