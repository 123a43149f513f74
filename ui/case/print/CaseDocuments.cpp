// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/print/CaseDocuments.h"

#include "documents/ActionPlan.h"
#include "documents/EventReview.h"
#include "shell/Printing.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

struct CaseDocuments {
    Q_DECLARE_TR_FUNCTIONS(CaseDocuments)
};

constexpr auto checklistPrefix = "checklist/"_L1, chartNotePrefix = "chart-note/"_L1;

// Taken into a conversation.
bool isForConversation(const QString &id)
{
    return id == "checklist/first-conversation"_L1 || id == "checklist/conversation"_L1;
}

} // namespace

std::vector<CaseDocument> caseDocuments(const Protocol &protocol, const Step *shown)
{
    std::vector<CaseDocument> documents;
    for (const Checklist &checklist : protocol.checklists)
        documents.push_back({checklistPrefix + checklist.id, words::protocolText(checklist.title)});
    if (shown) {
        const QString first = checklistPrefix + shown->checklist;
        std::stable_partition(
            documents.begin(), documents.end(), [&](const CaseDocument &each) { return each.id == first; });
    }
    documents.push_back({u"resolution/family"_s, CaseDocuments::tr("Resolution summary for the family")});
    documents.push_back({u"resolution/internal"_s, CaseDocuments::tr("Resolution summary, internal")});
    documents.push_back({u"resolution/counsel"_s, CaseDocuments::tr("Resolution summary for counsel")});
    documents.push_back({u"resolution/pso"_s, CaseDocuments::tr("Summary for the patient safety organization")});
    documents.push_back({u"review/timeline"_s, CaseDocuments::tr("Timeline of the event review")});
    documents.push_back({u"review/causes"_s, CaseDocuments::tr("Causes found by the event review")});
    documents.push_back({u"communications-log"_s, CaseDocuments::tr("Log of conversations")});
    documents.push_back({u"timeliness"_s, CaseDocuments::tr("Deadlines: due, met, late")});
    documents.push_back({u"action-plan"_s, CaseDocuments::tr("Action plan")});
    documents.push_back({u"fidelity"_s, CaseDocuments::tr("How closely the protocol was followed")});
    return documents;
}

PageOptions optionsOf(const Protocol &protocol, const QString &id)
{
    PageOptions options;
    const bool checklist = id.startsWith(checklistPrefix);
    options.patientName = checklist || id.startsWith("resolution/"_L1) || id.startsWith(chartNotePrefix);
    options.facts = isForConversation(id);
    options.openingWords = checklist && suggestsOpeningWords(protocol, QStringView(id).sliced(checklistPrefix.size()));
    return options;
}

Audience audienceOf(const QString &id)
{
    if (id == "resolution/family"_L1 || isForConversation(id))
        return Audience::Family;
    if (id == "resolution/counsel"_L1)
        return Audience::Counsel;
    if (id == "resolution/pso"_L1 || id.startsWith("review/"_L1))
        return Audience::Pso;
    return id.startsWith(chartNotePrefix) ? Audience::Chart : Audience::Internal;
}

QString documentTitle(const QString &id)
{
    return id.startsWith(chartNotePrefix) ? CaseDocuments::tr("Note for the medical record") : id;
}

bool canMake(const Protocol &protocol, const QString &id)
{
    const std::vector<CaseDocument> documents = caseDocuments(protocol, nullptr);
    return id.startsWith(chartNotePrefix) ||
           std::any_of(documents.begin(), documents.end(), [&](const CaseDocument &each) { return each.id == id; });
}

DocumentContext documentContext(const CaseStore &store, const QString &language)
{
    const Settings settings = store.desk().settings();
    DocumentContext context;
    context.hospital = settings.hospital;
    context.printedBy = store.user();
    context.contactPerson = settings.contactPerson;
    context.contactPhone = settings.contactPhone;
    context.surroundings = store.desk().surroundings();
    context.number = nextDocumentNumber(store.file());
    setLanguage(context, language);
    return context;
}

FilteredDocument makeCaseDocument(const QString &id, const CaseStore &store, const DocumentContext &context)
{
    return makeCaseDocument(id, store.protocol(), store.file(), context);
}

FilteredDocument
makeCaseDocument(const QString &id, const Protocol &protocol, const CaseFile &file, const DocumentContext &context)
{
    if (id == "timeliness"_L1)
        return FilteredDocument(timelinessTable(protocol, file, context));
    if (id == "action-plan"_L1)
        return FilteredDocument(actionPlan(file, context));
    if (id == "fidelity"_L1)
        return FilteredDocument(fidelityReport(protocol, file, context));
    if (id == "review/timeline"_L1)
        return FilteredDocument(timelineDocument(file, context));
    if (id == "review/causes"_L1)
        return FilteredDocument(causesDocument(file, context));
    if (id == "communications-log"_L1)
        return FilteredDocument(communicationsLog(file, context));
    if (id.startsWith(chartNotePrefix)) {
        const auto talk = Id<Conversation>::parse(id.sliced(chartNotePrefix.size()));
        return FilteredDocument(chartNote(file, talk.value_or(Id<Conversation>()), context));
    }
    if (id.startsWith("resolution/"_L1))
        return FilteredDocument(resolutionSummary(protocol, file, audienceOf(id), context));
    if (!id.startsWith(checklistPrefix))
        throw Error(ErrorCode::NotFound, {id});
    return FilteredDocument(
        checklistDocument(protocol, QStringView(id).sliced(checklistPrefix.size()), &file, context));
}

QString documentFileName(const QString &caseNumber, const QString &id)
{
    if (id.startsWith(chartNotePrefix))
        return caseNumber + u"-chart-note"_s;
    QString kind = id.startsWith(checklistPrefix) ? id.sliced(checklistPrefix.size()) : id;
    return caseNumber + u'-' + kind.replace(u'/', u'-');
}

NoteDocument noteOf(
    const QString &id, const FilteredDocument &document, const CaseStore &store, const DocumentContext &context,
    const QString &format, int pages)
{
    NoteDocument note;
    note.caseId = store.caseId();
    Document &record = note.document;
    record.id = Id<Document>::create();
    record.what = id;
    record.title = document.document().title;
    record.audience = document.document().audience;
    record.format = format;
    record.number = context.number;
    record.pages = pages;
    record.madeAt = context.surroundings.now;
    record.madeBy = context.printedBy;
    record.digest =
        QString::fromLatin1(QCryptographicHash::hash(plainText(document).toUtf8(), QCryptographicHash::Sha256).toHex());
    for (const LeftOut &left : document.leftOut())
        record.leftOut += left.about;
    return note;
}

} // namespace candor
