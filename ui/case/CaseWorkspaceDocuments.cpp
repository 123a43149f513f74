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

QWidget *CaseWorkspace::makeDocuments()
{
    m_papers = new QStackedWidget;
    m_documents = new DocumentsTab(*m_store);
    m_letters = new LetterEditor(*m_store);
    m_papers->addWidget(m_documents);
    m_papers->addWidget(m_letters);
    // Other pages stand in the place of the documents while they are open.
    const auto standIn = [this](auto *page) {
        using Page = std::remove_pointer_t<decltype(page)>;
        m_papers->addWidget(page);
        connect(page, &Page::opened, this, [this, page] { m_papers->setCurrentWidget(page); });
        connect(page, &Page::closed, this, [this] {
            m_papers->setCurrentWidget(m_documents);
            m_documents->list().setFocus();
        });
        connect(m_papers, &QStackedWidget::currentChanged, page, [this, page] {
            if (m_papers->currentWidget() != page)
                page->leave();
        });
        return page;
    };
    connect(m_documents, &DocumentsTab::binderRequested, this, [this, standIn] {
        if (!m_binder)
            m_binder = standIn(new BinderPage(*m_store));
        m_binder->open();
    });
    // A summary that was open before comes back by itself, so this page is not left until it is asked for.
    QTimer::singleShot(0, m_papers, [this, standIn] {
        m_learning = standIn(new LearningPage(*m_store));
        connect(m_documents, &DocumentsTab::learningRequested, m_learning, &LearningPage::open);
    });
    m_documents->showStep(m_pathway->form().step());
    auto *adder = new AttachmentAdder(*m_store);
    auto *viewer = new AttachmentViewer(*m_store);
    adder->takePasteIn(m_documents);
    m_documents->setHead(adder);
    m_documents->setViewer(viewer);
    connect(m_documents, &DocumentsTab::filesOffered, adder, &AttachmentAdder::offer);
    connect(m_documents, &DocumentsTab::attachmentShown, viewer, &AttachmentViewer::showFile);
    connect(m_documents, &DocumentsTab::letterRequested, m_letters, &LetterEditor::open);
    connect(m_letters, &LetterEditor::opened, this, [this] { m_papers->setCurrentWidget(m_letters); });
    connect(m_letters, &LetterEditor::closed, this, [this](const Id<Letter> &letter) {
        m_papers->setCurrentWidget(m_documents);
        if (!letter.isNil())
            m_documents->showRecord(RecordKind::Letter, letter.uuid());
        m_documents->list().setFocus();
    });
    m_parts[Documents] = {
        true,
        u"documents"_s,
        [this, viewer] {
            viewer->leave();
            m_letters->leave();
            if (m_binder)
                m_binder->leave();
            if (m_learning)
                m_learning->leave();
        },
        [this, viewer] {
            QList<QFuture<void>> drafts{viewer->keepDraft(), m_letters->keepDraft()};
            if (m_learning)
                drafts << m_learning->keepDraft();
            return lastOf(drafts);
        },
        [this] {
            if (m_papers->currentWidget() == m_binder)
                m_binder->doNext();
            else if (m_papers->currentWidget() == m_learning)
                m_learning->doNext();
            else if (m_letters->isOpen())
                m_letters->doNext();
            else
                m_documents->print();
        },
        [this] {
            if (m_papers->currentWidget() == m_binder)
                return m_binder->panes();
            if (m_papers->currentWidget() == m_learning)
                return m_learning->panes();
            if (m_letters->isOpen())
                return m_letters->panes();
            return std::vector<QWidget *>{&m_documents->list(), m_documents->page(), m_documents->side()};
        }};
    return m_papers;
}

} // namespace candor
