// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/print/CaseDocuments.h"

#include "documents/ActionPlan.h"
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
    documents.push_back({u"communications-log"_s, CaseDocuments::tr("Log of conversations")});
    documents.push_back({u"timeliness"_s, CaseDocuments::tr("Deadlines: due, met, late")});
    documents.push_back({u"action-plan"_s, CaseDocuments::tr("Action plan")});
    documents.push_back({u"fidelity"_s, CaseDocuments::tr("How closely the protocol was followed")});
    return documents;
}

DocumentContext documentContext(const CaseStore &store, const QString &id, const QString &language)
{
    const Settings settings = store.desk().settings();
    DocumentContext context;
    context.hospital = settings.hospital;
    context.printedBy = store.user();
    context.contactPerson = settings.contactPerson;
    context.contactPhone = settings.contactPhone;
    context.surroundings = store.desk().surroundings();
    const auto &made = store.file().all<Document>();
    context.number =
        1 + static_cast<int>(std::count_if(made.begin(), made.end(), [&](const Document &d) { return d.what == id; }));
    setLanguage(context, language);
    return context;
}

FilteredDocument makeCaseDocument(const QString &id, const CaseStore &store, const DocumentContext &context)
{
    const Protocol &protocol = store.protocol();
    const CaseFile &file = store.file();
    if (id == "timeliness"_L1)
        return FilteredDocument(timelinessTable(protocol, file, context));
    if (id == "action-plan"_L1)
        return FilteredDocument(actionPlan(file, context));
    if (id == "fidelity"_L1)
        return FilteredDocument(fidelityReport(protocol, file, context));
    if (id == "communications-log"_L1)
        return FilteredDocument(communicationsLog(file, context));
    if (id.startsWith(chartNotePrefix)) {
        const auto talk = Id<Conversation>::parse(id.sliced(chartNotePrefix.size()));
        return FilteredDocument(chartNote(file, talk.value_or(Id<Conversation>()), context));
    }
    if (id == "resolution/family"_L1)
        return FilteredDocument(resolutionSummary(protocol, file, Audience::Family, context));
    if (id == "resolution/internal"_L1)
        return FilteredDocument(resolutionSummary(protocol, file, Audience::Internal, context));
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
