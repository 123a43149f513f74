// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/Casebook.h"
#include "documents/DocumentModel.h"

#include <QWidget>

#include <array>

class QLineEdit;

namespace candor {

class FieldFrame;

/// Shows the recovery key of a new casebook once, prints it, and asks for proof that it was kept: two groups typed
/// again, or a typed sentence that it is not wanted.
class RecoverySheetPage : public QWidget {
    Q_OBJECT

public:
    explicit RecoverySheetPage(QWidget *parent = nullptr);

    void setCasebook(const CreatedCasebook &casebook, const QString &name, const QString &user, Instant now);
    /// Forgets the key.
    void clear();
    [[nodiscard]] bool isProven() const;
    /// What must be typed to go on without a sheet.
    [[nodiscard]] static QString declineSentence();
    /// The groups asked for, 0-based.
    [[nodiscard]] const std::array<int, 2> &askedGroups() const { return m_asked; }

Q_SIGNALS:
    void provenChanged();

private:
    void give(bool print);
    [[nodiscard]] FilteredDocument sheet() const;

    CreatedCasebook m_casebook;
    QString m_name;
    QString m_user;
    Instant m_now{};
    QStringList m_groups;
    std::array<int, 2> m_asked{};
    QWidget *m_keys;
    std::array<QLineEdit *, 2> m_typed{};
    std::array<FieldFrame *, 2> m_frames{};
    QLineEdit *m_declined;
};

} // namespace candor
