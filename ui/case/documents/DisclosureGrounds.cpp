// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/documents/DisclosureGrounds.h"

#include <QCoreApplication>

#include <array>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr auto grounds = std::to_array<DisclosureGround>({
    {"4", QT_TRANSLATE_NOOP("DisclosureGround", "Patient safety activities"),
     QT_TRANSLATE_NOOP("DisclosureGround", "Between a provider and its patient safety organization.")},
    {"5", QT_TRANSLATE_NOOP("DisclosureGround", "Nonidentifiable work product"),
     QT_TRANSLATE_NOOP("DisclosureGround", "Identifies no patient, provider or reporter (42 CFR 3.212).")},
    {"3", QT_TRANSLATE_NOOP("DisclosureGround", "Every identified provider agrees"),
     QT_TRANSLATE_NOOP("DisclosureGround", "In writing; the agreements are kept.")},
    {"9", QT_TRANSLATE_NOOP("DisclosureGround", "Business operations"),
     QT_TRANSLATE_NOOP("DisclosureGround", "To an attorney, accountant or other professional, who passes nothing on.")},
    {"8", QT_TRANSLATE_NOOP("DisclosureGround", "Accrediting body"),
     QT_TRANSLATE_NOOP("DisclosureGround", "The providers agree, or their direct identifiers are taken out.")},
    {"6", QT_TRANSLATE_NOOP("DisclosureGround", "Research"),
     QT_TRANSLATE_NOOP("DisclosureGround", "For a research project that is approved and in line with HIPAA.")},
    {"7", QT_TRANSLATE_NOOP("DisclosureGround", "Food and Drug Administration"),
     QT_TRANSLATE_NOOP("DisclosureGround", "About a product or activity that it regulates.")},
    {"2", QT_TRANSLATE_NOOP("DisclosureGround", "Relief for a reporter"),
     QT_TRANSLATE_NOOP("DisclosureGround", "In a proceeding of a person who reported, under a protective order.")},
    {"1", QT_TRANSLATE_NOOP("DisclosureGround", "Criminal proceeding"),
     QT_TRANSLATE_NOOP("DisclosureGround", "After a court has looked at it in private.")},
    {"10", QT_TRANSLATE_NOOP("DisclosureGround", "Law enforcement"),
     QT_TRANSLATE_NOOP("DisclosureGround", "There is reason to believe that it shows a crime.")},
});

QString translated(const char *english)
{
    return QCoreApplication::translate("DisclosureGround", english);
}

} // namespace

QString DisclosureGround::text() const
{
    return translated(label);
}

QString DisclosureGround::noteText() const
{
    return translated(note);
}

QString DisclosureGround::citation() const
{
    return u"42 CFR 3.206(b)(%1)"_s.arg(QLatin1StringView(code));
}

std::span<const DisclosureGround> disclosureGrounds()
{
    return grounds;
}

} // namespace candor
