// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/AgreementBlock.h"

#include "documents/Wording.h"

#include <algorithm>

namespace candor {

namespace {

bool saidIn(const Conversation &talk)
{
    return std::find(talk.topics.begin(), talk.topics.end(), ToldTopic::Lawyer) != talk.topics.end();
}

/// When they were told that they may bring a lawyer; only that they were, where no day is known.
QString lawyerTold(const CaseFile &file, const Wording &words)
{
    const QString step = QStringLiteral("tell-about-lawyer");
    const QDate day = QDate::fromString(file.formValue(step, u"told"), Qt::ISODate);
    if (day.isValid())
        return words.date(day);
    std::optional<Instant> at;
    bool told = false;
    if (const StepState *state = file.step(step); state && state->outcome == StepOutcome::Done) {
        told = true;
        at = state->at;
    }
    for (const Conversation &talk : file.all<Conversation>()) {
        if (!saidIn(talk))
            continue;
        told = true;
        if (talk.at && (!at || *talk.at < *at))
            at = talk.at;
    }
    told = told || file.first<Offer>([](const Offer &offer) { return offer.lawyerAdvised == YesNo::Yes; });
    if (!told)
        return {};
    return at ? words.date(words.localDate(*at)) : words.choice(YesNo::Yes);
}

} // namespace

std::optional<Block> agreementBlock(const CaseFile &file, const DocumentContext &context)
{
    const Wording words(context);
    FieldGrid grid;
    grid.columns = 2;
    const auto add = [&](const char *label, const QString &value) {
        if (!value.isEmpty())
            grid.cells.push_back({words.translated("Field", label), value, Lane::AttorneyClient, false});
    };
    const auto yes = [&](bool value) { return value ? words.choice(YesNo::Yes) : QString(); };
    const auto answer = [&](YesNo value) { return value == YesNo::Unknown ? QString() : words.choice(value); };
    const auto day = [&](const QDate &value) { return value.isValid() ? words.date(value) : QString(); };
    add("Told that a lawyer may help", lawyerTold(file, words));
    for (const Agreement &agreement : file.all<Agreement>()) {
        add("Meeting about the offer", words.dateTime(agreement.meetingAt));
        add("Time to think it over until", day(agreement.thinkUntil));
        add("Family had a lawyer", answer(agreement.familyHadLawyer));
        add("Mediated", yes(agreement.mediated));
        add("Mediator", agreement.mediator);
        add("Signed at", words.dateTime(agreement.signedAt));
        add("Release signed", words.choice(agreement.release ? YesNo::Yes : YesNo::No));
        add("Terms", agreement.terms);
        add("What we agreed, for the family", agreement.familyText);
    }
    if (grid.cells.empty())
        return std::nullopt;
    return Block{std::move(grid), Lane::AttorneyClient, words.choice(RecordKind::Agreement)};
}

} // namespace candor
