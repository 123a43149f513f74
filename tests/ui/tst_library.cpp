// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShellFixture.h"
#include "case/history/HistoryDetail.h"
#include "case/history/HistoryList.h"
#include "case/history/HistoryTab.h"
#include "library/CasebookHistoryPart.h"
#include "library/ContactCardsPart.h"
#include "library/DeadlinesPart.h"
#include "library/HolidaysPart.h"
#include "library/LibraryPage.h"
#include "library/PinnedCases.h"
#include "library/ProtocolDraft.h"
#include "library/ProtocolItemPane.h"
#include "library/ProtocolOutline.h"
#include "library/ProtocolPart.h"
#include "library/ProtocolVersions.h"
#include "library/SpanEdit.h"
#include "model/SettingsLists.h"
#include "widgets/RowDelegate.h"
#include "workflow/Deadlines.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTreeView>

using namespace candor;
using namespace candor::shelltest;

namespace {

template <class W>
W *part(QWidget &root, const QString &name)
{
    return root.findChild<W *>(name);
}

void press(QWidget &root, const QString &name)
{
    auto *button = part<QPushButton>(root, name);
    QVERIFY2(button, qPrintable(name));
    button->click();
}

void type(QWidget &root, const QString &name, const QString &text)
{
    auto *line = part<QLineEdit>(root, name);
    QVERIFY2(line, qPrintable(name));
    line->setText(text);
    Q_EMIT line->editingFinished();
}

} // namespace

class TestLibrary : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(sampleNow);
    std::shared_ptr<Casebook> m_casebook;
    std::unique_ptr<LibraryPage> m_page;

    [[nodiscard]] ProtocolPart &protocol() const { return *m_page->protocol(); }

    /// Switches a step off in the draft through the form.
    void switchOff(const QString &step, const QString &reason)
    {
        QVERIFY(m_page->reveal(LibrarySection::Protocol, outlineId(OutlineKind::Step, step)));
        press(*m_page, u"switchOff"_s);
        type(*m_page, u"switchOffReason"_s, reason);
        press(*m_page, u"switchOffConfirm"_s);
    }

    void putInForce(const QString &version)
    {
        QSignalSpy toast(m_page.get(), &LibraryPage::toast);
        type(*m_page, u"editionReason"_s, u"Decided by the committee"_s);
        press(*m_page, u"putInForce"_s);
        QTRY_COMPARE(m_casebook->currentProtocol()->version, version);
        QTRY_COMPARE(toast.count(), 1);
        QVERIFY(toast[0][1].toBool());
        QTRY_COMPARE(protocol().draft()->base().version, version);
    }

private Q_SLOTS:
    void initTestCase() { useOwnSettings(m_folder); }

    void init()
    {
        static int count = 0;
        const QString path = m_folder.filePath(u"library%1.candor"_s.arg(++count));
        makeCasebook(path);
        m_casebook = openCasebook(path, m_clock);
        m_page = std::make_unique<LibraryPage>(librarySourceOf(*m_casebook));
        connect(m_casebook.get(), &Casebook::changed, m_page.get(), &LibraryPage::follow);
        m_page->resize(1256, 818);
        m_page->show();
        QTRY_COMPARE(protocol().draft()->base().version, u"1.0"_s);
    }

    void cleanup()
    {
        m_page.reset();
        m_casebook->lock().waitForFinished();
        m_casebook.reset();
    }

    void aVersionIsMadeAndCasesAreMovedByHand()
    {
        const Outcome before = addCase(*m_casebook, u"Before"_s);
        switchOff(u"check-duplicate"_s, u"The system does it"_s);
        QCOMPARE(protocol().draft()->changes().size(), size_t(1));
        QCOMPARE(m_casebook->currentProtocol()->version, u"1.0"_s); // nothing counts yet
        putInForce(u"1.0-h1"_s);
        QVERIFY(protocol().draft()->isEmpty());

        const Outcome after = addCase(*m_casebook, u"After"_s);
        const auto versionOf = [&](const Outcome &outcome) {
            return resultOf(m_casebook->read(CaseRequest{outcome.caseId, {}})).protocol->version;
        };
        QCOMPARE(versionOf(before), u"1.0"_s);
        QCOMPARE(versionOf(after), u"1.0-h1"_s);

        QListView *cases = protocol().versions()->caseList();
        QTRY_COMPARE(cases->model()->rowCount(), 2);
        cases->setCurrentIndex(cases->model()->index(0, 0));
        QCOMPARE(cases->currentIndex().data().toString(), u"Before"_s);
        auto *preview = part<QWidget>(*m_page, u"movePreview"_s);
        QTRY_VERIFY(preview->findChildren<QLabel *>().last()->text().contains(u"No longer to do"_s));
        press(*m_page, u"moveCase"_s); // asks for the reason first
        QCOMPARE(versionOf(before), u"1.0"_s);
        type(*m_page, u"moveReason"_s, u"The committee asked for it"_s);
        QSignalSpy toast(m_page.get(), &LibraryPage::toast);
        press(*m_page, u"moveCase"_s);
        QTRY_COMPARE(toast.count(), 1);
        QCOMPARE(versionOf(before), u"1.0-h1"_s);
        QTRY_VERIFY(part<QPushButton>(*m_page, u"moveCase"_s)->isHidden());
    }

    void whatLawAsksForIsRefusedWithoutAReason()
    {
        switchOff(u"chart-note"_s, {});
        QVERIFY(protocol().draft()->isEmpty());
        QVERIFY(part<QLineEdit>(*m_page, u"switchOffReason"_s)->accessibleDescription().contains(u"reason"_s));
        type(*m_page, u"switchOffReason"_s, u"Counsel, Nov 3"_s);
        press(*m_page, u"switchOffConfirm"_s);
        QCOMPARE(protocol().draft()->changes().size(), size_t(1));
    }

    void whatEveryCaseNeedsHasNoSwitch()
    {
        QVERIFY(m_page->reveal(LibrarySection::Protocol, outlineId(OutlineKind::Step, u"decide-candor"_s)));
        QVERIFY(!part<QPushButton>(*protocol().itemPane(), u"switchOff"_s));
    }

    void deadlinesRowsAndConfirmations()
    {
        QVERIFY(m_page->reveal(LibrarySection::Protocol, outlineId(OutlineKind::Clock, u"C2"_s)));
        part<SpanEdit>(*m_page, u"clockLength"_s)->setSpan({45, TimeUnit::Minutes});
        press(*m_page, u"changeLength"_s);
        QVERIFY(m_page->reveal(LibrarySection::Protocol, outlineId(OutlineKind::Section, u"event/assess"_s)));
        type(*m_page, u"newRowText"_s, u"Page the house supervisor"_s);
        type(*m_page, u"newRowSource"_s, u"Policy 12.4"_s);
        press(*m_page, u"addRow"_s);
        QVERIFY(m_page->reveal(LibrarySection::Protocol, outlineId(OutlineKind::Clock, u"C7"_s)));
        press(*m_page, u"confirmPart"_s);
        const auto &changes = protocol().draft()->changes();
        QCOMPARE(changes.size(), size_t(3));
        QCOMPARE(protocol().draft()->protocol().clock(u"C7")->origin.confirmedBy, u"Dana Okafor"_s);
        QVERIFY(!part<QPushButton>(*protocol().itemPane(), u"confirmPart"_s)); // nothing left to confirm

        // One of them is taken back; the others stay.
        QListView *list = part<QListView>(*m_page, u"protocolChanges"_s);
        QCOMPARE(list->model()->rowCount(), 3);
        list->setCurrentIndex(list->model()->index(0, 0));
        press(*m_page, u"takeBackChange"_s);
        QCOMPARE(protocol().draft()->changes().size(), size_t(2));
        putInForce(u"1.0-h1"_s);
    }

    void aDraftOutlivesThePage()
    {
        switchOff(u"check-duplicate"_s, u"Why"_s);
        QTRY_VERIFY(resultOf(m_casebook->draft(u"library/protocol-edition"_s)).has_value());
        m_page = std::make_unique<LibraryPage>(librarySourceOf(*m_casebook));
        m_page->show();
        QTRY_COMPARE(protocol().draft()->changes().size(), size_t(1));
        protocol().draft()->discard();
        QTRY_VERIFY(!resultOf(m_casebook->draft(u"library/protocol-edition"_s)).has_value());
    }

    void anEarlierVersionComesBack()
    {
        switchOff(u"check-duplicate"_s, u"Why"_s);
        putInForce(u"1.0-h1"_s);
        QListView *versions = protocol().versions()->versionList();
        QTRY_COMPARE(versions->model()->rowCount(), 2);
        versions->setCurrentIndex(versions->model()->index(1, 0)); // as it came with the program
        type(*m_page, u"returnReason"_s, u"It was better"_s);
        m_clock->set(sampleNow + std::chrono::minutes(5));
        press(*m_page, u"returnToVersion"_s);
        QTRY_COMPARE(m_casebook->currentProtocol()->version, u"1.0"_s);
        QTRY_COMPARE(protocol().draft()->base().version, u"1.0"_s);
        switchOff(u"answer-reporter"_s, u"Why"_s);
        QCOMPARE(protocol().draft()->nextVersion(), u"1.0-h2"_s); // 1.0-h1 is another one
        m_clock->set(sampleNow);
    }

    void rulesAreConfirmedWithNameAndDate()
    {
        const DeadlineRule *rule = nullptr;
        for (const DeadlineRule &each : builtInDeadlines().rules) {
            if (!each.verified && each.jurisdiction == "US"_L1)
                rule = &each;
        }
        QVERIFY(rule);
        QVERIFY(m_page->reveal(LibrarySection::Deadlines, rule->id));
        QTableView *table = m_page->deadlines()->table();
        QVERIFY(table->currentIndex().data(RowRole::Faded).toBool());
        type(*m_page, u"ruleConfirmedBy"_s, {});
        press(*m_page, u"confirmRule"_s);
        QVERIFY(!ruleConfirmation(m_casebook->settings(), rule->id));
        type(*m_page, u"ruleConfirmedBy"_s, u"Ann Counsel"_s);
        press(*m_page, u"confirmRule"_s);
        QTRY_VERIFY(ruleConfirmation(m_casebook->settings(), rule->id));
        QCOMPARE(ruleConfirmation(m_casebook->settings(), rule->id)->by, u"Ann Counsel"_s);
        QCOMPARE(ruleConfirmation(m_casebook->settings(), rule->id)->on, QDate(2026, 7, 14));
        QTRY_VERIFY(!table->currentIndex().data(RowRole::Faded).toBool());
        QTRY_VERIFY(part<QPushButton>(*m_page, u"withdrawRule"_s));
        press(*m_page, u"withdrawRule"_s);
        QTRY_VERIFY(!ruleConfirmation(m_casebook->settings(), rule->id));
    }

    void jurisdictionsFilterTheRules()
    {
        m_page->showSection(LibrarySection::Deadlines);
        QTableView *table = m_page->deadlines()->table();
        const int federal = table->model()->rowCount();
        QVERIFY(federal < static_cast<int>(builtInDeadlines().rules.size()));
        Settings settings = m_casebook->settings();
        settings.jurisdictions = {u"US-MA"_s};
        m_casebook->apply(SaveSettings{settings}).waitForFinished();
        QTRY_VERIFY(table->model()->rowCount() > federal);
        part<QCheckBox>(*m_page, u"allJurisdictions"_s)->setChecked(true);
        QCOMPARE(table->model()->rowCount(), static_cast<int>(builtInDeadlines().rules.size()));
    }

    void holidaysOfTheHospital()
    {
        m_page->showSection(LibrarySection::Holidays);
        type(*m_page, u"holidayName"_s, {});
        press(*m_page, u"addHoliday"_s);
        QVERIFY(siteHolidays(m_casebook->settings()).empty());
        type(*m_page, u"holidayName"_s, u"Founders Day"_s);
        press(*m_page, u"addHoliday"_s);
        QTRY_COMPARE(siteHolidays(m_casebook->settings()).size(), size_t(1));
        QListView *list = m_page->holidays()->list();
        QTRY_COMPARE(list->model()->index(1, 0).data().toString(), u"Founders Day"_s);
        list->setCurrentIndex(list->model()->index(1, 0));
        press(*m_page, u"removeHoliday"_s);
        QTRY_VERIFY(siteHolidays(m_casebook->settings()).empty());
    }

    void federalHolidaysHaveNames()
    {
        for (int year = 2020; year < 2045; ++year) {
            QSet<QString> names;
            for (const QDate &day : federalHolidays(year)) {
                QVERIFY2(!federalHolidayName(day).isEmpty(), qPrintable(day.toString(Qt::ISODate)));
                names += federalHolidayName(day);
            }
            QVERIFY(names.size() >= 10);
        }
        QCOMPARE(federalHolidayName(QDate(2026, 11, 26)), u"Thanksgiving Day"_s);
        QCOMPARE(federalHolidayName(QDate(2026, 11, 11)), u"Veterans Day"_s);
    }

    void contactCardsAreKeptAsTyped()
    {
        m_page->showSection(LibrarySection::Contacts);
        press(*m_page, u"addCard"_s);
        QTRY_COMPARE(m_page->contacts()->cards().size(), size_t(1));
        type(*m_page, u"cardName"_s, u"Language Bridge"_s);
        type(*m_page, u"cardPhone"_s, u"555-0142"_s); // before the name was stored
        QTRY_COMPARE(m_page->contacts()->cards()[0].phone, u"555-0142"_s);
        QCOMPARE(m_page->contacts()->cards()[0].name, u"Language Bridge"_s);
        press(*m_page, u"addCard"_s);
        QTRY_COMPARE(m_page->contacts()->cards().size(), size_t(2));
        QTRY_COMPARE(part<QLineEdit>(*m_page, u"cardName"_s)->text(), QString()); // the new one, still empty
        m_page->contacts()->list()->setFocus();
        press(*m_page, u"removeCard"_s);
        QTRY_COMPARE(m_page->contacts()->cards().size(), size_t(1));
    }

    void searchFindsInAllParts()
    {
        m_page->setKeyboardMap({{u"New case"_s, u"Ctrl+N"_s}, {u"Find in this list or page"_s, u"Ctrl+F"_s}});
        const std::pair<QString, LibrarySection> searches[] = {
            {u"other reports"_s, LibrarySection::Protocol},
            {u"NPDB payment report"_s, LibrarySection::Deadlines},
            {u"MERP"_s, LibrarySection::Codes},
            {u"interpreter line"_s, LibrarySection::Guidance},
            {u"ctrl+n"_s, LibrarySection::Keyboard},
            {u"RCA2 NPSF"_s, LibrarySection::Sources}};
        for (const auto &[text, section] : searches) {
            m_page->setSearch(text);
            QVERIFY2(m_page->hits()->isVisible(), qPrintable(text));
            const QModelIndexList found = m_page->hits()->model()->match(
                m_page->hits()->model()->index(0, 0), RowRole::Heading + 1, static_cast<int>(section), 1,
                Qt::MatchExactly);
            QVERIFY2(!found.isEmpty(), qPrintable(text));
            m_page->hits()->setCurrentIndex(found.front());
            Q_EMIT m_page->hits()->activated(found.front());
            QCOMPARE(m_page->section(), section);
            QVERIFY(!m_page->hits()->isVisible());
        }
        m_page->setSearch(u"xyzzy"_s);
        QVERIFY(!m_page->hits()->isVisible());
        QTest::keyClick(part<QLineEdit>(*m_page, u"librarySearch"_s), Qt::Key_Escape);
        QVERIFY(protocol().versions()->parentWidget());
        QCOMPARE(part<QLineEdit>(*m_page, u"librarySearch"_s)->text(), QString());
    }

    void licensedListsShowLabelsOnly()
    {
        QVERIFY(m_page->reveal(LibrarySection::Codes, u"ncc_merp"_s));
        auto *codes = part<QListView>(*m_page, u"codes"_s);
        QCOMPARE(codes->model()->rowCount(), 9);
        for (int row = 0; row < codes->model()->rowCount(); ++row)
            QVERIFY(codes->model()->index(row, 0).data(RowRole::Second).toString().isEmpty());
        QVERIFY(m_page->reveal(LibrarySection::Codes, u"ahrq_harm_v1_2/MILD"_s));
        QVERIFY(!codes->currentIndex().data(RowRole::Second).toString().isEmpty());
    }

    /// Who changed settings, users, holidays and cards stands in words with both values, and can be taken back.
    void theHistoryOfTheCasebook()
    {
        addCase(*m_casebook, u"Not to be seen there"_s);
        Settings settings = withHoliday(m_casebook->settings(), {{2026, 12, 24}, u"Christmas Eve"_s});
        resultOf(m_casebook->apply(SaveSettings{settings}));
        settings = m_casebook->settings();
        settings.idleMinutes = 5;
        resultOf(m_casebook->apply(SaveSettings{settings}));
        User lena;
        lena.id = Id<User>::create();
        lena.name = u"Lena Park"_s;
        resultOf(m_casebook->apply(SaveProgramRecord{lena}));
        m_casebook->note(u"backup"_s, {}, {}).waitForFinished();

        m_page->showSection(LibrarySection::History);
        HistoryModel &model = m_page->history()->history()->model();
        QTRY_VERIFY(model.rowCount() >= 5 && model.isComplete());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto sentence = [&](int row) { return model.index(row, 0).data().toString(); };
        QVERIFY2(sentence(0).endsWith(u"backed the casebook up"_s), qPrintable(sentence(0)));
        QVERIFY2(sentence(1).endsWith(u"added the user Lena Park"_s), qPrintable(sentence(1)));
        QVERIFY2(sentence(2).contains(u"from 10 to 5"_s), qPrintable(sentence(2)));
        QVERIFY2(sentence(3).contains(u"Christmas Eve"_s), qPrintable(sentence(3)));
        for (int row = 0; row < model.rowCount(); ++row) {
            QVERIFY(!sentence(row).contains(u"Not to be seen there"_s));
            QVERIFY(model.row(row).entry.caseId.isNull());
        }
        // Notes can be left out.
        auto *notes = part<QCheckBox>(*m_page, u"history.casebook"_s);
        QVERIFY(notes->isChecked());
        notes->setChecked(false);
        QTRY_VERIFY(model.rowCount() > 0 && sentence(0).endsWith(u"added the user Lena Park"_s));

        // The idle time is taken back from its row; the set-up of the casebook is not.
        HistoryTab *tab = m_page->history()->history();
        const int setUp = model.rowCount() - 2;
        QVERIFY(
            model.row(setUp).entry.kind == RecordKind::Settings ||
            model.row(setUp + 1).entry.kind == RecordKind::Settings);
        for (int row = setUp; row < model.rowCount(); ++row) {
            if (model.row(row).entry.kind == RecordKind::Settings)
                QVERIFY(!model.undoChance(row).possible);
        }
        tab->list().setCurrentIndex(tab->shown().index(1, 0));
        const int before = model.rowCount();
        press(*tab, u"history.undo"_s);
        QTRY_COMPARE(m_casebook->settings().idleMinutes, 10);
        QTRY_COMPARE(model.rowCount(), before + 1);
        QVERIFY2(sentence(0).contains(u"took a change back"_s), qPrintable(sentence(0)));

        // Saved for inside the hospital; that it was saved is noted.
        const QString path = m_folder.filePath(u"casebook-history.csv"_s);
        tab->exportTo(path);
        QTRY_VERIFY(QFileInfo::exists(path));
        QTRY_VERIFY(resultOf(m_casebook->read(HistoryQuery{})).front().object == u"history"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(u"Christmas Eve"_s), qPrintable(text));
        QCOMPARE(namelessParts(*m_page), QStringList());
    }

    /// However many cases run, the list of them is read a page at a time; those to decide about come first.
    void runningCasesComePageByPage()
    {
        std::vector<PinnedQuery> asked;
        LibrarySource source;
        source.pinned = [&](const PinnedQuery &query) {
            asked.push_back(query);
            const int all = query.digest == u"old"_s ? 250 : 1000;
            PinnedPage page;
            int number = query.afterNumber.isEmpty() ? 0 : query.afterNumber.toInt();
            for (int i = 0; i < query.limit && number < all; ++i) {
                ++number;
                page.cases.push_back(
                    {Id<Case>::create(),
                     u"%1"_s.arg(number, 5, 10, QLatin1Char('0')),
                     u"Case"_s,
                     {},
                     query.digest,
                     query.digest});
            }
            page.more = number < all;
            return QtFuture::makeReadyFuture(page);
        };
        PinnedCases model(source);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show({{{}, u"old"_s, u"old"_s, 250}, {{}, u"new"_s, u"new"_s, 1000}}, u"new"_s);
        QTRY_VERIFY(model.rowCount() >= 200);
        while (model.rowCount() < 1250) {
            const int before = model.rowCount();
            model.fetchMore({});
            QTRY_VERIFY(model.rowCount() > before);
        }
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.at(0).digest, u"old"_s);
        QCOMPARE(model.at(249).number, u"00250"_s);
        QCOMPARE(model.at(250).number, u"00001"_s);
        QCOMPARE(model.index(1249, 0).data(RowRole::Second).toString(), u"01000"_s);
        for (const PinnedQuery &query : asked)
            QVERIFY(query.limit <= 200);
        model.show({}, u"new"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void everythingHasANameAndAPlace()
    {
        m_page->setKeyboardMap({{u"New case"_s, u"Ctrl+N"_s}});
        for (int section = 0; section <= static_cast<int>(LibrarySection::History); ++section) {
            m_page->showSection(static_cast<LibrarySection>(section));
            QCOMPARE(namelessParts(*m_page), QStringList());
            // Search, parts, and what is shown; no contact card is there yet.
            const qsizetype least = section == static_cast<int>(LibrarySection::Contacts) ? 2 : 3;
            QVERIFY2(m_page->panes().size() >= least, qPrintable(QString::number(section)));
        }
        m_page->showSection(LibrarySection::Protocol);
        for (const QString &id :
             {outlineId(OutlineKind::Phase, u"P1"_s), outlineId(OutlineKind::Clock, u"C7"_s),
              outlineId(OutlineKind::Decision, u"D1"_s), outlineId(OutlineKind::Section, u"event/assess"_s),
              outlineId(OutlineKind::Row, u"event/R1"_s), outlineId(OutlineKind::Closing, u"apology"_s)}) {
            QVERIFY2(m_page->reveal(LibrarySection::Protocol, id), qPrintable(id));
            QCOMPARE(namelessParts(*m_page), QStringList());
        }
        for (const auto tab : {ProtocolPart::Changes, ProtocolPart::Versions}) {
            protocol().showTab(tab);
            QCOMPARE(namelessParts(*m_page), QStringList());
        }
    }

    void modelsAreSound()
    {
        for (int section = 0; section <= static_cast<int>(LibrarySection::History); ++section)
            m_page->showSection(static_cast<LibrarySection>(section));
        const QList<QAbstractItemView *> views = m_page->findChildren<QAbstractItemView *>();
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
        for (QAbstractItemView *view : views) {
            if (view->model() && !view->objectName().startsWith(u"qt_"_s))
                testers.push_back(std::make_unique<QAbstractItemModelTester>(view->model()));
        }
        QVERIFY(testers.size() > 8);
        switchOff(u"check-duplicate"_s, u"Why"_s);
        m_page->setSearch(u"sorry"_s);
        m_page->setSearch({});
        addCase(*m_casebook, u"Another"_s);
        QTRY_COMPARE(protocol().versions()->caseList()->model()->rowCount(), 1);
    }
};

QTEST_MAIN(TestLibrary)
#include "tst_library.moc"
