// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/internal/Engine.h"

#include <map>

namespace candor::demo {

// The invented people and the telling of their stories, for the demonstration casebook only.

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline const QString hospitalName = u"St. Brendan Valley Hospital"_s;
inline const QString riskManager = u"Dana Okafor"_s;

/// Tells the story of one case: moves the clock, and applies commands as the people of the story.
class Storyteller {
public:
    Storyteller(Engine &engine, FixedClock &clock)
        : m_engine(engine)
        , m_clock(clock)
    {
    }

    void at(Instant when) { m_clock.set(when); }
    void later(std::chrono::milliseconds by) { m_clock.advance(by); }
    [[nodiscard]] Instant now() const { return m_clock.now(); }

    void open(CaseFile file, bool identified)
    {
        m_case = m_engine.apply(OpenCase{std::move(file), identified, {}}, riskManager).caseId;
    }

    void edit(std::vector<AnyRecord> records)
    {
        for (AnyRecord &record : records) {
            std::visit(
                []<class R>(R &r) {
                    if (r.id.isNil())
                        r.id = Id<R>::create();
                },
                record);
        }
        m_engine.apply(EditRecords{m_case, std::move(records), {}, {}}, riskManager);
    }

    void step(const QString &id, const QString &by = riskManager, std::map<QString, QString> values = {})
    {
        SettleStep command;
        command.caseId = m_case;
        command.step = id;
        command.by = by;
        command.values = std::move(values);
        m_engine.apply(command, by);
    }

    void tick(const QString &checklist, const QStringList &rows, const QString &by)
    {
        for (const QString &row : rows)
            m_engine.apply(TickRow{m_case, checklist, row, StepOutcome::Done, {}, by, {}}, by);
    }

    void talk(LogConversation command)
    {
        command.caseId = m_case;
        m_engine.apply(command, riskManager);
    }

    [[nodiscard]] CaseView view() { return m_engine.view({m_case, {}}); }

    /// Settles, in the order of the protocol, every required step that is open in these phases.
    void finishPhases(const QStringList &phases, const QString &by, const std::map<QString, QString> &answers)
    {
        for (bool progress = true; progress;) {
            progress = false;
            const CaseView view = this->view();
            for (const StepView &step : view.view.steps) {
                const bool open = step.status == StepStatus::Open || step.status == StepStatus::InProgress;
                if (!open || !step.step->required || !phases.contains(step.step->phase) ||
                    step.step->sets == anchors::closed)
                    continue;
                std::map<QString, QString> values;
                for (const StepField &field : step.step->fields) {
                    if (field.kind == FieldKind::Decision)
                        values[field.id] = answers.at(field.subject);
                }
                this->step(step.step->id, by, values);
                progress = true;
                break; // settling one may open others
            }
        }
    }

private:
    Engine &m_engine;
    FixedClock &m_clock;
    Id<Case> m_case;
};

inline Person person(const QString &name, std::vector<PersonRole> roles, const QString &profession = {})
{
    Person p;
    p.id = Id<Person>::create();
    p.name = name;
    p.roles = std::move(roles);
    p.profession = profession;
    return p;
}

inline Person patient(const QString &name, int age, const QString &language = u"English"_s)
{
    Person p = person(name, {PersonRole::Patient});
    p.ageYears = age;
    p.language = language;
    return p;
}

inline Person family(const QString &name, const QString &relationship, YesNo maySpeak)
{
    Person p = person(name, {PersonRole::Family});
    p.relationship = relationship;
    p.maySpeak = maySpeak;
    return p;
}

inline AnchorTime anchorAt(const QString &name, Instant at, const QString &by, const QString &source)
{
    AnchorTime time;
    time.id = Id<AnchorTime>::create();
    time.anchor = name;
    time.at = at;
    time.enteredBy = by;
    time.source = source;
    time.recordedAt = at;
    return time;
}

inline Harm harm(const QString &degree, const QString &words, const QString &rater, Instant at)
{
    Harm h;
    h.id = Id<Harm>::create();
    h.degree = {u"ahrq_harm_v1_2"_s, u"v1.2"_s, degree};
    h.inWords = words;
    h.rater = rater;
    h.at = at;
    return h;
}

inline CaseFile story(const QString &title, const QString &unit, const QString &account, const QString &eventType)
{
    CaseFile file;
    file.record.title = title;
    file.record.facility = hospitalName;
    file.record.unit = unit;
    file.record.account = account;
    file.record.eventType = eventType;
    file.record.owner = riskManager;
    return file;
}

inline Fact fact(const QString &text, bool known = true)
{
    Fact f;
    f.id = Id<Fact>::create();
    f.text = text;
    f.known = known;
    return f;
}

inline CaregiverSupport offered(const Person &to, Instant at, SupportResponse response)
{
    CaregiverSupport s;
    s.person = to.id;
    s.offeredBy = u"Lena Park"_s;
    s.offeredAt = at;
    s.tier = SupportTier::Peer;
    s.response = response;
    if (response != SupportResponse::Accepted)
        s.closedAt = at;
    return s;
}

inline Promise promise(const QString &text, const QString &to, Instant due)
{
    Promise p;
    p.text = text;
    p.to = to;
    p.owner = riskManager;
    p.due = due;
    return p;
}

inline Conversation conversation(
    Channel channel, const QStringList &with, const QStringList &forHospital, const QString &summary, int minutes)
{
    Conversation c;
    c.channel = channel;
    c.with = with;
    c.forHospital = forHospital;
    c.summary = summary;
    c.minutes = minutes;
    return c;
}

// The stories: each opens one case or more and brings it to where it stands at `now`.
void tellHeparin(Storyteller &tell, Instant now);
void tellFall(Storyteller &tell, Instant now);
void tellSponge(Storyteller &tell, Instant now);
void tellSepsis(Storyteller &tell, Instant now);
void tellReports(Storyteller &tell, Instant now);

} // namespace candor::demo
