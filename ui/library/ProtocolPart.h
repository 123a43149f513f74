// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/LibrarySource.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabBar;
class QTreeView;

namespace candor {

class NoteBox;
class ProtocolChanges;
class ProtocolDraft;
class ProtocolItemPane;
class ProtocolOutline;
class ProtocolVersions;

/// "Protocol in force": the outline with the form of the chosen part, the changes that wait, the versions and cases.
class ProtocolPart : public QWidget {
    Q_OBJECT

public:
    enum Tab { Outline, Changes, Versions };

    explicit ProtocolPart(const LibrarySource &source, QWidget *parent = nullptr);

    void refresh();
    /// Shows an entry of the outline; false when there is none.
    bool reveal(const QString &outlineId);
    void showTab(Tab tab);

    [[nodiscard]] ProtocolDraft *draft() const { return m_draft; }
    [[nodiscard]] QTreeView *tree() const { return m_tree; }
    [[nodiscard]] ProtocolItemPane *itemPane() const { return m_item; }
    [[nodiscard]] ProtocolVersions *versions() const { return m_versions; }

Q_SIGNALS:
    /// The protocol shown has changed: search has to look again.
    void shown();
    void toast(const QString &text, bool undoable);
    void openCaseRequested(const QUuid &caseId);

private:
    void showOutline();
    void showHead();
    void showError(const Error &error);

    LibrarySource m_source;
    ProtocolOverview m_overview;
    ProtocolDraft *m_draft;
    ProtocolOutline *m_outline;
    QLabel *m_title;
    QLabel *m_since;
    NoteBox *m_problem;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QTreeView *m_tree;
    ProtocolItemPane *m_item;
    ProtocolChanges *m_changes;
    ProtocolVersions *m_versions;
};

} // namespace candor
