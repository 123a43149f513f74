// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"

#include <QAbstractListModel>

namespace candor {

/// The talks and letters of a case, newest first.
class ConversationListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, IconRole, WhenRole, SummaryRole, WhoRole };

    explicit ConversationListModel(QObject *parent = nullptr);

    void show(const CaseFile &file, const words::Moment &moment);
    [[nodiscard]] int rowOf(const Id<Conversation> &id) const;
    [[nodiscard]] Id<Conversation> idAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        Id<Conversation> id;
        QString title;
        QString icon;
        QString when;
        QString summary;
        QString who;
        friend bool operator==(const Row &, const Row &) = default;
    };
    std::vector<Row> m_rows;
};

/// "Phone", "Letter, not reached", "Correction of a phone call"
[[nodiscard]] QString conversationTitle(const Conversation &talk);
[[nodiscard]] QString conversationIcon(Channel channel);
/// What it was about: its summary, else the first thing that was told in it.
[[nodiscard]] QString conversationSummary(const Conversation &talk, const CaseFile &file);
/// All conversations, newest first.
[[nodiscard]] std::vector<const Conversation *> newestFirst(const CaseFile &file);
/// After a day an entry is only corrected by a new one that points to it.
[[nodiscard]] bool isLocked(const Conversation &talk, Instant now);

} // namespace candor
