// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"
#include "case/documents/DocumentWork.h"
#include "case/documents/DocumentsModel.h"
#include "case/documents/Printers.h"

#include <QThreadPool>
#include <QWidget>

#include <set>

class QLabel;
class QStackedWidget;

namespace candor {

class DocumentsList;
class EmptyState;
class NoteBox;
class PageView;
class PrintCard;
class RecordCard;
class ScanPane;
class SegmentBar;
class Splitter;

/// The documents of a case: at the left what can be made of it, its letters, and what was made and kept; in the middle
/// the pages as they will be; at the right how they are printed and saved.
class DocumentsTab final : public QWidget {
    Q_OBJECT

public:
    explicit DocumentsTab(CaseStore &store, Printers printers = systemPrinters(), QWidget *parent = nullptr);
    ~DocumentsTab() override;

    /// The step that is shown in the case: its checklist comes first.
    void showStep(const Step *step);
    /// Chooses a document to be made: an id of caseDocuments(), "chart-note/…", "letter/…"; empty: the first one.
    void showDocument(const QString &id);
    /// Goes to a letter, to what was made or to a file; false when there is no such record.
    bool showRecord(RecordKind kind, const QUuid &id);
    /// Prints what is chosen on the chosen printer, without asking.
    void print();
    void savePdf();

    [[nodiscard]] DocumentsList &list() const { return *m_list; }
    // What stands in the middle and at the side, for going from pane to pane.
    [[nodiscard]] QWidget *page() const;
    [[nodiscard]] QWidget *side() const;
    /// Shows files of the case in the middle; the tab takes it over. Until there is one, only what is known about a
    /// file is shown.
    void setViewer(QWidget *viewer);
    /// Stands above all panes; the tab takes it over.
    void setHead(QWidget *head);

Q_SIGNALS:
    /// A letter is to be opened, or a new one written when it is nil. Nobody listening: not offered.
    void letterRequested(const candor::Id<candor::Letter> &letter);
    /// A binder is to be put together. Nobody listening: not offered.
    void binderRequested();
    /// A de-identified learning summary is to be made. Nobody listening: not offered.
    void learningRequested();
    /// Files were chosen or dropped here. Nobody listening: not offered.
    void filesOffered(const QStringList &paths);
    /// The viewer is to show this file; nil: none any more.
    void attachmentShown(const candor::Id<candor::Attachment> &attachment);

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// A document on its way out: from the case and with the choices as they were when somebody asked for it.
    struct Way {
        DocumentOrder order;
        QString format; // "print", or the suffix of a file
        QString printer;
        int copies = 1;
        QString path = {};
        std::shared_ptr<QPrinter> answered = {};   // that the system's dialog was answered for
        std::optional<Disclosure> disclosure = {}; // to be recorded before it leaves
    };
    using Made = std::shared_ptr<const MadeDocument>;
    enum Priority { Counting, Showing };

    void buildMiddle();
    void enterCase();
    void refresh();
    void refreshRows();
    void showChosen();
    void showMessage(const QString &icon, const QString &sentence, const QString &detail, const QString &action = {});
    void showAttachment(const Id<Attachment> &id);
    void openEntry(DocumentEntry kind, const QString &id);
    void chooseFiles();
    void readPrinters();
    void readContacts();
    void makePages();
    void showMade(const QString &id, const Made &made);
    void showFailure(const Error &error);
    void countNext();
    [[nodiscard]] QString documentId() const; // whose pages are to be shown; empty for none
    [[nodiscard]] DocumentOrder orderFor(const QString &id) const;
    void begin(const QString &format);
    void askGround(const Way &way);
    void goOn(const Way &way);
    void askForPath(const Way &way);
    void askSystem(const Way &way);
    void leave(const Way &way);
    void give(const Way &way);
    void given(const Way &way, const Made &made);
    void notGiven(const Way &way, const Error &error);
    [[nodiscard]] bool offersLetters() const;
    [[nodiscard]] bool offersFiles() const;

    CaseStore &m_store;
    Printers m_printers;
    QThreadPool m_work; // one thread that stays: another one would have to load the fonts again
    Splitter *m_splitter;
    DocumentsList *m_list;
    QWidget *m_middle;
    QLabel *m_title;
    SegmentBar *m_zoom;
    QLabel *m_place;
    QStackedWidget *m_pages;
    PageView *m_preview;
    EmptyState *m_message;
    QWidget *m_viewer = nullptr;
    QStackedWidget *m_side;
    PrintCard *m_print;
    RecordCard *m_record;
    ScanPane *m_scans;
    NoteBox *m_drop;

    Id<Case> m_case;
    std::shared_ptr<const CaseFile> m_file; // as the pages and the counts show it
    std::vector<ContactCard> m_contacts;    // of the casebook
    QString m_stepChecklist;
    QString m_asked;
    std::map<QString, int> m_counts; // pages of the documents
    std::set<QString> m_counted;     // of these, the ones counted since the case or a choice changed
    bool m_counting = false;
    bool m_stale = true;
    bool m_printersRead = false;
    Made m_made;
    QString m_madeId;
    bool m_making = false;
    bool m_makeAgain = false;
    QString m_format; // asked for before its pages were there
    Id<Attachment> m_attachment;
    QString m_savedPath; // offered to be shown in its folder
};

} // namespace candor
