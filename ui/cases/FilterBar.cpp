// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/FilterBar.h"

#include "case/Wording.h"
#include "cases/HarmText.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"
#include "widgets/Button.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QTimer>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchDelay = 80, searchWidth = 300, padding = 9, arrow = 12, arrowGap = 6;

} // namespace

FilterButton::FilterButton(const QString &name, QWidget *parent)
    : Painted<QToolButton>(parent)
    , m_name(name)
    , m_choices(new QActionGroup(this))
{
    auto *menu = new QMenu(this);
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_choices, &QActionGroup::triggered, this, [this] {
        describe();
        Q_EMIT chosen();
    });
}

void FilterButton::addChoice(const QString &text, const QVariant &value)
{
    QAction *action = menu()->addAction(text);
    action->setCheckable(true);
    action->setData(value);
    m_choices->addAction(action);
    if (m_choices->actions().size() == 1)
        action->setChecked(true);
    describe();
}

void FilterButton::clearChoices()
{
    const QList<QAction *> actions = m_choices->actions();
    for (QAction *action : actions)
        delete action;
}

QVariant FilterButton::value() const
{
    const QAction *checked = m_choices->checkedAction();
    return checked ? checked->data() : QVariant();
}

void FilterButton::setValue(const QVariant &value)
{
    const QList<QAction *> actions = m_choices->actions();
    for (QAction *action : actions) {
        if (action->data() == value)
            action->setChecked(true);
    }
    describe();
}

bool FilterButton::isActive() const
{
    const QList<QAction *> actions = m_choices->actions();
    return !actions.isEmpty() && m_choices->checkedAction() != actions.front();
}

void FilterButton::describe()
{
    const QAction *checked = m_choices->checkedAction();
    setText(checked ? checked->text() : QString());
    setAccessibleName(tr("%1, %2", "name of a filter and its choice").arg(m_name, text()));
    setToolTip(m_name);
    updateGeometry();
    update();
}

QSize FilterButton::sizeHint() const
{
    const Tokens &t = Theme::tokens();
    const QFontMetrics metrics(bold(font()));
    return {
        metrics.horizontalAdvance(text()) + 2 * t.scaled(padding) + arrowGap + arrow + 2,
        t.scaled(height::ButtonSmall + 1)};
}

void FilterButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::tokens();
    QPainter painter(this);
    const bool active = isActive();
    const QColor fill = active ? t.sel : underMouse() || menu()->isVisible() ? t.hover : t.raised;
    paintBox(painter, rect(), radius::Button, fill, active ? t.accentInk : t.borderStrong);
    const QColor ink = active ? t.selText : t.text;
    QRect inner = rect().adjusted(t.scaled(padding), 0, -t.scaled(padding), 0);
    const QRect arrowBox(inner.right() - arrow + 1, inner.center().y() - arrow / 2 + 1, arrow, arrow);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), arrowBox), u"chevron-down"_s, ink);
    inner.setRight(arrowBox.left() - arrowGap);
    painter.setFont(active ? bold(font()) : font());
    painter.setPen(ink);
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), inner),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), text());
}

FilterBar::FilterBar(const std::shared_ptr<const Protocol> &protocol, QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_state(new FilterButton(tr("Case filter"), this))
    , m_stage(new FilterButton(tr("Phase filter"), this))
    , m_harm(new FilterButton(tr("Harm filter"), this))
    , m_unit(new FilterButton(tr("Unit filter"), this))
    , m_owner(new FilterButton(tr("Owner filter"), this))
    , m_clear(button(tr("Clear"), ButtonKind::Quiet))
{
    m_search->setObjectName(u"caseSearch"_s);
    m_search->setPlaceholderText(tr("Search cases, people and text"));
    m_search->setAccessibleName(tr("Search cases"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themeIcon(u"search"_s, IconColor::Muted), QLineEdit::LeadingPosition);
    m_search->setFixedWidth(searchWidth);
    // The icons inside the field are tool buttons, which the program's sheet makes as large as buttons.
    m_search->setStyleSheet(
        u"QToolButton { min-width: 0; min-height: 0; padding: 0; border: none; background: none; }"_s);
    m_clear->setSmall(true);
    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->setAccessibleName(tr("Clear filters and search"));
    m_state->setObjectName(u"stateFilter"_s);
    m_stage->setObjectName(u"stageFilter"_s);
    m_harm->setObjectName(u"harmFilter"_s);
    m_unit->setObjectName(u"unitFilter"_s);
    m_owner->setObjectName(u"ownerFilter"_s);

    m_state->addChoice(tr("Open"), static_cast<int>(CaseQuery::State::Open));
    m_state->addChoice(tr("Reported, to be decided"), static_cast<int>(CaseQuery::State::Intake));
    m_state->addChoice(tr("Closed"), static_cast<int>(CaseQuery::State::Closed));
    m_state->addChoice(tr("Open and closed"), static_cast<int>(CaseQuery::State::All));
    m_stage->addChoice(tr("Any phase"), -1);
    if (protocol) {
        int stage = 0;
        for (const Stage &each : protocol->stages)
            m_stage->addChoice(words::protocolText(each.title), stage++);
    }
    for (int rank = 1; rank <= 5; ++rank)
        m_harm->addChoice(harmFilterText(rank), rank == 1 ? 0 : rank);
    m_unit->addChoice(tr("Any unit"), QString());
    m_owner->addChoice(tr("Any owner"), QString());

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::Xl, 0, space::Xl, space::M);
    row->setSpacing(space::S);
    row->addWidget(m_search);
    for (FilterButton *each : {m_state, m_stage, m_harm, m_unit, m_owner}) {
        row->addWidget(each);
        connect(each, &FilterButton::chosen, this, [this] {
            update();
            Q_EMIT filtersChanged();
        });
    }
    row->addStretch(1);
    row->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);

    auto *delay = new QTimer(this);
    delay->setSingleShot(true);
    delay->setInterval(searchDelay);
    connect(m_search, &QLineEdit::textChanged, this, [this, delay] {
        update();
        delay->start();
    });
    connect(delay, &QTimer::timeout, this, [this] { Q_EMIT searchChanged(m_search->text()); });
    update();
}

CaseQuery FilterBar::filters() const
{
    CaseQuery query;
    query.state = static_cast<CaseQuery::State>(m_state->value().toInt());
    if (const int stage = m_stage->value().toInt(); stage >= 0)
        query.stage = stage;
    query.minHarmRank = m_harm->value().toInt();
    query.unit = m_unit->value().toString();
    query.owner = m_owner->value().toString();
    return query;
}

void FilterBar::setFilters(const CaseQuery &query)
{
    m_state->setValue(static_cast<int>(query.state));
    m_stage->setValue(query.stage.value_or(-1));
    m_harm->setValue(query.minHarmRank);
    CaseRow seen;
    seen.unit = query.unit;
    seen.owner = query.owner;
    offer(seen);
    m_unit->setValue(query.unit);
    m_owner->setValue(query.owner);
    update();
    Q_EMIT filtersChanged();
}

int FilterBar::activeCount() const
{
    int count = 0;
    for (const FilterButton *each : {m_state, m_stage, m_harm, m_unit, m_owner})
        count += each->isActive() ? 1 : 0;
    return count;
}

void FilterBar::clear()
{
    m_search->clear();
    setFilters({});
}

void FilterBar::offer(const CaseRow &row)
{
    if (!row.unit.isEmpty() && !m_units.contains(row.unit)) {
        m_units += row.unit;
        m_unit->addChoice(row.unit, row.unit);
    }
    if (!row.owner.isEmpty() && !m_owners.contains(row.owner)) {
        m_owners += row.owner;
        m_owner->addChoice(row.owner, row.owner);
    }
}

void FilterBar::update()
{
    m_clear->setVisible(activeCount() > 0 || !m_search->text().isEmpty());
}

} // namespace candor
