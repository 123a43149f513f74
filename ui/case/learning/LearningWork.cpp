// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/learning/LearningWork.h"

#include "base/Error.h"
#include "model/Codec.h"
#include "render/OdtWriter.h"
#include "render/Renderer.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype around = 24;

/// What stands at a place, and what stands around it.
QString keyOf(const ReviewedText &text, qsizetype begin, qsizetype length)
{
    const qsizetype from = std::max<qsizetype>(0, begin - around);
    return QStringList{
        text.about, text.text.mid(from, begin - from), text.text.mid(begin, length),
        text.text.mid(begin + length, around)}
        .join(QChar(0x1f));
}

void numberItems(LearningReview &review, const std::vector<LearningItem> &before)
{
    std::map<std::pair<size_t, qsizetype>, const LearningItem *> known;
    for (const LearningItem &item : before)
        known[{item.text, static_cast<qsizetype>(item.place)}] = &item;
    review.items.clear();
    for (size_t t = 0; t < review.draft.texts.size(); ++t) {
        const ReviewedText &text = review.draft.texts[t];
        for (size_t r = 0; r < text.replacements.size(); ++r) {
            const Replacement &each = text.replacements[r];
            if (const auto found = known.find({t, static_cast<qsizetype>(r)}); found != known.end())
                review.items.push_back(*found->second);
            else
                review.items.push_back({t, r, keyOf(text, each.begin, each.length), each.replacement});
        }
    }
}

bool hasWords(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

const Replacement &LearningReview::replacement(size_t item) const
{
    return draft.texts[items[item].text].replacements[items[item].place];
}

Replacement &LearningReview::replacement(size_t item)
{
    return draft.texts[items[item].text].replacements[items[item].place];
}

int LearningReview::looked() const
{
    return static_cast<int>(
        std::count_if(items.begin(), items.end(), [](const LearningItem &item) { return item.looked; }));
}

int LearningReview::unsureLeft() const
{
    int count = 0;
    for (size_t i = 0; i < items.size(); ++i)
        count += !items[i].looked && replacement(i).unsure ? 1 : 0;
    return count;
}

bool LearningReview::isEmpty() const
{
    // When it happened and was told is there in every case; those rows are of no lane of their own.
    bool inSection = false;
    for (const Block &block : draft.document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block.content)) {
            inSection |= heading->level > 1;
        } else if (std::holds_alternative<Paragraph>(block.content)) {
            if (inSection)
                return false;
        } else if (const auto *table = std::get_if<Table>(&block.content)) {
            const auto tells = [](const TableRow &row) { return row.lane != Lane::Fact; };
            if (std::any_of(table->rows.begin(), table->rows.end(), tells))
                return false;
        }
    }
    return true;
}

LearningReview readForLearning(const LearningOrder &order)
{
    LearningReview review;
    auto finder = std::make_shared<const Deidentifier>(*order.file, deidentifyContext(order.context, order.staff));
    review.draft = learningDraft(*order.file, order.options, order.context, *finder);
    review.finder = std::move(finder);
    numberItems(review, {});
    return review;
}

// Choices

void acceptItem(LearningReview &review, size_t item)
{
    Replacement &each = review.replacement(item);
    each.choice = ReplacementChoice::Accept;
    each.replacement = review.items[item].proposed;
    review.items[item].looked = true;
}

void changeItem(LearningReview &review, size_t item, const QString &words)
{
    Replacement &each = review.replacement(item);
    each.choice = ReplacementChoice::Change;
    each.replacement = words;
    review.items[item].looked = true;
}

void keepItem(LearningReview &review, size_t item)
{
    Replacement &each = review.replacement(item);
    each.choice = ReplacementChoice::Keep;
    each.replacement = review.items[item].proposed;
    review.items[item].looked = true;
}

int acceptSure(LearningReview &review)
{
    int count = 0;
    for (size_t i = 0; i < review.items.size(); ++i) {
        if (review.items[i].looked || review.replacement(i).unsure)
            continue;
        acceptItem(review, i);
        ++count;
    }
    return count;
}

std::optional<size_t> addItem(
    LearningReview &review, size_t text, qsizetype begin, qsizetype length, const QString &words, IdentifierKind kind)
{
    if (text >= review.draft.texts.size())
        return std::nullopt;
    ReviewedText &reviewed = review.draft.texts[text];
    if (begin < 0 || length <= 0 || begin + length > reviewed.text.size())
        return std::nullopt;
    std::vector<Replacement> &list = reviewed.replacements;
    const auto after =
        std::find_if(list.begin(), list.end(), [&](const Replacement &each) { return each.begin >= begin; });
    const bool overlaps = (after != list.end() && after->begin < begin + length) ||
                          (after != list.begin() && std::prev(after)->begin + std::prev(after)->length > begin);
    if (overlaps)
        return std::nullopt;
    const auto place = static_cast<size_t>(after - list.begin());
    Replacement made;
    made.begin = begin;
    made.length = length;
    made.original = reviewed.text.mid(begin, length);
    made.replacement = words;
    made.kind = kind;
    made.why = IdentifierSign::Mention;
    list.insert(after, made);

    std::vector<LearningItem> before = review.items;
    for (LearningItem &item : before) {
        if (item.text == text && item.place >= place)
            ++item.place;
    }
    numberItems(review, before);
    for (size_t i = 0; i < review.items.size(); ++i) {
        if (review.items[i].text == text && review.items[i].place == place) {
            review.items[i].looked = true;
            review.items[i].added = true;
            return i;
        }
    }
    return std::nullopt;
}

std::vector<LearningPiece> piecesOf(const ReviewedText &text)
{
    // As applied() does it.
    std::vector<LearningPiece> pieces;
    qsizetype from = 0;
    const auto plain = [&](qsizetype to) {
        if (to > from)
            pieces.push_back({from, to - from, text.text.mid(from, to - from), -1});
    };
    for (size_t r = 0; r < text.replacements.size(); ++r) {
        const Replacement &each = text.replacements[r];
        if (each.begin < from || each.begin + each.length > text.text.size())
            continue;
        plain(each.begin);
        pieces.push_back(
            {each.begin, each.length, each.choice == ReplacementChoice::Keep ? each.original : each.replacement,
             static_cast<int>(r)});
        from = each.begin + each.length;
    }
    plain(text.text.size());
    return pieces;
}

// What is kept

LearningChoices choicesOf(const LearningReview &review)
{
    LearningChoices choices;
    for (size_t i = 0; i < review.items.size(); ++i) {
        const LearningItem &item = review.items[i];
        const Replacement &each = review.replacement(i);
        const bool words = each.choice == ReplacementChoice::Change || item.added;
        choices.items.push_back(
            {item.key, each.choice, words ? each.replacement : QString(), each.original, each.kind, item.looked,
             item.added});
    }
    return choices;
}

int takeOver(LearningReview &review, const LearningChoices &choices)
{
    // The same words in the same surroundings may stand there twice: the first choice is for the first of them.
    std::map<QString, std::vector<const LearningChoices::Each *>> known;
    for (const LearningChoices::Each &each : choices.items) {
        if (!each.added)
            known[each.key].push_back(&each);
    }
    int fresh = 0;
    for (size_t i = 0; i < review.items.size(); ++i) {
        auto found = known.find(review.items[i].key);
        if (found == known.end() || found->second.empty()) {
            ++fresh;
            continue;
        }
        const LearningChoices::Each &each = *found->second.front();
        found->second.erase(found->second.begin());
        if (!each.looked)
            continue;
        switch (each.choice) {
        case ReplacementChoice::Accept: acceptItem(review, i); break;
        case ReplacementChoice::Change: changeItem(review, i, each.words); break;
        case ReplacementChoice::Keep: keepItem(review, i); break;
        }
    }
    std::set<std::pair<size_t, qsizetype>> used;
    for (const LearningChoices::Each &each : choices.items) {
        if (!each.added || each.original.isEmpty())
            continue;
        for (size_t t = 0; t < review.draft.texts.size(); ++t) {
            const ReviewedText &text = review.draft.texts[t];
            qsizetype at = text.text.indexOf(each.original);
            while (at >= 0 && (keyOf(text, at, each.original.size()) != each.key || used.contains({t, at})))
                at = text.text.indexOf(each.original, at + 1);
            if (at < 0)
                continue;
            used.insert({t, at});
            if (const auto item = addItem(review, t, at, each.original.size(), each.words, each.kind);
                item && each.choice == ReplacementChoice::Keep)
                keepItem(review, *item);
            break;
        }
    }
    return fresh;
}

QJsonObject toJson(const LearningChoices &choices)
{
    QJsonArray items;
    for (const LearningChoices::Each &each : choices.items) {
        QJsonObject item{{u"key"_s, each.key}};
        if (each.looked) {
            item.insert(u"choice"_s, candor::keyOf(each.choice));
            if (!each.words.isEmpty())
                item.insert(u"words"_s, each.words);
        }
        if (each.added) {
            item.insert(u"added"_s, each.original);
            item.insert(u"kind"_s, candor::keyOf(each.kind));
        }
        items.append(item);
    }
    QJsonArray accepted;
    for (const QString &key : choices.accepted)
        accepted.append(key);
    return {{u"items"_s, items}, {u"accepted"_s, accepted}};
}

LearningChoices choicesFromJson(const QJsonObject &json)
{
    LearningChoices choices;
    for (const auto &value : json["items"_L1].toArray()) {
        const QJsonObject item = value.toObject();
        LearningChoices::Each each;
        each.key = item["key"_L1].toString();
        const auto choice = enumFromKey<ReplacementChoice>(item["choice"_L1].toString());
        each.looked = choice.has_value();
        each.choice = choice.value_or(ReplacementChoice::Accept);
        each.words = item["words"_L1].toString();
        each.original = item["added"_L1].toString();
        each.added = !each.original.isEmpty();
        each.kind = enumFromKey<IdentifierKind>(item["kind"_L1].toString()).value_or(IdentifierKind::OtherNumber);
        choices.items.push_back(each);
    }
    for (const auto &key : json["accepted"_L1].toArray())
        choices.accepted.insert(key.toString());
    return choices;
}

// The last check

namespace {

/// Finds in one text as it will read, with their places in the text of the case.
class TextCheck {
public:
    TextCheck(const LearningReview &review, size_t text)
        : m_review(review)
        , m_number(text)
        , m_text(review.draft.texts[text])
        , m_pieces(piecesOf(m_text))
    {
        for (const LearningPiece &piece : m_pieces)
            m_reads += piece.words;
    }

    [[nodiscard]] std::vector<LearningFinding> findings() const
    {
        std::vector<LearningFinding> made;
        for (const Replacement &found : m_review.finder->sweep(m_reads)) {
            LearningFinding finding{found, {}, m_text.about, m_number, -1, 0, -1};
            if (place(finding))
                made.push_back(std::move(finding));
        }
        return made;
    }

private:
    /// False: all of it is what a person kept.
    [[nodiscard]] bool place(LearningFinding &finding) const
    {
        const qsizetype begin = finding.found.begin;
        const qsizetype end = begin + finding.found.length;
        bool isOpen = false;
        bool plainOnly = true;
        qsizetype at = 0;
        qsizetype source = -1;
        for (const LearningPiece &piece : m_pieces) {
            const qsizetype from = std::max(begin, at);
            const qsizetype to = std::min(end, at + piece.words.size());
            if (from < to) {
                const QStringView part = QStringView(m_reads).mid(from, to - from);
                if (piece.place < 0) {
                    if (source < 0)
                        source = piece.begin + from - at;
                    isOpen |= hasWords(part);
                } else {
                    plainOnly = false;
                    const auto place = static_cast<size_t>(piece.place);
                    if (m_text.replacements[place].choice != ReplacementChoice::Keep) {
                        isOpen |= hasWords(part);
                        finding.item = itemAt(place);
                    }
                }
            }
            at += piece.words.size();
        }
        if (plainOnly && source >= 0) {
            finding.begin = source;
            finding.length = finding.found.length;
        }
        finding.key =
            QStringList{
                u"found"_s, m_text.about, m_reads.mid(std::max<qsizetype>(0, begin - around), std::min(begin, around)),
                finding.found.original, m_reads.mid(end, around)}
                .join(QChar(0x1f));
        return isOpen;
    }

    [[nodiscard]] int itemAt(size_t place) const
    {
        for (size_t i = 0; i < m_review.items.size(); ++i) {
            if (m_review.items[i].text == m_number && m_review.items[i].place == place)
                return static_cast<int>(i);
        }
        return -1;
    }

    const LearningReview &m_review;
    size_t m_number;
    const ReviewedText &m_text;
    std::vector<LearningPiece> m_pieces;
    QString m_reads;
};

} // namespace

LearningCheck
lastCheck(const LearningReview &review, const std::vector<ProducedText> &produced, const std::set<QString> &accepted)
{
    LearningCheck check;
    QStringList known; // that are listed, or that a person kept
    const auto add = [&](LearningFinding finding) {
        if (accepted.contains(finding.key))
            check.leftIn.push_back(std::move(finding));
        else
            (finding.found.unsure ? check.unsure : check.open).push_back(std::move(finding));
    };
    std::vector<std::vector<Replacement>> whole;
    std::set<QString> capitals; // words that no list knows; a text alone does not show which are ordinary words
    for (const ProducedText &part : produced) {
        whole.push_back(sweep(*review.finder, part));
        for (const Replacement &found : whole.back()) {
            if (found.why == IdentifierSign::Capital)
                capitals.insert(found.original.simplified());
        }
    }
    std::set<QString> shown;
    for (size_t t = 0; t < review.draft.texts.size(); ++t) {
        for (LearningFinding &finding : TextCheck(review, t).findings()) {
            const QString original = finding.found.original.simplified();
            if (finding.found.why == IdentifierSign::Capital && !capitals.contains(original))
                continue;
            known += original;
            if (finding.found.unsure && !accepted.contains(finding.key) && !shown.insert(original).second)
                continue; // one look is enough
            add(std::move(finding));
        }
        for (const Replacement &each : review.draft.texts[t].replacements) {
            if (each.choice == ReplacementChoice::Keep)
                known += each.original.simplified();
        }
    }
    // Across the borders of texts, and in words that belong to the document.
    for (size_t p = 0; p < produced.size(); ++p) {
        for (const Replacement &found : whole[p]) {
            const QString original = found.original.simplified();
            const bool isKnown =
                std::any_of(known.begin(), known.end(), [&](const QString &each) { return each.contains(original); });
            if (isKnown)
                continue;
            known += original;
            const QString key = u"found-in-document"_s + QChar(0x1f) + original;
            add({found, key, produced[p].where, std::nullopt, -1, 0, -1});
        }
    }
    return check;
}

LearningFile makeLearningFile(
    const LearningReview &review, const QString &suffix, const PageSettings &page, const std::set<QString> &accepted)
{
    const FilteredDocument summary(learningSummary(review.draft));
    LearningFile file;
    if (suffix == "pdf"_L1)
        file.bytes = renderPdf(summary, page);
    else if (suffix == "odt"_L1)
        file.bytes = renderOdt(summary, page);
    else if (suffix == "txt"_L1)
        file.bytes = renderText(summary).toUtf8();
    else
        throw Error(ErrorCode::InvalidValue, {u"suffix"_s, suffix, u"pdf, odt, txt"_s});
    file.digest = QString::fromLatin1(QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex());
    std::vector<ProducedText> produced = readBack(file.bytes, suffix);
    file.isRead = !produced.empty();
    produced.insert(produced.begin(), {{}, plainText(summary)}); // pages part what belongs together
    file.check = lastCheck(review, produced, accepted);
    return file;
}

} // namespace candor
