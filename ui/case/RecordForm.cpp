// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/RecordForm.h"

#include "case/GrowingEdit.h"
#include "case/TypedValues.h"
#include "model/Codec.h"
#include "widgets/FieldFrame.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QStringListModel>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int draftDelay = 1000;

const FieldInfo &infoOf(RecordKind kind, const QString &field)
{
    const auto &fields = fieldsOf(kind);
    return *std::find_if(
        fields.begin(), fields.end(), [&](const FieldInfo &info) { return field == QLatin1StringView(info.name); });
}

/// The choices of a field: key and words, in the order of the table.
template <class T>
std::vector<std::pair<QString, QString>> choicesOf()
{
    std::vector<std::pair<QString, QString>> choices;
    if constexpr (NamedEnum<T>) {
        for (const auto &each : enumNames<T>)
            choices.emplace_back(QString::fromLatin1(each.key), words::choiceText(each.label));
    }
    return choices;
}

std::vector<std::pair<QString, QString>> choicesOf(RecordKind kind, const FieldInfo &field)
{
    std::vector<std::pair<QString, QString>> choices;
    std::visit(
        [&]<class R>(const R &r) {
            const auto look = [&](const auto &f) {
                if (QLatin1StringView(f.name) == QLatin1StringView(field.name))
                    choices = choicesOf<std::remove_cvref_t<decltype(r.*(f.member))>>();
            };
            withFields([&](const auto &...f) { (look(f), ...); }, RecordType<R>::fields);
        },
        makeRecord(kind));
    return choices;
}

} // namespace

std::optional<AnyRecord> storedRecord(const CaseFile &file, RecordKind kind, const QUuid &id)
{
    return std::visit(
        [&]<class R>(const R &) -> std::optional<AnyRecord> {
            if constexpr (std::is_same_v<R, Case>) {
                return file.record.id.uuid() == id ? std::optional<AnyRecord>(file.record) : std::nullopt;
            } else {
                const R *found = file.find(Id<R>(id));
                return found ? std::optional<AnyRecord>(*found) : std::nullopt;
            }
        },
        makeRecord(kind));
}

RecordForm::RecordForm(CaseStore &store, RecordKind kind, const QString &prefix, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_kind(kind)
    , m_prefix(prefix)
    , m_record(makeRecord(kind))
{
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, &RecordForm::keepDraft);
    // What could not be stored is offered again when the field is left the next time.
    connect(&m_store, &CaseStore::failed, this, [this] {
        for (const auto &each : m_editors)
            each->sent.clear();
    });
}

QWidget *RecordForm::add(const QString &field, FieldStyle style, const QString &hint, const QString &ownTitle)
{
    const FieldInfo &info = infoOf(m_kind, field);
    const QString title = ownTitle.isEmpty() ? words::fieldText(info.label) : ownTitle;
    QWidget *widget = nullptr;
    m_editors.push_back(std::make_unique<Editor>(Editor{&info, style, nullptr, nullptr, {}, {}}));
    Editor *editor = m_editors.back().get();
    if (style == FieldStyle::Check) {
        auto *box = new QCheckBox(title);
        connect(box, &QAbstractButton::clicked, this, [this, editor] { commit(*editor); });
        widget = box;
    } else if (style == FieldStyle::Choice) {
        auto *box = new QComboBox;
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        box->installEventFilter(this);
        for (const auto &[key, text] : choicesOf(m_kind, info))
            box->addItem(text, key);
        connect(box, &QComboBox::activated, this, [this, editor] {
            Q_EMIT edited(QString::fromLatin1(editor->info->name));
            commit(*editor);
        });
        widget = box;
    } else if (style == FieldStyle::Text) {
        auto *edit = new GrowingEdit(2);
        if (!hint.isEmpty())
            edit->setPlaceholderText(hint);
        edit->installEventFilter(this);
        connect(edit, &QPlainTextEdit::textChanged, this, [this, editor] { touched(*editor); });
        widget = edit;
    } else {
        auto *edit = new QLineEdit;
        edit->setPlaceholderText(hint.isEmpty() ? tr("Not recorded yet") : hint);
        if (style == FieldStyle::Money)
            edit->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        connect(edit, &QLineEdit::textEdited, this, [this, editor] { touched(*editor); });
        connect(edit, &QLineEdit::editingFinished, this, [this, editor] { commit(*editor); });
        widget = edit;
    }
    widget->setObjectName(m_prefix + u'.' + field);
    widget->setAccessibleName(title);
    editor->widget = widget;
    if (style == FieldStyle::Check)
        return widget;
    editor->frame = new FieldFrame(title, widget);
    return editor->frame;
}

RecordForm::Editor *RecordForm::find(const QString &field) const
{
    for (const auto &each : m_editors) {
        if (field == QLatin1StringView(each->info->name))
            return each.get();
    }
    return nullptr;
}

QWidget *RecordForm::editor(const QString &field) const
{
    const Editor *found = find(field);
    return found ? found->widget : nullptr;
}

bool RecordForm::holds(const QWidget *editor) const
{
    return std::any_of(
        m_editors.begin(), m_editors.end(), [editor](const auto &each) { return each->widget == editor; });
}

bool RecordForm::isShown() const
{
    return std::any_of(m_editors.begin(), m_editors.end(), [](const auto &each) { return each->widget->isVisible(); });
}

void RecordForm::setChoices(const QString &field, const std::vector<std::pair<QString, QString>> &choices)
{
    Editor *editor = find(field);
    auto *box = qobject_cast<QComboBox *>(editor->widget);
    const bool same = box->count() == static_cast<int>(choices.size()) &&
                      std::all_of(choices.begin(), choices.end(), [&, i = 0](const auto &each) mutable {
                          const int row = i++;
                          return box->itemData(row).toString() == each.first && box->itemText(row) == each.second;
                      });
    if (same)
        return;
    const QString chosen = box->count() > 0 ? textOf(*editor) : editor->shown;
    box->clear();
    for (const auto &[key, text] : choices)
        box->addItem(text, key);
    box->setCurrentIndex(-1);
    setText(*editor, chosen);
    if (chosen.isEmpty())
        box->setCurrentIndex(box->findData(QString()));
}

void RecordForm::suggest(const QString &field, const QStringList &texts)
{
    auto *edit = qobject_cast<QLineEdit *>(find(field)->widget);
    auto *known = edit->completer() ? qobject_cast<QStringListModel *>(edit->completer()->model()) : nullptr;
    if (known) {
        if (known->stringList() != texts)
            known->setStringList(texts);
        return;
    }
    auto *completer = new QCompleter(edit);
    completer->setModel(new QStringListModel(texts, completer));
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
}

QString RecordForm::textOf(const Editor &editor) const
{
    switch (editor.style) {
    case FieldStyle::Check: return qobject_cast<QCheckBox *>(editor.widget)->isChecked() ? u"true"_s : u"false"_s;
    case FieldStyle::Choice: return qobject_cast<QComboBox *>(editor.widget)->currentData().toString();
    case FieldStyle::Text: return qobject_cast<GrowingEdit *>(editor.widget)->toPlainText().trimmed();
    default: return qobject_cast<QLineEdit *>(editor.widget)->text().trimmed();
    }
}

void RecordForm::setText(Editor &editor, const QString &text)
{
    if (textOf(editor) == text)
        return;
    switch (editor.style) {
    case FieldStyle::Check: qobject_cast<QCheckBox *>(editor.widget)->setChecked(text == "true"_L1); break;
    case FieldStyle::Choice: {
        auto *box = qobject_cast<QComboBox *>(editor.widget);
        if (!text.isEmpty() && box->findData(text) < 0)
            box->addItem(text, text); // of a list that was another one when it was stored
        box->setCurrentIndex(box->findData(text));
        break;
    }
    case FieldStyle::Text: qobject_cast<GrowingEdit *>(editor.widget)->setText(text); break;
    default: qobject_cast<QLineEdit *>(editor.widget)->setText(text);
    }
}

QString RecordForm::displayOf(const Editor &editor, const AnyRecord &record) const
{
    const QString stored = fieldText(record, *editor.info);
    const words::Moment moment = m_store.moment();
    switch (editor.style) {
    case FieldStyle::Day: return typed::showDate(QDate::fromString(stored, Qt::ISODate), moment);
    case FieldStyle::Time:
    case FieldStyle::FutureTime: {
        const auto at = instantFromIso(stored);
        return at ? typed::showTime(*at, moment) : QString();
    }
    case FieldStyle::Number: {
        // Numbers that nobody recorded stand below zero in the model.
        const qint64 number = stored.toLongLong();
        return stored.isEmpty() || number < 0 ? QString() : moment.locale.toString(number);
    }
    case FieldStyle::Money:
        return stored.isEmpty() ? QString() : typed::showMoney({stored.toLongLong()}, moment.locale);
    default: return stored.trimmed();
    }
}

std::optional<QString> RecordForm::storedOf(const Editor &editor, const QString &text) const
{
    if (text.isEmpty())
        return QString();
    const words::Moment moment = m_store.moment();
    switch (editor.style) {
    case FieldStyle::Day: {
        const QDate day = typed::readDate(text, moment);
        return day.isValid() ? std::optional(day.toString(Qt::ISODate)) : std::nullopt;
    }
    case FieldStyle::Time:
    case FieldStyle::FutureTime: {
        const auto at = typed::readTime(text, moment, editor.style == FieldStyle::FutureTime);
        return at ? std::optional(toIso(*at)) : std::nullopt;
    }
    case FieldStyle::Number: {
        bool isNumber = false;
        const int number = moment.locale.toInt(text, &isNumber);
        return isNumber && number >= 0 ? std::optional(QString::number(number)) : std::nullopt;
    }
    case FieldStyle::Money: {
        const auto amount = typed::readMoney(text, moment.locale);
        return amount && amount->value >= 0 ? std::optional(QString::number(amount->value)) : std::nullopt;
    }
    default: return text;
    }
}

QString RecordForm::fixHint(FieldStyle style) const
{
    const words::Moment moment = m_store.moment();
    switch (style) {
    case FieldStyle::Day:
        return tr("Use a date like %1").arg(typed::showDate(toZone(moment.now, moment.zone).date(), moment));
    case FieldStyle::Number: return tr("Use a whole number");
    case FieldStyle::Money: return tr("Use an amount like %1").arg(typed::showMoney({125050}, moment.locale));
    default: return tr("Use a time like %1").arg(words::clockTime(moment.now, moment));
    }
}

bool RecordForm::isDirty(const Editor &editor) const
{
    const QString text = textOf(editor);
    return text != editor.shown && (editor.sent.isNull() || text != editor.sent);
}

bool RecordForm::isDirty() const
{
    return std::any_of(m_editors.begin(), m_editors.end(), [this](const auto &each) { return isDirty(*each); });
}

QString RecordForm::draftKey() const
{
    const QString subject = m_new ? u"new"_s : idOf(m_record).toString(QUuid::WithoutBraces);
    return m_prefix + u'/' + m_case.toString() + u'/' + subject;
}

void RecordForm::show(const AnyRecord &record, bool isNew, const QString &required)
{
    const bool same = idOf(record) == idOf(m_record);
    if (!same)
        leave();
    m_record = record;
    m_case = m_store.caseId();
    m_new = isNew;
    m_required = required;
    if (!same)
        m_drafted = false;
    for (const auto &each : m_editors) {
        const QString stored = displayOf(*each, record);
        const bool clean = !same || textOf(*each) == each->shown;
        each->shown = stored;
        if (!clean)
            continue;
        each->sent.clear();
        setText(*each, stored);
        if (each->frame)
            each->frame->clearError();
    }
}

void RecordForm::whenDrafted(std::function<void()> then)
{
    m_store.readDraft(draftKey(), this, [this, key = draftKey(), then = std::move(then)](const QByteArray &) {
        if (key == draftKey())
            then();
    });
}

void RecordForm::restoreDraft()
{
    m_store.readDraft(draftKey(), this, [this, key = draftKey()](const QByteArray &content) {
        if (key != draftKey() || isDirty())
            return;
        const QJsonObject draft = QJsonDocument::fromJson(content).object();
        if (m_new) {
            // Its roles and its id are in no field.
            const QUuid id = idOf(m_record);
            m_record = fromJson(m_kind, draft.value("record"_L1).toObject());
            std::visit([&]<class R>(R &r) { r.id = Id<R>(id); }, m_record);
        }
        const QJsonObject fields = draft.value("fields"_L1).toObject();
        for (const auto &each : m_editors) {
            const auto typed = fields.constFind(QLatin1StringView(each->info->name));
            if (typed == fields.constEnd())
                continue;
            setText(*each, typed->toString());
            if (each->frame && !storedOf(*each, textOf(*each)))
                each->frame->setError(fixHint(each->style));
        }
        m_drafted = true;
        Q_EMIT draftRead();
    });
}

void RecordForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const auto &each : m_editors) {
        if (auto *line = qobject_cast<QLineEdit *>(each->widget))
            line->setReadOnly(readOnly);
        else if (auto *text = qobject_cast<GrowingEdit *>(each->widget))
            text->setReadOnly(readOnly);
        else
            each->widget->setEnabled(!readOnly);
    }
}

void RecordForm::touched(Editor &editor)
{
    if (!editor.widget->hasFocus() || m_readOnly)
        return; // set by the program
    m_draftTimer.start();
    Q_EMIT edited(QString::fromLatin1(editor.info->name));
}

bool RecordForm::eventFilter(QObject *watched, QEvent *event)
{
    // The wheel belongs to the form around: nobody changes a choice by scrolling past it.
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox *>(watched)) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusOut) {
        for (const auto &each : m_editors) {
            if (each->widget == watched && each->style == FieldStyle::Text)
                commit(*each);
        }
    }
    return QObject::eventFilter(watched, event);
}

QString RecordForm::doneText(const QString &field) const
{
    const QString title = words::fieldText(infoOf(m_kind, field).label);
    const auto *person = std::get_if<Person>(&m_record);
    return person && !person->name.isEmpty() ? tr("Saved: %1, %2", "name and field").arg(person->name, title)
                                             : tr("Saved: %1", "field").arg(title);
}

void RecordForm::commit(Editor &editor)
{
    if (m_readOnly || m_case != m_store.caseId() || !isDirty(editor))
        return;
    const QString text = textOf(editor);
    const auto stored = storedOf(editor, text);
    const bool missing = !m_new && text.isEmpty() && m_required == QLatin1StringView(editor.info->name);
    if (editor.frame)
        editor.frame->setError(missing ? tr("This cannot be empty") : stored ? QString() : fixHint(editor.style));
    if (!stored || missing) {
        keepDraft();
        return;
    }
    if (m_new) {
        commitNew();
        return;
    }
    put({{editor.info, *stored}}, doneText(QString::fromLatin1(editor.info->name)));
}

RecordForm::Values RecordForm::typedValues() const
{
    Values values;
    for (const auto &each : m_editors) {
        const QString text = textOf(*each);
        const auto stored = storedOf(*each, text);
        if (stored && text != each->shown)
            values.emplace_back(each->info, *stored);
    }
    return values;
}

AnyRecord RecordForm::typedRecord() const
{
    AnyRecord typed = m_record;
    for (const auto &[info, stored] : typedValues())
        setFieldText(typed, *info, stored);
    return typed;
}

void RecordForm::commitNew()
{
    const AnyRecord typed = typedRecord();
    const bool complete = m_required.isEmpty() || !fieldText(typed, infoOf(m_kind, m_required)).isEmpty();
    if (!complete || (m_ready && !m_ready(typed))) {
        keepDraft();
        return;
    }
    const auto *person = std::get_if<Person>(&m_record);
    put(typedValues(), person ? tr("Person added") : tr("Added"));
}

void RecordForm::store(std::function<void(AnyRecord &)> make, const QString &done)
{
    if (!m_readOnly && m_case == m_store.caseId())
        put(typedValues(), done, std::move(make));
}

void RecordForm::refuse(const QString &field, const QString &sentence)
{
    const Editor *editor = find(field);
    if (editor->frame)
        editor->frame->setError(sentence);
    editor->widget->setFocus();
}

void RecordForm::put(Values values, const QString &done, std::function<void(AnyRecord &)> make)
{
    m_draftTimer.stop();
    for (const auto &[info, stored] : values) {
        for (const auto &each : m_editors) {
            if (each->info == info)
                each->sent = textOf(*each);
        }
    }
    const QString draft = isDirty() ? QString() : draftKey();
    m_store.applyFrom(
        [base = m_record, isNew = m_new, values, draft, make = std::move(make),
         follow = m_follow](const CaseFile &file) -> std::optional<Command> {
            const auto known = storedRecord(file, kindOf(base), idOf(base));
            if (!known && !isNew)
                return std::nullopt;
            AnyRecord changed = known.value_or(base);
            for (const auto &[info, stored] : values)
                setFieldText(changed, *info, stored);
            if (make)
                make(changed);
            if (known && changed == *known)
                return std::nullopt;
            std::vector<AnyRecord> records;
            if (follow)
                records = follow(changed, known.value_or(base), file);
            records.insert(records.begin(), changed);
            return EditRecords{file.record.id, std::move(records), {}, draft};
        },
        done,
        [form = QPointer(this), id = idOf(m_record), values, isNew = m_new] {
            if (!form || idOf(form->m_record) != id)
                return;
            for (const auto &[info, stored] : values) {
                // Until the case is read anew: a button that is pressed right after a field was left asks for it.
                setFieldText(form->m_record, *info, stored);
                for (const auto &each : form->m_editors) {
                    if (each->info == info && !each->sent.isNull()) {
                        each->shown = each->sent;
                        each->sent.clear();
                    }
                }
            }
            form->m_drafted = false;
            if (form->isDirty())
                form->keepDraft();
            if (isNew) {
                form->m_new = false;
                Q_EMIT form->firstStored();
            }
        });
}

void RecordForm::change(std::function<void(AnyRecord &)> make, const QString &field)
{
    if (m_readOnly)
        return;
    if (m_new) {
        make(m_record);
        m_draftTimer.start();
        return;
    }
    m_store.applyFrom(
        [kind = m_kind, id = idOf(m_record), make = std::move(make),
         follow = m_follow](const CaseFile &file) -> std::optional<Command> {
            const auto known = storedRecord(file, kind, id);
            if (!known)
                return std::nullopt;
            AnyRecord changed = *known;
            make(changed);
            if (changed == *known)
                return std::nullopt;
            std::vector<AnyRecord> records;
            if (follow)
                records = follow(changed, *known, file);
            records.insert(records.begin(), changed);
            return EditRecords{file.record.id, std::move(records), {}, {}};
        },
        doneText(field));
}

void RecordForm::leave()
{
    for (const auto &each : m_editors)
        commit(*each);
}

QFuture<void> RecordForm::keepDraft()
{
    m_draftTimer.stop();
    if (m_readOnly || m_case.isNil())
        return QtFuture::makeReadyFuture();
    QJsonObject fields;
    for (const auto &each : m_editors) {
        if (isDirty(*each))
            fields.insert(QLatin1StringView(each->info->name), textOf(*each));
    }
    if (fields.isEmpty()) {
        if (std::exchange(m_drafted, false))
            m_store.dropDraft(draftKey());
        return QtFuture::makeReadyFuture();
    }
    m_drafted = true;
    QJsonObject draft{{u"fields"_s, fields}};
    if (m_new)
        draft.insert(u"record"_s, toJson(m_record));
    return m_store.saveDraft(draftKey(), QJsonDocument(draft).toJson(QJsonDocument::Compact));
}

void RecordForm::discard()
{
    m_draftTimer.stop();
    for (const auto &each : m_editors)
        setText(*each, each->shown);
    if (std::exchange(m_drafted, false) || m_new)
        m_store.dropDraft(draftKey());
}

} // namespace candor
