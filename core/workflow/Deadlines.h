// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflow/Protocol.h"

#include <QDate>

#include <map>

namespace candor {

/// A deadline set by law, an accreditor or a program, from resources/deadlines. Unverified ones are shown as such and
/// count only once somebody at the hospital has confirmed them.
struct DeadlineRule {
    enum class Kind {
        Report,
        Notice,
        InternalNotice,
        InternalReport,
        InternalRecord,
        Disclosure,
        Analysis,
        Payment,
        Response,
        Process,
        ExternalParty,
        PrivilegeCondition,
        WaitingPeriod,
        Tolling
    };

    QString id; // "MA-SRE-7D"
    QString title;
    QString jurisdiction; // "US", "US-MA", …
    QString trigger;      // name of the trigger; see DeadlineRules::anchorOf
    Span offset;
    QString appliesWhen;
    QString citation;
    QString url;
    QDate asOf;
    bool verified = false;
    QString sourceTier;
    Kind kind = Kind::Report;
    QString note;

    /// Waiting periods, tolling and privilege conditions are no due dates and must look different.
    [[nodiscard]] bool isDueDate() const
    {
        return kind != Kind::WaitingPeriod && kind != Kind::Tolling && kind != Kind::PrivilegeCondition;
    }
};

template <>
inline constexpr auto enumNames<DeadlineRule::Kind> = std::to_array<EnumName<DeadlineRule::Kind>>({
    {DeadlineRule::Kind::Report, "report", QT_TRANSLATE_NOOP("Choice", "Report")},
    {DeadlineRule::Kind::Notice, "notice", QT_TRANSLATE_NOOP("Choice", "Notice")},
    {DeadlineRule::Kind::InternalNotice, "internal_notice", QT_TRANSLATE_NOOP("Choice", "Internal notice")},
    {DeadlineRule::Kind::InternalReport, "internal_report", QT_TRANSLATE_NOOP("Choice", "Internal report")},
    {DeadlineRule::Kind::InternalRecord, "internal_record", QT_TRANSLATE_NOOP("Choice", "Internal record")},
    {DeadlineRule::Kind::Disclosure, "disclosure", QT_TRANSLATE_NOOP("Choice", "Disclosure to the patient")},
    {DeadlineRule::Kind::Analysis, "analysis", QT_TRANSLATE_NOOP("Choice", "Analysis")},
    {DeadlineRule::Kind::Payment, "payment", QT_TRANSLATE_NOOP("Choice", "Payment")},
    {DeadlineRule::Kind::Response, "response", QT_TRANSLATE_NOOP("Choice", "Response")},
    {DeadlineRule::Kind::Process, "process", QT_TRANSLATE_NOOP("Choice", "Step of a process")},
    {DeadlineRule::Kind::ExternalParty, "external_party", QT_TRANSLATE_NOOP("Choice", "Deadline of another party")},
    {DeadlineRule::Kind::PrivilegeCondition, "privilege_condition",
     QT_TRANSLATE_NOOP("Choice", "Condition of protection")},
    {DeadlineRule::Kind::WaitingPeriod, "waiting_period", QT_TRANSLATE_NOOP("Choice", "Waiting period")},
    {DeadlineRule::Kind::Tolling, "tolling", QT_TRANSLATE_NOOP("Choice", "Time stands still until")},
});

struct DeadlineRules {
    std::vector<DeadlineRule> rules;
    std::map<QString, QString> triggers; // trigger name -> anchor of the protocol; empty: a person enters the date

    [[nodiscard]] const DeadlineRule *rule(QStringView id) const;
    /// The rules of these jurisdictions; "US" always applies.
    [[nodiscard]] std::vector<const DeadlineRule *> forJurisdictions(const QStringList &jurisdictions) const;
};

/// Throws Error(InvalidValue) when a rule is not complete.
[[nodiscard]] DeadlineRules parseDeadlines(const QByteArray &json);
/// The rules that ship with the program.
[[nodiscard]] const DeadlineRules &builtInDeadlines();

} // namespace candor
