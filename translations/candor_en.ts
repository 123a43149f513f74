<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionWords</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done %n day(s) late</source>
        <translation>
            <numerusform>Done %n day late</numerusform>
            <numerusform>Done %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s), the last one %1</source>
        <translation>
            <numerusform>%n reading, the last one %1</numerusform>
            <numerusform>%n readings, the last one %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of one stronger or intermediate action; it has %n.</source>
        <translation>
            <numerusform>of one stronger or intermediate action; it has %n.</numerusform>
            <numerusform>of one stronger or intermediate action; it has %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cause(s) %1 still rely on people remembering. Add a stronger action if you can.</source>
        <translation>
            <numerusform>Cause %1 still relies on people remembering. Add a stronger action if you can.</numerusform>
            <numerusform>Causes %1 still rely on people remembering. Add a stronger action if you can.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cause(s) %1 have no action yet.</source>
        <translation>
            <numerusform>Cause %1 has no action yet.</numerusform>
            <numerusform>Causes %1 have no action yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasebookTasks</name>
    <message numerus="yes">
        <source>%n due date(s) saved for a calendar</source>
        <translation>
            <numerusform>%n due date saved for a calendar</numerusform>
            <numerusform>%n due dates saved for a calendar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>A conversation is locked %n hour(s) after it was logged. It was left as it is, and what you typed is still here. Add a correction instead: it keeps the original.</source>
        <translation>
            <numerusform>A conversation is locked %n hour after it was logged. It was left as it is, and what you typed is still here. Add a correction instead: it keeps the original.</numerusform>
            <numerusform>A conversation is locked %n hours after it was logged. It was left as it is, and what you typed is still here. Add a correction instead: it keeps the original.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JurisdictionsPage</name>
    <message numerus="yes">
        <source>%n rule(s) apply with this choice.</source>
        <translation>
            <numerusform>%n rule applies with this choice.</numerusform>
            <numerusform>%n rules apply with this choice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are unverified and count only once somebody here has confirmed them.</source>
        <translation>
            <numerusform>%n of them is unverified and counts only once somebody here has confirmed it.</numerusform>
            <numerusform>%n of them are unverified and count only once somebody here has confirmed them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n more row(s) to check: %1</source>
        <translation>
            <numerusform>%n more row to check: %1</numerusform>
            <numerusform>%n more rows to check: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) less to check: %1</source>
        <translation>
            <numerusform>%n row fewer to check: %1</numerusform>
            <numerusform>%n rows fewer to check: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockingPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Several words in a row are strong and easy to remember.</source>
        <translation>
            <numerusform>At least %n character. Several words in a row are strong and easy to remember.</numerusform>
            <numerusform>At least %n characters. Several words in a row are strong and easy to remember.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n character(s).</source>
        <translation>
            <numerusform>The passphrase needs at least %n character.</numerusform>
            <numerusform>The passphrase needs at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseHint</name>
    <message numerus="yes">
        <source>%n more character(s) are needed.</source>
        <translation>
            <numerusform>%n more character is needed.</numerusform>
            <numerusform>%n more characters are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleWording</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is recorded %n time(s). One record can hold several roles.</source>
        <translation>
            <numerusform>%1 is recorded %n time. One record can hold several roles.</numerusform>
            <numerusform>%1 is recorded %n times. One record can hold several roles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offered to %1 of %n person(s)</source>
        <translation>
            <numerusform>Offered to %1 of %n person</numerusform>
            <numerusform>Offered to %1 of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %n check(s) late</source>
        <translation>
            <numerusform>%1. %n check late</numerusform>
            <numerusform>%1. %n checks late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n planned</source>
        <comment>plans</comment>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n testing</source>
        <comment>plans</comment>
        <translation>
            <numerusform>%n testing</numerusform>
            <numerusform>%n testing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <comment>plans</comment>
        <translation>
            <numerusform>%n in use</numerusform>
            <numerusform>%n in use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <comment>plans</comment>
        <translation>
            <numerusform>%n finished</numerusform>
            <numerusform>%n finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <comment>plans</comment>
        <translation>
            <numerusform>%n stopped</numerusform>
            <numerusform>%n stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s): %1.</source>
        <translation>
            <numerusform>%n plan: %1.</numerusform>
            <numerusform>%n plans: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late.</source>
        <comment>plans</comment>
        <translation>
            <numerusform>%n is late.</numerusform>
            <numerusform>%n are late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This plan is %n day(s) late.</source>
        <translation>
            <numerusform>This plan is %n day late.</numerusform>
            <numerusform>This plan is %n days late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) of this plan are late.</source>
        <translation>
            <numerusform>%n action of this plan is late.</numerusform>
            <numerusform>%n actions of this plan are late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s), the last one %1</source>
        <translation>
            <numerusform>%n reading, the last one %1</numerusform>
            <numerusform>%n readings, the last one %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) put into the plan</source>
        <translation>
            <numerusform>%n action put into the plan</numerusform>
            <numerusform>%n actions put into the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) taken out of the plan</source>
        <translation>
            <numerusform>%n action taken out of the plan</numerusform>
            <numerusform>%n actions taken out of the plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResolutionStates</name>
    <message numerus="yes">
        <source>%n of the questions are open</source>
        <translation>
            <numerusform>%n of the questions is open</numerusform>
            <numerusform>%n of the questions are open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>needs</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days</source>
        <comment>waiting for whom</comment>
        <translation>
            <numerusform>%1, %n day</numerusform>
            <numerusform>%1, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%1 of %n done</numerusform>
            <numerusform>%1 of %n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links are open</source>
        <translation>
            <numerusform>%n link is open</numerusform>
            <numerusform>%n links are open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may apply, nobody has decided yet</source>
        <translation>
            <numerusform>%n may apply, nobody has decided yet</numerusform>
            <numerusform>%n may apply, nobody has decided yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewWording</name>
    <message numerus="yes">
        <source>%n people are in the team.</source>
        <translation>
            <numerusform>%n person is in the team.</numerusform>
            <numerusform>%n people are in the team.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SilenceWords</name>
    <message numerus="yes">
        <source>No contact for %n day(s).</source>
        <translation>
            <numerusform>No contact for %n day.</numerusform>
            <numerusform>No contact for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible causes</source>
        <translation>
            <numerusform>%n possible cause</numerusform>
            <numerusform>%n possible causes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n confirmed</numerusform>
            <numerusform>%n confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyPanel</name>
    <message numerus="yes">
        <source>%n entry(ies) of the history do not fit to the one before</source>
        <translation>
            <numerusform>%n entry of the history does not match the one before</numerusform>
            <numerusform>%n entries of the history do not match the one before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the history do not fit to what was stored with them</source>
        <translation>
            <numerusform>%n entry of the history does not match what was stored with it</numerusform>
            <numerusform>%n entries of the history do not match what was stored with them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) differ from their history</source>
        <translation>
            <numerusform>%n record differs from its history</numerusform>
            <numerusform>%n records differ from their history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) differ from what was attached</source>
        <translation>
            <numerusform>%n attached file differs from what was attached</numerusform>
            <numerusform>%n attached files differ from what was attached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the file cannot be read</source>
        <translation>
            <numerusform>%n part of the file cannot be read</numerusform>
            <numerusform>%n parts of the file cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n index(es) do not fit to the records</source>
        <translation>
            <numerusform>%n index does not match the records</numerusform>
            <numerusform>%n indexes do not match the records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) of the header are damaged</source>
        <translation>
            <numerusform>%n copy of the header is damaged</numerusform>
            <numerusform>%n copies of the header are damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) do not fit</source>
        <translation>
            <numerusform>%n count does not match</numerusform>
            <numerusform>%n counts do not match</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%n business day</numerusform>
            <numerusform>%n business days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <comment>Mon, Jul 20, in 6 days</comment>
        <translation>
            <numerusform>%1, in %n day</numerusform>
            <numerusform>%1, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Monday to Friday, %n US federal or hospital holiday(s) left out</source>
        <translation>
            <numerusform>Monday to Friday, %n US federal or hospital holiday left out</numerusform>
            <numerusform>Monday to Friday, %n US federal or hospital holidays left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) done</source>
        <translation>
            <numerusform>%1 of %n check done</numerusform>
            <numerusform>%1 of %n checks done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ActionsTab</name>
    <message numerus="yes">
        <source>%n stronger</source>
        <translation>
            <numerusform>%n stronger</numerusform>
            <numerusform>%n stronger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intermediate</source>
        <translation>
            <numerusform>%n intermediate</numerusform>
            <numerusform>%n intermediate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weaker</source>
        <translation>
            <numerusform>%n weaker</numerusform>
            <numerusform>%n weaker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::AgreementCard</name>
    <message numerus="yes">
        <source>Time to think it over, %n days</source>
        <translation>
            <numerusform>Time to think it over, %n day</numerusform>
            <numerusform>Time to think it over, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::AttachmentAdder</name>
    <message numerus="yes">
        <source>%n files were not added</source>
        <translation>
            <numerusform>%n file was not added</numerusform>
            <numerusform>%n files were not added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n files to the case</source>
        <translation>
            <numerusform>Add %n file to the case</numerusform>
            <numerusform>Add %n files to the case</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files after this one</source>
        <translation>
            <numerusform>%n file after this one</numerusform>
            <numerusform>%n files after this one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::BinderPage</name>
    <message numerus="yes">
        <source>%n of the chosen attachments are not in it. Its contents page says why.</source>
        <translation>
            <numerusform>%n of the chosen attachments is not in it. Its contents page says why.</numerusform>
            <numerusform>%n of the chosen attachments are not in it. Its contents page says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Binder saved, %n pages.</source>
        <translation>
            <numerusform>Binder saved, %n page.</numerusform>
            <numerusform>Binder saved, %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::BinderSide</name>
    <message numerus="yes">
        <source>%n parts of the case may not go to this reader. The list says why.</source>
        <translation>
            <numerusform>%n part of the case may not go to this reader. The list says why.</numerusform>
            <numerusform>%n parts of the case may not go to this reader. The list says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts, with cover and contents</source>
        <translation>
            <numerusform>%n part, with cover and contents</numerusform>
            <numerusform>%n parts, with cover and contents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::CasePreview</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) in this case</source>
        <translation>
            <numerusform>%n match in this case</numerusform>
            <numerusform>%n matches in this case</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>matches in the case</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::CaseWorkspace</name>
    <message numerus="yes">
        <source>Communications, %n entries</source>
        <translation>
            <numerusform>Communications, %n entry</numerusform>
            <numerusform>Communications, %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Actions, %n entries</source>
        <translation>
            <numerusform>Actions, %n entry</numerusform>
            <numerusform>Actions, %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Documents, %n saved</source>
        <translation>
            <numerusform>Documents, %n saved</numerusform>
            <numerusform>Documents, %n saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::CasesPage</name>
    <message numerus="yes">
        <source>%n filter(s) are on.</source>
        <translation>
            <numerusform>%n filter is on.</numerusform>
            <numerusform>%n filters are on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>number of cases</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::CauseModel</name>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ChartNotePanel</name>
    <message numerus="yes">
        <source>%n word(s) may not belong in the chart.</source>
        <translation>
            <numerusform>%n word may not belong in the chart.</numerusform>
            <numerusform>%n words may not belong in the chart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ContextPane</name>
    <message numerus="yes">
        <source>And %n more that they were told</source>
        <translation>
            <numerusform>And %n more that they were told</numerusform>
            <numerusform>And %n more that they were told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more not told yet</source>
        <translation>
            <numerusform>And %n more not told yet</numerusform>
            <numerusform>And %n more not told yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more deadline(s)</source>
        <translation>
            <numerusform>And %n more deadline</numerusform>
            <numerusform>And %n more deadlines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ConversationEditor</name>
    <message numerus="yes">
        <source>Conversation saved. It locks in %n hour(s).</source>
        <translation>
            <numerusform>Conversation saved. It locks in %n hour.</numerusform>
            <numerusform>Conversation saved. It locks in %n hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ConversationReader</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Logged by %1 at %2, locked after %n hour(s). Corrections keep the original.</source>
        <translation>
            <numerusform>Logged by %1 at %2, locked after %n hour. Corrections keep the original.</numerusform>
            <numerusform>Logged by %1 at %2, locked after %n hours. Corrections keep the original.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Logged by %1 at %2. It can be changed for %n hour(s).</source>
        <translation>
            <numerusform>Logged by %1 at %2. It can be changed for %n hour.</numerusform>
            <numerusform>Logged by %1 at %2. It can be changed for %n hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::DenseModel</name>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 of %n step done</numerusform>
            <numerusform>%1 of %n steps done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::DensePage</name>
    <message numerus="yes">
        <source>%1 of %n step(s) open</source>
        <translation>
            <numerusform>%1 of %n step open</numerusform>
            <numerusform>%1 of %n steps open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::DocumentsModel</name>
    <message numerus="yes">
        <source>%n page(s), filled in</source>
        <translation>
            <numerusform>%n page, filled in</numerusform>
            <numerusform>%n pages, filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), blank</source>
        <translation>
            <numerusform>%n page, blank</numerusform>
            <numerusform>%n pages, blank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), for the medical record</source>
        <translation>
            <numerusform>%n page, for the medical record</numerusform>
            <numerusform>%n pages, for the medical record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), for the family</source>
        <translation>
            <numerusform>%n page, for the family</numerusform>
            <numerusform>%n pages, for the family</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), privileged</source>
        <translation>
            <numerusform>%n page, privileged</numerusform>
            <numerusform>%n pages, privileged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), for the hospital only</source>
        <translation>
            <numerusform>%n page, for the hospital only</numerusform>
            <numerusform>%n pages, for the hospital only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::EvidencePage</name>
    <message numerus="yes">
        <source>%n objects</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be secured</source>
        <translation>
            <numerusform>%n to be secured</numerusform>
            <numerusform>%n to be secured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand-overs, causes or events point to it (%n in all). Take those back first, or record that it was not found.</source>
        <translation>
            <numerusform>A hand-over, cause or event points to it (%n in all). Take it back first, or record that it was not found.</numerusform>
            <numerusform>Hand-overs, causes or events point to it (%n in all). Take those back first, or record that it was not found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ExportStrip</name>
    <message numerus="yes">
        <source>%n case(s) exported to %1</source>
        <translation>
            <numerusform>%n case exported to %1</numerusform>
            <numerusform>%n cases exported to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) exported so far</source>
        <translation>
            <numerusform>%n case exported so far</numerusform>
            <numerusform>%n cases exported so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::FindAnything</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::FishboneView</name>
    <message numerus="yes">
        <source>Diagram of causes, %n causes. Use List for a table</source>
        <translation>
            <numerusform>Diagram of causes, %n cause. Use List for a table</numerusform>
            <numerusform>Diagram of causes, %n causes. Use List for a table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::HistoryDetail</name>
    <message numerus="yes">
        <source>Stored together with %n other value(s) of the same change; all of it is taken back.</source>
        <translation>
            <numerusform>Stored together with %n other value of the same change; all of it is taken back.</numerusform>
            <numerusform>Stored together with %n other values of the same change; all of it is taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::HistoryModel</name>
    <message numerus="yes">
        <source>%n more value(s)</source>
        <translation>
            <numerusform>%n more value</numerusform>
            <numerusform>%n more values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::HistoryTab</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) so far, reading on</source>
        <translation>
            <numerusform>%n entry so far, reading on</numerusform>
            <numerusform>%n entries so far, reading on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) read, more as you scroll</source>
        <translation>
            <numerusform>%n entry read, more as you scroll</numerusform>
            <numerusform>%n entries read, more as you scroll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history was saved. %n privileged entry(ies) were left out: they stay in the casebook.</source>
        <translation>
            <numerusform>The history was saved. %n privileged entry was left out: it stays in the casebook.</numerusform>
            <numerusform>The history was saved. %n privileged entries were left out: they stay in the casebook.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ImportDialog</name>
    <message numerus="yes">
        <source>%n report(s) imported</source>
        <translation>
            <numerusform>%n report imported</numerusform>
            <numerusform>%n reports imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read. Nothing is stored yet.</source>
        <translation>
            <numerusform>%n row read. Nothing is stored yet.</numerusform>
            <numerusform>%n rows read. Nothing is stored yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new report(s), each a case to be decided</source>
        <translation>
            <numerusform>%n new report, a case to be decided</numerusform>
            <numerusform>%n new reports, each a case to be decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) added to cases that have the same id</source>
        <translation>
            <numerusform>%n report added to the case that has the same id</numerusform>
            <numerusform>%n reports added to cases that have the same id</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say nothing new and are left out</source>
        <translation>
            <numerusform>%n row says nothing new and is left out</numerusform>
            <numerusform>%n rows say nothing new and are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read and are left out</source>
        <translation>
            <numerusform>%n row cannot be read and is left out</numerusform>
            <numerusform>%n rows cannot be read and are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) in “%1” are read month first</source>
        <translation>
            <numerusform>%n date in “%1” is read month first</numerusform>
            <numerusform>%n dates in “%1” are read month first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) in “%1” are read day first</source>
        <translation>
            <numerusform>%n date in “%1” is read day first</numerusform>
            <numerusform>%n dates in “%1” are read day first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n report(s)</source>
        <translation>
            <numerusform>Import %n report</numerusform>
            <numerusform>Import %n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ImprovementCard</name>
    <message numerus="yes">
        <source>The family knows about %1 of %n actions.</source>
        <translation>
            <numerusform>The family knows about %1 of %n action.</numerusform>
            <numerusform>The family knows about %1 of %n actions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::InterviewsPage</name>
    <message numerus="yes">
        <source>%n declined</source>
        <translation>
            <numerusform>%n declined</numerusform>
            <numerusform>%n declined</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::JurisdictionModel</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unverified</source>
        <translation>
            <numerusform>%n unverified</numerusform>
            <numerusform>%n unverified</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::LearningFinish</name>
    <message numerus="yes">
        <source>%n words could still tell who it was.</source>
        <translation>
            <numerusform>%n word could still tell who it was.</numerusform>
            <numerusform>%n words could still tell who it was.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words are not known to the program. Names may be among them.</source>
        <translation>
            <numerusform>%n word is not known to the program. It may be a name.</numerusform>
            <numerusform>%n words are not known to the program. Names may be among them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::LearningPage</name>
    <message numerus="yes">
        <source>%n replacements were not looked at.</source>
        <translation>
            <numerusform>%n replacement was not looked at.</numerusform>
            <numerusform>%n replacements were not looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words could still tell who it was.</source>
        <translation>
            <numerusform>%n word could still tell who it was.</numerusform>
            <numerusform>%n words could still tell who it was.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replacements are new. What you chose for the others still stands.</source>
        <translation>
            <numerusform>%n replacement is new. What you chose for the others still stands.</numerusform>
            <numerusform>%n replacements are new. What you chose for the others still stands.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n unsure</numerusform>
            <numerusform>%n unsure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::LetterChecksPane</name>
    <message numerus="yes">
        <source>%n sentences with a dotted line make it harder to read.</source>
        <translation>
            <numerusform>%n sentence with a dotted line makes it harder to read.</numerusform>
            <numerusform>%n sentences with a dotted line make it harder to read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words with a wavy line are not in the dictionary.</source>
        <translation>
            <numerusform>%n word with a wavy line is not in the dictionary.</numerusform>
            <numerusform>%n words with a wavy line are not in the dictionary.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::LetterEditor</name>
    <message numerus="yes">
        <source>%n facts count as told now.</source>
        <translation>
            <numerusform>%n fact counts as told now.</numerusform>
            <numerusform>%n facts count as told now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::LoopCard</name>
    <message numerus="yes">
        <source>%1 of %n questions answered</source>
        <translation>
            <numerusform>%1 of %n question answered</numerusform>
            <numerusform>%1 of %n questions answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n causes acted on</source>
        <translation>
            <numerusform>%1 of %n cause acted on</numerusform>
            <numerusform>%1 of %n causes acted on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n actions told to the family</source>
        <translation>
            <numerusform>%1 of %n action told to the family</numerusform>
            <numerusform>%1 of %n actions told to the family</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::LooseActions</name>
    <message numerus="yes">
        <source>%n or more open actions</source>
        <translation>
            <numerusform>%n or more open actions</numerusform>
            <numerusform>%n or more open actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n open action</numerusform>
            <numerusform>%n open actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) chosen</source>
        <translation>
            <numerusform>%n action chosen</numerusform>
            <numerusform>%n actions chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::MainWindow</name>
    <message numerus="yes">
        <source>Locked at %1 after %n idle minute(s). Work saved.</source>
        <translation>
            <numerusform>Locked at %1 after %n idle minute. Work saved.</numerusform>
            <numerusform>Locked at %1 after %n idle minutes. Work saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::Notifier</name>
    <message numerus="yes">
        <source>%n tasks are late.</source>
        <translation>
            <numerusform>%n task is late.</numerusform>
            <numerusform>%n tasks are late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A task is due in %n minute(s).</source>
        <translation>
            <numerusform>A task is due in %n minute.</numerusform>
            <numerusform>A task is due in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tasks are due soon, the first in %n minute(s).</source>
        <translation>
            <numerusform>%1 tasks are due soon, the first in %n minute.</numerusform>
            <numerusform>%1 tasks are due soon, the first in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are due in Candor Casebook, the first at %1.</source>
        <translation>
            <numerusform>%n thing is due in Candor Casebook, at %1.</numerusform>
            <numerusform>%n things are due in Candor Casebook, the first at %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::OfferCard</name>
    <message numerus="yes">
        <source>%n accounts, on hold since %1</source>
        <translation>
            <numerusform>%n account, on hold since %1</numerusform>
            <numerusform>%n accounts, on hold since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::OpenShell</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::PaymentCard</name>
    <message numerus="yes">
        <source>%n with open questions</source>
        <comment>payments</comment>
        <translation>
            <numerusform>%n with open questions</numerusform>
            <numerusform>%n with open questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::PeopleTab</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::PlanSheet</name>
    <message numerus="yes">
        <source>%n stronger</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n stronger</numerusform>
            <numerusform>%n stronger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intermediate</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n intermediate</numerusform>
            <numerusform>%n intermediate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weaker</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n weaker</numerusform>
            <numerusform>%n weaker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <comment>late</comment>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done, not told yet</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n done, not told yet</numerusform>
            <numerusform>%n done, not told yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::PrintCard</name>
    <message numerus="yes">
        <source>Print %n copies</source>
        <translation>
            <numerusform>Print %n copy</numerusform>
            <numerusform>Print %n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n locked record(s) is used.</source>
        <translation>
            <numerusform>The %n locked record is not used.</numerusform>
            <numerusform>None of the %n locked records is used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ProtocolItemPane</name>
    <message numerus="yes">
        <source>%n in use</source>
        <comment>steps</comment>
        <translation>
            <numerusform>%n in use</numerusform>
            <numerusform>%n in use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n characters, so that it fits one printed line</source>
        <translation>
            <numerusform>Up to %n character, so that it fits one printed line</numerusform>
            <numerusform>Up to %n characters, so that it fits one printed line</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ProtocolVersions</name>
    <message numerus="yes">
        <source>%n running case(s)</source>
        <translation>
            <numerusform>%n running case</numerusform>
            <numerusform>%n running cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::RegulatoryPanel</name>
    <message numerus="yes">
        <source>%n late</source>
        <comment>deadlines</comment>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to file</source>
        <comment>deadlines</comment>
        <translation>
            <numerusform>%n to file</numerusform>
            <numerusform>%n to file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <comment>deadlines</comment>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ScanPane</name>
    <message numerus="yes">
        <source>Add %n scan(s) to the case</source>
        <translation>
            <numerusform>Add %n scan to the case</numerusform>
            <numerusform>Add %n scans to the case</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) that are kept in the case still lie in this folder, where they are not encrypted.</source>
        <translation>
            <numerusform>%n scan that is kept in the case still lies in this folder, where it is not encrypted.</numerusform>
            <numerusform>%n scans that are kept in the case still lie in this folder, where they are not encrypted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) could not be deleted, or differ from what is kept in the case. They were left alone.</source>
        <translation>
            <numerusform>%n scan could not be deleted, or differs from what is kept in the case. It was left alone.</numerusform>
            <numerusform>%n scans could not be deleted, or differ from what is kept in the case. They were left alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::SealedPanel</name>
    <message numerus="yes">
        <source>%n pages. It was opened again with its passphrase, and does not open without it. What left is recorded in the case.</source>
        <translation>
            <numerusform>%n page. It was opened again with its passphrase, and does not open without it. What left is recorded in the case.</numerusform>
            <numerusform>%n pages. It was opened again with its passphrase, and does not open without it. What left is recorded in the case.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>number of cases</comment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New owner of %n case(s)</source>
        <translation>
            <numerusform>New owner of %n case</numerusform>
            <numerusform>New owner of %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n case(s)</source>
        <translation>
            <numerusform>Tag for %n case</numerusform>
            <numerusform>Tag for %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::SimilarPane</name>
    <message numerus="yes">
        <source>The same event may be here already, in %n case(s). You can go on all the same.</source>
        <translation>
            <numerusform>The same event may be here already, in %n case. You can go on all the same.</numerusform>
            <numerusform>The same event may be here already, in %n cases. You can go on all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::StatusLine</name>
    <message numerus="yes">
        <source>Locks after %n min idle</source>
        <translation>
            <numerusform>Locks after %n min idle</numerusform>
            <numerusform>Locks after %n min idle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::StepListModel</name>
    <message numerus="yes">
        <source>%1, %2 of %n step(s) done</source>
        <translation>
            <numerusform>%1, %2 of %n step done</numerusform>
            <numerusform>%1, %2 of %n steps done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::SupportCard</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next check in %n day(s)</source>
        <translation>
            <numerusform>Next check in %n day</numerusform>
            <numerusform>Next check in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next check in %n hour(s)</source>
        <translation>
            <numerusform>Next check in %n hour</numerusform>
            <numerusform>Next check in %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::TaskModel</name>
    <message numerus="yes">
        <source>%1, %n task(s)</source>
        <comment>group of tasks</comment>
        <translation>
            <numerusform>%1, %n task</numerusform>
            <numerusform>%1, %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::TeamPanel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::TemplatesPart</name>
    <message numerus="yes">
        <source>%n places have to be put right first. They are listed below the text.</source>
        <translation>
            <numerusform>%n place has to be put right first. It is listed below the text.</numerusform>
            <numerusform>%n places have to be put right first. They are listed below the text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::TimelineView</name>
    <message numerus="yes">
        <source>Timeline, %n events. Use List for a table</source>
        <translation>
            <numerusform>Timeline, %n event. Use List for a table</numerusform>
            <numerusform>Timeline, %n events. Use List for a table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::TodayPage</name>
    <message numerus="yes">
        <source>%n late</source>
        <comment>first part of a sentence</comment>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due in the next hour</source>
        <translation>
            <numerusform>%n due in the next hour</numerusform>
            <numerusform>%n due in the next hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later today</source>
        <translation>
            <numerusform>%n later today</numerusform>
            <numerusform>%n later today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n later</source>
        <comment>tasks after this week</comment>
        <translation>
            <numerusform>More than %n later</numerusform>
            <numerusform>More than %n later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <comment>tasks after this week</comment>
        <translation>
            <numerusform>%n later</numerusform>
            <numerusform>%n later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::UndatedStrip</name>
    <message numerus="yes">
        <source>%n more in the list</source>
        <translation>
            <numerusform>%n more in the list</numerusform>
            <numerusform>%n more in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::UnlockPage</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
