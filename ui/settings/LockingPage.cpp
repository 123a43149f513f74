// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/Pages.h"
#include "shell/Await.h"
#include "theme/Theme.h"
#include "unlock/PassphraseStrength.h"
#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/Note.h"
#include "widgets/PassphraseEdit.h"
#include "wording/ErrorText.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QProgressBar>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

class LockingPage : public SettingsForm {
    Q_DECLARE_TR_FUNCTIONS(LockingPage)

public:
    explicit LockingPage(SettingsStore *store)
        : SettingsForm(
              store, tr("Locking"),
              tr("A locked casebook can be read by nobody. Half-typed text is there again after."))
    {
        addNumber(
            &Settings::idleMinutes, u"settings.idleMinutes"_s, tr("Lock by itself when nobody works for"), 1, 60,
            [](int minutes) { return tr("%n minute(s)", "", minutes); });
        addSentence(
            tr("It also locks before the computer goes to sleep and, where the system tells, when its screen is "
               "locked. That cannot be turned off."));
        addHeading(tr("Change the passphrase"));
        m_current = addPassphrase(u"settings.currentPassphrase"_s, tr("Passphrase of today"), m_currentFrame);
        m_next = addPassphrase(u"settings.newPassphrase"_s, tr("New passphrase"), m_nextFrame);
        m_again = addPassphrase(u"settings.passphraseAgain"_s, tr("New passphrase again"), m_againFrame);
        add(m_next->makeCapsLockHint(this));
        explainNext();
        connect(m_next, &QLineEdit::textChanged, this, [this] { explainNext(); });

        m_change = button(tr("Change the passphrase"));
        m_change->setObjectName(u"settings.changePassphrase"_s);
        auto *row = new QWidget(this);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_change);
        layout->addStretch(1);
        add(row);
        m_bar = new QProgressBar(this);
        m_bar->setRange(0, 0);
        m_bar->setTextVisible(false);
        m_bar->setAccessibleName(tr("Changing the passphrase"));
        m_bar->hide();
        add(m_bar);
        m_note = addNote(Status::Ok, {}, {});
        m_note->setObjectName(u"settings.passphraseNote"_s);
        m_note->hide();
        connect(m_change, &QPushButton::clicked, this, [this] { change(); });
        connect(m_again, &QLineEdit::returnPressed, this, [this] { change(); });

        addNote(
            Status::Wait, tr("The recovery sheet"),
            tr("It opens the casebook when the passphrase is lost, and goes on to do so when the passphrase changes. "
               "It "
               "was shown once, when the casebook was made, and cannot be shown again. To use it, lock the casebook "
               "and "
               "choose “Open with the recovery key”."))
            ->setObjectName(u"settings.recoverySheet"_s);
        endWithSpace();
    }

private:
    PassphraseEdit *addPassphrase(const QString &name, const QString &labelText, FieldFrame *&frame)
    {
        auto *field = new PassphraseEdit(this);
        field->setObjectName(name);
        field->setMaximumWidth(Theme::tokens().scaled(460));
        frame = addField(labelText, field);
        connect(field, &QLineEdit::textEdited, this, [this, into = frame] {
            into->clearError();
            m_note->hide();
        });
        return field;
    }

    void explainNext()
    {
        const QString typed = strengthText(m_next->text());
        m_nextFrame->setHint(
            typed.isEmpty() ? tr("At least %n character(s). Several words in a row are strong and easy to remember.",
                                 "", leastPassphraseCharacters)
                            : typed);
    }

    bool check()
    {
        for (FieldFrame *each : {m_currentFrame, m_nextFrame, m_againFrame})
            each->clearError();
        if (m_current->text().isEmpty())
            m_currentFrame->setError(tr("Type the passphrase that opens the casebook today."));
        if (strengthOf(m_next->text()) == PassphraseStrength::TooShort)
            m_nextFrame->setError(tr("The passphrase needs at least %n character(s).", "", leastPassphraseCharacters));
        else if (m_next->text() != m_again->text())
            m_againFrame->setError(tr("The two passphrases differ. Type the second one again."));
        for (FieldFrame *each : {m_currentFrame, m_nextFrame, m_againFrame}) {
            if (each->hasError()) {
                each->field()->setFocus();
                return false;
            }
        }
        return true;
    }

    void change()
    {
        if (!m_change->isEnabled() || !check())
            return;
        QString current = m_current->text(), next = m_next->text();
        for (PassphraseEdit *each : {m_current, m_next, m_again})
            each->clear();
        setBusy(true);
        await(
            store()->desk().changePassphrase(
                Secret::fromPassphrase(std::move(current)), Secret::fromPassphrase(std::move(next))),
            this,
            [this] {
                setBusy(false);
                m_note->set(
                    Status::Ok, tr("The passphrase was changed."),
                    tr("Backups made before still open with the old one. The recovery sheet stays as it is."));
                m_note->show();
            },
            [this](const Error &error) {
                setBusy(false);
                if (error.code() == ErrorCode::WrongPassphrase) {
                    m_currentFrame->setError(
                        tr("That is not the passphrase of this casebook. It was not changed. Check Caps Lock and "
                           "keyboard language."));
                    m_current->setFocus();
                    return;
                }
                m_note->set(Status::Late, {}, errorText(error));
                m_note->show();
            });
    }

    void setBusy(bool busy)
    {
        m_bar->setVisible(busy);
        for (QWidget *each :
             {static_cast<QWidget *>(m_current), static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_again),
              static_cast<QWidget *>(m_change)})
            each->setEnabled(!busy);
    }

    PassphraseEdit *m_current = nullptr;
    PassphraseEdit *m_next = nullptr;
    PassphraseEdit *m_again = nullptr;
    FieldFrame *m_currentFrame = nullptr;
    FieldFrame *m_nextFrame = nullptr;
    FieldFrame *m_againFrame = nullptr;
    Button *m_change = nullptr;
    QProgressBar *m_bar = nullptr;
    NoteBox *m_note = nullptr;
};

} // namespace

SettingsForm *lockingPage(SettingsStore *store)
{
    return new LockingPage(store);
}

} // namespace candor
