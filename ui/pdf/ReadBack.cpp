// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/ReadBack.h"

#include "pdf/PdfPages.h"
#include "render/OdtWriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

/// Do only the words beside it tell? On pages, columns and lines stand beside each other by chance.
bool isToldByNeighbors(IdentifierSign why)
{
    switch (why) {
    case IdentifierSign::Title:
    case IdentifierSign::Credential:
    case IdentifierSign::Relation:
    case IdentifierSign::Initials:
    case IdentifierSign::Institution:
    case IdentifierSign::Address:
    case IdentifierSign::Room:
    case IdentifierSign::WordBefore:
    case IdentifierSign::Mention: return true;
    default: return false;
    }
}

bool hasWords(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

QString aboutItself()
{
    return QCoreApplication::translate("LearningFile", "What the file says about itself");
}

std::vector<ProducedText> readBackPdf(const QByteArray &file)
{
    const std::shared_ptr<PdfPages> pdf = PdfPages::read(file);
    if (!pdf)
        return {};
    std::vector<ProducedText> parts{{aboutItself(), pdf->about()}};
    for (int page = 0; page < static_cast<int>(pdf->sizes().size()); ++page)
        parts.push_back(
            {QCoreApplication::translate("LearningFile", "Page %1 of the file").arg(page + 1), pdf->text(page)});
    return parts;
}

std::vector<ProducedText> readBackOdt(const QByteArray &file)
{
    std::vector<ProducedText> parts;
    for (const OdtText &part : odtTexts(file)) {
        const QString where =
            part.name == "content.xml"  ? QCoreApplication::translate("LearningFile", "Text of the file")
            : part.name == "styles.xml" ? QCoreApplication::translate("LearningFile", "Top or bottom of the pages")
                                        : aboutItself();
        parts.push_back({where, part.text});
    }
    return parts;
}

} // namespace

std::vector<ProducedText> readBack(const QByteArray &file, const QString &suffix)
{
    std::vector<ProducedText> parts;
    if (suffix == "pdf"_L1)
        parts = readBackPdf(file);
    else if (suffix == "odt"_L1)
        parts = readBackOdt(file);
    else
        parts = {{QCoreApplication::translate("LearningFile", "Text of the file"), QString::fromUtf8(file)}};
    // Letters that no reader can make out could be anything.
    const bool hasText = std::any_of(parts.begin(), parts.end(), [](const ProducedText &part) {
        return part.where != aboutItself() && hasWords(part.text);
    });
    return hasText ? parts : std::vector<ProducedText>();
}

std::vector<Replacement> sweep(const Deidentifier &finder, const ProducedText &produced)
{
    std::vector<Replacement> left = finder.sweep(produced.text);
    for (Replacement &each : left)
        each.unsure |= !produced.where.isEmpty() && isToldByNeighbors(each.why);
    return left;
}

} // namespace candor
