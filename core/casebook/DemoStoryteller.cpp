// SPDX-License-Identifier: GPL-3.0-or-later
// What the entries of a story do: each becomes one command, as a person would give it.
#include "base/Error.h"
#include "casebook/internal/Storyteller.h"
#include "model/Codec.h"

#include <QCryptographicHash>

namespace candor::demo {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void unreadable(const QString &what)
{
    throw Error(ErrorCode::Internal, {}, u"demonstration: %1"_s.arg(what));
}

RecordKind kindNamed(const QString &key)
{
    const auto kind = enumFromKey<RecordKind>(key);
    if (!kind)
        unreadable(key);
    return *kind;
}

/// One object or a list of them.
QJsonArray asList(const QJsonValue &value)
{
    return value.isArray() ? value.toArray() : QJsonArray{value};
}

void merge(QJsonObject &into, const QJsonObject &from)
{
    for (auto it = from.begin(); it != from.end(); ++it)
        into.insert(it.key(), it.value());
}

template <class T>
void setIfEmpty(std::optional<T> &value, const T &instead)
{
    if (!value)
        value = instead;
}

void setIfEmpty(QString &value, const QString &instead)
{
    if (value.isEmpty())
        value = instead;
}

std::map<QString, QString> textsOf(const QJsonObject &values)
{
    std::map<QString, QString> texts;
    for (auto it = values.begin(); it != values.end(); ++it)
        texts[it.key()] = it.value().toString();
    return texts;
}

/// The record that the command in hand made with this text.
template <class R, class Made>
std::optional<QUuid> madeWith(const CaseFile &file, const QString &text, Made made)
{
    const R *found = file.first<R>([&](const R &r) { return r.text == text && made(r); });
    return found ? std::optional(found->id.uuid()) : std::nullopt;
}

} // namespace

QJsonValue Storyteller::resolve(const QJsonValue &written)
{
    return m_dictionary.resolve(written, story().names);
}

QUuid Storyteller::named(const QString &name) const
{
    const QUuid id = m_stories[m_current].names.value(name);
    if (id.isNull())
        unreadable(name);
    return id;
}

void Storyteller::sign(AnyRecord &record) const
{
    const Instant now = m_clock->now();
    if (auto *time = std::get_if<AnchorTime>(&record)) {
        setIfEmpty(time->enteredBy, m_user);
        setIfEmpty(time->recordedAt, now);
    } else if (auto *harm = std::get_if<Harm>(&record)) {
        setIfEmpty(harm->rater, m_user);
        setIfEmpty(harm->at, now);
    } else if (auto *note = std::get_if<Note>(&record)) {
        setIfEmpty(note->by, m_user);
        setIfEmpty(note->at, now);
    } else if (auto *decision = std::get_if<Decision>(&record)) {
        setIfEmpty(decision->at, now);
    } else if (auto *support = std::get_if<CaregiverSupport>(&record)) {
        setIfEmpty(support->offeredBy, m_user);
        setIfEmpty(support->offeredAt, now);
    } else if (auto *hold = std::get_if<Hold>(&record)) {
        setIfEmpty(hold->placedBy, m_user);
        setIfEmpty(hold->placedAt, now);
    } else if (auto *custody = std::get_if<CustodyEvent>(&record)) {
        setIfEmpty(custody->at, now);
    } else if (auto *step = std::get_if<StepState>(&record)) {
        setIfEmpty(step->recordedAt, now);
    } else if (auto *clock = std::get_if<RegulatoryClock>(&record);
               clock && clock->state != RegulatoryState::Proposed) {
        setIfEmpty(clock->decidedBy, m_user);
        setIfEmpty(clock->decidedAt, now);
    }
}

AnyRecord Storyteller::record(RecordKind kind, QJsonObject written, const CaseFile &file)
{
    if (written.contains("who"_L1) && kind == RecordKind::Person) {
        QJsonObject known = m_casebook["people"_L1][written.take("who"_L1).toString()].toObject();
        if (known.isEmpty())
            unreadable(u"person"_s);
        merge(known, written);
        written = known;
    }
    const QJsonObject resolved = resolve(written).toObject();
    AnyRecord record = std::visit(
        [&]<class R>(const R &) {
            const R *before = nullptr;
            if constexpr (std::is_same_v<R, Case>)
                before = file.record.number.isEmpty() ? nullptr : &file.record;
            else if (const auto id = Id<R>::parse(resolved.value("id"_L1).toString()))
                before = file.find(*id);
            QJsonObject all = before ? toJson(*before) : QJsonObject();
            merge(all, resolved);
            R made = std::get<R>(fromJson(kind, all, true));
            made.revision = before ? before->revision : 0;
            if (before)
                made.id = before->id;
            else if (made.id.isNil())
                made.id = Id<R>::create();
            return AnyRecord(made);
        },
        makeRecord(kind));
    sign(record);
    return record;
}

std::vector<AnyRecord> Storyteller::records(const QJsonObject &written, const CaseFile &file)
{
    std::vector<AnyRecord> list;
    for (auto it = written.begin(); it != written.end(); ++it) {
        const RecordKind kind = kindNamed(it.key());
        const QJsonArray ofKind = asList(it.value());
        for (const auto &one : ofKind)
            list.push_back(record(kind, one.toObject(), file));
    }
    return list;
}

void Storyteller::open(const QJsonValue &what)
{
    QJsonObject written = what.toObject();
    OpenCase command;
    command.identified = written.take("identified"_L1).toBool();
    for (const AnyRecord &record : records(written, {}))
        command.file.put(record);
    command.file.record.id = story().id;
    setIfEmpty(command.file.record.facility, m_engine.settings().hospital);
    apply(command);
}

void Storyteller::import(const QJsonValue &what)
{
    ImportReports::Row row;
    for (const AnyRecord &record : records(what.toObject(), {})) {
        if (const auto *head = std::get_if<Case>(&record))
            row.head = *head;
        else if (const auto *report = std::get_if<Report>(&record))
            row.report = *report;
        else if (const auto *time = std::get_if<AnchorTime>(&record))
            row.anchors.push_back(*time);
        else if (const auto *harm = std::get_if<Harm>(&record))
            row.harm.push_back(*harm);
    }
    row.head.id = story().id;
    setIfEmpty(row.head.facility, m_engine.settings().hospital);
    apply(ImportReports{{row}});
}

void Storyteller::write(const QJsonValue &what)
{
    const CaseFile file = m_engine.vault().loadCase(story().id.uuid());
    apply(EditRecords{story().id, records(what.toObject(), file), {}, {}});
}

void Storyteller::attach(const QJsonValue &what)
{
    QJsonObject written = resolve(what).toObject();
    const QByteArray content = written.take("content"_L1).toString().toUtf8();
    Attachment attachment = std::get<Attachment>(fromJson(RecordKind::Attachment, written, true));
    attachment.id = Id<Attachment>::create();
    attachment.mediaType = u"text/plain"_s;
    attachment.size = content.size();
    attachment.digest = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Blake2b_256).toHex());
    attachment.state = AttachmentState::Complete;
    attachment.addedBy = m_user;
    attachment.addedAt = m_clock->now();
    m_engine.vault().writeAttachmentChunks(attachment.id.uuid(), 0, {content});
    apply(EditRecords{story().id, {attachment}, {}, {}});
}

void Storyteller::done(const QJsonValue &what)
{
    const QJsonArray steps = asList(what);
    for (const auto &written : steps) {
        const QJsonObject step = written.isString() ? QJsonObject{{u"step"_s, written}} : resolve(written).toObject();
        SettleStep command;
        command.caseId = story().id;
        command.step = step["step"_L1].toString();
        command.by = step["by"_L1].toString();
        if (step.contains("skip"_L1)) {
            command.outcome = StepOutcome::Skipped;
            command.reason = step["skip"_L1].toString();
        } else if (step.contains("notApplicable"_L1)) {
            command.outcome = StepOutcome::NotApplicable;
            command.reason = step["notApplicable"_L1].toString();
        }
        command.values = textsOf(step["values"_L1].toObject());
        if (command.by.isEmpty())
            command.by = m_user;
        apply(command);
    }
}

void Storyteller::finish(const QJsonValue &what)
{
    const QVariantList phases = what["phases"_L1].toArray().toVariantList();
    const QJsonObject answers = what["answers"_L1].toObject();
    const auto isToDo = [&](const StepView &view) {
        return (view.status == StepStatus::Open || view.status == StepStatus::InProgress) && view.step->required &&
               phases.contains(view.step->phase) && view.step->sets != anchors::closed;
    };
    // Steps that are done open others, so it is asked again until nothing is left.
    for (bool more = true; more;) {
        more = false;
        const CaseView view = m_engine.view({story().id, {}});
        for (const StepView &step : view.view.steps) {
            if (!isToDo(step))
                continue;
            SettleStep command;
            command.caseId = story().id;
            command.step = step.step->id;
            command.by = step.who.isEmpty() ? m_user : step.who;
            for (const StepField &field : step.step->fields) {
                if (field.kind == FieldKind::Decision)
                    command.values[field.id] = answers.value(field.subject).toString();
            }
            apply(command);
            more = true;
        }
    }
}

void Storyteller::fill(const QJsonValue &what)
{
    const QJsonObject written = resolve(what).toObject();
    FillForm command;
    command.caseId = story().id;
    command.step = written["step"_L1].toString();
    command.values = textsOf(written["values"_L1].toObject());
    apply(command);
}

void Storyteller::tick(const QJsonValue &what)
{
    const QString by = what["by"_L1].toString(m_user);
    const QJsonArray rows = what["rows"_L1].toArray();
    for (const auto &row : rows)
        apply(TickRow{story().id, what["checklist"_L1].toString(), row.toString(), StepOutcome::Done, {}, by, {}});
}

template <class R>
std::vector<R> Storyteller::listOf(QJsonObject &from, QLatin1StringView key)
{
    std::vector<R> list;
    const QJsonArray written = from.take(key).toArray();
    for (const auto &one : written) {
        QJsonObject plain = one.toObject();
        plain.remove("id"_L1); // given by the command; nameNew() learns it
        list.push_back(std::get<R>(fromJson(RecordType<R>::kind, resolve(plain).toObject(), true)));
    }
    return list;
}

void Storyteller::talk(const QJsonValue &what)
{
    const QJsonObject all = what.toObject();
    QJsonObject written = all;
    LogConversation command;
    command.caseId = story().id;
    const QJsonArray told = written.take("told"_L1).toArray();
    for (const auto &one : told) {
        const QString text = one.isString() ? one.toString() : one["text"_L1].toString();
        if (text.startsWith(u'#'))
            command.told.push_back({Id<Fact>(named(text)), {}});
        else
            command.told.push_back({{}, m_dictionary.text(text)});
    }
    const QJsonArray unknown = written.take("unknown"_L1).toArray();
    for (const auto &one : unknown)
        command.unknown.push_back(m_dictionary.text(one.isString() ? one.toString() : one["text"_L1].toString()));
    command.questions = listOf<Question>(written, "asked"_L1);
    command.promises = listOf<Promise>(written, "promised"_L1);
    const QJsonArray answered = written.take("answered"_L1).toArray();
    for (const auto &one : answered) {
        command.answers.push_back(
            {Id<Question>(named(one["id"_L1].toString())), m_dictionary.text(one["text"_L1].toString()),
             enumFromKey<QuestionState>(one["state"_L1].toString()).value_or(QuestionState::Answered)});
    }
    const QJsonArray kept = written.take("kept"_L1).toArray();
    for (const auto &one : kept)
        command.kept.push_back(Id<Promise>(named(one.toString())));
    const QJsonArray changes = written.take("changes"_L1).toArray();
    for (const auto &one : changes)
        command.actionsTold.push_back(Id<Action>(named(one.toString())));

    QJsonObject words = resolve(written).toObject();
    const auto corrected = Id<Conversation>::parse(words.value("corrects"_L1).toString());
    if (corrected) { // says everything again, as the form for corrections does, with what is right
        const CaseFile file = m_engine.vault().loadCase(story().id.uuid());
        QJsonObject again = toJson(*file.find(*corrected));
        for (const char *ofOriginal : {"recordedAt", "recordedBy", "chartNote", "chartNoteAt", "chartNoteBy"})
            again.remove(QLatin1StringView(ofOriginal));
        merge(again, words);
        words = again;
    }
    command.conversation = std::get<Conversation>(fromJson(RecordKind::Conversation, words, true));
    if (!corrected)
        command.conversation.at = m_began;
    if (command.conversation.id.isNil())
        command.conversation.id = Id<Conversation>::create();
    apply(command);
    nameNew(all, command.conversation.id);
}

void Storyteller::nameNew(const QJsonObject &written, const Id<Conversation> &conversation)
{
    const CaseFile file = m_engine.vault().loadCase(story().id.uuid());
    const auto name = [&](QLatin1StringView key, auto find) {
        const QJsonArray list = written[key].toArray();
        for (const auto &one : list) {
            const QString id = one["id"_L1].toString();
            if (id.isEmpty())
                continue;
            const auto made = find(m_dictionary.text(one["text"_L1].toString()));
            if (!made)
                unreadable(id);
            story().names[id] = *made;
        }
    };
    name("asked"_L1, [&](const QString &text) {
        return madeWith<Question>(file, text, [&](const Question &q) { return q.askedIn == conversation; });
    });
    name("promised"_L1, [&](const QString &text) {
        return madeWith<Promise>(file, text, [&](const Promise &p) { return p.madeIn == conversation; });
    });
    name("told"_L1, [&](const QString &text) {
        return madeWith<Fact>(file, text, [&](const Fact &f) { return f.toldIn == conversation; });
    });
    name("unknown"_L1, [&](const QString &text) {
        return madeWith<Fact>(file, text, [](const Fact &f) { return !f.known; });
    });
}

void Storyteller::move(const QJsonValue &what)
{
    const QJsonObject written = what.toObject();
    MoveDeadline command;
    command.caseId = story().id;
    command.step = written["step"_L1].toString();
    command.newDue = m_dictionary.time(written["to"_L1].toString());
    command.reason = m_dictionary.text(written["reason"_L1].toString());
    apply(command);
}

void Storyteller::document(const QJsonValue &what)
{
    const AnyRecord document = fromJson(RecordKind::Document, resolve(what).toObject(), true);
    apply(NoteDocument{story().id, std::get<Document>(document)});
}

void Storyteller::disclose(const QJsonValue &what)
{
    const AnyRecord disclosure = fromJson(RecordKind::Disclosure, resolve(what).toObject(), true);
    apply(NoteDisclosure{story().id, std::get<Disclosure>(disclosure)});
}

void Storyteller::improve(const QJsonValue &what)
{
    const QJsonObject told = resolve(what).toObject();
    const QString name = told["plan"_L1].toString();
    if (!m_casebook["plans"_L1].toObject().contains(name))
        unreadable(u"plan "_s + name);
    ImprovementPlan &plan = m_plans[name];
    QJsonObject fields = plan.id.isNil() ? resolve(m_casebook["plans"_L1][name]).toObject() : toJson(plan);
    merge(fields, told["change"_L1].toObject());
    const qint64 revision = plan.revision;
    const Id<ImprovementPlan> id = plan.id.isNil() ? Id<ImprovementPlan>::create() : plan.id;
    plan = std::get<ImprovementPlan>(fromJson(RecordKind::ImprovementPlan, fields, true));
    plan.id = id;
    plan.revision = revision;
    const QJsonArray actions = told["actions"_L1].toArray();
    for (const auto &action : actions)
        plan.actions.push_back(Id<Action>::parse(action.toString()).value());
    if (revision == 0 || !actions.isEmpty() || told.contains("change"_L1)) {
        apply(SaveProgramRecord{plan});
        ++plan.revision;
    }
    const auto add = [&]<class R>(const R &, QLatin1StringView key) {
        const QJsonArray list = told[key].toArray();
        for (const auto &written : list) {
            R made = std::get<R>(fromJson(RecordType<R>::kind, written.toObject(), true));
            made.id = Id<R>::create();
            made.plan = plan.id;
            apply(SaveProgramRecord{made});
        }
    };
    add(PlanReading(), "readings"_L1);
    add(PlanTest(), "tests"_L1);
}

void Storyteller::close(const QJsonValue &what)
{
    const auto status = enumFromKey<CaseStatus>(what["status"_L1].toString());
    if (!status)
        unreadable(u"close"_s);
    apply(CloseCase{story().id, *status, m_dictionary.text(what["reason"_L1].toString())});
}

void Storyteller::reopen(const QJsonValue &what)
{
    apply(ReopenCase{story().id, m_dictionary.text(what.toString())});
}

Storyteller::Storyteller(
    Engine &engine, const std::shared_ptr<FixedClock> &clock, Instant now, const QString &language,
    const QJsonObject &casebook)
    : m_engine(engine)
    , m_clock(clock)
    , m_now(now)
    , m_dictionary(now, QTimeZone(casebook["settings"_L1]["timeZone"_L1].toString().toUtf8()), language == u"es"_s)
    , m_casebook(casebook)
    , m_stories(1)
{
    QJsonObject settings = m_casebook["settings"_L1].toObject();
    settings.insert(u"language"_s, language);
    m_casebook.insert(u"settings"_s, settings);
}

void Storyteller::tellProgram()
{
    m_user = m_casebook["lead"_L1].toString();
    QJsonObject settings = toJson(m_engine.settings());
    merge(settings, resolve(m_casebook["settings"_L1]).toObject());
    Settings changed = std::get<Settings>(fromJson(RecordKind::Settings, settings, true));
    changed.id = m_engine.settings().id;
    changed.revision = m_engine.settings().revision;
    apply(SaveSettings{changed});

    const std::vector<AnyRecord> stored = m_engine.vault().loadProgram();
    const QJsonObject program = m_casebook["program"_L1].toObject();
    for (auto it = program.begin(); it != program.end(); ++it) {
        const RecordKind kind = kindNamed(it.key());
        const QJsonArray ofKind = it.value().toArray();
        for (const auto &written : ofKind) {
            AnyRecord record = fromJson(kind, resolve(written).toObject(), true);
            std::visit(
                [&]<class R>(R &made) {
                    made.id = Id<R>::create();
                    if constexpr (std::is_same_v<R, User>) {
                        for (const AnyRecord &known : stored) { // the lead is there since the casebook was made
                            if (const auto *user = std::get_if<User>(&known); user && user->name == made.name) {
                                made.id = user->id;
                                made.revision = user->revision;
                            }
                        }
                    }
                },
                record);
            apply(SaveProgramRecord{record});
        }
    }
}

std::vector<Storyteller::Entry> Storyteller::entriesOf(size_t story, const QJsonArray &written) const
{
    std::vector<Entry> entries;
    Entry entry;
    entry.story = story;
    for (const auto &value : written) {
        QJsonObject one = value.toObject();
        entry.by = one.take("by"_L1).toString(m_casebook["lead"_L1].toString());
        const QString at = one.take("at"_L1).toString();
        if (one.size() != 1)
            unreadable(u"an entry has one verb: "_s + one.keys().join(u", "_s));
        entry.verb = one.begin().key();
        entry.what = one.begin().value();
        // A story never runs backwards, and nothing in it is later than now: lengths of time and times of the clock can
        // change places with the hour at which the demonstration is made.
        const Instant before = entry.at;
        entry.began = at.isEmpty() ? before : std::min(m_dictionary.time(at), m_now);
        entry.at = entry.began + std::chrono::minutes(entry.what["minutes"_L1].toInt());
        entry.at = std::clamp(entry.at, std::min(before, m_now), m_now);
        entries.push_back(entry);
    }
    return entries;
}

void Storyteller::tell(const std::vector<QJsonObject> &stories)
{
    tellProgram();
    m_stories.assign(stories.size(), {});
    std::vector<Entry> entries;
    for (size_t i = 0; i < stories.size(); ++i) {
        m_stories[i].id = Id<Case>::create();
        const std::vector<Entry> more = entriesOf(i, stories[i].value("story"_L1).toArray());
        entries.insert(entries.end(), more.begin(), more.end());
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.at < b.at; });
    for (const Entry &entry : entries)
        play(entry);
}

void Storyteller::play(const Entry &entry)
{
    static const std::map<QString, Verb> verbs{
        {u"open"_s, &Storyteller::open},         {u"import"_s, &Storyteller::import},
        {u"write"_s, &Storyteller::write},       {u"attach"_s, &Storyteller::attach},
        {u"done"_s, &Storyteller::done},         {u"finish"_s, &Storyteller::finish},
        {u"fill"_s, &Storyteller::fill},         {u"tick"_s, &Storyteller::tick},
        {u"talk"_s, &Storyteller::talk},         {u"move"_s, &Storyteller::move},
        {u"document"_s, &Storyteller::document}, {u"disclose"_s, &Storyteller::disclose},
        {u"improve"_s, &Storyteller::improve},   {u"close"_s, &Storyteller::close},
        {u"reopen"_s, &Storyteller::reopen},
    };
    const auto verb = verbs.find(entry.verb);
    if (verb == verbs.end())
        unreadable(entry.verb);
    m_current = entry.story;
    m_user = entry.by;
    m_began = entry.began;
    m_clock->set(entry.at);
    try {
        (this->*(verb->second))(entry.what);
    } catch (const Error &error) {
        // The stories ship with the program: what is wrong in one is a mistake of ours and should say where it is.
        throw Error(
            error.code(), error.arguments(),
            u"demonstration, story %1, \"%2\" at %3: %4 %5"_s.arg(
                QString::number(entry.story), entry.verb, toIso(entry.at), error.arguments().join(u", "_s),
                error.technical()));
    }
}

} // namespace candor::demo
