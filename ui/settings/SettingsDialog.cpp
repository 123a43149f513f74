// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SettingsDialog.h"

#include "settings/Pages.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/RowDelegate.h"
#include "widgets/ToastLine.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(Parts parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(std::move(parts))
{
    setObjectName(u"settingsDialog"_s);
    setModal(false);
    resize(920, 660);
    if (m_parts.desk) {
        m_store = new SettingsStore(*m_parts.desk, this);
        connect(m_store, &SettingsStore::stored, this, [this](const QString &said) { m_toast->showText(said, true); });
        connect(m_store, &SettingsStore::told, this, [this](const QString &sentence) { m_toast->showText(sentence); });
        connect(m_store, &SettingsStore::userChanged, this, &SettingsDialog::userChanged);
        connect(
            m_store, &SettingsStore::refused, this, [this](const QString &sentence) { m_toast->showText(sentence); });
    }
    auto *undo = new QShortcut(QKeySequence::Undo, this);
    connect(undo, &QShortcut::activated, this, &SettingsDialog::undoRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    build();
    connect(&m_parts.theme, &Theme::changed, this, &SettingsDialog::fit);
}

SettingsDialog::~SettingsDialog()
{
    if (!m_store || m_store->settled().isFinished())
        return;
    // Closed while changes are on their way one after the other: the store stays until the last is kept.
    SettingsStore *store = m_store;
    store->disconnect(this);
    store->setParent(nullptr);
    connect(store, &SettingsStore::changed, store, &QObject::deleteLater);
}

void SettingsDialog::build()
{
    setWindowTitle(tr("Settings"));
    m_content = new QWidget(this);
    m_subjects = new QListWidget(m_content);
    m_subjects->setObjectName(u"settings.subjects"_s);
    m_subjects->setAccessibleName(tr("Subjects"));
    m_subjects->setProperty("bare", true);
    useRows(m_subjects);
    m_pages = new QStackedWidget(m_content);
    m_toast = new ToastLine(m_content);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_pages, 1);
    right->addWidget(m_toast);
    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(space::S, space::M, space::S, space::S);
    left->addWidget(m_subjects);
    if (m_store) {
        auto *history = button(tr("History of the casebook"), ButtonKind::Quiet, u"history"_s, {}, m_content);
        history->setObjectName(u"settings.history"_s);
        history->setToolTip(tr("Who changed which setting, when, from what to what"));
        connect(history, &QPushButton::clicked, this, &SettingsDialog::historyRequested);
        left->addWidget(history, 0, Qt::AlignLeading);
    }
    row->addLayout(left);
    row->addLayout(right, 1);
    layout()->addWidget(m_content);
    connect(m_toast, &ToastLine::undoRequested, this, &SettingsDialog::undoRequested);

    if (m_store) {
        const auto library = [this] { Q_EMIT libraryRequested(); };
        addPage(Page::Hospital, tr("Hospital"), u"bed"_s, hospitalPage(m_store));
        addPage(Page::Jurisdictions, tr("Jurisdictions"), u"flag"_s, jurisdictionsPage(m_store, library));
        addPage(Page::Rules, tr("Program rules"), u"clock"_s, rulesPage(m_store, library));
        addPage(Page::Users, tr("Users"), u"people"_s, usersPage(m_store));
        addPage(Page::Locking, tr("Locking"), u"lock"_s, lockingPage(m_store));
        addPage(Page::Backup, tr("Backup"), u"history"_s, backupPage(m_store, m_parts.backup));
        addPage(Page::Printing, tr("Printing"), u"printer"_s, printingPage(m_store));
        addPage(Page::RecordWords, tr("Record types"), u"shield"_s, recordWordsPage(m_store));
    }
    addPage(Page::Device, tr("This computer"), u"settings"_s, devicePage(m_parts.theme, m_parts.language));
    connect(m_subjects, &QListWidget::currentRowChanged, this, [this](int index) {
        flush(); // of the page that is left
        m_pages->setCurrentIndex(index);
    });
    m_subjects->setCurrentRow(0);
    fit();
}

void SettingsDialog::addPage(Page page, const QString &title, const QString &icon, SettingsForm *form)
{
    auto *item = new QListWidgetItem(title, m_subjects);
    item->setData(RowRole::Icon, icon);
    item->setData(Qt::UserRole, static_cast<int>(page));
    form->setObjectName(u"settings.page%1"_s.arg(static_cast<int>(page)));
    form->setProperty("surface", true);
    form->setAttribute(Qt::WA_StyledBackground);
    auto *scroll = new QScrollArea(m_pages);
    scroll->setWidget(form);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_pages->addWidget(scroll);
    m_forms.push_back(form);
}

// Sizes that a layout does not know by itself; they follow the text size.
void SettingsDialog::fit()
{
    const Tokens &t = Theme::tokens();
    int widest = 0;
    for (int i = 0; i < m_subjects->count(); ++i)
        widest = std::max(widest, m_subjects->fontMetrics().horizontalAdvance(m_subjects->item(i)->text()));
    m_subjects->setFixedWidth(std::max(t.scaled(190), widest + t.scaled(70)));
    setMinimumSize(std::min(t.scaled(760), 1100), std::min(t.scaled(520), 700));
}

SettingsDialog::Page SettingsDialog::page() const
{
    return static_cast<Page>(m_subjects->currentItem()->data(Qt::UserRole).toInt());
}

void SettingsDialog::showPage(Page page)
{
    for (int i = 0; i < m_subjects->count(); ++i) {
        if (m_subjects->item(i)->data(Qt::UserRole).toInt() == static_cast<int>(page))
            m_subjects->setCurrentRow(i);
    }
}

void SettingsDialog::flush()
{
    for (SettingsForm *form : m_forms)
        form->flush();
}

QFuture<void> SettingsDialog::park()
{
    flush();
    if (m_store)
        return m_store->settled();
    return QtFuture::makeReadyFuture();
}

void SettingsDialog::refresh()
{
    if (m_store)
        m_store->refresh();
}

// All texts and formats in the new language: pages are cheap, so they are made again.
void SettingsDialog::rebuild()
{
    m_rebuilding = false;
    flush();
    const Page shown = page();
    const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
    m_forms.clear();
    m_subjects->disconnect(this);
    delete m_content;
    build();
    showPage(shown);
    // Parts of Qt's own have names that are not unique.
    auto *field = focused.startsWith(u"settings."_s) ? findChild<QWidget *>(focused) : nullptr;
    if (field)
        field->setFocus(Qt::OtherFocusReason);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || m_rebuilding)
        return;
    // Not within the event: it may come from a field of a page.
    m_rebuilding = true;
    QMetaObject::invokeMethod(this, &SettingsDialog::rebuild, Qt::QueuedConnection);
}

void SettingsDialog::reject()
{
    flush();
    QDialog::reject();
}

} // namespace candor
