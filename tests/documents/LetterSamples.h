// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Canaries.h"
#include "documents/LetterDocument.h"
#include "documents/ProgramFigures.h"
#include "workflow/Taxonomy.h"

// Texts and cases to write letters from.
namespace candor::sample {

inline const Protocol &ownProtocol()
{
    static const Protocol parsed = protocol();
    return parsed;
}

inline QString plain(const QString &markup)
{
    return letterPlainText(letterBlocks(markup));
}

inline const Paragraph &paragraph(const std::vector<Block> &blocks, size_t at)
{
    return std::get<Paragraph>(blocks.at(at).content);
}

/// As the reader sees it: kind, number and styled words.
inline QString shape(const std::vector<Block> &blocks)
{
    QString text;
    for (const Block &block : blocks) {
        if (const auto *heading = std::get_if<Heading>(&block.content)) {
            text += u"<h>"_s + heading->text;
        } else {
            const auto &each = std::get<Paragraph>(block.content);
            text += u"<%1:%2>"_s.arg(static_cast<int>(each.style)).arg(each.number);
            if (each.runs.empty())
                text += each.text;
            for (const Run &run : each.runs)
                text += u"[%1%2]"_s.arg(int(run.strong)).arg(int(run.emphasis)) + run.text;
        }
        text += u'\n';
    }
    return text;
}

inline QString lettersOnly(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (c.isLetter())
            kept += c;
    }
    return kept;
}

struct Source {
    CaseFile file;
    DocumentContext context = sample::context(at("2026-08-21T09:15"));
    Settings settings;
    std::vector<ContactCard> contacts;
    std::optional<ProgramFigures> program = {};

    [[nodiscard]] MergeSource merge(const Letter *letter = nullptr) const
    {
        return {ownProtocol(), file, context, settings, contacts, letter, program ? &*program : nullptr};
    }
    [[nodiscard]] MergedText merged(const QString &text, Audience audience = Audience::Family) const
    {
        return mergeText(text, mergeValues(merge(), audience), audience, context);
    }
    [[nodiscard]] QString read(const QString &text, Audience audience = Audience::Family) const
    {
        return plain(merged(text, audience).markup);
    }
};

inline Source resolvedSource()
{
    Source source;
    source.file = resolved();
    source.settings.contactAddress = u"12 Main Street\nSt. Brendan"_s;
    return source;
}

/// A case in which everything is recorded that a letter can take from it.
inline Source fullSource()
{
    Source source;
    std::vector<canary::Canary> canaries;
    CaseFile &file = source.file;
    file = canary::caseFullOfCanaries(source.context, canaries, AllRecords());
    source.contacts = file.all<ContactCard>();
    source.settings = file.all<Settings>().front();
    source.program = ProgramFigures{
        QDate(2026, 4, 1), QDate(2026, 6, 30), 12, 7, 5, {{u"Investigation"_s, 7}}, {8, 10}, {9, 11}, {2, 6}, {6, 6}};
    for (const char *anchor :
         {"t_event", "t_discovered", "t_reported", "t_identified", "t_first_contact", "t_investigation_start",
          "t_investigation_complete", "t_findings_shared", "t_grievance_received", "t_grievance_answered",
          "t_determination", "t_insurer_notice", "t_insurer_referral", "t_closed"})
        setAnchor(file, QString::fromLatin1(anchor), "2026-03-18T21:05");
    for (const auto &[id, answer] : {std::pair{"D5", "yes"}, {"D6", "not_met"}, {"D7", "yes"}, {"D8", "yes"}}) {
        Decision decision;
        decision.id = Id<Decision>::create();
        decision.decision = QString::fromLatin1(id);
        decision.answer = QString::fromLatin1(answer);
        file.put(decision);
    }
    Person wife = person(u"Ana Brandvold"_s, {PersonRole::Family});
    wife.relationship = u"Wife"_s;
    wife.phone = u"(555) 0199"_s;
    wife.maySpeak = YesNo::Yes;
    file.put(wife);
    file.all<Report>().front().channel = ReportChannel::Complaint;
    file.all<Harm>().front().degree = ahrqHarm(u"SEVERE"_s);
    file.all<Offer>().front().side = OfferSide::Hospital;
    file.all<Offer>().front().state = OfferState::Approved;
    file.all<OfferElement>().front().offer = file.all<Offer>().front().id;
    file.all<BillingDecision>().front().outcome = BillingOutcome::Waived;
    file.all<Payment>().front().writtenDemand = YesNo::Yes;
    return source;
}

/// Every field of the table in one text.
inline QString everyField()
{
    QString text;
    for (const MergeField &field : mergeFields()) {
        const QString name = QString::fromLatin1(field.name);
        if (listOf(field))
            continue;
        if (field.kind == MergeField::Kind::Text)
            text += u"{{%1}}\n\n"_s.arg(name);
        if (field.kind == MergeField::Kind::YesNo)
            text += u"{{#%1}}yes{{/%1}}\n\n"_s.arg(name);
        if (field.kind != MergeField::Kind::List)
            continue;
        text += u"{{#%1}}\n"_s.arg(name);
        for (const MergeField &cell : mergeFields()) {
            if (listOf(cell) != &field)
                continue;
            const QString inner = QString::fromLatin1(cell.name).sliced(name.size() + 1);
            text += cell.kind == MergeField::Kind::YesNo ? u"- {{#%1}}so{{/%1}}\n"_s.arg(inner)
                                                         : u"- {{#%1}}{{%1}}{{/%1}}\n"_s.arg(inner);
        }
        text += u"{{/%1}}\n\n"_s.arg(name);
    }
    return text;
}

inline Letter letterWith(const QString &text, Audience audience)
{
    Letter letter;
    letter.id = Id<Letter>::create();
    letter.templateId = u"own/test"_s;
    letter.title = u"Test"_s;
    letter.text = text;
    letter.audience = audience;
    return letter;
}

inline DocumentContext in(const QString &language, Instant now)
{
    DocumentContext context = sample::context(now);
    if (language == u"es"_s)
        context.locale = QLocale(QLocale::Spanish, QLocale::UnitedStates);
    return context;
}

} // namespace candor::sample
