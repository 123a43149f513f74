// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/communications/SilenceBar.h"

#include "case/TypedValues.h"
#include "case/communications/TalkWidgets.h"
#include "widgets/Asked.h"
#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/Note.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLineEdit>
#include <QShortcut>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

struct SilenceWords {
    Q_DECLARE_TR_FUNCTIONS(SilenceWords)
};

} // namespace

SilenceText silenceText(const Silence &silence, const words::Moment &moment)
{
    const QString due = silence.due ? words::dayTime(*silence.due, moment) : QString();
    const bool late = silence.due && *silence.due < moment.now;
    const QString since = silence.days > 0 ? SilenceWords::tr("No contact for %n day(s).", "", silence.days)
                                           : SilenceWords::tr("The next contact is late.");
    switch (silence.kind) {
    case Silence::Kind::None: return {};
    case Silence::Kind::NeverYet:
        if (due.isEmpty())
            return {SilenceWords::tr("No conversation with the family yet."), {}, false};
        return {
            SilenceWords::tr("No conversation with the family yet."),
            late ? SilenceWords::tr("The first one was due by %1.").arg(due)
                 : SilenceWords::tr("The first one is due by %1.").arg(due),
            late};
    case Silence::Kind::NotPlanned:
        return {
            SilenceWords::tr("No next contact is planned."),
            SilenceWords::tr("By the program's rule it is due by %1.").arg(due), false};
    case Silence::Kind::Missed: return {since, SilenceWords::tr("The next one was planned for %1.").arg(due), true};
    case Silence::Kind::TooLong:
        return {since, SilenceWords::tr("It was due by %1, and none is planned.").arg(due), true};
    }
    return {};
}

SilenceBar::SilenceBar(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_noteRow(new QWidget(this))
    , m_note(new NoteBox(m_noteRow))
    , m_log(button(tr("Log a conversation"), ButtonKind::Normal, {}, {}, m_noteRow))
    , m_plan(new QWidget(this))
    , m_when(new QLineEdit)
    , m_whenFrame(new FieldFrame(tr("Next contact by"), m_when))
    , m_by(new QLineEdit)
    , m_asked(new Asked(m_plan))
{
    setObjectName(u"silenceBar"_s);
    m_note->setObjectName(u"silence.note"_s);
    m_log->setObjectName(u"silence.log"_s);
    m_log->setSmall(true);
    m_when->setObjectName(u"silence.when"_s);
    m_when->setPlaceholderText(tr("Such as tomorrow 10:12"));
    m_by->setObjectName(u"silence.by"_s);
    auto *row = new QHBoxLayout(m_noteRow);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(10);
    row->addWidget(m_note, 1);
    row->addWidget(m_log);

    auto *set = button(tr("Plan the next contact"), ButtonKind::Normal, {}, {}, m_plan);
    set->setObjectName(u"silence.set"_s);
    auto *cancel = button(tr("Cancel"), ButtonKind::Quiet, {}, {}, m_plan);
    cancel->setObjectName(u"silence.cancel"_s);
    auto *fields = new QHBoxLayout(m_plan);
    fields->setContentsMargins(16, 0, 16, 8);
    fields->setSpacing(10);
    fields->addWidget(m_whenFrame, 2, Qt::AlignTop);
    fields->addWidget(new FieldFrame(tr("From whom"), m_by), 2, Qt::AlignTop);
    fields->addWidget(set, 0, Qt::AlignBottom);
    fields->addWidget(cancel, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_noteRow);
    column->addWidget(m_plan);
    m_noteRow->hide();
    m_plan->hide();
    m_asked->setAgain([this](const QString &key) {
        if (m_store.isOpen() && key == askKey())
            planNextContact();
    });

    connect(m_note, &NoteBox::actionTriggered, this, &SilenceBar::planNextContact);
    connect(m_log, &QPushButton::clicked, this, &SilenceBar::logRequested);
    connect(set, &QPushButton::clicked, this, &SilenceBar::plan);
    connect(m_when, &QLineEdit::returnPressed, this, &SilenceBar::plan);
    connect(m_by, &QLineEdit::returnPressed, this, &SilenceBar::plan);
    connect(cancel, &QPushButton::clicked, m_plan, &QWidget::hide);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_plan);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, m_plan, &QWidget::hide);
}

void SilenceBar::refresh()
{
    const Silence now = silence(m_store.protocol(), m_store.file(), m_store.view().surroundings);
    if (!m_first && now == m_shown)
        return; // a note that is set again would be read aloud again
    m_first = false;
    m_shown = now;
    const SilenceText said = silenceText(now, m_store.moment());
    m_noteRow->setVisible(!said.lead.isEmpty());
    if (said.lead.isEmpty())
        return;
    // Before the first conversation there is none that could be followed by another.
    const bool mayPlan = now.kind != Silence::Kind::NeverYet;
    m_note->set(
        said.late ? Status::Late : Status::Soon, said.lead, said.text,
        mayPlan ? tr("Plan the next contact") : QString());
}

void SilenceBar::planNextContact()
{
    if (!m_store.isOpen() || !m_store.file().lastConversation())
        return;
    delete m_quick;
    const words::Moment moment = m_store.moment();
    m_quick = new QuickTimeRow(m_when, talktimes::soon(moment), moment, u"silence.quick"_s, m_plan);
    static_cast<QBoxLayout *>(m_plan->layout())->insertWidget(1, m_quick, 2, Qt::AlignBottom);
    const Conversation *last = m_store.file().lastConversation();
    m_when->setText(
        last->nextContact && *last->nextContact > moment.now ? typed::showTime(*last->nextContact, moment) : QString());
    m_by->setText(last->nextContactBy.isEmpty() ? m_store.user() : last->nextContactBy);
    m_whenFrame->clearError();
    m_plan->show();
    m_when->setFocus();
    m_asked->begin(askKey());
}

QString SilenceBar::askKey() const
{
    return u"next-contact/"_s + m_store.caseId().toString();
}

void SilenceBar::plan()
{
    const words::Moment moment = m_store.moment();
    const auto at = talktimes::read(m_when->text(), moment, true);
    if (!at || *at <= moment.now) {
        m_whenFrame->setError(
            tr("Use a time that lies ahead, like tomorrow %1").arg(words::clockTime(moment.now, moment)));
        m_when->setFocus();
        return;
    }
    m_whenFrame->clearError();
    m_store.applyFrom(
        [at, by = m_by->text().trimmed()](const CaseFile &file) -> std::optional<Command> {
            const Conversation *last = file.lastConversation();
            if (!last)
                return std::nullopt;
            Conversation changed = *last;
            changed.nextContact = at;
            changed.nextContactBy = by;
            return EditRecords{file.record.id, {changed}, {}, {}};
        },
        tr("Next contact planned"));
    m_plan->hide();
}

} // namespace candor
