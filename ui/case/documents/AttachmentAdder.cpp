// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/documents/AttachmentAdder.h"

#include "case/CaseAnswers.h"
#include "exchange/AttachmentFile.h"
#include "pdf/PdfPages.h"
#include "shell/Await.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"
#include "widgets/Accessibility.h"
#include "widgets/Asked.h"
#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "wording/ErrorText.h"

#include <QBoxLayout>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QShortcut>
#include <QUrl>
#include <QtConcurrentRun>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMs = 100, barSteps = 1000, laneWidth = 260;
constexpr size_t mostNames = 4;

QByteArray asPng(const QImage &picture)
{
    QByteArray content;
    QBuffer device(&content);
    device.open(QIODevice::WriteOnly);
    picture.save(&device, "PNG");
    return content;
}

} // namespace

AttachmentAdder::AttachmentAdder(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_title(label({}, FontRole::Label, Ink::Text, this))
    , m_names(label({}, FontRole::Small, Ink::Muted, this))
    , m_problem(new NoteBox(this))
    , m_lane(new QComboBox(this))
    , m_laneFrame(new FieldFrame(tr("Record type"), m_lane, this))
    , m_note(new QLineEdit(this))
    , m_noteFrame(new FieldFrame(tr("Note"), m_note, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(button(tr("Cancel"), ButtonKind::Quiet, {}, {}, this))
    , m_confirm(button({}, ButtonKind::Normal, {}, {}, this))
    , m_asked(new Asked(this))
{
    setObjectName(u"attachmentAdder"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_title->setObjectName(u"adder.title"_s);
    m_names->setObjectName(u"adder.names"_s);
    m_problem->setObjectName(u"adder.problem"_s);
    m_lane->setObjectName(u"adder.lane"_s);
    m_note->setObjectName(u"adder.note"_s);
    m_bar->setObjectName(u"adder.progress"_s);
    m_bar->setAccessibleName(tr("How much of the file is added"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, barSteps);
    m_cancel->setObjectName(u"adder.cancel"_s);
    m_confirm->setObjectName(u"adder.confirm"_s);
    for (const auto &each : enumNames<Lane>)
        m_lane->addItem(words::choiceText(each.value), static_cast<int>(each.value));
    m_laneFrame->setMaximumWidth(Theme::tokens().scaled(laneWidth));

    auto *fields = new QHBoxLayout;
    fields->setSpacing(12);
    fields->addWidget(m_laneFrame, 0, Qt::AlignTop);
    fields->addWidget(m_noteFrame, 1, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_bar, 1);
    buttons->addStretch(0);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_names);
    column->addWidget(m_problem);
    column->addLayout(fields);
    column->addLayout(buttons);

    connect(m_confirm, &QPushButton::clicked, this, &AttachmentAdder::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &AttachmentAdder::cancel);
    connect(m_note, &QLineEdit::returnPressed, this, &AttachmentAdder::confirm);
    connect(m_note, &QLineEdit::textEdited, this, [this] { m_noteFrame->clearError(); });
    const auto explain = [this] { m_laneFrame->setHint(recordMeaning(recordSort(lane()))); };
    connect(m_lane, &QComboBox::currentIndexChanged, this, explain);
    explain();
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &AttachmentAdder::cancel);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &AttachmentAdder::showProgress);
    m_store.keepUpToDate(this, [this] { refresh(); });
    enter(State::Idle);
}

AttachmentAdder::~AttachmentAdder()
{
    if (m_run)
        m_run->cancelled = true;
}

Lane AttachmentAdder::lane() const
{
    return static_cast<Lane>(m_lane->currentData().toInt());
}

/// In another case nothing is asked about files of the one before; what is being added goes on.
void AttachmentAdder::refresh()
{
    if (!m_store.isOpen() || m_case == m_store.caseId())
        return;
    m_case = m_store.caseId();
    m_waiting.clear();
    m_failed.clear();
    if (m_state != State::Adding) {
        m_batch.clear();
        enter(State::Idle);
    }
}

void AttachmentAdder::offer(const QStringList &paths)
{
    if (!m_store.isOpen())
        return;
    for (const QString &path : paths)
        take({m_store.caseId(), path, {}, QFileInfo(path).fileName()});
}

void AttachmentAdder::take(Item item)
{
    if (m_state == State::Asking) {
        m_batch.push_back(std::move(item));
        describe();
        return;
    }
    m_waiting.push_back(std::move(item));
    if (m_state == State::Idle)
        ask();
}

void AttachmentAdder::takePasteIn(QWidget *page)
{
    auto *shortcut = new QShortcut(QKeySequence(QKeySequence::Paste), page);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &AttachmentAdder::paste);
}

void AttachmentAdder::paste()
{
    const QMimeData *pasted = QGuiApplication::clipboard()->mimeData();
    if (!pasted || !m_store.isOpen())
        return;
    QStringList paths;
    for (const QUrl &url : pasted->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    if (!paths.isEmpty())
        offer(paths);
    else if (pasted->hasImage())
        pastePicture(qvariant_cast<QImage>(pasted->imageData()));
}

void AttachmentAdder::pastePicture(const QImage &picture)
{
    if (picture.isNull())
        return;
    const words::Moment moment = m_store.moment();
    const QString name = tr("Pasted picture %1.png", "date and time")
                             .arg(toZone(moment.now, moment.zone).toString(u"yyyy-MM-dd hh.mm.ss"_s));
    await(
        QtConcurrent::run(&asPng, picture), this,
        [this, name, of = m_store.caseId()](const QByteArray &content) {
            if (!content.isEmpty() && m_store.isOpen() && of == m_store.caseId())
                take({of, {}, content, name});
        },
        [this](const Error &error) { m_store.report(error); });
}

void AttachmentAdder::ask()
{
    m_batch = std::exchange(m_waiting, {});
    m_batchNote.clear();
    m_note->clear();
    m_lane->setCurrentIndex(m_lane->findData(static_cast<int>(Lane::Fact)));
    m_before = window()->focusWidget();
    enter(State::Asking);
    m_lane->setFocus();
    m_asked->begin(u"add-files/"_s + m_store.caseId().toString());
}

void AttachmentAdder::enter(State state)
{
    const QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused && isAncestorOf(focused);
    m_state = state;
    const bool asks = state == State::Asking, danger = state == State::Danger;
    m_laneFrame->setVisible(asks);
    m_noteFrame->setVisible(asks || danger);
    m_noteFrame->clearError();
    m_bar->setVisible(state == State::Adding);
    m_confirm->setVisible(state != State::Adding);
    m_problem->setVisible(danger || state == State::Failed);
    m_confirm->setText(asks ? tr("Add to the case") : danger ? tr("Keep it as evidence") : tr("Try again"));
    m_cancel->setText(danger ? tr("Leave it out") : state == State::Failed ? tr("Close") : tr("Cancel"));
    if (state == State::Adding)
        m_tick.start();
    else
        m_tick.stop();
    describe();
    setVisible(state != State::Idle);
    if (state == State::Idle && hadFocus && m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus();
}

void AttachmentAdder::describe()
{
    if (m_batch.empty()) {
        m_title->setText(
            m_state == State::Failed ? tr("%n files were not added", "", static_cast<int>(m_failed.size()))
                                     : QString());
        m_names->hide();
        return;
    }
    const int count = static_cast<int>(m_batch.size());
    const QString first = visibleFileName(m_batch.front().name);
    QStringList names;
    for (size_t i = 0; i < std::min(m_batch.size(), mostNames); ++i)
        names += visibleFileName(m_batch[i].name);
    if (m_batch.size() > mostNames)
        names += tr("and %n more", "", count - static_cast<int>(mostNames));
    switch (m_state) {
    case State::Asking: m_title->setText(tr("Add %n files to the case", "", count)); break;
    case State::Adding: m_title->setText(tr("Adding “%1”").arg(first)); break;
    case State::Danger: m_title->setText(tr("“%1” could do harm").arg(first)); break;
    case State::Idle:
    case State::Failed: break;
    }
    const QString rest = tr("%n files after this one", "", count - 1);
    m_names->setText(m_state == State::Asking ? names.join(u", "_s) : rest);
    m_names->setVisible(m_state == State::Asking || count > 1);
}

void AttachmentAdder::confirm()
{
    switch (m_state) {
    case State::Asking:
        m_batchNote = m_note->text().trimmed();
        addNext();
        return;
    case State::Danger:
        if (m_note->text().trimmed().isEmpty()) {
            m_noteFrame->setError(tr("Write why it is kept."));
            m_note->setFocus();
            return;
        }
        addNext(true);
        return;
    case State::Failed:
        m_batch = std::exchange(m_failed, {});
        addNext();
        return;
    case State::Idle:
    case State::Adding: return;
    }
}

void AttachmentAdder::cancel()
{
    switch (m_state) {
    case State::Asking:
        m_batch.clear();
        finish();
        return;
    case State::Adding:
        m_run->cancelled = true;
        m_cancel->setEnabled(false);
        return;
    case State::Danger:
        m_batch.erase(m_batch.begin());
        addNext();
        return;
    case State::Failed:
        m_failed.clear();
        finish();
        return;
    case State::Idle: return;
    }
}

void AttachmentAdder::addNext(bool keepDangerous)
{
    if (m_batch.empty()) {
        finish();
        return;
    }
    const Item &item = m_batch.front();
    NewAttachment wanted{item.caseId, item.path, item.content, item.name, lane(), m_batchNote, keepDangerous, &pdfText};
    if (keepDangerous)
        wanted.note = m_note->text().trimmed();
    if (!canReadPdf())
        wanted.pdfText = {};
    m_run = std::make_shared<Run>();
    const Progress progress{
        [run = m_run](qint64 done, qint64 total) {
            run->done = done;
            run->total = total;
        },
        [run = m_run] { return run->cancelled.load(); }};
    m_bar->setValue(0);
    m_cancel->setEnabled(true);
    enter(State::Adding);
    await(
        m_store.desk().addAttachment(std::move(wanted), progress), this,
        [this](const Outcome &outcome) { added(outcome); }, [this](const Error &error) { notAdded(error); });
}

void AttachmentAdder::showProgress()
{
    const qint64 done = m_run->done, total = m_run->total;
    m_bar->setValue(total > 0 ? static_cast<int>(done * barSteps / total) : 0);
    if (total <= 0)
        return;
    const QLocale locale = m_store.moment().locale;
    const QString amount = tr("%1 of %2", "bytes added, bytes in all")
                               .arg(locale.formattedDataSize(done), locale.formattedDataSize(total));
    const int after = static_cast<int>(m_batch.size()) - 1;
    m_names->setText(
        after > 0
            ? tr("%1, %2", "how far it is, what comes after").arg(amount, tr("%n files after this one", "", after))
            : amount);
    m_names->show();
}

void AttachmentAdder::added(const Outcome &outcome)
{
    const QString name = visibleFileName(m_batch.front().name);
    m_batch.erase(m_batch.begin());
    m_store.noteStored(outcome, tr("“%1” was added.").arg(name));
    announce(this, tr("“%1” was added.").arg(name));
    if (m_run->cancelled)
        m_batch.clear(); // that one was finished already
    addNext();
}

void AttachmentAdder::notAdded(const Error &error)
{
    if (error.code() == ErrorCode::Cancelled) {
        m_batch.clear();
        announce(this, tr("Stopped. The rest was not added."));
        finish();
        return;
    }
    Item &item = m_batch.front();
    const bool here = item.caseId == m_case;
    if (here && error.code() == ErrorCode::RefusedByRule && error.arguments().value(0) == "attachment-dangerous"_L1) {
        m_note->setText(m_batchNote);
        m_problem->set(Status::Soon, {}, errorText(error));
        enter(State::Danger);
        m_note->setFocus();
        announce(this, errorText(error));
        return;
    }
    item.problem = visibleFileName(errorText(error)); // it may name the file
    if (here)
        m_failed.push_back(std::move(item));
    else
        m_store.report(error);
    m_batch.erase(m_batch.begin());
    addNext();
}

void AttachmentAdder::finish()
{
    if (!m_failed.empty()) {
        QStringList sentences;
        for (const Item &each : m_failed) {
            const QString name = visibleFileName(each.name);
            sentences += each.problem.contains(name) ? each.problem
                                                     : tr("“%1”: %2", "file, what is wrong").arg(name, each.problem);
        }
        m_problem->set(Status::Late, {}, sentences.join(u' '));
        enter(State::Failed);
        announce(this, sentences.join(u' '));
        return;
    }
    enter(State::Idle);
    if (!m_waiting.empty())
        ask();
}

} // namespace candor
