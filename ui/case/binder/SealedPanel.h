// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/binder/BinderWork.h"
#include "theme/Tokens.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace candor {

class Button;
class NoteBox;

/// What a person needs after a binder was sealed: its passphrase, this once, its digest and its place. Nothing of it
/// is put on the clipboard unless it is selected and copied.
class SealedPanel final : public QWidget {
    Q_OBJECT

public:
    explicit SealedPanel(QWidget *parent = nullptr);
    ~SealedPanel() override;

    void showHandOver(std::shared_ptr<WrittenHandOver> handOver);
    /// Wipes the passphrase, as far as texts allow. Does nothing when there is none.
    void forget();
    [[nodiscard]] std::shared_ptr<const WrittenHandOver> handOver() const { return m_handOver; }
    void tell(Status kind, const QString &sentence);

Q_SIGNALS:
    void noteRequested();
    void passedOn();

private:
    std::shared_ptr<WrittenHandOver> m_handOver;
    QLabel *m_passphrase;
    QLabel *m_digest;
    QLineEdit *m_place;
    QLabel *m_pages;
    NoteBox *m_told;
    Button *m_note;
    Button *m_folder;
    Button *m_done;
};

} // namespace candor
