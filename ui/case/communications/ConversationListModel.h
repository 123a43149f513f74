// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"

#include <QAbstractListModel>

namespace candor {

/// The talks and letters of a case, newest first. Above them the promises that are late, and the draft. A correction is
/// no row of its own; the talk it corrects says so.
class ConversationListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Sort { LatePromise, Draft, Talk };
    enum Role { IdRole = Qt::UserRole, SortRole, IconRole, WhenRole, SummaryRole, WhoRole };

    explicit ConversationListModel(QObject *parent = nullptr);

    void show(const CaseFile &file, const words::Moment &moment);
    /// Only talks of this kind; empty: all.
    void setChannel(std::optional<Channel> channel) { m_channel = channel; }
    [[nodiscard]] std::optional<Channel> channel() const { return m_channel; }
    /// Is there a conversation half typed?
    void setDraft(bool there) { m_draft = there; }
    [[nodiscard]] int rowOf(const Id<Conversation> &id) const; // of the talk
    /// Of a late promise the talk in which it was made; nil for the draft.
    [[nodiscard]] Id<Conversation> idAt(const QModelIndex &index) const;
    [[nodiscard]] Sort sortAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        Sort sort = Sort::Talk;
        QUuid key; // of the record, so that rows are known again
        Id<Conversation> talk;
        QString title;
        QString icon;
        QString when;
        QString summary;
        QString who;
        friend bool operator==(const Row &, const Row &) = default;
    };
    [[nodiscard]] std::vector<Row> rowsOf(const CaseFile &file, const words::Moment &moment) const;

    std::vector<Row> m_rows;
    std::optional<Channel> m_channel;
    bool m_draft = false;
};

/// "Phone", "Letter, not reached", "Correction of a phone call"
[[nodiscard]] QString conversationTitle(const Conversation &talk);
[[nodiscard]] QString conversationIcon(Channel channel);
/// What it was about: its summary, else the first thing that was told in it.
[[nodiscard]] QString conversationSummary(const Conversation &talk, const CaseFile &file);
/// The newest correction of a talk; nullptr when there is none.
[[nodiscard]] const Conversation *newestCorrection(const Conversation &talk, const CaseFile &file);
/// All conversations, newest first; corrections are left out.
[[nodiscard]] std::vector<const Conversation *> newestFirst(const CaseFile &file);
/// After a day an entry is only corrected by a new one that points to it.
[[nodiscard]] bool isLocked(const Conversation &talk, Instant now, int lockHours);

} // namespace candor
