// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"

#include <QListView>

namespace candor {

class Button;
class ReasonPanel;
struct ToldRow;
class ToldModel;

/// A list that is as high as its rows, so that the pane around it scrolls and not the list.
class WholeList final : public QListView {
    Q_OBJECT

public:
    explicit WholeList(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

/// Told and not told yet, and what a person sets about the chosen row.
class ToldPane final : public QWidget {
    Q_OBJECT

public:
    explicit ToldPane(CaseStore &store, QWidget *parent = nullptr);

    /// "6 of 9 told", of what every family should hear
    [[nodiscard]] QString summary() const;
    void refresh();
    /// Goes to a fact; false when it is not in the list, since it is not known yet.
    bool showFact(const Id<Fact> &id);
    [[nodiscard]] ToldModel &model() const { return *m_model; }
    [[nodiscard]] WholeList &list() const { return *m_list; }

private:
    void showActions();
    void setTold();
    void askReason();
    [[nodiscard]] QString askKey(const ToldRow &row) const;
    void setNotYet();

    CaseStore &m_store;
    ToldModel *m_model;
    WholeList *m_list;
    Button *m_told;
    Button *m_doNotTell;
    Button *m_notYet;
    ReasonPanel *m_reason;
};

} // namespace candor
