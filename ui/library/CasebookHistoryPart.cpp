// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/CasebookHistoryPart.h"

#include "case/history/HistoryTab.h"
#include "shell/Await.h"
#include "shell/Printing.h"
#include "widgets/Label.h"
#include "wording/ErrorText.h"

#include <QBoxLayout>

namespace candor {

using namespace Qt::StringLiterals;

CasebookHistoryPart::CasebookHistoryPart(const LibrarySource &source, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
{
    HistoryDesk desk;
    desk.ofCasebook = true;
    desk.read = source.history;
    desk.verify = source.verify;
    desk.isOpen = [] { return true; };
    desk.file = [file = std::make_shared<const CaseFile>()]() -> const CaseFile & { return *file; };
    // Records of the casebook name nothing that stands in a protocol.
    desk.protocol = [protocol = std::make_shared<const Protocol>()]() -> const Protocol & { return *protocol; };
    desk.moment = [around = source.surroundings] { return words::momentOf(around()); };
    desk.settings = source.settings;
    desk.context = [source](const QString &language) {
        DocumentContext context;
        context.hospital = source.settings().hospital;
        context.printedBy = source.user();
        context.surroundings = source.surroundings();
        setLanguage(context, language);
        return context;
    };
    desk.undo = [this](qint64 commit) { undo(commit); };
    desk.report = [this](const Error &error) { report(error); };
    desk.noteSaved = [this](const FilteredDocument &, const DocumentContext &, const QString &, int) {
        await(
            m_source.note(u"export"_s, u"history"_s), this, [this] { m_history->refresh(); },
            [this](const Error &error) { report(error); });
    };
    m_history = new HistoryTab(std::move(desk));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::Xl, space::M, space::L, 0);
    head->setSpacing(space::Xs);
    head->addWidget(label(tr("History of the casebook"), FontRole::Heading));
    head->addWidget(label(
        tr("Every change that belongs to no case: settings, users, holidays, contact cards, protocol versions, letter "
           "templates and plans. What happened in a case is in the history of that case."),
        FontRole::Small, Ink::Muted));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_history, 1);
}

void CasebookHistoryPart::refresh()
{
    m_history->refresh();
}

void CasebookHistoryPart::undo(qint64 commit)
{
    await(
        m_source.apply(UndoCommit{commit}), this,
        [this](const Outcome &) { Q_EMIT toast(tr("The change was taken back"), false); },
        [this](const Error &error) { report(error); });
}

void CasebookHistoryPart::report(const Error &error)
{
    Q_EMIT toast(errorText(error), false);
}

} // namespace candor
