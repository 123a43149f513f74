// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/learning/ReplacementsModel.h"

#include "case/Wording.h"
#include "widgets/RowDelegate.h"

namespace candor {

using namespace Qt::StringLiterals;

namespace {

struct Mark {
    QString text;
    Status status = Status::Neutral;
};

/// How it stands, in a word or two.
Mark markOf(const LearningItem &item, const Replacement &each)
{
    if (!item.looked)
        return each.unsure ? Mark{ReplacementsModel::tr("Look here"), Status::Soon} : Mark{};
    switch (each.choice) {
    case ReplacementChoice::Accept: return {ReplacementsModel::tr("Accepted"), Status::Ok};
    case ReplacementChoice::Change: return {ReplacementsModel::tr("Changed"), Status::Ok};
    case ReplacementChoice::Keep:
        return {ReplacementsModel::tr("Stays in"), isDirect(each) ? Status::Late : Status::Soon};
    }
    return {};
}

QString iconOf(const LearningItem &item, const Replacement &each)
{
    if (!item.looked)
        return each.unsure ? u"search"_s : u"circle"_s;
    if (each.choice == ReplacementChoice::Keep)
        return isDirect(each) ? u"triangle-alert"_s : u"eye"_s;
    return each.choice == ReplacementChoice::Change ? u"pencil"_s : u"check"_s;
}

} // namespace

QString replacementTitle(const Replacement &each)
{
    const QString original = each.original.simplified();
    return each.choice == ReplacementChoice::Keep
               ? ReplacementsModel::tr("“%1” stays").arg(original)
               : ReplacementsModel::tr("“%1” → %2", "what stands there, what will stand there")
                     .arg(original, each.replacement);
}

QString replacementReason(const LearningItem &item, const Replacement &each)
{
    if (item.added)
        return ReplacementsModel::tr("You chose these words.");
    return ReplacementsModel::tr("%1. %2.", "kind of identifier, why it was found")
        .arg(words::choiceText(each.kind), words::choiceText(each.why));
}

QString replacementSentence(const LearningItem &item, const Replacement &each)
{
    QStringList parts{replacementTitle(each), replacementReason(item, each)};
    if (const Mark mark = markOf(item, each); !mark.text.isEmpty())
        parts += mark.text;
    if (each.choice == ReplacementChoice::Keep && isDirect(each))
        parts += ReplacementsModel::tr("It tells who it is about.");
    return parts.join(u", "_s);
}

void ReplacementsModel::show(std::shared_ptr<const LearningReview> review)
{
    beginResetModel();
    m_review = std::move(review);
    m_rows = m_review ? static_cast<int>(m_review->items.size()) : 0;
    endResetModel();
}

void ReplacementsModel::refresh()
{
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0), index(m_rows - 1));
}

int ReplacementsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant ReplacementsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = static_cast<size_t>(index.row());
    const LearningItem &item = m_review->items[row];
    const Replacement &each = m_review->replacement(row);
    switch (role) {
    case Qt::DisplayRole: return replacementTitle(each);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return replacementSentence(item, each);
    case RowRole::Second: return replacementReason(item, each);
    case RowRole::Icon: return iconOf(item, each);
    case RowRole::Chip: return markOf(item, each).text;
    case RowRole::ChipStatus: return static_cast<int>(markOf(item, each).status);
    default: return {};
    }
}

} // namespace candor
