// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/pathway/StepListModel.h"

#include "case/CaseAnswers.h"

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

StepListModel::StepListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

std::vector<StepListModel::Row> StepListModel::rowsFor(const CaseView &view, int stage, const words::Moment &moment)
{
    if (stage < 0 || static_cast<size_t>(stage) >= view.view.stages.size())
        return {};
    const Protocol &protocol = *view.protocol;
    const Stage &shown = *view.view.stages[static_cast<size_t>(stage)].stage;
    const auto isRunning = [&](const QString &id) {
        return std::any_of(view.view.stages.begin(), view.view.stages.end(), [&](const StageView &s) {
            return s.stage->id == id && (s.status == PhaseStatus::Running || s.status == PhaseStatus::Current);
        });
    };

    const Step *closing = isFinished(view.file) ? closingStep(protocol) : nullptr;
    std::vector<const StepView *> here, beside;
    for (const StepView &step : view.view.steps) {
        const bool saidSo = step.at.has_value(); // a person set it, so it stays in sight
        const bool opensAgain = step.step == closing;
        if (step.status == StepStatus::NotApplicable && !saidSo && !opensAgain)
            continue;
        const Phase *phase = protocol.phase(step.step->phase);
        const QString place = phase ? phase->stage : QString();
        if (place == shown.id)
            here.push_back(&step);
        else if (step.status != StepStatus::Blocked && (isRunning(place) || (place.isEmpty() && !step.settled())))
            beside.push_back(&step);
    }
    // What is settled beside only matters as long as something there is open.
    if (std::all_of(beside.begin(), beside.end(), [](const StepView *s) { return s->settled(); }))
        beside.clear();

    std::vector<Row> rows;
    const auto addGroup = [&](const QString &title, const std::vector<const StepView *> &steps) {
        if (steps.empty())
            return;
        const auto done = std::count_if(steps.begin(), steps.end(), [](const StepView *s) { return s->settled(); });
        const QString count = u"%1/%2"_s.arg(done).arg(steps.size());
        rows.push_back(
            {.id = {},
             .title = title,
             .status = count,
             .sentence = tr("%1, %2 of %n step(s) done", "", static_cast<int>(steps.size())).arg(title).arg(done),
             .group = true});
        for (const StepView *step : steps) {
            const bool isNext = step == view.view.nextStep();
            rows.push_back(
                {.id = step->step->id,
                 .title = words::protocolText(step->step->title),
                 .status = words::stepStatus(*step, protocol, moment, isNext),
                 .sentence = words::stepSentence(*step, protocol, moment, isNext),
                 .mark = stepMark(*step, isNext),
                 .late = !step->settled() && step->due && step->due->state == ClockState::Late});
        }
    };
    addGroup(words::protocolText(shown.title), here);
    addGroup(tr("At the same time"), beside);
    return rows;
}

void StepListModel::show(const CaseView &view, int stage, const words::Moment &moment)
{
    std::vector<Row> rows = rowsFor(view, stage, moment);
    const bool same =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
            return a.id == b.id && a.group == b.group;
        });
    if (!same) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = rows[i];
        const QModelIndex at = index(static_cast<int>(i));
        Q_EMIT dataChanged(at, at);
    }
}

int StepListModel::rowOf(const QString &stepId) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &r) { return !r.group && r.id == stepId; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QStringList StepListModel::stepIds() const
{
    QStringList ids;
    for (const Row &row : m_rows) {
        if (!row.group)
            ids += row.id;
    }
    return ids;
}

int StepListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant StepListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::AccessibleTextRole: return row.sentence;
    case Qt::ToolTipRole: return row.group ? QVariant() : QVariant(row.sentence);
    case StepIdRole: return row.id;
    case IsGroupRole: return row.group;
    case StatusRole: return row.status;
    case MarkRole: return static_cast<int>(row.mark);
    case IsLateRole: return row.late;
    default: return {};
    }
}

Qt::ItemFlags StepListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[static_cast<size_t>(index.row())].group)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace candor
