// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/FilterBar.h"

#include "case/Wording.h"
#include "cases/HarmText.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/FlowLayout.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QTimer>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchDelay = 60, searchWidth = 236, padding = 9, arrow = 12, arrowGap = 6, longestText = 180;

/// The text of the button is that of a menu, where a doubled ampersand stands for one.
QString shownText(const QToolButton &button)
{
    return button.text().replace(u"&&"_s, u"&"_s);
}

/// What the filter of progress may be set to; the numbers are those of its choices.
enum Progressing { AnyProgress = 0, LateOnly = 1, NotToldOnly = 2, LateAndNotTold = 3 };

} // namespace

MenuButton::MenuButton(QWidget *parent)
    : Painted<QToolButton>(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
}

QSize MenuButton::sizeHint() const
{
    const Tokens &t = Theme::tokens();
    const QFontMetrics metrics(bold(font()));
    return {
        std::min(metrics.horizontalAdvance(shownText(*this)), t.scaled(longestText)) + 2 * t.scaled(padding) +
            arrowGap + arrow + 2,
        t.scaled(height::ButtonSmall + 1)};
}

void MenuButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::tokens();
    QPainter painter(this);
    const bool active = property("active").toBool();
    const QColor fill = active ? t.sel : underMouse() || (menu() && menu()->isVisible()) ? t.hover : t.raised;
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
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
        painter.fontMetrics().elidedText(shownText(*this), Qt::ElideRight, inner.width() + 1));
}

FilterButton::FilterButton(const QString &name, QWidget *parent)
    : MenuButton(parent)
    , m_name(name)
    , m_choices(new QActionGroup(this))
{
    setMenu(new QMenu(this));
    connect(m_choices, &QActionGroup::triggered, this, [this] {
        describe();
        Q_EMIT chosen();
    });
}

void FilterButton::addChoice(const QString &text, const QVariant &value)
{
    QAction *action = menu()->addAction(QString(text).replace(u'&', u"&&"_s));
    action->setCheckable(true);
    action->setData(value);
    m_choices->addAction(action);
    if (m_choices->actions().size() == 1)
        action->setChecked(true);
    describe();
}

void FilterButton::setChoices(const QStringList &texts)
{
    const QVariant chosen = value();
    const QList<QAction *> actions = m_choices->actions();
    for (qsizetype i = 1; i < actions.size(); ++i)
        delete actions[i];
    for (const QString &text : texts)
        addChoice(text, text);
    setValue(chosen);
}

QVariant FilterButton::value() const
{
    const QAction *checked = m_choices->checkedAction();
    return checked ? checked->data() : QVariant();
}

void FilterButton::setValue(const QVariant &value)
{
    const auto find = [&]() -> QAction * {
        const QList<QAction *> actions = m_choices->actions();
        const auto found = std::find_if(
            actions.begin(), actions.end(), [&](const QAction *action) { return action->data() == value; });
        return found == actions.end() ? nullptr : *found;
    };
    QAction *action = find();
    if (!action && value.typeId() == QMetaType::QString) { // a value of which no case is left
        addChoice(value.toString(), value);
        action = find();
    }
    if (action)
        action->setChecked(true);
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
    setAccessibleName(tr("%1, %2", "name of a filter and its choice").arg(m_name, shownText(*this)));
    setToolTip(m_name);
    setProperty("active", isActive());
    updateGeometry();
    update();
}

FilterBar::FilterBar(const std::shared_ptr<const Protocol> &protocol, QWidget *end, QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_state(new FilterButton(tr("Case filter"), this))
    , m_stage(new FilterButton(tr("Phase filter"), this))
    , m_harm(new FilterButton(tr("Harm filter"), this))
    , m_unit(new FilterButton(tr("Unit filter"), this))
    , m_owner(new FilterButton(tr("Owner filter"), this))
    , m_tag(new FilterButton(tr("Tag filter"), this))
    , m_progress(new FilterButton(tr("Progress filter"), this))
    , m_caseOrder(new FilterButton(tr("Order of the cases"), this))
    , m_searchOrder(new FilterButton(tr("Order of the matches"), this))
    , m_clear(button(tr("Clear"), ButtonKind::Quiet))
    , m_delay(new QTimer(this))
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
    QSizePolicy kept = m_clear->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the filters do not wrap anew when one of them is used
    m_clear->setSizePolicy(kept);
    m_state->setObjectName(u"stateFilter"_s);
    m_stage->setObjectName(u"stageFilter"_s);
    m_harm->setObjectName(u"harmFilter"_s);
    m_unit->setObjectName(u"unitFilter"_s);
    m_owner->setObjectName(u"ownerFilter"_s);
    m_tag->setObjectName(u"tagFilter"_s);
    m_progress->setObjectName(u"progressFilter"_s);
    m_caseOrder->setObjectName(u"caseOrder"_s);
    m_searchOrder->setObjectName(u"searchOrder"_s);

    m_state->addChoice(tr("Open"), static_cast<int>(CaseFilter::State::Open));
    m_state->addChoice(tr("Reported, to be decided"), static_cast<int>(CaseFilter::State::Intake));
    m_state->addChoice(tr("Closed"), static_cast<int>(CaseFilter::State::Closed));
    m_state->addChoice(tr("Open and closed"), static_cast<int>(CaseFilter::State::All));
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
    m_tag->addChoice(tr("Any tag"), QString());
    m_progress->addChoice(tr("Late or not"), AnyProgress);
    m_progress->addChoice(tr("Late only"), LateOnly);
    m_progress->addChoice(tr("Not told yet"), NotToldOnly);
    m_progress->addChoice(tr("Late and not told yet"), LateAndNotTold);
    m_caseOrder->addChoice(tr("By next deadline"), static_cast<int>(CaseOrder::NextDeadline));
    m_caseOrder->addChoice(tr("Newest first"), static_cast<int>(CaseOrder::Newest));
    m_caseOrder->addChoice(tr("Oldest first"), static_cast<int>(CaseOrder::Number));
    m_caseOrder->addChoice(tr("By what happened"), static_cast<int>(CaseOrder::Title));
    m_searchOrder->addChoice(tr("Newest"), static_cast<int>(SearchQuery::Order::Newest));
    m_searchOrder->addChoice(tr("Best match"), static_cast<int>(SearchQuery::Order::Relevance));

    auto *filters = new FlowLayout(nullptr, space::S - 2, space::S - 2);
    filters->addWidget(m_search);
    connect(m_caseOrder, &FilterButton::chosen, this, &FilterBar::caseOrderChosen);
    connect(m_searchOrder, &FilterButton::chosen, this, &FilterBar::searchChanged);
    for (FilterButton *each : filterButtons()) {
        filters->addWidget(each);
        connect(each, &FilterButton::chosen, this, [this] {
            update();
            Q_EMIT filtersChanged();
        });
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::Xl, 0, space::Xl, space::M);
    row->setSpacing(space::S);
    row->addLayout(filters, 1);
    auto *ends = new QHBoxLayout; // the buttons beside the taller search field stand in its middle
    ends->setContentsMargins(0, (m_search->sizeHint().height() - m_clear->sizeHint().height()) / 2, 0, 0);
    ends->setSpacing(space::S);
    ends->addWidget(m_clear, 0, Qt::AlignTop);
    ends->addWidget(end, 0, Qt::AlignTop);
    row->addLayout(ends);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);

    m_delay->setSingleShot(true);
    m_delay->setInterval(searchDelay);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        update();
        m_delay->start();
    });
    connect(m_delay, &QTimer::timeout, this, &FilterBar::searchChanged);
    update();
}

CaseOrder FilterBar::caseOrder() const
{
    return static_cast<CaseOrder>(m_caseOrder->value().toInt());
}

void FilterBar::setCaseOrder(CaseOrder order)
{
    m_caseOrder->setValue(static_cast<int>(order));
}

void FilterBar::offerOrders()
{
    FilterButton *shown = m_search->text().isEmpty() ? m_caseOrder : m_searchOrder;
    shown->setFocus(Qt::ShortcutFocusReason);
    shown->menu()->popup(shown->mapToGlobal(shown->rect().bottomLeft()));
}

std::array<FilterButton *, 7> FilterBar::filterButtons() const
{
    return {m_state, m_stage, m_harm, m_unit, m_owner, m_tag, m_progress};
}

CaseFilter FilterBar::filters() const
{
    CaseFilter filter;
    filter.state = static_cast<CaseFilter::State>(m_state->value().toInt());
    if (const int stage = m_stage->value().toInt(); stage >= 0)
        filter.stage = stage;
    filter.minHarmRank = m_harm->value().toInt();
    filter.unit = m_unit->value().toString();
    filter.owner = m_owner->value().toString();
    filter.tag = m_tag->value().toString();
    const int progress = m_progress->value().toInt();
    filter.lateOnly = progress == LateOnly || progress == LateAndNotTold;
    filter.notToldOnly = progress == NotToldOnly || progress == LateAndNotTold;
    return filter;
}

SearchQuery::Order FilterBar::searchOrder() const
{
    return static_cast<SearchQuery::Order>(m_searchOrder->value().toInt());
}

QString FilterBar::searchText() const
{
    return m_search->text();
}

void FilterBar::set(const CaseFilter &filter, const QString &search, SearchQuery::Order order)
{
    m_state->setValue(static_cast<int>(filter.state));
    m_stage->setValue(filter.stage.value_or(-1));
    m_harm->setValue(filter.minHarmRank);
    m_unit->setValue(filter.unit);
    m_owner->setValue(filter.owner);
    m_tag->setValue(filter.tag);
    m_progress->setValue((filter.lateOnly ? LateOnly : AnyProgress) | (filter.notToldOnly ? NotToldOnly : AnyProgress));
    m_searchOrder->setValue(static_cast<int>(order));
    m_search->setText(search);
    m_delay->stop();
    update();
    Q_EMIT filtersChanged();
    Q_EMIT searchChanged();
}

int FilterBar::activeCount() const
{
    const auto buttons = filterButtons();
    return static_cast<int>(
        std::count_if(buttons.begin(), buttons.end(), [](const FilterButton *each) { return each->isActive(); }));
}

void FilterBar::setChoices(const CaseChoices &choices)
{
    const auto sorted = [](QStringList texts) {
        std::sort(texts.begin(), texts.end(), [](const QString &a, const QString &b) {
            return QString::localeAwareCompare(a, b) < 0;
        });
        return texts;
    };
    m_unit->setChoices(sorted(choices.units));
    m_owner->setChoices(sorted(choices.owners));
    m_tag->setChoices(sorted(choices.tags));
    update();
}

void FilterBar::update()
{
    m_clear->setVisible(activeCount() > 0 || !m_search->text().isEmpty());
    const bool isSearch = !m_search->text().isEmpty();
    m_caseOrder->setVisible(!isSearch);
    m_searchOrder->setVisible(isSearch);
    m_tag->setVisible(m_tag->menu()->actions().size() > 1);
}

} // namespace candor
