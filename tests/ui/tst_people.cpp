// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShellFixture.h"
#include "TabBench.h"
#include "case/CaseWorkspace.h"
#include "case/GrowingEdit.h"
#include "case/people/PeopleList.h"
#include "case/people/PeopleTab.h"
#include "case/people/PeopleWording.h"
#include "case/people/PersonForm.h"
#include "case/people/SupportOverview.h"
#include "case/people/SupportSection.h"
#include "model/Describe.h"
#include "widgets/Note.h"
#include "widgets/PersonChip.h"
#include "widgets/ToastLine.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace candor;
using namespace candor::casetest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Tab : TabBench<PeopleTab> {
    using TabBench::TabBench;

    [[nodiscard]] const Person *named(const QString &name) const
    {
        return file().first<Person>([&](const Person &p) { return p.name == name; });
    }
    void choose(const QString &name) const { tab->showPerson(named(name)->id); }
    void type(const QString &field, const QString &text) const { typeInto<QLineEdit>(field, text); }
};

} // namespace

class TestPeople : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void everybodyUnderTheirGroups()
    {
        PeopleModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        CaseView view = heparinView();
        const words::Moment moment = words::momentOf(view.surroundings);
        model.show(view.file, moment);
        QStringList titles;
        for (int i = 0; i < model.rowCount(); ++i)
            titles += model.index(i).data().toString();
        QCOMPARE(
            titles, (QStringList{
                        u"Care for the caregiver"_s, u"Patient"_s, u"Walter Brandvold"_s,
                        u"Family and representatives"_s, u"Ingrid Brandvold"_s, u"Staff involved"_s, u"Ray Tamm RN"_s,
                        u"Leads and contact person"_s, u"Dr. Helen Ruiz"_s}));
        QVERIFY(!(model.flags(model.index(1)) & Qt::ItemIsSelectable)); // a title
        const QString nurse = model.index(6).data(PeopleModel::LineRole).toString();
        QVERIFY2(nurse.contains(u"Support not offered yet"_s), qPrintable(nurse));

        // Somebody with a second role stands in both groups.
        Person lead = *view.file.person(PersonRole::DisclosureLead);
        lead.roles.push_back(PersonRole::ReviewTeam);
        view.file.put(lead);
        model.show(view.file, moment);
        QCOMPARE(model.rowOf(lead.id, PersonGroup::Leads), 8);
        QCOMPARE(model.rowOf(lead.id, PersonGroup::ReviewTeam), 10);

        model.setFilter(u"brandv WIFE"_s);
        QCOMPARE(model.rowCount(), 2); // title and person
        QCOMPARE(model.index(1).data().toString(), u"Ingrid Brandvold"_s);
        model.setFilter(u"nobody at all"_s);
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 11);
    }

    void whoMaySpeakIsSaid()
    {
        Tab t;
        const auto text = [&] {
            QStringList all;
            for (const QLabel *label : t.find<QWidget>(u"people.speaks"_s)->findChildren<QLabel *>())
                all += label->text();
            return all.join(u' ');
        };
        QVERIFY2(text().contains(u"Nobody is recorded yet"_s), qPrintable(text()));
        t.choose(u"Ingrid Brandvold"_s);
        auto *may = t.find<QComboBox>(u"person.maySpeak"_s);
        may->setCurrentIndex(may->findData(u"yes"_s));
        Q_EMIT may->activated(may->currentIndex());
        QTRY_COMPARE(t.named(u"Ingrid Brandvold"_s)->maySpeak, YesNo::Yes);
        QTRY_VERIFY2(text().contains(u"By what paper is not recorded yet"_s), qPrintable(text()));
        t.type(u"person.authority"_s, u"Health care proxy of May 3, copy on file"_s);
        QTRY_VERIFY2(
            text().contains(u"Ingrid Brandvold (wife) may speak for the patient. Health care proxy"_s),
            qPrintable(text()));
        const int row = t.tab->list().people().rowOf(t.named(u"Ingrid Brandvold"_s)->id);
        QVERIFY(t.tab->list()
                    .people()
                    .index(row)
                    .data(PeopleModel::LineRole)
                    .toString()
                    .contains(u"May speak for the patient: Health care proxy of May 3, copy on file"_s));
    }

    void everyFieldGoesThroughTheForm()
    {
        Tab t;
        t.choose(u"Ingrid Brandvold"_s);
        t.find<QCheckBox>(u"person.all"_s)->setChecked(true);
        const Id<Person> id = t.named(u"Ingrid Brandvold"_s)->id;
        const std::map<QString, QString> typedTexts{{u"born"_s, u"5/3/1960"_s}, {u"ageYears"_s, u"66"_s}};
        for (const FieldInfo &field : fieldsOf(RecordKind::Person)) {
            const QString name = QString::fromLatin1(field.name);
            if (name == "roles"_L1)
                continue; // chips, tested below
            auto *editor = t.find<QWidget>(u"person."_s + name);
            QVERIFY2(editor, field.name);
            QVERIFY2(editor->isVisibleTo(t.tab.get()), field.name);
            const AnyRecord before = *t.file().find(id);
            if (auto *line = qobject_cast<QLineEdit *>(editor)) {
                line->setFocus();
                line->selectAll();
                const auto special = typedTexts.find(name);
                QTest::keyClicks(line, special == typedTexts.end() ? u"Text of "_s + name : special->second);
                QTest::keyClick(line, Qt::Key_Tab);
            } else if (auto *text = qobject_cast<GrowingEdit *>(editor)) {
                text->setFocus();
                text->selectAll();
                QTest::keyClicks(text, u"Text of "_s + name);
                QTest::keyClick(text, Qt::Key_Tab);
            } else if (auto *box = qobject_cast<QComboBox *>(editor)) {
                box->setFocus();
                QTest::keyClick(box, Qt::Key_Down);
            } else {
                qobject_cast<QCheckBox *>(editor)->click();
            }
            QTRY_VERIFY2(fieldText(*t.file().find(id), field) != fieldText(before, field), field.name);
        }
        QTRY_VERIFY(t.store->isIdle());
        const Person stored = *t.file().find(id);
        QCOMPARE(stored.born, QDate(1960, 5, 3));
        QCOMPARE(stored.ageYears, 66);
        QCOMPARE(stored.maySpeak, YesNo::Yes);
        QVERIFY(stored.trained && stored.directlyInvolved);
        QCOMPARE(stored.address, u"Text of address"_s);
        QCOMPARE(stored.roles, std::vector{PersonRole::Family}); // nothing else was touched

        // Another screen reads the same.
        Tab other(viewOf(t.file(), t.desk.view.protocol));
        other.tab->showPerson(id);
        QCOMPARE(other.find<QLineEdit>(u"person.born"_s)->text(), u"5/3/1960"_s);
        QCOMPARE(other.find<QLineEdit>(u"person.phone"_s)->text(), u"Text of phone"_s);
        QCOMPARE(other.find<GrowingEdit>(u"person.note"_s)->toPlainText(), u"Text of note"_s);
        QVERIFY(other.find<QCheckBox>(u"person.trained"_s)->isChecked());
    }

    void addingByKeyboard()
    {
        Tab t;
        const size_t before = t.file().all<Person>().size();
        t.choose(u"Ingrid Brandvold"_s);
        t.tab->list().setFocus();
        QTest::keyClick(&t.tab->list(), Qt::Key_Insert);
        auto *name = t.find<QLineEdit>(u"person.name"_s);
        QTRY_VERIFY(name->hasFocus());
        QTest::keyClick(name, Qt::Key_Tab); // without a name nothing is stored
        QCOMPARE(t.file().all<Person>().size(), before);
        name->setFocus();
        QTest::keyClicks(name, u"Olaf Brandvold"_s);
        QTest::keyClick(name, Qt::Key_Tab);
        QTRY_COMPARE(t.file().all<Person>().size(), before + 1);
        const Person *added = t.named(u"Olaf Brandvold"_s);
        QVERIFY(added);
        QCOMPARE(added->roles, std::vector{PersonRole::Family});
        QTRY_COMPARE(t.tab->list().chosenPerson(), added->id);
        t.type(u"person.relationship"_s, u"son"_s);
        QTRY_COMPARE(t.named(u"Olaf Brandvold"_s)->relationship, u"son"_s);
        QCOMPARE(t.file().all<Person>().size(), before + 1);

        // Each role has its own entry in the menu.
        const auto *menu = t.find<QMenu>(u"people.addMenu"_s);
        QCOMPARE(menu->actions().size(), static_cast<qsizetype>(enumNames<PersonRole>.size()));
        menu->actions().at(static_cast<qsizetype>(PersonRole::Staff))->trigger();
        QVERIFY(t.tab->form().isNew());
        QTest::keyClicks(name, u"Ana Lind RN"_s);
        QTest::keyClick(name, Qt::Key_Tab);
        QTRY_VERIFY(t.named(u"Ana Lind RN"_s));
        QVERIFY(t.named(u"Ana Lind RN"_s)->directlyInvolved);

        // Given up: nothing is left of it.
        t.tab->addPerson(PersonRole::Counsel);
        QTest::keyClicks(name, u"Some"_s);
        t.find<QPushButton>(u"person.remove"_s)->click();
        QVERIFY(!t.tab->form().isNew());
        QVERIFY(!t.named(u"Some"_s));
        QVERIFY(t.desk.drafts.empty());
    }

    void halfTypedIsKept()
    {
        Tab t;
        t.choose(u"Ingrid Brandvold"_s);
        auto *phone = t.find<QLineEdit>(u"person.phone"_s);
        phone->setFocus();
        QTest::keyClicks(phone, u"555 01"_s);
        t.tab->keepDraft().waitForFinished();
        QCOMPARE(t.desk.drafts.size(), size_t(1));
        QVERIFY(t.named(u"Ingrid Brandvold"_s)->phone.isEmpty());

        Tab after(viewOf(t.file(), t.desk.view.protocol));
        after.desk.drafts = t.desk.drafts;
        after.choose(u"Walter Brandvold"_s);
        after.choose(u"Ingrid Brandvold"_s);
        auto *again = after.find<QLineEdit>(u"person.phone"_s);
        QTRY_COMPARE(again->text(), u"555 01"_s);
        after.type(u"person.phone"_s, u"555 0142"_s);
        QTRY_COMPARE(after.named(u"Ingrid Brandvold"_s)->phone, u"555 0142"_s);
        const auto sent = after.desk.sent<EditRecords>();
        QVERIFY(!sent.back().draft.isEmpty()); // the draft goes away with the change
    }

    void whatCannotBeReadStays()
    {
        Tab t;
        t.choose(u"Walter Brandvold"_s);
        t.type(u"person.born"_s, u"in spring"_s);
        auto *born = t.find<QLineEdit>(u"person.born"_s);
        QTRY_VERIFY(born->property("error").toBool());
        QVERIFY(!t.named(u"Walter Brandvold"_s)->born.isValid());
        QCOMPARE(born->text(), u"in spring"_s);
        QCOMPARE(t.desk.drafts.size(), size_t(1));
        t.store->show(t.desk.view); // a minute later
        QCOMPARE(born->text(), u"in spring"_s);
        t.type(u"person.born"_s, u"4/1/1959"_s);
        QTRY_COMPARE(t.named(u"Walter Brandvold"_s)->born, QDate(1959, 4, 1));
        QVERIFY(!born->property("error").toBool());
        // A person keeps a name.
        t.type(u"person.name"_s, u" "_s);
        QTRY_VERIFY(t.find<QLineEdit>(u"person.name"_s)->property("error").toBool());
        QVERIFY(t.named(u"Walter Brandvold"_s));
    }

    void aRefusedChangeStaysTyped()
    {
        Tab t;
        t.choose(u"Walter Brandvold"_s);
        QSignalSpy failed(t.store.get(), &CaseStore::failed);
        t.desk.refuse = Error(ErrorCode::NoSpace);
        t.type(u"person.phone"_s, u"555 0100"_s);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(t.find<QLineEdit>(u"person.phone"_s)->text(), u"555 0100"_s);
        QVERIFY(t.named(u"Walter Brandvold"_s)->phone.isEmpty());
        t.tab->leave(); // tried again
        QTRY_COMPARE(t.named(u"Walter Brandvold"_s)->phone, u"555 0100"_s);
    }

    void rolesComeAndGoByKeyboard()
    {
        Tab t;
        t.choose(u"Dr. Helen Ruiz"_s);
        auto *add = t.find<QComboBox>(u"person.addRole"_s);
        add->setCurrentIndex(add->findData(static_cast<int>(PersonRole::Executive)));
        Q_EMIT add->activated(add->currentIndex());
        const auto roles = [&] { return t.named(u"Dr. Helen Ruiz"_s)->roles; };
        QTRY_COMPARE(roles(), (std::vector{PersonRole::DisclosureLead, PersonRole::Executive}));
        QTRY_VERIFY(t.find<PersonChip>(u"person.role.executive"_s));
        auto *chip = t.find<PersonChip>(u"person.role.disclosure_lead"_s);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        QTRY_COMPARE(roles(), std::vector{PersonRole::Executive});
    }

    void warningsStandWithThePerson()
    {
        Tab t;
        t.choose(u"Ray Tamm RN"_s);
        auto *add = t.find<QComboBox>(u"person.addRole"_s);
        add->setCurrentIndex(add->findData(static_cast<int>(PersonRole::DisclosureLead)));
        Q_EMIT add->activated(add->currentIndex());
        const auto notes = [&] {
            QStringList all;
            for (const NoteBox *box : t.tab->form().findChildren<NoteBox *>()) {
                if (box->isVisibleTo(&t.tab->form()))
                    all += box->accessibleName();
            }
            return all.join(u'\n');
        };
        QTRY_VERIFY2(notes().contains(u"leads the disclosure"_s), qPrintable(notes()));
        auto *name = t.find<QLineEdit>(u"person.name"_s);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"ingrid brandvold"_s); // said while it is typed
        QTRY_VERIFY2(notes().contains(u"This name is in the case already"_s), qPrintable(notes()));
        const QStringList side = [&] {
            QStringList all;
            for (const NoteBox *box : t.find<QWidget>(u"people.remarks"_s)->findChildren<NoteBox *>())
                all += box->accessibleName();
            return all;
        }();
        QVERIFY2(side.join(u'\n').contains(u"No contact person yet"_s), qPrintable(side.join(u'\n')));
    }

    void removingIsRefusedWhileSomebodyNamesThem()
    {
        Tab t;
        t.choose(u"Ingrid Brandvold"_s);
        t.tab->list().setFocus();
        QTest::keyClick(&t.tab->list(), Qt::Key_Delete);
        auto *refusal = t.find<NoteBox>(u"people.refusal"_s);
        QVERIFY(refusal->isVisibleTo(t.tab.get()));
        QVERIFY2(
            refusal->accessibleName().contains(u"the promise “Come back with what is known”"_s),
            qPrintable(refusal->accessibleName()));
        QVERIFY2(
            refusal->accessibleName().contains(u"the conversation “Bedside, Tue, Jul 14”"_s),
            qPrintable(refusal->accessibleName()));
        QVERIFY(t.named(u"Ingrid Brandvold"_s));
        QVERIFY(t.desk.sent<EditRecords>().empty());

        t.choose(u"Ray Tamm RN"_s); // the talk names another spelling
        QVERIFY(!refusal->isVisibleTo(t.tab.get()));
        t.find<QPushButton>(u"person.remove"_s)->click();
        QTRY_VERIFY(!t.named(u"Ray Tamm RN"_s));
        QTRY_COMPARE(t.tab->list().chosenPerson(), t.named(u"Walter Brandvold"_s)->id); // somebody else is shown
    }

    void offeringSupport()
    {
        Tab t;
        t.choose(u"Ray Tamm RN"_s);
        auto *offer = t.find<QPushButton>(u"support.offer"_s);
        QVERIFY(offer->isVisibleTo(t.tab.get()));
        offer->click();
        const Id<Person> ray = t.named(u"Ray Tamm RN"_s)->id;
        QTRY_COMPARE(supportFor(t.file(), ray).size(), size_t(1));
        const auto record = [&] { return *supportFor(t.file(), ray).back(); };
        QCOMPARE(record().offeredBy, u"Dana Okafor"_s);
        QCOMPARE(*record().offeredAt, sampleNow());
        QCOMPARE(*record().nextCheck, sampleNow() + 24h);
        QCOMPARE(record().tier, SupportTier::Unit);

        // Every field of the record has its editor.
        QTRY_VERIFY(t.find<SupportCard>(u"supportCard"_s));
        for (const FieldInfo &field : fieldsOf(RecordKind::CaregiverSupport)) {
            if (QLatin1StringView(field.name) != "person"_L1)
                QVERIFY2(t.find<QWidget>(u"support."_s + QString::fromLatin1(field.name)), field.name);
        }
        QCOMPARE(t.find<QLineEdit>(u"support.nextCheck"_s)->text(), u"7/15/2026 10:50 AM"_s);
        t.type(u"support.nextCheck"_s, u"tomorrow 4:30 PM"_s);
        QTRY_COMPARE(*record().nextCheck, at(u"2026-07-15T16:30"_s));
        t.type(u"support.outcome"_s, u"Back at work"_s);
        QTRY_COMPARE(record().outcome, u"Back at work"_s);
        t.find<QPushButton>(u"support.in.72"_s)->click();
        QTRY_COMPARE(*record().nextCheck, sampleNow() + 72h);
        t.desk.now = sampleNow() + 25h;
        t.find<QPushButton>(u"support.check"_s)->click();
        QTRY_COMPARE(record().lastCheck.value_or(Instant()), sampleNow() + 25h);
        QCOMPARE(*record().nextCheck, sampleNow() + 72h); // the next of the three, from the offer
        t.find<QPushButton>(u"support.close"_s)->click();
        QTRY_VERIFY(record().closedAt.has_value());
        offer->click(); // a second offer goes one tier up
        QTRY_COMPARE(supportFor(t.file(), ray).size(), size_t(2));
        QCOMPARE(record().tier, SupportTier::Peer);
    }

    void supportOverTheWholeCase()
    {
        CaseView view = heparinView();
        const Person *ray = view.file.person(PersonRole::Staff);
        CaregiverSupport late;
        late.id = Id<CaregiverSupport>::create();
        late.person = ray->id;
        late.offeredBy = u"Lena Park"_s;
        late.offeredAt = sampleNow() - 26h;
        late.nextCheck = sampleNow() - 2h;
        view.file.put(late);
        Person ana;
        ana.id = Id<Person>::create();
        ana.name = u"Ana Lind RN"_s;
        ana.roles = {PersonRole::Staff};
        view.file.put(ana);
        Tab t(viewOf(view.file, view.protocol));
        t.tab->showSupport();
        SupportModel &model = t.tab->support().model();
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, SupportModel::NextCheck).data().toString(), u"8:50 AM, 2 h late"_s);
        QVERIFY(!model.index(0, SupportModel::NextCheck).data(Qt::DecorationRole).isNull());
        QCOMPARE(model.index(1, SupportModel::Offered).data().toString(), u"Not offered yet"_s);
        QVERIFY2(
            model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"2 h late"_s),
            qPrintable(model.index(0, 0).data(Qt::AccessibleTextRole).toString()));
        QVERIFY(t.tab->list().people().index(0).data(Qt::AccessibleTextRole).toString().endsWith(u"late"_s));

        auto *table = t.find<QTableView>(u"support.table"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        t.find<QPushButton>(u"support.overview.offer"_s)->click();
        QTRY_COMPARE(supportFor(t.file(), ana.id).size(), size_t(1));
        QTRY_VERIFY(model.index(1, SupportModel::Offered).data().toString().contains(u"Dana Okafor"_s));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_COMPARE(t.tab->list().chosenPerson(), ana.id);

        Tab empty(viewOf(plainCase(), everyKindProtocol()));
        empty.tab->showSupport();
        QCOMPARE(empty.tab->support().model().rowCount(), 0);
    }

    void nothingChangesInAClosedCase()
    {
        Tab t(viewOf(
            [] {
                CaseFile file = finishedCase(CaseStatus::Closed);
                Person patient;
                patient.id = Id<Person>::create();
                patient.name = u"Walter Brandvold"_s;
                patient.roles = {PersonRole::Patient};
                file.put(patient);
                return file;
            }(),
            closingProtocol()));
        t.choose(u"Walter Brandvold"_s);
        QVERIFY(t.find<QLineEdit>(u"person.name"_s)->isReadOnly());
        QVERIFY(!t.find<QPushButton>(u"people.add"_s)->isEnabled());
        t.tab->addPerson(PersonRole::Family);
        QVERIFY(!t.tab->form().isNew());
        QVERIFY(t.find<NoteBox>(u"person.state"_s)->isVisibleTo(t.tab.get()));
    }

    void nobodyMatches()
    {
        Tab t;
        auto *filter = t.find<QLineEdit>(u"people.filter"_s);
        filter->setFocus();
        QTest::keyClicks(filter, u"zzzz"_s);
        QVERIFY(!t.tab->list().isVisibleTo(t.tab.get()));
        QTest::keyClick(filter, Qt::Key_Escape);
        filter->clear();
        QVERIFY(t.tab->list().isVisibleTo(t.tab.get()));
        QTest::keyClicks(filter, u"ray"_s);
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(t.tab->list().chosenPerson(), t.named(u"Ray Tamm RN"_s)->id);
    }

    void everyPartHasAName()
    {
        Tab t;
        t.find<QCheckBox>(u"person.all"_s)->setChecked(true);
        t.choose(u"Ray Tamm RN"_s);
        t.find<QPushButton>(u"support.offer"_s)->click();
        QTRY_VERIFY(t.find<SupportCard>(u"supportCard"_s));
        QVERIFY2(shelltest::namelessParts(*t.tab).isEmpty(), qPrintable(shelltest::namelessParts(*t.tab).join(u'\n')));
        t.tab->showSupport();
        QVERIFY2(shelltest::namelessParts(*t.tab).isEmpty(), qPrintable(shelltest::namelessParts(*t.tab).join(u'\n')));
    }

    // The whole way on a real casebook: what the toast takes back is gone from the file, and what it brings back is
    // there.
    void undoOnARealCasebook()
    {
        QTemporaryDir folder;
        shelltest::useOwnSettings(folder);
        const QString path = folder.filePath(u"case.candor"_s);
        shelltest::makeCasebook(path);
        const auto book = shelltest::openCasebook(path, std::make_shared<FixedClock>(shelltest::sampleNow));
        const Outcome opened = shelltest::addCase(*book, u"Heparin infusion"_s);
        CaseWorkspace page(deskOf(*book));
        connect(book.get(), &Casebook::changed, &page, &CaseWorkspace::follow);
        page.resize(1256, 818);
        page.show();
        page.open({opened.caseId, {}});
        QTRY_VERIFY(page.store().isOpen());
        page.showTab(CaseWorkspace::People);
        const auto people = [&] { return page.store().file().all<Person>().size(); };
        const size_t before = people();
        page.people().addPerson(PersonRole::Family);
        auto *name = page.findChild<QLineEdit *>(u"person.name"_s);
        QTest::keyClicks(name, u"Ingrid Brandvold"_s);
        QTest::keyClick(name, Qt::Key_Tab);
        QTRY_COMPARE(people(), before + 1);
        auto *toast = page.findChild<ToastLine *>();
        QTRY_COMPARE(toast->text(), u"Person added"_s);
        Q_EMIT toast->undoRequested();
        QTRY_COMPARE(people(), before);
        QTRY_VERIFY(page.store().isIdle());

        page.people().addPerson(PersonRole::Family);
        QTest::keyClicks(name, u"Olaf Brandvold"_s);
        QTest::keyClick(name, Qt::Key_Tab);
        QTRY_COMPARE(people(), before + 1);
        QTRY_VERIFY(page.store().isIdle());
        QTRY_COMPARE(page.people().form().isNew(), false);
        page.findChild<QPushButton *>(u"person.remove"_s)->click();
        QTRY_COMPARE(people(), before);
        QTRY_VERIFY(page.store().isIdle());
        QTRY_COMPARE(toast->text(), u"Removed: Olaf Brandvold"_s);
        Q_EMIT toast->undoRequested();
        QTRY_COMPARE(people(), before + 1);
    }
};

QTEST_MAIN(TestPeople)
#include "tst_people.moc"
