// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/binder/BinderPage.h"

#include "case/binder/BinderPartsList.h"
#include "case/binder/BinderSide.h"
#include "case/binder/PassphraseCard.h"
#include "case/binder/SealedPanel.h"
#include "case/documents/GroundCard.h"
#include "case/documents/SideParts.h"
#include "case/print/CaseDocuments.h"
#include "model/Codec.h"
#include "shell/Await.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/Label.h"
#include "widgets/RowDelegate.h"
#include "widgets/Splitter.h"
#include "wording/ErrorText.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QStackedWidget>
#include <QUrl>
#include <QtConcurrent/qtconcurrenttask.h>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 350, tickMs = 100;

/// What was chosen and could not be read, or was too much; empty when all is in it.
QString missingText(const WrittenBinder &binder)
{
    const auto missing = std::count_if(binder.lines.begin(), binder.lines.end(), [&](const BinderLine &line) {
        return line.firstPage == 0 &&
               std::any_of(binder.leftOut.begin(), binder.leftOut.end(), [&](const BinderLeftOut &left) {
                   return left.what == line.title && left.why == line.note;
               });
    });
    return missing == 0 ? QString()
                        : BinderPage::tr(
                              "%n of the chosen attachments are not in it. Its contents page says why.", "",
                              static_cast<int>(missing));
}

} // namespace

BinderPage::BinderPage(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_stack(new QStackedWidget)
    , m_back(button(tr("Back to the documents"), ButtonKind::Quiet, u"undo"_s))
    , m_reader(new QComboBox)
    , m_recipient(new QLineEdit)
    , m_recipientFrame(new FieldFrame(tr("Recipient"), m_recipient))
    , m_purpose(new QLineEdit)
    , m_purposeFrame(new FieldFrame(tr("Purpose"), m_purpose))
    , m_all(button(tr("Everything that may enter"), ButtonKind::Normal))
    , m_none(button(tr("Nothing"), ButtonKind::Normal))
    , m_up(button(tr("Move up"), ButtonKind::Normal))
    , m_down(button(tr("Move down"), ButtonKind::Normal))
    , m_choice(new QWidget)
    , m_list(new BinderPartsList)
    , m_side(new BinderSide)
    , m_sealed(new SealedPanel)
{
    setObjectName(u"binderPage"_s);
    m_work.setMaxThreadCount(1);
    m_work.setExpiryTimeout(-1);
    m_tick.setInterval(tickMs);
    auto *splitter = new Splitter(u"case-binder"_s);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildChoice());
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 1);
    splitter->setFirstSizes({900, Theme::tokens().scaled(sideWidth)});
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_sealed);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(buildHead());
    outer->addWidget(m_stack, 1);

    m_store.keepUpToDate(this, [this] { refresh(); });
    connect(m_side, &BinderSide::optionsChanged, this, [this] {
        m_side->hideResult();
        m_recipientFrame->clearError();
    });
    connect(m_side, &BinderSide::saveRequested, this, &BinderPage::save);
    connect(m_side, &BinderSide::sealRequested, this, &BinderPage::seal);
    connect(m_side, &BinderSide::resultAction, this, &BinderPage::showFolder);
    connect(m_side, &BinderSide::cancelRequested, this, [this] {
        if (m_run)
            m_run->cancelled = true;
        m_side->setStopping();
    });
    connect(m_sealed, &SealedPanel::noteRequested, this, &BinderPage::askForNotePath);
    connect(m_sealed, &SealedPanel::passedOn, this, [this] {
        m_sealed->forget();
        m_stack->setCurrentIndex(0);
        m_side->tell(Status::Ok, {}, tr("Sealed and recorded. The passphrase is gone."), tr("Show it in its folder"));
        m_list->setFocus();
    });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_run)
            m_side->showProgress(m_run->done, m_run->total);
    });
}

BinderPage::~BinderPage()
{
    if (m_run)
        m_run->cancelled = true;
    m_list->disconnect(this);
    m_work.waitForDone();
}

// How it is built

QWidget *BinderPage::buildHead()
{
    m_back->setObjectName(u"binder.back"_s);
    m_back->setSmall(true);
    auto *heading = label(tr("Case binder"), FontRole::Heading);
    heading->setObjectName(u"binder.heading"_s);
    heading->setWordWrap(false);
    auto *head = new SideSection;
    head->column().setContentsMargins(14, 6, 14, 7);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_back);
    row->addWidget(heading);
    row->addStretch(1);
    head->column().addLayout(row);
    connect(m_back, &QPushButton::clicked, this, &BinderPage::close);
    return head;
}

QWidget *BinderPage::buildChoice()
{
    m_reader->setObjectName(u"binder.reader"_s);
    for (const auto &each : enumNames<BinderReader>)
        m_reader->addItem(words::choiceText(each.label), static_cast<int>(each.value));
    m_reader->setCurrentIndex(m_reader->findData(static_cast<int>(BinderReader::Internal)));
    m_recipient->setObjectName(u"binder.recipient"_s);
    m_recipient->setPlaceholderText(tr("Person or office"));
    m_purpose->setObjectName(u"binder.purpose"_s);
    m_purpose->setPlaceholderText(tr("What it is for"));
    auto *fields = new SideSection;
    fields->column().setContentsMargins(14, 8, 14, 11);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::FormColumn);
    row->addWidget(new FieldFrame(tr("For whom"), m_reader), 2, Qt::AlignTop);
    row->addWidget(m_recipientFrame, 3, Qt::AlignTop);
    row->addWidget(m_purposeFrame, 3, Qt::AlignTop);
    fields->column().addLayout(row);

    auto *column = new QVBoxLayout(m_choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(fields);
    column->addWidget(buildTools());
    column->addWidget(m_list, 1);
    connect(m_reader, &QComboBox::currentIndexChanged, this, [this] {
        m_side->hideResult();
        m_side->ground().cancel();
        m_side->passphrase().cancel();
        m_side->setWatermark(isMarked(reader()));
        m_recipientFrame->clearError();
        m_purposeFrame->clearError();
        showChoices();
    });
    connect(m_recipient, &QLineEdit::textEdited, m_recipientFrame, &FieldFrame::clearError);
    connect(m_purpose, &QLineEdit::textEdited, m_purposeFrame, &FieldFrame::clearError);
    connect(&m_list->parts(), &BinderPartsModel::edited, this, [this] {
        m_side->hideResult();
        lookAgain();
    });
    return m_choice;
}

QWidget *BinderPage::buildTools()
{
    m_all->setObjectName(u"binder.all"_s);
    m_none->setObjectName(u"binder.none"_s);
    m_up->setObjectName(u"binder.up"_s);
    m_up->setToolTip(
        tr("Move the chosen part up (%1)").arg(QKeySequence(Qt::ALT | Qt::Key_Up).toString(QKeySequence::NativeText)));
    m_down->setObjectName(u"binder.down"_s);
    m_down->setToolTip(tr("Move the chosen part down (%1)")
                           .arg(QKeySequence(Qt::ALT | Qt::Key_Down).toString(QKeySequence::NativeText)));
    for (Button *each : {m_all, m_none, m_up, m_down})
        each->setSmall(true);
    auto *tools = new SideSection;
    tools->column().setContentsMargins(14, 6, 14, 7);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_all);
    row->addWidget(m_none);
    row->addStretch(1);
    row->addWidget(m_up);
    row->addWidget(m_down);
    tools->column().addLayout(row);
    connect(m_all, &QPushButton::clicked, this, [this] { m_list->parts().chooseAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_list->parts().chooseAll(false); });
    connect(m_up, &QPushButton::clicked, this, [this] { m_list->moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { m_list->moveCurrent(1); });
    connect(m_list, &BinderPartsList::placeChanged, this, [this] {
        const int place = m_list->currentIndex().row();
        m_up->setEnabled(place > 0);
        m_down->setEnabled(place >= 0 && place + 1 < m_list->parts().rowCount());
    });
    return tools;
}

// Opening and leaving

void BinderPage::open()
{
    if (!m_store.isOpen())
        return;
    enterCase();
    m_open = true;
    refresh();
    Q_EMIT opened();
    m_list->setFocus();
}

void BinderPage::close()
{
    if (!m_open)
        return;
    leave();
    if (m_run)
        m_run->cancelled = true; // nobody would see what becomes of it
    m_side->ground().cancel();
    m_side->passphrase().cancel();
    m_open = false;
    Q_EMIT closed();
}

void BinderPage::leave()
{
    if (!m_sealed->handOver())
        return;
    m_sealed->forget();
    m_stack->setCurrentIndex(0);
    m_side->tell(
        Status::Wait, tr("The passphrase was shown once and is gone."),
        tr("If nobody has been told, seal the binder again: it gets a new one."));
}

void BinderPage::enterCase()
{
    if (m_case == m_store.caseId())
        return;
    m_case = m_store.caseId();
    if (m_run)
        m_run->cancelled = true;
    m_file.reset();
    m_history.reset();
    m_look.reset();
    m_savedPath.clear();
    m_sealed->forget();
    m_stack->setCurrentIndex(0);
    m_list->parts().forget();
    m_recipient->clear();
    m_purpose->clear();
    m_recipientFrame->clearError();
    m_purposeFrame->clearError();
    m_reader->setCurrentIndex(m_reader->findData(static_cast<int>(BinderReader::Internal)));
    m_side->forget(m_store.desk().settings().language);
}

void BinderPage::refresh()
{
    if (!m_store.isOpen())
        return;
    if (m_open && m_case != m_store.caseId()) {
        m_open = false;
        enterCase();
        Q_EMIT closed();
    }
    if (!m_open || (m_file && *m_file == m_store.file()))
        return;
    m_file = std::make_shared<const CaseFile>(m_store.file());
    m_history.reset();
    showChoices();
}

void BinderPage::doNext()
{
    if (m_run || m_sealed->handOver())
        return;
    const bool toSeal = isHandedOver(reader());
    if (toSeal)
        seal();
    else
        save();
}

std::vector<QWidget *> BinderPage::panes() const
{
    if (m_sealed->handOver())
        return {m_sealed};
    return {m_list, m_side};
}

// What is in it

BinderReader BinderPage::reader() const
{
    return static_cast<BinderReader>(m_reader->currentData().toInt());
}

BinderOrder BinderPage::order(const QString &language) const
{
    Binder binder;
    binder.reader = reader();
    binder.recipient = m_recipient->text().trimmed();
    binder.purpose = m_purpose->text().trimmed();
    binder.parts = m_list->parts().chosen();
    binder.watermark = m_side->watermark();
    BinderOrder made = binderOrder(m_store, m_file, std::move(binder), language);
    made.originals = m_side->originals();
    made.history = m_history;
    return made;
}

void BinderPage::showChoices()
{
    if (!m_file)
        return;
    const DocumentContext context = documentContext(m_store, windowLanguage());
    m_list->parts().show(binderChoices(m_store.protocol(), *m_file, reader(), context));
    m_side->showReader(reader(), m_list->parts().refused());
    lookAgain();
}

/// Quick choices one after the other look at the newest one only.
void BinderPage::lookAgain()
{
    if (!m_file || !m_open)
        return;
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    const BinderOrder now = order(windowLanguage());
    const auto done = [this, file = m_file] {
        m_looking = false;
        if (std::exchange(m_lookAgain, false) || file != m_file) {
            lookAgain();
            return false;
        }
        return true;
    };
    await(
        QtConcurrent::task([now] { return lookIntoBinder(now, {}); }).onThreadPool(m_work).spawn(), this,
        [this, done, file = m_file, of = now.binder.reader](const BinderLook &look) {
            if (look.history && file == m_file)
                m_history = look.history;
            if (!done())
                return;
            m_look = look;
            m_side->describe(look, of);
        },
        [this, done](const Error &error) {
            if (!done())
                return;
            m_look.reset();
            m_side->clear();
            m_side->tell(Status::Late, tr("The binder could not be put together."), errorText(error));
        });
}

// Its way out

bool BinderPage::mayGoOut(bool sealed)
{
    const bool isNoted = sealed || isHandedOver(reader());
    const bool isNamed = isNoted || (m_side->watermark() && !isMarked(reader()));
    const bool recipient = !isNamed || !m_recipient->text().trimmed().isEmpty();
    const bool purpose = !isNoted || !m_purpose->text().trimmed().isEmpty();
    m_recipientFrame->setError(
        recipient ? QString()
        : isNoted ? tr("Write who gets it.")
                  : tr("Write who gets it: it stands across every page."));
    m_purposeFrame->setError(purpose ? QString() : tr("Write what it is for."));
    if (!recipient)
        m_recipient->setFocus();
    else if (!purpose)
        m_purpose->setFocus();
    const bool any = !m_list->parts().chosen().empty();
    if (recipient && purpose && !any)
        m_side->tell(Status::Wait, {}, tr("Choose at least one part."));
    return recipient && purpose && any && m_file && !m_run;
}

void BinderPage::save()
{
    m_side->hideResult();
    if (!mayGoOut(false))
        return;
    const bool asks = audienceOf(reader()) == Audience::Pso || (m_look && m_look->workProduct);
    if (!asks) {
        whenKnown([this] { askForPath(false, {}); });
        return;
    }
    m_side->ground().propose(m_recipient->text().trimmed(), m_purpose->text().trimmed());
    m_side->ground().setKey(u"ground/binder/"_s + m_store.caseId().toString());
    m_side->ground().ask(tr("Record and save"), [this](const Disclosure &answer) { askForPath(false, answer); });
}

void BinderPage::seal()
{
    m_side->hideResult();
    if (mayGoOut(true))
        whenKnown([this] { askForPath(true, {}); });
}

/// Before a case goes to somebody outside, whoever sits there shows that the casebook is theirs.
void BinderPage::whenKnown(const std::function<void()> &then)
{
    if (isHandedOver(reader()))
        m_side->passphrase().ask(m_store.desk().confirmPassphrase, then);
    else
        then();
}

void BinderPage::askForPath(bool sealed, const std::optional<Disclosure> &ground)
{
    auto *dialog =
        new QFileDialog(this, sealed ? tr("Save the sealed binder") : tr("Save the binder"), {}, tr("PDF (*.pdf)"));
    dialog->setObjectName(u"binder.saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    const QString kind = (sealed ? u"hand-over/"_s : u"binder/"_s) + keyOf(reader());
    dialog->selectFile(documentFileName(m_store.file().record.number, kind) + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, sealed, ground](const QString &path) {
        if (sealed)
            sealTo(path);
        else
            saveTo(path, ground);
    });
    dialog->open();
}

Progress BinderPage::begin(const QString &what)
{
    m_run = std::make_shared<Run>();
    m_choice->setEnabled(false);
    m_side->setWorking(true, what);
    m_tick.start();
    return {
        [run = m_run](qint64 done, qint64 total) {
            run->done = done;
            run->total = total;
        },
        [run = m_run] { return run->cancelled.load(); }};
}

void BinderPage::end()
{
    m_tick.stop();
    m_run.reset();
    m_choice->setEnabled(true);
    m_side->setWorking(false);
}

void BinderPage::saveTo(const QString &path, const std::optional<Disclosure> &ground)
{
    if (!mayGoOut(false))
        return;
    const Progress progress = begin(tr("The binder is being made"));
    await(
        QtConcurrent::task([order = order(m_side->language()), path, ground, progress] {
            return saveBinder(order, path, ground, progress);
        })
            .onThreadPool(m_work)
            .spawn(),
        this, [this](const WrittenBinder &binder) { written(binder); },
        [this, of = m_case](const Error &error) { failed(error, of, false); });
}

void BinderPage::written(const WrittenBinder &binder)
{
    end();
    if (binder.caseId != m_case)
        return;
    m_savedPath = binder.path;
    const QString saved = tr("Binder saved, %n pages.", "", binder.pages);
    const QString missing = missingText(binder);
    m_side->tell(
        missing.isEmpty() ? Status::Ok : Status::Soon, {},
        missing.isEmpty() ? saved : tr("%1 %2", "two sentences").arg(saved, missing), tr("Show it in its folder"));
}

void BinderPage::sealTo(const QString &path)
{
    if (!mayGoOut(true))
        return;
    const Progress progress = begin(tr("The binder is being made and sealed"));
    await(
        QtConcurrent::task(
            [order = order(m_side->language()), path, progress] { return sealBinder(order, path, progress); })
            .onThreadPool(m_work)
            .spawn(),
        this,
        [this](const std::shared_ptr<WrittenHandOver> &handOver) {
            end();
            if (handOver->written.caseId != m_case)
                return;
            m_savedPath = handOver->written.path;
            m_stack->setCurrentWidget(m_sealed);
            m_sealed->showHandOver(handOver);
            if (const QString missing = missingText(handOver->written); !missing.isEmpty())
                m_sealed->tell(Status::Soon, missing);
        },
        [this, of = m_case](const Error &error) { failed(error, of, true); });
}

void BinderPage::failed(const Error &error, const Id<Case> &caseId, bool sealing)
{
    end();
    if (caseId != m_case)
        return;
    if (error.code() == ErrorCode::Cancelled)
        m_side->tell(Status::Wait, {}, tr("Stopped. No file was made, and nothing was recorded."));
    else
        m_side->tell(
            Status::Late, sealing ? tr("The binder was not sealed.") : tr("The binder was not saved."),
            errorText(error));
}

void BinderPage::askForNotePath()
{
    auto *dialog = new QFileDialog(this, tr("Save the covering note"));
    dialog->setObjectName(u"binder.noteDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("OpenDocument text (*.odt)"), tr("Plain text (*.txt)")});
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(documentFileName(m_store.file().record.number, u"hand-over-note"_s));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(
            filter.contains(u"*.odt"_s)   ? u"odt"_s
            : filter.contains(u"*.txt"_s) ? u"txt"_s
                                          : u"pdf"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &BinderPage::saveNoteTo);
    dialog->open();
}

void BinderPage::saveNoteTo(const QString &path)
{
    const auto handOver = m_sealed->handOver();
    if (!handOver)
        return;
    const auto isShown = [this, handOver] { return m_sealed->handOver() == handOver; };
    await(
        QtConcurrent::task([handOver, path] { writeCoveringNote(*handOver, path); }).onThreadPool(m_work).spawn(), this,
        [this, isShown] {
            if (isShown())
                m_sealed->tell(Status::Ok, tr("The covering note is saved. It does not hold the passphrase."));
        },
        [this, isShown](const Error &error) {
            if (isShown())
                m_sealed->tell(Status::Late, errorText(error));
            else
                m_store.report(error);
        });
}

void BinderPage::showFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_savedPath).absolutePath()));
}

} // namespace candor
