// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/LibraryPage.h"

#include "help/HelpPane.h"
#include "library/CasebookHistoryPart.h"
#include "library/CodeListsPart.h"
#include "library/ContactCardsPart.h"
#include "library/DeadlinesPart.h"
#include "library/HolidaysPart.h"
#include "library/LibraryWords.h"
#include "library/ProtocolDraft.h"
#include "library/ProtocolPart.h"
#include "library/TablePart.h"
#include "library/TemplatesPart.h"
#include "shell/Await.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"
#include "widgets/RowDelegate.h"
#include "widgets/Splitter.h"
#include "wording/ErrorText.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QDesktopServices>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTreeView>
#include <QUrl>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int sectionsWidth = 208;

struct SectionName {
    LibrarySection section;
    const char *name;
    const char *icon;
};

// In the order of LibrarySection; the pages of the stack stand in the same order.
constexpr SectionName sectionNames[] = {
    {LibrarySection::Protocol, QT_TRANSLATE_NOOP("candor::LibraryPage", "Protocol in force"), "book"},
    {LibrarySection::Deadlines, QT_TRANSLATE_NOOP("candor::LibraryPage", "Deadline rules"), "clock"},
    {LibrarySection::Holidays, QT_TRANSLATE_NOOP("candor::LibraryPage", "Holidays"), "calendar-check"},
    {LibrarySection::Codes, QT_TRANSLATE_NOOP("candor::LibraryPage", "Code lists"), "chart"},
    {LibrarySection::Contacts, QT_TRANSLATE_NOOP("candor::LibraryPage", "Contact cards"), "people"},
    {LibrarySection::Letters, QT_TRANSLATE_NOOP("candor::LibraryPage", "Letter templates"), "mail"},
    {LibrarySection::Guidance, QT_TRANSLATE_NOOP("candor::LibraryPage", "Guidance"), "heart"},
    {LibrarySection::Keyboard, QT_TRANSLATE_NOOP("candor::LibraryPage", "Keyboard map"), "key"},
    {LibrarySection::Sources, QT_TRANSLATE_NOOP("candor::LibraryPage", "Sources"), "link"},
    {LibrarySection::History, QT_TRANSLATE_NOOP("candor::LibraryPage", "History of the casebook"), "history"},
};

// Half-typed text is kept of the fields that are stored with a button: reasons, and a new holiday with its day.
constexpr QLatin1StringView typedFields[] = {"editionReason"_L1, "returnReason"_L1, "moveReason"_L1, "holidayName"_L1};
constexpr QLatin1StringView holidayDate = "holidayDate"_L1;
const auto draftKey = u"library/typed"_s;

QString nameOf(LibrarySection section)
{
    return LibraryPage::tr(sectionNames[static_cast<size_t>(section)].name);
}

} // namespace

LibraryPage::LibraryPage(const LibrarySource &source, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_search(new QLineEdit)
    , m_sections(new QListView)
    , m_sectionModel(new QStandardItemModel(this))
    , m_stack(new QStackedWidget)
    , m_protocol(new ProtocolPart(source))
    , m_found(new QStackedWidget)
    , m_hits(new QListView)
    , m_hitModel(new QStandardItemModel(this))
    , m_noHit(new EmptyState)
{
    setObjectName(u"libraryPage"_s);
    m_search->setObjectName(u"librarySearch"_s);
    m_search->setPlaceholderText(tr("Find in the library"));
    m_search->setAccessibleName(tr("Find in the library"));
    m_search->installEventFilter(this);
    m_search->setMaximumWidth(420);
    m_hits->setObjectName(u"libraryHits"_s);
    m_hits->setAccessibleName(tr("Found in the library"));
    m_hits->setModel(m_hitModel);
    useRows(m_hits);
    buildSections();

    m_stack->addWidget(m_protocol);
    for (size_t i = 1; i < std::size(sectionNames); ++i)
        m_stack->addWidget(new QWidget); // the place of a part that is not made yet
    m_found->addWidget(m_hits);
    m_found->addWidget(m_noHit);
    m_stack->addWidget(m_found);

    QWidget *head = surface();
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(space::Xl, space::M, space::L, space::M);
    headRow->setSpacing(space::L);
    QLabel *title = label(tr("Library"), FontRole::Title);
    title->setWordWrap(false);
    headRow->addWidget(title);
    headRow->addStretch(1);
    headRow->addWidget(m_search, 1);
    QWidget *content = surface();
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->addWidget(m_stack);
    auto *splitter = new Splitter(u"library"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_sections);
    splitter->addWidget(content);
    splitter->setStretchFactor(1, 1);
    splitter->setFirstSizes({sectionsWidth, 1000});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(splitter, 1);

    connect(m_search, &QLineEdit::textChanged, this, &LibraryPage::find);
    connect(m_hits, &QListView::activated, this, &LibraryPage::openHit);
    connect(m_hits, &QListView::clicked, this, &LibraryPage::openHit);
    connect(m_protocol, &ProtocolPart::shown, this, &LibraryPage::forgetIndex);
    connect(m_protocol, &ProtocolPart::shown, this, &LibraryPage::showSources);
    connect(m_protocol, &ProtocolPart::toast, this, &LibraryPage::toast);
    connect(m_protocol, &ProtocolPart::openCaseRequested, this, &LibraryPage::openCaseRequested);
}

QWidget *LibraryPage::make(LibrarySection section)
{
    switch (section) {
    case LibrarySection::Protocol: return m_protocol;
    case LibrarySection::Deadlines:
        m_deadlines = new DeadlinesPart(m_source);
        connect(m_deadlines, &DeadlinesPart::toast, this, &LibraryPage::toast);
        m_deadlines->refresh();
        return m_deadlines;
    case LibrarySection::Holidays:
        m_holidays = new HolidaysPart(m_source);
        connect(m_holidays, &HolidaysPart::toast, this, &LibraryPage::toast);
        m_holidays->refresh();
        return m_holidays;
    case LibrarySection::Codes: m_codes = new CodeListsPart; return m_codes;
    case LibrarySection::Contacts:
        m_contacts = new ContactCardsPart(m_source);
        connect(m_contacts, &ContactCardsPart::shown, this, &LibraryPage::forgetIndex);
        connect(m_contacts, &ContactCardsPart::toast, this, &LibraryPage::toast);
        m_contacts->refresh();
        return m_contacts;
    case LibrarySection::Letters:
        m_templates = new TemplatesPart(m_source);
        connect(m_templates, &TemplatesPart::shown, this, &LibraryPage::forgetIndex);
        connect(m_templates, &TemplatesPart::toast, this, &LibraryPage::toast);
        m_templates->refresh();
        return m_templates;
    case LibrarySection::Guidance: m_guidance = new HelpPane(HelpPane::Set::Guidance); return m_guidance;
    case LibrarySection::Keyboard:
        m_keyboard = new TablePart(tr("Keyboard map"), tr("Everything is reached by menu as well."), u"keyboardMap"_s);
        showKeys();
        return m_keyboard;
    case LibrarySection::Sources:
        m_sources = new TablePart(
            tr("Sources"), tr("What the protocol is made from. Enter opens the address in the browser."), u"sources"_s);
        connect(m_sources, &TablePart::activated, this, &LibraryPage::openSource);
        showSources();
        return m_sources;
    case LibrarySection::History:
        m_history = new CasebookHistoryPart(m_source);
        connect(m_history, &CasebookHistoryPart::toast, this, &LibraryPage::toast);
        return m_history;
    }
    return nullptr;
}

void LibraryPage::need(LibrarySection section)
{
    const auto place = static_cast<size_t>(section);
    if (std::exchange(m_made[place], true))
        return;
    QWidget *empty = m_stack->widget(static_cast<int>(section));
    m_stack->insertWidget(static_cast<int>(section), make(section));
    m_stack->removeWidget(empty);
    delete empty;
    fillTyped();
}

void LibraryPage::turnTo(LibrarySection section)
{
    need(section);
    m_stack->setCurrentIndex(static_cast<int>(section));
}

void LibraryPage::openSource(const QString &key)
{
    for (const ProtocolSource &each : m_protocol->draft()->protocol().sources) {
        if (each.key == key && each.url.startsWith("http"_L1))
            QDesktopServices::openUrl(QUrl(each.url));
    }
}

void LibraryPage::buildSections()
{
    m_sections->setObjectName(u"librarySections"_s);
    m_sections->setAccessibleName(tr("Parts of the library"));
    m_sections->setModel(m_sectionModel);
    useRows(m_sections);
    m_sections->setProperty("bare", true);
    m_sections->setMinimumWidth(170);
    for (const SectionName &each : sectionNames) {
        m_sectionModel->appendRow(rowItem(
            {.id = QString::number(static_cast<int>(each.section)),
             .title = nameOf(each.section),
             .icon = QString::fromLatin1(each.icon)}));
    }
    m_sections->setCurrentIndex(m_sectionModel->index(0, 0));
    connect(m_sections->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        turnTo(static_cast<LibrarySection>(index.row()));
    });
    connect(m_sections, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_search->clear();
        turnTo(static_cast<LibrarySection>(index.row()));
    });
}

void LibraryPage::setKeyboardMap(const KeyList &map)
{
    m_keys = map;
    showKeys();
    forgetIndex();
}

void LibraryPage::showKeys()
{
    if (!m_keyboard)
        return;
    std::vector<RowText> rows;
    for (const auto &[what, shortcut] : m_keys)
        rows.push_back({.id = what, .title = what, .chip = shortcut});
    m_keyboard->setRows(rows);
}

void LibraryPage::showSources()
{
    if (!m_sources)
        return;
    std::vector<RowText> rows;
    for (const ProtocolSource &source : m_protocol->draft()->protocol().sources) {
        RowText row{.id = source.key, .title = source.title, .second = source.url, .icon = u"link"_s};
        if (source.own)
            row.chip = tr("Of the hospital");
        rows.push_back(row);
    }
    m_sources->setRows(rows);
}

void LibraryPage::showSection(LibrarySection section)
{
    m_search->clear();
    m_sections->setCurrentIndex(m_sectionModel->index(static_cast<int>(section), 0));
    turnTo(section);
}

void LibraryPage::load()
{
    if (m_loaded)
        return;
    m_loaded = true;
    m_protocol->load();
    restoreTyped();
}

QFuture<void> LibraryPage::park()
{
    if (!m_loaded)
        return QtFuture::makeReadyFuture();
    // Fields that store what is in them when they are left store it now, before the draft.
    if (auto *line = qobject_cast<QLineEdit *>(focusWidget()); line && line->hasFocus())
        Q_EMIT line->editingFinished();
    QJsonObject typed = m_typed; // of parts that were not looked at
    for (const QLatin1StringView name : typedFields) {
        if (const auto *line = findChild<QLineEdit *>(name); line && !line->text().isEmpty())
            typed.insert(name, line->text());
    }
    if (typed.isEmpty())
        return m_source.dropDraft(draftKey);
    if (const auto *day = findChild<QDateEdit *>(holidayDate))
        typed.insert(holidayDate, day->date().toString(Qt::ISODate));
    return m_source.saveDraft(draftKey, QJsonDocument(typed).toJson(QJsonDocument::Compact));
}

void LibraryPage::restoreTyped()
{
    await(
        m_source.draft(draftKey), this,
        [this](const std::optional<QByteArray> &content) {
            if (!content)
                return;
            m_typed = QJsonDocument::fromJson(*content).object();
            fillTyped();
        },
        [this](const Error &error) { Q_EMIT toast(errorText(error), false); });
}

/// What was half typed goes into the parts that are there.
void LibraryPage::fillTyped()
{
    for (const QLatin1StringView name : typedFields) {
        auto *line = findChild<QLineEdit *>(name);
        if (line && m_typed.contains(name) && line->text().isEmpty())
            line->setText(m_typed.take(name).toString());
    }
    if (auto *day = findChild<QDateEdit *>(holidayDate); day && m_typed.contains(holidayDate))
        day->setDate(QDate::fromString(m_typed.take(holidayDate).toString(), Qt::ISODate));
}

void LibraryPage::showEvent(QShowEvent *event)
{
    load();
    QWidget::showEvent(event);
}

LibrarySection LibraryPage::section() const
{
    return static_cast<LibrarySection>(std::max(0, m_sections->currentIndex().row()));
}

bool LibraryPage::reveal(LibrarySection section, const QString &id)
{
    load();
    showSection(section);
    switch (section) {
    case LibrarySection::Protocol: return m_protocol->reveal(id);
    case LibrarySection::Deadlines: return m_deadlines->reveal(id);
    case LibrarySection::Codes: return m_codes->reveal(id);
    case LibrarySection::Contacts: return m_contacts->reveal(id);
    case LibrarySection::Letters: return m_templates->reveal(id);
    case LibrarySection::Guidance: return m_guidance->show(id);
    case LibrarySection::Keyboard: return m_keyboard->reveal(id);
    case LibrarySection::Sources: return m_sources->reveal(id);
    case LibrarySection::Holidays:
    case LibrarySection::History: break;
    }
    return id.isEmpty();
}

void LibraryPage::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LibraryPage::setSearch(const QString &text)
{
    m_search->setText(text);
}

void LibraryPage::forgetIndex()
{
    m_index.clear();
    if (!m_search->text().trimmed().isEmpty())
        find();
}

void LibraryPage::find()
{
    const QString search = m_search->text().trimmed();
    if (search.isEmpty()) {
        turnTo(section());
        return;
    }
    need(LibrarySection::Contacts); // they know what there is to find
    need(LibrarySection::Letters);
    if (m_index.empty())
        m_index = libraryEntries(m_protocol->draft()->protocol(), m_contacts->cards(), m_keys, m_templates->forms());
    const std::vector<LibraryEntry> found = findEntries(m_index, search);
    m_hitModel->clear();
    for (const LibraryEntry &entry : found) {
        QStandardItem *item = rowItem(
            {.id = entry.id,
             .title = entry.title,
             .second = nameOf(entry.section),
             .icon = QString::fromLatin1(sectionNames[static_cast<size_t>(entry.section)].icon)});
        item->setData(static_cast<int>(entry.section), RowRole::Heading + 1);
        m_hitModel->appendRow(item);
    }
    m_noHit->set(u"search"_s, tr("Nothing in the library matches."), tr("Fewer or shorter words find more."));
    m_found->setCurrentIndex(found.empty() ? 1 : 0);
    m_hits->setCurrentIndex(m_hitModel->index(0, 0));
    m_stack->setCurrentWidget(m_found);
}

void LibraryPage::openHit()
{
    const QModelIndex index = m_hits->currentIndex();
    if (!index.isValid())
        return;
    const auto section = static_cast<LibrarySection>(index.data(RowRole::Heading + 1).toInt());
    const QString id = index.data(RowRole::Id).toString();
    reveal(section, id);
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> LibraryPage::panes() const
{
    QList<QWidget *> panes{m_search, m_sections};
    const QList<QWidget *> inside = m_stack->currentWidget()->findChildren<QWidget *>();
    for (QWidget *widget : inside) {
        const bool pane =
            qobject_cast<QAbstractScrollArea *>(widget) && !qobject_cast<QAbstractScrollArea *>(widget->parentWidget());
        if (pane && widget->isVisibleTo(m_stack) && widget->focusPolicy() != Qt::NoFocus &&
            !widget->objectName().isEmpty() && !widget->objectName().startsWith("qt_"_L1))
            panes += widget;
    }
    return panes;
}

void LibraryPage::follow(const ChangeNotice &notice)
{
    if (!m_loaded)
        return;
    // Cases that are opened, moved or closed change the list of running cases; records of the casebook the rest.
    const char *ofCases[] = {OpenCase::name,   MoveToProtocol::name, CloseCase::name,
                             ReopenCase::name, ImportReports::name,  UndoCommit::name};
    const bool moves = std::any_of(std::begin(ofCases), std::end(ofCases), [&](const char *name) {
        return notice.command == QLatin1StringView(name);
    });
    const bool program = notice.cases.empty() || notice.many;
    if (program || moves)
        m_protocol->refresh();
    if (!program)
        return;
    if (m_deadlines)
        m_deadlines->refresh();
    if (m_holidays)
        m_holidays->refresh();
    if (m_contacts)
        m_contacts->refresh();
    if (m_templates)
        m_templates->refresh();
    if (m_history)
        m_history->refresh();
}

bool LibraryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if ((key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) &&
            m_stack->currentWidget() == m_found) {
            m_hits->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace candor
