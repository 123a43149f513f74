// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/LibrarySource.h"

#include <QStandardItemModel>

namespace candor {

/// Running cases and the version they follow, read page by page as the list is scrolled. Those that do not follow the
/// version in force come first: they are what there is to decide about.
class PinnedCases final : public QStandardItemModel {
    Q_OBJECT

public:
    explicit PinnedCases(LibrarySource source, QObject *parent = nullptr);

    /// Reads from the start.
    void show(const std::vector<PinnedProtocol> &protocols, const QString &currentDigest);
    [[nodiscard]] const PinnedCase &at(int row) const { return m_cases[static_cast<size_t>(row)]; }

    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void pageShown();
    void failed(const candor::Error &error);

private:
    void add(const PinnedPage &page);

    LibrarySource m_source;
    std::vector<PinnedProtocol> m_protocols;
    std::vector<PinnedCase> m_cases; // one for each row
    QString m_currentDigest;
    size_t m_protocol = 0;    // being read
    quint64 m_generation = 0; // of the newest show(); pages asked for before it are dropped
    bool m_reading = false;
};

} // namespace candor
