// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Canaries.h"
#include "SampleCase.h"
#include "documents/LetterChecks.h"

#include <algorithm>

// Letters to be checked, the case they are about, and what is found in them.
namespace candor::sample {

inline LetterCheckContext checkContext()
{
    LetterCheckContext context;
    context.now = at("2026-08-21T10:00");
    context.zone = zone;
    context.publicText = u"St. Brendan Valley Hospital, 400 Mill Road, Harlan Falls, IL 61999, (555) 0142"_s;
    return context;
}

inline Letter letterOf(const QString &language = u"en"_s, const QString &templateId = u"family/follow-up"_s)
{
    Letter letter;
    letter.id = Id<Letter>::create();
    letter.templateId = templateId;
    letter.language = language;
    letter.recipient = u"Jolene Farrow\n12 Elm Street"_s;
    letter.writtenBy = u"Dana Okafor"_s;
    return letter;
}

/// The case of SampleCase.h with somebody whom the family has not met, and what the review wrote.
inline CaseFile sampleFile()
{
    CaseFile file = resolved();
    setAnchor(file, u"t_event"_s, "2026-03-18T15:40");
    setAnchor(file, u"t_investigation_complete"_s, "2026-08-10T12:00");
    Cause cause;
    cause.id = Id<Cause>::create();
    cause.statement =
        u"The first low blood pressure stayed with one nurse because the shift ended early that evening"_s;
    file.put(cause);
    Offer offer;
    offer.id = Id<Offer>::create();
    offer.authority = Cents{31'500'000};
    file.put(offer);
    Report report;
    report.id = Id<Report>::create();
    report.reporter = u"Marisol Tevanian RN"_s;
    file.put(report);
    return file;
}

inline std::vector<LetterFinding> findingsIn(const QString &text, const Letter &letter = letterOf())
{
    return letterFindings(text, letter, sampleFile(), checkContext());
}

inline QStringList hardOnes(const std::vector<LetterFinding> &findings, const QString &text)
{
    QStringList list;
    for (const LetterFinding &finding : findings) {
        if (finding.hard)
            list +=
                finding.reason + u": "_s + (finding.begin < 0 ? QString() : text.sliced(finding.begin, finding.length));
    }
    return list;
}

inline const LetterFinding *findingOf(const std::vector<LetterFinding> &findings, const QString &reason)
{
    const auto found = std::find_if(
        findings.begin(), findings.end(), [&](const LetterFinding &finding) { return finding.reason == reason; });
    return found == findings.end() ? nullptr : &*found;
}

inline const QString englishLetter =
    u"Dear Ms. Farrow,\n\n"
    "On Wednesday, March 18, 2026, something happened during your care at St. Brendan Valley Hospital that we did not "
    "expect. We are sorry that this happened, and we are sorry for all that you and Owen are going through.\n\n"
    "Antibiotics should have been started within one hour. They were started after five hours and ten minutes. The "
    "delay "
    "made the infection worse, and you lost three fingers. The care you received was not what it should have been, and "
    "it "
    "harmed you. We are responsible for that, and we are sorry.\n\n"
    "What we are changing\n"
    "- The sepsis warning is switched on in every emergency area.\n"
    "- A second triage nurse comes in when 30 patients are waiting, by October 1, 2026.\n\n"
    "You will not be charged for this care ($48,210). You have the right to have a lawyer with you, and we encourage "
    "it. "
    "Dana Okafor is your contact person. Her number is (555) 0142. We will call you by Friday, October 2, 2026, even "
    "when "
    "there is nothing new to tell.\n\n"
    "With our sympathy and respect,\nDr. Yusuf Kalla"_s;

inline const QString spanishLetter =
    u"Estimada Sra. Farrow:\n\n"
    "El miércoles 18 de marzo de 2026 ocurrió algo que no esperábamos durante la atención que usted recibió. "
    "Lamentamos "
    "que haya ocurrido, y lamentamos todo lo que usted y su esposo están pasando.\n\n"
    "Los antibióticos debían darse en una hora. Pasaron cinco horas y diez minutos. Esa espera empeoró la infección, y "
    "usted perdió tres dedos. Somos responsables de eso y le pedimos perdón.\n\n"
    "Usted tiene derecho a tener un abogado. Dana Okafor es su persona de contacto. Su número es (555) 0142. Le "
    "llamaremos "
    "a más tardar el viernes 2 de octubre de 2026.\n\n"
    "Con respeto,\nDr. Yusuf Kalla"_s;

/// A case in which every field of every kind of record of a case holds something recognisable.
inline CaseFile fullFile(std::vector<canary::Canary> &canaries)
{
    CaseFile file = canary::caseFullOfCanaries(context(at("2026-08-21T10:00")), canaries, AllRecords());
    for (Offer &offer : file.all<Offer>())
        offer.state = OfferState::Draft;
    return file;
}

} // namespace candor::sample
