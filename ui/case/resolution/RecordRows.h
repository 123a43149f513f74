// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/RecordForm.h"
#include "case/resolution/FaceRow.h"

#include <QWidget>

class QVBoxLayout;

namespace candor {

class Button;
class FieldColumns;
class FoldRow;

/// How the records of one kind are shown as rows.
struct RecordRowKind {
    RecordKind kind;
    QString name;     ///< begins object names and the keys of drafts
    QString required; ///< a new record is stored once this field has a text; empty: with the first field
    std::function<RowFace(const AnyRecord &)> face;
    /// Lays out the editors of a row when it is opened for the first time. What it answers runs whenever the record
    /// changed.
    std::function<std::function<void(const AnyRecord &)>(FoldRow &row, QVBoxLayout *column)> build;
    /// Kinds whose records are not there yet have a name for each.
    std::function<QString(const AnyRecord &)> nameOf{};
    QString remove{}; ///< text of the button that removes the record; empty for none
    QString first{};  ///< the editor that gets the focus in a new record; empty: the required one
    bool lined = false;
};

/// One record: a row that folds out its fields.
class FoldRow final : public QWidget {
    Q_OBJECT

public:
    FoldRow(CaseStore &store, const RecordRowKind &kind, const AnyRecord &record, bool isNew, QWidget *parent);

    void show(const AnyRecord &record, bool isNew, bool finished);
    using QWidget::show;
    void open(bool open = true);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] FaceRow &header() const { return *m_header; }
    [[nodiscard]] RecordForm &form() const { return *m_form; }
    [[nodiscard]] const AnyRecord &record() const { return m_form->record(); }
    [[nodiscard]] bool isFinished() const { return m_finished; }
    [[nodiscard]] CaseStore &store() const { return m_store; }
    /// Reads the draft of the record and shows it.
    void restore();
    void focusFirst();

Q_SIGNALS:
    void removeAsked();

private:
    void ensureBuilt();
    void refresh();

    CaseStore &m_store;
    const RecordRowKind &m_kind;
    RecordForm *m_form;
    FaceRow *m_header;
    QWidget *m_body = nullptr;
    Button *m_remove = nullptr;
    std::function<void(const AnyRecord &)> m_refresh;
    bool m_finished = false;
};

/// Records of one kind below each other. Rows stay as they are while the records around them change, so that nothing
/// that is being typed is lost.
class RecordRows final : public QWidget {
    Q_OBJECT

public:
    struct Item {
        AnyRecord record;
        bool isNew = false;
    };

    RecordRows(CaseStore &store, RecordRowKind kind, QWidget *parent = nullptr);

    void show(const std::vector<Item> &items, bool finished);
    using QWidget::show;
    /// A record that is stored once there is something in it; opened, with the focus in it.
    void begin(const AnyRecord &fresh);
    /// Opens the new record that was half typed when the case was left.
    void restoreNew(const AnyRecord &fresh, std::function<bool(const AnyRecord &)> fits = {});
    bool open(const QUuid &id);
    /// A record that was stored just now: opened as soon as the case shows it.
    void openWhenThere(const QUuid &id) { m_awaited = id; }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] FoldRow *row(const QUuid &id) const;
    /// The one that is being typed for the first time; nullptr when there is none.
    [[nodiscard]] FoldRow *newRow() const;
    void leave();
    void keepDraft(QFuture<void> &last);

private:
    FoldRow *add(const AnyRecord &record, bool isNew);
    void drop(FoldRow *row);
    void removeAsked(FoldRow *row);
    void closeOthers(const FoldRow *row);

    CaseStore &m_store;
    RecordRowKind m_kind;
    QVBoxLayout *m_column;
    std::vector<FoldRow *> m_rows;
    QUuid m_awaited;
    Id<Case> m_case;
    bool m_finished = false;
};

/// Two columns of editors, one where it is narrow.
class FieldGrid2 {
public:
    explicit FieldGrid2(QVBoxLayout *column);
    /// Over both columns when `wide`.
    void add(QWidget *editor, bool wide = false);

private:
    FieldColumns *m_columns;
};

} // namespace candor
