// SPDX-License-Identifier: GPL-3.0-or-later
#include "Samples.h"

#include <cmath>

namespace candor::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int vocabulary = 4000;
const Instant begin = fromMillis(1'784'000'000'000);

template <class R>
R withId()
{
    R record;
    record.id = Id<R>::create();
    return record;
}

} // namespace

Samples::Samples(quint32 seed, Size size)
    : m_random(seed)
    , m_size(size)
{
    static const QStringList syllables{u"ka"_s,  u"lo"_s, u"mi"_s,  u"ter"_s, u"wo"_s, u"sen"_s, u"du"_s,
                                       u"pra"_s, u"fe"_s, u"nis"_s, u"go"_s,  u"re"_s, u"va"_s,  u"tin"_s};
    for (int i = 0; i < vocabulary; ++i) {
        QString word;
        for (int n = i; word.size() < 4 || n > 0; n /= static_cast<int>(syllables.size()))
            word += syllables[n % syllables.size()];
        m_words += word;
    }
}

QString Samples::text(int words)
{
    std::uniform_real_distribution<double> even(0.0, 1.0);
    QString text;
    for (int i = 0; i < words; ++i) {
        // The n-th word is about 1/n as frequent as the first.
        const auto rank = static_cast<int>(std::pow(double(vocabulary), even(m_random))) - 1;
        text += m_words[rank] + u' ';
        if (i == 20)
            text += u"patient wound care "_s;
    }
    return text.trimmed();
}

Conversation Samples::conversation()
{
    auto talk = withId<Conversation>();
    talk.at = begin;
    talk.with = {u"Rosa Example"_s};
    talk.summary = text(30);
    talk.told = text(45);
    talk.understanding = text(25);
    talk.recordedAt = begin;
    talk.recordedBy = u"Anna Lindqvist"_s;
    return talk;
}

Samples::SampleCase Samples::next()
{
    const int index = m_count++;
    auto head = withId<Case>();
    head.number = u"2026-%1"_s.arg(index + 1, 6, 10, QLatin1Char('0'));
    head.title = text(5);
    head.status = CaseStatus::Open;
    head.unit = u"%1 West"_s.arg(index % 9);
    head.owner = u"Anna Lindqvist"_s;
    head.account = text(150) + (index % 500 == 0 ? rareWord.toString().prepend(u' ') : QString());

    SampleCase sample{head.id.uuid(), {head}, {}};
    const auto add = [&](int count, auto make) {
        if (m_size == Size::Lean)
            count = (count + 3) / 6 + 1;
        for (int i = 0; i < count; ++i)
            sample.records.emplace_back(make(i));
    };
    add(4, [&](int) {
        auto time = withId<AnchorTime>();
        time.anchor = u"t_reported"_s;
        time.at = begin;
        return time;
    });
    add(1, [&](int) {
        auto report = withId<Report>();
        report.narrative = text(120);
        report.sourceSystem = u"bench"_s;
        report.sourceId = u"B%1"_s.arg(index);
        return report;
    });
    add(5, [&](int i) {
        auto person = withId<Person>();
        person.name = u"Person %1 %2"_s.arg(index).arg(i);
        person.roles = {i == 0 ? PersonRole::Patient : PersonRole::Staff};
        return person;
    });
    add(6, [&](int) { return conversation(); });
    add(12, [&](int) {
        auto fact = withId<Fact>();
        fact.text = text(14);
        return fact;
    });
    add(4, [&](int) {
        auto question = withId<Question>();
        question.text = text(12);
        return question;
    });
    add(4, [&](int) {
        auto promise = withId<Promise>();
        promise.text = text(12);
        promise.due = begin;
        return promise;
    });
    add(8, [&](int i) {
        auto step = withId<StepState>();
        step.step = u"step-%1"_s.arg(i);
        step.outcome = StepOutcome::Done;
        step.at = begin;
        step.by = u"Anna Lindqvist"_s;
        return step;
    });
    add(6, [&](int) {
        auto note = withId<Note>();
        note.text = text(60);
        return note;
    });

    sample.row.caseId = sample.id;
    sample.row.number = head.number;
    sample.row.title = head.title;
    sample.row.status = head.status;
    sample.row.patient = u"P.E., 58"_s;
    sample.row.patientName = u"Person %1 0"_s.arg(index);
    sample.row.unit = head.unit;
    sample.row.owner = head.owner;
    sample.row.stages = u"dcrnnnnn"_s;
    sample.row.nextStep = u"Hold the first conversation"_s;
    sample.row.nextDue = begin + std::chrono::minutes(index * 7 % 100000);
    sample.row.opened = begin;
    return sample;
}

} // namespace candor::bench
