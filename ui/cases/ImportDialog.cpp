// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/ImportDialog.h"

#include "case/Wording.h"
#include "shell/Await.h"
#include "theme/Tokens.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "wording/ErrorText.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QHeaderView>
#include <QMimeData>
#include <QProgressBar>
#include <QTableWidget>
#include <QUrl>
#include <QtConcurrentRun>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int refusedShown = 500;

} // namespace

QString importableFile(const QMimeData *mime)
{
    const QList<QUrl> urls = mime ? mime->urls() : QList<QUrl>();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QString path = urls.front().toLocalFile();
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == u"csv" || suffix == u"tsv" || suffix == u"txt" ? path : QString();
}

ImportDialog::ImportDialog(std::shared_ptr<Casebook> casebook, const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_casebook(std::move(casebook))
    , m_file(file)
    , m_title(label(QFileInfo(file).fileName(), FontRole::Heading))
    , m_counts(label({}))
    , m_note(new NoteBox(this))
    , m_refused(new QTableWidget(0, 4, this))
    , m_refusedTitle(label({}, FontRole::Label))
    , m_busy(label({}, FontRole::Small, Ink::Muted))
    , m_bar(new QProgressBar(this))
    , m_import(button(tr("Import"), ButtonKind::Primary, u"import"_s))
    , m_close(button(tr("Close without importing")))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import reports"));
    resize(680, 520);
    m_counts->setObjectName(u"importCounts"_s);
    m_import->setObjectName(u"importNow"_s);
    m_import->setDefault(true);
    m_close->setObjectName(u"importClose"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_refused->setObjectName(u"refusedRows"_s);
    m_refused->setTabKeyNavigation(false);
    m_refused->setAccessibleName(tr("Rows that are left out"));
    m_refused->setHorizontalHeaderLabels({tr("Row"), tr("Line"), tr("Column"), tr("Why it is left out")});
    m_refused->horizontalHeader()->setStretchLastSection(true);
    m_refused->verticalHeader()->hide();
    m_refused->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_refused->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_refused->setShowGrid(false);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    buttons->addWidget(m_import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Xxl, space::Xl, space::Xxl, space::L);
    layout->setSpacing(space::M);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addWidget(m_counts);
    layout->addWidget(m_refusedTitle);
    layout->addWidget(m_refused, 1);
    layout->addWidget(m_busy);
    layout->addWidget(m_bar);
    layout->addStretch(0);
    layout->addLayout(buttons);
    m_note->hide();
    m_refused->hide();
    m_refusedTitle->hide();

    m_progressTimer.setInterval(100);
    connect(&m_progressTimer, &QTimer::timeout, this, [this] {
        const qint64 total = m_work->total;
        m_bar->setRange(0, total > 0 ? 1000 : 0);
        if (total > 0)
            m_bar->setValue(static_cast<int>(1000 * m_work->done / total));
    });
    connect(m_import, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    start(true);
}

ImportDialog::~ImportDialog()
{
    if (m_work)
        m_work->cancelled = true;
}

void ImportDialog::reject()
{
    if (m_work)
        m_work->cancelled = true;
    QDialog::reject();
}

void ImportDialog::start(bool dryRun)
{
    m_work = std::make_shared<Work>();
    setBusy(dryRun ? tr("Reading the file. Nothing is stored yet.") : tr("Importing"));
    ImportOptions options;
    options.path = m_file;
    options.dryRun = dryRun;
    const Progress progress{
        [work = m_work](qint64 done, qint64 total) {
            work->done = done;
            work->total = total;
        },
        [work = m_work] { return work->cancelled.load(); }};
    const QFuture<ImportSummary> future = QtConcurrent::run(
        [casebook = m_casebook, options, progress] { return runImport(*casebook, options, progress); });
    await(
        future, this,
        [this, dryRun](const ImportSummary &summary) {
            setIdle();
            if (dryRun) {
                showPlan(summary.plan);
                Q_EMIT planned();
                return;
            }
            Q_EMIT imported(
                summary.outcome.commit,
                tr("%n report(s) imported", "", static_cast<int>(summary.plan.opened + summary.plan.linked)));
            accept();
        },
        [this](const Error &error) {
            setIdle();
            showError(error);
        });
}

void ImportDialog::setBusy(const QString &what)
{
    m_busy->setText(what);
    m_busy->show();
    m_bar->setRange(0, 0);
    m_bar->show();
    m_import->setEnabled(false);
    m_close->setText(tr("Stop"));
    m_progressTimer.start();
}

void ImportDialog::setIdle()
{
    m_progressTimer.stop();
    m_busy->hide();
    m_bar->hide();
    m_close->setText(tr("Close without importing"));
}

void ImportDialog::showPlan(const ImportPlan &plan)
{
    const auto line = [](const QString &text) { return u"•  "_s + text; };
    QStringList lines{
        tr("%n row(s) read. Nothing is stored yet.", "", static_cast<int>(plan.rows)),
        line(tr("%n new report(s), each a case to be decided", "", static_cast<int>(plan.opened))),
        line(tr("%n report(s) added to cases that have the same id", "", static_cast<int>(plan.linked))),
        line(tr("%n row(s) say nothing new and are left out", "", static_cast<int>(plan.repeats))),
        line(tr("%n row(s) cannot be read and are left out", "", static_cast<int>(plan.refused.size())))};
    for (const AssumedDateOrder &each : plan.assumed) {
        const int rows = static_cast<int>(each.rows);
        lines += line(
            each.order == DateOrder::MonthFirst
                ? tr("%n date(s) in “%1” are read month first", "", rows).arg(each.column)
                : tr("%n date(s) in “%1” are read day first", "", rows).arg(each.column));
    }
    m_counts->setText(lines.join(u'\n'));
    const qint64 stored = plan.opened + plan.linked;
    m_import->setText(tr("Import %n report(s)", "", static_cast<int>(stored)));
    m_import->setEnabled(stored > 0);
    if (stored == 0) {
        m_note->set(Status::Wait, {}, tr("Everything in this file is in the casebook already, or cannot be read."));
        m_note->show();
    }
    showRefused(plan);
}

void ImportDialog::showRefused(const ImportPlan &plan)
{
    if (plan.refused.empty())
        return;
    const auto count = std::min<qsizetype>(static_cast<qsizetype>(plan.refused.size()), refusedShown);
    m_refusedTitle->setText(
        static_cast<qsizetype>(plan.refused.size()) > count ? tr("Rows that are left out, the first %1").arg(count)
                                                            : tr("Rows that are left out"));
    m_refused->setRowCount(static_cast<int>(count));
    for (int row = 0; row < count; ++row) {
        const RefusedRow &refused = plan.refused[static_cast<size_t>(row)];
        QString reason = words::choiceText(refused.reason);
        if (!refused.arguments.isEmpty())
            reason = tr("%1: %2", "reason and value").arg(reason, refused.arguments.join(u", "_s));
        m_refused->setItem(row, 0, new QTableWidgetItem(QString::number(refused.row)));
        m_refused->setItem(row, 1, new QTableWidgetItem(QString::number(refused.line)));
        m_refused->setItem(row, 2, new QTableWidgetItem(refused.column));
        m_refused->setItem(row, 3, new QTableWidgetItem(reason));
    }
    m_refusedTitle->show();
    m_refused->show();
}

void ImportDialog::showError(const Error &error)
{
    if (error.code() == ErrorCode::Cancelled && !isVisible())
        return;
    m_import->setEnabled(false);
    m_note->set(error.code() == ErrorCode::Cancelled ? Status::Wait : Status::Late, {}, errorText(error));
    m_note->show();
}

} // namespace candor
