// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/RecordForm.h"

#include <QFrame>

namespace candor {

/// What a case is called and where it belongs: title, type of event, unit, place, and who carries it. Stands below the
/// head of the case while somebody corrects it.
class CaseDetails final : public QFrame {
    Q_OBJECT

public:
    explicit CaseDetails(CaseStore &store, QWidget *parent = nullptr);

    void open(const QString &field);
    /// Stores what was typed.
    void leave();
    [[nodiscard]] QFuture<void> keepDraft() { return m_form->keepDraft(); }

private:
    void showCase();
    void close();

    CaseStore &m_store;
    RecordForm *m_form;
    QPointer<QWidget> m_before; // had the focus before
};

} // namespace candor
