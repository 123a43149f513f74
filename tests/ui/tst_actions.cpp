// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of a case together: the list, what the band says, the plan as a file.
#include "ActionsBench.h"
#include "PseudoLanguage.h"
#include "ShellFixture.h"
#include "case/LinkPicker.h"
#include "case/actions/ActionWords.h"
#include "theme/Theme.h"
#include "widgets/Note.h"
#include "workflow/Taxonomy.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace candor;
using namespace candor::casetest;
using namespace Qt::StringLiterals;

namespace {

QModelIndex child(const ActionsModel &model, int group, int row, int column = 0)
{
    return model.index(row, column, model.index(group, 0));
}

} // namespace

class TestActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        shelltest::useOwnSettings(m_folder);
    }

    void underTheCausesTheyAnswer()
    {
        ActionsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        CaseView view = actionsView();
        const words::Moment moment = words::momentOf(view.surroundings);
        model.show(view.file, moment);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0, 0).data().toString(), u"Cause 1: Policy allows a one-person count"_s);
        QCOMPARE(model.index(0, 0).data(ActionsModel::LineRole).toString(), u"Has a stronger action"_s);
        QCOMPARE(model.index(2, 0).data(ActionsModel::LineRole).toString(), u"Intermediate at best"_s);
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"privileged"_s));
        QCOMPARE(model.rowCount(model.index(0, 0)), 2);
        QCOMPARE(child(model, 0, 0, ActionsModel::Due).data().toString(), u"Aug 31"_s);
        QCOMPARE(child(model, 0, 0, ActionsModel::Due).data(ActionsModel::LineRole).toString(), u"in 48 day(s)"_s);
        QCOMPARE(child(model, 0, 1, ActionsModel::Due).data(ActionsModel::LineRole).toString(), u"Done on time"_s);
        QCOMPARE(child(model, 2, 0, ActionsModel::Due).data(ActionsModel::LineRole).toString(), u"4 day(s) late"_s);
        const QString spoken = child(model, 2, 0).data(Qt::AccessibleTextRole).toString();
        for (const QString &part :
             {u"Move whiteboard"_s, u"Checklist and read back"_s, u"Intermediate"_s, u"Lena Park"_s, u"due Jul 10"_s,
              u"late"_s, u"In progress"_s})
            QVERIFY2(spoken.contains(part), qPrintable(spoken));
        // In place, and the family does not know.
        QVERIFY(child(model, 0, 1).data(Qt::AccessibleTextRole).toString().contains(u"not told"_s));

        // One for two causes stands under both; a change of a value moves nothing.
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset), changes(&model, &QAbstractItemModel::dataChanged);
        Action tags = *view.file.first<Action>([](const Action &a) { return a.text.startsWith(u"Buy"_s); });
        tags.owner.clear();
        view.file.put(tags);
        model.show(view.file, moment);
        QCOMPARE(resets.size(), 0);
        QVERIFY(!changes.isEmpty());
        QCOMPARE(child(model, 1, 0, ActionsModel::Owner).data().toString(), u"Nobody yet"_s);
        tags.causes.push_back(view.file.all<Cause>()[3].id);
        view.file.put(tags);
        Action loose;
        loose.id = Id<Action>::create();
        loose.text = u"Something else"_s;
        view.file.put(loose);
        model.show(view.file, moment);
        QCOMPARE(resets.size(), 1);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.rowCount(model.index(3, 0)), 3);
        QCOMPARE(model.index(4, 0).data().toString(), u"Without a confirmed cause"_s);
        QCOMPARE(model.indexOf({tags.id, view.file.all<Cause>()[3].id}).parent().row(), 3);
        QCOMPARE(model.indexOf({tags.id, {}}).parent().row(), 1);
        model.show(CaseFile(), moment);
        QCOMPARE(model.rowCount(), 0);
    }

    void theBandSaysHowItStands()
    {
        ActionsBench t;
        QCOMPARE(t.find<QLabel>(u"actions.done"_s)->text(), u"1 of 6 done"_s);
        QCOMPARE(t.find<QWidget>(u"actions.strengths"_s)->accessibleName(), u"2 weaker, 2 intermediate, 2 stronger"_s);
        QCOMPARE(t.find<QLabel>(u"actions.late"_s)->text(), u"1 action(s)"_s);
        QCOMPARE(t.tab->count(), 6);
        auto *note = t.find<NoteBox>(u"actions.minimum"_s);
        QCOMPARE(note->kind(), Status::Wait);
        QVERIFY2(note->accessibleName().contains(u"meets the RCA² minimum"_s), qPrintable(note->accessibleName()));
        QVERIFY(note->accessibleName().contains(u"it has 4"_s));
        QVERIFY(note->accessibleName().contains(u"3 and 4 still rely on people"_s));
        for (const QString &each : {u"Remove"_s, u"Buy"_s, u"Move"_s, u"No relief"_s}) {
            Action weak = *t.action(each);
            weak.strength = Strength::Weaker;
            t.desk.view.file.put(weak);
        }
        t.store->show(t.desk.view);
        QCOMPARE(note->kind(), Status::Soon);
        QVERIFY2(note->accessibleName().contains(u"only weaker actions"_s), qPrintable(note->accessibleName()));
    }

    void kindsAreThoseOfTheList()
    {
        const Taxonomy *list = taxonomy(u"rca2_actions");
        QVERIFY(list);
        QStringList known, ours;
        for (const TaxonomyCode &code : list->codes)
            known += code.code;
        for (const words::ActionKind &kind : words::actionKinds()) {
            ours += QString::fromLatin1(kind.code);
            const QChar first = QLatin1Char(kind.code[0]);
            QCOMPARE(
                kind.strength, first == u'S'   ? Strength::Stronger
                               : first == u'I' ? Strength::Intermediate
                                               : Strength::Weaker);
        }
        QCOMPARE(ours, known);
    }

    void beforeTheFirstAction()
    {
        CaseView view = actionsView();
        view.file.all<Action>().clear();
        ActionsBench t(std::move(view));
        QVERIFY(!t.tab->pane().isVisible());
        QVERIFY(t.find<QWidget>(u"actions.addFor.4"_s));
        QVERIFY(!t.find<QPushButton>(u"actions.export"_s)->isEnabled());
        t.press(u"actions.addFor.2"_s);
        QVERIFY(t.tab->pane().isVisible() && t.tab->pane().isNew());
        t.typeText(u"action.text"_s, u"Tags"_s);
        QTRY_COMPARE(t.file().all<Action>().size(), 1u);
        QCOMPARE(t.file().all<Action>()[0].causes, std::vector<Id<Cause>>{t.file().all<Cause>()[1].id});
        QTRY_COMPARE(t.find<QLabel>(u"actions.done"_s)->text(), u"0 of 1 done"_s);

        CaseView none = actionsView();
        none.file.all<Action>().clear();
        none.file.all<Cause>().clear();
        ActionsBench without(std::move(none));
        QVERIFY(without.find<QLabel>(u"actions.emptyText"_s)->text().contains(u"none is confirmed yet"_s));
        QVERIFY(!without.find<QWidget>(u"actions.addFor.1"_s));
        QVERIFY(without.find<QPushButton>(u"actions.addFirst"_s)->isVisibleTo(without.tab.get()));
    }

    void aFinishedCaseIsReadOnly()
    {
        CaseView view = actionsView();
        view.file.record.status = CaseStatus::Closed;
        ActionsBench t(std::move(view));
        t.choose(u"Remove"_s);
        QVERIFY(t.find<QLineEdit>(u"action.owner"_s)->isReadOnly());
        for (const QString &name : {u"actions.add"_s, u"action.changeStrength"_s, u"action.recordTold"_s})
            QVERIFY2(!t.find<QPushButton>(name)->isEnabled(), qPrintable(name));
        QVERIFY(!t.find<QComboBox>(u"action.state"_s)->isEnabled());
        QVERIFY(!t.find<QPushButton>(u"reading.add"_s)->isVisibleTo(t.tab.get()));
        t.tab->addAction();
        QVERIFY(!t.tab->pane().isNew());
        QTest::keyClick(&t.tab->list(), Qt::Key_Delete);
        QVERIFY(!t.find<QWidget>(u"askLine"_s)->isVisible());
        QVERIFY(t.desk.commands.empty());
    }

    void byKeyboardAlone()
    {
        ActionsBench t;
        ActionsList &list = t.tab->list();
        list.setFocus();
        list.setCurrentIndex(list.actions().index(1, 0));
        QTest::keyClick(&list, Qt::Key_Left);
        QVERIFY(!list.isExpanded(list.actions().index(1, 0)));
        QTest::keyClick(&list, Qt::Key_Right);
        QVERIFY(list.isExpanded(list.actions().index(1, 0)));
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(list.chosen(), t.action(u"Buy"_s)->id);
        QCOMPARE(t.tab->pane().actionId(), t.action(u"Buy"_s)->id);
        QTest::keyClick(&list, Qt::Key_F2);
        QVERIFY(t.find<QPlainTextEdit>(u"action.text"_s)->hasFocus());
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Insert);
        QVERIFY(t.tab->pane().isNew());
        QCOMPARE(t.tab->findChild<LinkPicker *>()->chosen().front(), t.file().all<Cause>()[1].id.uuid());
        const QStringList nameless = shelltest::namelessParts(*t.tab);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        QSignalSpy history(t.tab.get(), &ActionsTab::historyRequested);
        t.choose(u"Buy"_s);
        t.press(u"action.history"_s);
        QCOMPARE(history.size(), 1);
        QCOMPARE(history[0][0].toUuid(), t.action(u"Buy"_s)->id.uuid());
    }

    void thePlanAsAFile()
    {
        QTemporaryDir folder;
        ActionsBench t;
        for (const QString &suffix : {u"csv"_s, u"odt"_s, u"pdf"_s, u"xlsx"_s}) {
            const QString path = folder.filePath(u"plan."_s + suffix);
            const size_t before = t.desk.sent<NoteDocument>().size();
            t.tab->exportTo(path);
            QTRY_COMPARE(t.desk.sent<NoteDocument>().size(), before + 1);
            const Document noted = t.desk.sent<NoteDocument>().back().document;
            QCOMPARE(noted.what, u"action-plan"_s);
            QCOMPARE(noted.format, suffix);
            QCOMPARE(noted.audience, Audience::Internal);
            QVERIFY(QFileInfo(path).size() > 100);
        }
        QFile table(folder.filePath(u"plan.csv"_s));
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QByteArray text = table.readAll();
        QVERIFY(text.contains("Refresher at skills day"));
        QVERIFY(!text.contains("one-person count")); // what the review found
        auto *result = t.find<NoteBox>(u"actions.result"_s);
        QVERIFY(result->isVisibleTo(t.tab.get()));
        t.tab->exportTo(folder.filePath(u"no/such/folder/plan.pdf"_s));
        QTRY_COMPARE(result->kind(), Status::Late);
    }

    void thousandsOfActions()
    {
        CaseView view = actionsView();
        const auto causes = view.file.all<Cause>();
        for (int i = 0; i < 4000; ++i) {
            Action more;
            more.id = Id<Action>::create();
            more.text = u"Improvement number %1 with a text that needs more than one line in the table"_s.arg(i);
            more.causes = {causes[static_cast<size_t>(i) % causes.size()].id};
            more.due = QDate(2026, 8, 1).addDays(i % 90);
            view.file.all<Action>().push_back(more);
        }
        ActionsBench t(std::move(view));
        QCOMPARE(t.tab->count(), 4006);
        QElapsedTimer timer;
        timer.start();
        t.choose(u"Remove"_s);
        Action changed = *t.action(u"Improvement number 3000"_s);
        changed.owner = u"Somebody"_s;
        t.desk.view.file.put(changed);
        t.store->show(t.desk.view);
        t.tab->grab();
        const qint64 first = timer.restart();
        t.tab->list().verticalScrollBar()->setValue(20000);
        t.tab->grab();
        qInfo() << "change and paint" << first << "ms, scroll and paint" << timer.elapsed() << "ms";
        QVERIFY2(first < 3000, qPrintable(QString::number(first)));
    }

    void noWindowOfItsOwn()
    {
        // A part that is shown before it has a place would flash on the screen.
        struct Watch : QObject {
            QStringList windows;
            bool eventFilter(QObject *watched, QEvent *event) override
            {
                auto *widget = event->type() == QEvent::Show ? qobject_cast<QWidget *>(watched) : nullptr;
                if (widget && widget->isWindow())
                    windows += QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName();
                return false;
            }
        } watch;
        qApp->installEventFilter(&watch);
        CaseView none = actionsView();
        none.file.all<Action>().clear();
        ActionsBench t;
        t.choose(u"Rewrite"_s);
        t.tab->addAction();
        t.store->show(none);
        QTest::qWait(30);
        QCOMPARE(watch.windows, QStringList{u"candor::ActionsTab actionsTab"_s});
    }

    void roomForLongerWords()
    {
        pseudo::PseudoTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QDir().mkpath(QStringLiteral(CANDOR_BINARY_DIR "/actions_gallery"));
        Theme theme;
        theme.apply();
        {
            ActionsBench t;
            for (const QSize &size : {QSize(1256, 640), QSize(1202, 540)}) {
                t.tab->resize(size);
                for (const QString &each : {u"Remove"_s, u"Rewrite"_s, u"Refresher"_s}) {
                    t.choose(each);
                    QTest::qWait(50);
                    const QString name = u"pseudo-%1-%2.png"_s.arg(size.width()).arg(each);
                    QVERIFY(t.tab->grab().save(QStringLiteral(CANDOR_BINARY_DIR "/actions_gallery/") + name));
                    QCOMPARE(t.tab->size(), size); // nothing makes the window wider
                    auto *scroll = t.find<QScrollArea>(u"action.scroll"_s);
                    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
                    QTRY_VERIFY2(pseudo::cutOff(*t.tab).isEmpty(), qPrintable(pseudo::cutOff(*t.tab).join(u'\n')));
                }
            }
        }
        QCoreApplication::removeTranslator(&translator);
    }

    void pictures()
    {
        // Drawn in both themes and sizes, so that a look at them costs nothing.
        const QDir out(QStringLiteral(CANDOR_BINARY_DIR "/actions_gallery"));
        QDir().mkpath(out.path());
        Theme theme;
        for (const auto &[mode, name] :
             {std::pair(Theme::Mode::Light, u"light"_s), std::pair(Theme::Mode::Dark, u"dark"_s)}) {
            theme.setMode(mode);
            theme.apply();
            ActionsBench t;
            for (const auto &[size, width] :
                 {std::pair(QSize(1256, 670), u"1440"_s), std::pair(QSize(1202, 570), u"1280"_s)}) {
                t.tab->resize(size);
                t.choose(u"Remove"_s);
                QTest::qWait(60);
                QVERIFY(t.tab->grab().save(out.filePath(u"actions-%1-%2.png"_s.arg(width, name))));
            }
            t.press(u"reading.table"_s);
            t.tab->resize(1256, 1800);
            QTest::qWait(60);
            QVERIFY(t.tab->grab().save(out.filePath(u"actions-tall-%1.png"_s.arg(name))));
            CaseView none = actionsView();
            none.file.all<Action>().clear();
            ActionsBench empty(std::move(none));
            QTest::qWait(60);
            QVERIFY(empty.tab->grab().save(out.filePath(u"actions-empty-%1.png"_s.arg(name))));
        }
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
