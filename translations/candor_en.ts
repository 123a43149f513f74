<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>candor::PrintPanel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
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
