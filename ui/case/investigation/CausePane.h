// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace candor {

class Button;
class LinkPicker;
class NoteBox;
class ReasonPanel;
class RecordForm;

/// One cause: its statement with what makes a good one, its category, how sure it is, what supports it, what it
/// explains, and what is done about it.
class CausePane final : public QWidget {
    Q_OBJECT

public:
    explicit CausePane(CaseStore &store, QWidget *parent = nullptr);

    void show(const Cause &cause);
    using QWidget::show;
    /// A new one, in the case once it has a statement; with `parent`, why that one came about.
    void begin(const Id<Cause> &parent = {});
    [[nodiscard]] Id<Cause> causeId() const;
    [[nodiscard]] bool isNew() const;
    void focusFirst();
    /// The deed of askReason() that the button of the pane asks its owner for.
    static inline const QString removeDeed = QStringLiteral("remove-cause");
    /// What the review confirmed is taken out or back only for a reason, which is stored as a note with the change.
    void askReason(
        const QString &deed, const QString &question, const QString &confirm,
        const std::function<void(const Note &)> &then);
    void leave();
    QFuture<void> keepDraft();
    void discard();

Q_SIGNALS:
    void stored(const candor::Id<candor::Cause> &id); ///< a new one is in the case
    void removeRequested();                           ///< of a new one: it is not wanted
    void whyRequested();
    void actionRequested(const candor::Id<candor::Cause> &id);
    void recordRequested(candor::RecordKind kind, const QUuid &id);

private:
    [[nodiscard]] const Cause &cause() const;
    void build();
    void refresh();
    void refreshWarning();
    void refreshActions();
    void chooseFramework();
    void offerStates();
    void takeBack();
    [[nodiscard]] QString askKey(const QString &deed) const;

    CaseStore &m_store;
    QVBoxLayout *m_column;
    RecordForm *m_form;
    QLabel *m_kind;
    QLabel *m_title;
    NoteBox *m_named;
    QComboBox *m_framework;
    LinkPicker *m_evidence;
    QWidget *m_actionsPart;
    QLabel *m_actions;
    Button *m_addAction;
    Button *m_addWhy;
    Button *m_takeBack; // the confirmation
    Button *m_remove;
    ReasonPanel *m_reason;
};

} // namespace candor
