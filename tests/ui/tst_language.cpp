// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShellFixture.h"
#include "base/TimeText.h"
#include "case/Wording.h"
#include "theme/Language.h"
#include "unlock/UnlockPage.h"
#include "widgets/Button.h"
#include "widgets/PassphraseEdit.h"

#include <QLabel>
#include <QSignalSpy>

using namespace candor;
using namespace candor::shelltest;
using namespace std::chrono_literals;

namespace {

bool shows(const QWidget &root, const QString &text)
{
    const QList<QLabel *> labels = root.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *each) {
        return each->isVisibleTo(&root) && each->text().contains(text);
    });
}

} // namespace

class tst_language : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(m_folder); }
    void cleanup()
    {
        QSettings().clear();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void localeKeepsTheCustomsOfThePlace()
    {
        using L = Language;
        const QLocale mexico(QLocale::Spanish, QLocale::Mexico), states(QLocale::English, QLocale::UnitedStates);
        const QLocale britain(QLocale::English, QLocale::UnitedKingdom), german(QLocale::German, QLocale::Germany);
        QCOMPARE(L::localeFor(L::Choice::System, mexico), mexico);
        QCOMPARE(L::localeFor(L::Choice::System, britain), britain);
        QCOMPARE(L::localeFor(L::Choice::Spanish, states), QLocale(QLocale::Spanish, QLocale::UnitedStates));
        QCOMPARE(L::localeFor(L::Choice::English, mexico).language(), QLocale::English);
        QCOMPARE(L::localeFor(L::Choice::Spanish, mexico), mexico);
        QCOMPARE(L::localeFor(L::Choice::System, QLocale::c()), states);
        QCOMPARE(L::localeFor(L::Choice::Spanish, QLocale::c()), QLocale(QLocale::Spanish, QLocale::UnitedStates));
        // A language the program does not speak: English texts with English names of days.
        QCOMPARE(L::localeFor(L::Choice::System, german).language(), QLocale::English);
    }

    void choiceIsRemembered()
    {
        {
            Language language;
            language.start();
            QSignalSpy changed(&language, &Language::changed);
            language.setChoice(Language::Choice::Spanish);
            QCOMPARE(changed.size(), 1);
            language.setChoice(Language::Choice::Spanish);
            QCOMPARE(changed.size(), 1);
        }
        Language again;
        again.start();
        QCOMPARE(again.choice(), Language::Choice::Spanish);
        QCOMPARE(Language::code(), u"es"_s);
        // The command line is for one run.
        Language forced;
        forced.start(u"en"_s);
        QCOMPARE(Language::code(), u"en"_s);
        Language after;
        after.start();
        QCOMPARE(after.choice(), Language::Choice::Spanish);
    }

    void textsPluralsDatesAndNumbersFollow()
    {
        Language language;
        language.start(u"en"_s);
        words::Moment moment;
        moment.now = sampleNow;
        QCOMPARE(words::duration(48h), u"2 days"_s);
        QCOMPARE(words::shortDay(QDate(2026, 7, 20), moment), u"Mon, Jul 20"_s);
        language.setChoice(Language::Choice::Spanish);
        QCOMPARE(words::duration(24h), u"1 día"_s);
        QCOMPARE(words::duration(48h), u"2 días"_s);
        words::Moment now;
        now.now = sampleNow;
        QVERIFY(words::shortDay(QDate(2026, 7, 20), now).contains(u"jul"_s));
        QVERIFY(words::protocolText(u"Hold the conversation"_s) != u"Hold the conversation"_s);
        QCOMPARE(words::choiceText(UserRole::Auditor), QCoreApplication::translate("Choice", "Auditor"));
        language.setChoice(Language::Choice::English);
        QCOMPARE(words::duration(24h), u"1 day"_s);
    }

    void timesReadAsTheLocaleWritesThem()
    {
        QCOMPARE(timeText(QTime(10, 5), QLocale(QLocale::English, QLocale::UnitedStates)).simplified(), u"10:05 AM"_s);
        const QString spanish = timeText(QTime(22, 5), QLocale(QLocale::Spanish, QLocale::UnitedStates));
        QVERIFY2(spanish.contains(u"p."_s) && !spanish.contains(u'P'), qPrintable(spanish));
        QCOMPARE(timeText(QTime(22, 5), QLocale(QLocale::Spanish, QLocale::Spain)), u"22:05"_s);
    }

    void unlockPageChangesUnderTheHand()
    {
        const QString path = m_folder.filePath(u"sample.candor"_s);
        makeCasebook(path);
        Language language;
        language.start(u"en"_s);
        UnlockPage page(std::make_shared<SystemClock>());
        page.setCasebook(path);
        page.show();
        QTRY_VERIFY(shows(page, u"Lakeview Test Hospital"_s));
        page.passphraseField()->setText(u"half of a pass"_s);
        page.passphraseField()->setFocus();
        QCOMPARE(page.findChild<Button *>(u"unlock"_s)->text(), u"Unlock"_s);

        language.setChoice(Language::Choice::Spanish);
        QTRY_VERIFY(page.findChild<Button *>(u"unlock"_s)->text() != u"Unlock"_s);
        QVERIFY(!shows(page, u"Something happening right now?"_s));
        QCOMPARE(page.passphraseField()->text(), u"half of a pass"_s);
        QVERIFY(shows(page, u"Lakeview Test Hospital"_s));
        QCOMPARE(page.casebookPath(), path);

        // What went wrong is said in the new language too.
        page.passphraseField()->setText(u"not the passphrase at all"_s);
        page.findChild<Button *>(u"unlock"_s)->click();
        QTRY_VERIFY(page.passphraseField()->isEnabled() && page.passphraseField()->text().isEmpty());
        QVERIFY(!shows(page, u"That passphrase did not open this casebook."_s));
        language.setChoice(Language::Choice::English);
        QTRY_VERIFY(shows(page, u"That passphrase did not open this casebook."_s));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(tst_language)
#include "tst_language.moc"
