// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/history/HistoryModel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;

namespace candor {

class Button;
class EmptyState;
class HistoryDetail;
class HistoryList;
class NoteBox;
class VerifyPanel;

/// Every change of a case or of the casebook in words, what can be taken back, the check that nothing was changed
/// behind the program, and the history as a document.
class HistoryTab final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryTab(HistoryDesk desk, QWidget *parent = nullptr);
    /// Follows the case.
    explicit HistoryTab(CaseStore &store, QWidget *parent = nullptr);

    [[nodiscard]] HistoryModel &model() const { return *m_model; }
    [[nodiscard]] FilteredHistory &shown() const { return *m_shown; }
    [[nodiscard]] VerifyPanel &verifyPanel() const { return *m_verify; }
    [[nodiscard]] HistoryList &list() const { return *m_list; }
    [[nodiscard]] QWidget *detail() const;
    /// Only what happened to one record, or to one of its fields. `name` says which in words.
    void showRecord(const QUuid &record, const QString &field = {}, const QString &name = {});
    /// Something changed: reads what is new, now or when it is shown.
    void refresh();
    void startSearch();
    /// Opens the panel that checks the casebook.
    void verify();
    /// Writes what is shown; "csv" or a format of a document by the suffix.
    void exportTo(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildBar();
    void readAgain();
    void applyFilter();
    void clearFilter();
    void fillChoices();
    void follow();
    void showCount();
    void chooseFile(const QString &suffix, const QString &filter);
    void writeExport();
    [[nodiscard]] QString filterText() const;

    HistoryDesk m_desk;
    HistoryModel *m_model;
    FilteredHistory *m_shown;
    QLineEdit *m_text;
    QComboBox *m_user;
    QComboBox *m_kind;
    QCheckBox *m_casebook;
    Button *m_export;
    QMenu *m_formats;
    Button *m_check;
    NoteBox *m_only;
    NoteBox *m_result;
    VerifyPanel *m_verify;
    HistoryList *m_list;
    EmptyState *m_empty;
    QLabel *m_count;
    HistoryDetail *m_detail;
    CaseFile m_readOf; // the case as of the last reading: a minute tick reads nothing
    QUuid m_record;
    QString m_field;
    QString m_recordName;
    QString m_exportPath;   // waits until everything is read
    qint64 m_followed = -1; // the entry in the detail, and whether it can be taken back
    UndoChance m_followedChance;
    bool m_stale = true;
};

} // namespace candor
