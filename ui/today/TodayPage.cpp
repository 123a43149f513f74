// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/TodayPage.h"

#include "shell/Await.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "today/TaskDelegate.h"
#include "today/TaskPane.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/Splitter.h"
#include "wording/ErrorText.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTreeView>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int paneWidth = 330, searchWidth = 212;
const auto teamKey = u"today/wholeTeam"_s;

/// One half of a switch between two views.
class Segment final : public Painted<QAbstractButton> {
public:
    explicit Segment(const QString &text, QWidget *parent)
        : Painted<QAbstractButton>(parent)
    {
        setText(text);
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override
    {
        const Tokens &t = Theme::tokens();
        const QFontMetrics metrics(themeFont(FontRole::Label));
        return {metrics.horizontalAdvance(text()) + 2 * t.scaled(13) + 2, t.scaled(height::Button)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = Theme::tokens();
        QPainter painter(this);
        paintBox(
            painter, rect(), radius::Button,
            isChecked()    ? t.sel
            : underMouse() ? t.hover
                           : t.raised,
            isChecked() ? t.accentInk : t.borderStrong);
        painter.setFont(themeFont(isChecked() ? FontRole::Label : FontRole::Body));
        painter.setPen(isChecked() ? t.selText : t.text);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
    }
};

/// The top of the page with its line below.
class Head final : public Painted<QWidget> {
protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = Theme::tokens();
        QPainter painter(this);
        painter.fillRect(rect(), t.surface);
        painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
    }
};

/// Enter and Space belong to the page, and Left and Right would only fold groups, which stay open.
class TaskList final : public QTreeView {
public:
    using QTreeView::QTreeView;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override
    {
        if (action == MoveLeft || action == MoveRight)
            return currentIndex();
        return QTreeView::moveCursor(action, modifiers);
    }
};

QWidget *surface()
{
    auto *widget = new QWidget;
    widget->setProperty("surface", true);
    widget->setAttribute(Qt::WA_StyledBackground);
    return widget;
}

} // namespace

TodayPage::TodayPage(TodaySource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_model(new TaskModel(m_source, this))
    , m_list(new TaskList(this))
    , m_pane(new TaskPane(m_source, this))
    , m_splitter(new Splitter(u"today"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_problem(new NoteBox(this))
    , m_sentence(label({}, FontRole::Body, Ink::Muted))
    , m_later(label({}, FontRole::Body, Ink::Muted))
    , m_search(new QLineEdit(this))
{
    setObjectName(u"todayPage"_s);
    QWidget *head = buildHead();
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_pane->setMinimumWidth(270);
    m_splitter->setFirstSizes({900, paneWidth});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_splitter, 1);

    connect(m_model, &TaskModel::loaded, this, &TodayPage::showLoaded);
    connect(m_model, &TaskModel::regrouped, this, &TodayPage::showGroups);
    connect(m_model, &TaskModel::failed, this, &TodayPage::showError);
    connect(m_pane, &TaskPane::failed, this, &TodayPage::showError);
    connect(m_pane, &TaskPane::openStepRequested, this, &TodayPage::openStepRequested);
    connect(m_pane, &TaskPane::openTaskRequested, this, &TodayPage::openTaskRequested);
    connect(m_pane, &TaskPane::logRequested, this, &TodayPage::logRequested);
    connect(m_pane, &TaskPane::printRequested, this, &TodayPage::printRequested);
    connect(m_pane, &TaskPane::stored, this, [this](const QString &text) { Q_EMIT toast(text, true); });
    // Queued, because the button may be another one afterwards.
    connect(
        m_empty, &EmptyState::actionTriggered, this,
        [this] {
            if (!m_search->text().isEmpty())
                m_search->clear();
            else
                m_team->click();
        },
        Qt::QueuedConnection);
    (QSettings().value(teamKey).toBool() ? m_team : m_mine)->setChecked(true);
    connect(m_team, &QAbstractButton::toggled, this, [this](bool team) {
        QSettings().setValue(teamKey, team);
        choosePeople();
    });
    choosePeople();
}

TodayPage::~TodayPage() = default;

QWidget *TodayPage::buildHead()
{
    auto *head = new Head;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(space::Xl, space::M, space::Xl, space::M);
    row->setSpacing(space::M);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(label(tr("Today"), FontRole::Title));
    m_sentence->setObjectName(u"todaySentence"_s);
    texts->addWidget(m_sentence);
    row->addLayout(texts, 1);

    auto *whose = new QWidget(head);
    whose->setAccessibleName(tr("Whose tasks"));
    auto *segments = new QHBoxLayout(whose);
    segments->setContentsMargins(0, 0, 0, 0);
    segments->setSpacing(0);
    m_mine = new Segment(tr("Mine and on call"), whose);
    m_mine->setObjectName(u"mineAndOnCall"_s);
    m_mine->setToolTip(tr("Your tasks and those in your cases. While you are on call, also those nobody has yet."));
    m_team = new Segment(tr("Whole team"), whose);
    m_team->setObjectName(u"wholeTeam"_s);
    segments->addWidget(m_mine);
    segments->addWidget(m_team);
    row->addWidget(whose);

    m_search->setObjectName(u"taskSearch"_s);
    m_search->setPlaceholderText(tr("Find in tasks"));
    m_search->setAccessibleName(tr("Find in tasks"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themeIcon(u"search"_s, IconColor::Muted), QLineEdit::LeadingPosition);
    m_search->setFixedWidth(searchWidth);
    // The icons inside the field are tool buttons, which the program's sheet makes as large as buttons.
    m_search->setStyleSheet(
        u"QToolButton { min-width: 0; min-height: 0; padding: 0; border: none; background: none; }"_s);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, m_model, &TaskModel::setFilter);
    row->addWidget(m_search);
    return head;
}

QWidget *TodayPage::buildList()
{
    m_list->setObjectName(u"taskList"_s);
    m_list->setAccessibleName(tr("Tasks"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TaskDelegate(m_list));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setItemsExpandable(false);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setTabKeyNavigation(false);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->expandAll();
    m_list->installEventFilter(this);
    connect(m_list, &QTreeView::doubleClicked, m_pane, &TaskPane::activate);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { currentChanged(); });
    // The view does not lay out again after moves by itself.
    connect(m_model, &QAbstractItemModel::rowsMoved, m_list, [this] {
        const int scrolled = m_list->verticalScrollBar()->value();
        m_list->doItemsLayout();
        m_list->verticalScrollBar()->setValue(scrolled);
    });

    auto *pane = surface();
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_problem);
    m_problem->hide();
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    m_later->setObjectName(u"laterCount"_s);
    m_later->setContentsMargins(space::Xl, space::S, space::Xl, space::S);
    layout->addWidget(m_later);
    m_later->hide();
    return pane;
}

QStringList TodayPage::people() const
{
    return m_team->isChecked() ? QStringList() : m_source.mine();
}

void TodayPage::refreshPeople()
{
    if (people() != m_model->people())
        choosePeople();
}

void TodayPage::choosePeople()
{
    m_wanted = place().current;
    m_model->setPeople(people());
}

void TodayPage::showLoaded()
{
    m_problem->hide();
    const QModelIndex wanted = m_model->indexOf(m_wanted);
    m_wanted = TaskKey();
    if (wanted.isValid())
        m_list->setCurrentIndex(wanted);
    currentChanged();
    Q_EMIT refreshed();
}

void TodayPage::showGroups()
{
    for (int group = 0; group < tasks::groupCount; ++group) {
        const QModelIndex index = m_model->index(group, 0);
        const bool empty = m_model->rowCount(index) == 0;
        m_list->setRowHidden(group, QModelIndex(), empty);
        if (!empty && !m_list->isExpanded(index))
            m_list->expand(index);
    }
    if (!m_model->isLoaded())
        return;
    showHead();
    if (m_model->isEmpty()) {
        showEmpty();
        return;
    }
    m_stack->setCurrentWidget(m_list);
    if (!m_model->itemAt(m_list->currentIndex()))
        m_list->setCurrentIndex(m_model->firstTask());
}

void TodayPage::showHead()
{
    const words::Moment &moment = m_model->reading().moment;
    const auto [late, hour, today] = m_model->counts();
    const QString day = words::atStart(words::longDay(toZone(moment.now, moment.zone).date(), moment), moment);
    const QString lateText =
        late == 0 ? tr("Nothing is late", "first part of a sentence") : tr("%n late", "first part of a sentence", late);
    m_sentence->setText(
        tr("%1, %2. %3, %4, %5.", "Tuesday, July 14, 10:50 AM. 1 late, 2 due in the next hour, 4 later today.")
            .arg(
                day, words::clockTime(moment.now, moment), lateText, tr("%n due in the next hour", "", hour),
                tr("%n later today", "", today)));
    const int later = m_model->later();
    QString text;
    if (m_model->hasMore())
        text = tr("More tasks come when you scroll to the end.");
    else if (later >= WorkPage::mostLater)
        text = tr("More than %n later", "tasks after this week", WorkPage::mostLater - 1);
    else if (later > 0)
        text = tr("%n later", "tasks after this week", later);
    m_later->setText(text);
    m_later->setVisible(!text.isEmpty());
    if (late != m_late)
        Q_EMIT lateCountChanged(m_late = late);
}

void TodayPage::showEmpty()
{
    if (m_pane->item())
        m_pane->clear();
    m_stack->setCurrentWidget(m_empty);
    const auto offer = [this](const QString &action) {
        const Button *shown = m_empty->actionButton();
        if (action != (shown ? shown->text() : QString())) // one that has the focus stays
            m_empty->setAction(action);
    };
    if (!m_search->text().isEmpty()) {
        m_empty->set(u"search"_s, tr("No task matches."));
        offer(tr("Clear search"));
        return;
    }
    const QString detail = m_model->later() > 0 ? tr("%n later", "tasks after this week", m_model->later())
                                                : tr("Deadlines, promises and contacts of open cases appear here.");
    m_empty->set(u"check-circle"_s, tr("Nothing is due this week."), detail);
    offer(m_team->isChecked() ? QString() : tr("Show whole team"));
}

void TodayPage::showError(const Error &error)
{
    m_problem->set(Status::Late, {}, errorText(error));
    m_problem->show();
}

void TodayPage::currentChanged()
{
    const WorkItem *item = m_model->itemAt(m_list->currentIndex());
    if (!item)
        return;
    const bool same = m_pane->item() && *m_pane->item() == *item;
    if (!same)
        m_pane->show(*item);
}

void TodayPage::setNamesShown(bool shown)
{
    m_model->setNamesShown(shown);
    m_pane->setNamesShown(shown);
}

void TodayPage::setPaneShown(bool shown)
{
    m_pane->setVisible(shown);
}

void TodayPage::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QList<QWidget *> TodayPage::panes() const
{
    return {m_search, m_list, m_pane->findChild<QWidget *>(u"primaryTask"_s)};
}

void TodayPage::follow(const ChangeNotice &notice)
{
    if (people() == m_model->people())
        m_model->reload();
    else
        choosePeople();
    m_pane->follow(notice);
}

void TodayPage::refreshTimes()
{
    m_model->refreshTimes();
    m_pane->refreshTimes();
    Q_EMIT refreshed();
}

std::vector<WorkItem> TodayPage::ownTasks() const
{
    const QString user = m_source.user();
    const QStringList mine = m_source.mine();
    std::vector<WorkItem> own;
    for (const WorkItem &item : m_model->items()) {
        if (mine.contains(item.owner) || item.caseOwner == user)
            own.push_back(item);
    }
    return own;
}

TodayPage::Place TodayPage::place() const
{
    const WorkItem *item = m_model->itemAt(m_list->currentIndex());
    return {m_team->isChecked(), m_search->text(), item ? keyOf(*item) : m_wanted};
}

void TodayPage::goTo(const Place &place)
{
    (place.wholeTeam ? m_team : m_mine)->setChecked(true);
    m_search->setText(place.search);
    m_wanted = place.current;
    const QModelIndex index = m_model->indexOf(place.current);
    if (index.isValid())
        m_list->setCurrentIndex(index);
}

bool TodayPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_list && key->modifiers() == Qt::NoModifier && m_model->itemAt(m_list->currentIndex())) {
        if (enter) {
            m_pane->activate();
            return true;
        }
        if (key->key() == Qt::Key_Space) {
            m_pane->settle();
            return true;
        }
    }
    if (watched == m_search) {
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key->key() == Qt::Key_Down || enter) {
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace candor
