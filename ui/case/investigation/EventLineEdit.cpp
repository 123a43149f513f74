// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/investigation/EventLineEdit.h"

#include "case/CaseAnswers.h"
#include "case/investigation/TimelineWords.h"
#include "widgets/Accessibility.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QStyle>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int draftDelay = 1000;

} // namespace

EventLineEdit::EventLineEdit(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_edit(new QLineEdit)
    , m_add(button(tr("Add event"), ButtonKind::Normal, u"plus"_s))
    , m_reading(label({}, FontRole::Small, Ink::Muted))
    , m_actors(new QStringListModel(this))
    , m_completer(new QCompleter(m_actors, this))
{
    setObjectName(u"timeline.line"_s);
    m_edit->setObjectName(u"timeline.line.edit"_s);
    m_edit->setAccessibleName(tr("New event in one line"));
    m_edit->setPlaceholderText(tr("1456 OR nurses: extra sponges not on board"));
    m_edit->installEventFilter(this);
    m_add->setObjectName(u"timeline.line.add"_s);
    m_add->setSmall(true);
    m_reading->setObjectName(u"timeline.line.reading"_s);
    m_completer->setWidget(m_edit);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDelay);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_edit, 1);
    row->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_reading);

    connect(m_edit, &QLineEdit::textEdited, this, &EventLineEdit::edited);
    connect(m_edit, &QLineEdit::returnPressed, this, &EventLineEdit::add);
    connect(m_add, &QPushButton::clicked, this, &EventLineEdit::add);
    connect(&m_draftTimer, &QTimer::timeout, this, &EventLineEdit::keepDraft);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &actor) {
        const QString typed = typedActor(m_edit->text(), context());
        m_edit->setText(m_edit->text().chopped(typed.size()) + actor + u": "_s);
        edited();
    });
}

LineContext EventLineEdit::context() const
{
    return words::lineContext(m_store.file(), m_day, m_store.moment().locale);
}

QString EventLineEdit::draftKey() const
{
    return u"timeline.line/"_s + m_store.caseId().toString();
}

void EventLineEdit::setDay(QDate day)
{
    if (m_day == day)
        return;
    m_day = day;
    showReading();
}

void EventLineEdit::refresh()
{
    const QStringList actors = context().actors;
    if (m_actors->stringList() != actors)
        m_actors->setStringList(actors);
    showReading();
}

void EventLineEdit::begin()
{
    show();
    m_edit->setFocus();
}

QString EventLineEdit::text() const
{
    return m_edit->text();
}

void EventLineEdit::edited()
{
    m_complain = false;
    m_draftTimer.start();
    showReading();
    offerActors();
}

void EventLineEdit::offerActors()
{
    const QString typed = typedActor(m_edit->text(), context()).trimmed();
    if (typed.isEmpty() || m_edit->cursorPosition() != m_edit->text().size()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(typed);
    if (m_completer->completionCount() > 0 && m_edit->isVisible())
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void EventLineEdit::showReading()
{
    if (!m_store.isOpen())
        return;
    const words::Moment moment = m_store.moment();
    const EventLine line = readEventLine(m_edit->text(), context());
    QString text;
    if (line.problem == LineProblem::None)
        text = words::lineReading(line, moment);
    else if (line.problem == LineProblem::Empty)
        text = tr("Time, who, colon, what happened. A day such as 05-08 goes before the time. What was expected goes "
                  "after a bar: | expected: counted by two.");
    else
        text = words::lineProblem(line, moment);
    const bool late = m_complain && line.problem != LineProblem::None && line.problem != LineProblem::Empty;
    m_reading->setText(text);
    m_reading->setProperty("ink", late ? u"late"_s : u"muted"_s);
    m_reading->style()->unpolish(m_reading);
    m_reading->style()->polish(m_reading);
    m_edit->setAccessibleDescription(text);
}

void EventLineEdit::add()
{
    if (!m_store.isOpen() || isFinished(m_store.file()))
        return;
    const EventLine line = readEventLine(m_edit->text(), context());
    if (line.problem != LineProblem::None) {
        m_complain = true;
        showReading();
        announce(m_reading, m_reading->text());
        m_edit->setFocus();
        return;
    }
    const TimelineEntry entry = entryOf(line, m_store.moment().zone);
    m_draftTimer.stop();
    m_store.applyFrom(
        [entry, draft = m_drafted ? draftKey() : QString()](const CaseFile &file) -> std::optional<Command> {
            return EditRecords{file.record.id, {entry}, {}, draft};
        },
        tr("Event added"));
    m_drafted = false;
    m_edit->clear();
    m_complain = false;
    showReading();
    m_edit->setFocus();
    Q_EMIT added(entry.id);
}

QFuture<void> EventLineEdit::keepDraft()
{
    m_draftTimer.stop();
    if (!m_store.isOpen())
        return QtFuture::makeReadyFuture();
    if (m_edit->text().trimmed().isEmpty()) {
        if (std::exchange(m_drafted, false))
            m_store.dropDraft(draftKey());
        return QtFuture::makeReadyFuture();
    }
    m_drafted = true;
    return m_store.saveDraft(draftKey(), m_edit->text().toUtf8());
}

void EventLineEdit::restoreDraft()
{
    m_draftTimer.stop();
    m_edit->clear();
    m_drafted = false;
    m_complain = false;
    m_store.readDraft(draftKey(), this, [this, key = draftKey()](const QByteArray &content) {
        if (key != draftKey() || !m_edit->text().isEmpty() || content.isEmpty())
            return;
        m_edit->setText(QString::fromUtf8(content));
        m_drafted = true;
        show();
        showReading();
    });
}

bool EventLineEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        keepDraft();
        hide();
        Q_EMIT closed();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace candor
