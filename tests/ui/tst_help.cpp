// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShellFixture.h"
#include "help/HelpPane.h"
#include "help/HelpView.h"
#include "help/MarkdownBrowser.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QRegularExpression>
#include <QTextDocument>

using namespace candor;
using namespace candor::shelltest;

class TestHelp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void everyScreenHasATopicInBothLanguages()
    {
        const QString screens[] = {u"unlock"_s,         u"today"_s,   u"cases"_s,      u"new-case"_s, u"pathway"_s,
                                   u"communications"_s, u"people"_s,  u"history"_s,    u"library"_s,  u"settings"_s,
                                   u"investigation"_s,  u"actions"_s, u"resolution"_s, u"documents"_s};
        for (const QString &screen : screens) {
            QCOMPARE(helpTopicFor(screen), u"screen-"_s + screen);
            for (const QString &language : {u"en"_s, u"es"_s}) {
                const HelpTopic *topic = helpTopic(helpTopicFor(screen), language);
                QVERIFY2(topic && topic->title.size() > 2, qPrintable(screen + language));
                QVERIFY2(topic->markdown.size() > 300, qPrintable(screen + language));
            }
        }
        QCOMPARE(helpTopicFor(u"nowhere"_s), u"screen-cases"_s);
    }

    void bothLanguagesSayTheSameThings()
    {
        const auto &english = helpTopics(u"en"_s);
        const auto &spanish = helpTopics(u"es"_s);
        QCOMPARE(english.size(), spanish.size());
        for (size_t i = 0; i < english.size(); ++i) {
            QCOMPARE(english[i].id, spanish[i].id);
            QVERIFY(english[i].title != spanish[i].title);
            // The same headings, points and links: nothing was left out in translation.
            for (const QString &sign : {u"\n#"_s, u"\n- "_s, u".md)"_s, u"\n1. "_s})
                QVERIFY2(
                    english[i].markdown.count(sign) == spanish[i].markdown.count(sign),
                    qPrintable(english[i].id + sign.trimmed()));
        }
    }

    void linksResolve()
    {
        static const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
        int links = 0;
        for (const QString &language : {u"en"_s, u"es"_s}) {
            for (const HelpTopic &topic : helpTopics(language)) {
                for (auto it = link.globalMatch(topic.markdown); it.hasNext(); ++links) {
                    const QString target = it.next().captured(1);
                    QVERIFY2(target.endsWith(u".md"_s), qPrintable(topic.id + u' ' + target));
                    QVERIFY2(helpTopic(target.chopped(3), language), qPrintable(topic.id + u' ' + target));
                }
            }
        }
        QVERIFY(links > 40);
    }

    void guidanceNamesItsSources()
    {
        for (const HelpTopic &topic : helpTopics(u"en"_s))
            QCOMPARE(topic.markdown.contains(u"\n## Sources\n"_s), topic.isGuidance());
        for (const HelpTopic &topic : helpTopics(u"es"_s))
            QCOMPARE(topic.markdown.contains(u"\n## Fuentes\n"_s), topic.isGuidance());
    }

    void opensWhereOneIsOncePerWindow()
    {
        QWidget window;
        QWidget inside(&window);
        showHelp(&inside, helpTopicFor(u"library"_s));
        auto *view = window.findChild<HelpView *>();
        QVERIFY(view && view->isVisible() && !view->isModal());
        QCOMPARE(view->pane()->topic(), u"screen-library"_s);
        showHelp(&inside, u"guide-apology"_s);
        QCOMPARE(window.findChildren<HelpView *>().size(), 1);
        QCOMPARE(view->pane()->topic(), u"guide-apology"_s);
        QCOMPARE(namelessParts(*view), QStringList());
        showHelp(&inside, u"no-such-topic"_s);
        QCOMPARE(view->pane()->topic(), u"guide-apology"_s);
    }

    void listFollowsSearchAndLinks()
    {
        HelpPane pane(HelpPane::Set::All);
        QAbstractItemModelTester tester(pane.list()->model());
        QCOMPARE(pane.topic(), u"screen-unlock"_s);
        const int all = pane.list()->model()->rowCount();
        pane.setSearch(u"recovery sheet"_s);
        QVERIFY(pane.list()->model()->rowCount() < all);
        QVERIFY(pane.list()->model()->rowCount() > 0);
        QVERIFY(!pane.browser()->extraSelections().isEmpty());
        Q_EMIT pane.browser()->topicRequested(u"guide-silence"_s); // not among what was found
        QCOMPARE(pane.topic(), u"guide-silence"_s);
        QVERIFY(pane.browser()->toPlainText().startsWith(u"Silence"_s));
        pane.setSearch({});
        QCOMPARE(pane.list()->model()->rowCount(), all);
    }

    void speaksTheLanguageOfTheProgram()
    {
        QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::UnitedStates));
        QCOMPARE(helpLanguage(), u"es"_s);
        HelpPane pane(HelpPane::Set::Guidance);
        QCOMPARE(pane.topic(), u"guide-first-hour"_s);
        QVERIFY(pane.browser()->toPlainText().startsWith(u"La primera hora"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
