// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/documents/AttachmentChange.h"

#include "case/CaseAnswers.h"
#include "casebook/AttachmentRules.h"
#include "casebook/WorkProduct.h"
#include "exchange/AttachmentFile.h"
#include "model/Describe.h"
#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/Note.h"
#include "wording/ErrorText.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QShortcut>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

/// The rule that keeps a file from what was asked; empty when there is none.
QString whyLaneStays(const Attachment &attachment)
{
    try {
        refuseLosingWorkProduct(attachment.lane, Lane::Fact);
        return {};
    } catch (const Error &error) {
        return errorText(error);
    }
}

QString whyItStays(const CaseFile &file)
{
    try {
        refuseAttachmentRemoval(file);
        return {};
    } catch (const Error &error) {
        return errorText(error);
    }
}

/// Why something was corrected, in the history of the case; as protected as the file was.
Note reasonNote(const QString &text, Lane lane, const QString &by, Instant at)
{
    Note note;
    note.id = Id<Note>::create();
    note.text = text;
    note.lane = lane;
    note.by = by;
    note.at = at;
    return note;
}

} // namespace

AttachmentChange::AttachmentChange(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_rule(new NoteBox(this))
    , m_lane(new QComboBox(this))
    , m_laneFrame(new FieldFrame(tr("Record type"), m_lane, this))
    , m_reason(new QLineEdit(this))
    , m_reasonFrame(new FieldFrame(tr("Reason"), m_reason, this))
    , m_confirm(button(tr("Change it"), ButtonKind::Normal, {}, {}, this))
    , m_cancel(button(tr("Cancel"), ButtonKind::Quiet, {}, {}, this))
    , m_asked(new Asked(this))
{
    setObjectName(u"attachmentChange"_s);
    m_rule->setObjectName(u"change.rule"_s);
    m_lane->setObjectName(u"change.lane"_s);
    m_reason->setObjectName(u"change.reason"_s);
    m_confirm->setObjectName(u"change.confirm"_s);
    m_cancel->setObjectName(u"change.cancel"_s);
    for (const auto &each : enumNames<Lane>)
        m_lane->addItem(words::choiceText(each.value), static_cast<int>(each.value));

    auto *fields = new QHBoxLayout;
    fields->setSpacing(12);
    fields->addWidget(m_laneFrame, 1, Qt::AlignTop);
    fields->addWidget(m_reasonFrame, 2, Qt::AlignTop);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(8);
    answers->addStretch(1);
    answers->addWidget(m_cancel);
    answers->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_rule);
    column->addLayout(fields);
    column->addLayout(answers);

    connect(m_confirm, &QPushButton::clicked, this, &AttachmentChange::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &AttachmentChange::withdraw);
    connect(m_reason, &QLineEdit::returnPressed, this, &AttachmentChange::confirm);
    connect(m_reason, &QLineEdit::textEdited, m_reasonFrame, &FieldFrame::clearError);
    connect(m_lane, &QComboBox::currentIndexChanged, this, &AttachmentChange::explainLane);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &AttachmentChange::withdraw);
    withdraw();
}

const Attachment *AttachmentChange::file() const
{
    return m_store.isOpen() && !m_id.isNil() ? m_store.file().find(m_id) : nullptr;
}

Lane AttachmentChange::lane() const
{
    return static_cast<Lane>(m_lane->currentData().toInt());
}

void AttachmentChange::askLane(const Id<Attachment> &id)
{
    ask(Deed::Lane, id);
}

void AttachmentChange::askRemoval(const Id<Attachment> &id)
{
    ask(Deed::Removal, id);
}

void AttachmentChange::withdraw()
{
    m_id = {};
    m_reason->clear();
    m_reasonFrame->clearError();
    hide();
}

QString AttachmentChange::askKey(Deed deed, const Id<Attachment> &id)
{
    return QStringList{u"file"_s, id.toString(), QString::number(static_cast<int>(deed))}.join(u'/');
}

void AttachmentChange::askAgain(const QString &key, const Id<Attachment> &shown)
{
    for (const Deed each : {Deed::Lane, Deed::Removal}) {
        if (key == askKey(each, shown))
            ask(each, shown);
    }
}

void AttachmentChange::ask(Deed deed, const Id<Attachment> &id)
{
    withdraw();
    m_deed = deed;
    m_id = id;
    const Attachment *asked = file();
    if (!asked)
        return;
    const bool isLane = deed == Deed::Lane;
    const QString stays = isLane ? whyLaneStays(*asked) : whyItStays(m_store.file());
    const bool isFree = stays.isEmpty();
    m_laneFrame->setVisible(isFree && isLane);
    m_reasonFrame->setVisible(isFree);
    m_confirm->setVisible(isFree);
    m_confirm->setText(isLane ? tr("Change it") : tr("Remove it"));
    m_cancel->setText(isFree ? tr("Cancel") : tr("Close"));
    if (!isFree)
        m_rule->set(Status::Privileged, isLane ? tr("It belongs where it is.") : tr("It stays in the case."), stays);
    else if (!isLane)
        m_rule->set(
            Status::Soon, tr("The file leaves the case, and its content goes with it."),
            tr("You can undo this until the casebook is locked. That it was here, and why it was removed, stays in the "
               "history."));
    m_lane->setCurrentIndex(m_lane->findData(static_cast<int>(asked->lane)));
    if (isFree && isLane)
        explainLane();
    show();
    (isFree ? isLane ? static_cast<QWidget *>(m_lane) : m_reason : m_cancel)->setFocus();
    m_asked->begin(askKey(deed, id));
}

void AttachmentChange::explainLane()
{
    const Attachment *asked = file();
    if (!asked || m_deed != Deed::Lane)
        return;
    m_laneFrame->setHint(recordMeaning(recordSort(lane())));
    m_reasonFrame->clearError();
    const bool isForGood = lane() == Lane::Pswp && asked->lane != Lane::Pswp;
    m_rule->set(
        isForGood ? Status::Privileged : Status::Wait,
        isForGood ? tr("This cannot be undone.") : tr("Choose where the file belongs."),
        isForGood ? tr("What is patient safety work product stays so until it is taken out of it, with a reason.")
                  : tr("It decides who may see the file, and in which documents it may be."));
}

/// What protects a file is not taken away without a word.
bool AttachmentChange::needsReason() const
{
    return m_deed == Deed::Removal || (isPrivileged(file()->lane) && !isPrivileged(lane()));
}

void AttachmentChange::confirm()
{
    const Attachment *asked = file();
    if (!asked || m_confirm->isHidden())
        return;
    const QString reason = m_reason->text().trimmed();
    if (needsReason() && reason.isEmpty()) {
        m_reasonFrame->setError(
            m_deed == Deed::Removal ? tr("Write why it is removed.") : tr("Write why it is protected no longer."));
        m_reason->setFocus();
        return;
    }
    const QString name = visibleFileName(asked->name);
    const bool removes = m_deed == Deed::Removal;
    const QString done = removes ? tr("Removed: %1").arg(name) : tr("Record type changed: %1").arg(name);
    const QString text = tr("%1. Reason: %2", "what was done to a file").arg(done, reason);
    const auto make = [id = m_id, of = m_store.caseId(), removes, next = lane(), reason, text, by = m_store.user(),
                       at = m_store.moment().now](const CaseFile &now) -> std::optional<Command> {
        const Attachment *before = now.find(id);
        if (!before || (!removes && before->lane == next))
            return std::nullopt;
        EditRecords edit{of, {}, {}, {}};
        if (!reason.isEmpty())
            edit.put.push_back(reasonNote(text, isPrivileged(before->lane) || removes ? before->lane : next, by, at));
        if (removes) {
            edit.remove.push_back(*before);
        } else {
            Attachment after = *before;
            after.lane = next;
            edit.put.push_back(after);
        }
        return edit;
    };
    withdraw();
    m_store.applyFrom(make, done);
}

} // namespace candor
