// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/documents/ScanPane.h"

#include "case/documents/SideParts.h"
#include "exchange/AttachmentFile.h"
#include "shell/Await.h"
#include "widgets/Button.h"
#include "widgets/CheckRow.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/SectionHeader.h"
#include "wording/ErrorText.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QSettings>
#include <QtConcurrentRun>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

const auto folderKey = u"documents/scanFolder"_s;
constexpr size_t mostScans = 12;

/// As attachments are digested; empty when it cannot be read.
QString digestOfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

std::vector<Scan> scansIn(const QString &folder, size_t most)
{
    const QDir directory(folder);
    if (folder.isEmpty() || !directory.exists())
        throw Error(ErrorCode::InputUnreadable, {folder});
    std::vector<Scan> scans;
    const auto files = directory.entryInfoList(QDir::Files | QDir::Readable, QDir::Time);
    for (const QFileInfo &file : files) {
        if (scans.size() == most)
            break;
        scans.push_back({file.fileName(), file.absoluteFilePath(), file.size(), file.lastModified()});
    }
    return scans;
}

int removeKeptScans(const std::vector<Scan> &scans, const std::vector<Attachment> &kept)
{
    int removed = 0;
    for (const Scan &scan : scans) {
        const auto candidate = [&](const Attachment &each) {
            return each.state == AttachmentState::Complete && each.size == scan.size;
        };
        if (std::none_of(kept.begin(), kept.end(), candidate))
            continue;
        const QString digest = digestOfFile(scan.path);
        const bool same = !digest.isEmpty() && std::any_of(kept.begin(), kept.end(), [&](const Attachment &each) {
            return candidate(each) && each.digest == digest;
        });
        removed += same && QFile::remove(scan.path) ? 1 : 0;
    }
    return removed;
}

ScanPane::ScanPane(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_folder(QSettings().value(folderKey).toString())
    , m_where(label({}, FontRole::Small, Ink::Muted))
    , m_none(label({}, FontRole::Body, Ink::Muted))
    , m_problem(new NoteBox)
    , m_add(button({}, ButtonKind::Primary))
    , m_choose(button({}, ButtonKind::Quiet, u"folder"_s))
    , m_plain(new NoteBox)
{
    setObjectName(u"scanPane"_s);
    m_where->setObjectName(u"scans.folder"_s);
    m_none->setObjectName(u"scans.none"_s);
    m_problem->setObjectName(u"scans.problem"_s);
    m_plain->setObjectName(u"scans.plain"_s);
    m_add->setObjectName(u"scans.add"_s);
    m_choose->setObjectName(u"scans.choose"_s);
    auto *section = new SideSection(false);
    QVBoxLayout &column = section->column();
    column.addWidget(new SectionHeader(tr("From the scanner"), u"printer"_s));
    column.addWidget(m_where);
    m_list = new QVBoxLayout;
    m_list->setSpacing(0);
    column.addLayout(m_list);
    column.addWidget(m_none);
    column.addWidget(m_problem);
    column.addWidget(m_add);
    column.addWidget(m_choose, 0, Qt::AlignLeading);
    column.addWidget(m_plain);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new SideScroll(section));
    outer->addStretch(1);
    m_problem->hide();
    m_plain->hide();

    connect(m_choose, &QPushButton::clicked, this, &ScanPane::chooseFolder);
    connect(m_add, &QPushButton::clicked, this, &ScanPane::add);
    connect(m_plain, &NoteBox::actionTriggered, this, &ScanPane::removeKept);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ScanPane::refresh);
    m_store.keepUpToDate(this, [this] { fill(); });
    fill();
}

void ScanPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ScanPane::refresh()
{
    if (isVisible() && !m_folder.isEmpty())
        read();
}

void ScanPane::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("The folder of your scanner"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_folder = folder;
        QSettings().setValue(folderKey, folder);
        m_scans.clear();
        fill();
        refresh();
    });
    dialog->open();
}

// A folder on a server that does not answer must not keep the screen.
void ScanPane::read()
{
    await(
        QtConcurrent::run([folder = m_folder] { return scansIn(folder, mostScans); }), this,
        [this](const std::vector<Scan> &scans) {
            if (!m_watcher.directories().contains(m_folder)) {
                if (!m_watcher.directories().isEmpty())
                    m_watcher.removePaths(m_watcher.directories());
                m_watcher.addPath(m_folder);
            }
            if (std::exchange(m_unreadable, false))
                m_problem->hide();
            showScans(scans);
        },
        [this](const Error &) {
            m_unreadable = true;
            m_problem->set(Status::Soon, {}, tr("This folder cannot be read. Choose it again."));
            m_problem->show();
            showScans({});
        });
}

void ScanPane::showScans(const std::vector<Scan> &scans)
{
    if (scans == m_scans)
        return;
    m_scans = scans;
    fill();
}

bool ScanPane::isKept(const Scan &scan) const
{
    const auto &files = m_store.file().all<Attachment>();
    return std::any_of(files.begin(), files.end(), [&](const Attachment &each) {
        return each.state == AttachmentState::Complete && each.size == scan.size && each.name == scan.name;
    });
}

void ScanPane::fill()
{
    QStringList chosen;
    QString focused;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i]->isChecked())
            chosen += m_rows[i]->objectName();
        if (m_rows[i]->hasFocus())
            focused = m_rows[i]->objectName();
        delete m_rows[i];
    }
    m_rows.clear();
    const bool open = m_store.isOpen();
    const words::Moment moment = open ? m_store.moment() : words::Moment();
    int kept = 0;
    const auto nameAdd = [this] {
        const auto count = std::count_if(
            m_rows.begin(), m_rows.end(), [](const CheckRow *row) { return row->isEnabled() && row->isChecked(); });
        m_add->setEnabled(count > 0);
        m_add->setText(
            count > 0 ? tr("Add %n scan(s) to the case", "", static_cast<int>(count)) : tr("Add to the case"));
    };
    for (const Scan &scan : m_scans) {
        auto *row = new CheckRow(visibleFileName(scan.name));
        row->setObjectName(u"scan."_s + scan.name);
        const bool there = open && isKept(scan);
        kept += there;
        row->setEnabled(!there);
        row->setChecked(!there && chosen.contains(row->objectName()));
        const QString size = moment.locale.formattedDataSize(scan.size);
        row->setStamp(
            there ? tr("Kept in the case")
                  : tr("%1, %2", "time, size").arg(words::listTime(fromDateTime(scan.written), moment), size));
        connect(row, &QAbstractButton::toggled, this, nameAdd);
        m_list->addWidget(row);
        m_rows.push_back(row);
        // The rows are made anew with every change of the case, which must not take the keyboard from them.
        if (row->objectName() == focused) {
            row->show();
            row->setFocus(Qt::OtherFocusReason);
        }
    }
    nameAdd();
    m_where->setText(visibleFileName(QDir(m_folder).dirName()));
    m_where->setToolTip(QDir::toNativeSeparators(m_folder));
    m_where->setVisible(!m_folder.isEmpty());
    m_none->setText(
        m_folder.isEmpty() ? tr("Choose the folder that your scanner writes to. What it scans is then listed here.")
                           : tr("Nothing is in this folder yet. A new scan appears here by itself."));
    m_none->setVisible(m_scans.empty() && m_problem->isHidden());
    m_add->setVisible(!m_scans.empty());
    m_choose->setText(m_folder.isEmpty() ? tr("Choose the folder…") : tr("Another folder…"));
    m_plain->set(
        Status::Soon, {},
        tr("%n scan(s) that are kept in the case still lie in this folder, where they are not encrypted.", "", kept),
        tr("Delete them there"));
    m_plain->setVisible(kept > 0);
}

void ScanPane::add()
{
    QStringList paths;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i]->isEnabled() && m_rows[i]->isChecked())
            paths += m_scans[i].path;
    }
    if (!paths.isEmpty())
        Q_EMIT filesOffered(paths);
}

void ScanPane::removeKept()
{
    std::vector<Scan> scans;
    std::copy_if(
        m_scans.begin(), m_scans.end(), std::back_inserter(scans), [this](const Scan &each) { return isKept(each); });
    await(
        QtConcurrent::run([scans, files = m_store.file().all<Attachment>()] { return removeKeptScans(scans, files); }),
        this,
        [this, all = static_cast<int>(scans.size())](int removed) {
            if (removed < all) {
                m_problem->set(
                    Status::Soon, {},
                    tr("%n scan(s) could not be deleted, or differ from what is kept in the case. They were left "
                       "alone.",
                       "", all - removed));
                m_problem->show();
            }
            read();
        },
        [this](const Error &error) { m_store.report(error); });
}

} // namespace candor
