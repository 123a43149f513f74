// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/history/VerifyPanel.h"

#include "shell/Await.h"
#include "widgets/Accessibility.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "wording/ErrorText.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QProgressBar>

#include <map>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int pollMillis = 100, steps = 1000;

struct VerifyWords {
    Q_DECLARE_TR_FUNCTIONS(VerifyPanel)
};

QString findingText(const QString &what, int count)
{
    if (what == "ledger-chain"_L1)
        return VerifyWords::tr("%n entry(ies) of the history do not fit to the one before", "", count);
    if (what == "ledger-digest"_L1)
        return VerifyWords::tr("%n entry(ies) of the history do not fit to what was stored with them", "", count);
    if (what == "record"_L1)
        return VerifyWords::tr("%n record(s) differ from their history", "", count);
    if (what == "attachment"_L1)
        return VerifyWords::tr("%n attached file(s) differ from what was attached", "", count);
    if (what == "page"_L1)
        return VerifyWords::tr("%n part(s) of the file cannot be read", "", count);
    if (what == "index"_L1 || what == "search-index"_L1)
        return VerifyWords::tr("%n index(es) do not fit to the records", "", count);
    if (what == "header-copy"_L1)
        return VerifyWords::tr("%n copy(ies) of the header are damaged", "", count);
    if (what == "size"_L1)
        return VerifyWords::tr("the file has another length than it should");
    return VerifyWords::tr("%n count(s) do not fit", "", count);
}

} // namespace

VerifyText verifyText(const VerifyReport &report, VerifyDepth depth, const QLocale &locale)
{
    const QString entries = locale.toString(report.ledgerEntries);
    if (report.ok())
        return {
            true, VerifyWords::tr("Everything fits."),
            depth == VerifyDepth::Full
                ? VerifyWords::tr("%1 entries of the history, every record and every page of the file were checked.")
                      .arg(entries)
                : VerifyWords::tr("%1 entries of the history were checked, each against the one before.").arg(entries)};
    std::map<QString, int> counts;
    for (const VerifyFinding &finding : report.findings)
        ++counts[finding.what];
    QStringList found;
    for (const auto &[what, count] : counts)
        found += findingText(what, count);
    return {
        false, VerifyWords::tr("Something does not fit."),
        VerifyWords::tr("%1. Nothing was changed. Keep a copy of the casebook folder as it is, and compare with the "
                        "newest backup.")
            .arg(locale.createSeparatedList(found))};
}

VerifyPanel::VerifyPanel(HistoryDesk desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(std::move(desk))
    , m_chain(button(tr("Check the chain of entries"), ButtonKind::Normal, u"link"_s, {}, this))
    , m_full(button(tr("Check everything"), ButtonKind::Normal, u"shield"_s, {}, this))
    , m_cancel(button(tr("Stop the check"), ButtonKind::Normal, {}, {}, this))
    , m_copy(button(tr("Copy the check value"), ButtonKind::Normal, {}, {}, this))
    , m_close(button(tr("Close"), ButtonKind::Quiet, {}, {}, this))
    , m_what(label({}, FontRole::Small, Ink::Muted, this))
    , m_bar(new QProgressBar(this))
    , m_result(new NoteBox(this))
{
    setObjectName(u"verifyPanel"_s);
    m_chain->setObjectName(u"verify.chain"_s);
    m_full->setObjectName(u"verify.full"_s);
    m_cancel->setObjectName(u"verify.cancel"_s);
    m_copy->setObjectName(u"verify.copy"_s);
    m_copy->setToolTip(tr("The last value of the chain. Kept outside the casebook, it shows later whether anything was "
                          "taken out or changed."));
    m_close->setObjectName(u"verify.close"_s);
    m_close->setAccessibleName(tr("Close the check"));
    m_result->setObjectName(u"verify.result"_s);
    m_bar->setObjectName(u"verify.progress"_s);
    m_bar->setAccessibleName(tr("Progress of the check"));
    m_bar->setTextVisible(false);
    for (Button *each : {m_chain, m_full, m_cancel, m_copy, m_close})
        each->setSmall(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 4, 18, 10);
    column->setSpacing(7);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_chain);
    row->addWidget(m_full);
    row->addWidget(m_cancel);
    row->addWidget(m_copy);
    row->addStretch(1);
    row->addWidget(m_close);
    column->addLayout(row);
    column->addWidget(m_what);
    column->addWidget(m_bar);
    column->addWidget(m_result);
    m_result->hide();
    m_copy->hide();
    setRunning(false);
    m_poll.setInterval(pollMillis);
    connect(&m_poll, &QTimer::timeout, this, &VerifyPanel::showProgress);
    connect(m_chain, &QPushButton::clicked, this, [this] { begin(VerifyDepth::Chain); });
    connect(m_full, &QPushButton::clicked, this, [this] { begin(VerifyDepth::Full); });
    connect(m_cancel, &QPushButton::clicked, this, &VerifyPanel::cancel);
    connect(m_close, &QPushButton::clicked, this, [this] {
        cancel();
        Q_EMIT closed();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(QString::fromLatin1(m_head.toHex()));
        m_what->setText(tr("Copied. Keep it outside the casebook, with today's date."));
        announce(m_what, m_what->text());
    });
}

VerifyPanel::~VerifyPanel()
{
    cancel();
}

void VerifyPanel::setRunning(bool running)
{
    m_chain->setVisible(!running);
    m_full->setVisible(!running);
    m_cancel->setVisible(running);
    m_bar->setVisible(running);
    m_what->setText(
        running ? tr("Checking. What you do meanwhile is stored as soon as it is through, or stopped.")
                : tr("The chain takes moments. Everything means every page of the casebook, which can take a minute."));
}

void VerifyPanel::begin(VerifyDepth depth)
{
    if (m_run || !m_desk.verify)
        return;
    m_run = std::make_shared<Run>();
    Progress progress;
    progress.report = [run = m_run](qint64 done, qint64 total) {
        run->done = done;
        run->total = total;
    };
    progress.isCancelled = [run = m_run] { return run->cancelled.load(); };
    m_result->hide();
    m_copy->hide();
    setRunning(true);
    m_bar->setRange(0, 0); // until it is known how much there is
    m_cancel->setFocus();
    m_poll.start();
    await(
        m_desk.verify(depth, progress), this, [this, depth](const VerifyReport &report) { finish(report, depth); },
        [this](const Error &error) {
            m_run.reset();
            m_poll.stop();
            setRunning(false);
            const bool stopped = error.code() == ErrorCode::Cancelled;
            m_result->set(
                stopped ? Status::Wait : Status::Late, {}, stopped ? tr("The check was stopped.") : errorText(error));
            m_result->show();
            m_chain->setFocus();
        });
}

void VerifyPanel::cancel()
{
    if (m_run)
        m_run->cancelled = true;
}

void VerifyPanel::showProgress()
{
    const qint64 total = m_run ? m_run->total.load() : 0;
    if (total <= 0)
        return;
    m_bar->setRange(0, steps);
    m_bar->setValue(static_cast<int>(m_run->done * steps / total));
}

void VerifyPanel::finish(const VerifyReport &report, VerifyDepth depth)
{
    m_run.reset();
    m_poll.stop();
    setRunning(false);
    m_head = report.ledgerHead;
    const VerifyText text = verifyText(report, depth, m_desk.moment().locale);
    m_result->set(text.ok ? Status::Ok : Status::Late, text.lead, text.text);
    m_result->show();
    m_copy->setVisible(!m_head.isEmpty());
    announce(m_result, text.lead + u' ' + text.text);
    m_chain->setFocus();
}

} // namespace candor
