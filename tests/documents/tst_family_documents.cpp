// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of a privileged lane reaches what goes to the family or into the chart: every builder and every letter of the
// program, in every state and ending of a case, with something recognisable in every field of every kind of record; nor
// does a letter of whatever text say more than its reader may know.
#include "documents/AnyState.h"
#include "documents/ChartNote.h"
#include "documents/LetterSamples.h"
#include "support/AnyValue.h"

#include <QTest>

#include <set>

using namespace candor;
using namespace candor::canary;
using namespace candor::sample;
using namespace Qt::StringLiterals;

namespace {

using anyvalue::Random;

template <class T>
struct LinkOf : std::false_type {
};
template <class R>
struct LinkOf<Id<R>> : std::true_type {
    using Record = R;
};

template <class T>
constexpr bool isChoice = NamedEnum<T> || std::is_same_v<T, bool>;

/// Every choice of every record at random, and every link to another kind of record to one that is there: texts, sums
/// and times stay those that are looked for.
template <class... R>
void shake(CaseFile &file, Random &random, RecordList<R...>)
{
    const auto shakeRecord = [&]<class T>(T &record) {
        withFields(
            [&](const auto &...fields) {
                const auto change = [&](const auto &field) {
                    using V = typename std::decay_t<decltype(field)>::Value;
                    if constexpr (isChoice<V>) {
                        record.*field.member = anyvalue::Value<V>::any(random);
                    } else if constexpr (LinkOf<V>::value) {
                        using Target = typename LinkOf<V>::Record;
                        if constexpr (
                            AnyRecordType<Target> && !std::is_same_v<Target, T> && !std::is_same_v<Target, Case>) {
                            const auto &all = file.all<Target>();
                            if (!all.empty())
                                record.*field.member =
                                    all[static_cast<std::size_t>(anyvalue::below(random, static_cast<int>(all.size())))]
                                        .id;
                        }
                    }
                };
                (change(fields), ...);
            },
            RecordType<T>::fields);
    };
    const auto shakeAll = [&]<class T>(std::type_identity<T>) {
        if constexpr (!std::is_same_v<T, Case>) {
            for (T &record : file.all<T>())
                shakeRecord(record);
        }
    };
    (shakeAll(std::type_identity<R>()), ...);
}

/// The lanes of a field in all records of its kind, as they are after their choices were made.
template <class... R>
std::set<Lane> lanesOf(const CaseFile &file, const Canary &canary, RecordList<R...>)
{
    std::set<Lane> lanes;
    const auto look = [&]<class T>(std::type_identity<T>) {
        if (RecordType<T>::kind != canary.kind)
            return;
        for (const FieldInfo &field : fieldsOf(canary.kind)) {
            if (canary.field != QLatin1StringView(field.name))
                continue;
            if constexpr (std::is_same_v<T, Case>) {
                lanes.insert(laneOf(file.record, field));
            } else {
                for (const T &record : file.all<T>())
                    lanes.insert(laneOf(record, field));
            }
        }
    };
    (look(std::type_identity<R>()), ...);
    return lanes;
}

/// "canaryx1" is not said by "canaryx12".
bool says(const QString &text, const QString &words)
{
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        const qsizetype end = at + words.size();
        if (end == text.size() || !text.at(end).isDigit())
            return true;
    }
    return false;
}

struct Paper {
    QString name;
    QString text;
    bool offerTold = false; // a letter may name the parts of an offer that was made to its reader
};

/// A case in a state, with what is looked for in its papers.
struct State {
    sample::Source source;
    std::vector<Canary> canaries; // that neither family nor chart may read
    std::size_t others = 0;       // that they may

    State(CaseStatus status, Random &random)
    {
        CaseFile &file = source.file;
        std::vector<Canary> all;
        file = anyState(source.context, all);
        shake(file, random, AllRecords());
        file.record.status = status;
        if (status != CaseStatus::Intake)
            sample::setAnchor(file, u"t_identified"_s, "2026-03-18T21:30");
        if (isOver(status))
            sample::setAnchor(file, u"t_closed"_s, "2026-08-20T11:00");
        source.context.showFacts = source.context.showOpeningWords = source.context.showPatientName = true;
        source.contacts = file.all<ContactCard>();
        for (ContactCard &card : source.contacts)
            card.forFamilies = false; // those that are for them are theirs to read
        for (const Canary &each : all) {
            const std::set<Lane> lanes = lanesOf(file, each, AllRecords());
            if (lanes.count(Lane::Fact) + lanes.count(Lane::Told) > 0)
                ++others;
            else
                canaries.push_back(each);
        }
    }

    [[nodiscard]] static bool isOver(CaseStatus status)
    {
        return status != CaseStatus::Intake && status != CaseStatus::Open && status != CaseStatus::Reopened;
    }

    /// All that is built for them without a template.
    [[nodiscard]] std::vector<Paper> papers() const
    {
        std::vector<Paper> made;
        const CaseFile &file = source.file;
        const auto add = [&](DocumentModel model) {
            if (model.audience != Audience::Family && model.audience != Audience::Chart)
                return;
            const QString name = model.id;
            made.push_back({name, everythingIn(FilteredDocument(std::move(model))), false});
        };
        for (const Audience audience : {Audience::Family, Audience::Chart})
            add(resolutionSummary(sample::ownProtocol(), file, audience, source.context));
        for (const Checklist &checklist : sample::ownProtocol().checklists)
            add(checklistDocument(sample::ownProtocol(), checklist.id, &file, source.context));
        for (const Conversation &talk : file.all<Conversation>()) {
            add(chartNote(file, talk.id, source.context));
            made.push_back({u"draft of the chart note"_s, chartNoteDraft(file, talk, source.context), false});
        }
        return made;
    }

    /// A letter as it stands when somebody begins it from its template.
    [[nodiscard]] Paper letter(const LetterForm &form) const
    {
        const Letter begun = newLetter(form, source.file, u"Dana Okafor"_s, source.context.surroundings.now);
        const BuiltLetter built = letterDocument(begun, source.merge(&begun));
        QString text = everythingIn(FilteredDocument(built.document)) + u'\n' + built.text + u'\n' + built.body;
        const auto &offers = source.file.all<Offer>();
        const bool isTold =
            std::any_of(offers.begin(), offers.end(), [&](const Offer &offer) { return isOfferTold(offer, &begun); });
        return {form.id + u' ' + form.language, std::move(text), isTold && begun.audience == Audience::Family};
    }

    /// What a paper gives away; empty as it should be.
    [[nodiscard]] QString leak(const Paper &paper) const
    {
        for (const Canary &canary : canaries) {
            const bool ofOffer = canary.kind == RecordKind::OfferElement || canary.kind == RecordKind::Offer;
            if (!(paper.offerTold && ofOffer) && says(paper.text, canary.shown))
                return paper.name + u" says "_s + keyOf(canary.kind) + u'.' + canary.field;
        }
        return {};
    }
};

/// The program's letters for families and for the chart, in both languages.
std::vector<LetterForm> lettersForThem()
{
    std::vector<LetterForm> forms;
    for (const LetterForm &form : programTemplates()) {
        if (form.audience == Audience::Family || form.audience == Audience::Chart)
            forms.push_back(form);
    }
    return forms;
}

} // namespace

class TestFamilyDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPaperInEveryEnding()
    {
        const std::vector<LetterForm> forms = lettersForThem();
        std::size_t round = 0;
        QVERIFY(rc::check([&] {
            Random random(*rc::gen::arbitrary<unsigned>());
            const State state(enumNames<CaseStatus>[round++ % enumNames<CaseStatus>.size()].value, random);
            // There is something to be kept, and something to be said.
            RC_ASSERT(state.canaries.size() > 150);
            RC_ASSERT(state.others > 60);
            const std::vector<Paper> papers = state.papers();
            RC_ASSERT(papers.size() >= 6);
            int spoken = 0;
            for (const Paper &paper : papers) {
                spoken += paper.text.contains(u"canary"_s) ? 1 : 0;
                const QString leak = state.leak(paper);
                if (!leak.isEmpty())
                    RC_FAIL(leak.toStdString());
            }
            RC_ASSERT(spoken > 2);
        }));
        QVERIFY(round > 5 * enumNames<CaseStatus>.size());
    }

    /// Each of the program's letters in each state, a few in every round.
    void everyLetterInEveryEnding()
    {
        constexpr std::size_t states = enumNames<CaseStatus>.size(), rounds = 100 / states;
        const std::vector<LetterForm> forms = lettersForThem();
        std::set<std::pair<QString, CaseStatus>> begun;
        std::size_t round = 0;
        int spoken = 0;
        QVERIFY(rc::check([&] {
            Random random(*rc::gen::arbitrary<unsigned>());
            const CaseStatus status = enumNames<CaseStatus>[round % states].value;
            const State state(status, random);
            for (std::size_t i = round / states % rounds; i < forms.size(); i += rounds) {
                const Paper paper = state.letter(forms[i]);
                begun.emplace(paper.name, status);
                spoken += paper.text.contains(u"canary"_s) ? 1 : 0;
                const QString leak = state.leak(paper);
                if (!leak.isEmpty())
                    RC_FAIL(leak.toStdString());
            }
            ++round;
        }));
        QCOMPARE(begun.size(), forms.size() * states);
        QVERIFY2(spoken > static_cast<int>(begun.size()) / 2, qPrintable(QString::number(spoken)));
    }

    /// Whatever the text asks for, and in whatever state the case is.
    void noLetterSaysMoreThanItsAudienceMayRead()
    {
        const QString text = everyField();
        QVERIFY(templateProblems(text, Audience::Internal).size() > 50); // of the audience, and only these
        QVERIFY(rc::check([&] {
            Source source;
            std::vector<Canary> canaries;
            source.file = anyState(source.context, canaries);
            for (Attachment &attachment : source.file.all<Attachment>())
                attachment.lane = anyOf<Lane>();
            source.contacts = source.file.all<ContactCard>();
            for (ContactCard &card : source.contacts) {
                card.forFamilies = false;
                card.kind = anyOf<ContactKind>();
            }
            const Audience audience = anyOf<Audience>();
            const BuiltLetter built = letterDocument(letterWith(text, audience), source.merge());
            const QString shown = everythingIn(FilteredDocument(built.document)) + built.text;
            const auto &offers = source.file.all<Offer>();
            const bool isTold =
                audience == Audience::Family && std::any_of(offers.begin(), offers.end(), [](const Offer &offer) {
                    return isOfferTold(offer, nullptr);
                });
            for (const Canary &canary : canaries) {
                const bool ofOffer = canary.kind == RecordKind::OfferElement ||
                                     (canary.kind == RecordKind::Offer && canary.field == "expires"_L1);
                if (isTold && ofOffer)
                    continue; // the parts of an offer that was made
                if (!mayEnter(canary.lane, audience) && shown.contains(canary.shown))
                    RC_FAIL((keyOf(canary.kind) + u'.' + canary.field).toStdString());
            }
            // These carry a lane of their own, which a person chose.
            const auto &files = source.file.all<Attachment>();
            for (const Attachment &attachment : files) {
                const bool mayAny = std::any_of(files.begin(), files.end(), [&](const Attachment &each) {
                    return each.name == attachment.name && mayEnter(each.lane, audience);
                });
                RC_ASSERT(shown.contains(attachment.name) == mayAny);
            }
        }));
    }

    /// The property above would hold of an empty document, too.
    void whatMayBeReadIsThere()
    {
        Source source;
        std::vector<Canary> canaries;
        source.file = caseFullOfCanaries(source.context, canaries, AllRecords());
        source.contacts = source.file.all<ContactCard>();
        std::map<Audience, int> seen;
        for (const auto &audience : enumNames<Audience>) {
            const BuiltLetter built = letterDocument(letterWith(everyField(), audience.value), source.merge());
            for (const Canary &canary : canaries)
                seen[audience.value] += built.text.contains(canary.shown) ? 1 : 0;
        }
        QVERIFY2(seen[Audience::Family] > 60, qPrintable(QString::number(seen[Audience::Family])));
        QVERIFY(seen[Audience::Internal] > seen[Audience::Family] + 30);
        QVERIFY(seen[Audience::Pso] > seen[Audience::Family] + 20);
    }
};

QTEST_GUILESS_MAIN(TestFamilyDocuments)
#include "tst_family_documents.moc"
