// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/PlanActionsModel.h"

#include <QMimeData>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

QString PlanActionsModel::mimeType()
{
    return u"application/x-candor-actions"_s;
}

std::vector<Id<Action>> PlanActionsModel::actionsIn(const QMimeData &data)
{
    std::vector<Id<Action>> ids;
    const QList<QByteArray> lines = data.data(mimeType()).split('\n');
    for (const QByteArray &line : lines) {
        if (const auto id = Id<Action>::parse(QString::fromLatin1(line)))
            ids.push_back(*id);
    }
    return ids;
}

PlanActionsModel::PlanActionsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

PlanActionsModel::Texts PlanActionsModel::textsOf(const ActionRow &row, const words::Moment &moment)
{
    const Action &action = row.action;
    const ActionTiming timing = timingOf(action, toZone(moment.now, moment.zone).date(), moment.zone);
    Texts texts;
    // Initials and age stay on one line.
    QStringList place{row.number, row.caseTitle, QString(row.patient).replace(u' ', QChar::Nbsp)};
    place.removeAll(QString());
    texts.place = place.join(u", "_s);
    texts.strength = words::choiceText(action.strength);
    texts.owner = action.owner.isEmpty() ? tr("Nobody yet") : action.owner;
    const QDate day = isInPlace(action) && action.doneAt ? toZone(*action.doneAt, moment.zone).date() : action.due;
    texts.due = day.isValid() ? words::tableDay(day, moment) : tr("No date yet");
    texts.timing = words::timingText(action, timing);
    texts.status = words::timingStatus(timing);
    texts.state = words::stateWord(action.state);
    if (action.state != ActionState::Dropped)
        texts.told = action.toldAt ? tr("Told", "the family, of an action") : tr("Not told yet", "the family");
    QStringList parts{
        action.text,
        tr("case %1", "with its number").arg(QString(texts.place).replace(QChar::Nbsp, u' ')),
        texts.strength,
        texts.owner,
        tr("due %1", "date").arg(texts.due),
        texts.timing,
        texts.state};
    if (!texts.told.isEmpty())
        parts += action.toldAt ? tr("the family was told") : tr("the family was not told yet");
    parts.removeAll(QString());
    texts.spoken = parts.join(u", "_s);
    return texts;
}

void PlanActionsModel::show(const std::vector<ActionRow> &rows, const words::Moment &moment)
{
    std::vector<Texts> texts;
    texts.reserve(rows.size());
    for (const ActionRow &row : rows)
        texts.push_back(textsOf(row, moment));
    const auto sameAction = [](const ActionRow &a, const ActionRow &b) { return a.action.id == b.action.id; };
    const bool begins =
        m_rows.size() <= rows.size() && std::equal(m_rows.begin(), m_rows.end(), rows.begin(), sameAction);
    if (!begins) {
        beginResetModel();
        m_rows = rows;
        m_texts = std::move(texts);
        endResetModel();
        return;
    }
    // The selection stays: what is there changes in place, what is new comes behind it.
    const size_t known = m_rows.size();
    for (size_t i = 0; i < known; ++i) {
        if (m_rows[i] == rows[i] && m_texts[i] == texts[i])
            continue;
        m_rows[i] = rows[i];
        m_texts[i] = texts[i];
        const int row = static_cast<int>(i);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    if (known == rows.size())
        return;
    beginInsertRows({}, static_cast<int>(known), static_cast<int>(rows.size()) - 1);
    m_rows.assign(rows.begin(), rows.end());
    m_texts = std::move(texts);
    endInsertRows();
}

const ActionRow *PlanActionsModel::at(int row) const
{
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? &m_rows[static_cast<size_t>(row)] : nullptr;
}

int PlanActionsModel::rowOf(const Id<Action> &action) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const ActionRow &row) { return row.action.id == action; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int PlanActionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlanActionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ActionsModel::ColumnCount;
}

QVariant PlanActionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Action &action = m_rows[static_cast<size_t>(index.row())].action;
    const Texts &texts = m_texts[static_cast<size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::AccessibleTextRole:
        if (column == ActionsModel::Text)
            return texts.spoken;
        [[fallthrough]];
    case Qt::DisplayRole:
        switch (column) {
        case ActionsModel::Text: return action.text;
        case ActionsModel::StrengthColumn: return texts.strength;
        case ActionsModel::Owner: return texts.owner;
        case ActionsModel::Due: return texts.due;
        case ActionsModel::State: return texts.state;
        default: return {};
        }
    case ActionsModel::LineRole:
        return column == ActionsModel::Text    ? texts.place
               : column == ActionsModel::Due   ? texts.timing
               : column == ActionsModel::State ? texts.told
                                               : QString();
    case ActionsModel::BarsRole: return words::bars(action.strength);
    case ActionsModel::StatusRole: return static_cast<int>(texts.status);
    case ActionsModel::GoneRole: return action.state == ActionState::Dropped;
    case ActionsModel::ToldRole: return isInPlace(action) && !action.toldAt;
    default: return {};
    }
}

QVariant PlanActionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ActionsModel::Text: return tr("Action and case");
    case ActionsModel::StrengthColumn: return tr("Strength");
    case ActionsModel::Owner: return tr("Owner");
    case ActionsModel::Due: return tr("Due");
    case ActionsModel::State: return tr("State");
    default: return {};
    }
}

Qt::ItemFlags PlanActionsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QMimeData *PlanActionsModel::mimeData(const QModelIndexList &indexes) const
{
    QList<QByteArray> lines;
    for (const QModelIndex &index : indexes) {
        if (index.column() == 0)
            lines += m_rows[static_cast<size_t>(index.row())].action.id.toString().toLatin1();
    }
    auto *data = new QMimeData;
    data->setData(mimeType(), lines.join('\n'));
    return data;
}

} // namespace candor
