// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Investigation.h"

namespace candor {

// Plans for improvement: records of the casebook, because one plan gathers what several cases found.

enum class PlanState { Planned, Testing, InUse, Finished, Stopped };

template <>
inline constexpr auto enumNames<PlanState> = std::to_array<EnumName<PlanState>>({
    {PlanState::Planned, "planned", QT_TRANSLATE_NOOP("Choice", "Planned")},
    {PlanState::Testing, "testing", QT_TRANSLATE_NOOP("Choice", "Testing")},
    {PlanState::InUse, "in_use", QT_TRANSLATE_NOOP("Choice", "In use")},
    {PlanState::Finished, "finished", QT_TRANSLATE_NOOP("Choice", "Finished")},
    {PlanState::Stopped, "stopped", QT_TRANSLATE_NOOP("Choice", "Stopped with reason")},
});

/// What is to become better, how that is seen, and the actions of cases that it is made of.
struct ImprovementPlan {
    Id<ImprovementPlan> id;
    qint64 revision = 0;

    QString name;
    QString theme; // plans are counted by it
    QString aim;
    QString measure; // what is counted, in words
    QString numerator;
    QString denominator;
    QString baseline; // percent, as in actions
    QString target;   // percent
    QString owner;
    QDate start;
    QDate due;
    QDate nextLook;
    PlanState state = PlanState::Planned;
    QString stopReason;
    QString spread; // where it is in use now
    QString note;
    std::vector<Id<Action>> actions; // of any case

    friend bool operator==(const ImprovementPlan &, const ImprovementPlan &) = default;
};

template <>
struct RecordType<ImprovementPlan> {
    static constexpr auto kind = RecordKind::ImprovementPlan;
    static constexpr auto fields = FieldTable(
        Field{"name", QT_TRANSLATE_NOOP("Field", "Name"), &ImprovementPlan::name, Lane::Business, Phi::Narrative},
        Field{"theme", QT_TRANSLATE_NOOP("Field", "Theme"), &ImprovementPlan::theme, Lane::Business},
        Field{"aim", QT_TRANSLATE_NOOP("Field", "Aim"), &ImprovementPlan::aim, Lane::Business, Phi::Narrative},
        Field{
            "measure", QT_TRANSLATE_NOOP("Field", "Measure"), &ImprovementPlan::measure, Lane::Business,
            Phi::Narrative},
        Field{
            "numerator", QT_TRANSLATE_NOOP("Field", "Counted (numerator)"), &ImprovementPlan::numerator, Lane::Business,
            Phi::Narrative},
        Field{
            "denominator", QT_TRANSLATE_NOOP("Field", "Out of (denominator)"), &ImprovementPlan::denominator,
            Lane::Business, Phi::Narrative},
        Field{"baseline", QT_TRANSLATE_NOOP("Field", "Baseline"), &ImprovementPlan::baseline, Lane::Business},
        Field{"target", QT_TRANSLATE_NOOP("Field", "Target"), &ImprovementPlan::target, Lane::Business},
        Field{"owner", QT_TRANSLATE_NOOP("Field", "Owner"), &ImprovementPlan::owner, Lane::Business, Phi::Name},
        Field{"start", QT_TRANSLATE_NOOP("Field", "Start"), &ImprovementPlan::start, Lane::Business, Phi::Date},
        Field{"due", QT_TRANSLATE_NOOP("Field", "Due"), &ImprovementPlan::due, Lane::Business, Phi::Date},
        Field{
            "nextLook", QT_TRANSLATE_NOOP("Field", "Next look"), &ImprovementPlan::nextLook, Lane::Business, Phi::Date},
        Field{"state", QT_TRANSLATE_NOOP("Field", "State"), &ImprovementPlan::state, Lane::Business},
        Field{
            "stopReason", QT_TRANSLATE_NOOP("Field", "Why it was stopped"), &ImprovementPlan::stopReason,
            Lane::Business, Phi::Narrative},
        Field{
            "spread", QT_TRANSLATE_NOOP("Field", "Where it is in use now"), &ImprovementPlan::spread, Lane::Business,
            Phi::Place},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &ImprovementPlan::note, Lane::Business, Phi::Narrative},
        Field{"actions", QT_TRANSLATE_NOOP("Field", "Actions"), &ImprovementPlan::actions, Lane::Business});
};

/// One reading of the measure of a plan.
struct PlanReading {
    Id<PlanReading> id;
    qint64 revision = 0;

    Id<ImprovementPlan> plan;
    QDate on;
    int numerator = 0;
    int denominator = 0;
    QString note;

    friend bool operator==(const PlanReading &, const PlanReading &) = default;
};

template <>
struct RecordType<PlanReading> {
    static constexpr auto kind = RecordKind::PlanReading;
    static constexpr auto fields = FieldTable(
        Field{"plan", QT_TRANSLATE_NOOP("Field", "Improvement plan"), &PlanReading::plan, Lane::Business},
        Field{"on", QT_TRANSLATE_NOOP("Field", "Date"), &PlanReading::on, Lane::Business, Phi::Date},
        Field{"numerator", QT_TRANSLATE_NOOP("Field", "Numerator"), &PlanReading::numerator, Lane::Business},
        Field{"denominator", QT_TRANSLATE_NOOP("Field", "Denominator"), &PlanReading::denominator, Lane::Business},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &PlanReading::note, Lane::Business, Phi::Narrative});
};

enum class TestResult { Open, Adopted, Adapted, Abandoned };

template <>
inline constexpr auto enumNames<TestResult> = std::to_array<EnumName<TestResult>>({
    {TestResult::Open, "open", QT_TRANSLATE_NOOP("Choice", "Not decided yet")},
    {TestResult::Adopted, "adopted", QT_TRANSLATE_NOOP("Choice", "Adopted")},
    {TestResult::Adapted, "adapted", QT_TRANSLATE_NOOP("Choice", "Adapted")},
    {TestResult::Abandoned, "abandoned", QT_TRANSLATE_NOOP("Choice", "Abandoned")},
});

/// A small test of a change before it is used everywhere.
struct PlanTest {
    Id<PlanTest> id;
    qint64 revision = 0;

    Id<ImprovementPlan> plan;
    QString tried;
    QDate on;
    QString seen;
    TestResult result = TestResult::Open;

    friend bool operator==(const PlanTest &, const PlanTest &) = default;
};

template <>
struct RecordType<PlanTest> {
    static constexpr auto kind = RecordKind::PlanTest;
    static constexpr auto fields = FieldTable(
        Field{"plan", QT_TRANSLATE_NOOP("Field", "Improvement plan"), &PlanTest::plan, Lane::Business},
        Field{"tried", QT_TRANSLATE_NOOP("Field", "What was tried"), &PlanTest::tried, Lane::Business, Phi::Narrative},
        Field{"on", QT_TRANSLATE_NOOP("Field", "When"), &PlanTest::on, Lane::Business, Phi::Date},
        Field{"seen", QT_TRANSLATE_NOOP("Field", "What was seen"), &PlanTest::seen, Lane::Business, Phi::Narrative},
        Field{"result", QT_TRANSLATE_NOOP("Field", "Result"), &PlanTest::result, Lane::Business});
};

} // namespace candor
