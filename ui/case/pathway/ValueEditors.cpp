// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/pathway/ValueEditors.h"

#include "case/GrowingEdit.h"
#include "case/TypedValues.h"
#include "model/ReviewRules.h"
#include "widgets/Button.h"
#include "widgets/ChoiceCard.h"
#include "widgets/FieldFrame.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QJsonObject>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalBlocker>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout *column(QWidget *widget, int gap = 4)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    return layout;
}

} // namespace

LineField::LineField(const StepField &field, CaseStore &store, QWidget *parent)
    : FieldEditor(field, store, parent)
    , m_edit(new QLineEdit(this))
{
    m_edit->setPlaceholderText(field.hint.isEmpty() ? tr("Not recorded yet") : words::protocolText(field.hint));
    column(this)->addWidget(m_edit);
    adopt(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

std::optional<QString> LineField::value() const
{
    return m_edit->text().trimmed();
}

void LineField::setValue(const QString &value)
{
    if (value != m_edit->text())
        m_edit->setText(value);
}

QJsonValue LineField::typed() const
{
    return m_edit->text();
}

void LineField::restore(const QJsonValue &typed)
{
    setValue(typed.toString());
}

TextField::TextField(const StepField &field, CaseStore &store, QWidget *parent)
    : FieldEditor(field, store, parent)
    , m_edit(new GrowingEdit(2, this))
{
    auto *layout = column(this);
    layout->addWidget(m_edit);
    if (!field.hint.isEmpty())
        layout->addWidget(label(words::protocolText(field.hint), FontRole::Small, Ink::Muted, this));
    adopt(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        showSuggestion();
        Q_EMIT edited();
    });
    if (field.suggestion.isEmpty())
        return;
    m_suggestion = new QWidget(this);
    auto *row = new QHBoxLayout(m_suggestion);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(
        label(
            tr("Suggested text, change it as you need: “%1”").arg(words::protocolText(field.suggestion)),
            FontRole::Small, Ink::Muted, m_suggestion),
        1);
    auto *use = button(tr("Use this text"), ButtonKind::Quiet, {}, {}, m_suggestion);
    use->setSmall(true);
    adopt(use, u"suggestion"_s, tr("Use the suggested text"));
    connect(use, &QPushButton::clicked, this, [this] {
        m_edit->setPlainText(words::protocolText(this->field().suggestion));
        m_edit->setFocus();
    });
    row->addWidget(use, 0, Qt::AlignTop);
    layout->addWidget(m_suggestion);
    setFocusProxy(m_edit);
}

void TextField::showSuggestion()
{
    if (m_suggestion)
        m_suggestion->setVisible(m_edit->toPlainText().isEmpty());
}

std::optional<QString> TextField::value() const
{
    return m_edit->toPlainText().trimmed();
}

void TextField::setValue(const QString &value)
{
    m_edit->setText(value);
    showSuggestion();
}

QJsonValue TextField::typed() const
{
    return m_edit->toPlainText();
}

void TextField::restore(const QJsonValue &typed)
{
    setValue(typed.toString());
}

ChoiceField::ChoiceField(const StepField &field, CaseStore &store, QWidget *parent)
    : FieldEditor(field, store, parent)
    , m_box(new QComboBox(this))
    , m_row(new QHBoxLayout)
{
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    m_box->addItem(tr("Not recorded yet"), QString());
    for (const DecisionAnswer &option : field.options)
        m_box->addItem(words::protocolText(option.label), option.key);
    auto *layout = column(this);
    m_row->setSpacing(10);
    m_row->addWidget(m_box, 1);
    layout->addLayout(m_row);
    if (!field.hint.isEmpty())
        layout->addWidget(label(words::protocolText(field.hint), FontRole::Small, Ink::Muted, this));
    adopt(m_box);
    connect(m_box, &QComboBox::activated, this, [this] { Q_EMIT edited(); });
}

std::optional<QString> ChoiceField::value() const
{
    return m_box->currentData().toString();
}

void ChoiceField::setValue(const QString &value)
{
    int index = m_box->findData(value);
    if (index < 0) {
        // Stored by an earlier edition of the protocol.
        m_box->addItem(value, value);
        index = m_box->count() - 1;
    }
    m_box->setCurrentIndex(index);
}

QJsonValue ChoiceField::typed() const
{
    return m_box->currentData().toString();
}

void ChoiceField::restore(const QJsonValue &typed)
{
    setValue(typed.toString());
}

YesNoField::YesNoField(const StepField &field, CaseStore &store, QWidget *parent)
    : FieldEditor(field, store, parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = column(this, 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(18);
    const std::pair<YesNo, const char *> answers[] = {
        {YesNo::Yes, "yes"}, {YesNo::No, "no"}, {YesNo::Unknown, "unknown"}};
    for (const auto &[answer, part] : answers) {
        auto *radio = new QRadioButton(words::choiceText(answer), this);
        m_group->addButton(radio, static_cast<int>(answer));
        adopt(radio, QString::fromLatin1(part), tr("%1: %2", "field: answer").arg(accessibleName(), radio->text()));
        row->addWidget(radio);
    }
    row->addStretch(1);
    layout->addLayout(row);
    if (!field.hint.isEmpty())
        layout->addWidget(label(words::protocolText(field.hint), FontRole::Small, Ink::Muted, this));
    m_group->button(static_cast<int>(YesNo::Unknown))->setChecked(true);
    connect(m_group, &QButtonGroup::idClicked, this, [this] { Q_EMIT edited(); });
}

std::optional<QString> YesNoField::value() const
{
    switch (static_cast<YesNo>(m_group->checkedId())) {
    case YesNo::Yes: return u"yes"_s;
    case YesNo::No: return u"no"_s;
    case YesNo::Unknown: break;
    }
    return QString();
}

void YesNoField::setValue(const QString &value)
{
    const YesNo answer = value == "yes"_L1 ? YesNo::Yes : value == "no"_L1 ? YesNo::No : YesNo::Unknown;
    m_group->button(static_cast<int>(answer))->setChecked(true);
}

QJsonValue YesNoField::typed() const
{
    return *value();
}

void YesNoField::restore(const QJsonValue &typed)
{
    setValue(typed.toString());
}

TypedField::TypedField(const StepField &field, CaseStore &store, QWidget *parent)
    : FieldEditor(field, store, parent)
    , m_edit(new QLineEdit(this))
    , m_frame(new FieldFrame({}, m_edit, this))
{
    m_edit->setPlaceholderText(tr("Not recorded yet"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_frame, 1);
    row->addStretch(1);
    m_frame->setHint(words::protocolText(field.hint));
    adopt(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_frame->clearError();
        Q_EMIT edited();
    });
}

std::optional<QString> TypedField::value() const
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty())
        return text;
    const words::Moment moment = store().moment();
    switch (field().kind) {
    case FieldKind::Date: {
        const QDate date = typed::readDate(text, moment);
        return date.isValid() ? std::optional(date.toString(Qt::ISODate)) : std::nullopt;
    }
    case FieldKind::Money: {
        const auto amount = typed::readMoney(text, moment.locale);
        return amount ? std::optional(QString::number(amount->value)) : std::nullopt;
    }
    case FieldKind::Number: {
        bool isNumber = false;
        const qint64 number = moment.locale.toLongLong(text, &isNumber);
        return isNumber ? std::optional(QString::number(number)) : std::nullopt;
    }
    default: {
        const auto at = typed::readTime(text, moment);
        return at ? std::optional(toIso(*at)) : std::nullopt;
    }
    }
}

void TypedField::setValue(const QString &value)
{
    const words::Moment moment = store().moment();
    m_frame->clearError();
    switch (field().kind) {
    case FieldKind::Date: m_edit->setText(typed::showDate(QDate::fromString(value, Qt::ISODate), moment)); break;
    case FieldKind::Money:
        m_edit->setText(value.isEmpty() ? QString() : typed::showMoney({value.toLongLong()}, moment.locale));
        break;
    case FieldKind::Number:
        m_edit->setText(value.isEmpty() ? QString() : moment.locale.toString(value.toLongLong()));
        break;
    default: {
        const auto at = instantFromIso(value);
        m_edit->setText(at ? typed::showTime(*at, moment) : QString());
    }
    }
}

QJsonValue TypedField::typed() const
{
    return m_edit->text();
}

void TypedField::restore(const QJsonValue &typed)
{
    m_edit->setText(typed.toString());
}

QString TypedField::fixHint() const
{
    const words::Moment moment = store().moment();
    switch (field().kind) {
    case FieldKind::Date:
        return tr("Use a date like %1").arg(typed::showDate(toZone(moment.now, moment.zone).date(), moment));
    case FieldKind::Money: return tr("Use an amount like %1").arg(typed::showMoney({125050}, moment.locale));
    case FieldKind::Number: return tr("Use a whole number like %1").arg(moment.locale.toString(12));
    default: return tr("Use a time like %1").arg(words::clockTime(moment.now, moment));
    }
}

void TypedField::commit()
{
    m_frame->setError(value() ? QString() : fixHint());
}

DecisionField::DecisionField(const StepField &field, CaseStore &store, QWidget *parent)
    : FieldEditor(field, store, parent)
    , m_group(new QButtonGroup(this))
    , m_reason(new GrowingEdit(2, this))
    , m_deciders(new QLineEdit(this))
{
    auto *layout = column(this, 8);
    const ProtocolDecision *decision = store.protocol().decision(field.subject);
    if (decision) {
        layout->addWidget(label(words::protocolText(decision->question), FontRole::Label, Ink::Text, this));
        if (!decision->help.isEmpty())
            layout->addWidget(label(words::protocolText(decision->help), FontRole::Small, Ink::Muted, this));
        for (const DecisionAnswer &answer : decision->answers) {
            auto *card = new ChoiceCard(words::protocolText(answer.label), {}, this);
            m_group->addButton(card, static_cast<int>(m_keys.size()));
            m_keys += answer.key;
            adopt(card, answer.key, card->text());
            layout->addWidget(card);
        }
    }
    connect(m_group, &QButtonGroup::idClicked, this, [this] { Q_EMIT edited(); });

    adopt(m_reason, u"reason"_s, tr("Reason"));
    m_reason->setPlaceholderText(tr("What the answer rests on"));
    layout->addWidget(new FieldFrame(tr("Reason"), m_reason, this));
    adopt(m_deciders, u"deciders"_s, tr("Who decided"));
    m_deciders->setText(store.user());
    layout->addWidget(new FieldFrame(tr("Who decided"), m_deciders, this));
    connect(m_reason, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
    connect(m_deciders, &QLineEdit::textEdited, this, &FieldEditor::edited);
    if (const Decision *known = ownAnswer(store.file(), field.subject)) {
        m_reason->setText(known->rationale);
        m_deciders->setText(known->deciders.join(u", "_s));
    }
}

std::optional<QString> DecisionField::value() const
{
    return m_keys.value(m_group->checkedId());
}

void DecisionField::setValue(const QString &value)
{
    if (QAbstractButton *card = m_group->button(static_cast<int>(m_keys.indexOf(value))))
        card->setChecked(true);
}

QString DecisionField::reason() const
{
    return m_reason->toPlainText().trimmed();
}

QString DecisionField::deciders() const
{
    return m_deciders->text().trimmed();
}

QJsonValue DecisionField::typed() const
{
    return QJsonObject{{u"answer"_s, *value()}, {u"reason"_s, m_reason->toPlainText()}, {u"by"_s, m_deciders->text()}};
}

void DecisionField::restore(const QJsonValue &typed)
{
    const QJsonObject draft = typed.toObject();
    setValue(draft[u"answer"].toString());
    m_reason->setText(draft[u"reason"].toString());
    m_deciders->setText(draft[u"by"].toString());
}

} // namespace candor
