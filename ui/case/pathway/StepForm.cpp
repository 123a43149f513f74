// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/pathway/StepForm.h"

#include "case/CaseAnswers.h"
#include "case/TypedValues.h"
#include "case/pathway/ReasonPanel.h"
#include "case/pathway/RecordEditors.h"
#include "case/pathway/StepChecks.h"
#include "case/pathway/StepParts.h"
#include "case/pathway/ValueEditors.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/Chip.h"
#include "widgets/FlowLayout.h"
#include "widgets/Label.h"
#include "widgets/Note.h"

#include <QApplication>
#include <QBoxLayout>
#include <QGridLayout>
#include <QJsonDocument>
#include <QJsonObject>
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
    , m_checks(new BriefLabel(m_footer))
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
    m_footer->setObjectName(u"stepForm.footer"_s);
    m_checks->setObjectName(u"stepForm.checks"_s);
    m_skip->setObjectName(u"stepForm.skip"_s);
    m_reopen->setObjectName(u"stepForm.reopen"_s);
    m_print->setObjectName(u"stepForm.print"_s);
    m_primary->setObjectName(u"stepForm.primary"_s);
    m_reason->setObjectName(u"stepForm.reason"_s);
    m_footer->setAutoFillBackground(true);
    m_reason->setAutoFillBackground(true);
    m_reason->setAgain([this](const QString &key) { askAgain(key); });

    auto *foot = new FlowLayout(m_footer, 10, 6);
    foot->setContentsMargins(sideMargin, 9, sideMargin, 9);
    foot->addFiller(m_checks);
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
    connect(&m_draftTimer, &QTimer::timeout, this, &StepForm::keepTyped);
    m_store.keepUpToDate(this, [this] { refresh(); });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (now && m_scroll->isAncestorOf(now))
            m_lastFocus = now;
    });
    connect(m_primary, &QPushButton::clicked, this, &StepForm::settle);
    connect(m_skip, &QPushButton::clicked, this, &StepForm::askSkipReason);
    connect(m_reopen, &QPushButton::clicked, this, [this] {
        if (m_step && isReadOnly(m_store.view(), m_step->id))
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
    if (m_step)
        m_places[draftKey()] = placeIn(*m_scroll, m_lastFocus);
    m_protocol = m_store.view().protocol;
    m_case = m_store.caseId();
    m_step = m_protocol->step(stepId);
    build();
    m_when->begin(askKey(u"when"_s));
    restoreDraft();
    returnToPlace();
}

void StepForm::build()
{
    m_editors.clear();
    m_sections.clear();
    m_lastFocus = nullptr;
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
    m_due = new DueLine(content);
    connect(m_due, &DueLine::moveAsked, this, &StepForm::askNewDeadline);
    outer->addWidget(m_due);

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
        connect(editor, &FieldEditor::left, this, &StepForm::keepTyped);
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
        auto *rows = new StepChecks(*checklist, section, m_store, *m_reason);
        if (rows->isEmpty()) {
            delete rows;
            continue;
        }
        m_sections.push_back(rows);
        addRow(grid, row, words::protocolText(section.title), rows);
    }
}

void StepForm::addWhen(QGridLayout *grid, int &row)
{
    m_when = new WhenRow(m_store.user());
    addRow(grid, row, tr("When it happened"), m_when);
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
    const bool editable = !isReadOnly(m_store.view(), m_step->id);
    for (FieldEditor *editor : m_editors)
        editor->setEnabled(editable);
    for (StepChecks *section : m_sections) {
        section->setEnabled(editable);
        section->refresh();
    }
    m_when->setEnabled(editable);
    refreshState(*view);
    refreshFooter(*view);
}

void StepForm::refreshFooter(const StepView &view)
{
    const words::Moment moment = m_store.moment();
    const bool isNext = &view == m_store.pathway().nextStep();
    const QString status = words::stepStatus(view, *m_protocol, moment, isNext);
    const QString said = view.settled()             ? status
                         : view.rows > 0            ? words::checksDone(view.rowsDone, view.rows)
                         : view.due && view.due->at ? words::dueLine(*view.due, *m_protocol, moment)
                                                    : QString();
    const bool counts = !view.settled() && view.rows > 0;
    m_checks->set(said, counts ? u"%1/%2"_s.arg(view.rowsDone).arg(view.rows) : QString());
    const QWidget *focused = window()->focusWidget();
    const bool holdsFocus = focused && m_footer->isAncestorOf(focused);
    const bool readOnly = isReadOnly(m_store.view(), m_step->id);
    m_skip->setVisible(!view.settled() && !readOnly);
    m_reopen->setVisible(readOnly ? m_step == closingStep(*m_protocol) : view.settled() && decided(m_store, *m_step));
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
    m_due->show(view, m_store.file().step(m_step->id), *m_protocol, moment);
    if (isReadOnly(m_store.view(), m_step->id)) {
        m_due->hide();
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
    if (isReadOnly(m_store.view(), m_step->id))
        return false;
    return !view.settled() || (view.status == StepStatus::Done && !decided(m_store, *m_step));
}

void StepForm::focusStart()
{
    if (!isVisible())
        return;
    const auto place = m_step ? m_places.find(draftKey()) : m_places.end();
    if (place != m_places.end()) {
        const QWidget *field = goToPlace(*m_scroll, place->second, true);
        if (field && field->hasFocus())
            return;
    }
    std::vector<QWidget *> inputs;
    for (const FieldEditor *editor : m_editors)
        inputs.push_back(editor->focusProxy());
    for (const StepChecks *section : m_sections)
        inputs.push_back(section->firstRow());
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
    const QFuture<void> typed = keepTyped();
    if (!m_step || m_store.caseId() != m_case)
        return typed;
    const FormPlace place =
        placeIn(*m_scroll, m_scroll->isAncestorOf(window()->focusWidget()) ? m_lastFocus.data() : nullptr);
    if (place.isStart())
        return typed;
    QJsonObject kept = toJson(place);
    kept.insert(u"step"_s, m_step->id);
    return m_store.saveDraft(placeKey(), QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

QString StepForm::placeKey() const
{
    return u"place/"_s + m_case.toString();
}

// After locking, or another time: where this case was left.
void StepForm::returnToPlace()
{
    const auto known = m_places.find(draftKey());
    if (known != m_places.end())
        QTimer::singleShot(
            0, m_scroll->widget(), [this, place = known->second] { goToPlace(*m_scroll, place, false); });
    if (m_placeReadFor == m_case)
        return;
    m_placeReadFor = m_case;
    m_store.readDraft(placeKey(), this, [this, id = m_step->id, of = m_case](const QByteArray &content) {
        const QJsonObject kept = QJsonDocument::fromJson(content).object();
        if (!m_step || m_step->id != id || m_case != of)
            return;
        m_store.dropDraft(placeKey());
        if (kept[u"step"].toString() != id)
            return;
        const FormPlace place = placeFromJson(kept);
        m_places[draftKey()] = place;
        // When the texts of the draft have found their heights.
        QTimer::singleShot(0, m_scroll->widget(), [this, place] { goToPlace(*m_scroll, place, true); });
    });
}

QFuture<void> StepForm::keepTyped()
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

void StepForm::settle()
{
    const StepView *view = m_step ? m_store.pathway().step(m_step->id) : nullptr;
    if (!view || !canSettle(*view))
        return;
    const std::optional<Instant> at = m_when->read(m_store.moment());
    if (!at && !m_when->isEmpty())
        return;
    QString reason, by = m_when->by();
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
    const QString text = settledText(outcome, words::protocolText(m_step->title));
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
