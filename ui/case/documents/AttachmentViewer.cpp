// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/documents/AttachmentViewer.h"

#include "case/CaseAnswers.h"
#include "case/documents/AttachmentChange.h"
#include "case/documents/DocumentsModel.h"
#include "case/documents/GroundCard.h"
#include "casebook/AttachmentRules.h"
#include "exchange/AttachmentFile.h"
#include "exchange/platform/Elsewhere.h"
#include "shell/Await.h"
#include "theme/Theme.h"
#include "widgets/Accessibility.h"
#include "widgets/Button.h"
#include "widgets/Chip.h"
#include "widgets/EmptyState.h"
#include "widgets/FieldFrame.h"
#include "widgets/FlowLayout.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "wording/ErrorText.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>
#include <QtConcurrent/qtconcurrenttask.h>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype digestShown = 16;
constexpr int leastBody = 160;

} // namespace

AttachmentViewer::AttachmentViewer(CaseStore &store, const QString &copies, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_copies(copies)
    , m_gone(std::make_shared<std::atomic<bool>>(false))
    , m_mark(new RecordMark(RecordSort::CaseRecord, this))
    , m_facts(label({}, FontRole::Body, Ink::Text, this))
    , m_place(label({}, FontRole::Small, Ink::Muted, this))
    , m_note(new QLineEdit(this))
    , m_digest(label({}, FontRole::Small, Ink::Muted, this))
    , m_check(button(tr("Check"), ButtonKind::Normal, u"shield"_s, {}, this))
    , m_save(button(tr("Save a copy…"), ButtonKind::Normal, u"export"_s, {}, this))
    , m_open(button(tr("Open in another program…"), ButtonKind::Normal, u"link"_s, {}, this))
    , m_lane(button(tr("Change where it belongs…"), ButtonKind::Quiet, {}, {}, this))
    , m_remove(button(tr("Remove from the case…"), ButtonKind::Quiet, {}, {}, this))
    , m_warning(new NoteBox(this))
    , m_outside(new NoteBox(this))
    , m_result(new NoteBox(this))
    , m_ask(new QWidget(this))
    , m_question(new NoteBox(m_ask))
    , m_ground(new GroundCard(this))
    , m_change(new AttachmentChange(store, this))
    , m_body(new QStackedWidget(this))
    , m_pages(new PagePictures)
    , m_text(new QPlainTextEdit)
    , m_message(new EmptyState)
{
    setObjectName(u"attachmentViewer"_s);
    m_work.setMaxThreadCount(1);
    m_text->setObjectName(u"attachment.text"_s);
    m_text->setAccessibleName(tr("Text of the file"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setUndoRedoEnabled(false);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    auto *message = new QWidget;
    auto *centred = new QVBoxLayout(message);
    centred->addStretch(1);
    centred->addWidget(m_message);
    centred->addStretch(2);
    for (QWidget *page : std::initializer_list<QWidget *>{m_pages, m_text, message})
        m_body->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    // In a low window, or with large text, what is asked about the file would leave nothing of it: then all of it
    // scrolls.
    auto *content = new QWidget;
    auto *inContent = new QVBoxLayout(content);
    inContent->setContentsMargins(0, 0, 0, 0);
    inContent->setSpacing(0);
    inContent->addWidget(buildHead());
    inContent->addWidget(m_body, 1);
    m_body->setMinimumHeight(Theme::tokens().scaled(leastBody));
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    column->addWidget(scroll);
    connectParts();
}

AttachmentViewer::~AttachmentViewer()
{
    *m_gone = true;
    m_work.clear();
    m_work.waitForDone();
}

QWidget *AttachmentViewer::buildHead()
{
    m_facts->setObjectName(u"attachment.facts"_s);
    m_place->setObjectName(u"attachment.place"_s);
    m_place->setWordWrap(false);
    m_note->setObjectName(u"attachment.note"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Note about this file"));
    m_digest->setObjectName(u"attachment.digest"_s);
    m_digest->setWordWrap(false);
    m_digest->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_check->setObjectName(u"attachment.check"_s);
    m_check->setAccessibleName(tr("Check that the file is what was added"));
    m_save->setObjectName(u"attachment.save"_s);
    m_open->setObjectName(u"attachment.open"_s);
    m_lane->setObjectName(u"attachment.lane"_s);
    m_remove->setObjectName(u"attachment.remove"_s);
    for (Button *each : {m_check, m_save, m_open, m_lane, m_remove})
        each->setSmall(true);
    m_warning->setObjectName(u"attachment.warning"_s);
    m_outside->setObjectName(u"attachment.outside"_s);
    m_outside->set(
        Status::Soon, tr("A copy is open in another program."),
        tr("It is removed when the casebook is locked or this case is left. What the other program keeps of it stays."),
        tr("Remove it now"));
    m_result->setObjectName(u"attachment.result"_s);
    m_question->setObjectName(u"attachment.question"_s);
    m_question->set(
        Status::Soon, tr("The copy leaves the protection of the casebook."),
        tr("It lies unencrypted on this computer while it is open, and the other program may keep parts of it. Changes "
           "made there do not come back. That it was opened is noted in the case."));

    auto *confirm = button(tr("Open a copy"), ButtonKind::Normal, {}, {}, m_ask);
    confirm->setObjectName(u"attachment.askConfirm"_s);
    auto *cancel = button(tr("Cancel"), ButtonKind::Quiet, {}, {}, m_ask);
    cancel->setObjectName(u"attachment.askCancel"_s);
    auto *answers = new QHBoxLayout;
    answers->addStretch(1);
    answers->addWidget(cancel);
    answers->addWidget(confirm);
    auto *asking = new QVBoxLayout(m_ask);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->addWidget(m_question);
    asking->addLayout(answers);
    connect(confirm, &QPushButton::clicked, this, [this] {
        m_ask->hide();
        Disclosure disclosure;
        disclosure.kind = DisclosureKind::OpenedOutside;
        disclosure.confirmed = m_question->accessibleName();
        askGround(Way::Open, disclosure);
    });
    const auto close = [this] {
        m_ask->hide();
        m_open->setFocus();
    };
    connect(cancel, &QPushButton::clicked, this, close);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_ask);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, close);

    auto *facts = new QHBoxLayout;
    facts->setSpacing(10);
    facts->addWidget(m_mark, 0, Qt::AlignVCenter);
    facts->addWidget(m_facts, 1, Qt::AlignVCenter);
    facts->addWidget(m_place, 0, Qt::AlignVCenter);
    auto *deeds = new FlowLayout(nullptr, 8, 6);
    for (QWidget *each : std::initializer_list<QWidget *>{m_digest, m_check, m_save, m_open})
        deeds->addWidget(each);
    auto *corrections = new FlowLayout(nullptr, 8, 6);
    for (Button *each : {m_lane, m_remove})
        corrections->addWidget(each);
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(8);
    column->addLayout(facts);
    column->addWidget(m_note);
    column->addLayout(deeds);
    column->addLayout(corrections);
    for (QWidget *each : std::initializer_list<QWidget *>{m_warning, m_outside, m_result, m_ask, m_ground, m_change}) {
        each->hide();
        column->addWidget(each);
    }
    return head;
}

void AttachmentViewer::connectParts()
{
    connect(m_note, &QLineEdit::editingFinished, this, &AttachmentViewer::leave);
    connect(m_check, &QPushButton::clicked, this, &AttachmentViewer::check);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Disclosure disclosure;
        disclosure.kind = DisclosureKind::SavedOutside;
        askGround(Way::Save, disclosure);
    });
    connect(m_open, &QPushButton::clicked, this, &AttachmentViewer::askToOpen);
    connect(m_lane, &QPushButton::clicked, this, [this] {
        makeRoom();
        m_change->askLane(m_id);
    });
    m_change->setAgain([this](const QString &key) { m_change->askAgain(key, m_id); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        makeRoom();
        m_change->askRemoval(m_id);
    });
    connect(m_outside, &NoteBox::actionTriggered, this, &AttachmentViewer::wipeCopies);
    connect(m_pages, &PagePictures::pageShown, this, [this](int page, int count) {
        m_place->setText(count > 1 ? tr("Page %1 of %2").arg(page + 1).arg(count) : QString());
    });
    m_store.keepUpToDate(this, [this] { refresh(); });
}

/// One question at a time.
void AttachmentViewer::makeRoom()
{
    leave();
    m_result->hide();
    m_ask->hide();
    m_ground->cancel();
}

const Attachment *AttachmentViewer::file() const
{
    return m_store.isOpen() && !m_id.isNil() ? m_store.file().find(m_id) : nullptr;
}

Progress AttachmentViewer::progress() const
{
    return {{}, [gone = m_gone] { return gone->load(); }};
}

// What is shown

void AttachmentViewer::showFile(const Id<Attachment> &id)
{
    if (id == m_id)
        return;
    leave();
    m_id = id;
    ++m_generation;
    m_ask->hide();
    m_ground->forget();
    m_change->withdraw();
    m_result->hide();
    m_warning->hide();
    m_pages->setPages({});
    m_text->clear();
    m_place->clear();
    const Attachment *shown = file();
    m_note->setText(shown ? shown->note : QString());
    m_note->setModified(false);
    if (!shown) {
        showMessage({});
        return;
    }
    describe(*shown);
    read(*shown);
    m_store.readDraft(draftKey(), this, [this, id](const QByteArray &typed) {
        if (id != m_id || m_note->isModified())
            return;
        m_note->setText(QString::fromUtf8(typed));
        m_note->setModified(true);
    });
}

void AttachmentViewer::refresh()
{
    if (m_store.isOpen() && m_case != m_store.caseId()) {
        m_case = m_store.caseId();
        wipeCopies();
    }
    const Attachment *shown = file();
    if (!shown) {
        showFile({});
        return;
    }
    describe(*shown);
    if (!m_note->isModified() && m_note->text() != shown->note)
        m_note->setText(shown->note);
}

void AttachmentViewer::describe(const Attachment &attachment)
{
    const words::Moment moment = m_store.moment();
    m_mark->setType(recordSort(attachment.lane));
    QString facts = tr("%1, %2.", "type of a file, its size")
                        .arg(fileKind(attachment), moment.locale.formattedDataSize(attachment.size));
    if (attachment.addedAt)
        facts +=
            u' ' +
            tr("Added %1 by %2.", "when, who").arg(words::exactTime(*attachment.addedAt, moment), attachment.addedBy);
    m_facts->setText(facts);
    m_digest->setText(tr("Digest %1…").arg(attachment.digest.left(digestShown)));
    m_digest->setToolTip(attachment.digest);
    m_digest->setVisible(!attachment.digest.isEmpty());
    m_open->setVisible(mayOpenOutside(attachment.mediaType, attachment.name));
    const QString name = visibleFileName(attachment.name);
    m_pages->setAccessibleName(name);
    m_text->setAccessibleName(name);
}

void AttachmentViewer::showMessage(const QString &sentence, const QString &detail)
{
    m_message->set(u"page"_s, sentence, detail);
    m_body->setCurrentIndex(2);
    setFocusProxy(m_save);
}

void AttachmentViewer::read(const Attachment &attachment)
{
    if (!misleadingType(attachment.name, attachment.mediaType).isEmpty()) {
        m_warning->set(
            Status::Soon, tr("The name says something else."),
            tr("The ending of the name does not fit what is in the file. It is shown as what it is."));
        m_warning->show();
    }
    if (!AttachmentContent::isShown(attachment.mediaType)) {
        showMessage(AttachmentContent::notShown());
        return;
    }
    if (attachment.size > maximumShownBytes) {
        showMessage(
            tr("This file is too large to be shown inside the program."),
            tr("It is kept whole. Save a copy to see it."));
        return;
    }
    showMessage(tr("Reading the file…"));
    const auto failed = [this, generation = m_generation](const Error &error) {
        if (generation == m_generation)
            showMessage(tr("The file cannot be shown."), errorText(error));
    };
    await(
        m_store.desk().attachmentContent(attachment.id, maximumShownBytes), this,
        [this, failed, generation = m_generation](const QByteArray &bytes) {
            if (generation != m_generation)
                return;
            await(
                QtConcurrent::task([bytes] { return AttachmentContent::of(bytes); }).onThreadPool(m_work).spawn(), this,
                [this, generation](const AttachmentContent &content) {
                    if (generation == m_generation)
                        showContent(content);
                },
                failed);
        },
        failed);
}

void AttachmentViewer::showContent(const AttachmentContent &content)
{
    switch (content.kind) {
    case AttachmentContent::Kind::None: showMessage(content.reason); return;
    case AttachmentContent::Kind::Pages:
        m_pages->setPages(content.pages);
        m_body->setCurrentWidget(m_pages);
        setFocusProxy(m_pages);
        return;
    case AttachmentContent::Kind::Text:
        m_text->setPlainText(content.text);
        if (content.cut) {
            m_warning->set(
                Status::Wait, tr("Only the beginning is shown."),
                tr("The file is kept whole. Save a copy to see the rest."));
            m_warning->show();
        }
        m_body->setCurrentWidget(m_text);
        setFocusProxy(m_text);
        return;
    }
}

// The note

QString AttachmentViewer::draftKey() const
{
    return u"attachment-note/"_s + m_id.toString();
}

void AttachmentViewer::leave()
{
    if (!m_note->isModified() || m_id.isNil())
        return;
    m_note->setModified(false);
    const auto make = [id = m_id, typed = m_note->text().trimmed(), draft = draftKey(),
                       of = m_store.caseId()](const CaseFile &now) -> std::optional<Command> {
        const Attachment *before = now.find(id);
        if (!before || before->note == typed)
            return std::nullopt;
        Attachment after = *before;
        after.note = typed;
        return EditRecords{of, {after}, {}, draft};
    };
    m_store.applyFrom(make, tr("Note kept."));
}

QFuture<void> AttachmentViewer::keepDraft()
{
    if (!m_note->isModified() || m_id.isNil())
        return QtFuture::makeReadyFuture();
    return m_store.saveDraft(draftKey(), m_note->text().toUtf8());
}

// Checking, and copies that leave

void AttachmentViewer::tell(Status status, const QString &lead, const QString &text)
{
    m_result->set(status, lead, text);
    m_result->show();
    announce(m_result, m_result->accessibleName());
}

void AttachmentViewer::check()
{
    if (!file())
        return;
    m_check->setEnabled(false);
    await(
        m_store.desk().saveAttachment(m_store.caseId(), m_id, {}, progress()), this,
        [this, id = m_id] {
            m_check->setEnabled(true);
            if (id == m_id)
                tell(Status::Ok, tr("Unchanged."), tr("The content is what was added, byte by byte."));
        },
        [this, id = m_id](const Error &error) {
            m_check->setEnabled(true);
            if (id == m_id)
                tell(Status::Late, tr("The file could not be checked, or is damaged."), errorText(error));
        });
}

void AttachmentViewer::askToOpen()
{
    m_result->hide();
    m_ground->cancel();
    m_change->withdraw();
    m_ask->show();
    m_ask->findChild<QWidget *>(u"attachment.askCancel"_s)->setFocus();
}

/// Work product leaves only on a ground that the law knows.
void AttachmentViewer::askGround(Way way, const Disclosure &disclosure)
{
    const Attachment *leaving = file();
    if (!leaving)
        return;
    m_result->hide();
    m_ask->hide();
    m_change->withdraw();
    Disclosure noted = disclosure;
    noted.what = visibleFileName(leaving->name);
    noted.items = {noted.what};
    if (leaving->lane != Lane::Pswp) {
        begin(way, noted);
        return;
    }
    const QString confirm = way == Way::Save ? tr("Record and save") : tr("Record and open");
    m_ground->setKey(u"ground/"_s + m_id.toString());
    m_ground->ask(confirm, [this, way, noted](const Disclosure &answer) {
        Disclosure granted = noted;
        granted.recipient = answer.recipient;
        granted.purpose = answer.purpose;
        granted.basis = answer.basis;
        if (granted.confirmed.isEmpty())
            granted.confirmed = answer.confirmed;
        begin(way, granted);
    });
}

void AttachmentViewer::begin(Way way, const Disclosure &disclosure)
{
    if (way == Way::Save)
        askForPath(disclosure);
    else
        openCopy(disclosure);
}

void AttachmentViewer::askForPath(const Disclosure &disclosure)
{
    const Attachment *leaving = file();
    if (!leaving)
        return;
    auto *dialog = new QFileDialog(this, tr("Save a copy of the file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(safeFileName(leaving->name));
    connect(dialog, &QFileDialog::fileSelected, this, [this, disclosure, id = m_id](const QString &path) {
        if (id == m_id)
            writeCopy(Way::Save, disclosure, path);
    });
    dialog->open();
}

void AttachmentViewer::openCopy(const Disclosure &disclosure)
{
    const Attachment *leaving = file();
    if (!leaving || !mayOpenOutside(leaving->mediaType, leaving->name))
        return;
    try {
        writeCopy(Way::Open, disclosure, m_copies.place(leaving->name));
    } catch (const Error &error) {
        tell(Status::Late, tr("The file could not be opened in another program."), errorText(error));
    }
}

/// On record before it leaves.
void AttachmentViewer::writeCopy(Way way, const Disclosure &disclosure, const QString &path)
{
    const Id<Case> of = m_store.caseId();
    const auto write = [this, way, path, of, id = m_id] {
        await(
            m_store.desk().saveAttachment(of, id, path, progress()), this, [this, way, path] { written(way, path); },
            [this](const Error &error) { tell(Status::Late, tr("The copy could not be written."), errorText(error)); });
    };
    m_store.apply(NoteDisclosure{of, disclosure}, {}, write);
}

void AttachmentViewer::written(Way way, const QString &path)
{
    if (way == Way::Save) {
        markAsFromElsewhere(path);
        tell(Status::Ok, {}, tr("A copy was saved. It is outside the protection of the casebook."));
        return;
    }
    m_copies.protect(path);
    m_outside->show();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        tell(
            Status::Late, tr("No program opened the file."),
            tr("None is set up for files of this kind. Remove the copy, or save one and open it yourself."));
}

void AttachmentViewer::wipeCopies()
{
    m_copies.wipe();
    if (m_copies.isEmpty())
        m_outside->hide();
    else
        tell(Status::Late, tr("The copy is still in use."), tr("Close it in the other program, then remove it again."));
}

} // namespace candor
