// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/pathway/DensePage.h"

#include "case/CaseAnswers.h"
#include "case/pathway/ReasonPanel.h"
#include "model/ReviewRules.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QStyledItemDelegate>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr auto openOnlySetting = "case/pathway/denseOpenOnly"_L1;
constexpr int rowHeight = 29, indent = 20, sign = 16, gap = 8, edge = 10;

DenseModel::Kind kindOf(const QModelIndex &index)
{
    return static_cast<DenseModel::Kind>(index.data(DenseModel::KindRole).toInt());
}

class DenseDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), Theme::tokens().scaled(rowHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = Theme::tokens();
        painter->save();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const DenseModel::Kind kind = kindOf(index);
        QRect box = option.rect.adjusted(index.column() == 0 ? 2 : edge, 0, -edge, 0);
        const auto place = [&](const QRect &part) { return QStyle::visualRect(option.direction, option.rect, part); };
        if (index.column() == DenseModel::StepColumn && kind != DenseModel::Kind::Phase) {
            const QRectF mark = centered(QRectF(place(QRect(box.left(), box.top(), sign, box.height()))), sign);
            if (kind == DenseModel::Kind::Step)
                paintStepBullet(*painter, mark, static_cast<StepMark>(index.data(DenseModel::MarkRole).toInt()), t);
            else
                paintCheckBox(
                    *painter, mark, static_cast<CheckMark>(index.data(DenseModel::CheckRole).toInt()), true, t);
            box.setLeft(box.left() + sign + gap);
        }
        const bool late = index.data(DenseModel::IsLateRole).toBool() && index.column() == DenseModel::DueColumn;
        const bool strong = kind == DenseModel::Kind::Phase && index.column() == 0;
        painter->setFont(
            strong                                                  ? bold(themeFont(FontRole::Body))
            : index.column() == 0 && kind == DenseModel::Kind::Step ? themeFont(FontRole::Body)
                                                                    : themeFont(FontRole::Small));
        painter->setPen(late ? t.late.ink : selected ? t.selText : index.column() == 0 ? t.text : t.muted);
        const Qt::Alignment side = index.column() == DenseModel::ChecksColumn ? Qt::AlignTrailing : Qt::AlignLeading;
        painter->setLayoutDirection(option.direction);
        painter->drawText(
            place(box), static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, box.width()));
        painter->restore();
    }
};

} // namespace

DenseTable::DenseTable(QWidget *parent)
    : QTreeView(parent)
{
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMouseTracking(true);
    setIndentation(Theme::tokens().scaled(indent));
    setItemDelegate(new DenseDelegate(this));
    connect(this, &QAbstractItemView::doubleClicked, this, &DenseTable::openRequested);
}

void DenseTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const QModelIndex index = currentIndex();
    if (plain && index.isValid()) {
        switch (event->key()) {
        case Qt::Key_Space: Q_EMIT toggleRequested(index); return;
        case Qt::Key_S: Q_EMIT skipRequested(index); return;
        case Qt::Key_Return:
        case Qt::Key_Enter: Q_EMIT openRequested(index); return;
        default: break;
        }
    }
    QTreeView::keyPressEvent(event);
}

// A click on the box of a check ticks it, as in the form.
void DenseTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    if (event->button() != Qt::LeftButton || !index.isValid() || index.column() != 0 ||
        kindOf(index) != DenseModel::Kind::Check)
        return;
    const QRect cell = visualRect(index);
    const QRect box =
        QStyle::visualRect(layoutDirection(), cell, QRect(cell.left() - 4, cell.top(), sign + 12, cell.height()));
    if (box.contains(at))
        Q_EMIT toggleRequested(index);
}

void DenseTable::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = Theme::tokens();
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const bool selected = selectionModel()->isSelected(index);
    if (selected) {
        painter->fillRect(row, t.sel);
        const QRect bar(row.left(), row.top(), line::SelectionBar, row.height());
        painter->fillRect(QStyle::visualRect(layoutDirection(), row, bar), t.accentInk);
    } else if (kindOf(index) == DenseModel::Kind::Phase) {
        painter->fillRect(row, t.window);
    }
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.border);
    drawBranches(painter, QRect(option.rect.left(), row.top(), visualRect(index).left(), row.height()), index);
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QModelIndex cell = index.siblingAtColumn(column);
        QStyleOptionViewItem each = option;
        each.direction = layoutDirection();
        each.rect = visualRect(cell);
        each.state.setFlag(QStyle::State_Selected, selected);
        itemDelegate()->paint(painter, each, cell);
    }
    if (hasFocus() && currentIndex().isValid() && currentIndex().siblingAtColumn(0) == index)
        paintFocusFrame(*painter, QRectF(row).adjusted(1, 0, -1, -1), 0, t);
}

void DenseTable::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!model()->hasChildren(index))
        return;
    const int width = indentation();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect cell = visualRect(index);
    const QRect place(mirrored ? cell.right() + 1 : cell.left() - width, rect.top(), width, rect.height());
    paintIcon(
        *painter, centered(QRectF(place), 12), isExpanded(index) ? u"chevron-down"_s : u"chevron-right"_s,
        Theme::tokens().muted);
}

DensePage::DensePage(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_model(new DenseModel(this))
    , m_table(new DenseTable(this))
    , m_openOnly(new QCheckBox(tr("Open steps only"), this))
    , m_count(label({}, FontRole::Small, Ink::Muted, this))
    , m_reason(new ReasonPanel(this))
{
    setObjectName(u"densePage"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_table->setObjectName(u"dense.table"_s);
    m_table->setAccessibleName(tr("All steps"));
    m_table->setAccessibleDescription(tr("Space sets done or ticked, S skips with a reason, Enter opens the step."));
    m_openOnly->setObjectName(u"dense.openOnly"_s);
    m_count->setObjectName(u"dense.count"_s);
    m_count->setWordWrap(false);
    m_reason->setObjectName(u"dense.reason"_s);
    m_reason->setAutoFillBackground(true);
    m_reason->setAgain([this](const QString &key) {
        if (key == askKey(m_table->currentIndex()))
            skip(m_table->currentIndex());
    });
    auto *guided = button(tr("Guided steps"), ButtonKind::Normal, u"circle-dot"_s, {}, this);
    guided->setObjectName(u"dense.guided"_s);
    guided->setSmall(true);
    m_model->setOpenOnly(QSettings().value(openOnlySetting, false).toBool());
    m_openOnly->setChecked(m_model->isOpenOnly());
    m_table->setModel(m_model);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionsMovable(false);
    m_table->header()->setSectionsClickable(false);
    m_table->header()->setMinimumSectionSize(40);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(18, 8, 18, 8);
    bar->setSpacing(14);
    bar->addWidget(guided);
    bar->addWidget(m_openOnly);
    bar->addWidget(m_count);
    bar->addStretch(1);
    auto *hint = label(
        tr("Space: done or ticked    S: skip with a reason    Enter: open the step"), FontRole::Small, Ink::Muted,
        this);
    hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    hint->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    bar->addWidget(hint, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    column->addWidget(m_reason);

    connect(guided, &QPushButton::clicked, this, &DensePage::guidedRequested);
    connect(m_openOnly, &QCheckBox::toggled, this, [this](bool only) {
        QSettings().setValue(openOnlySetting, only);
        m_model->setOpenOnly(only);
    });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &DensePage::keepPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DensePage::restorePlace);
    connect(m_table, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (!m_restoring && kindOf(index) == DenseModel::Kind::Step)
            m_expanded.insert(index.data(DenseModel::StepIdRole).toString());
    });
    connect(m_table, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (!m_restoring && kindOf(index) == DenseModel::Kind::Step)
            m_expanded.erase(index.data(DenseModel::StepIdRole).toString());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &DensePage::currentChanged);
    connect(m_table, &DenseTable::toggleRequested, this, &DensePage::toggle);
    connect(m_table, &DenseTable::skipRequested, this, &DensePage::skip);
    connect(m_table, &DenseTable::openRequested, this, [this](const QModelIndex &index) {
        if (kindOf(index) == DenseModel::Kind::Phase)
            m_table->setExpanded(index.siblingAtColumn(0), !m_table->isExpanded(index.siblingAtColumn(0)));
        else
            Q_EMIT openRequested(index.data(DenseModel::StepIdRole).toString());
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &DensePage::showMenu);
    setFocusProxy(m_table);
}

void DensePage::refresh()
{
    if (!m_store.isOpen())
        return;
    if (m_case != m_store.caseId()) {
        m_case = m_store.caseId();
        m_expanded.clear();
        m_reason->cancel();
        m_step.clear();
        m_check.clear();
        m_below.clear();
    }
    m_model->show(m_store.view(), m_store.moment());
    m_count->setText(tr("%1 of %n step(s) open", "", m_model->stepCount()).arg(m_model->openCount()));
    fitColumns();
}

// The step gets what the others leave; where there is room, state and time get more of it.
void DensePage::fitColumns()
{
    const Tokens &t = Theme::tokens();
    QHeaderView *header = m_table->header();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(DenseModel::StepColumn, QHeaderView::Stretch);
    const int more = std::max(0, width() - t.scaled(1080)) / 2;
    const int checks = std::max(t.scaled(100), header->sectionSizeHint(DenseModel::ChecksColumn) + edge);
    const std::pair<int, int> widths[] = {
        {DenseModel::StateColumn, t.scaled(220) + more},
        {DenseModel::DueColumn, t.scaled(220) + more},
        {DenseModel::WhoColumn, t.scaled(144)},
        {DenseModel::ChecksColumn, checks}};
    for (const auto &[column, room] : widths)
        header->resizeSection(column, room);
}

void DensePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void DensePage::reveal(const QString &stepId)
{
    if (m_model->isOpenOnly() && !m_model->find(stepId).isValid())
        m_openOnly->setChecked(false);
}

void DensePage::choose(const QString &stepId)
{
    const QModelIndex index = m_model->find(stepId);
    if (!index.isValid() || m_table->currentIndex().data(DenseModel::StepIdRole).toString() == stepId)
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void DensePage::choosePhase(int stage)
{
    const QModelIndex phase = m_model->phase(stage);
    if (!phase.isValid())
        return;
    m_table->expand(phase);
    const QModelIndex first = m_model->index(0, 0, phase);
    m_table->scrollTo(phase, QAbstractItemView::PositionAtTop);
    m_table->setCurrentIndex(first.isValid() ? first : phase);
}

void DensePage::currentChanged(const QModelIndex &index)
{
    if (m_restoring || !index.isValid())
        return;
    m_check = index.data(DenseModel::CheckIdRole).toString();
    const QString step = index.data(DenseModel::StepIdRole).toString();
    if (step.isEmpty() || step == m_step)
        return;
    m_step = step;
    Q_EMIT chosen(step);
}

void DensePage::keepPlace()
{
    m_restoring = true;
    // From the model: the view has forgotten its rows by now.
    QStringList steps;
    for (int p = 0; p < m_model->rowCount(); ++p) {
        const QModelIndex phase = m_model->index(p, 0);
        for (int row = 0; row < m_model->rowCount(phase); ++row)
            steps += m_model->index(row, 0, phase).data(DenseModel::StepIdRole).toString();
    }
    m_below = steps.mid(steps.indexOf(m_step) + 1);
}

void DensePage::restorePlace()
{
    for (int p = 0; p < m_model->rowCount(); ++p)
        m_table->expand(m_model->index(p, 0));
    for (const QString &step : m_expanded)
        m_table->expand(m_model->find(step));
    QModelIndex at = m_model->find(m_step, m_check);
    if (!at.isValid())
        at = m_model->find(m_step);
    m_restoring = false;
    // The row is gone: the next one that is left, so that the next key goes on from there.
    for (const QString &step : m_below) {
        if (!at.isValid())
            at = m_model->find(step);
    }
    if (at.isValid())
        m_table->setCurrentIndex(at);
}

void DensePage::toggle(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString stepId = index.data(DenseModel::StepIdRole).toString();
    if (isReadOnly(m_store.view(), stepId))
        return;
    const auto outcome = static_cast<StepOutcome>(index.data(DenseModel::OutcomeRole).toInt());
    const StepOutcome next = outcome == StepOutcome::Open ? StepOutcome::Done : StepOutcome::Open;
    if (kindOf(index) == DenseModel::Kind::Check) {
        tick(stepId, index.data(DenseModel::CheckIdRole).toString(), next);
        return;
    }
    const Step *step = m_store.protocol().step(stepId);
    if (!step)
        return;
    // What people decide is decided in the form, where the question stands.
    const bool asks = std::any_of(step->fields.begin(), step->fields.end(), [&](const StepField &field) {
        return field.kind == FieldKind::Decision && !ownAnswer(m_store.file(), field.subject);
    });
    if (next == StepOutcome::Done && (asks || step == closingStep(m_store.protocol())))
        Q_EMIT openRequested(stepId);
    else
        settle(stepId, next);
}

QString DensePage::askKey(const QModelIndex &index) const
{
    return QStringList{
        u"dense"_s, m_case.toString(), index.data(DenseModel::StepIdRole).toString(),
        index.data(DenseModel::CheckIdRole).toString()}
        .join(u'/');
}

void DensePage::skip(const QModelIndex &index)
{
    if (!index.isValid() || kindOf(index) == DenseModel::Kind::Phase)
        return;
    const QString stepId = index.data(DenseModel::StepIdRole).toString();
    if (isReadOnly(m_store.view(), stepId))
        return;
    const QString checkId = index.data(DenseModel::CheckIdRole).toString();
    if (checkId.isEmpty()) {
        const StepView *view = m_store.pathway().step(stepId);
        if (!view || view->settled())
            return;
        m_reason->ask(
            {.text = tr("Why is “%1” skipped?").arg(index.siblingAtColumn(0).data().toString()),
             .confirm = tr("Skip this step"),
             .alternative = tr("It does not apply"),
             .key = askKey(index)},
            [this, stepId](const QString &reason, const QString &, bool notApplicable) {
                settle(stepId, notApplicable ? StepOutcome::NotApplicable : StepOutcome::Skipped, reason);
                m_table->setFocus();
                return QString();
            });
    } else {
        m_reason->ask(
            {.text = tr("Why does “%1” not apply?").arg(index.siblingAtColumn(0).data().toString()),
             .confirm = tr("Does not apply"),
             .key = askKey(index)},
            [this, stepId, checkId](const QString &reason, const QString &, bool) {
                tick(stepId, checkId, StepOutcome::NotApplicable, reason);
                m_table->setFocus();
                return QString();
            });
    }
}

void DensePage::showMenu(const QPoint &at)
{
    QModelIndex index = m_table->indexAt(at);
    if (!index.isValid())
        index = m_table->currentIndex();
    if (!index.isValid() || kindOf(index) == DenseModel::Kind::Phase)
        return;
    const bool check = kindOf(index) == DenseModel::Kind::Check;
    const bool open = static_cast<StepOutcome>(index.data(DenseModel::OutcomeRole).toInt()) == StepOutcome::Open;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"dense.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex row(index);
    const bool finished = isReadOnly(m_store.view(), index.data(DenseModel::StepIdRole).toString());
    const auto add = [&](const QString &text, const QKeySequence &key, auto act) {
        QAction *action = menu->addAction(text, this, act);
        action->setShortcut(key); // shown only: the table has the keys
        return action;
    };
    add(check ? (open ? tr("Tick") : tr("Not ticked")) : (open ? tr("Done") : tr("Open again")), Qt::Key_Space,
        [this, row] { toggle(row); })
        ->setEnabled(!finished);
    add(check ? tr("Does not apply…") : tr("Skip with a reason…"), Qt::Key_S, [this, row] {
        skip(row);
    })->setEnabled(!finished && open);
    menu->addSeparator();
    add(tr("Open the step"), Qt::Key_Return,
        [this, row] { Q_EMIT openRequested(row.data(DenseModel::StepIdRole).toString()); });
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void DensePage::settle(const QString &stepId, StepOutcome outcome, const QString &reason)
{
    const Step *step = m_store.protocol().step(stepId);
    if (!step)
        return;
    SettleStep command;
    command.caseId = m_store.caseId();
    command.step = stepId;
    command.outcome = outcome;
    command.reason = reason;
    m_store.apply(command, settledText(outcome, words::protocolText(step->title)));
}

void DensePage::tick(const QString &stepId, const QString &checkId, StepOutcome outcome, const QString &note)
{
    const Step *step = m_store.protocol().step(stepId);
    if (step)
        m_store.apply(tickCommand(m_store.file(), step->checklist, checkId, outcome, note), tickedText(outcome));
}

} // namespace candor
