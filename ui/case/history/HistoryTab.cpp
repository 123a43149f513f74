// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/history/HistoryTab.h"

#include "case/history/HistoryDetail.h"
#include "case/history/HistoryExport.h"
#include "case/history/HistoryList.h"
#include "case/history/VerifyPanel.h"
#include "case/print/CaseDocuments.h"
#include "shell/Await.h"
#include "theme/Theme.h"
#include "widgets/Accessibility.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/FlowLayout.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/Splitter.h"
#include "wording/ErrorText.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int detailWidth = 340;
constexpr int everyKind = -1, notesOnly = 0; // data of the entries of the kind filter; above them RecordKind

} // namespace

HistoryTab::HistoryTab(HistoryDesk desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(std::move(desk))
    , m_model(new HistoryModel(m_desk, this))
    , m_shown(new FilteredHistory(*m_model, this))
    , m_text(new QLineEdit(this))
    , m_user(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_casebook(new QCheckBox(tr("Also unlocking and backups"), this))
    , m_export(button(tr("Save the history"), ButtonKind::Normal, u"export"_s, {}, this))
    , m_formats(new QMenu(this))
    , m_check(button(tr("Check for changes from outside"), ButtonKind::Normal, u"shield"_s, {}, this))
    , m_only(new NoteBox(this))
    , m_result(new NoteBox(this))
    , m_verify(new VerifyPanel(m_desk, this))
    , m_list(new HistoryList)
    , m_empty(new EmptyState)
    , m_count(label({}, FontRole::Small, Ink::Muted, this))
    , m_detail(new HistoryDetail)
{
    setObjectName(u"historyTab"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildBar();
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(18, 0, 18, 6);
    notes->setSpacing(6);
    notes->addWidget(m_only);
    notes->addWidget(m_result);
    column->addLayout(notes);
    column->addWidget(m_verify);
    auto *splitter = new Splitter(u"case-history"_s, this);
    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addWidget(m_list, 1);
    leftColumn->addWidget(m_empty, 1);
    m_count->setObjectName(u"history.count"_s);
    m_count->setContentsMargins(18, 5, 18, 5);
    leftColumn->addWidget(m_count);
    splitter->addWidget(left);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setFirstSizes({900, Theme::tokens().scaled(detailWidth)});
    column->addWidget(splitter, 1);
    m_list->setModel(m_shown);
    if (m_desk.ofCasebook)
        m_list->setAccessibleName(tr("History of the casebook"));
    m_verify->hide();
    m_only->hide();
    m_result->hide();
    m_empty->hide();
    m_only->setObjectName(u"history.only"_s);
    m_result->setObjectName(u"history.result"_s);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryTab::follow);
    connect(m_list, &QAbstractItemView::activated, this, [this] { m_detail->takeFocus(); });
    connect(m_verify, &VerifyPanel::closed, this, [this] {
        m_verify->hide();
        m_check->setFocus();
    });
    connect(m_detail, &HistoryDetail::undoRequested, this, [this](qint64 commit) { m_desk.undo(commit); });
    connect(m_detail, &HistoryDetail::recordRequested, this, &HistoryTab::showRecord);
    connect(m_only, &NoteBox::actionTriggered, this, [this] { showRecord({}); });
    connect(m_result, &NoteBox::actionTriggered, m_result, &QWidget::hide);
    connect(m_empty, &EmptyState::actionTriggered, this, &HistoryTab::clearFilter);
    connect(m_model, &HistoryModel::loaded, this, [this] {
        fillChoices();
        follow();
        showCount();
        // Finding and writing go through everything, so the rest is read for them.
        if (m_shown->filter().isActive() || !m_exportPath.isEmpty())
            m_model->fetchMore({});
        if (m_model->isComplete() && !m_exportPath.isEmpty())
            writeExport();
    });
}

HistoryTab::HistoryTab(CaseStore &store, QWidget *parent)
    : HistoryTab(historyDeskOf(store), parent)
{
    store.keepUpToDate(this, [this] {
        if (!(m_desk.file() == m_readOf))
            refresh();
    });
}

void HistoryTab::refresh()
{
    m_stale = true;
    if (isVisible())
        readAgain();
}

void HistoryTab::buildBar()
{
    m_text->setObjectName(u"history.filter"_s);
    m_text->setAccessibleName(tr("Find in the history"));
    m_text->setPlaceholderText(tr("Find in the history"));
    m_text->setClearButtonEnabled(true);
    m_user->setObjectName(u"history.user"_s);
    m_user->setAccessibleName(tr("Who"));
    m_kind->setObjectName(u"history.kind"_s);
    m_kind->setAccessibleName(tr("Kind of record"));
    m_casebook->setObjectName(u"history.casebook"_s);
    m_casebook->setChecked(m_desk.ofCasebook);
    m_export->setObjectName(u"history.export"_s);
    m_check->setObjectName(u"history.check"_s);
    for (QComboBox *box : {m_user, m_kind}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(22);
    }
    const std::tuple<QString, QString, QString> formats[] = {
        {tr("As PDF"), u"pdf"_s, tr("PDF (*.pdf)")},
        {tr("As OpenDocument text"), u"odt"_s, tr("OpenDocument text (*.odt)")},
        {tr("As plain text"), u"txt"_s, tr("Plain text (*.txt)")},
        {tr("As a table (CSV)"), u"csv"_s, tr("Table (*.csv)")}};
    for (const auto &[text, suffix, filter] : formats) {
        auto *action = m_formats->addAction(text);
        action->setObjectName(u"history.export."_s + suffix);
        connect(action, &QAction::triggered, this, [this, suffix, filter] { chooseFile(suffix, filter); });
    }
    m_text->setMinimumWidth(Theme::tokens().scaled(220));
    // Two lines where one is too narrow: nothing of it is cut off.
    auto *bar = new FlowLayout(nullptr, 8, 6);
    bar->setContentsMargins(18, 10, 18, 8);
    for (QWidget *each : std::initializer_list<QWidget *>{m_text, m_user, m_kind, m_casebook, m_check, m_export})
        bar->addWidget(each);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(bar);
    fillChoices();
    connect(m_text, &QLineEdit::textChanged, this, &HistoryTab::applyFilter);
    connect(m_user, &QComboBox::activated, this, &HistoryTab::applyFilter);
    connect(m_kind, &QComboBox::activated, this, &HistoryTab::applyFilter);
    connect(m_casebook, &QAbstractButton::toggled, this, [this](bool with) { m_model->setWithCasebook(with); });
    connect(m_export, &QPushButton::clicked, this, [this] {
        m_formats->popup(m_export->mapToGlobal(QPoint(0, m_export->height() + 2)));
    });
    connect(m_check, &QPushButton::clicked, this, &HistoryTab::verify);
}

QWidget *HistoryTab::detail() const
{
    return m_detail;
}

// What is chosen stays chosen while more of it becomes known.
void HistoryTab::fillChoices()
{
    const auto fill = [](QComboBox *box, const QList<std::pair<QString, QVariant>> &entries) {
        QStringList texts;
        for (const auto &entry : entries)
            texts += entry.first;
        QStringList had;
        for (int i = 0; i < box->count(); ++i)
            had += box->itemText(i);
        if (texts == had)
            return;
        const QVariant chosen = box->currentData();
        box->clear();
        for (const auto &entry : entries)
            box->addItem(entry.first, entry.second);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    };
    QList<std::pair<QString, QVariant>> users{{tr("Everybody"), QString()}};
    for (const QString &user : m_model->users())
        users.push_back({user, user});
    fill(m_user, users);
    QList<std::pair<QString, QVariant>> kinds;
    for (const RecordKind kind : m_model->kinds())
        kinds.push_back({historyKindText(kind), static_cast<int>(kind)});
    std::sort(kinds.begin(), kinds.end(), [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });
    kinds.push_front({historyKindText(std::nullopt), notesOnly});
    kinds.push_front({tr("Every kind of record"), everyKind});
    fill(m_kind, kinds);
}

void HistoryTab::applyFilter()
{
    HistoryFilter filter;
    filter.text = m_text->text().simplified();
    filter.user = m_user->currentData().toString();
    const int kind = m_kind->currentData().toInt();
    if (kind == notesOnly)
        filter.sort = HistoryFilter::Sort::Notes;
    else if (kind != everyKind) {
        filter.sort = HistoryFilter::Sort::Kind;
        filter.kind = static_cast<RecordKind>(kind);
    }
    filter.record = m_record;
    filter.field = m_field;
    m_shown->setFilter(filter);
    m_only->setVisible(!m_record.isNull());
    if (!m_record.isNull())
        m_only->set(
            Status::Wait, {},
            tr("Only what happened to %1.").arg(m_recordName.isEmpty() ? tr("this record") : m_recordName),
            tr("Show everything"));
    if (filter.isActive())
        m_model->fetchMore({});
    follow();
    showCount();
}

void HistoryTab::clearFilter()
{
    m_record = {};
    m_field.clear();
    {
        const QSignalBlocker quiet(m_text);
        m_text->clear();
    }
    m_user->setCurrentIndex(0);
    m_kind->setCurrentIndex(0);
    applyFilter();
}

void HistoryTab::startSearch()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void HistoryTab::showRecord(const QUuid &record, const QString &field, const QString &name)
{
    m_record = record;
    m_field = field;
    m_recordName = name;
    applyFilter();
    m_list->setFocus();
}

QString HistoryTab::filterText() const
{
    QStringList parts;
    if (!m_record.isNull())
        parts += m_recordName.isEmpty() ? tr("one record") : m_recordName;
    if (!m_user->currentData().toString().isEmpty())
        parts += m_user->currentText();
    if (m_kind->currentData().toInt() != everyKind)
        parts += m_kind->currentText();
    if (const QString text = m_text->text().simplified(); !text.isEmpty())
        parts += tr("“%1”").arg(text);
    return parts.join(u", "_s);
}

void HistoryTab::follow()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid()) {
        m_followed = -1;
        m_detail->clear();
        return;
    }
    const HistoryModel::Row &row = m_shown->row(index);
    const UndoChance chance = m_model->undoChance(m_shown->mapToSource(index).row());
    // Reading on does not take the focus out of the detail.
    if (m_followed == row.entry.sequence && m_followedChance == chance)
        return;
    m_followed = row.entry.sequence;
    m_followedChance = chance;
    m_detail->show(row, m_model->dayText(row.day), chance);
}

void HistoryTab::showCount()
{
    const int count = m_shown->rowCount();
    const bool active = m_shown->filter().isActive();
    m_count->setText(
        m_model->isComplete() ? tr("%n entry(ies)", "", count)
        : active              ? tr("%n entry(ies) so far, reading on", "", count)
                              : tr("%n entry(ies) read, more as you scroll", "", count));
    const bool none = m_model->isComplete() && count == 0;
    m_list->setVisible(!none);
    m_empty->setVisible(none);
    if (none) {
        m_empty->set(u"history"_s, active ? tr("No entry matches") : tr("Nothing has happened yet"));
        m_empty->setAction(active ? tr("Show everything") : QString());
    }
}

void HistoryTab::readAgain()
{
    m_stale = false;
    const bool sameCase = m_readOf.record.id == m_desk.file().record.id;
    m_readOf = m_desk.file();
    if (sameCase) {
        m_model->readNewer();
        return;
    }
    m_record = {};
    m_result->hide();
    m_exportPath.clear();
    clearFilter();
    m_model->reload();
}

void HistoryTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Of what is noted of the casebook, as when it is unlocked, nobody is told.
    if ((m_stale || m_desk.ofCasebook) && m_desk.isOpen())
        readAgain();
}

void HistoryTab::verify()
{
    m_verify->show();
    m_verify->begin(VerifyDepth::Chain);
}

void HistoryTab::chooseFile(const QString &suffix, const QString &filter)
{
    if (!m_desk.isOpen())
        return;
    auto *dialog = new QFileDialog(this, tr("Save the history"), {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(
        (m_desk.ofCasebook ? u"casebook-history"_s : documentFileName(m_desk.file().record.number, u"history"_s)) +
        u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &HistoryTab::exportTo);
    dialog->open();
}

void HistoryTab::exportTo(const QString &path)
{
    m_exportPath = path;
    if (m_model->isComplete())
        writeExport();
    else
        m_model->fetchMore({});
}

void HistoryTab::writeExport()
{
    const QString path = std::exchange(m_exportPath, QString());
    std::vector<HistoryModel::Row> rows;
    for (int i = m_shown->rowCount() - 1; i >= 0; --i) // oldest first
        rows.push_back(m_shown->row(m_shown->index(i, 0)));
    const HistoryExport made = makeHistoryExport(rows, filterText(), m_desk);
    await(
        writeHistoryExport(made, path), this,
        [this, made, path](int pages) {
            m_desk.noteSaved(made.document, made.context, path.section(u'.', -1).toLower(), pages);
            const QString text =
                made.leftOut > 0
                    ? tr("The history was saved. %n privileged entry(ies) were left out: they stay in the casebook.",
                         "", made.leftOut)
                    : tr("The history was saved.");
            m_result->set(Status::Ok, {}, text, tr("Close this message"));
            m_result->show();
            announce(m_result, text);
        },
        [this](const Error &error) {
            m_result->set(
                Status::Late, tr("The history could not be saved."), errorText(error), tr("Close this message"));
            m_result->show();
        });
}

} // namespace candor
