// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/LibrarySource.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;
class QVBoxLayout;

namespace candor {

class Button;
class FieldFrame;
class NoteBox;
class PinnedCases;

/// Which versions there are, which running case follows which, and moving a case by hand after seeing what would change
/// for it.
class ProtocolVersions : public QWidget {
    Q_OBJECT

public:
    explicit ProtocolVersions(LibrarySource source, QWidget *parent = nullptr);

    void show(const ProtocolOverview &overview);
    [[nodiscard]] QListView *caseList() const { return m_cases; }
    [[nodiscard]] QListView *versionList() const { return m_versions; }

Q_SIGNALS:
    void moved(const QString &number, const QString &version);
    void versionPutInForce(const QString &version);
    void openCaseRequested(const QUuid &caseId);

private:
    void buildVersions(QVBoxLayout *column);
    void buildCases(QVBoxLayout *column);
    void showCase();
    void showVersion();
    void moveCase();
    void returnToVersion();
    void showProblem(const Error &error);
    [[nodiscard]] const PinnedCase *currentCase() const;

    LibrarySource m_source;
    ProtocolOverview m_overview;
    QString m_currentDigest;
    QString m_wantedCase; // chosen before the list was read again
    QListView *m_versions;
    QStandardItemModel *m_versionModel;
    QLabel *m_versionReason;
    QLineEdit *m_returnReason;
    FieldFrame *m_returnFrame;
    Button *m_return;
    QListView *m_cases;
    PinnedCases *m_caseModel;
    NoteBox *m_preview;
    QLineEdit *m_reason;
    FieldFrame *m_reasonFrame;
    Button *m_move;
    Button *m_open;
};

} // namespace candor
