// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/RecordForm.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace candor {

class Button;
class Chip;
class CustodyPanel;
class FileDigestRow;
class RemarkList;

/// One object that is secured: what it is, who has it, its chain of custody, and its release.
class EvidenceForm final : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceForm(CaseStore &store, QWidget *parent = nullptr);

    void show(const EvidenceItem &item);
    using QWidget::show;
    /// One that is stored once it has a description; with the draft of the case where there is one.
    void begin();
    [[nodiscard]] bool isNew() const { return m_form->isNew(); }
    [[nodiscard]] Id<EvidenceItem> itemId() const;
    [[nodiscard]] RecordForm &form() const { return *m_form; }
    [[nodiscard]] CustodyPanel &custody() const { return *m_custody; }
    [[nodiscard]] FileDigestRow &digest() const { return *m_digest; }
    [[nodiscard]] RemarkList &remarks() const { return *m_remarks; }
    void focusFirst();
    void leave();
    QFuture<void> keepDraft();

Q_SIGNALS:
    void stored(const candor::Id<candor::EvidenceItem> &id);
    void discarded();
    void removeRequested();

private:
    void build();
    void offerStates(const EvidenceItem &item);
    void refresh();
    void secure();
    void release();

    CaseStore &m_store;
    RecordForm *m_form;
    QScrollArea *m_scroll;
    QLabel *m_title;
    Chip *m_state;
    Button *m_secure;
    Button *m_remove;
    RemarkList *m_remarks;
    FileDigestRow *m_digest;
    CustodyPanel *m_custody;
    QWidget *m_releasePart;
    QLabel *m_releaseHint;
    Button *m_release;
};

} // namespace candor
