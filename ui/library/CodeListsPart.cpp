// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/CodeListsPart.h"

#include "case/Wording.h"
#include "library/SourceLinks.h"
#include "widgets/Chip.h"
#include "widgets/FlowLayout.h"
#include "widgets/Label.h"
#include "widgets/RowDelegate.h"
#include "widgets/Splitter.h"
#include "workflow/Taxonomy.h"

#include <QBoxLayout>
#include <QListView>
#include <QStandardItemModel>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

QString groupName(const QString &group)
{
    if (group.startsWith(u'1'))
        return CodeListsPart::tr("Harm");
    if (group.startsWith(u'2'))
        return CodeListsPart::tr("Events");
    if (group.startsWith(u'3'))
        return CodeListsPart::tr("Causes and actions");
    if (group.startsWith(u'4'))
        return CodeListsPart::tr("Complaints and grievances");
    if (group.startsWith(u'5'))
        return CodeListsPart::tr("Privilege and privacy");
    return CodeListsPart::tr("Program");
}

QString checkText(const QString &level)
{
    if (level == "list"_L1)
        return CodeListsPart::tr("Codes and sense read");
    if (level == "labels"_L1)
        return CodeListsPart::tr("Names read");
    if (level == "partial"_L1)
        return CodeListsPart::tr("Read in part");
    return CodeListsPart::tr("Unverified");
}

QString reuseText(const QString &reuse)
{
    if (reuse == "free"_L1)
        return CodeListsPart::tr("May be reused");
    if (reuse == "labels_only"_L1)
        return CodeListsPart::tr("Codes and short labels only");
    if (reuse == "codes_only"_L1)
        return CodeListsPart::tr("Codes only");
    return CodeListsPart::tr("Link only");
}

} // namespace

CodeListsPart::CodeListsPart(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
    , m_codes(new QListView)
    , m_codeModel(new QStandardItemModel(this))
{
    m_list->setObjectName(u"codeLists"_s);
    m_list->setAccessibleName(tr("Code lists"));
    m_list->setModel(m_model);
    useRows(m_list);
    m_codes->setObjectName(u"codes"_s);
    m_codes->setAccessibleName(tr("Codes of the list"));
    m_codes->setModel(m_codeModel);
    useRows(m_codes);
    QString group;
    for (const Taxonomy &list : builtInTaxonomies()) {
        if (list.group != group)
            m_model->appendRow(headingItem(groupName(list.group)));
        group = list.group;
        RowText row{.id = list.id, .title = words::codeText(list.name), .second = list.version};
        if (list.checkLevel == "no"_L1 || list.checkLevel == "partial"_L1) {
            row.chip = checkText(list.checkLevel);
            row.chipStatus = list.checkLevel == "no"_L1 ? Status::Soon : Status::Wait;
        }
        m_model->appendRow(rowItem(row));
    }
    auto *right = new QWidget;
    m_head = new QVBoxLayout(right);
    m_head->setContentsMargins(space::L, space::L, space::L, 0);
    m_head->addWidget(m_codes, 1);
    auto *splitter = new Splitter(u"library-codes"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setFirstSizes({420, 560});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CodeListsPart::showList);
    m_list->setCurrentIndex(m_model->index(1, 0));
}

void CodeListsPart::showList()
{
    const Taxonomy *list = taxonomy(m_list->currentIndex().data(RowRole::Id).toString());
    if (!list)
        return;
    delete m_about;
    m_about = new QWidget;
    auto *column = new QVBoxLayout(m_about);
    column->setContentsMargins(0, 0, 0, space::S);
    column->setSpacing(space::S);
    column->addWidget(label(words::codeText(list->name), FontRole::Heading));
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(chips);
    flow->setContentsMargins(0, 0, 0, 0);
    const bool sure = list->checkLevel == "list"_L1 || list->checkLevel == "labels"_L1;
    flow->addWidget(new Chip(checkText(list->checkLevel), sure ? Status::Ok : Status::Soon));
    flow->addWidget(new Chip(reuseText(list->reuse), Status::Neutral, u"info"_s));
    column->addWidget(chips);
    column->addWidget(sourceLink(tr("Version %1").arg(list->version), list->url));
    for (const QString &note : {list->note, list->licence}) {
        if (!note.isEmpty())
            column->addWidget(label(words::codeText(note), FontRole::Small, Ink::Muted));
    }
    m_head->insertWidget(0, m_about);
    m_codeModel->clear();
    const bool labels = list->reuse == "free"_L1 || list->reuse == "labels_only"_L1;
    for (const TaxonomyCode &code : list->codes) {
        if (list->reuse == "link_only"_L1)
            break;
        m_codeModel->appendRow(rowItem(
            {.id = code.code,
             .title = labels ? u"%1  %2"_s.arg(code.code, words::codeText(code.label)) : code.code,
             .second = list->reuse == "free"_L1 ? words::codeText(code.definition) : QString()}));
    }
}

bool CodeListsPart::reveal(const QString &id)
{
    const QString list = id.section(u'/', 0, 0);
    const QString code = id.section(u'/', 1);
    const QModelIndexList found = m_model->match(m_model->index(0, 0), RowRole::Id, list, 1, Qt::MatchExactly);
    if (found.isEmpty())
        return false;
    m_list->setCurrentIndex(found.front());
    m_list->scrollTo(found.front());
    const QModelIndexList at = m_codeModel->match(m_codeModel->index(0, 0), RowRole::Id, code, 1, Qt::MatchExactly);
    if (!code.isEmpty() && !at.isEmpty()) {
        m_codes->setCurrentIndex(at.front());
        m_codes->scrollTo(at.front());
    }
    return true;
}

} // namespace candor
