// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"
#include "case/documents/AttachmentContent.h"
#include "case/documents/OutsideCopies.h"
#include "theme/Tokens.h"

#include <QThreadPool>
#include <QWidget>

#include <atomic>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;

namespace candor {

class AttachmentChange;
class Button;
class EmptyState;
class FieldFrame;
class GroundCard;
class NoteBox;
class RecordMark;

/// Shows a file of the case inside the program, and gives out copies of it: each is noted in the case before it leaves.
/// Nothing is fetched for it, and nothing of it is written to a disk unasked.
class AttachmentViewer final : public QWidget {
    Q_OBJECT

public:
    /// `copies`: where copies for other programs are while they are open.
    explicit AttachmentViewer(
        CaseStore &store, const QString &copies = OutsideCopies::defaultBase(), QWidget *parent = nullptr);
    ~AttachmentViewer() override;

    /// Nil: none; its content is forgotten.
    void showFile(const Id<Attachment> &id);
    /// Stores the note as it is typed.
    void leave();
    QFuture<void> keepDraft();

private:
    enum class Way { Save, Open };

    [[nodiscard]] QWidget *buildHead();
    void connectParts();
    void makeRoom();
    void refresh();
    void describe(const Attachment &attachment);
    void read(const Attachment &attachment);
    void showContent(const AttachmentContent &content);
    void showMessage(const QString &sentence, const QString &detail = {});
    void tell(Status status, const QString &lead, const QString &text);
    void check();
    void askToOpen();
    void askGround(Way way, const Disclosure &disclosure);
    void begin(Way way, const Disclosure &disclosure);
    void askForPath(const Disclosure &disclosure);
    void openCopy(const Disclosure &disclosure);
    void writeCopy(Way way, const Disclosure &disclosure, const QString &path);
    void written(Way way, const QString &path);
    void wipeCopies();
    [[nodiscard]] const Attachment *file() const;
    [[nodiscard]] QString draftKey() const;
    [[nodiscard]] Progress progress() const;

    CaseStore &m_store;
    OutsideCopies m_copies;
    QThreadPool m_work;
    std::shared_ptr<std::atomic<bool>> m_gone; // what still runs when the viewer goes away is to stop
    Id<Case> m_case;
    Id<Attachment> m_id;
    quint64 m_generation = 0; // of the newest read; what older ones bring is dropped
    RecordMark *m_mark;
    QLabel *m_facts;
    QLabel *m_place;
    QLineEdit *m_note;
    QLabel *m_digest;
    Button *m_check;
    Button *m_save;
    Button *m_open;
    Button *m_lane;
    Button *m_remove;
    NoteBox *m_warning;
    NoteBox *m_outside;
    NoteBox *m_result;
    QWidget *m_ask;
    NoteBox *m_question;
    GroundCard *m_ground;
    AttachmentChange *m_change;
    QStackedWidget *m_body;
    PagePictures *m_pages;
    QPlainTextEdit *m_text;
    EmptyState *m_message;
};

} // namespace candor
