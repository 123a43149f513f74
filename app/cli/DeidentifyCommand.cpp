// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "Documents.h"
#include "Session.h"
#include "documents/Deidentify.h"
#include "model/Codec.h"
#include "pdf/ReadBack.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

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

/// What nobody chose to keep, of what is left. A finding may reach beyond the words that were kept: then the rest of it
/// must tell nothing. Who wrote other words answers for them as the program does for its own.
class Unexpected {
public:
    Unexpected(const Deidentifier &finder, const LearningDraft &draft)
        : m_finder(finder)
    {
        for (const ReviewedText &text : draft.texts) {
            for (const Replacement &each : text.replacements) {
                if (each.choice == ReplacementChoice::Keep)
                    m_kept += each.original.simplified();
            }
        }
        m_kept.removeAll(QString());
    }

    [[nodiscard]] std::vector<Replacement> in(const std::vector<Replacement> &left) const
    {
        std::vector<Replacement> found;
        std::copy_if(left.begin(), left.end(), std::back_inserter(found), [this](const Replacement &each) {
            return !each.unsure && !isKept(each.original.simplified());
        });
        return found;
    }

private:
    [[nodiscard]] bool isKept(QString words) const
    {
        if (std::any_of(m_kept.begin(), m_kept.end(), [&](const QString &kept) { return kept.contains(words); }))
            return true;
        const QString before = words;
        for (const QString &kept : m_kept)
            words.remove(QRegularExpression(
                u"(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])"_s.arg(QRegularExpression::escape(kept)),
                QRegularExpression::UseUnicodePropertiesOption));
        const std::vector<Replacement> rest = m_finder.sweep(words);
        return words != before &&
               std::all_of(rest.begin(), rest.end(), [](const Replacement &each) { return each.unsure; });
    }

    const Deidentifier &m_finder;
    QStringList m_kept;
};

/// What the finished file still tells. Throws Error(RefusedByRule{"file-unread"}).
std::vector<Replacement>
leftInFile(const QByteArray &bytes, const QString &path, const Deidentifier &finder, const Unexpected &unexpected)
{
    const std::vector<ProducedText> parts = readBack(bytes, QFileInfo(path).suffix().toLower());
    if (parts.empty())
        throw Error(ErrorCode::RefusedByRule, {u"file-unread"_s});
    std::vector<Replacement> found;
    for (const ProducedText &part : parts) {
        for (const Replacement &each : unexpected.in(sweep(finder, part)))
            found.push_back(each);
    }
    return found;
}

Result refusal(const QString &text, QJsonObject json, const QString &rule)
{
    const QString sentence = messageOf(Error(ErrorCode::RefusedByRule, {rule}));
    json.insert(u"message"_s, sentence);
    return {text + sentence, json, ExitRefused};
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
    const auto addLeft = [&](const Replacement &each) {
        text +=
            u"Still there: \"%1\" (%2: %3)\n"_s.arg(each.original.simplified(), labelOf(each.kind), labelOf(each.why));
        remains.append(jsonOf(each));
    };
    std::for_each(left.begin(), left.end(), addLeft);
    QJsonArray leftOut;
    for (const LeftOut &each : draft.leftOut)
        leftOut.append(u"%1 (%2)"_s.arg(each.about, keyOf(each.lane)));
    QJsonObject json{
        {u"replacements"_s, replaced}, {u"remains"_s, remains}, {u"left_out"_s, leftOut}, {u"written"_s, false}};

    const Unexpected unexpected(deidentifier, draft);
    if (!unexpected.in(left).empty())
        return refusal(text, json, u"identifier-left"_s);
    if (!arguments.has(u"confirm"_s)) {
        text += u"Nothing is written yet. With --confirm you say: "_s + learningConfirmation(context);
        return {text, json, ExitRefused};
    }
    const QByteArray bytes = render(summary, path, pageOf(casebook.settings()));
    // Rendering adds words of its own: pages, properties, what stands above and below. The file is what leaves.
    if (const auto found = leftInFile(bytes, path, deidentifier, unexpected); !found.empty()) {
        for (const Replacement &each : found)
            addLeft(each);
        json.insert(u"remains"_s, remains);
        return refusal(text, json, u"identifier-left"_s);
    }
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
