// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook/SimilarCases.h"

#include "casebook/Casebook.h"

#include <set>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int hitsRead = 200;
constexpr size_t casesRead = 25;

/// The words of a name without case, accents and order: "Brandvold, Walter" is "walter brandvold".
QStringList nameKey(const QString &name)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words += word;
        word.clear();
    };
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toCaseFolded()) {
        if (c.isLetterOrNumber())
            word += c;
        else if (!c.isMark() && c != u'\'' && c != u'’')
            finish();
    }
    finish();
    words.sort();
    return words;
}

/// The time of the case that lies nearest to `at`.
std::optional<Instant> nearestTime(const CaseFile &file, Instant at)
{
    std::optional<Instant> nearest;
    for (const AnchorTime &time : file.all<AnchorTime>()) {
        const bool ofEvent = time.anchor == "t_event"_L1 || time.anchor == "t_discovered"_L1 ||
                             time.anchor == anchors::reported || time.anchor == anchors::identified;
        if (ofEvent && time.at && (!nearest || std::chrono::abs(*time.at - at) < std::chrono::abs(*nearest - at)))
            nearest = time.at;
    }
    return nearest;
}

} // namespace

std::optional<SimilarCase> compareCase(const CaseFile &file, const SimilarQuery &query)
{
    const QStringList name = nameKey(query.patientName);
    const QString number = query.recordNumber.trimmed(), source = query.sourceId.trimmed();
    SimilarCase same;
    same.id = file.record.id;
    same.number = file.record.number;
    same.title = file.record.title;
    same.status = file.record.status;
    if (query.at)
        same.at = nearestTime(file, *query.at);
    const bool near =
        !query.at || !same.at || std::chrono::abs(*same.at - *query.at) <= std::chrono::hours(24 * similarWithinDays);
    if (const Person *patient = file.patient(); patient && near) {
        // One word alone is half a name.
        same.samePatient = name.size() > 1 && nameKey(patient->name) == name;
        same.sameRecordNumber =
            !number.isEmpty() && patient->recordNumber.trimmed().compare(number, Qt::CaseInsensitive) == 0;
    }
    same.sameSource = !source.isEmpty() && file.first<Report>([&](const Report &report) {
        return report.sourceId.trimmed().compare(source, Qt::CaseInsensitive) == 0;
    });
    if (same.samePatient || same.sameRecordNumber || same.sameSource)
        return same;
    return std::nullopt;
}

QFuture<std::vector<SimilarCase>> similarCases(Casebook &casebook, const SimilarQuery &query)
{
    using Hits = QFuture<std::vector<SearchHit>>;
    using View = QFuture<CaseView>;
    QList<Hits> searches;
    const auto search = [&](const QString &text) {
        SearchQuery words;
        words.text = text;
        words.limit = hitsRead;
        searches += casebook.read(words);
    };
    const QStringList name = nameKey(query.patientName);
    if (name.size() > 1)
        search(name.join(u' '));
    for (const QString &id : {query.recordNumber.trimmed(), query.sourceId.trimmed()}) {
        if (!id.isEmpty())
            search(u'"' + id + u'"');
    }
    if (searches.isEmpty())
        return QtFuture::makeReadyFuture(std::vector<SimilarCase>());

    return QtFuture::whenAll(searches.begin(), searches.end())
        .then([&casebook, except = query.except](const QList<Hits> &found) {
            std::set<QUuid> candidates;
            for (const Hits &hits : found) {
                for (const SearchHit &hit : hits.result()) {
                    if (candidates.size() < casesRead && !hit.caseId.isNull() && hit.caseId != except.uuid())
                        candidates.insert(hit.caseId);
                }
            }
            QList<View> views;
            for (const QUuid &id : candidates)
                views += casebook.read(CaseRequest{Id<Case>(id), {}});
            return QtFuture::whenAll(views.begin(), views.end());
        })
        .unwrap()
        .then([query](const QList<View> &views) {
            std::vector<SimilarCase> similar;
            for (const View &view : views) {
                if (const auto same = compareCase(view.result().file, query))
                    similar.push_back(*same);
            }
            std::sort(similar.begin(), similar.end(), [](const SimilarCase &a, const SimilarCase &b) {
                return a.number > b.number;
            });
            return similar;
        });
}

} // namespace candor
