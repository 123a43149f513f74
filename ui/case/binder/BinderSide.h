// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/binder/BinderWork.h"
#include "theme/Tokens.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;

namespace candor {

class Button;
class CheckRow;
class FoldSection;
class GroundCard;
class NoteBox;
class FieldFrame;
class PassphraseCard;

/// Beside the parts of a binder: what the person will get, how it is made, and the way out.
class BinderSide final : public QWidget {
    Q_OBJECT

public:
    explicit BinderSide(QWidget *parent = nullptr);

    /// For whom; `refused` parts of the case may not go there.
    void showReader(BinderReader reader, int refused);
    void describe(const BinderLook &look, BinderReader reader);
    /// It could not be looked into.
    void clear();
    /// Work is under way; the way out is closed meanwhile.
    void setWorking(bool working, const QString &what = {});
    void showProgress(qint64 done, qint64 total);
    void setStopping();
    void tell(Status kind, const QString &lead, const QString &text, const QString &action = {});
    void hideResult();
    /// Another case: as the settings have it.
    void forget(const QString &language);

    [[nodiscard]] QString language() const;
    [[nodiscard]] bool watermark() const;
    void setWatermark(bool on);
    [[nodiscard]] bool originals() const;
    [[nodiscard]] GroundCard &ground() const { return *m_ground; }
    [[nodiscard]] PassphraseCard &passphrase() const { return *m_passphrase; }

Q_SIGNALS:
    void saveRequested();
    void sealRequested();
    void cancelRequested();
    void resultAction();
    void optionsChanged();

private:
    QWidget *buildGets();
    QWidget *buildOptions();
    QWidget *buildFooter();
    void allowDeeds(bool allow);
    void showLanguageHint();

    QLabel *m_parts;
    QLabel *m_mark;
    NoteBox *m_privilege;
    QLabel *m_refused;
    QLabel *m_left;
    QComboBox *m_language;
    FieldFrame *m_languageFrame;
    CheckRow *m_watermark;
    CheckRow *m_originals;
    QLabel *m_sealedAlways;
    FoldSection *m_leftOut;
    NoteBox *m_result;
    GroundCard *m_ground;
    PassphraseCard *m_passphrase;
    QWidget *m_progress;
    QLabel *m_what;
    QProgressBar *m_bar;
    Button *m_cancel;
    QWidget *m_deeds;
    Button *m_seal;
    QLabel *m_once;
    Button *m_save;      // beside sealing
    Button *m_saveAlone; // where nothing is sealed, so it is the one to press
    QLabel *m_open;
    bool m_canSeal = false;
    bool m_anyRefused = false;
};

} // namespace candor
