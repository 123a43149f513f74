// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and dialog in a language that does not exist: is each text translated, and has it room when it is longer?
#include "HeparinCase.h"
#include "PseudoLanguage.h"
#include "ShellFixture.h"
#include "case/CaseWorkspace.h"
#include "case/communications/CommunicationsTab.h"
#include "case/pathway/PathwayTab.h"
#include "cases/CasesPage.h"
#include "intake/NewCaseDialog.h"
#include "model/Codec.h"
#include "settings/SettingsDialog.h"
#include "shell/Actions.h"
#include "shell/AutoBackup.h"
#include "shell/BlankForms.h"
#include "shell/HelpDialogs.h"
#include "theme/Language.h"
#include "unlock/CreateDialog.h"
#include "unlock/RecentCasebooks.h"
#include "unlock/RecoverySheetPage.h"
#include "unlock/RestoreDialog.h"
#include "unlock/UnlockPage.h"
#include "widgets/Accessibility.h"
#include "widgets/Button.h"

#include <QDialog>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QMenuBar>
#include <QScrollBar>
#include <QTextStream>

using namespace candor;
using namespace candor::shelltest;
using namespace candor::pseudo;

namespace {

const QSize window{1280, 800};
constexpr int settle = 120, mostLooks = 40;

} // namespace

class tst_pseudo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void pseudoTextKeepsPlaces();
    void theTestFindsWhatItLooksFor();
    void unlock();
    void create();
    void restore();
    void settings_data();
    void settings();
    void cases();
    void newCase();
    void caseWorkspace();
    void helpAndForms();

private:
    /// Shows it at the size of a small window and looks at all of it.
    void look(QWidget &widget, const QString &what, bool fill = true)
    {
        if (fill)
            widget.resize(window);
        widget.show();
        // What comes in late is laid out late: on a slow machine it is looked at more than once.
        QStringList problems;
        for (int look = 0; look < mostLooks && (look == 0 || !problems.isEmpty()); ++look) {
            QTest::qWait(settle);
            problems.clear();
            for (const QString &each : untranslated(widget, m_known))
                problems << u"not translated: "_s + each;
            for (const QString &each : cutOff(widget))
                problems << u"cut off: "_s + each;
        }
        if (!problems.isEmpty()) {
            problems.removeDuplicates();
            QTextStream(stderr) << what << "\n  " << problems.join(u"\n  "_s) << Qt::endl;
            m_problems += what;
        }
        const QString pictures = qEnvironmentVariable("CANDOR_PSEUDO_PICTURES");
        if (!pictures.isEmpty())
            widget.grab().save(pictures + u"/pseudo-"_s + what + u".png"_s);
    }
    void expectNone()
    {
        QCOMPARE(m_problems, QStringList());
        m_problems.clear();
    }

    QTemporaryDir m_folder;
    QString m_path;
    KnownWords m_known;
    QStringList m_problems;
    PseudoTranslator m_translator;
    Theme m_theme;
    Language m_language;
    std::shared_ptr<Casebook> m_casebook;
    CreatedCasebook m_created;
};

void tst_pseudo::initTestCase()
{
    useOwnSettings(m_folder);
    installAccessibility();
    m_language.start(u"en"_s);
    QCoreApplication::installTranslator(&m_translator);
    m_theme.apply();
    m_path = m_folder.filePath(u"sample.candor"_s);
    m_created = makeCasebook(m_path);
    m_casebook = openCasebook(m_path, std::make_shared<FixedClock>(sampleNow));
    addCase(*m_casebook, u"Insulin dose given twice"_s);
    addCase(*m_casebook, u"Report that waits"_s, false);
    rememberCasebook(m_path);

    // What is data: places, names, cases, and what the locale writes.
    for (const QString &each :
         {m_path, QDir::homePath(), QDir::tempPath(), m_created.recoveryKey, u"Lakeview Test Hospital"_s,
          u"Dana Okafor"_s, u"English Español"_s, u"Candor Casebook CANDOR AHRQ"_s, u"candorbak candor"_s,
          u"Insulin dose given twice Report that waits Rosa Quiroga West"_s, u"St. Brendan Valley Hospital"_s,
          u"Casebook"_s, // proposed name of a folder
          m_casebook->settings().timeZone})
        m_known.add(each);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_known.add(QString::fromLatin1(zone));
    const QLocale locale;
    for (int i = 1; i <= 12; ++i) {
        m_known.add(locale.monthName(i));
        m_known.add(locale.monthName(i, QLocale::ShortFormat));
    }
    for (int i = 1; i <= 7; ++i) {
        m_known.add(locale.dayName(i));
        m_known.add(locale.dayName(i, QLocale::ShortFormat));
    }
    m_known.add(locale.amText() + u' ' + locale.pmText());
    m_known.add(QTimeZone("America/Chicago").displayName(QDateTime::currentDateTime()));
    const CaseView heparin = casetest::heparinView();
    // Publications are called what they are called, in every language.
    for (const auto &source : heparin.protocol->sources)
        m_known.add(source.title);
    const QJsonObject json = caseToJson(heparin.file);
    const std::function<void(const QJsonValue &)> addValue = [&](const QJsonValue &value) {
        if (value.isString())
            m_known.add(value.toString());
        const QJsonArray array = value.toArray();
        for (const QJsonValue &each : array)
            addValue(each);
        const QJsonObject object = value.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it)
            addValue(it.value());
    };
    addValue(json);
}

void tst_pseudo::cleanupTestCase()
{
    QCoreApplication::removeTranslator(&m_translator);
    m_casebook->lock().waitForFinished();
}

void tst_pseudo::pseudoTextKeepsPlaces()
{
    QCOMPARE(pseudoText(u"Case %1"_s), u"«Cásé %1 ~~»"_s);
    QVERIFY(pseudoText(u"<b>a</b> %n %Ln"_s).startsWith(u"«<b>á</b> %n %Ln"_s));
    QVERIFY(pseudoText(QString(100, u'x')).size() >= 140);
}

void tst_pseudo::theTestFindsWhatItLooksFor()
{
    QWidget page;
    auto *forgotten = new QLabel(u"Never translated"_s, &page);
    forgotten->setGeometry(0, 0, 400, 30);
    QCOMPARE(untranslated(page, m_known).size(), 1);
    forgotten->setText(pseudoText(u"Translated"_s));
    QCOMPARE(untranslated(page, m_known), QStringList());
    QCOMPARE(cutOff(page), QStringList());
    forgotten->setGeometry(0, 0, 20, 30);
    QCOMPARE(cutOff(page).size(), 1);
    auto *button = new QPushButton(pseudoText(u"A long word on a button"_s), &page);
    button->setGeometry(0, 0, 30, 30);
    QCOMPARE(cutOff(page).size(), 2);
}

void tst_pseudo::unlock()
{
    UnlockPage page(std::make_shared<SystemClock>());
    look(page, u"unlock"_s);
    page.setSubtitle(pseudoText(u"Locked at 10:38 after 10 idle minutes. Work saved."_s));
    page.setProblem(pseudoText(u"A part of this casebook cannot be read. Nothing was changed. Keep a copy."_s));
    look(page, u"unlock-problem"_s);
    page.findChild<Button *>(u"cannotUnlock"_s)->click();
    look(page, u"unlock-recovery"_s);
    page.findChild<Button *>(u"chooseAnother"_s)->click();
    look(page, u"unlock-choose"_s);
    page.setCasebook({});
    look(page, u"unlock-empty"_s);
    m_theme.setTextSize(150);
    look(page, u"unlock-empty-150"_s);
    page.setCasebook(m_path);
    look(page, u"unlock-150"_s);
    m_theme.setTextSize(100);
    expectNone();
}

void tst_pseudo::create()
{
    CreateDialog dialog(std::make_shared<SystemClock>());
    dialog.findChild<QLineEdit *>(u"hospital"_s)->setText(u"Casebook"_s);
    look(dialog, u"create"_s, false);
    dialog.findChild<QLineEdit *>(u"newPassphrase"_s)->setText(u"too short"_s);
    dialog.findChild<Button *>(u"createNext"_s)->click();
    look(dialog, u"create-errors"_s, false);
    RecoverySheetPage sheet;
    sheet.setCasebook(m_created, u"Lakeview Test Hospital"_s, u"Dana Okafor"_s, sampleNow);
    sheet.resize(512, 560);
    look(sheet, u"recovery-sheet"_s, false);
    expectNone();
}

void tst_pseudo::restore()
{
    RestoreDialog dialog;
    look(dialog, u"restore"_s, false);
    dialog.findChild<Button *>(u"restoreNow"_s)->click();
    look(dialog, u"restore-errors"_s, false);
    expectNone();
}

void tst_pseudo::settings_data()
{
    QTest::addColumn<int>("textSize");
    QTest::newRow("normal") << 100;
    QTest::newRow("largest") << 150;
}

void tst_pseudo::settings()
{
    QFETCH(int, textSize);
    m_theme.setTextSize(textSize);
    AutoBackup backup(backupDeskOf(*m_casebook));
    SettingsDialog dialog({settingsDeskOf(*m_casebook), m_theme, m_language, &backup});
    for (int page = 0; page <= static_cast<int>(SettingsDialog::Page::Device); ++page) {
        dialog.showPage(static_cast<SettingsDialog::Page>(page));
        look(dialog, u"settings-%1-%2"_s.arg(textSize).arg(page), false);
    }
    m_theme.setTextSize(100);
    expectNone();
}

void tst_pseudo::cases()
{
    CasesPage page(sourceOf(*m_casebook));
    look(page, u"cases"_s);
    expectNone();
}

void tst_pseudo::newCase()
{
    NewCaseDialog dialog(*m_casebook, std::nullopt, {u"West"_s});
    for (int page = 0; page < 4; ++page) {
        dialog.goToPage(page);
        look(dialog, u"new-case-%1"_s.arg(page + 1), false);
    }
    expectNone();
}

void tst_pseudo::caseWorkspace()
{
    casetest::FakeDesk desk;
    desk.view = casetest::heparinView();
    CaseWorkspace page(desk.desk());
    page.resize(1202, 718);
    page.show();
    page.store().show(desk.view);
    for (const QString &step : {u"prepare-first-conversation"_s, u"choose-who-is-told"_s, u"support-caregivers"_s}) {
        page.pathway().goTo(step);
        look(page, u"case-"_s + step, false);
    }
    page.showTab(CaseWorkspace::Communications);
    look(page, u"case-communications"_s, false);
    page.logConversation();
    look(page, u"case-log"_s, false);
    page.showTab(CaseWorkspace::History);
    look(page, u"case-history"_s, false);
    page.print();
    QTest::qWait(settle);
    // The page has a language of its own; what it says is no text of the screen.
    if (auto *preview = page.findChild<QWidget *>(u"documents.pages"_s))
        preview->setAccessibleDescription({});
    look(page, u"case-documents"_s, false);
    expectNone();
}

void tst_pseudo::helpAndForms()
{
    Actions actions;
    const std::unique_ptr<QDialog> keys(keyboardMap(actions, nullptr));
    look(*keys, u"keyboard-map"_s, false);
    const std::unique_ptr<QDialog> about(aboutDialog(nullptr));
    look(*about, u"about"_s, false);
    BlankFormsDialog forms(builtInProtocol(), {});
    look(forms, u"blank-forms"_s, false);
    expectNone();
}

QTEST_MAIN(tst_pseudo)
#include "tst_pseudo.moc"
