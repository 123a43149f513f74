// SPDX-License-Identifier: GPL-3.0-or-later
#include "casebook/WorkProduct.h"

#include "base/Error.h"
#include "casebook/Planning.h"
#include "exchange/AttachmentFile.h"
#include "model/Codec.h"

#include <QRegularExpression>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

/// Could it be the ground on which a provider reports? The grounds are stored by their citation or number, from outside
/// the screens in any words.
bool isForSafetyOrganization(const QString &basis)
{
    static const QRegularExpression ground(u"3\\.206\\(b\\)\\((\\d+)\\)"_s);
    const QString text = basis.simplified();
    if (text.isEmpty())
        return false;
    const QRegularExpressionMatch match = ground.match(text);
    const QString number = match.hasMatch() ? match.captured(1) : text;
    bool isNumber = false;
    const int code = number.toInt(&isNumber);
    return !isNumber || code == 4 || code < 1 || code > 10;
}

bool names(const QString &item, const Attachment &attachment)
{
    return item.contains(attachment.name) || item.contains(visibleFileName(attachment.name));
}

/// Does it name nothing but files of the case, and not this record?
bool holdsOtherFilesOnly(const Disclosure &disclosure, const CaseFile &file, const Attachment *self)
{
    const auto isOther = [&](const QString &item) {
        if (self && names(item, *self))
            return false;
        const auto &files = file.all<Attachment>();
        return std::any_of(
            files.begin(), files.end(), [&](const Attachment &each) { return item == visibleFileName(each.name); });
    };
    return !disclosure.items.isEmpty() && std::all_of(disclosure.items.begin(), disclosure.items.end(), isOther);
}

bool reports(const Disclosure &disclosure, const CaseFile &file, const Attachment *self)
{
    switch (disclosure.kind) {
    case DisclosureKind::PermittedDisclosure:
    case DisclosureKind::OpenedOutside:
    case DisclosureKind::SavedOutside:
        return isForSafetyOrganization(disclosure.basis) && !holdsOtherFilesOnly(disclosure, file, self);
    case DisclosureKind::HandOver:
        return self && std::any_of(disclosure.items.begin(), disclosure.items.end(), [&](const QString &item) {
                   return names(item, *self);
               });
    case DisclosureKind::DropOut:
    case DisclosureKind::Deidentified:
    case DisclosureKind::UsedInside: break;
    }
    return false;
}

/// The binder names what is in it by its title.
bool names(const Disclosure &disclosure, const Letter &letter)
{
    const QString item = disclosure.kind == DisclosureKind::HandOver ? letter.title : itemOf(letter);
    return disclosure.items.contains(item);
}

bool isNamedBy(const CaseFile &file, const Letter &letter, std::initializer_list<DisclosureKind> kinds)
{
    const auto &all = file.all<Disclosure>();
    return std::any_of(all.begin(), all.end(), [&](const Disclosure &each) {
        return std::find(kinds.begin(), kinds.end(), each.kind) != kinds.end() && names(each, letter);
    });
}

/// A page of a letter that colleagues read and nobody else.
bool isUsedInside(const Document &document, const CaseFile &file)
{
    const Letter *letter = file.first<Letter>([&](const Letter &each) { return document.what == itemOf(each); });
    return letter && isNamedBy(file, *letter, {DisclosureKind::UsedInside}) &&
           !isNamedBy(file, *letter, {DisclosureKind::PermittedDisclosure, DisclosureKind::HandOver});
}

std::optional<SafetyReport>
reportedSince(const std::optional<Instant> &since, const CaseFile &file, const Attachment *self)
{
    std::optional<SafetyReport> first;
    const auto consider = [&](const QString &what, const std::optional<Instant> &at) {
        if (since && at && *at < *since)
            return;
        if (!first || (at && first->at && *at < *first->at))
            first = SafetyReport{what, at};
    };
    for (const Document &document : file.all<Document>()) {
        if (document.audience == Audience::Pso && !isUsedInside(document, file))
            consider(document.title, document.madeAt);
    }
    for (const Disclosure &disclosure : file.all<Disclosure>()) {
        if (reports(disclosure, file, self))
            consider(disclosure.what, disclosure.at);
    }
    return first;
}

std::optional<SafetyReport> reportOf(const CaseFile &file, const Attachment &record)
{
    return reportedAlready(file, record);
}

std::optional<SafetyReport> reportOf(const CaseFile &file, const Note &record)
{
    return reportedAlready(file, record);
}

template <class R>
AnyRecord takenOut(const TakeOutOfWorkProduct &command, const CaseFile &file)
{
    const R *known = file.find(Id<R>(command.record));
    if (!known)
        throw Error(ErrorCode::NotFound, {keyOf(command.kind)});
    if (known->lane != Lane::Pswp)
        throw Error(ErrorCode::RefusedByRule, {u"not-work-product"_s});
    if (const auto report = reportOf(file, *known))
        throw Error(ErrorCode::RefusedByRule, {u"work-product-reported"_s, report->what});
    R record = *known;
    record.lane = command.lane;
    return record;
}

AnyRecord takenOut(const TakeOutOfWorkProduct &command, const CaseFile &file)
{
    switch (command.kind) {
    case RecordKind::Attachment: return takenOut<Attachment>(command, file);
    case RecordKind::Note: return takenOut<Note>(command, file);
    default: throw Error(ErrorCode::RefusedByRule, {u"work-product-deliberation"_s});
    }
}

} // namespace

QString itemOf(const Letter &letter)
{
    return u"letter/"_s + letter.id.toString();
}

bool hasGround(const CaseFile &file, const Letter &letter)
{
    return isNamedBy(
        file, letter, {DisclosureKind::PermittedDisclosure, DisclosureKind::HandOver, DisclosureKind::UsedInside});
}

std::optional<SafetyReport> reportedAlready(const CaseFile &file, const Attachment &attachment)
{
    return reportedSince(attachment.addedAt, file, &attachment);
}

std::optional<SafetyReport> reportedAlready(const CaseFile &file, const Note &note)
{
    return reportedSince(note.at, file, nullptr);
}

void refuseLosingWorkProduct(Lane now, Lane next)
{
    if (now == Lane::Pswp && next != Lane::Pswp)
        throw Error(ErrorCode::RefusedByRule, {u"work-product-stays"_s});
}

void refuseLosingWorkProduct(const AnyRecord &now, const AnyRecord &next)
{
    std::visit(
        [&]<class R>(const R &r) {
            if (const R *other = std::get_if<R>(&next))
                refuseLosingWorkProduct(r, *other);
        },
        now);
}

Plan plan(const TakeOutOfWorkProduct &command, const CaseFile &file, const PlanContext &context)
{
    const QString reason = command.reason.trimmed();
    if (reason.isEmpty())
        throw Error(ErrorCode::RefusedByRule, {u"reason-needed"_s});
    const auto &lanes = lanesAfterWorkProduct;
    if (std::find(std::begin(lanes), std::end(lanes), command.lane) == std::end(lanes))
        throw Error(
            ErrorCode::InvalidValue, {u"lane"_s, keyOf(command.lane), u"a record type outside of work product"_s});
    const AnyRecord record = takenOut(command, file);

    // Neutral: names of files and words of notes stay in their records.
    Disclosure disclosure;
    disclosure.id = Id<Disclosure>::create();
    disclosure.kind = DisclosureKind::DropOut;
    disclosure.what = keyOf(command.kind);
    disclosure.purpose = reason;
    disclosure.basis = u"42 CFR 3.20"_s;
    disclosure.items = {
        keyOf(command.kind) + u'/' + command.record.toString(QUuid::WithoutBraces),
        keyOf(Lane::Pswp) + u" > "_s + keyOf(command.lane)};
    disclosure.by = context.user;
    disclosure.at = context.around.now;
    return {{record, disclosure}, {}};
}

} // namespace candor
