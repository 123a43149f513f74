// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/EventReview.h"

#include "documents/Figures.h"
#include "documents/Parts.h"

using namespace Qt::StringLiterals;

namespace candor {

namespace {

DocumentModel start(const QString &id, const QString &title, const CaseFile &file, const DocumentContext &context)
{
    const Wording words(context);
    DocumentModel document = startDocument(id, title, &file, context);
    document.audience = Audience::Pso;
    document.headerRight =
        headerRight(&file, words(QT_TRANSLATE_NOOP("Document", "Patient safety work product")), context);
    document.footerCenter = documentNumber(file, context);
    document.mark = words(QT_TRANSLATE_NOOP("Document", "PRIVILEGED – PATIENT SAFETY WORK PRODUCT"));
    return document;
}

} // namespace

DocumentModel timelineDocument(const CaseFile &file, const DocumentContext &context)
{
    const Wording words(context);
    DocumentModel document = start(u"timeline"_s, words(QT_TRANSLATE_NOOP("Document", "What happened")), file, context);
    if (auto timeline = timelineBlock(file, context))
        document.blocks.push_back(std::move(*timeline));
    else
        addParagraph(document, words(QT_TRANSLATE_NOOP("Document", "No event was recorded.")));
    return document;
}

DocumentModel causesDocument(const CaseFile &file, const DocumentContext &context)
{
    const Wording words(context);
    DocumentModel document = start(u"causes"_s, words(QT_TRANSLATE_NOOP("Document", "Why it happened")), file, context);
    if (auto causes = fishboneBlock(file, context))
        document.blocks.push_back(std::move(*causes));
    else
        addParagraph(document, words(QT_TRANSLATE_NOOP("Document", "No cause was recorded.")));
    return document;
}

} // namespace candor
