// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/investigation/CauseModel.h"

#include "case/investigation/TimelineWords.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <algorithm>
#include <functional>

namespace candor {

using namespace Qt::StringLiterals;

std::vector<CauseModel::Node> CauseModel::build(const CaseFile &file)
{
    std::vector<Node> made(1);
    const auto add = [&made](int parent) -> Node & {
        Node node;
        node.parent = parent;
        node.row = static_cast<int>(made[static_cast<std::size_t>(parent)].children.size());
        made[static_cast<std::size_t>(parent)].children.push_back(static_cast<int>(made.size()));
        made.push_back(node);
        return made.back();
    };
    const auto chains = causeChains(file);
    std::vector<int> placeOf(chains.size());
    const auto addCause = [&](std::size_t at, int parent) {
        const Cause &cause = *file.find(chains[at].id);
        Node &node = add(parent);
        placeOf[at] = static_cast<int>(made.size()) - 1;
        node.id = cause.id.uuid();
        node.state = cause.state;
        node.open = needsAction(file, cause);
        node.texts[CauseColumn] = words::causeText(cause);
        node.texts[StateColumn] = words::choiceText(cause.state);
        const int actions = static_cast<int>(actionsFor(file, cause.id).size());
        node.texts[ActionColumn] = node.open     ? tr("Needs an action")
                                   : actions > 0 ? tr("%n actions", "", actions)
                                                 : QString();
        node.sentence = words::causeSentence(file, cause);
    };
    for (const CauseGroup &group : causeGroups(chains, true)) {
        Node &category = add(0);
        const int top = static_cast<int>(made.size()) - 1;
        category.category = group.framework + u'/' + group.category;
        category.texts[CauseColumn] = words::categoryText(group.framework, group.category);
        category.sentence = category.texts[CauseColumn];
        for (const int root : group.nodes) {
            // A chain follows its first cause in the list.
            addCause(static_cast<std::size_t>(root), top);
            for (auto at = static_cast<std::size_t>(root) + 1; at < chains.size() && chains[at].parent >= root; ++at)
                addCause(at, placeOf[static_cast<std::size_t>(chains[at].parent)]);
        }
    }
    return made;
}

void CauseModel::show(const CaseFile &file)
{
    std::vector<Node> made = build(file);
    const bool sameRows =
        std::equal(made.begin(), made.end(), m_nodes.begin(), m_nodes.end(), [](const Node &a, const Node &b) {
            return a.id == b.id && a.category == b.category && a.parent == b.parent;
        });
    if (!sameRows) {
        beginResetModel();
        m_nodes = std::move(made);
        endResetModel();
        return;
    }
    m_nodes = std::move(made);
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].children.empty())
            continue;
        const auto cell = [&](int child, int column) {
            return createIndex(m_nodes[static_cast<std::size_t>(child)].row, column, static_cast<quintptr>(child));
        };
        Q_EMIT dataChanged(cell(m_nodes[i].children.front(), 0), cell(m_nodes[i].children.back(), ColumnCount - 1));
    }
}

const CauseModel::Node *CauseModel::nodeAt(const QModelIndex &index) const
{
    if (m_nodes.empty())
        return nullptr;
    return &m_nodes[index.isValid() ? static_cast<std::size_t>(index.internalId()) : 0];
}

QUuid CauseModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? nodeAt(index)->id : QUuid();
}

QModelIndex CauseModel::indexOf(const QUuid &id) const
{
    for (std::size_t i = 1; i < m_nodes.size(); ++i) {
        if (!id.isNull() && m_nodes[i].id == id)
            return createIndex(m_nodes[i].row, 0, static_cast<quintptr>(i));
    }
    return {};
}

QModelIndex CauseModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const int child = nodeAt(parent)->children[static_cast<std::size_t>(row)];
    return createIndex(row, column, static_cast<quintptr>(child));
}

QModelIndex CauseModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int parent = nodeAt(child)->parent;
    if (parent <= 0)
        return {};
    return createIndex(m_nodes[static_cast<std::size_t>(parent)].row, 0, static_cast<quintptr>(parent));
}

int CauseModel::rowCount(const QModelIndex &parent) const
{
    const Node *node = parent.column() > 0 ? nullptr : nodeAt(parent);
    return node ? static_cast<int>(node->children.size()) : 0;
}

int CauseModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant CauseModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeAt(index);
    switch (role) {
    case Qt::DisplayRole: return node.texts[index.column()];
    case Qt::ToolTipRole: return node.sentence;
    case Qt::AccessibleTextRole: return index.column() == CauseColumn ? node.sentence : node.texts[index.column()];
    case Qt::FontRole:
        if (node.id.isNull() || (index.column() == CauseColumn && node.state == CauseState::Confirmed))
            return bold(themeFont(FontRole::Body));
        break;
    case Qt::ForegroundRole:
        if (index.column() == ActionColumn && node.open)
            return Theme::tokens().soon.ink;
        if (!node.id.isNull() && node.state == CauseState::RuledOut)
            return Theme::tokens().muted;
        break;
    case Qt::DecorationRole:
        if (index.column() == StateColumn && node.state == CauseState::Confirmed && !node.id.isNull())
            return themeIcon(u"flag"_s, IconColor::AccentInk);
        break;
    default: break;
    }
    return {};
}

QVariant CauseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CauseColumn: return tr("Cause");
    case StateColumn: return tr("State");
    case ActionColumn: return tr("Actions");
    default: return {};
    }
}

} // namespace candor
