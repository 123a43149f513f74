// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/pathway/FieldEditor.h"

#include "case/pathway/FactsEditor.h"
#include "case/pathway/PeopleEditors.h"
#include "case/pathway/RecordEditors.h"
#include "case/pathway/ValueEditors.h"
#include "model/Describe.h"
#include "model/ReviewRules.h"

#include <QEvent>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

const Step &stepOf(const StepField &field, const Protocol &protocol)
{
    for (const Step &step : protocol.steps) {
        for (const StepField &each : step.fields) {
            if (&each == &field)
                return step;
        }
    }
    throw Error(ErrorCode::Internal, {field.id}, u"a field of no step"_s);
}

} // namespace

FieldEditor::FieldEditor(const StepField &field, CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_step(stepOf(field, store.protocol()))
    , m_store(store)
{
    setObjectName(u"field."_s + field.id);
    setAccessibleName(words::protocolText(field.label));
    setAccessibleDescription(words::protocolText(field.hint));
}

void FieldEditor::adopt(QWidget *input, const QString &part, const QString &name)
{
    input->setObjectName(part.isEmpty() ? u"input."_s + m_field.id : u"input.%1.%2"_s.arg(m_field.id, part));
    if (input->accessibleName().isEmpty())
        input->setAccessibleName(name.isEmpty() ? accessibleName() : name);
    if (input->accessibleDescription().isEmpty())
        input->setAccessibleDescription(accessibleDescription());
    input->installEventFilter(this);
    if (!focusProxy() && input->focusPolicy() != Qt::NoFocus)
        setFocusProxy(input);
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        commit();
        Q_EMIT left();
    }
    return QWidget::eventFilter(watched, event);
}

QString storedValue(const CaseFile &file, const Step &step, const StepField &field)
{
    if (field.kind == FieldKind::Decision) {
        const Decision *decision = ownAnswer(file, field.subject);
        return decision ? decision->answer : QString();
    }
    if (field.kind == FieldKind::Anchor) {
        const auto at = file.anchor(field.subject);
        return at ? toIso(*at) : QString();
    }
    const auto binding = field.binds.isEmpty() ? std::nullopt : findBinding(field.binds);
    return binding ? boundText(*binding, file) : file.formValue(step.id, field.id);
}

FieldEditor *makeFieldEditor(const StepField &field, CaseStore &store, QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::Line: return new LineField(field, store, parent);
    case FieldKind::Text: return new TextField(field, store, parent);
    case FieldKind::Choice:
        if (field.id == "interpreter"_L1)
            return new InterpreterField(field, store, parent);
        return new ChoiceField(field, store, parent);
    case FieldKind::YesNo: return new YesNoField(field, store, parent);
    case FieldKind::Date:
    case FieldKind::Time:
    case FieldKind::Money:
    case FieldKind::Number:
    case FieldKind::Anchor: return new TypedField(field, store, parent);
    case FieldKind::Decision: return new DecisionField(field, store, parent);
    case FieldKind::People:
        if (field.subject.isEmpty()) // of no role: those who meet
            return new RoomField(field, store, parent);
        return new PeopleField(field, store, parent);
    case FieldKind::KnownUnknown: return new KnownUnknownField(field, store, parent);
    case FieldKind::Evidence: return new EvidenceField(field, store, parent);
    case FieldKind::Caregivers: return new CaregiversField(field, store, parent);
    case FieldKind::Conversation: return new ConversationField(field, store, parent);
    }
    return nullptr;
}

} // namespace candor
