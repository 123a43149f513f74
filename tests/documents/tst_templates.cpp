// SPDX-License-Identifier: GPL-3.0-or-later
// Letters: their markup, what is merged into them, the templates of the program and of the casebook.
#include "documents/LetterSamples.h"

#include <QCryptographicHash>
#include <QTest>

#include <rapidcheck.h>

using namespace candor;
using namespace candor::sample;
using namespace Qt::StringLiterals;

class TestTemplates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Markup

    void markupMakesBlocks()
    {
        const auto blocks =
            letterBlocks(u"# What happened\nTwo lines\nof *one* paragraph.\n\n- first\n- **second** one\n"
                         "\n3. third\n1. fourth\n"_s);
        QCOMPARE(
            shape(blocks), u"<h>What happened\n<0:0>[00]Two lines\nof [01]one[00] paragraph.\n<4:0>first\n"
                           "<4:0>[10]second[00] one\n<5:3>third\n<5:4>fourth\n"_s);
        QCOMPARE(paragraph(blocks, 3).text, u"second one"_s);
    }

    void whatIsNoMarkupIsShownAsTyped()
    {
        QCOMPARE(
            plain(u"#No heading, 5 * 3 * 2, **open, ****, <b>\\*"_s), u"#No heading, 5 * 3 * 2, **open, ****, <b>*"_s);
        QCOMPARE(plain(u"-\n\n#\n\n1.\n\n-5 degrees"_s), u"-\n#\n1.\n-5 degrees"_s);
        const auto problems = letterTextProblems(u"Good.\n\nThis **is open.\n\nAnd *this"_s);
        QCOMPARE(problems.size(), size_t(2));
        QCOMPARE(problems[0].place, (TextPlace{3, 6}));
        QCOMPARE(problems[0].what, u"**"_s);
        QCOMPARE(problems[1].place, (TextPlace{5, 5}));
        QVERIFY(letterTextProblems(u"**fine** and *fine*, 5 * 3"_s).empty());
    }

    void markupGoesThereAndBack()
    {
        QVERIFY(rc::check([] {
            const auto letters = rc::gen::elementOf(std::string("**--##12.. \n\n\\{}ab_cd"));
            const QString text = QString::fromStdString(*rc::gen::container<std::string>(letters));
            const auto blocks = letterBlocks(text);
            const QString markup = letterMarkup(blocks);
            RC_ASSERT(shape(letterBlocks(markup)).toStdString() == shape(blocks).toStdString());
            RC_ASSERT(lettersOnly(letterPlainText(blocks)).toStdString() == lettersOnly(text).toStdString());
            const QString escaped = escapedForLetter(text);
            for (const Block &block : letterBlocks(escaped)) {
                RC_ASSERT(std::holds_alternative<Paragraph>(block.content));
                RC_ASSERT(std::get<Paragraph>(block.content).style == Paragraph::Style::Body);
                RC_ASSERT(std::get<Paragraph>(block.content).runs.empty());
            }
        }));
    }

    // Merging

    void fieldsSectionsAndLists()
    {
        Source source = resolvedSource();
        sample::ask(source.file, u"Why so late?"_s, {});
        QCOMPARE(source.read(u"Dear {{patient.name}},"_s), u"Dear Jolene Farrow,"_s);
        QCOMPARE(source.read(u"{{#patient.died}}A{{/patient.died}}{{^patient.died}}B{{/patient.died}}"_s), u"B"_s);
        QCOMPARE(
            source
                .read(u"{{#any.changes}}\n# Changes\n\n{{#changes}}\n- {{change}}{{#done}}, done{{/done}}\n"
                      "{{/changes}}\n{{/any.changes}}"_s)
                .section(u'\n', 0, 1),
            u"Changes\nSepsis warning switched on in every emergency area, done"_s);
        QCOMPARE(
            source.read(u"{{#questions}}{{^answer}}{{question}} Not yet.{{/answer}}{{/questions}}"_s),
            u"Why so late? Not yet."_s);
        QCOMPARE(
            source.read(u"{{#any.needs}}x{{/any.needs}}{{^needs}}none{{/needs}}{{! said to nobody }}"_s), u"none"_s);
        QCOMPARE(source.read(u"{{commitments_total}} on {{next_contact.date}}"_s), u"$238,600 on October 2, 2026"_s);
        source.context.locale = QLocale(QLocale::Spanish, QLocale::UnitedStates);
        QVERIFY(source.read(u"{{next_contact.date}}"_s).contains(u"octubre"_s));
    }

    void noLetterPromisesAPastDay()
    {
        Source source;
        source.file = firstHour();
        Fact scan;
        scan.id = Id<Fact>::create();
        scan.text = u"Result of the scan"_s;
        scan.known = false;
        scan.expectedBy = at("2026-08-24T12:00");
        source.file.put(scan);
        const QString letter =
            u"{{#facts_unknown}}{{fact}}{{#expected_by}} by {{expected_by}}{{/expected_by}}{{/facts_unknown}}"
            "{{#review.findings_due}}, findings by {{review.findings_due}}{{/review.findings_due}}"_s;
        const QString promised = source.read(letter);
        QVERIFY2(promised.contains(u"Result of the scan by August 24, 2026, findings by "_s), qPrintable(promised));
        source.context.surroundings.now = at("2027-08-21T09:15");
        QVERIFY2(source.read(letter).contains(u"Result of the scan"_s), qPrintable(source.read(letter)));
        QVERIFY2(!source.read(letter).contains(u" by "_s), qPrintable(source.read(letter)));
    }

    void anAbsentSectionLeavesNoLine()
    {
        const Source source = resolvedSource();
        QCOMPARE(source.merged(u"A\n{{#patient.died}}\nB\n{{/patient.died}}\nC"_s).markup, u"A\nC"_s);
        QCOMPARE(
            source
                .merged(u"A\n\n{{#patient.died}}\nB\n\n{{/patient.died}}\n{{^patient.died}}\nC\n{{/patient.died}}\nD"_s)
                .markup,
            u"A\n\nC\nD"_s);
        QCOMPARE(source.merged(u"{{#patient.died}}\nB\n{{/patient.died}}"_s).markup, QString());
        QVERIFY(source.read(u"{{contact.phone}}"_s).contains(u")\u00a00142"_s));
    }

    /// Not to the patient: a child, one who has died, one for whom somebody else decides.
    void lettersGoToWhoeverSpeaks()
    {
        const auto recipient = [](const CaseFile &file, const char *form = "family/follow-up") {
            return newLetter(*findForm({}, QString::fromLatin1(form), u"en"_s), file, u"Dana"_s, at("2026-08-21T09:15"))
                .recipient;
        };
        Source source = resolvedSource();
        QCOMPARE(recipient(source.file), u"Jolene Farrow"_s);
        Decision told;
        told.id = Id<Decision>::create();
        told.decision = u"D2"_s;
        told.answer = u"surrogate"_s;
        source.file.put(told);
        QCOMPARE(recipient(source.file), u"Owen Farrow"_s);
        QCOMPARE(
            source.read(u"{{patient.salutation}}{{#letter.to_patient}}, you{{/letter.to_patient}}"_s),
            u"Owen Farrow"_s);
        told.answer = u"patient"_s;
        source.file.put(told);
        QCOMPARE(recipient(source.file), u"Jolene Farrow"_s);
        Person child = *source.file.patient();
        child.ageYears = 17;
        source.file.put(child);
        QCOMPARE(recipient(source.file), u"Owen Farrow"_s);
        child.ageYears = -1;
        child.born = QDate(2009, 1, 5);
        source.file.put(child);
        setAnchor(source.file, u"t_event"_s, "2026-03-18T21:05");
        QCOMPARE(recipient(source.file), u"Owen Farrow"_s);
        child.born = QDate(2008, 1, 5);
        source.file.put(child);
        QCOMPARE(recipient(source.file), u"Jolene Farrow"_s);

        Person insurer = person(u"Ada Moss"_s, {PersonRole::Insurer});
        insurer.organization = u"Harbor Mutual"_s;
        insurer.address = u"1 Pier Road"_s;
        source.file.put(insurer);
        QCOMPARE(recipient(source.file, "outside/insurer-referral"), u"Ada Moss\nHarbor Mutual\n1 Pier Road"_s);
    }

    void aClosingIsKnownByTheNameBelow()
    {
        const auto closings = [](const QString &text) {
            DocumentModel document;
            document.letter = true;
            document.blocks = letterBlocks(text);
            QList<size_t> found;
            for (size_t i = 0; i < document.blocks.size(); ++i) {
                if (isClosing(document, i))
                    found += i;
            }
            return found;
        };
        const QString letter =
            u"Dear Ann,\n\nI am writing to say that we are sorry.\n\nWith respect,\n\nDr. Yusuf Kalla\nMedical director"_s;
        QCOMPARE(closings(letter), QList<size_t>{2});
        QCOMPARE(closings(u"Dear Ann,\n\nWe are sorry."_s), QList<size_t>());
        QCOMPARE(closings(u"With respect,"_s), QList<size_t>());
        // Every letter of the program that somebody signs has one.
        const Source source = fullSource();
        int signedOnes = 0;
        for (const LetterForm &form : programTemplates()) {
            if (!form.letterhead || !form.text.contains(u"\n{{signer.name}}"_s))
                continue;
            ++signedOnes;
            const Letter written = newLetter(form, source.file, u"Dana"_s, source.context.surroundings.now);
            const QString text = letterDocument(written, source.merge()).text;
            QVERIFY2(closings(text).size() == 1, qPrintable(form.id + form.language + text));
        }
        QVERIFY(signedOnes > 20);
    }

    /// A list whose rows have no such value never takes that of another list.
    void rowsDoNotSeeOthers()
    {
        Source source = resolvedSource();
        sample::ask(source.file, u"Q"_s, {});
        Promise promise;
        promise.id = Id<Promise>::create();
        promise.text = u"P"_s;
        promise.owner = u"Dana"_s;
        source.file.put(promise);
        QCOMPARE(
            source.read(u"{{#promises}}{{#owner}}{{owner}}{{/owner}}{{#questions_open}}{{#owner}}!{{/owner}}"
                        "{{/questions_open}}{{/promises}}"_s),
            u"Dana"_s);
    }

    void valuesAreNeverMarkup()
    {
        Source source = resolvedSource();
        source.file.record.whatHappened = u"# 1. **no** {{case.number}} \\*\n- still *no*\n\nsecond"_s;
        const auto blocks = letterBlocks(source.merged(u"**Told:**\n\n{{event.summary}}"_s).markup);
        QCOMPARE(blocks.size(), size_t(3));
        QCOMPARE(paragraph(blocks, 1).text, u"# 1. **no** {{case.number}} \\*\n- still *no*"_s);
        QVERIFY(paragraph(blocks, 1).runs.empty());
        QCOMPARE(blocks[1].lane, Lane::Told);
        QCOMPARE(shape(letterBlocks(letterMarkup(blocks))), shape(blocks));
    }

    void whatIsMissingIsSaid()
    {
        Source source;
        source.file.record.number = u"2026-0001"_s;
        const MergedText merged =
            source.merged(u"{{patient.name}} {{patient.name}} on {{?day and place}} {{case.number}}"_s);
        QCOMPARE(plain(merged.markup), u"[Name of the patient] [Name of the patient] on [day and place] 2026-0001"_s);
        QCOMPARE(merged.unfilled.size(), size_t(2));
        QCOMPARE(merged.unfilled[0].name, u"patient.name"_s);
        QCOMPARE(merged.unfilled[1], (UnfilledField{{}, u"day and place"_s}));
    }

    void whatMayNotEnterStaysEmptyAndIsNamed()
    {
        Source source = resolvedSource();
        Offer offer;
        offer.id = Id<Offer>::create();
        offer.reasoning = u"secret"_s;
        source.file.put(offer);
        const QString text = u"A{{offer.reasoning}}{{#offer.reasoning}}B{{/offer.reasoning}}{{#any.decisions}}C"
                             "{{/any.decisions}}{{#decisions}}D{{/decisions}}"_s;
        const MergedText merged = source.merged(text);
        QCOMPARE(plain(merged.markup), u"A"_s);
        QVERIFY(merged.unfilled.empty());
        QCOMPARE(merged.leftOut.size(), size_t(2));
        QCOMPARE(merged.leftOut[0].lane, Lane::AttorneyClient);
        QCOMPARE(source.read(text, Audience::Counsel), u"AsecretBCD"_s);
    }

    void problemsStandAtTheirPlace()
    {
        const QString text =
            u"Good {{case.number}}\n{{patient.nam}} {{answer}}\n{{#questions}}{{answer}}\n{{/promises}}"
            "{{questions}}{{patient.died}}\n{{case.number\n{{}}{{{case.number}}}{{> x}}\n"
            "{{offer.total}} \\{{case.number}}"_s;
        QStringList found;
        for (const TextProblem &problem : templateProblems(text, Audience::Family)) {
            found += u"%1:%2 %3"_s.arg(problem.place.line).arg(problem.place.column).arg(problem.code);
            QVERIFY2(textProblemWords(problem.code), qPrintable(problem.code));
        }
        QCOMPARE(
            found, (QStringList{
                       u"2:1 unknown-field-near"_s, u"2:17 field-of-list"_s, u"3:1 section-not-closed"_s,
                       u"3:15 field-of-list"_s, u"4:1 section-not-opened"_s, u"4:14 list-as-value"_s,
                       u"4:27 yes-no-as-value"_s, u"5:1 tag-not-closed"_s, u"6:1 tag-empty"_s, u"6:5 tag-unknown"_s,
                       u"6:22 tag-unknown"_s, u"7:1 not-for-audience"_s}));
    }

    void aTextWithProblemsLosesNothing()
    {
        const Source source = resolvedSource();
        QCOMPARE(
            source.read(
                u"{{#questions}} a {{nothing}} b {{/promises}} c {{> d}} {{case.number}} \\{{e}} {{{f}}} {{g"_s),
            u"{{#questions}} a {{nothing}} b {{/promises}} c {{> d}} 2026-0102 {{e}} {{{f}}} {{g"_s);
        QCOMPARE(source.read(u"\\{{{case.number}} {"_s), u"{2026-0102 {"_s);
        Source asked = resolvedSource();
        sample::ask(asked.file, u"Q"_s, u"A"_s);
        QVERIFY(rc::check([&] {
            const auto pieces = rc::gen::elementOf(std::vector<std::string>{
                "{{", "}}", "{", "#", "/", "questions", "answer", "case.number", "\\", " ", "\n", "word", "?", "any."});
            QString text;
            for (const std::string &piece : *rc::gen::container<std::vector<std::string>>(pieces))
                text += QString::fromStdString(piece);
            const QString shown = asked.read(text);
            for (const TextProblem &problem : asked.merged(text).problems)
                RC_ASSERT(shown.contains(text.mid(problem.start, problem.length)));
        }));
    }

    void namesCanBeMasked()
    {
        Source source = resolvedSource();
        source.context.showPatientName = false;
        source.file.record.whatHappened = u"Jolene Farrow and Owen came. Mrs. Farrow's pain. Farrowing."_s;
        const QString text = source.read(u"{{event.summary}} {{#patient.name}}{{patient.name}}{{/patient.name}}"_s);
        QCOMPARE(text, u"the patient and the family came. Mrs. the patient's pain. Farrowing."_s);
    }

    // Templates

    void versionsOfTheCasebookTakeThePlace()
    {
        const Instant now = sample::at("2026-08-21T09:15");
        const LetterForm own = *findForm({}, u"family/follow-up"_s, u"en"_s);
        LetterForm changed = own;
        changed.text = u"Ours."_s;
        changed.title = u"Our letter"_s;
        std::vector<LetterTemplate> versions{nextVersion(changed, {}, u"Dana"_s, now)};
        QCOMPARE(versions.back().version, 1);
        changed.text = u"Ours, again."_s;
        versions.push_back(nextVersion(changed, versions, u"Dana"_s, now));
        QCOMPARE(versions.back().version, 2);
        const auto found = findForm(versions, own.id, u"en"_s);
        QCOMPARE(found->text, u"Ours, again."_s);
        QCOMPARE(found->version, 2);
        QCOMPARE(found->step, own.step);
        QVERIFY(!found->ofProgram);
        QCOMPARE(findForm(versions, own.id, u"en"_s, 1)->text, u"Ours."_s);
        QCOMPARE(findForm(versions, own.id, u"en"_s, 0)->text, own.text);
        QVERIFY(findForm(versions, own.id, u"es"_s)->ofProgram);
        QCOMPARE(lettersInForce(versions, u"en"_s).size(), lettersInForce({}, u"en"_s).size());

        versions.push_back(withdrawn(*found, versions, u"Dana"_s, now));
        QVERIFY(!findForm(versions, own.id, u"en"_s));
        QCOMPARE(lettersInForce(versions, u"en"_s).size(), lettersInForce({}, u"en"_s).size() - 1);
        QVERIFY(findForm(versions, own.id, u"en"_s, 2));

        LetterForm fresh;
        fresh.title = u"Über uns!"_s;
        fresh.text = u"Text"_s;
        versions = {nextVersion(fresh, {}, u"Dana"_s, now)};
        QCOMPARE(versions.back().templateId, u"own/uber-uns"_s);
        versions.push_back(nextVersion(fresh, versions, u"Dana"_s, now));
        QCOMPARE(versions.back().templateId, u"own/uber-uns-2"_s);
        QCOMPARE(lettersInForce(versions, u"en"_s).back().title, u"Über uns!"_s);
    }

    /// A version of the casebook keeps what the program knows of the template.
    void formsHaveTheirProperties()
    {
        const auto form = [](const char *id) { return *programForm(QString::fromLatin1(id), u"es"_s); };
        QCOMPARE(form("family/contact-card").language, u"es"_s);
        QVERIFY(form("family/contact-card").early && !form("family/contact-card").secondReader);
        QVERIFY(form("family/follow-up").secondReader && !form("family/follow-up").early);
        QVERIFY(form("family/findings").findings && !form("family/follow-up").findings);
        QVERIFY(form("outside/certification-packet").leaves && form("law/ut-provider-invitation").leaves);
        QVERIFY(!form("team/action-plan").leaves);
        QVERIFY(!programForm(u"own/letter"_s, u"en"_s));
        LetterForm card = form("family/contact-card");
        const LetterTemplate version = nextVersion(card, {}, u"Dana"_s, sample::at("2026-08-21T09:15"));
        QVERIFY(!findForm({version}, card.id, u"es"_s)->secondReader);
        // One that tells a fact of the case is read by a second person all the same.
        Letter letter;
        letter.templateId = card.id;
        QVERIFY(!needsSecondReader(letter));
        letter.tells = {Id<Fact>::create()};
        QVERIFY(needsSecondReader(letter));
        letter.tells.clear();
        letter.templateId = u"family/follow-up"_s;
        QVERIFY(needsSecondReader(letter));
    }

    void noticesByLawBelongToTheirState()
    {
        const auto has = [](const QStringList &places, const QString &id) {
            const auto forms = lettersFor({}, u"en"_s, places);
            return std::any_of(forms.begin(), forms.end(), [&](const LetterForm &form) { return form.id == id; });
        };
        QVERIFY(!has({u"US-MN"_s}, u"law/ma-7-days"_s));
        QVERIFY(has({u"US-MN"_s, u"US-MA"_s}, u"law/ma-7-days"_s));
        QVERIFY(has({}, u"family/follow-up"_s));
        LetterForm law = *findForm({}, u"law/ma-7-days"_s, u"en"_s);
        law.needsCounsel = false;
        const LetterTemplate version = nextVersion(law, {}, u"Dana"_s, sample::at("2026-08-21T09:15"));
        QVERIFY(findForm({version}, law.id, u"en"_s)->needsCounsel);
    }

    // Documents

    void aLetterHasItsHeadAndItsMarks()
    {
        const Source source = resolvedSource();
        Letter letter = newLetter(
            *findForm({}, u"family/follow-up"_s, u"en"_s), source.file, u"Dana"_s, source.context.surroundings.now);
        QCOMPARE(letter.recipient, u"Jolene Farrow"_s);
        letter.text = u"Dear {{patient.salutation}},"_s;
        letter.needsCounsel = true;
        BuiltLetter built = letterDocument(letter, source.merge());
        QCOMPARE(
            built.text, u"12 Main Street\nSt. Brendan\n\nAugust 21, 2026\n\nJolene Farrow\n\nDear Jolene Farrow,"_s);
        QCOMPARE(built.document.watermark, u"Draft"_s);
        QCOMPARE(built.document.mark, QString());
        QCOMPARE(built.document.typeface, Typeface::Serif);
        QCOMPARE(built.document.footerCenter, u"Counsel has not reviewed this yet"_s);
        letter.counsel = u"Ann Moss"_s;
        letter.counselOn = QDate(2026, 8, 20);
        letter.state = LetterState::SignedOff;
        QVERIFY(built.document.headerRight.contains(u"May be given"_s));
        // What the family holds says nothing of counsel, of handling or of who printed it.
        built = letterDocument(letter, source.merge());
        QVERIFY(built.document.footerCenter.isEmpty() && built.document.footerLeft.isEmpty());
        QCOMPARE(built.document.headerRight, u"Case 2026-0102"_s);
        QVERIFY(built.document.watermark.isEmpty());
        letter.audience = Audience::Internal;
        built = letterDocument(letter, source.merge());
        QCOMPARE(built.document.footerCenter, u"Reviewed by counsel on August 20, 2026 (Ann Moss)"_s);
        letter.audience = Audience::Chart;
        QVERIFY(!letterDocument(letter, source.merge()).document.headerRight.contains(u"2026-0102"_s));
        letter.audience = Audience::Pso;
        QCOMPARE(letterDocument(letter, source.merge()).document.mark, u"PRIVILEGED – PATIENT SAFETY WORK PRODUCT"_s);
    }

    /// Whatever its state: until the review is recorded nothing that looks final leaves.
    void aNoticeLooksLikeADraftUntilCounselReviewedIt()
    {
        const Source source = resolvedSource();
        Letter notice = newLetter(
            *findForm({}, u"law/pa-serious-event"_s, u"en"_s), source.file, u"Dana"_s, source.context.surroundings.now);
        for (const LetterState state :
             {LetterState::Draft, LetterState::ToRead, LetterState::SignedOff, LetterState::Dropped}) {
            notice.state = state;
            const DocumentModel document = letterDocument(notice, source.merge()).document;
            QVERIFY(waitsForCounsel(notice));
            QCOMPARE(document.watermark, u"Draft"_s);
            QCOMPARE(document.footerCenter, u"Counsel has not reviewed this yet"_s);
        }
        notice.state = LetterState::SignedOff;
        notice.counsel = u"Ann Moss"_s; // without the day it is no review
        QCOMPARE(letterDocument(notice, source.merge()).document.watermark, u"Draft"_s);
        notice.counselOn = QDate(2026, 8, 20);
        const DocumentModel reviewed = letterDocument(notice, source.merge()).document;
        QCOMPARE(reviewed.watermark, QString());
        QVERIFY(!reviewed.footerCenter.contains(u"ounsel"_s));
    }

    void whatWasSignedOffStaysAsItWasRead()
    {
        Source source = resolvedSource();
        Letter letter = newLetter(
            *findForm({}, u"family/follow-up"_s, u"en"_s), source.file, u"Dana"_s, source.context.surroundings.now);
        letter.text = u"Dear **{{patient.name}}**,\n\n- {{case.number}}"_s;
        const BuiltLetter draft = letterDocument(letter, source.merge());
        QCOMPARE(draft.body, u"Dear **Jolene Farrow**,\n\n- 2026-0102"_s);
        QVERIFY(draft.text.endsWith(draft.body) && draft.text != draft.body);
        letter.state = LetterState::SignedOff;
        letter.signedText = draft.body;
        source.file.all<Person>().front().name = u"Somebody Else"_s;
        source.context.surroundings.now = at("2026-08-23T09:15");
        const BuiltLetter built = letterDocument(letter, source.merge());
        QCOMPARE(built.body, draft.body);
        QVERIFY(built.text.contains(u"August 23, 2026"_s)); // the day on which it goes out
        QVERIFY(!built.text.contains(u"Somebody Else"_s));
        QVERIFY(isAsSigned(letter, built.text));
        QVERIFY(isAsSigned(letter, draft.text));
        QVERIFY(!isAsSigned(letter, draft.text + u" And more."_s));
        // Signed off before its text was kept, and as a draft again, it is merged.
        for (const LetterState state : {LetterState::SignedOff, LetterState::Draft}) {
            letter.state = state;
            letter.signedText = state == LetterState::Draft ? draft.body : QString();
            QVERIFY(letterDocument(letter, source.merge()).body.contains(u"Somebody Else"_s));
        }
    }

    void anOfferIsToldWhenItIsMade()
    {
        Source source = resolvedSource();
        Offer offer;
        offer.id = Id<Offer>::create();
        offer.expires = at("2026-09-30T12:00");
        OfferElement element;
        element.id = Id<OfferElement>::create();
        element.offer = offer.id;
        element.label = u"Lost pay"_s;
        element.amount = Cents{7'650'000};
        source.file.put(element);
        const auto shown = [&](OfferState state, const QString &templateId) {
            offer.state = state;
            source.file.put(offer);
            Letter letter = letterWith(
                u"A{{#offer_items}} {{what}} {{amount}}{{/offer_items}} {{offer.expires_on}}"_s, Audience::Family);
            letter.templateId = templateId;
            return plain(letterDocument(letter, source.merge()).body).simplified();
        };
        const QString told = u"A Lost pay $76,500 September 30, 2026"_s, letter = u"family/offer"_s;
        QCOMPARE(shown(OfferState::Draft, letter), u"A"_s);
        QCOMPARE(shown(OfferState::Approved, letter), told);
        QCOMPARE(shown(OfferState::Approved, u"family/follow-up"_s), u"A"_s);
        for (const OfferState state : {OfferState::Made, OfferState::Accepted, OfferState::Declined})
            QCOMPARE(shown(state, u"family/follow-up"_s), told);
        // The letter that makes the offer takes them, and asks the writer only for what is not recorded.
        for (const QString &language : {u"en"_s, u"es"_s}) {
            const LetterForm form = *findForm({}, letter, language);
            offer.state = OfferState::Approved;
            source.file.put(offer);
            Letter made = newLetter(form, source.file, u"Dana"_s, source.context.surroundings.now);
            const BuiltLetter built = letterDocument(made, source.merge());
            QVERIFY2(built.text.contains(u"Lost pay: $76,500"_s), qPrintable(built.text));
            QCOMPARE(built.unfilled.size() + 2, letterDocument(made, resolvedSource().merge()).unfilled.size());
        }
    }

    void whatWasSentStaysAsItWas()
    {
        Source source = resolvedSource();
        Letter letter = letterWith(u"Dear **{{patient.name}}**,\n\n- {{case.number}} * 1"_s, Audience::Family);
        const BuiltLetter draft = letterDocument(letter, source.merge());
        letter.state = LetterState::Sent;
        letter.sentText = draft.text;
        letter.sentDigest =
            QString::fromLatin1(QCryptographicHash::hash(letter.sentText.toUtf8(), QCryptographicHash::Sha256).toHex());
        source.file.all<Person>().front().name = u"Somebody Else"_s;
        source.settings.contactAddress = u"Elsewhere"_s;
        const BuiltLetter sent = letterDocument(letter, source.merge());
        QCOMPARE(shape(sent.document.blocks), shape(draft.document.blocks));
        QVERIFY(plainText(FilteredDocument(sent.document)).contains(u"Jolene Farrow"_s));
        QVERIFY(isAsSent(letter));
        letter.sentText += u' ';
        QVERIFY(!isAsSent(letter));
    }
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
