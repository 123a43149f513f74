// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/PinnedCases.h"

#include "shell/Await.h"
#include "widgets/RowDelegate.h"

namespace candor {

namespace {

constexpr size_t enoughToFillTheList = 200;

} // namespace

PinnedCases::PinnedCases(LibrarySource source, QObject *parent)
    : QStandardItemModel(parent)
    , m_source(std::move(source))
{
}

void PinnedCases::show(const std::vector<PinnedProtocol> &protocols, const QString &currentDigest)
{
    ++m_generation;
    m_protocols = protocols;
    m_currentDigest = currentDigest;
    m_protocol = 0;
    m_reading = false;
    m_cases.clear();
    clear();
    setColumnCount(1); // else the first rows would bring it in the middle of their own insertion
    fetchMore({});
}

bool PinnedCases::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_reading && m_protocol < m_protocols.size();
}

void PinnedCases::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    PinnedQuery query;
    query.digest = m_protocols[m_protocol].digest;
    if (!m_cases.empty() && m_cases.back().digest == query.digest) {
        query.afterNumber = m_cases.back().number;
        query.after = m_cases.back().id;
    }
    m_reading = true;
    await(
        m_source.pinned(query), this,
        [this, generation = m_generation](const PinnedPage &page) {
            if (generation == m_generation)
                add(page);
        },
        [this, generation = m_generation](const Error &error) {
            if (generation != m_generation)
                return;
            m_reading = false;
            m_protocol = m_protocols.size(); // not over and over
            Q_EMIT failed(error);
        });
}

void PinnedCases::add(const PinnedPage &page)
{
    m_reading = false;
    if (!page.more)
        ++m_protocol;
    QList<QStandardItem *> rows;
    for (const PinnedCase &pinned : page.cases) {
        RowText row{
            .id = pinned.id.toString(),
            .title = pinned.title,
            .second = pinned.number,
            .chip = tr("Version %1").arg(pinned.version)};
        row.chipStatus = pinned.digest == m_currentDigest ? Status::Ok : Status::Wait;
        rows += rowItem(row);
        m_cases.push_back(pinned); // before its row: whoever hears of the row asks for it
    }
    invisibleRootItem()->appendRows(rows);
    Q_EMIT pageShown();
    // A version with few cases does not fill the list, and a full list does not ask again by itself.
    if (page.more || m_protocol >= m_protocols.size() || m_cases.size() >= enoughToFillTheList)
        return;
    fetchMore({});
}

} // namespace candor
