// SPDX-License-Identifier: GPL-3.0-or-later
// The documents of a case: its papers, its letters and its files.
#include "case/CaseWorkspace.h"
#include "case/Drafts.h"
#include "case/binder/BinderPage.h"
#include "case/documents/AttachmentAdder.h"
#include "case/documents/AttachmentViewer.h"
#include "case/documents/DocumentsList.h"
#include "case/documents/DocumentsTab.h"
#include "case/learning/LearningPage.h"
#include "case/letters/LetterEditor.h"
#include "case/pathway/PathwayTab.h"
#include "case/pathway/StepForm.h"

#include <QStackedWidget>
#include <QTimer>

namespace candor {

using namespace Qt::StringLiterals;

/// A page that stands in the place of the documents while it is open.
template <class Page>
Page *CaseWorkspace::standIn(Page *page)
{
    m_papers->addWidget(page);
    connect(page, &Page::opened, this, [this, page] { m_papers->setCurrentWidget(page); });
    connect(m_papers, &QStackedWidget::currentChanged, page, [this, page] {
        if (m_papers->currentWidget() != page)
            page->leave();
    });
    return page;
}

void CaseWorkspace::backToDocuments()
{
    m_papers->setCurrentWidget(m_documents);
    m_documents->list().setFocus();
}

LetterEditor &CaseWorkspace::letters()
{
    make(Documents);
    if (!m_letters) {
        m_letters = standIn(new LetterEditor(*m_store));
        connect(m_letters, &LetterEditor::closed, this, [this](const Id<Letter> &letter) {
            if (!letter.isNil())
                m_documents->showRecord(RecordKind::Letter, letter.uuid());
            backToDocuments();
        });
    }
    return *m_letters;
}

BinderPage &CaseWorkspace::binder()
{
    if (!m_binder) {
        m_binder = standIn(new BinderPage(*m_store));
        connect(m_binder, &BinderPage::closed, this, &CaseWorkspace::backToDocuments);
    }
    return *m_binder;
}

LearningPage &CaseWorkspace::learning()
{
    if (!m_learning) {
        m_learning = standIn(new LearningPage(*m_store));
        connect(m_learning, &LearningPage::closed, this, &CaseWorkspace::backToDocuments);
    }
    return *m_learning;
}

QWidget *CaseWorkspace::makeDocuments()
{
    m_papers = new QStackedWidget;
    m_documents = new DocumentsTab(*m_store);
    m_papers->addWidget(m_documents);
    connect(m_documents, &DocumentsTab::letterRequested, this, [this](const Id<Letter> &id) { letters().open(id); });
    connect(m_documents, &DocumentsTab::binderRequested, this, [this] { binder().open(); });
    connect(m_documents, &DocumentsTab::learningRequested, this, [this] { learning().open(); });
    // A letter or summary that was open before comes back by itself: these two are not left until they are asked for.
    QTimer::singleShot(0, m_papers, [this] { letters(); });
    QTimer::singleShot(0, m_papers, [this] { learning(); });
    m_documents->showStep(m_pathway->form().step());
    auto *adder = new AttachmentAdder(*m_store);
    auto *viewer = new AttachmentViewer(*m_store);
    adder->takePasteIn(m_documents);
    m_documents->setHead(adder);
    m_documents->setViewer(viewer);
    connect(m_documents, &DocumentsTab::filesOffered, adder, &AttachmentAdder::offer);
    connect(m_documents, &DocumentsTab::attachmentShown, viewer, &AttachmentViewer::showFile);
    m_parts[Documents] = {
        true,
        u"documents"_s,
        [this, viewer] {
            viewer->leave();
            if (m_letters)
                m_letters->leave();
            if (m_binder)
                m_binder->leave();
            if (m_learning)
                m_learning->leave();
        },
        [this, viewer] {
            QList<QFuture<void>> drafts{viewer->keepDraft()};
            if (m_letters)
                drafts << m_letters->keepDraft();
            if (m_learning)
                drafts << m_learning->keepDraft();
            return lastOf(drafts);
        },
        [this] {
            if (m_papers->currentWidget() == m_binder)
                m_binder->doNext();
            else if (m_papers->currentWidget() == m_learning)
                m_learning->doNext();
            else if (letterIsOpen())
                m_letters->doNext();
            else
                m_documents->print();
        },
        [this] {
            if (m_papers->currentWidget() == m_binder)
                return m_binder->panes();
            if (m_papers->currentWidget() == m_learning)
                return m_learning->panes();
            if (letterIsOpen())
                return m_letters->panes();
            return std::vector<QWidget *>{&m_documents->list(), m_documents->page(), m_documents->side()};
        }};
    return m_papers;
}

} // namespace candor
