// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook/internal/Engine.h"

#include "base/Error.h"
#include "casebook/AttachmentRules.h"
#include "casebook/CaseRows.h"
#include "casebook/WorkItems.h"
#include "casebook/WorkProduct.h"
#include "documents/LetterChecks.h"
#include "model/SettingsLists.h"

#include <algorithm>
#include <set>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

const QUuid casebookLevel;

/// How many cases are worked out anew before others get their turn.
constexpr int caughtUpAtOnce = 50;

QString caseNumberCounter(int year)
{
    return u"case-number/%1"_s.arg(year);
}

QString caseNumber(int year, qint64 running)
{
    return u"%1-%2"_s.arg(year).arg(running, 4, 10, QLatin1Char('0'));
}

/// May the command touch a case that is closed?
template <class C>
constexpr bool worksOnClosedCase =
    std::is_same_v<C, ReopenCase> || std::is_same_v<C, NoteDocument> || std::is_same_v<C, NoteDisclosure>;

/// What goes on after the end of a case can still be settled and given a new time, and that is all.
template <class C>
bool outlivesCase(const C &command, CaseStatus status)
{
    if constexpr (std::is_same_v<C, EditRecords>)
        return command.remove.empty() && std::all_of(command.put.begin(), command.put.end(), [&](const AnyRecord &put) {
                   return candor::outlivesCase(kindOf(put), status);
               });
    else if constexpr (std::is_same_v<C, MoveDeadline>)
        return !command.promise.isNil();
    else
        return false;
}

bool hasRecords(const CaseFile &file)
{
    return [&]<class... R>(RecordList<R...>) { return (!file.all<R>().empty() || ...); }(AllRecords{});
}

/// The revision that a record has now, when it still reads as a commit left it: what changed it since was taken back.
/// Otherwise the revision of that commit, at which the vault finds that somebody changed the record. A record that is
/// in no case is looked for among those of the casebook.
qint64 revisionToExpect(const CaseFile *file, const std::vector<AnyRecord> &casebook, const AnyRecord &left)
{
    return std::visit(
        [&]<class R>(const R &was) {
            const R *now = nullptr;
            if (!file) {
                for (const AnyRecord &record : casebook) {
                    const auto *each = std::get_if<R>(&record);
                    now = each && each->id == was.id ? each : now;
                }
            } else if constexpr (std::is_same_v<R, Case>) {
                now = &file->record;
            } else {
                now = file->find(was.id);
            }
            if (!now)
                return was.revision;
            R same = *now;
            same.revision = was.revision;
            return same == was ? now->revision : was.revision;
        },
        left);
}

/// Somebody must stay who may change the users of the casebook.
void refuseWithoutManager(std::vector<User> users, const ChangeSet &changes)
{
    const auto manages = [](const User &user) { return user.active && user.role == UserRole::Manager; };
    if (std::none_of(users.begin(), users.end(), manages))
        return; // nothing to lose
    for (const RecordChange &change : changes.changes) {
        const auto *changed = std::get_if<User>(&change.record);
        if (changed == nullptr)
            continue;
        std::erase_if(users, [&](const User &user) { return user.id == changed->id; });
        if (!change.remove)
            users.push_back(*changed);
    }
    if (std::none_of(users.begin(), users.end(), manages))
        throw Error(ErrorCode::RefusedByRule, {u"last-manager"_s});
}

/// What is due in every case follows from these.
bool movesDeadlines(const Settings &before, const Settings &after)
{
    return before.timeZone != after.timeZone || before.holidays != after.holidays ||
           before.jurisdictions != after.jurisdictions;
}

template <class C>
QString draftOf(const C &command)
{
    if constexpr (requires { command.draft; })
        return command.draft;
    else
        return {};
}

} // namespace

Engine::Engine(std::unique_ptr<Vault> vault, std::shared_ptr<const Clock> clock)
    : m_clock(std::move(clock))
    , m_vault(std::move(vault))
{
    loadProgram();
    if (m_vault->workRules() != workRules)
        m_workCursor.emplace();
}

void Engine::loadProgram()
{
    bool hasSettings = false;
    m_users.clear();
    m_shelf = ProtocolShelf();
    std::vector<ContactCard> cards;
    for (const AnyRecord &record : m_vault->loadProgram()) {
        if (const auto *settings = std::get_if<Settings>(&record)) {
            m_settings = *settings;
            hasSettings = true;
        } else if (const auto *edition = std::get_if<ProtocolEdition>(&record)) {
            m_shelf.add(*edition);
        } else if (const auto *user = std::get_if<User>(&record)) {
            m_users.push_back(*user);
            if (m_firstUser.isEmpty() && user->active)
                m_firstUser = user->name;
        } else if (const auto *card = std::get_if<ContactCard>(&record)) {
            cards.push_back(*card);
        }
    }
    m_onCards = namesOnCards(cards);
    if (hasSettings)
        return;

    const VaultLabel label = m_vault->label();
    m_firstUser = label.users.value(0);
    Settings settings;
    settings.id = Id<Settings>::create();
    settings.hospital = label.name;
    settings.timeZone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    User user;
    user.id = Id<User>::create();
    user.name = m_firstUser;
    ChangeSet changes = changeSet("first-opening", m_firstUser);
    changes.changes = {{casebookLevel, settings}, {casebookLevel, user}};
    m_vault->commit(changes);
    settings.revision = 1;
    m_settings = settings;
    user.revision = 1;
    m_users = {user};
}

Surroundings Engine::surroundings(const Settings &settings, const Clock &clock)
{
    Surroundings around;
    around.now = clock.now();
    const QTimeZone zone(settings.timeZone.toUtf8());
    if (zone.isValid())
        around.zone = zone;
    std::set<QDate> holidays;
    for (const SiteHoliday &holiday : siteHolidays(settings))
        holidays.insert(holiday.day);
    around.calendar = BusinessCalendar(std::move(holidays));
    around.jurisdictions = settings.jurisdictions;
    around.promiseSoonMinutes = settings.promiseSoonMinutes;
    around.silenceDays = settings.silenceDays;
    return around;
}

Surroundings Engine::surroundings() const
{
    return surroundings(m_settings, *m_clock);
}

CaseView Engine::view(const CaseRequest &request)
{
    QUuid id = request.id.uuid();
    if (id.isNull()) {
        const auto found = m_vault->caseByNumber(request.number);
        if (!found)
            throw Error(ErrorCode::NotFound, {u"case %1"_s.arg(request.number)});
        id = *found;
    }
    CaseView view;
    view.file = m_vault->loadCase(id);
    view.protocol = m_shelf.forCase(view.file.record);
    view.surroundings = surroundings();
    view.view = evaluate(*view.protocol, view.file, view.surroundings);
    return view;
}

std::vector<KnownReport> Engine::knownReports(const QString &system, const QStringList &sourceIds)
{
    std::vector<KnownReport> known;
    for (const KnownSource &source : m_vault->knownSources(system, sourceIds))
        known.push_back({source.sourceId, Id<Case>(source.caseId), source.digest});
    return known;
}

ChangeSet Engine::changeSet(const char *command, const QString &user) const
{
    ChangeSet changes;
    changes.command = QString::fromLatin1(command);
    changes.user = user;
    changes.at = m_clock->now();
    return changes;
}

void Engine::describe(ChangeSet &changes, const QUuid &caseId, const CaseFile &file, const Protocol &protocol) const
{
    const Surroundings around = surroundings();
    const PathwayView view = evaluate(protocol, file, around);
    changes.rows.push_back(caseRow(caseId, file, view));
    changes.work.push_back({caseId, workItems(caseId, file, view, around)});
}

CaseWork Engine::workOf(const QUuid &caseId) const
{
    const CaseFile file = m_vault->loadCase(caseId);
    const auto protocol = m_shelf.forCase(file.record);
    const Surroundings around = surroundings();
    return {caseId, workItems(caseId, file, evaluate(*protocol, file, around), around)};
}

bool Engine::catchUpWork()
{
    if (!m_workCursor)
        return false;
    CaseQuery query;
    query.state = CaseQuery::State::All;
    query.order = CaseOrder::Number;
    query.limit = caughtUpAtOnce;
    query.after = *m_workCursor;
    const CasePage page = m_vault->listCases(query);
    std::vector<CaseWork> work;
    for (const CaseRow &row : page.rows) {
        try {
            work.push_back(workOf(row.caseId));
        } catch (const Error &error) {
            if (error.code() != ErrorCode::NotFound)
                throw;
            // Its protocol is missing: opening the case says so. The work of the others is shown all the same.
        }
    }
    const bool more = !page.next.isEmpty();
    m_vault->storeWork(work, more ? 0 : workRules);
    if (more)
        m_workCursor = page.next;
    else
        m_workCursor.reset();
    return more;
}

Outcome Engine::commit(ChangeSet &changes)
{
    Outcome outcome;
    m_touched.clear();
    std::set<QUuid> cases;
    bool program = false;
    for (const RecordChange &change : changes.changes) {
        if (change.caseId.isNull())
            program = true;
        else
            cases.insert(change.caseId);
    }
    outcome.changed = static_cast<qsizetype>(changes.changes.size());
    if (changes.changes.empty())
        return outcome;
    if (program)
        refuseWithoutManager(m_users, changes);
    outcome.commit = m_vault->commit(changes);
    m_touched.assign(cases.begin(), cases.end());
    if (cases.size() == 1) {
        outcome.caseId = Id<Case>(*cases.begin());
        if (!changes.rows.empty())
            outcome.number = changes.rows.front().number;
    }
    if (program) {
        const Settings before = m_settings;
        loadProgram();
        if (movesDeadlines(before, m_settings)) {
            m_vault->storeWork({}, 0); // also when the program ends before all cases are worked out anew
            m_workCursor.emplace();
        }
    }
    return outcome;
}

Outcome Engine::apply(const Command &command, const QString &user)
{
    return std::visit([&](const auto &c) { return run(c, user); }, command);
}

template <class C>
Outcome Engine::run(const C &command, const QString &user)
{
    const QUuid caseId = command.caseId.uuid();
    const CaseFile file = m_vault->loadCase(caseId);
    if constexpr (!worksOnClosedCase<C>) {
        bool goesOn = !isFinished(file.record.status) || outlivesCase(command, file.record.status);
        if constexpr (std::is_same_v<C, SettleStep> || std::is_same_v<C, FillForm>) {
            const auto protocol = m_shelf.forCase(file.record);
            goesOn = goesOn || candor::outlivesCase(evaluate(*protocol, file, surroundings()), *protocol, command.step);
        }
        if (!goesOn)
            throw Error(ErrorCode::CaseClosed, {file.record.number});
    }
    return commitPlan(command, file, *m_shelf.forCase(file.record), user);
}

template <class C>
Outcome Engine::commitPlan(const C &command, const CaseFile &file, const Protocol &protocol, const QString &user)
{
    const QUuid caseId = file.record.id.uuid();
    const PlanContext context{protocol, surroundings(), user, m_settings.conversationLockHours, m_onCards};
    Plan planned = plan(command, file, context);
    if constexpr (!worksOnClosedCase<C>) {
        if (!planned.put.empty() || !planned.remove.empty())
            followCaseFile(planned, file, context);
    }

    ChangeSet changes = changeSet(C::name, user);
    if constexpr (std::is_same_v<C, MoveToProtocol>)
        keepProtocol(changes, protocol);
    for (const AnyRecord &record : planned.put)
        changes.changes.push_back({caseId, record});
    for (const AnyRecord &record : planned.remove)
        changes.changes.push_back({caseId, record, true});
    if (!changes.changes.empty()) {
        const CaseFile after = applied(file, planned);
        describe(changes, caseId, after, *m_shelf.forCase(after.record));
    }
    changes.dropDraft = draftOf(command);
    return commit(changes);
}

void Engine::addCase(ChangeSet &changes, const CaseFile &file, const Protocol &protocol)
{
    const QUuid caseId = file.record.id.uuid();
    changes.changes.push_back({caseId, file.record});
    const auto addList = [&]<class R>(const std::vector<R> &list) {
        for (R record : list) {
            if (record.id.isNil())
                record.id = Id<R>::create();
            record.revision = 0;
            changes.changes.push_back({caseId, record});
        }
    };
    [&]<class... R>(RecordList<R...>) { (addList(file.all<R>()), ...); }(AllRecords{});
    describe(changes, caseId, file, protocol);
}

void Engine::keepProtocol(ChangeSet &changes, const Protocol &protocol)
{
    if (!m_shelf.isStored(protocol.digest))
        changes.changes.push_back({casebookLevel, m_shelf.edition(protocol)});
}

Outcome Engine::run(const OpenCase &command, const QString &user)
{
    const auto protocol = m_shelf.forNewCase(command.file.record.protocolId);
    const Surroundings around = surroundings();
    const int year = toZone(around.now, around.zone).date().year();
    const qint64 running = m_vault->counter(caseNumberCounter(year)) + 1;
    const CaseFile file = planNewCase(command, caseNumber(year, running), PlanContext{*protocol, around, user});

    ChangeSet changes = changeSet(OpenCase::name, user);
    changes.counters[caseNumberCounter(year)] = running;
    addCase(changes, file, *protocol);
    keepProtocol(changes, *protocol);
    changes.dropDraft = command.draft;
    Outcome outcome = commit(changes);
    outcome.caseId = file.record.id;
    outcome.number = file.record.number;
    return outcome;
}

Outcome Engine::run(const ImportReports &command, const QString &user)
{
    const auto protocol = m_shelf.current();
    const Surroundings around = surroundings();
    const int year = toZone(around.now, around.zone).date().year();
    qint64 running = m_vault->counter(caseNumberCounter(year));

    ChangeSet changes = changeSet(ImportReports::name, user);
    const PlanContext context{*protocol, around, user};
    for (const ImportReports::Row &row : command.rows) {
        if (!row.linkTo.isNil()) {
            Report report = row.report;
            report.id = Id<Report>::create();
            changes.changes.push_back({row.linkTo.uuid(), report});
            for (Harm harm : row.harm) {
                harm.id = Id<Harm>::create();
                changes.changes.push_back({row.linkTo.uuid(), harm});
            }
            continue;
        }
        OpenCase open;
        open.file.record = row.head;
        open.file.put([&] {
            Report report = row.report;
            report.id = Id<Report>::create();
            return report;
        }());
        for (AnchorTime time : row.anchors) {
            time.id = Id<AnchorTime>::create();
            time.recordedAt = around.now;
            open.file.put(time);
        }
        for (Harm harm : row.harm) {
            harm.id = Id<Harm>::create();
            open.file.put(harm);
        }
        addCase(changes, planNewCase(open, caseNumber(year, ++running), context), *protocol);
    }
    if (!changes.changes.empty()) {
        changes.counters[caseNumberCounter(year)] = running;
        keepProtocol(changes, *protocol);
    }
    return commit(changes);
}

Outcome Engine::run(const EditCases &command, const QString &user)
{
    ChangeSet changes = changeSet(EditCases::name, user);
    const Surroundings around = surroundings();
    for (const Id<Case> &id : command.cases) {
        const CaseFile file = m_vault->loadCase(id.uuid());
        const auto protocol = m_shelf.forCase(file.record);
        const Plan planned = plan(command, file, PlanContext{*protocol, around, user});
        if (planned.put.empty())
            continue;
        changes.changes.push_back({id.uuid(), planned.put.front()});
        describe(changes, id.uuid(), applied(file, planned), *protocol);
    }
    return commit(changes);
}

Outcome Engine::run(const MoveToProtocol &command, const QString &user)
{
    const auto target = m_shelf.find(command.digest);
    return commitPlan(command, m_vault->loadCase(command.caseId.uuid()), *target, user);
}

Outcome Engine::run(const UndoCommit &command, const QString &user)
{
    const std::vector<RevisionPair> pairs = m_vault->revisions(command.commit);
    if (pairs.empty())
        throw Error(ErrorCode::NotFound, {u"commit %1"_s.arg(command.commit)});

    ChangeSet changes = changeSet(UndoCommit::name, user);
    changes.undoes = command.commit;
    std::map<QUuid, CaseFile> files;
    std::vector<AnyRecord> casebook;
    for (const RevisionPair &pair : pairs) {
        if (pair.caseId.isNull() && casebook.empty())
            casebook = m_vault->loadProgram();
        else if (!pair.caseId.isNull() && !files.contains(pair.caseId))
            files.emplace(pair.caseId, m_vault->loadCase(pair.caseId));
    }
    const std::map<QUuid, CaseFile> before = files;
    std::set<QUuid> gone;
    for (const RevisionPair &pair : pairs) {
        if (pair.after)
            refuseLetterUndo(*pair.after);
        if (pair.before && pair.after)
            refuseLosingWorkProduct(*pair.after, *pair.before);
        RecordChange change{pair.caseId, pair.before ? *pair.before : *pair.after, !pair.before};
        if (const auto *edition = std::get_if<ProtocolEdition>(&change.record); edition && change.remove) {
            // A text that was only kept for a case may serve another one by now: it stays.
            if (edition->reason.isEmpty())
                continue;
            refuseInUse(*edition);
        }
        // There are always settings: those that a casebook begins with stay.
        if (change.remove && kindOf(change.record) == RecordKind::Settings)
            continue;
        // The author of the undo saw the state after the commit. The vault refuses when somebody changed it since.
        const CaseFile *standing = pair.caseId.isNull() ? nullptr : &files.at(pair.caseId);
        const qint64 seen = pair.after ? revisionToExpect(standing, casebook, *pair.after) : 0;
        std::visit([&](auto &record) { record.revision = seen; }, change.record);
        changes.changes.push_back(change);
        if (pair.caseId.isNull())
            continue;
        CaseFile &file = files.at(pair.caseId);
        if (change.remove && kindOf(change.record) == RecordKind::Attachment)
            refuseAttachmentRemoval(file);
        if (change.remove && kindOf(change.record) == RecordKind::Case)
            gone.insert(pair.caseId);
        else if (change.remove)
            file.remove(kindOf(change.record), idOf(change.record));
        else
            file.put(change.record);
    }
    for (const auto &[caseId, file] : files) {
        if (gone.contains(caseId)) {
            // Somebody worked on the case since: taking its opening back would tear that work out of it.
            if (hasRecords(file))
                throw Error(ErrorCode::Conflict, {u"case"_s, file.record.number});
            changes.removedRows.push_back(caseId);
        } else {
            refuseOfferUndo(before.at(caseId), file);
            describe(changes, caseId, file, *m_shelf.forCase(file.record));
        }
    }
    return commit(changes);
}

Outcome Engine::run(const SaveSettings &command, const QString &user)
{
    if (!QTimeZone(command.settings.timeZone.toUtf8()).isValid())
        throw Error(
            ErrorCode::InvalidValue, {u"timeZone"_s, command.settings.timeZone, u"a name like America/Chicago"_s});
    ChangeSet changes = changeSet(SaveSettings::name, user);
    if (!(command.settings == m_settings))
        changes.changes.push_back({casebookLevel, command.settings});
    return commit(changes);
}

Outcome Engine::run(const SaveProgramRecord &command, const QString &user)
{
    ChangeSet changes = changeSet(SaveProgramRecord::name, user);
    if (const auto *edition = std::get_if<ProtocolEdition>(&command.record)) {
        static_cast<void>(parseProtocol(edition->text.toUtf8())); // refused here, before it is stored
        if (command.remove)
            refuseInUse(*edition);
    }
    changes.changes.push_back({casebookLevel, command.record, command.remove});
    return commit(changes);
}

} // namespace candor
