// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QListView;
class QStackedWidget;
class QStandardItemModel;

namespace candor {

class Button;
class EmptyState;
class FieldFrame;
class NoteBox;
class ProtocolDraft;

/// The draft edition as a list of differences in words, to take back one by one, and to put in force with a reason.
class ProtocolChanges : public QWidget {
    Q_OBJECT

public:
    explicit ProtocolChanges(ProtocolDraft *draft, QWidget *parent = nullptr);

    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void putInForce(const QString &version);
    void outlineRequested();

private:
    void refresh();
    void takeBack();
    void confirm();

    ProtocolDraft *m_draft;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    NoteBox *m_note;
    QListView *m_list;
    QStandardItemModel *m_model;
    Button *m_takeBack;
    QLineEdit *m_reason;
    FieldFrame *m_reasonFrame;
    Button *m_confirm;
    Button *m_discard;
};

} // namespace candor
