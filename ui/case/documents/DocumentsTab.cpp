// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/documents/DocumentsTab.h"

#include "case/documents/DocumentsList.h"
#include "case/documents/GroundCard.h"
#include "case/documents/PageView.h"
#include "case/documents/PrintCard.h"
#include "case/documents/RecordCard.h"
#include "case/documents/ScanPane.h"
#include "case/documents/SideParts.h"
#include "case/investigation/SegmentBar.h"
#include "documents/ProgramFigures.h"
#include "exchange/AttachmentFile.h"
#include "shell/Await.h"
#include "theme/Theme.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/Splitter.h"
#include "wording/ErrorText.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMetaMethod>
#include <QPainter>
#include <QSettings>
#include <QStackedWidget>
#include <QUrl>
#include <QtConcurrent/qtconcurrenttask.h>
#include <QtConcurrentRun>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 256, sideWidth = 304, barHeight = 38;
const auto zoomKey = u"documents/zoom"_s;

/// A bar above the pages, with a line below it.
class PreviewBar final : public Painted<QWidget> {
public:
    using Painted<QWidget>::Painted;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(0, height() - 1, width(), 1, Theme::tokens().border);
    }
};

} // namespace

DocumentsTab::DocumentsTab(CaseStore &store, Printers printers, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_printers(std::move(printers))
    , m_splitter(new Splitter(u"case-documents"_s, this))
    , m_list(new DocumentsList)
    , m_middle(new QWidget)
    , m_title(label({}, FontRole::Label))
    , m_zoom(new SegmentBar(u"documents.zoom"_s, tr("Size of the page")))
    , m_place(label({}, FontRole::Small, Ink::Muted))
    , m_pages(new QStackedWidget)
    , m_preview(new PageView)
    , m_message(new EmptyState)
    , m_side(new QStackedWidget)
    , m_print(new PrintCard)
    , m_record(new RecordCard)
    , m_scans(new ScanPane(store))
    , m_drop(new NoteBox(this))
{
    setObjectName(u"documentsTab"_s);
    setAcceptDrops(true);
    m_work.setMaxThreadCount(1);
    m_work.setExpiryTimeout(-1);
    buildMiddle();
    m_side->addWidget(m_print);
    m_side->addWidget(new SideScroll(m_record));
    m_side->addWidget(new QWidget);
    m_side->addWidget(m_scans);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_side);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setFirstSizes({Theme::tokens().scaled(listWidth), 700, Theme::tokens().scaled(sideWidth)});
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_splitter, 1);
    m_drop->setObjectName(u"documents.drop"_s);
    m_drop->set(Status::Wait, {}, tr("Let go to keep this in the case."));
    m_drop->hide();

    connect(m_list, &DocumentsList::chosen, this, [this] {
        m_format.clear();
        m_print->hideResult();
        m_print->ground().cancel();
        showChosen();
    });
    connect(m_list, &DocumentsList::opened, this, &DocumentsTab::openEntry);
    connect(
        m_message, &EmptyState::actionTriggered, this, [this] { openEntry(m_list->chosenKind(), m_list->chosenId()); });
    connect(
        m_record, &RecordCard::actionTriggered, this, [this] { openEntry(m_list->chosenKind(), m_list->chosenId()); });
    connect(m_scans, &ScanPane::filesOffered, this, &DocumentsTab::filesOffered);
    connect(m_record, &RecordCard::takeOutRequested, this, [this](TakeOutOfWorkProduct command) {
        command.caseId = m_store.caseId();
        await(
            m_store.desk().apply(command), this, [](const Outcome &) {},
            [this](const Error &error) { m_record->showTakeOutProblem(errorText(error)); });
    });
    connect(m_print, &PrintCard::changed, this, [this] {
        m_counted.clear();
        makePages();
    });
    connect(m_print, &PrintCard::printRequested, this, &DocumentsTab::print);
    connect(m_print, &PrintCard::saveRequested, this, &DocumentsTab::begin);
    connect(m_print, &PrintCard::resultAction, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_savedPath).absolutePath()));
    });
    m_store.keepUpToDate(this, [this] { refresh(); });
}

DocumentsTab::~DocumentsTab() = default;

void DocumentsTab::buildMiddle()
{
    m_zoom->add(tr("Whole page"));
    m_zoom->add(tr("75%"));
    m_zoom->add(tr("100%"));
    m_title->setObjectName(u"documents.title"_s);
    m_place->setObjectName(u"documents.place"_s);
    m_place->setWordWrap(false);
    auto *bar = new PreviewBar;
    bar->setMinimumHeight(Theme::tokens().scaled(barHeight));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 4, 14, 5);
    row->setSpacing(8);
    row->addWidget(m_title, 1);
    row->addWidget(m_zoom);
    row->addWidget(m_place);
    m_pages->addWidget(m_preview);
    auto *message = new QWidget;
    auto *centred = new QVBoxLayout(message);
    centred->addStretch(1);
    centred->addWidget(m_message);
    centred->addStretch(2);
    m_pages->addWidget(message);
    auto *column = new QVBoxLayout(m_middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_pages, 1);

    const int zoom = QSettings().value(zoomKey, static_cast<int>(PageView::Zoom::ThreeQuarters)).toInt();
    m_zoom->setCurrent(std::clamp(zoom, 0, 2));
    m_preview->setZoom(static_cast<PageView::Zoom>(m_zoom->current()));
    connect(m_zoom, &SegmentBar::chosen, this, [this](int index) {
        m_preview->setZoom(static_cast<PageView::Zoom>(index));
        QSettings().setValue(zoomKey, index);
    });
    connect(m_preview, &PageView::pageShown, this, [this](int page, int count) {
        m_place->setText(count == 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(count));
    });
}

QWidget *DocumentsTab::page() const
{
    return m_pages;
}

QWidget *DocumentsTab::side() const
{
    return m_side;
}

void DocumentsTab::setViewer(QWidget *viewer)
{
    if (m_viewer) {
        m_pages->removeWidget(m_viewer);
        delete m_viewer;
    }
    m_viewer = viewer;
    if (m_viewer)
        m_pages->addWidget(m_viewer);
}

void DocumentsTab::setHead(QWidget *head)
{
    static_cast<QBoxLayout *>(layout())->insertWidget(0, head);
}

bool DocumentsTab::offersLetters() const
{
    return isSignalConnected(QMetaMethod::fromSignal(&DocumentsTab::letterRequested));
}

bool DocumentsTab::offersFiles() const
{
    return isSignalConnected(QMetaMethod::fromSignal(&DocumentsTab::filesOffered));
}

// What is chosen, and what is there

void DocumentsTab::enterCase()
{
    if (!m_store.isOpen() || m_case == m_store.caseId())
        return;
    m_case = m_store.caseId();
    m_asked.clear();
    m_format.clear();
    m_counts.clear();
    m_counted.clear();
    m_made.reset();
    m_madeId.clear();
    m_preview->setDocument(nullptr, {});
    m_print->reset(m_store.desk().settings());
    m_list->documents().show({});
    m_list->choose(DocumentEntry::Ready, {});
}

void DocumentsTab::refresh()
{
    if (!m_store.isOpen())
        return;
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    m_stale = false;
    enterCase();
    if (!m_file || *m_file != m_store.file()) {
        m_file = std::make_shared<const CaseFile>(m_store.file());
        m_counted.clear();
    }
    refreshRows();
    showChosen();
}

void DocumentsTab::refreshRows()
{
    if (!m_store.isOpen())
        return; // pages that were made late, while the next case is being read
    m_list->documents().show(documentRows(
        {m_store.protocol(), m_store.file(), m_store.moment(), m_stepChecklist, m_asked, m_counts, offersLetters(),
         offersFiles(), isSignalConnected(QMetaMethod::fromSignal(&DocumentsTab::binderRequested)),
         isSignalConnected(QMetaMethod::fromSignal(&DocumentsTab::learningRequested))}));
}

void DocumentsTab::showStep(const Step *step)
{
    const QString checklist = step ? step->checklist : QString();
    if (checklist == m_stepChecklist)
        return;
    m_stepChecklist = checklist;
    if (m_store.isOpen() && !m_stale)
        refreshRows();
}

void DocumentsTab::showDocument(const QString &id)
{
    if (!m_store.isOpen())
        return;
    enterCase();
    if (id.startsWith(letterPrefix)) {
        refreshRows();
        m_list->choose(DocumentEntry::Letter, id.sliced(letterPrefix.size()));
    } else {
        m_asked = id;
        refreshRows();
        m_list->choose(DocumentEntry::Ready, id.isEmpty() ? u"checklist/"_s + m_stepChecklist : id);
    }
    m_print->hideResult();
    refresh();
    m_list->setFocus();
}

bool DocumentsTab::showRecord(RecordKind kind, const QUuid &id)
{
    if (!m_store.isOpen())
        return false;
    enterCase();
    refreshRows();
    DocumentEntry entry = DocumentEntry::Letter;
    if (kind == RecordKind::Document)
        entry = DocumentEntry::Made;
    else if (kind == RecordKind::Attachment)
        entry = DocumentEntry::Attachment;
    const QString row = id.toString(QUuid::WithoutBraces);
    if (m_list->documents().rowOf(entry, row) < 0)
        return false;
    m_list->choose(entry, row);
    refresh();
    return true;
}

QString DocumentsTab::documentId() const
{
    switch (m_list->chosenKind()) {
    case DocumentEntry::Ready: return m_list->chosenId();
    case DocumentEntry::Letter: return letterPrefix + m_list->chosenId();
    default: return {};
    }
}

void DocumentsTab::showMessage(
    const QString &icon, const QString &sentence, const QString &detail, const QString &action)
{
    m_message->set(icon, sentence, detail);
    m_message->setAction(action);
    m_pages->setCurrentIndex(1);
    m_zoom->hide();
    m_place->hide();
}

void DocumentsTab::showAttachment(const Id<Attachment> &id)
{
    if (id == m_attachment)
        return;
    m_attachment = id;
    Q_EMIT attachmentShown(id);
}

void DocumentsTab::showChosen()
{
    const DocumentEntry kind = m_list->chosenKind();
    const QString id = m_list->chosenId();
    const words::Moment moment = m_store.moment();
    const int row = m_list->documents().rowOf(kind, id);
    m_title->setText(row < 0 ? QString() : m_list->documents().rows()[static_cast<size_t>(row)].title);
    m_side->setCurrentIndex(kind == DocumentEntry::Ready ? 0 : 1);
    if (kind != DocumentEntry::Attachment)
        showAttachment({});
    switch (kind) {
    case DocumentEntry::Ready: m_print->offer(optionsOf(m_store.protocol(), id)); break;
    case DocumentEntry::Letter:
        if (const Letter *letter = m_store.file().find(Id<Letter>::parse(id).value_or(Id<Letter>())))
            m_record->show(*letter, moment, offersLetters());
        break;
    case DocumentEntry::Made:
        if (const Document *made = m_store.file().find(Id<Document>::parse(id).value_or(Id<Document>())))
            m_record->show(*made, moment, canMake(m_store.protocol(), made->what));
        showMessage(
            u"page"_s, tr("The pages themselves are not kept."),
            tr("The case keeps what was made, when, for whom and by whom."));
        break;
    case DocumentEntry::Attachment:
        if (const Attachment *kept = m_store.file().find(Id<Attachment>::parse(id).value_or(Id<Attachment>()))) {
            m_record->show(*kept, moment);
            if (m_viewer) {
                m_pages->setCurrentWidget(m_viewer);
                m_zoom->hide();
                m_place->hide();
            } else {
                showMessage(u"page"_s, visibleFileName(kept->name), fileKind(*kept));
            }
            showAttachment(kept->id);
        }
        break;
    case DocumentEntry::WriteLetter:
        m_side->setCurrentIndex(2);
        showMessage(
            u"mail"_s, tr("Letters begin with a template."),
            tr("They are checked, read by a second person, and kept as they were sent."), tr("Write a letter"));
        break;
    case DocumentEntry::Binder:
        m_side->setCurrentIndex(2);
        showMessage(
            u"book"_s, tr("A binder is one PDF of what you choose: documents, letters, attachments."),
            tr("What may not go to its reader stays out. For counsel and insurer it can be sealed with a passphrase."),
            tr("Put together a binder"));
        break;
    case DocumentEntry::Learning:
        m_side->setCurrentIndex(2);
        showMessage(
            u"eye-off"_s, tr("What happened, why, and what changes, without saying who."),
            tr("Names, dates and places are taken out and checked by you before it is saved."),
            tr("Make a learning summary"));
        break;
    case DocumentEntry::AddFile:
        m_side->setCurrentIndex(3);
        showMessage(
            u"page"_s, tr("Files are kept encrypted with the case."), tr("Drag them here, or choose them."),
            tr("Choose files"));
        break;
    case DocumentEntry::Group: break;
    }
    makePages();
}

void DocumentsTab::openEntry(DocumentEntry kind, const QString &id)
{
    switch (kind) {
    case DocumentEntry::Letter:
        if (offersLetters())
            Q_EMIT letterRequested(Id<Letter>::parse(id).value_or(Id<Letter>()));
        return;
    case DocumentEntry::WriteLetter: Q_EMIT letterRequested({}); return;
    case DocumentEntry::Binder: Q_EMIT binderRequested(); return;
    case DocumentEntry::Learning: Q_EMIT learningRequested(); return;
    case DocumentEntry::AddFile: chooseFiles(); return;
    case DocumentEntry::Made:
        if (const Document *made = m_store.file().find(Id<Document>::parse(id).value_or(Id<Document>()));
            made && canMake(m_store.protocol(), made->what))
            showDocument(made->what);
        return;
    case DocumentEntry::Attachment: m_pages->currentWidget()->setFocus(); return;
    case DocumentEntry::Ready: m_preview->setFocus(); return;
    case DocumentEntry::Group: return;
    }
}

void DocumentsTab::readPrinters()
{
    if (m_printersRead)
        return;
    m_printersRead = true;
    // Not on the thread of the pages: a print server that does not answer would keep them.
    await(
        QtConcurrent::run(m_printers.list), this, [this](const Printers::List &list) { m_print->setPrinters(list); },
        [this](const Error &) { m_print->setPrinters({}); });
}

void DocumentsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readPrinters();
    readContacts();
    if (m_stale)
        refresh();
}

void DocumentsTab::readContacts()
{
    if (!m_store.desk().records)
        return;
    await(
        m_store.desk().records(), this,
        [this](const std::vector<AnyRecord> &records) {
            std::vector<ContactCard> contacts;
            for (const AnyRecord &record : records) {
                if (const auto *card = std::get_if<ContactCard>(&record))
                    contacts.push_back(*card);
            }
            if (contacts == m_contacts)
                return;
            m_contacts = std::move(contacts);
            if (documentId().startsWith(letterPrefix))
                makePages();
        },
        [this](const Error &error) { m_store.report(error); });
}

// Pages

DocumentOrder DocumentsTab::orderFor(const QString &id) const
{
    const PrintChoices choices = m_print->choices();
    DocumentOrder order{id,
                        m_store.view().protocol,
                        m_file,
                        m_store.desk().settings(),
                        documentContext(m_store, choices.language),
                        choices.page};
    order.context.showPatientName = choices.patientName;
    order.context.showFacts = choices.facts;
    order.context.showOpeningWords = choices.openingWords;
    order.contacts = m_contacts;
    order.program = m_store.program();
    return order;
}

/// Quick changes one after the other make the newest pages only; those before stay until they are there.
void DocumentsTab::makePages()
{
    const QString id = documentId();
    if (id.isEmpty() || !m_file || !m_store.isOpen())
        return;
    if (m_making) {
        m_makeAgain = true;
        return;
    }
    m_zoom->show();
    m_place->show();
    DocumentOrder order;
    try {
        order = orderFor(id);
    } catch (const Error &error) {
        showFailure(error);
        return;
    }
    if (!order.program && id.startsWith(letterPrefix)) {
        const auto letter = Id<Letter>::parse(id.sliced(letterPrefix.size()));
        const Letter *shown = letter ? m_file->find(*letter) : nullptr;
        if (shown && namesProgram(shown->text))
            m_store.readProgram(this, [this] { makePages(); });
    }
    m_making = true;
    const auto done = [this] {
        m_making = false;
        return !std::exchange(m_makeAgain, false);
    };
    await(
        QtConcurrent::task([order] { return makeDocument(order); }).onThreadPool(m_work).withPriority(Showing).spawn(),
        this,
        [this, id, done](const Made &made) {
            if (done() && id == documentId())
                showMade(id, made);
            else
                makePages();
        },
        [this, id, done](const Error &error) {
            if (done() && id == documentId())
                showFailure(error);
            else
                makePages();
        });
}

void DocumentsTab::showMade(const QString &id, const Made &made)
{
    if (!m_store.isOpen())
        return; // the next case is being read, and shows its own
    const bool same = id == m_madeId;
    m_made = made;
    m_madeId = id;
    m_counts[id] = made->pages.pageCount();
    m_counted.insert(id);
    refreshRows();
    m_preview->setAccessibleName(m_title->text());
    m_preview->setDocument({made, &made->pages}, made->text, same);
    m_pages->setCurrentIndex(0);
    m_print->describe(*made);
    if (const QString format = std::exchange(m_format, {}); !format.isEmpty())
        begin(format);
    countNext();
}

void DocumentsTab::showFailure(const Error &error)
{
    m_made.reset();
    m_madeId.clear();
    m_format.clear();
    m_print->clear();
    showMessage(u"triangle-alert"_s, tr("This document could not be made."), errorText(error));
}

/// The pages of the others, one after the other, behind what somebody waits for.
void DocumentsTab::countNext()
{
    if (m_counting || !isVisible() || !m_store.isOpen())
        return;
    const auto &rows = m_list->documents().rows();
    const auto next = std::find_if(rows.begin(), rows.end(), [this](const DocumentRow &row) {
        return row.kind == DocumentEntry::Ready && !m_counted.contains(row.id);
    });
    if (next == rows.end())
        return;
    const QString id = next->id;
    m_counted.insert(id);
    DocumentOrder order;
    try {
        order = orderFor(id);
    } catch (const Error &) {
        return; // what is shown says so
    }
    m_counting = true;
    await(
        QtConcurrent::task([order] { return makeDocument(order)->pages.pageCount(); })
            .onThreadPool(m_work)
            .withPriority(Counting)
            .spawn(),
        this,
        [this, id, of = m_case](int count) {
            m_counting = false;
            if (of == m_case) {
                m_counts[id] = count;
                refreshRows();
            }
            countNext();
        },
        [this](const Error &) {
            m_counting = false;
            countNext();
        });
}

} // namespace candor
