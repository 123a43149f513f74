// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/Casebook.h"
#include "unlock/PassphraseStrength.h"

#include <QDialog>

class QLineEdit;
class QProgressBar;
class QStackedWidget;

namespace candor {

class Button;
class FieldFrame;
class NoteBox;
class PassphraseEdit;
class RecoverySheetPage;

/// Makes a new casebook: whose it is, where it lies, its passphrase; then the recovery sheet.
class CreateDialog : public QDialog {
    Q_OBJECT

public:
    static constexpr int leastCharacters = leastPassphraseCharacters;

    explicit CreateDialog(std::shared_ptr<const Clock> clock, QWidget *parent = nullptr);
    ~CreateDialog() override;

    /// A cheap key derivation, for tests only.
    void setCost(quint32 memoryKiB, quint32 iterations);
    [[nodiscard]] RecoverySheetPage *sheetPage() const { return m_sheet; }
    void reject() override;

Q_SIGNALS:
    /// The casebook is there and its recovery sheet was seen to.
    void created(const QString &path);

private:
    QWidget *buildForm();
    void proposePlace();
    [[nodiscard]] bool check();
    void next();
    void create();
    void updateButtons();

    std::shared_ptr<const Clock> m_clock;
    NewCasebook m_request;
    QString m_created;
    bool m_placeChosen = false;
    QStackedWidget *m_pages;
    QLineEdit *m_hospital;
    QLineEdit *m_user;
    QLineEdit *m_place;
    PassphraseEdit *m_passphrase;
    PassphraseEdit *m_again;
    FieldFrame *m_hospitalFrame;
    FieldFrame *m_userFrame;
    FieldFrame *m_placeFrame;
    FieldFrame *m_passphraseFrame;
    FieldFrame *m_againFrame;
    NoteBox *m_note;
    QProgressBar *m_bar;
    RecoverySheetPage *m_sheet;
    Button *m_next;
    Button *m_cancel;
};

} // namespace candor
