// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"
#include "model/Describe.h"

#include <QTimer>

class QCheckBox;

namespace candor {

class FieldFrame;

/// How a field of a record is typed.
enum class FieldStyle { Line, Text, Choice, Day, Time, FutureTime, Number, Money, Check };

/// The fields of one record as editors. What is typed is stored as soon as the field is left and can be undone; what is
/// half typed, or cannot be read yet, is kept as a draft. The owner lays the editors out.
class RecordForm final : public QObject {
    Q_OBJECT

public:
    /// `prefix` begins the object names and the key of the draft.
    RecordForm(CaseStore &store, RecordKind kind, const QString &prefix, QObject *parent);

    /// An editor with its label above; a Check is a box with the label beside it. An empty title takes the label of the
    /// field.
    QWidget *add(const QString &field, FieldStyle style, const QString &hint = {}, const QString &title = {});
    /// What is offered by a Choice of a field that is no enumeration, as stored and as read: records of the case, codes
    /// of a list. What is stored already stays there even when it is none of them.
    void setChoices(const QString &field, const std::vector<std::pair<QString, QString>> &choices);
    /// Texts that a Line offers to complete what is typed.
    void suggest(const QString &field, const QStringList &texts);
    [[nodiscard]] QWidget *editor(const QString &field) const;
    [[nodiscard]] bool holds(const QWidget *editor) const;
    /// Can its fields be seen?
    [[nodiscard]] bool isShown() const;

    /// Shows a record; what is being typed into the same one stays. A new record is stored once its `required` field
    /// has a text.
    void show(const AnyRecord &record, bool isNew = false, const QString &required = {});
    [[nodiscard]] const AnyRecord &record() const { return m_record; }
    [[nodiscard]] bool isNew() const { return m_new; }
    /// Reads the draft of the shown record, if there is one.
    void restoreDraft();
    void setReadOnly(bool readOnly);
    /// Is asked before each change is stored: fills in what follows from it, such as who decided and when, and answers
    /// the records that are stored together with it.
    using Follow = std::function<std::vector<AnyRecord>(AnyRecord &changed, const AnyRecord &before, const CaseFile &)>;
    void setFollow(Follow follow) { m_follow = std::move(follow); }
    /// A new record waits for this as well before it is stored.
    void setReady(std::function<bool(const AnyRecord &)> ready) { m_ready = std::move(ready); }
    /// The record with everything that is typed and can be read.
    [[nodiscard]] AnyRecord typedRecord() const;
    /// Stores what is typed together with a change, as one step; a new record, too.
    void store(std::function<void(AnyRecord &)> make, const QString &doneText);
    /// Says at a field what has to be put right, and goes there.
    void refuse(const QString &field, const QString &sentence);
    /// Calls back when the shown record has a draft. Editors may be added until then.
    void whenDrafted(std::function<void()> then);
    /// Stores one change that is no text of a field, such as roles.
    void change(std::function<void(AnyRecord &)> make, const QString &field);
    /// Stores everything that was typed; what cannot be read stays a draft.
    void leave();
    /// Keeps what is half typed.
    QFuture<void> keepDraft();
    /// Forgets what is typed, and the draft.
    void discard();
    [[nodiscard]] bool isDirty() const;

Q_SIGNALS:
    void firstStored();                ///< a new record is in the case now
    void draftRead();                  ///< the record of the draft is in record()
    void edited(const QString &field); ///< with every key

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Editor {
        const FieldInfo *info;
        FieldStyle style;
        QWidget *widget;
        FieldFrame *frame; // nullptr for a Check
        QString shown;     // the text of what is stored
        QString sent;      // the text that is being stored
    };

    [[nodiscard]] Editor *find(const QString &field) const;
    [[nodiscard]] QString draftKey() const;
    [[nodiscard]] QString textOf(const Editor &editor) const;
    void setText(Editor &editor, const QString &text);
    [[nodiscard]] QString displayOf(const Editor &editor, const AnyRecord &record) const;
    [[nodiscard]] std::optional<QString> storedOf(const Editor &editor, const QString &text) const;
    [[nodiscard]] bool isDirty(const Editor &editor) const;
    void touched(Editor &editor);
    void commit(Editor &editor);
    void commitNew();
    using Values = std::vector<std::pair<const FieldInfo *, QString>>;
    [[nodiscard]] Values typedValues() const;
    void put(Values values, const QString &doneText, std::function<void(AnyRecord &)> make = {});
    [[nodiscard]] QString doneText(const QString &field) const;
    [[nodiscard]] QString fixHint(FieldStyle style) const;

    CaseStore &m_store;
    RecordKind m_kind;
    QString m_prefix;
    std::vector<std::unique_ptr<Editor>> m_editors;
    AnyRecord m_record;
    Id<Case> m_case; // the record is of; another one may be open by now
    bool m_new = false;
    bool m_readOnly = false;
    bool m_drafted = false; // there is a draft to drop
    QString m_required;
    Follow m_follow;
    std::function<bool(const AnyRecord &)> m_ready;
    QTimer m_draftTimer;
};

/// The record as it is stored in the case; nullopt when it is not there.
[[nodiscard]] std::optional<AnyRecord> storedRecord(const CaseFile &file, RecordKind kind, const QUuid &id);

} // namespace candor
