// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "Documents.h"
#include "Session.h"
#include "documents/Deidentify.h"
#include "model/Codec.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace candor::cli {

using namespace Qt::StringLiterals;

namespace {

template <NamedEnum E>
QString labelOf(E value)
{
    for (const auto &name : enumNames<E>) {
        if (name.value == value)
            return QString::fromUtf8(name.label);
    }
    return {};
}

/// Every replacement of the draft, numbered from 1 as people see them.
std::vector<Replacement *> numbered(LearningDraft &draft)
{
    std::vector<Replacement *> list;
    for (ReviewedText &text : draft.texts) {
        for (Replacement &each : text.replacements)
            list.push_back(&each);
    }
    return list;
}

Replacement &chosen(const std::vector<Replacement *> &list, const QString &number)
{
    bool fits = false;
    const qsizetype at = number.toLongLong(&fits);
    if (!fits || at < 1 || at > static_cast<qsizetype>(list.size()))
        throw WrongUse(u"There is no replacement %1, only 1 to %2."_s.arg(number).arg(list.size()));
    return *list[static_cast<size_t>(at - 1)];
}

void choose(LearningDraft &draft, const Arguments &arguments)
{
    const std::vector<Replacement *> list = numbered(draft);
    for (const QString &number : arguments.values(u"keep"_s))
        chosen(list, number).choice = ReplacementChoice::Keep;
    for (const auto &[number, text] : arguments.pairs(u"change"_s)) {
        Replacement &each = chosen(list, number);
        each.choice = ReplacementChoice::Change;
        each.replacement = text;
    }
}

QString lineOf(const Replacement &each)
{
    QString line = u"\"%1\" -> "_s.arg(each.original.simplified());
    line += each.choice == ReplacementChoice::Keep ? u"kept"_s : u"\"%1\""_s.arg(each.replacement);
    line += u"  (%1: %2)"_s.arg(labelOf(each.kind), labelOf(each.why));
    if (each.unsure)
        line += u"  please look"_s;
    if (each.choice == ReplacementChoice::Keep && isDirect(each))
        line += u"  WARNING: a direct identifier stays in"_s;
    return line + u'\n';
}

QJsonObject jsonOf(const Replacement &each)
{
    return {{u"original"_s, each.original}, {u"replacement"_s, each.replacement}, {u"kind"_s, keyOf(each.kind)},
            {u"why"_s, keyOf(each.why)},    {u"unsure"_s, each.unsure},           {u"choice"_s, keyOf(each.choice)},
            {u"direct"_s, isDirect(each)}};
}

/// What was left although nobody chose to keep it.
std::vector<Replacement> unexpected(const std::vector<Replacement> &left, const LearningDraft &draft)
{
    QStringList kept;
    for (const ReviewedText &text : draft.texts) {
        for (const Replacement &each : text.replacements) {
            if (each.choice != ReplacementChoice::Accept)
                kept += each.choice == ReplacementChoice::Keep ? each.original : each.replacement;
        }
    }
    std::vector<Replacement> found;
    for (const Replacement &each : left) {
        const bool wanted = std::any_of(kept.begin(), kept.end(), [&](const QString &text) {
            return text.contains(each.original) || each.original.contains(text);
        });
        if (!each.unsure && !wanted)
            found.push_back(each);
    }
    return found;
}

} // namespace

Result deidentify(Casebook &casebook, const Arguments &arguments)
{
    const QString path = QFileInfo(arguments.value(u"to"_s)).absoluteFilePath();
    checkSuffix(path, documentSuffixes());
    LearningOptions options;
    const QString audience = arguments.value(u"for"_s, u"pso"_s);
    if (const auto known = enumFromKey<LearningAudience>(audience))
        options.audience = *known;
    else
        throw WrongUse(u"--for takes pso, safe_table or teaching, not \"%1\"."_s.arg(audience));
    options.lessons = arguments.values(u"lesson"_s);

    const CaseView view = answerOf(casebook.read(CaseRequest{{}, arguments.value(u"NUMBER"_s)}));
    const DocumentContext context = contextOf(casebook, view);
    QStringList staff;
    for (const User &user : casebook.users())
        staff += user.name;
    const Deidentifier deidentifier(view.file, deidentifyContext(context, staff));
    LearningDraft draft = learningDraft(view.file, options, context, deidentifier);
    choose(draft, arguments);
    const FilteredDocument summary(learningSummary(draft));
    const std::vector<Replacement> left = deidentifier.sweep(plainText(summary));

    QString text;
    QJsonArray replaced;
    int number = 0;
    for (const Replacement *each : numbered(draft)) {
        text += u"%1. "_s.arg(++number) + lineOf(*each);
        replaced.append(jsonOf(*each));
    }
    QJsonArray remains;
    for (const Replacement &each : left) {
        text +=
            u"Still there: \"%1\" (%2: %3)\n"_s.arg(each.original.simplified(), labelOf(each.kind), labelOf(each.why));
        remains.append(jsonOf(each));
    }
    QJsonArray leftOut;
    for (const LeftOut &each : draft.leftOut)
        leftOut.append(u"%1 (%2)"_s.arg(each.about, keyOf(each.lane)));
    QJsonObject json{
        {u"replacements"_s, replaced}, {u"remains"_s, remains}, {u"left_out"_s, leftOut}, {u"written"_s, false}};

    if (const auto found = unexpected(left, draft); !found.empty()) {
        text += u"Nothing is written: %1 of these are identifiers that nobody chose to keep."_s.arg(found.size());
        return {text, json, ExitRefused};
    }
    if (!arguments.has(u"confirm"_s)) {
        text += u"Nothing is written yet. With --confirm you say: "_s + learningConfirmation(context);
        return {text, json, ExitRefused};
    }
    const QByteArray bytes = render(summary, path, pageOf(casebook.settings()));
    const QString digest = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    writePrivateFile(path, bytes);
    try {
        const Disclosure note = learningDisclosure(draft, options, arguments.value(u"recipient"_s), digest, context);
        json.insert(u"commit"_s, answerOf(casebook.apply(NoteDisclosure{view.file.record.id, note})).commit);
    } catch (const Error &) {
        // What is not noted must not lie about.
        QFile::remove(path);
        throw;
    }
    json.insert(u"written"_s, true);
    json.insert(u"path"_s, path);
    json.insert(u"digest"_s, digest);
    return {text + u"%1 is in %2. That it leaves is noted in the case."_s.arg(draft.document.title, path), json};
}

} // namespace candor::cli
