// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/RecordForm.h"

namespace candor {

/// The texts and days of a record of the casebook as editors. What is typed is handed over when a field is left; what
/// cannot be read stays, with a sentence how to write it. The owner lays the editors out.
class PlanFields final : public QObject {
    Q_OBJECT

public:
    /// `prefix` begins the object names.
    PlanFields(RecordKind kind, const QString &prefix, QObject *parent);

    /// A Line, a Text or a Day, with its label above.
    QWidget *add(const QString &field, FieldStyle style, const QString &hint = {}, const QString &title = {});
    /// Texts that a Line offers to complete what is typed.
    void suggest(const QString &field, const QStringList &texts);
    [[nodiscard]] QWidget *editor(const QString &field) const;

    /// Shows a record; what is being typed into the same one stays.
    void show(const AnyRecord &record, const words::Moment &moment);
    /// Hands over everything that was typed.
    void leave();
    /// What was handed over was not stored: it is offered again.
    void offerAgain();

Q_SIGNALS:
    /// `stored` is the text as setFieldText() takes it.
    void typed(const QUuid &record, const FieldInfo &field, const QString &stored);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Editor {
        const FieldInfo *info;
        FieldStyle style;
        FieldFrame *frame = nullptr;
        QString shown; // the text of what is stored
        QString sent;  // the text that is being stored
    };

    [[nodiscard]] Editor *find(const QString &field) const;
    [[nodiscard]] static QString textOf(const Editor &editor);
    static void setText(const Editor &editor, const QString &text);
    void commit(Editor &editor);

    RecordKind m_kind;
    QString m_prefix;
    std::vector<std::unique_ptr<Editor>> m_editors;
    QUuid m_record;
    words::Moment m_moment;
};

} // namespace candor
