// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/RecordForm.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace candor {

class Button;
class RemarkList;
class RowTable;

/// The answer of one side to one decision. Made anew for each of them, so that each keeps its own draft.
class DecisionForm final : public QWidget {
    Q_OBJECT

public:
    DecisionForm(CaseStore &store, const QString &decision, DecisionParty party, QWidget *parent = nullptr);

    [[nodiscard]] bool isFor(const QString &decision, DecisionParty party) const;
    [[nodiscard]] RecordForm &form() const { return *m_form; }
    void refresh();
    /// Another answer, which leaves the one before in the case.
    void beginAnother();
    void focusFirst();

Q_SIGNALS:
    void removeRequested(const QUuid &id);

private:
    void showNew(bool restore);

    CaseStore &m_store;
    QString m_decision;
    DecisionParty m_party;
    RecordForm *m_form;
    QLabel *m_earlier;
    Button *m_another;
    Button *m_remove;
    bool m_adding = false;
};

/// The decisions in the order of the protocol, with the answers of all sides beside each other.
class DecisionsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit DecisionsPanel(CaseStore &store, QWidget *parent = nullptr);

    void refresh();
    bool showDecision(const QUuid &id);
    void choose(const QString &decision, DecisionParty party);
    /// "5 of 8 answered"
    [[nodiscard]] QString line() const;
    void leave();
    QFuture<void> keepDraft();
    [[nodiscard]] RowTable &table() const { return *m_table; }
    [[nodiscard]] DecisionForm *form() const { return m_form; }
    [[nodiscard]] RemarkList &routes() const { return *m_routes; }

private:
    void showChosen();
    void drop();
    void remove(const QUuid &id);
    [[nodiscard]] QString decisionAt(int row) const;
    [[nodiscard]] DecisionParty partyAt(int column) const;

    CaseStore &m_store;
    RemarkList *m_routes;
    RowTable *m_table;
    QVBoxLayout *m_formPlace;
    QPointer<DecisionForm> m_form;
    Id<Case> m_case;
};

} // namespace candor
