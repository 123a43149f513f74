// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/communications/ConversationListModel.h"

#include <QCoreApplication>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

struct ConversationText {
    Q_DECLARE_TR_FUNCTIONS(ConversationText)
};

} // namespace

QString conversationTitle(const Conversation &talk)
{
    QString title = words::choiceText(talk.channel);
    if (talk.direction == Direction::FromFamily)
        title =
            ConversationText::tr("%1, %2", "channel, from the family").arg(title, words::choiceText(talk.direction));
    if (talk.outcome != ContactOutcome::Held)
        title = ConversationText::tr("%1, %2", "channel, not reached").arg(title, words::choiceText(talk.outcome));
    return talk.corrects.isNil() ? title : ConversationText::tr("%1, correction").arg(title);
}

QString conversationIcon(Channel channel)
{
    switch (channel) {
    case Channel::Phone:
    case Channel::Video: return u"phone"_s;
    case Channel::Letter:
    case Channel::Email: return u"mail"_s;
    case Channel::Message: return u"bubble"_s;
    case Channel::Bedside:
    case Channel::Meeting:
    case Channel::Other: break;
    }
    return u"people"_s;
}

QString conversationSummary(const Conversation &talk, const CaseFile &file)
{
    if (!talk.summary.isEmpty())
        return talk.summary;
    const Fact *fact = file.first<Fact>([&](const Fact &f) { return f.toldIn == talk.id; });
    return fact ? fact->text : talk.told.section(u'\n', 0, 0);
}

const Conversation *newestCorrection(const Conversation &talk, const CaseFile &file)
{
    const Conversation *newest = nullptr;
    for (const Conversation &each : file.all<Conversation>()) {
        if (each.corrects == talk.id && (!newest || each.recordedAt > newest->recordedAt))
            newest = &each;
    }
    return newest;
}

std::vector<const Conversation *> newestFirst(const CaseFile &file)
{
    std::vector<const Conversation *> talks;
    for (const Conversation &talk : file.all<Conversation>()) {
        if (talk.corrects.isNil())
            talks.push_back(&talk);
    }
    std::stable_sort(
        talks.begin(), talks.end(), [](const Conversation *a, const Conversation *b) { return a->at > b->at; });
    return talks;
}

bool isLocked(const Conversation &talk, Instant now, int lockHours)
{
    return talk.recordedAt && now - *talk.recordedAt > std::chrono::hours(lockHours);
}

ConversationListModel::ConversationListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

std::vector<ConversationListModel::Row>
ConversationListModel::rowsOf(const CaseFile &file, const words::Moment &moment) const
{
    std::vector<Row> rows;
    for (const Promise &promise : file.all<Promise>()) {
        if (promise.state != PromiseState::Open || !promise.due || *promise.due >= moment.now)
            continue;
        const QString due = words::exactTime(*promise.due, moment);
        rows.push_back(
            {Sort::LatePromise, promise.id.uuid(), promise.madeIn, promise.text, u"triangle-alert"_s,
             ConversationText::tr("%1 late", "18 h late").arg(words::duration(moment.now - *promise.due)),
             promise.to.isEmpty() ? ConversationText::tr("Promised by %1", "a time").arg(due)
                                  : ConversationText::tr("Promised to %1 by %2", "a time").arg(promise.to, due),
             promise.owner});
    }
    if (m_draft)
        rows.push_back(
            {Sort::Draft,
             {},
             {},
             ConversationText::tr("Draft"),
             u"pencil"_s,
             {},
             ConversationText::tr("A conversation is half typed. Open it to go on."),
             {}});
    for (const Conversation *talk : newestFirst(file)) {
        if (m_channel && talk->channel != *m_channel)
            continue;
        QStringList who = talk->forHospital;
        if (!talk->interpreter.isEmpty())
            who += ConversationText::tr("interpreter");
        const Conversation *correction = newestCorrection(*talk, file);
        QString people = who.join(u", "_s);
        if (correction)
            people = people.isEmpty() ? ConversationText::tr("Corrected")
                                      : ConversationText::tr("%1. Corrected", "people").arg(people);
        rows.push_back(
            {Sort::Talk, talk->id.uuid(), talk->id, conversationTitle(*talk), conversationIcon(talk->channel),
             talk->at ? words::listTime(*talk->at, moment) : QString(),
             conversationSummary(correction ? *correction : *talk, file), people});
    }
    return rows;
}

void ConversationListModel::show(const CaseFile &file, const words::Moment &moment)
{
    std::vector<Row> rows = rowsOf(file, moment);
    const bool same =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
            return a.sort == b.sort && a.key == b.key;
        });
    if (!same) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else if (rows != m_rows) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int ConversationListModel::rowOf(const Id<Conversation> &id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &r) { return r.sort == Sort::Talk && r.talk == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

Id<Conversation> ConversationListModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[static_cast<size_t>(index.row())].talk : Id<Conversation>();
}

ConversationListModel::Sort ConversationListModel::sortAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[static_cast<size_t>(index.row())].sort : Sort::Talk;
}

int ConversationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ConversationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.title, row.when, row.who, row.summary};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case IdRole: return row.talk.uuid();
    case SortRole: return static_cast<int>(row.sort);
    case IconRole: return row.icon;
    case WhenRole: return row.when;
    case SummaryRole: return row.summary;
    case WhoRole: return row.who;
    default: return {};
    }
}

} // namespace candor
