// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/SealedHandOver.h"

#include "casebook/PassphraseWords.h"
#include "render/PdfTools.h"

#include <QCryptographicHash>
#include <QSaveFile>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

Error proofFailed(const char *what)
{
    return Error(ErrorCode::Internal, {}, u"sealed file: "_s + QLatin1StringView(what));
}

QString hexOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

void refuseNameless(const Binder &binder)
{
    if (binder.recipient.trimmed().isEmpty())
        throw Error(ErrorCode::RefusedByRule, {u"recipient-needed"_s});
    if (binder.purpose.trimmed().isEmpty())
        throw Error(ErrorCode::RefusedByRule, {u"purpose-needed"_s});
}

/// Opens the file as its reader will, and as somebody without the passphrase would try.
void prove(const MadeBinder &binder, const QString &passphrase)
{
    for (const QString &wrong : {QString(), passphrase + u'x', passphrase.left(passphrase.lastIndexOf(u' '))}) {
        if (readPdf(binder.pdf, wrong))
            throw proofFailed("opens without its passphrase");
    }
    const std::optional<PdfReport> report = readPdf(binder.pdf, passphrase);
    if (!report)
        throw proofFailed("does not open with its passphrase");
    if (!report->encrypted || !report->strong)
        throw proofFailed("is not encrypted as it should be");
    if (report->pages != binder.pages || !report->problems.isEmpty())
        throw proofFailed("pages are damaged");
    if (report->attachments.size() != binder.files.size())
        throw proofFailed("files are missing");
    for (const PdfAttachment &attachment : report->attachments) {
        const auto same = [&](const BinderFile &file) {
            return file.name == attachment.name && file.size == attachment.content.size() &&
                   file.sha256 == hexOf(attachment.content);
        };
        if (std::none_of(binder.files.begin(), binder.files.end(), same))
            throw proofFailed("a file in it changed");
    }
}

} // namespace

bool isHandedOver(BinderReader reader)
{
    return reader == BinderReader::Counsel || reader == BinderReader::Insurer;
}

Disclosure unsealedHandOver(const Binder &binder)
{
    refuseNameless(binder);
    Disclosure leaving;
    leaving.kind = DisclosureKind::SavedOutside;
    leaving.recipient = binder.recipient.trimmed();
    leaving.purpose = binder.purpose.trimmed();
    return leaving;
}

SealedHandOver sealHandOver(BinderJob job, const Progress &progress)
{
    const Binder &binder = job.content.binder;
    refuseNameless(binder);
    if (job.content.sections.empty())
        throw Error(ErrorCode::RefusedByRule, {u"hand-over-empty"_s});
    job.originals = true;
    job.passphrase = makePassphrase();

    SealedHandOver made;
    made.passphrase = job.passphrase;
    made.binder = makeBinder(job, progress);
    progress.throwIfCancelled();
    prove(made.binder, made.passphrase);
    made.sha256 = hexOf(made.binder.pdf);

    Disclosure &disclosure = made.disclosure;
    disclosure.kind = DisclosureKind::HandOver;
    disclosure.what = job.content.title;
    disclosure.recipient = binder.recipient.trimmed();
    disclosure.purpose = binder.purpose.trimmed();
    for (const BinderLine &line : made.binder.lines) {
        const bool isIn =
            line.firstPage > 0 || line.note.isEmpty() ||
            std::none_of(made.binder.leftOut.begin(), made.binder.leftOut.end(), [&](const BinderLeftOut &left) {
                return left.what == line.title;
            });
        if (isIn)
            disclosure.items += line.title;
    }
    disclosure.digest = made.sha256;
    return made;
}

void deliverFile(const QByteArray &bytes, const QString &path, const std::function<void()> &note)
{
    // The file is written beside its place first: what cannot be written must not be noted as given out.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.flush())
        throw Error(ErrorCode::WriteFailed, {path, file.errorString()});
    note(); // when it throws, the file beside the place goes away
    if (!file.commit())
        throw Error(ErrorCode::WriteFailed, {path, file.errorString()});
}

void deliverHandOver(
    const SealedHandOver &handOver, const QString &path, const std::function<void(const Disclosure &)> &note)
{
    deliverFile(handOver.binder.pdf, path, [&] { note(handOver.disclosure); });
}

} // namespace candor
