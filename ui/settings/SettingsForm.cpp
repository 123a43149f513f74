// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SettingsForm.h"

#include "theme/Theme.h"
#include "widgets/FieldFrame.h"
#include "widgets/Label.h"
#include "widgets/Note.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QWheelEvent>

#include <chrono>

namespace candor {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto steppingEnds = 500ms; // of the arrows of a number: one change, not one for each step

/// Tells when the keyboard leaves a field that has no signal for it.
class LeaveFilter : public QObject {
public:
    LeaveFilter(QWidget *field, std::function<void()> left)
        : QObject(field)
        , m_left(std::move(left))
    {
        field->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::FocusOut)
            m_left();
        return false;
    }

private:
    std::function<void()> m_left;
};

} // namespace

UnitSpinBox::UnitSpinBox(std::function<QString(int)> text, QWidget *parent)
    : QSpinBox(parent)
    , m_text(std::move(text))
{
    setFocusPolicy(Qt::StrongFocus);
    setKeyboardTracking(false);
}

QString UnitSpinBox::textFromValue(int value) const
{
    return m_text(value);
}

int UnitSpinBox::valueFromText(const QString &text) const
{
    static const QRegularExpression digits(u"\\d+"_s);
    return digits.match(text).captured().toInt();
}

QValidator::State UnitSpinBox::validate(QString &input, int &) const
{
    static const QRegularExpression digits(u"\\d+"_s);
    const auto match = digits.match(input);
    if (!match.hasMatch())
        return QValidator::Intermediate;
    const int value = match.captured().toInt();
    return value >= minimum() && value <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
}

// Scrolling the page must not change what lies under the pointer.
void UnitSpinBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QSpinBox::wheelEvent(event);
    else
        event->ignore();
}

SettingsForm::SettingsForm(SettingsStore *store, const QString &title, const QString &explanation, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(space::Xxl, space::Xl, space::Xxl, space::Xl);
    m_layout->setSpacing(space::M);
    m_layout->addWidget(label(title, FontRole::Heading));
    if (!explanation.isEmpty())
        m_layout->addWidget(label(explanation, FontRole::Body, Ink::Muted));
    if (m_store)
        connect(m_store, &SettingsStore::changed, this, &SettingsForm::reload);
}

void SettingsForm::reload()
{
    for (const auto &each : m_show)
        each();
}

void SettingsForm::whenChanged(std::function<void()> show)
{
    show();
    m_show.push_back(std::move(show));
}

void SettingsForm::flush()
{
    for (const auto &each : m_flush)
        each();
}

void SettingsForm::whenFlushed(std::function<void()> store)
{
    m_flush.push_back(std::move(store));
}

FieldFrame *SettingsForm::addField(const QString &labelText, QWidget *field, const QString &hint)
{
    auto *frame = new FieldFrame(labelText, field, this);
    if (!hint.isEmpty())
        frame->setHint(hint);
    m_layout->addWidget(frame);
    return frame;
}

QLineEdit *
SettingsForm::addText(QString Settings::*member, const QString &name, const QString &labelText, const QString &hint)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    const auto store = [this, field, member, labelText] {
        if (!field->isModified())
            return;
        field->setModified(false);
        const QString typed = field->text().trimmed();
        m_store->change(
            tr("“%1” stored", "name of a setting").arg(labelText), [member, typed](Settings &s) { s.*member = typed; });
    };
    connect(field, &QLineEdit::editingFinished, this, store);
    whenFlushed(store);
    addField(labelText, field, hint);
    whenChanged([this, field, member] {
        if (!field->isModified() && field->text() != m_store->settings().*member)
            field->setText(m_store->settings().*member);
    });
    return field;
}

QPlainTextEdit *
SettingsForm::addLines(QString Settings::*member, const QString &name, const QString &labelText, const QString &hint)
{
    auto *field = new QPlainTextEdit(this);
    field->setObjectName(name);
    field->setTabChangesFocus(true);
    field->setFixedHeight(Theme::tokens().scaled(84));
    const auto store = [this, field, member, labelText] {
        if (!field->document()->isModified())
            return;
        field->document()->setModified(false);
        const QString typed = field->toPlainText().trimmed();
        m_store->change(
            tr("“%1” stored", "name of a setting").arg(labelText), [member, typed](Settings &s) { s.*member = typed; });
    };
    new LeaveFilter(field, store);
    whenFlushed(store);
    addField(labelText, field, hint);
    whenChanged([this, field, member] {
        if (!field->document()->isModified() && field->toPlainText() != m_store->settings().*member)
            field->setPlainText(m_store->settings().*member);
    });
    return field;
}

QSpinBox *SettingsForm::addNumber(
    int Settings::*member, const QString &name, const QString &labelText, int least, int most,
    std::function<QString(int)> text, const QString &hint)
{
    auto *field = new UnitSpinBox(std::move(text), this);
    field->setObjectName(name);
    field->setRange(least, most);
    field->setMaximumWidth(Theme::tokens().scaled(220));
    auto *timer = new QTimer(field);
    timer->setSingleShot(true);
    timer->setInterval(steppingEnds);
    const auto store = [this, field, member, timer, labelText] {
        timer->stop();
        const int value = field->value();
        if (value != m_store->settings().*member)
            m_store->change(tr("“%1” stored", "name of a setting").arg(labelText), [member, value](Settings &s) {
                s.*member = value;
            });
    };
    connect(field, &QSpinBox::valueChanged, timer, qOverload<>(&QTimer::start));
    connect(timer, &QTimer::timeout, this, store);
    connect(field, &QSpinBox::editingFinished, this, store);
    whenFlushed(store);
    addField(labelText, field, hint);
    whenChanged([this, field, member, timer] {
        if (timer->isActive())
            return;
        const QSignalBlocker quiet(field);
        field->setValue(m_store->settings().*member);
    });
    return field;
}

QCheckBox *SettingsForm::addCheck(bool Settings::*member, const QString &name, const QString &text, const QString &hint)
{
    auto *field = new QCheckBox(text, this);
    field->setObjectName(name);
    connect(field, &QCheckBox::clicked, this, [this, member, text](bool on) {
        m_store->change(
            tr("“%1” stored", "name of a setting").arg(text), [member, on](Settings &s) { s.*member = on; });
    });
    addField({}, field, hint);
    whenChanged([this, field, member] { field->setChecked(m_store->settings().*member); });
    return field;
}

QComboBox *SettingsForm::addChoice(
    QString Settings::*member, const QString &name, const QString &labelText,
    const std::vector<std::pair<QString, QString>> &keysAndTexts, const QString &hint)
{
    auto *field = new QComboBox(this);
    field->setObjectName(name);
    field->setMaximumWidth(Theme::tokens().scaled(320));
    for (const auto &[key, text] : keysAndTexts)
        field->addItem(text, key);
    connect(field, &QComboBox::activated, this, [this, field, member, labelText] {
        const QString key = field->currentData().toString();
        m_store->change(
            tr("“%1” stored", "name of a setting").arg(labelText), [member, key](Settings &s) { s.*member = key; });
    });
    addField(labelText, field, hint);
    whenChanged([this, field, member] { field->setCurrentIndex(field->findData(m_store->settings().*member)); });
    return field;
}

void SettingsForm::addHeading(const QString &text)
{
    m_layout->addSpacing(space::S);
    m_layout->addWidget(label(text, FontRole::Label));
}

QLabel *SettingsForm::addSentence(const QString &text)
{
    QLabel *made = label(text, FontRole::Small, Ink::Muted);
    m_layout->addWidget(made);
    return made;
}

NoteBox *SettingsForm::addNote(Status kind, const QString &lead, const QString &text, const QString &action)
{
    auto *note = new NoteBox(this);
    note->set(kind, lead, text, action);
    m_layout->addWidget(note);
    return note;
}

void SettingsForm::add(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void SettingsForm::addTall(QWidget *widget)
{
    m_layout->addWidget(widget, 1);
}

void SettingsForm::endWithSpace()
{
    m_layout->addStretch(1);
}

} // namespace candor
