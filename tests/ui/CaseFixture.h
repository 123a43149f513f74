// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseDesk.h"
#include "workflow/Pathway.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <map>

// Cases made by hand for tests of the case screens, and a desk that keeps what the screens ask for.
namespace candor::casetest {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Tue, Jul 14, 2026, 10:50 AM in Chicago.
inline Instant sampleNow()
{
    return *instantFromIso(u"2026-07-14T15:50:00Z");
}

inline QTimeZone sampleZone()
{
    return QTimeZone("America/Chicago");
}

inline Instant at(const QString &localTime)
{
    return *instantFromIso(localTime, sampleZone());
}

inline Surroundings sampleSurroundings(Instant now = sampleNow())
{
    return {now, sampleZone(), {}, {}};
}

/// A protocol with two stages and a step that has a field of every kind.
inline std::shared_ptr<const Protocol> everyKindProtocol()
{
    auto protocol = std::make_shared<Protocol>();
    protocol->id = u"every-kind"_s;
    protocol->version = u"1"_s;
    protocol->sources = {{u"src"_s, u"Sample source"_s, {}}};
    protocol->anchors = {{u"t_discovered"_s, u"Harm found"_s, {}}, {u"t_first_contact"_s, u"First conversation"_s, {}}};
    protocol->roles = {{u"lead"_s, u"Disclosure lead"_s, PersonRole::DisclosureLead}};
    protocol->stages = {{u"one"_s, u"First stage"_s}, {u"two"_s, u"Second stage"_s}};
    Phase first;
    first.id = u"P1"_s;
    first.title = u"First stage"_s;
    first.stage = u"one"_s;
    Phase second = first;
    second.id = u"P2"_s;
    second.title = u"Second stage"_s;
    second.stage = u"two"_s;
    second.kind = PhaseKind::Parallel;
    protocol->phases = {first, second};
    ProtocolClock clock;
    clock.id = u"C1"_s;
    clock.title = u"First conversation"_s;
    clock.from = u"t_discovered"_s;
    clock.to = u"t_first_contact"_s;
    clock.offset = {60, TimeUnit::Minutes};
    clock.origin.obligation = Obligation::Toolkit;
    clock.origin.sources = {u"src"_s};
    protocol->clocks = {clock};
    protocol->decisions = {{u"D1"_s, u"Is it one?"_s, {}, {{u"yes"_s, u"It is"_s}, {u"no"_s, u"It is not"_s}}, {}}};
    Checklist list;
    list.id = u"list"_s;
    list.title = u"Checklist"_s;
    ChecklistRow a, b;
    a.id = u"a"_s;
    a.text = u"First row"_s;
    b.id = u"b"_s;
    b.text = u"Second row"_s;
    a.origin.evidence = Evidence::Read;
    list.sections = {{u"before"_s, u"Before"_s, {a, b}}};
    protocol->checklists = {list};

    Step step;
    step.id = u"all"_s;
    step.phase = u"P1"_s;
    step.title = u"Every kind of field"_s;
    step.action = u"Go on with it"_s;
    step.role = u"lead"_s;
    step.clock = u"C1"_s;
    step.checklist = u"list"_s;
    for (const auto &kind : enumNames<FieldKind>) {
        StepField field;
        field.id = QString::fromLatin1(kind.key);
        field.kind = kind.value;
        field.label = u"Label of "_s + field.id;
        if (kind.value == FieldKind::Choice)
            field.options = {{u"one"_s, u"Option one"_s}, {u"two"_s, u"Option two"_s}};
        if (kind.value == FieldKind::Decision)
            field.subject = u"D1"_s;
        if (kind.value == FieldKind::Anchor)
            field.subject = u"t_first_contact"_s;
        if (kind.value == FieldKind::Text)
            field.suggestion = u"I am sorry"_s;
        step.fields.push_back(field);
    }
    Step after;
    after.id = u"after"_s;
    after.phase = u"P1"_s;
    after.title = u"What comes after"_s;
    after.after = {u"all"_s};
    Step beside;
    beside.id = u"beside"_s;
    beside.phase = u"P2"_s;
    beside.title = u"At the same time"_s;
    protocol->steps = {step, after, beside};
    return protocol;
}

/// The same with a step that closes the case.
inline std::shared_ptr<Protocol> closingProtocol()
{
    auto protocol = std::make_shared<Protocol>(*everyKindProtocol());
    protocol->anchors.push_back({anchors::closed.toString(), u"Case closed"_s, {}});
    Step close;
    close.id = u"close"_s;
    close.phase = u"P2"_s;
    close.title = u"Close it"_s;
    close.sets = anchors::closed.toString();
    protocol->steps.push_back(close);
    return protocol;
}

inline CaseFile plainCase()
{
    CaseFile file;
    file.record.id = Id<Case>::create();
    file.record.number = u"2026-0147"_s;
    file.record.title = u"Heparin infusion ran at ten times the ordered rate"_s;
    file.record.status = CaseStatus::Open;
    file.record.owner = u"Dana Okafor"_s;
    AnchorTime found;
    found.id = Id<AnchorTime>::create();
    found.anchor = u"t_discovered"_s;
    found.at = at(u"2026-07-14T10:12"_s);
    file.put(found);
    return file;
}

inline CaseFile finishedCase(CaseStatus status)
{
    CaseFile file = plainCase();
    file.record.status = status;
    AnchorTime closed;
    closed.id = Id<AnchorTime>::create();
    closed.anchor = anchors::closed.toString();
    closed.at = at(u"2026-07-13T16:00"_s);
    file.put(closed);
    return file;
}

inline CaseView viewOf(CaseFile file, std::shared_ptr<const Protocol> protocol, Instant now = sampleNow())
{
    CaseView view{std::move(file), std::move(protocol), sampleSurroundings(now), {}};
    view.view = evaluate(*view.protocol, view.file, view.surroundings);
    return view;
}

/// Stands for a casebook: answers at once, keeps commands and drafts, and lets a test change the case behind.
struct FakeDesk {
    CaseView view;
    std::vector<Command> commands;
    std::map<QString, QByteArray> drafts;
    std::vector<HistoryEntry> history;
    std::vector<HistoryQuery> historyQueries;
    std::vector<AnyRecord> records; // of the casebook itself
    std::optional<Error> refuse;    // the next command fails with it
    std::function<QFuture<VerifyReport>(VerifyDepth, const Progress &)> verify = [](VerifyDepth, const Progress &) {
        return QtFuture::makeReadyFuture(VerifyReport());
    };
    Instant now = sampleNow();
    int reads = 0;
    qint64 commit = 0;

    template <class C>
    [[nodiscard]] std::vector<C> sent() const
    {
        std::vector<C> found;
        for (const Command &command : commands) {
            if (const C *each = std::get_if<C>(&command))
                found.push_back(*each);
        }
        return found;
    }

    CaseDesk desk()
    {
        CaseDesk made;
        made.read = [this](const CaseRequest &) {
            ++reads;
            return QtFuture::makeReadyFuture(view);
        };
        made.apply = [this](Command command) {
            if (refuse) {
                QPromise<Outcome> promise;
                promise.start();
                promise.setException(*std::exchange(refuse, std::nullopt));
                promise.finish();
                return promise.future();
            }
            // Records land in the file as they would in a casebook; the rest is for the test to look at.
            if (const auto *edit = std::get_if<EditRecords>(&command)) {
                for (const AnyRecord &record : edit->put)
                    view.file.put(record);
                for (const AnyRecord &record : edit->remove)
                    view.file.remove(kindOf(record), idOf(record));
                view.view = evaluate(*view.protocol, view.file, view.surroundings);
            }
            commands.push_back(std::move(command));
            return QtFuture::makeReadyFuture(Outcome{++commit, view.file.record.id, view.file.record.number, 1});
        };
        made.history = [this](const HistoryQuery &query) {
            historyQueries.push_back(query);
            std::vector<HistoryEntry> page;
            for (const HistoryEntry &entry : history) {
                if ((query.before == 0 || entry.sequence < query.before) &&
                    page.size() < static_cast<size_t>(query.limit))
                    page.push_back(entry);
            }
            return QtFuture::makeReadyFuture(page);
        };
        made.records = [this] { return QtFuture::makeReadyFuture(records); };
        made.verify = [this](VerifyDepth depth, const Progress &progress) { return verify(depth, progress); };
        made.saveDraft = [this](const QString &key, const QByteArray &content) {
            drafts[key] = content;
            return QtFuture::makeReadyFuture();
        };
        made.draft = [this](const QString &key) {
            const auto found = drafts.find(key);
            return QtFuture::makeReadyFuture(
                found == drafts.end() ? std::optional<QByteArray>() : std::optional(found->second));
        };
        made.dropDraft = [this](const QString &key) {
            drafts.erase(key);
            return QtFuture::makeReadyFuture();
        };
        made.evaluate = &evaluate;
        made.surroundings = [this] { return sampleSurroundings(now); };
        made.settings = [] {
            Settings settings;
            settings.hospital = u"St. Brendan Valley Hospital"_s;
            return settings;
        };
        made.user = [] { return u"Dana Okafor"_s; };
        return made;
    }
};

} // namespace candor::casetest
