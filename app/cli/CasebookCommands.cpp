// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "Documents.h"
#include "Session.h"
#include "casebook/Demo.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

namespace candor::cli {

using namespace Qt::StringLiterals;

namespace {

NewCasebook newCasebookFrom(const Arguments &arguments)
{
    NewCasebook request;
    request.path = QFileInfo(arguments.value(u"DIR"_s)).absoluteFilePath();
    request.kdfMemoryKiB = arguments.number(u"kdf-memory-kib"_s, request.kdfMemoryKiB);
    request.kdfIterations = arguments.number(u"kdf-iterations"_s, request.kdfIterations);
    return request;
}

QByteArray recoverySheetFor(const CreatedCasebook &created, const NewCasebook &request, const QString &path)
{
    DocumentContext context;
    context.hospital = request.name;
    context.printedBy = request.user;
    context.surroundings.now = SystemClock().now();
    context.surroundings.zone = QTimeZone::systemTimeZone();
    const FilteredDocument sheet(
        recoverySheet(request.name, created.vaultId.toString(QUuid::WithoutBraces), created.recoveryKey, context));
    return render(sheet, path, {});
}

} // namespace

Result initCasebook(const Arguments &arguments)
{
    NewCasebook request = newCasebookFrom(arguments);
    request.name = arguments.value(u"name"_s);
    request.user = arguments.value(u"user"_s, request.name);
    const QString sheet = arguments.value(u"recovery-file"_s);
    if (!sheet.isEmpty()) {
        checkSuffix(sheet, documentSuffixes());
        // Found out before there is a casebook whose recovery key nobody has seen.
        if (!QFileInfo(QFileInfo(sheet).absolutePath()).isWritable())
            throw Error(ErrorCode::ReadOnlyPlace, {QFileInfo(sheet).absolutePath()});
    }
    const CreatedCasebook created = answerOf(Casebook::create(request, passphraseFrom(arguments)));
    QJsonObject json{{u"path"_s, created.path}, {u"vault_id"_s, created.vaultId.toString(QUuid::WithoutBraces)}};
    QString text = u"The casebook is in %1\n"_s.arg(QDir::toNativeSeparators(created.path));
    if (!sheet.isEmpty()) {
        try {
            writePrivateFile(sheet, recoverySheetFor(created, request, sheet));
            json.insert(u"recovery_file"_s, sheet);
            return {
                text + u"The recovery sheet is in %1. Print it, keep it in a safe, and delete the file."_s.arg(sheet),
                json};
        } catch (const Error &error) {
            printError(u"candor: "_s + messageOf(error));
        }
    }
    json.insert(u"recovery_key"_s, created.recoveryKey);
    text += u"Recovery key, shown this once: %1\nWrite it down and keep it in a safe."_s.arg(created.recoveryKey);
    return {text, json};
}

Result makeDemonstration(const Arguments &arguments)
{
    const QString language = arguments.value(u"language"_s, u"en"_s);
    if (language != u"en"_s && language != u"es"_s)
        throw WrongUse(u"--language takes en or es, not \"%1\"."_s.arg(language));
    const CreatedCasebook created =
        createDemonstration(newCasebookFrom(arguments), nowFrom(arguments, QTimeZone::systemTimeZone()), language);
    const QString text = u"The demonstration casebook is in %1. All cases in it are invented.\n"
                         "Passphrase: %2\n"
                         "Next: candor cases --casebook %1 --passphrase-file FILE, with the passphrase in FILE"_s.arg(
                             created.path, demonstrationPassphrase());
    return {text, {{u"path"_s, created.path}, {u"passphrase"_s, demonstrationPassphrase()}}};
}

Result verifyCasebook(Casebook &casebook, const Arguments &)
{
    const VerifyReport report = answerOf(casebook.verify(VerifyDepth::Full, untilInterrupted()));
    const QStringList notices = casebook.openingNotices();
    QJsonArray findings;
    QString text;
    for (const VerifyFinding &finding : report.findings) {
        findings.append(QJsonObject{{u"what"_s, finding.what}, {u"detail"_s, finding.detail}});
        text += u"Damaged: %1 (%2)\n"_s.arg(finding.what, finding.detail);
    }
    for (const QString &notice : notices)
        text += u"Noticed when opening: %1\n"_s.arg(notice);
    if (report.ok())
        text += u"Every page, every index and the ledger of %1 entries are whole.\nHead of the ledger: %2"_s
                    .arg(report.ledgerEntries)
                    .arg(QString::fromLatin1(report.ledgerHead.toHex()));
    const QJsonObject json{
        {u"whole"_s, report.ok()},
        {u"findings"_s, findings},
        {u"notices"_s, QJsonArray::fromStringList(notices)},
        {u"ledger_entries"_s, report.ledgerEntries},
        {u"ledger_head"_s, QString::fromLatin1(report.ledgerHead.toHex())}};
    return {text, json, report.ok() ? ExitDone : ExitDamaged};
}

Result backUp(Casebook &casebook, const Arguments &arguments)
{
    const QString path = QFileInfo(arguments.value(u"to"_s)).absoluteFilePath();
    answerOf(casebook.backup(path, untilInterrupted()));
    return {
        u"The backup is in %1, %2 bytes, and opens."_s.arg(path).arg(QFileInfo(path).size()),
        {{u"path"_s, path}, {u"bytes"_s, QFileInfo(path).size()}}};
}

Result restoreBackup(const Arguments &arguments)
{
    const QString path = QFileInfo(arguments.value(u"to"_s)).absoluteFilePath();
    answerOf(Casebook::restore(QFileInfo(arguments.value(u"FILE"_s)).absoluteFilePath(), path, untilInterrupted()));
    return {
        u"The casebook is in %1. It opens with the passphrase it had when it was backed up."_s.arg(path),
        {{u"path"_s, path}}};
}

Result testUnlock(Casebook &casebook, const Arguments &)
{
    const VaultLabel label = casebook.label();
    return {
        u"The passphrase opens the casebook of %1."_s.arg(label.name),
        {{u"name"_s, label.name},
         {u"vault_id"_s, label.vaultId.toString(QUuid::WithoutBraces)},
         {u"notices"_s, QJsonArray::fromStringList(casebook.openingNotices())}}};
}

} // namespace candor::cli
