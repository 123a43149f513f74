// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/pathway/DenseModel.h"

#include "case/CaseAnswers.h"

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

// An index knows where its parents are: nothing for phases, phase + 1 for steps, and the step above that for checks.
constexpr quintptr stepFactor = 4096;

bool sameNodes(const auto &a, const auto &b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](const auto &x, const auto &y) { return x.sameShape(y); });
}

} // namespace

bool DenseModel::Node::sameShape(const Node &other) const
{
    return kind == other.kind && id == other.id && sameNodes(children, other.children);
}

bool DenseModel::Node::saysTheSame(const Node &other) const
{
    return cells == other.cells && sentence == other.sentence && mark == other.mark && check == other.check &&
           outcome == other.outcome && late == other.late;
}

DenseModel::DenseModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

DenseModel::Node DenseModel::stepNode(const StepView &step, const CaseView &view, const words::Moment &moment)
{
    const Protocol &protocol = *view.protocol;
    const bool isNext = &step == view.view.nextStep();
    Node node;
    node.kind = Kind::Step;
    node.id = step.step->id;
    node.mark = stepMark(step, isNext);
    node.settled = step.settled();
    node.late = !node.settled && step.due && step.due->state == ClockState::Late;
    const StepState *state = view.file.step(node.id);
    node.outcome = state ? state->outcome : StepOutcome::Open;
    node.cells[StepColumn] = words::protocolText(step.step->title);
    switch (step.status) {
    case StepStatus::Done: node.cells[StateColumn] = tr("Done"); break;
    case StepStatus::Skipped:
        node.cells[StateColumn] = step.reason.isEmpty() ? tr("Skipped") : tr("Skipped: %1").arg(step.reason);
        break;
    case StepStatus::NotApplicable:
        node.cells[StateColumn] =
            step.reason.isEmpty() ? tr("Does not apply") : tr("Does not apply: %1").arg(step.reason);
        break;
    case StepStatus::Blocked: node.cells[StateColumn] = words::blockers(step, protocol); break;
    case StepStatus::InProgress: node.cells[StateColumn] = isNext ? tr("Now, started") : tr("Started"); break;
    case StepStatus::Open: node.cells[StateColumn] = isNext ? tr("Now") : tr("To do"); break;
    }
    if (node.settled)
        node.cells[DueColumn] = step.at ? words::dayTime(*step.at, moment) : QString();
    else if (step.due)
        node.cells[DueColumn] = words::dueLine(*step.due, protocol, moment);
    else
        node.cells[DueColumn] = tr("No deadline");
    node.cells[WhoColumn] = node.settled && !step.by.isEmpty() ? step.by : step.who;
    if (node.cells[WhoColumn].isEmpty())
        node.cells[WhoColumn] = node.settled ? QString() : tr("Nobody yet");
    if (step.rows > 0)
        node.cells[ChecksColumn] = u"%1/%2"_s.arg(step.rowsDone).arg(step.rows);
    QStringList said{words::stepSentence(step, protocol, moment, isNext)};
    if (!node.settled)
        said += node.cells[WhoColumn];
    if (step.rows > 0)
        said += words::checksDone(step.rowsDone, step.rows);
    node.sentence = said.join(u", "_s);

    const Checklist *checklist = protocol.checklist(step.step->checklist);
    if (!checklist)
        return node;
    for (const ChecklistSection &section : checklist->sections) {
        if (!step.step->checklistSections.isEmpty() && !step.step->checklistSections.contains(section.id))
            continue;
        for (const ChecklistRow &row : section.rows) {
            if (!row.enabled)
                continue;
            const RowState *ticked = view.file.row(checklist->id, row.id);
            Node check;
            check.kind = Kind::Check;
            check.id = row.id;
            check.step = node.id;
            check.outcome = ticked ? ticked->outcome : StepOutcome::Open;
            check.settled = check.outcome != StepOutcome::Open;
            check.check = check.outcome == StepOutcome::Done ? CheckMark::On
                          : check.settled                    ? CheckMark::Partly
                                                             : CheckMark::Off;
            check.cells[StepColumn] = words::protocolText(row.text);
            check.cells[StateColumn] = check.outcome == StepOutcome::Done ? tr("Done")
                                       : check.settled                    ? tr("Does not apply: %1").arg(ticked->note)
                                                                          : tr("To do");
            if (check.outcome == StepOutcome::Done) {
                check.cells[DueColumn] = ticked->at ? words::dayTime(*ticked->at, moment) : QString();
                check.cells[WhoColumn] = ticked->by;
            }
            QStringList parts(check.cells.begin(), check.cells.end());
            parts.removeAll(QString());
            check.sentence = parts.join(u", "_s);
            node.children.push_back(std::move(check));
        }
    }
    return node;
}

std::vector<DenseModel::Node> DenseModel::nodes(const CaseView &view, const words::Moment &moment)
{
    const Protocol &protocol = *view.protocol;
    const Step *closing = isFinished(view.file) ? closingStep(protocol) : nullptr;
    std::vector<Node> phases;
    for (const StageView &stage : view.view.stages) {
        Node node;
        node.id = stage.stage->id;
        node.cells[StepColumn] = words::protocolText(stage.stage->title);
        phases.push_back(std::move(node));
    }
    Node aside; // steps of side states: they belong to no phase
    aside.cells[StepColumn] = tr("Beside the phases");
    m_steps = m_open = 0;
    for (const StepView &step : view.view.steps) {
        if (step.status == StepStatus::NotApplicable && !step.at && step.step != closing)
            continue;
        const Phase *phase = protocol.phase(step.step->phase);
        const auto found =
            std::find_if(phases.begin(), phases.end(), [&](const Node &n) { return phase && n.id == phase->stage; });
        (found == phases.end() ? aside : *found).children.push_back(stepNode(step, view, moment));
        ++m_steps;
        m_open += step.settled() ? 0 : 1;
    }
    if (!aside.children.empty())
        phases.push_back(std::move(aside));
    for (Node &phase : phases) {
        const auto all = static_cast<int>(phase.children.size());
        const auto done =
            std::count_if(phase.children.begin(), phase.children.end(), [](const Node &n) { return n.settled; });
        phase.settled = done == all;
        phase.cells[StateColumn] = tr("%1 of %n step(s) done", "", all).arg(done);
        phase.sentence = tr("%1, %2", "phase, how much is done").arg(phase.cells[StepColumn], phase.cells[StateColumn]);
    }
    return phases;
}

void DenseModel::show(const CaseView &view, const words::Moment &moment)
{
    m_all = nodes(view, moment);
    take(m_all);
}

void DenseModel::setOpenOnly(bool openOnly)
{
    if (m_openOnly == openOnly)
        return;
    m_openOnly = openOnly;
    take(m_all);
}

void DenseModel::take(std::vector<Node> nodes)
{
    if (m_openOnly) {
        const auto drop = [](std::vector<Node> &of) { std::erase_if(of, [](const Node &n) { return n.settled; }); };
        drop(nodes);
        for (Node &phase : nodes) {
            drop(phase.children);
            for (Node &step : phase.children)
                drop(step.children);
        }
    }
    if (sameNodes(nodes, m_shown)) {
        update(m_shown, nodes, {});
        return;
    }
    beginResetModel();
    m_shown = std::move(nodes);
    endResetModel();
}

void DenseModel::update(std::vector<Node> &old, std::vector<Node> &fresh, const QModelIndex &parent)
{
    for (size_t i = 0; i < old.size(); ++i) {
        const QModelIndex first = index(static_cast<int>(i), 0, parent);
        update(old[i].children, fresh[i].children, first);
        const bool same = old[i].saysTheSame(fresh[i]);
        std::vector<Node> children = std::move(old[i].children);
        old[i] = std::move(fresh[i]);
        old[i].children = std::move(children);
        if (!same)
            Q_EMIT dataChanged(first, first.siblingAtColumn(ColumnCount - 1));
    }
}

QModelIndex DenseModel::find(const QString &stepId, const QString &checkId) const
{
    for (int p = 0; p < rowCount(); ++p) {
        const QModelIndex phase = index(p, 0);
        const auto &steps = m_shown[static_cast<size_t>(p)].children;
        for (size_t s = 0; s < steps.size(); ++s) {
            if (steps[s].id != stepId)
                continue;
            const QModelIndex step = index(static_cast<int>(s), 0, phase);
            if (checkId.isEmpty())
                return step;
            for (size_t c = 0; c < steps[s].children.size(); ++c) {
                if (steps[s].children[c].id == checkId)
                    return index(static_cast<int>(c), 0, step);
            }
        }
    }
    return {};
}

QModelIndex DenseModel::phase(int stage) const
{
    if (stage < 0 || static_cast<size_t>(stage) >= m_all.size())
        return {};
    for (size_t p = 0; p < m_shown.size(); ++p) {
        if (m_shown[p].id == m_all[static_cast<size_t>(stage)].id)
            return index(static_cast<int>(p), 0);
    }
    return {};
}

const DenseModel::Node *DenseModel::node(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const auto row = static_cast<size_t>(index.row());
    if (index.internalId() == 0)
        return &m_shown[row];
    const Node &phase = m_shown[index.internalId() % stepFactor - 1];
    const quintptr step = index.internalId() / stepFactor;
    return step == 0 ? &phase.children[row] : &phase.children[step - 1].children[row];
}

QModelIndex DenseModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    const auto above = static_cast<quintptr>(parent.row()) + 1;
    return createIndex(row, column, parent.internalId() == 0 ? above : parent.internalId() + above * stepFactor);
}

QModelIndex DenseModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const quintptr phase = child.internalId() % stepFactor, step = child.internalId() / stepFactor;
    return step == 0 ? createIndex(static_cast<int>(phase) - 1, 0, quintptr(0))
                     : createIndex(static_cast<int>(step) - 1, 0, phase);
}

int DenseModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_shown.size());
    if (parent.column() != 0)
        return 0;
    return static_cast<int>(node(parent)->children.size());
}

int DenseModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant DenseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &at = *node(index);
    const QString &cell = at.cells[static_cast<size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return cell;
    case Qt::ToolTipRole: return at.kind == Kind::Phase || cell.isEmpty() ? QVariant() : QVariant(cell);
    case Qt::AccessibleTextRole: return index.column() == StepColumn ? at.sentence : cell;
    case KindRole: return static_cast<int>(at.kind);
    case StepIdRole: return at.kind == Kind::Step ? at.id : at.step;
    case CheckIdRole: return at.kind == Kind::Check ? at.id : QString();
    case MarkRole: return static_cast<int>(at.mark);
    case CheckRole: return static_cast<int>(at.check);
    case IsLateRole: return at.late;
    case OutcomeRole: return static_cast<int>(at.outcome);
    default: return {};
    }
}

QVariant DenseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StepColumn: return tr("Step");
    case StateColumn: return tr("State");
    case DueColumn: return tr("Due or done");
    case WhoColumn: return tr("Who");
    case ChecksColumn: return tr("Checks");
    default: return {};
    }
}

Qt::ItemFlags DenseModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (node(index)->kind == Kind::Check)
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

} // namespace candor
