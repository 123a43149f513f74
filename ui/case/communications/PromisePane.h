// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"

#include <QWidget>

class QVBoxLayout;

namespace candor {

class ReasonPanel;

/// The promises that are open, each with its clock: kept, a new time with its reason, or no longer wanted.
class PromisePane final : public QWidget {
    Q_OBJECT

public:
    explicit PromisePane(CaseStore &store, QWidget *parent = nullptr);

    /// "2 open, 5 kept"
    [[nodiscard]] QString summary() const;
    void refresh();
    /// Goes to an open promise; nullptr when it is not open.
    QWidget *showPromise(const Id<Promise> &id);

private:
    void addPromise(const Promise &promise);
    void settle(const Id<Promise> &id, PromiseState state);
    void askNewTime(const Promise &promise);
    [[nodiscard]] static QString askKey(const Promise &promise);

    CaseStore &m_store;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
    ReasonPanel *m_reason;
    std::vector<Promise> m_shown;
    Instant m_shownAt{};
};

} // namespace candor
