// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/PlanFields.h"

#include "case/GrowingEdit.h"
#include "case/TypedValues.h"
#include "widgets/FieldFrame.h"

#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QStringListModel>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

PlanFields::PlanFields(RecordKind kind, const QString &prefix, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_prefix(prefix)
{
}

QWidget *PlanFields::add(const QString &field, FieldStyle style, const QString &hint, const QString &ownTitle)
{
    const auto &fields = fieldsOf(m_kind);
    const FieldInfo &info = *std::find_if(
        fields.begin(), fields.end(), [&](const FieldInfo &each) { return field == QLatin1StringView(each.name); });
    m_editors.push_back(std::make_unique<Editor>(Editor{&info, style, nullptr, {}, {}}));
    Editor *editor = m_editors.back().get();
    const QString title = ownTitle.isEmpty() ? words::fieldText(info.label) : ownTitle;
    QWidget *widget = nullptr;
    if (style == FieldStyle::Text) {
        auto *edit = new GrowingEdit(2);
        edit->setPlaceholderText(hint);
        edit->installEventFilter(this);
        widget = edit;
    } else {
        auto *edit = new QLineEdit;
        edit->setPlaceholderText(hint.isEmpty() ? tr("Not recorded yet") : hint);
        connect(edit, &QLineEdit::editingFinished, this, [this, editor] { commit(*editor); });
        widget = edit;
    }
    widget->setObjectName(m_prefix + u'.' + field);
    widget->setAccessibleName(title);
    editor->frame = new FieldFrame(title, widget);
    return editor->frame;
}

PlanFields::Editor *PlanFields::find(const QString &field) const
{
    const auto found = std::find_if(m_editors.begin(), m_editors.end(), [&](const auto &each) {
        return field == QLatin1StringView(each->info->name);
    });
    return found == m_editors.end() ? nullptr : found->get();
}

QWidget *PlanFields::editor(const QString &field) const
{
    const Editor *found = find(field);
    return found ? found->frame->field() : nullptr;
}

void PlanFields::suggest(const QString &field, const QStringList &texts)
{
    auto *edit = qobject_cast<QLineEdit *>(editor(field));
    if (!edit->completer()) {
        auto *completer = new QCompleter(edit);
        completer->setModel(new QStringListModel(completer));
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        edit->setCompleter(completer);
    }
    auto *known = qobject_cast<QStringListModel *>(edit->completer()->model());
    if (known->stringList() != texts)
        known->setStringList(texts);
}

QString PlanFields::textOf(const Editor &editor)
{
    if (const auto *text = qobject_cast<GrowingEdit *>(editor.frame->field()))
        return text->toPlainText().trimmed();
    return qobject_cast<QLineEdit *>(editor.frame->field())->text().trimmed();
}

void PlanFields::setText(const Editor &editor, const QString &text)
{
    if (textOf(editor) == text)
        return;
    if (auto *edit = qobject_cast<GrowingEdit *>(editor.frame->field()))
        edit->setText(text);
    else
        qobject_cast<QLineEdit *>(editor.frame->field())->setText(text);
}

void PlanFields::show(const AnyRecord &record, const words::Moment &moment)
{
    const bool same = idOf(record) == m_record;
    if (!same)
        leave();
    m_record = idOf(record);
    m_moment = moment;
    for (const auto &each : m_editors) {
        QString stored = fieldText(record, *each->info).trimmed();
        if (each->style == FieldStyle::Day)
            stored = candor::typed::showDate(QDate::fromString(stored, Qt::ISODate), moment);
        const QString text = textOf(*each);
        const bool clean = !same || text == each->shown || text == stored;
        each->shown = stored;
        if (!clean)
            continue;
        each->sent.clear();
        setText(*each, stored);
        each->frame->clearError();
    }
}

void PlanFields::commit(Editor &editor)
{
    const QString text = textOf(editor);
    if (m_record.isNull() || text == editor.shown || (!editor.sent.isNull() && text == editor.sent))
        return;
    QString stored = text;
    if (editor.style == FieldStyle::Day && !text.isEmpty()) {
        const QDate day = candor::typed::readDate(text, m_moment);
        if (!day.isValid()) {
            const QDate today = toZone(m_moment.now, m_moment.zone).date();
            editor.frame->setError(tr("Use a date like %1").arg(candor::typed::showDate(today, m_moment)));
            return;
        }
        stored = day.toString(Qt::ISODate);
    }
    editor.frame->clearError();
    editor.sent = text;
    Q_EMIT typed(m_record, *editor.info, stored);
}

void PlanFields::leave()
{
    for (const auto &each : m_editors)
        commit(*each);
}

void PlanFields::offerAgain()
{
    for (const auto &each : m_editors)
        each->sent = QString();
}

bool PlanFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        for (const auto &each : m_editors) {
            if (each->frame->field() == watched)
                commit(*each);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace candor
