// SPDX-License-Identifier: GPL-3.0-or-later
// Every template: sound in itself, filled in from a full case and from cases of the demonstration, and as a PDF of
// those, in both languages, read back as a stranger would: nothing left to fill in, and nothing of what its reader may
// not know. With CANDOR_GRAB_DIR the PDFs are kept there to be looked at.
#include "base/Error.h"
#include "casebook/Casebook.h"
#include "documents/LetterDocument.h"
#include "documents/LetterSamples.h"
#include "documents/LetterTemplates.h"
#include "model/Describe.h"
#include "render/OdtWriter.h"
#include "render/Renderer.h"
#include "shell/Printing.h"
#include "support/Demonstration.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <set>

using namespace candor;
using namespace candor::sample;
using namespace Qt::StringLiterals;

namespace {

struct Planted {
    Lane lane;
    QString word;
    Id<Offer> offer{}; // that it is an element of, or the end of
};

/// Puts a word into every privileged text of the case, so that it can be found again wherever it went.
class Planter {
public:
    std::vector<Planted> words;

    void plant(CaseFile &file)
    {
        std::vector<AnyRecord> changed;
        [&]<class... R>(RecordList<R...>) { (collect(file.all<R>(), changed), ...); }(AllRecords{});
        for (const AnyRecord &record : changed)
            file.put(record);
    }

private:
    template <class R>
    void collect(const std::vector<R> &records, std::vector<AnyRecord> &changed)
    {
        for (const R &each : records) {
            AnyRecord record = each;
            QJsonObject json = toJson(record);
            json.insert("id"_L1, each.id.uuid().toString(QUuid::WithoutBraces));
            for (const FieldInfo &field : fieldsOf(RecordType<R>::kind)) {
                const QLatin1StringView name(field.name);
                const QString text = json.value(name).toString();
                const Lane lane = laneOf(record, field);
                // A sentence, not a key, a time or an id.
                if (!isPrivileged(lane) || !text.contains(u' '))
                    continue;
                const QString word = u"Quillon%1x"_s.arg(words.size());
                json.insert(name, QString(text + u' ' + word));
                words.push_back({lane, word});
                if constexpr (std::is_same_v<R, OfferElement>)
                    words.back().offer = each.offer;
            }
            changed.push_back(fromJson(RecordType<R>::kind, json));
        }
    }
};

QString readBack(const QString &path)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

bool isSound(const QString &pdf)
{
    QProcess process;
    process.start(u"qpdf"_s, {u"--check"_s, pdf});
    return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

QStringList headingsIn(const DocumentModel &document)
{
    QStringList headings;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block.content); heading && heading->level > 1)
            headings += heading->text;
    }
    return headings;
}

/// What an office program shows in its list of headings.
QStringList headingsInOdt(const FilteredDocument &document)
{
    QStringList headings;
    for (const OdtPart &part : odtParts(document, {})) {
        if (part.name != "content.xml")
            continue;
        QXmlStreamReader reader(part.data);
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.qualifiedName() == u"text:h")
                headings += reader.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    return headings;
}

/// On one page; `text` has a form feed after each.
bool nameIsBelowItsClosing(const DocumentModel &document, const QString &text)
{
    const QStringList pages = text.split(u'\f');
    for (size_t at = 0; at + 1 < document.blocks.size(); ++at) {
        if (!isClosing(document, at))
            continue;
        const QString closing = std::get<Paragraph>(document.blocks[at].content).text;
        const QString name = std::get<Paragraph>(document.blocks[at + 1].content).text.section(u'\n', 0, 0);
        if (std::none_of(pages.begin(), pages.end(), [&](const QString &page) {
                return page.contains(closing) && page.contains(name);
            }))
            return false;
    }
    return true;
}

} // namespace

class TestLetterPages : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    void everyTemplateOnFourCases(const QString &language)
    {
        const Instant now = sample::at("2026-07-14T10:50");
        const auto casebook =
            samples::openDemonstration(m_dir.filePath(u"four-cases-%1.candor"_s.arg(language)), now, language);
        std::vector<ContactCard> contacts;
        for (const AnyRecord &record : casebook->programRecords().result()) {
            if (const auto *card = std::get_if<ContactCard>(&record))
                contacts.push_back(*card);
        }
        CaseQuery all;
        all.state = CaseQuery::State::All;
        all.order = CaseOrder::Number;
        const std::vector<CaseRow> rows = casebook->read(all).result().rows;
        QVERIFY(rows.size() >= 14);
        const Settings settings = casebook->settings();
        DocumentContext context = in(language, now);
        context.hospital = settings.hospital;
        for (const size_t which : {size_t(0), size_t(3), size_t(7), rows.size() - 1}) {
            const CaseView view = casebook->read(CaseRequest{Id<Case>(rows[which].caseId), {}}).result();
            for (const LetterForm &form : lettersInForce({}, language)) {
                const Letter letter = newLetter(form, view.file, u"Dana Okafor"_s, now);
                const BuiltLetter built =
                    letterDocument(letter, {*view.protocol, view.file, context, settings, contacts, nullptr});
                const FilteredDocument document(built.document);
                const QString text = plain(built.text);
                const QString name = form.id + u' ' + view.file.record.number;
                QVERIFY2(built.problems.empty(), qPrintable(name));
                for (const QString &left : {u"{{"_s, u"}}"_s, u"**"_s, u" ,"_s, u".."_s, u"()"_s, u"  "_s})
                    QVERIFY2(!text.contains(left), qPrintable(name + u": "_s + left + u'\n' + text));
                QVERIFY2(!document.document().blocks.empty(), qPrintable(name));
            }
        }
    }

private Q_SLOTS:
    void everyTemplateIsSound()
    {
        std::set<QString> ids;
        std::map<QString, QStringList> fields;
        for (const LetterForm &form : programTemplates()) {
            const QString name = form.language + u'/' + form.id;
            QVERIFY2(!form.title.isEmpty() && !form.purpose.isEmpty() && form.text.size() > 40, qPrintable(name));
            QVERIFY2(ids.insert(name).second, qPrintable(name));
            for (const TextProblem &problem : templateProblems(form.text, form.audience))
                QFAIL(qPrintable(u"%1:%2:%3 %4 %5"_s.arg(name)
                                     .arg(problem.place.line)
                                     .arg(problem.place.column)
                                     .arg(problem.code, problem.what)));
            QStringList used = fieldsUsedIn(form.text);
            used.sort();
            const auto [known, isFirst] = fields.emplace(form.id, used);
            QVERIFY2(isFirst || known->second == used, qPrintable(name));
            QVERIFY2(
                form.step.isEmpty() || std::any_of(
                                           ownProtocol().steps.begin(), ownProtocol().steps.end(),
                                           [&](const Step &step) { return step.id == form.step; }),
                qPrintable(form.step));
            QVERIFY2(form.mark.isEmpty() || form.mark == u"none"_s || handlingMark(form.mark), qPrintable(form.mark));
            QVERIFY2(form.group != TemplateGroup::Law || form.needsCounsel, qPrintable(name));
            for (const QString &need : form.needs) {
                const MergeField *field = findMergeField(need);
                QVERIFY2(field && mayEnter(field->lane, form.audience), qPrintable(name + u' ' + need));
            }
        }
        for (const char *id :
             {"family/contact-card",
              "family/initial-acknowledgement",
              "family/follow-up",
              "family/grievance-interim",
              "family/grievance-final",
              "family/apology",
              "family/findings",
              "family/offer",
              "law/ma-7-days",
              "law/ma-30-days",
              "law/pa-serious-event",
              "law/co-open-discussion",
              "law/ut-candor-notice",
              "law/ia-open-discussion",
              "chart/conversation-note",
              "team/consensus-meeting",
              "team/event-review-report",
              "team/determination-memo",
              "team/action-plan",
              "team/billing-hold",
              "team/billing-release",
              "team/preservation-notice",
              "team/caregiver-outreach",
              "team/board-report",
              "outside/insurer-referral",
              "outside/certification-packet",
              "family/resolution-summary",
              "team/resolution-summary-internal"}) {
            QVERIFY2(ids.contains(u"en/"_s + QString::fromLatin1(id)), id);
            QVERIFY2(ids.contains(u"es/"_s + QString::fromLatin1(id)), id);
        }
    }

    /// With a case that has everything, only what the writer alone knows is left to fill in.
    void aFullCaseFillsEveryTemplate()
    {
        Source source = fullSource();
        for (const LetterForm &form : programTemplates()) {
            Letter letter = newLetter(form, source.file, u"Dana Okafor"_s, source.context.surroundings.now);
            letter.recipient = u"Ann Moss\n1 Main Street"_s;
            letter.counsel = u"Ann Moss"_s;
            letter.counselOn = QDate(2026, 8, 20);
            const BuiltLetter built = letterDocument(letter, source.merge());
            for (const UnfilledField &field : built.unfilled)
                QVERIFY2(field.name.isEmpty(), qPrintable(form.language + u'/' + form.id + u' ' + field.name));
            QVERIFY2(built.leftOut.empty(), qPrintable(form.id));
        }
    }

    void everyTemplateOnFourCases()
    {
        for (const QString &language : {u"en"_s, u"es"_s})
            everyTemplateOnFourCases(language);
    }

    void everyTemplateReadsBack_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_s;
        QTest::newRow("es") << u"es"_s;
    }

    void everyTemplateReadsBack()
    {
        QFETCH(const QString, language);
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed");
        const Instant now = sample::at("2026-07-14T10:50");
        const auto casebook = samples::openDemonstration(m_dir.filePath(language + u".candor"_s), now, language);
        std::vector<ContactCard> contacts;
        for (const AnyRecord &record : casebook->programRecords().result()) {
            if (const auto *card = std::get_if<ContactCard>(&record))
                contacts.push_back(*card);
        }
        const Settings settings = casebook->settings();
        DocumentContext context = sample::in(language, now);
        setLanguage(context, language);
        context.hospital = settings.hospital;
        const QString kept = qEnvironmentVariable("CANDOR_GRAB_DIR");
        const bool canCheck = !QStandardPaths::findExecutable(u"qpdf"_s).isEmpty();
        int planted = 0, pages = 0;
        qsizetype headings = 0;
        // One at its beginning, one in review, one made good, one closed.
        for (const QString &number : {u"2026-0014"_s, u"2026-0008"_s, u"2026-0005"_s, u"2026-0001"_s}) {
            const CaseView view = casebook->read(CaseRequest{{}, number}).result();
            CaseFile file = view.file;
            Planter planter;
            planter.plant(file);
            planted += static_cast<int>(planter.words.size());
            for (const LetterForm &form : lettersInForce({}, language)) {
                const QString name = number + u' ' + form.id;
                const Letter letter = newLetter(form, file, u"Dana Okafor"_s, now);
                const BuiltLetter built =
                    letterDocument(letter, {*view.protocol, file, context, settings, contacts, nullptr});
                const QDir folder(
                    kept.isEmpty() ? m_dir.path() : QDir(kept).filePath(u"letters/%1/%2"_s.arg(language, number)));
                QVERIFY(folder.mkpath(u"."_s));
                const QString path = folder.filePath(QString(form.id).replace(u'/', u'-') + u".pdf"_s);
                QFile target(path);
                QVERIFY(target.open(QIODevice::WriteOnly));
                const FilteredDocument document(built.document);
                target.write(renderPdf(document, {}));
                target.close();
                QVERIFY2(!canCheck || isSound(path), qPrintable(name));
                const QStringList titles = headingsIn(document.document());
                headings += titles.size();
                const QStringList shown = headingsInOdt(document);
                for (const QString &title : titles)
                    QVERIFY2(shown.contains(title), qPrintable(name + u": "_s + title));
                QString text = readBack(path);
                QVERIFY2(text.size() > 80, qPrintable(name));
                pages += static_cast<int>(text.count(u'\f'));
                for (const QString &left : {u"{{"_s, u"}}"_s, u"**"_s, u"nullopt"_s})
                    QVERIFY2(!text.contains(left), qPrintable(name + u": "_s + left));
                QVERIFY2(nameIsBelowItsClosing(built.document, text), qPrintable(name));
                text.remove(u'\n');
                for (const Planted &each : planter.words) {
                    const Offer *offer = file.find(each.offer);
                    if (offer && letter.audience == Audience::Family && isOfferTold(*offer, &letter))
                        continue; // the letter makes it, or the family has it
                    if (!mayEnter(each.lane, letter.audience) && text.contains(each.word))
                        QFAIL(qPrintable(name + u" shows "_s + keyOf(each.lane)));
                }
            }
        }
        QVERIFY2(planted > 100, qPrintable(QString::number(planted)));
        QVERIFY(pages >= 4 * 35);
        QVERIFY(headings > 20);
    }
};

QTEST_MAIN(TestLetterPages)
#include "tst_letter_pages.moc"
