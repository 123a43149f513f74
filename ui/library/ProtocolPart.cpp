// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/ProtocolPart.h"

#include "library/LibraryWords.h"
#include "library/ProtocolChanges.h"
#include "library/ProtocolDraft.h"
#include "library/ProtocolItemPane.h"
#include "library/ProtocolOutline.h"
#include "library/ProtocolVersions.h"
#include "shell/Await.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/RowDelegate.h"
#include "widgets/Splitter.h"
#include "wording/ErrorText.h"

#include <QBoxLayout>
#include <QScrollBar>
#include <QSet>
#include <QStackedWidget>
#include <QTabBar>
#include <QTreeView>

#include <functional>

namespace candor {

using namespace Qt::StringLiterals;

ProtocolPart::ProtocolPart(const LibrarySource &source, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_draft(new ProtocolDraft(source, this))
    , m_outline(new ProtocolOutline(this))
    , m_title(label({}, FontRole::Heading))
    , m_since(label({}, FontRole::Small, Ink::Muted))
    , m_problem(new NoteBox)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_tree(new QTreeView)
    , m_changes(new ProtocolChanges(m_draft))
    , m_versions(new ProtocolVersions(source))
{
    m_item = new ProtocolItemPane(m_draft, [this] {
        const Surroundings around = m_source.surroundings();
        return ProtocolItemPane::Who{m_source.user(), toZone(around.now, around.zone).date()};
    });
    m_title->setObjectName(u"protocolTitle"_s);
    m_since->setObjectName(u"protocolSince"_s);
    m_tabs->setObjectName(u"protocolTabs"_s);
    m_tabs->setAccessibleName(tr("Views of the protocol"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(tr("Steps and checklists"));
    m_tabs->addTab(tr("Changes"));
    m_tabs->addTab(tr("Versions and cases"));
    m_tree->setObjectName(u"protocolTree"_s);
    m_tree->setAccessibleName(tr("Protocol in force"));
    m_tree->setModel(m_outline);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(18);
    m_tree->setUniformRowHeights(false);
    useRows(m_tree);
    // The rows paint their own selection; the tree would paint a second one beside them.
    QPalette noHighlight;
    noHighlight.setBrush(QPalette::Highlight, Qt::NoBrush);
    m_tree->setPalette(noHighlight);

    auto *outline = new Splitter(u"library-protocol"_s);
    outline->setChildrenCollapsible(false);
    outline->setHandleWidth(1);
    outline->addWidget(m_tree);
    outline->addWidget(m_item);
    outline->setStretchFactor(0, 1);
    outline->setFirstSizes({560, 400});
    m_item->setMinimumWidth(320);
    m_stack->addWidget(outline);
    m_stack->addWidget(m_changes);
    m_stack->addWidget(m_versions);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::Xl, space::M, space::L, 0);
    head->setSpacing(0);
    head->addWidget(m_title);
    head->addWidget(m_since);
    head->addSpacing(space::Xs);
    head->addWidget(m_tabs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_problem);
    layout->addWidget(m_stack, 1);
    m_problem->hide();

    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const QString id = index.data(RowRole::Id).toString();
        if (!id.isEmpty())
            m_item->show(id);
    });
    connect(m_draft, &ProtocolDraft::changed, this, [this] {
        showOutline();
        showHead();
        Q_EMIT shown();
    });
    connect(m_draft, &ProtocolDraft::failed, this, &ProtocolPart::showError);
    connect(m_changes, &ProtocolChanges::outlineRequested, this, [this] { showTab(Outline); });
    connect(m_changes, &ProtocolChanges::putInForce, this, [this](const QString &version) {
        Q_EMIT toast(tr("Version %1 is in force for new cases").arg(version), true);
        refresh();
        showTab(Versions);
    });
    connect(m_versions, &ProtocolVersions::versionPutInForce, this, [this](const QString &version) {
        Q_EMIT toast(tr("Version %1 is in force for new cases").arg(version), true);
        refresh();
    });
    connect(m_versions, &ProtocolVersions::moved, this, [this](const QString &number, const QString &version) {
        Q_EMIT toast(tr("Case %1 moved to version %2").arg(number, version), true);
        refresh();
    });
    connect(m_versions, &ProtocolVersions::openCaseRequested, this, &ProtocolPart::openCaseRequested);
}

void ProtocolPart::load()
{
    refresh();
    m_draft->restore();
}

void ProtocolPart::refresh()
{
    await(
        m_source.protocols(), this,
        [this](const ProtocolOverview &overview) {
            m_problem->hide();
            m_overview = overview;
            QStringList taken;
            for (const ProtocolEdition &edition : overview.editions)
                taken += edition.version;
            if (m_draft->base().text != overview.current.text || m_draft->base().version.isEmpty())
                m_draft->setBase(overview.current, taken);
            m_versions->show(overview);
            showHead();
        },
        [this](const Error &error) { showError(error); });
}

void ProtocolPart::showError(const Error &error)
{
    m_problem->set(Status::Late, {}, errorText(error));
    m_problem->show();
}

void ProtocolPart::showHead()
{
    const ProtocolEdition &current = m_overview.current;
    m_title->setText(tr("%1, version %2").arg(m_draft->baseProtocol().title, current.version));
    m_since->setText(
        current.reason.isEmpty() || !current.at
            ? tr("It came with the program. New cases begin with it.")
            : tr("In force since %1, by %2. New cases begin with it.")
                  .arg(words::day(toZone(*current.at, m_source.surroundings().zone).date()), current.editedBy));
    const int changes = static_cast<int>(m_draft->changes().size());
    m_tabs->setTabText(Changes, changes > 0 ? tr("Changes (%1)").arg(changes) : tr("Changes"));
}

void ProtocolPart::showOutline()
{
    // The model is made anew: what was open and chosen is opened and chosen again.
    const QString chosen = m_item->shownId();
    const int scrolled = m_tree->verticalScrollBar()->value();
    QSet<QString> open;
    const std::function<void(const QModelIndex &)> collect = [&](const QModelIndex &parent) {
        for (int row = 0; row < m_outline->rowCount(parent); ++row) {
            const QModelIndex index = m_outline->index(row, 0, parent);
            if (m_tree->isExpanded(index))
                open.insert(index.data(RowRole::Id).toString());
            collect(index);
        }
    };
    collect({});
    const bool first = m_outline->rowCount() == 0;
    const bool focused = m_item->isAncestorOf(focusWidget());
    m_outline->show(m_draft->protocol(), m_draft->baseProtocol());
    const std::function<void(const QModelIndex &)> reopen = [&](const QModelIndex &parent) {
        for (int row = 0; row < m_outline->rowCount(parent); ++row) {
            const QModelIndex index = m_outline->index(row, 0, parent);
            if (open.contains(index.data(RowRole::Id).toString()))
                m_tree->expand(index);
            reopen(index);
        }
    };
    reopen({});
    if (first)
        m_tree->expand(m_outline->index(0, 0));
    const QModelIndex again = chosen.isEmpty() ? QModelIndex() : m_outline->find(chosen);
    m_tree->setCurrentIndex(again.isValid() ? again : m_outline->index(0, 0));
    m_tree->verticalScrollBar()->setValue(scrolled);
    m_item->show(m_tree->currentIndex().data(RowRole::Id).toString());
    if (focused) // its field is gone
        m_tree->setFocus(Qt::OtherFocusReason);
}

bool ProtocolPart::reveal(const QString &outlineId)
{
    const QModelIndex index = m_outline->find(outlineId);
    if (!index.isValid())
        return false;
    showTab(Outline);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index, QAbstractItemView::PositionAtCenter);
    return true;
}

void ProtocolPart::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

} // namespace candor
