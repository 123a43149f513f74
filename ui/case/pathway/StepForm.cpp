// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/pathway/StepForm.h"

#include "case/CaseAnswers.h"
#include "case/TypedValues.h"
#include "case/pathway/ReasonPanel.h"
#include "case/pathway/RecordEditors.h"
#include "case/pathway/ValueEditors.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/CheckRow.h"
#include "widgets/Chip.h"
#include "widgets/FieldFrame.h"
#include "widgets/Label.h"
#include "widgets/Note.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelColumn = 132, sideMargin = 22, widestForm = 860;
constexpr int draftDelay = 1000;

/// Somebody said that the step is done, skipped or does not apply; otherwise its state follows from the case.
bool decided(const CaseStore &store, const Step &step)
{
    const StepState *state = store.file().step(step.id);
    return state && state->outcome != StepOutcome::Open;
}

} // namespace

StepForm::StepForm(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_scroll(new QScrollArea(this))
    , m_reason(new ReasonPanel(this))
    , m_footer(new QWidget(this))
    , m_checks(label({}, FontRole::Small, Ink::Muted, m_footer))
    , m_skip(button(tr("Skip with a reason"), ButtonKind::Quiet, {}, {}, m_footer))
    , m_reopen(button(tr("Open again"), ButtonKind::Quiet, {}, {}, m_footer))
    , m_print(button(tr("Print checklist"), ButtonKind::Normal, u"printer"_s, {}, m_footer))
    , m_primary(button({}, ButtonKind::Primary, {}, {}, m_footer))
{
    setObjectName(u"stepForm"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_scroll->setObjectName(u"stepForm.scroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_footer->setObjectName(u"stepForm.footer"_s);
    m_checks->setObjectName(u"stepForm.checks"_s);
    m_skip->setObjectName(u"stepForm.skip"_s);
    m_reopen->setObjectName(u"stepForm.reopen"_s);
    m_print->setObjectName(u"stepForm.print"_s);
    m_primary->setObjectName(u"stepForm.primary"_s);
    m_reason->setObjectName(u"stepForm.reason"_s);
    m_footer->setAutoFillBackground(true);
    m_reason->setAutoFillBackground(true);

    auto *foot = new QHBoxLayout(m_footer);
    foot->setContentsMargins(sideMargin, 9, sideMargin, 9);
    foot->setSpacing(10);
    foot->addWidget(m_checks, 1);
    foot->addWidget(m_skip);
    foot->addWidget(m_reopen);
    foot->addWidget(m_print);
    foot->addWidget(m_primary);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::NoFrame);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(line);
    column->addWidget(m_reason);
    column->addWidget(m_footer);

    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, &StepForm::keepDraft);
    connect(&m_store, &CaseStore::changed, this, &StepForm::refresh);
    connect(m_primary, &QPushButton::clicked, this, &StepForm::settle);
    connect(m_skip, &QPushButton::clicked, this, &StepForm::askSkipReason);
    connect(m_reopen, &QPushButton::clicked, this, [this] {
        if (isFinished(m_store.file()))
            askReopenReason();
        else
            settleAs(StepOutcome::Open, {}, std::nullopt, {});
    });
    connect(m_print, &QPushButton::clicked, this, [this] {
        if (m_step)
            Q_EMIT printRequested(u"checklist/"_s + m_step->checklist);
    });
}

StepForm::~StepForm()
{
    // Fields lose the focus while they are deleted, when there is no form any more to hear of it.
    for (FieldEditor *editor : m_editors)
        editor->disconnect(this);
}

QString StepForm::draftKey() const
{
    return u"step/%1/%2"_s.arg(m_case.toString(), m_step->id);
}

void StepForm::showStep(const QString &stepId)
{
    const Step *step = m_store.protocol().step(stepId);
    if (!step || (m_step && m_step->id == stepId && m_case == m_store.caseId()))
        return;
    leave();
    m_protocol = m_store.view().protocol;
    m_case = m_store.caseId();
    m_step = m_protocol->step(stepId);
    build();
    restoreDraft();
}

void StepForm::build()
{
    m_editors.clear();
    m_rows.clear();
    m_typed.clear();
    m_reason->cancel();

    auto *content = new QWidget;
    content->setObjectName(u"stepForm.content"_s);
    content->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(content);
    outer->setContentsMargins(sideMargin, 16, sideMargin, 16);
    outer->setSpacing(2);
    auto *title = label(words::protocolText(m_step->title), FontRole::Heading, Ink::Text, content);
    title->setObjectName(u"stepForm.title"_s);
    outer->addWidget(title);
    if (!m_step->help.isEmpty())
        outer->addWidget(label(words::protocolText(m_step->help), FontRole::Body, Ink::Muted, content));
    outer->addSpacing(4);
    m_state = new NoteBox(content);
    m_state->setObjectName(u"stepForm.state"_s);
    connect(m_state, &NoteBox::actionTriggered, this, &StepForm::askNewDeadline);
    outer->addWidget(m_state);

    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 6, 0, 0);
    grid->setHorizontalSpacing(space::FormColumn);
    grid->setVerticalSpacing(space::FormRow);
    grid->setColumnMinimumWidth(0, Theme::tokens().scaled(labelColumn));
    grid->setColumnStretch(1, 1);
    int row = 0;
    addFields(grid, row);
    addChecklist(grid, row);
    addWhen(grid, row);
    outer->addLayout(grid);
    outer->addStretch(1);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    refresh();
}

void StepForm::addRow(QGridLayout *grid, int &row, const QString &title, QWidget *editor, const Lane lane)
{
    auto *caption = new QWidget;
    auto *column = new QVBoxLayout(caption);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(4);
    auto *text = label(title, FontRole::Body, Ink::Text, caption);
    text->setBuddy(editor);
    column->addWidget(text);
    if (isPrivileged(lane))
        column->addWidget(new RecordMark(recordSort(lane), caption), 0, Qt::AlignLeading);
    column->addStretch(1);
    caption->setFixedWidth(Theme::tokens().scaled(labelColumn));
    grid->addWidget(caption, row, 0, Qt::AlignTop);
    grid->addWidget(editor, row, 1, Qt::AlignTop);
    ++row;
}

void StepForm::addFields(QGridLayout *grid, int &row)
{
    for (const StepField &field : m_step->fields) {
        FieldEditor *editor = makeFieldEditor(field, m_store, nullptr);
        addRow(grid, row, words::protocolText(field.label), editor, field.lane);
        m_editors.push_back(editor);
        if (editor->hasValue())
            editor->setValue(storedValue(m_store.file(), *m_step, field));
        connect(editor, &FieldEditor::edited, this, [this, id = field.id] { touch(id); });
        connect(editor, &FieldEditor::left, this, &StepForm::keepDraft);
        if (auto *talks = qobject_cast<ConversationField *>(editor))
            connect(talks, &ConversationField::logRequested, this, &StepForm::conversationRequested);
    }
}

void StepForm::addChecklist(QGridLayout *grid, int &row)
{
    const Checklist *checklist = m_protocol->checklist(m_step->checklist);
    if (!checklist)
        return;
    for (const ChecklistSection &section : checklist->sections) {
        if (!m_step->checklistSections.isEmpty() && !m_step->checklistSections.contains(section.id))
            continue;
        auto *rows = new QWidget;
        rows->setObjectName(u"section."_s + section.id);
        rows->setAccessibleName(words::protocolText(section.title));
        auto *column = new QVBoxLayout(rows);
        column->setContentsMargins(0, 3, 0, 0);
        column->setSpacing(0);
        for (const ChecklistRow &each : section.rows) {
            if (!each.enabled)
                continue;
            auto *check = new CheckRow(words::protocolText(each.text), rows);
            check->setObjectName(u"row.%1.%2"_s.arg(checklist->id, each.id));
            check->setMayNotApply(true);
            if (each.origin.evidence == Evidence::Unverified)
                check->setMark(words::choiceText(Evidence::Unverified), Status::Wait);
            check->setToolTip(words::origin(each.origin, *m_protocol));
            connect(check, &QAbstractButton::clicked, this, [this, check] {
                tick(check, check->isChecked() ? StepOutcome::Done : StepOutcome::Open);
            });
            connect(check, &CheckRow::applicableRequested, this, [this, check] { tick(check, StepOutcome::Open); });
            connect(check, &CheckRow::notApplicableRequested, this, [this, check] {
                m_reason->ask(
                    {tr("Why does this not apply?"), tr("Does not apply"), {}, false},
                    [this, check = QPointer(check)](const QString &reason, const QString &, bool) {
                        if (check)
                            tick(check, StepOutcome::NotApplicable, reason);
                        return QString();
                    });
            });
            m_rows.push_back({check, each.id});
            column->addWidget(check);
        }
        addRow(grid, row, words::protocolText(section.title), rows);
    }
}

void StepForm::addWhen(QGridLayout *grid, int &row)
{
    m_whenRow = new QWidget;
    m_when = new QLineEdit(m_whenRow);
    m_when->setObjectName(u"stepForm.when"_s);
    m_when->setPlaceholderText(tr("Now"));
    m_when->setAccessibleName(tr("When it happened"));
    m_whenFrame = new FieldFrame({}, m_when, m_whenRow);
    m_whenFrame->setHint(tr("Only when it was earlier, such as 10:12"));
    m_by = new QLineEdit(m_whenRow);
    m_by->setObjectName(u"stepForm.by"_s);
    m_by->setPlaceholderText(m_store.user());
    m_by->setAccessibleName(tr("Who did it"));
    auto *line = new QHBoxLayout(m_whenRow);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addWidget(m_whenFrame, 1);
    line->addWidget(label(tr("By", "who did it"), FontRole::Body, Ink::Muted, m_whenRow), 0, Qt::AlignTop);
    line->addWidget(m_by, 1, Qt::AlignTop);
    connect(m_when, &QLineEdit::textEdited, this, [this] { m_whenFrame->clearError(); });
    addRow(grid, row, tr("When it happened"), m_whenRow);
}

void StepForm::refresh()
{
    if (!m_step || !m_store.isOpen() || m_store.caseId() != m_case)
        return;
    const StepView *view = m_store.pathway().step(m_step->id);
    if (!view)
        return;
    for (FieldEditor *editor : m_editors) {
        editor->refresh();
        if (!editor->hasValue() || m_typed.contains(editor->field().id))
            continue;
        const QString stored = storedValue(m_store.file(), *m_step, editor->field());
        if (editor->value() != stored)
            editor->setValue(stored);
    }
    const bool editable = !isFinished(m_store.file());
    for (FieldEditor *editor : m_editors)
        editor->setEnabled(editable);
    for (const Tick &tick : m_rows)
        tick.widget->setEnabled(editable);
    m_whenRow->setEnabled(editable);
    refreshRows();
    refreshState(*view);
    refreshFooter(*view);
}

void StepForm::refreshRows()
{
    const words::Moment moment = m_store.moment();
    for (const Tick &tick : m_rows) {
        const RowState *state = m_store.file().row(m_step->checklist, tick.row);
        const StepOutcome outcome = state ? state->outcome : StepOutcome::Open;
        tick.widget->setChecked(outcome == StepOutcome::Done);
        tick.widget->setNotApplicable(outcome == StepOutcome::NotApplicable ? state->note : QString());
        QStringList stamp;
        if (outcome == StepOutcome::Done && state->at)
            stamp << words::dayTime(*state->at, moment) << state->by;
        stamp.removeAll(QString());
        tick.widget->setStamp(stamp.join(u", "_s));
    }
}

void StepForm::refreshFooter(const StepView &view)
{
    const words::Moment moment = m_store.moment();
    const bool isNext = &view == m_store.pathway().nextStep();
    const QString status = words::stepStatus(view, *m_protocol, moment, isNext);
    m_checks->setText(
        view.settled()             ? status
        : view.rows > 0            ? words::checksDone(view.rowsDone, view.rows)
        : view.due && view.due->at ? words::dueLine(*view.due, *m_protocol, moment)
                                   : QString());
    const bool finished = isFinished(m_store.file());
    const QWidget *focused = window()->focusWidget();
    const bool holdsFocus = focused && m_footer->isAncestorOf(focused);
    m_skip->setVisible(!view.settled() && !finished);
    m_reopen->setVisible(finished ? m_step == closingStep(*m_protocol) : view.settled() && decided(m_store, *m_step));
    m_print->setVisible(m_protocol->checklist(m_step->checklist) != nullptr);
    m_primary->setVisible(canSettle(view));
    m_primary->setText(m_step->action.isEmpty() ? tr("Done, go on") : words::protocolText(m_step->action));
    m_primary->setToolTip(tr("Ctrl+Enter"));
    if (holdsFocus && focused->isHidden())
        focusStart();
}

void StepForm::refreshState(const StepView &view)
{
    const words::Moment moment = m_store.moment();
    const bool late = !view.settled() && view.due && view.due->state == ClockState::Late;
    const Step *closing = closingStep(*m_protocol);
    if (isFinished(m_store.file())) {
        m_state->setVisible(closing && m_step != closing);
        if (closing)
            m_state->set(
                Status::Wait, {},
                tr("The case is finished and can only be read. It is opened again in “%1”.")
                    .arg(words::protocolText(closing->title)));
        return;
    }
    m_state->setVisible(late || view.status == StepStatus::Blocked);
    if (late)
        m_state->set(
            Status::Late, words::timeLeft(*view.due, moment) + u'.',
            words::dueExplanation(*view.due, *m_protocol, moment), tr("I cannot meet this deadline"));
    else if (view.status == StepStatus::Blocked)
        m_state->set(Status::Wait, {}, tr("%1. You can still fill this in.").arg(words::blockers(view, *m_protocol)));
}

bool StepForm::canSettle(const StepView &view) const
{
    if (isFinished(m_store.file()))
        return false;
    return !view.settled() || (view.status == StepStatus::Done && !decided(m_store, *m_step));
}

void StepForm::focusStart()
{
    if (!isVisible())
        return;
    std::vector<QWidget *> inputs;
    for (const FieldEditor *editor : m_editors)
        inputs.push_back(editor->focusProxy());
    for (const Tick &tick : m_rows)
        inputs.push_back(tick.widget);
    inputs.insert(inputs.end(), {m_primary, m_reopen});
    const auto found = std::find_if(inputs.begin(), inputs.end(), [](const QWidget *input) {
        return input && input->isVisible() && input->isEnabled();
    });
    if (found != inputs.end())
        (*found)->setFocus();
}

void StepForm::restoreDraft()
{
    m_store.readDraft(draftKey(), this, [this, id = m_step->id, of = m_case](const QByteArray &content) {
        if (!m_step || m_step->id != id || m_case != of || !m_typed.empty())
            return;
        const QJsonObject draft = QJsonDocument::fromJson(content).object();
        for (FieldEditor *editor : m_editors) {
            const QJsonValue typed = draft.value(editor->field().id);
            if (typed.isUndefined() || typed.isNull())
                continue;
            editor->restore(typed);
            m_typed.insert(editor->field().id);
        }
    });
}

void StepForm::touch(const QString &fieldId)
{
    m_typed.insert(fieldId);
    m_draftTimer.start();
}

QFuture<void> StepForm::keepDraft()
{
    m_draftTimer.stop();
    if (!m_step || m_typed.empty())
        return QtFuture::makeReadyFuture();
    QJsonObject draft;
    for (const FieldEditor *editor : m_editors) {
        if (!m_typed.contains(editor->field().id))
            continue;
        const QJsonValue typed = editor->typed();
        if (!typed.isNull())
            draft.insert(editor->field().id, typed);
    }
    if (draft.isEmpty())
        return QtFuture::makeReadyFuture();
    return m_store.saveDraft(draftKey(), QJsonDocument(draft).toJson(QJsonDocument::Compact));
}

std::map<QString, QString> StepForm::typedValues(bool withDecision) const
{
    std::map<QString, QString> values;
    for (const FieldEditor *editor : m_editors) {
        const bool wanted = editor->hasValue() && m_typed.contains(editor->field().id) &&
                            (withDecision || editor->field().kind != FieldKind::Decision);
        const auto value = wanted ? editor->value() : std::nullopt;
        if (value && *value != storedValue(m_store.file(), *m_step, editor->field()))
            values[editor->field().id] = *value;
    }
    return values;
}

void StepForm::leave()
{
    if (!m_step || m_typed.empty())
        return;
    keepDraft();
    for (FieldEditor *editor : m_editors)
        editor->commit();
    // A decision is only taken with the button, and what cannot be read waits in the draft to be put right.
    const bool rest = std::any_of(m_editors.begin(), m_editors.end(), [this](const FieldEditor *editor) {
        return m_typed.contains(editor->field().id) &&
               (editor->field().kind == FieldKind::Decision || !editor->value());
    });
    const std::map<QString, QString> values = typedValues(false);
    m_typed.clear();
    if (m_store.caseId() != m_case)
        return;
    const auto drop = [store = QPointer(&m_store), key = draftKey(), rest] {
        if (store && !rest)
            store->dropDraft(key);
    };
    if (values.empty())
        drop();
    else
        m_store.apply(FillForm{m_case, m_step->id, values}, {}, drop);
}

void StepForm::tick(CheckRow *row, StepOutcome outcome, const QString &note)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Tick &t) { return t.widget == row; });
    TickRow command;
    command.caseId = m_case;
    command.checklist = m_step->checklist;
    command.row = found->row;
    command.outcome = outcome;
    command.note = note;
    m_store.apply(command);
}

void StepForm::settle()
{
    const StepView *view = m_step ? m_store.pathway().step(m_step->id) : nullptr;
    if (!view || !canSettle(*view))
        return;
    std::optional<Instant> at;
    if (!m_when->text().trimmed().isEmpty()) {
        at = typed::readTime(m_when->text(), m_store.moment());
        if (!at) {
            m_whenFrame->setError(
                tr("Use a time like %1").arg(words::clockTime(m_store.moment().now, m_store.moment())));
            m_when->setFocus();
            return;
        }
    }
    QString reason, by = m_by->text().trimmed();
    for (const FieldEditor *editor : m_editors) {
        if (const auto *decision = qobject_cast<const DecisionField *>(editor)) {
            reason = decision->reason();
            by = decision->deciders();
        }
    }
    settleAs(StepOutcome::Done, reason, at, by);
}

void StepForm::settleAs(StepOutcome outcome, const QString &reason, std::optional<Instant> at, const QString &by)
{
    for (FieldEditor *editor : m_editors)
        editor->commit();
    SettleStep command;
    command.caseId = m_case;
    command.step = m_step->id;
    command.outcome = outcome;
    command.at = at;
    command.by = by;
    command.reason = reason;
    command.values = typedValues(outcome == StepOutcome::Done);
    const QString title = words::protocolText(m_step->title);
    const QString text = outcome == StepOutcome::Done      ? tr("“%1” is done").arg(title)
                         : outcome == StepOutcome::Skipped ? tr("“%1” is skipped").arg(title)
                         : outcome == StepOutcome::Open    ? tr("“%1” is open again").arg(title)
                                                           : tr("“%1” does not apply").arg(title);
    m_store.apply(command, text, [form = QPointer(this), id = m_step->id, key = draftKey(), of = m_case, outcome] {
        if (!form)
            return;
        form->m_store.dropDraft(key);
        if (form->m_case != of || form->stepId() != id)
            return;
        form->m_typed.clear();
        form->m_draftTimer.stop();
        if (outcome != StepOutcome::Open)
            Q_EMIT form->settled(id);
    });
}

void StepForm::askReopenReason()
{
    m_reason->ask(
        {tr("Why is the case opened again?"), tr("Open again"), {}, false},
        [this](const QString &reason, const QString &, bool) {
            m_store.apply(
                ReopenCase{m_case, reason}, tr("The case is open again"), [form = QPointer(this), id = m_step->id] {
                    if (form)
                        Q_EMIT form->settled(id);
                });
            return QString();
        });
}

void StepForm::askSkipReason()
{
    if (!m_step || isFinished(m_store.file()))
        return;
    m_reason->ask(
        {tr("Why is this step skipped?"), tr("Skip this step"), tr("It does not apply"), false},
        [this](const QString &reason, const QString &, bool notApplicable) {
            settleAs(notApplicable ? StepOutcome::NotApplicable : StepOutcome::Skipped, reason, std::nullopt, {});
            return QString();
        });
}

void StepForm::askNewDeadline()
{
    const StepView *view = m_step ? m_store.pathway().step(m_step->id) : nullptr;
    if (!view || !view->due || isFinished(m_store.file()))
        return;
    m_reason->ask(
        {tr("When can it be done? The first deadline stays in the history."), tr("Set the new time"), {}, true},
        [this](const QString &reason, const QString &time, bool) {
            const auto at = typed::readTime(time, m_store.moment(), true);
            if (!at)
                return tr("Use a time like %1").arg(words::clockTime(m_store.moment().now, m_store.moment()));
            MoveDeadline command;
            command.caseId = m_case;
            command.step = m_step->id;
            command.newDue = *at;
            command.reason = reason;
            m_store.apply(command, tr("New time is set"));
            return QString();
        });
}

void StepForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Lines that are too long are hard to read: on wide windows the form stays in the middle.
    const int widest = Theme::tokens().scaled(widestForm) + 2 * sideMargin;
    const int margin = std::max(sideMargin, (width() - widest) / 2 + sideMargin);
    if (QWidget *content = m_scroll->widget(); content && content->layout())
        content->layout()->setContentsMargins(margin, 16, margin, 16);
    m_footer->layout()->setContentsMargins(margin, 9, margin, 9);
}

} // namespace candor
