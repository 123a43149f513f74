// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen and dialog in a language that does not exist: is each text translated, and has it room when it is
// longer? The demonstration is told in Spanish, so that an English word on a screen is one that no translator saw.
#include "PseudoLanguage.h"
#include "Screens.h"
#include "documents/Binder.h"
#include "documents/LetterTemplates.h"
#include "help/HelpTopics.h"
#include "model/Codec.h"
#include "shell/AutoBackup.h"
#include "widgets/Accessibility.h"
#include "workflow/Deadlines.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

using namespace candor;
using namespace candor::shelltest;
using namespace candor::pseudo;
using screens::Screens;
using Words = pseudo::KnownWords;

namespace {

const QSize window{1280, 800};
constexpr int late = 400, mostLooks = 3;
constexpr int usualText = 125; // percent

} // namespace

class tst_pseudo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void pseudoTextKeepsPlaces();
    void theTestFindsWhatItLooksFor();
    void screens_data();
    void screens();
    void unlockWithLargeText();
    void settingsWithLargeText();

private:
    void addKnown();
    void addValues(const QJsonValue &value, Words &known) const;
    [[nodiscard]] Words knownIn(const QByteArray &screen) const;

    /// Looks at all of it. What comes in late is laid out late: on a slow machine it is looked at more than once.
    void look(QWidget &widget, const QString &what, const Words &known)
    {
        const QPointer<QWidget> shown = &widget;
        QStringList problems;
        for (int look = 0; look < mostLooks && (look == 0 || !problems.isEmpty()); ++look) {
            QTest::qWait(look == 0 ? 0 : late);
            if (shown)
                screens::waitForRest(*shown);
            QVERIFY2(shown && shown->isVisible(), qPrintable(what + u" went away"_s));
            problems.clear();
            for (const QString &each : untranslated(widget, known))
                problems << u"not translated: "_s + each;
            for (const QString &each : cutOff(widget))
                problems << u"cut off: "_s + each;
        }
        const QString pictures = qEnvironmentVariable("CANDOR_PSEUDO_PICTURES");
        if (!pictures.isEmpty())
            widget.grab().save(pictures + u"/pseudo-"_s + what + u".png"_s);
        if (problems.isEmpty())
            return;
        problems.removeDuplicates();
        QTextStream(stderr) << what << "\n  " << problems.join(u"\n  "_s) << Qt::endl;
        QFAIL(qPrintable(u"%1 problems in %2, the first: %3"_s.arg(problems.size()).arg(what, problems.front())));
    }

    QTemporaryDir m_folder;
    QString m_path;
    Words m_known;
    PseudoTranslator m_translator;
    Theme m_theme;
    Language m_language;
    std::shared_ptr<Casebook> m_casebook;
    std::unique_ptr<Screens> m_screens;
};

void tst_pseudo::initTestCase()
{
    useOwnSettings(m_folder);
    installAccessibility();
    m_path = m_folder.filePath(u"libro.candor"_s);
    m_casebook = samples::openDemonstration(m_path, sampleNow, u"es"_s);
    m_language.start(u"en"_s);
    QCoreApplication::installTranslator(&m_translator); // last: it is asked first
    m_theme.setMode(Theme::Mode::Light);
    // Larger than usual, which is the harder case; another size for a look by hand.
    const int percent = qEnvironmentVariableIntValue("CANDOR_PSEUDO_TEXT");
    m_theme.setTextSize(percent > 0 ? percent : usualText);
    m_theme.apply();
    m_screens = std::make_unique<Screens>(m_theme, m_language, m_folder.path(), m_path, m_casebook);
    addKnown();
}

void tst_pseudo::cleanupTestCase()
{
    m_casebook.reset();
    m_screens.reset();
    QCoreApplication::removeTranslator(&m_translator);
}

void tst_pseudo::addValues(const QJsonValue &value, Words &known) const
{
    if (value.isString())
        known.add(value.toString());
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        addValues(each, known);
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        addValues(it.value(), known);
}

/// What is data: places, names, cases, and what the locale writes.
void tst_pseudo::addKnown()
{
    for (const QString &each :
         {m_path, QDir::homePath(), QDir::tempPath(), u"English Español"_s, u"Candor Casebook CANDOR AHRQ"_s,
          u"candorbak candor"_s, u"reports csv carta txt papel pdf zorro nube cinco corta"_s, u"Lakeview"_s,
          u"Casebook"_s, // proposed name of a folder
          m_casebook->settings().timeZone, m_casebook->label().name})
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
    m_known.add(locale.formattedDataSize(2));
    const QTimeZone zone(m_casebook->settings().timeZone.toLatin1());
    for (const auto type : {QTimeZone::StandardTime, QTimeZone::DaylightTime})
        m_known.add(zone.displayName(type));
    for (const CaseView &each : m_screens->cases()) {
        addValues(caseToJson(each.file), m_known);
        // Publications are called what they are called, in every language.
        for (const auto &source : each.protocol->sources)
            m_known.addPhrase(source.title);
    }
    for (const AnyRecord &record : resultOf(m_casebook->programRecords()))
        addValues(toJson(record), m_known);
}

/// Some screens show more that has one language only; the others must not.
Words tst_pseudo::knownIn(const QByteArray &screen) const
{
    Words known = m_known;
    // A letter that was begun is called like its form.
    if (screen.startsWith("letter") || screen == "binder" || screen == "learning summary" ||
        screen.startsWith("library, letters") || screen.startsWith("library, found")) {
        for (const QString &language : {u"en"_s, u"es"_s}) {
            for (const LetterForm &form : lettersInForce({}, language)) {
                for (const QString &text : QStringList{form.title, form.purpose} + form.unverified)
                    known.addPhrase(text);
            }
        }
    }
    if (screen.startsWith("help") || screen.startsWith("library, guidance") || screen.startsWith("library, found")) {
        for (const HelpTopic &topic : helpTopics())
            known.addPhrase(topic.title);
    }
    if (screen.startsWith("library") || screen.startsWith("resolution") || screen.startsWith("settings, juris")) {
        for (const DeadlineRule &rule : builtInDeadlines().rules) {
            known.addPhrase(rule.citation);
            known.add(rule.jurisdiction);
        }
    }
    if (screen.startsWith("library")) {
        for (const Taxonomy &list : builtInTaxonomies()) {
            known.add(list.version);
            for (const TaxonomyCode &code : list.codes)
                known.add(code.code);
        }
    }
    // Pages have the language they are printed in, and are called by what stands on them.
    if (screen == "the first hour")
        known.addPhrase(u"The first hour at a glance"_s);
    if (screen == "binder") {
        known.addPhrase(u"CONFIDENTIAL – INTERNAL"_s);
        for (const CaseView &each : m_screens->cases()) {
            for (const BinderChoice &choice :
                 binderChoices(*each.protocol, each.file, BinderReader::Internal, DocumentContext())) {
                known.addPhrase(choice.title);
                known.addPhrase(choice.refused);
            }
        }
    }
    if (screen == "import") // what stands in the file
        known.add(u"INTAKEID RECVDATE AE CATEGORY ADVERSE EVENT FINDING DETAIL ASPEN FACID NAME Care Pressure Ulcer"_s);
    return known;
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
    auto *scroll = new QScrollArea(&page);
    auto *wide = new QWidget;
    wide->setFixedSize(400, 40);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setGeometry(0, 0, 300, 100);
    scroll->setWidget(wide);
    QCOMPARE(cutOff(page).size(), 3);
    auto *menu = new QMenu(pseudoText(u"More"_s), &page);
    menu->addAction(u"Forgotten entry"_s);
    QCOMPARE(untranslated(page, m_known).size(), 1);
}

void tst_pseudo::screens_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < m_screens->all().size(); ++i)
        QTest::newRow(m_screens->all()[i].name) << static_cast<int>(i);
}

void tst_pseudo::screens()
{
    QFETCH(int, index);
    const Screens::Screen &screen = m_screens->all()[static_cast<std::size_t>(index)];
    QWidget *shown = nullptr;
    try {
        shown = screen.show();
    } catch (const std::exception &problem) {
        QFAIL(problem.what());
    }
    // The pages of a document have a language of their own; what they say is no text of the screen.
    look(*shown, QString::fromLatin1(screen.name), knownIn(screen.name));
}

void tst_pseudo::unlockWithLargeText()
{
    m_theme.setTextSize(150);
    for (const QString &path : {QString(), m_path}) {
        UnlockPage page(std::make_shared<SystemClock>());
        page.setCasebook(path);
        page.setSubtitle(pseudoText(u"Locked at 10:38 after 10 idle minutes. Work saved."_s));
        page.setProblem(pseudoText(u"A part of this casebook cannot be read. Nothing was changed. Keep a copy."_s));
        page.resize(window);
        page.show();
        look(page, path.isEmpty() ? u"unlock-empty-150"_s : u"unlock-150"_s, m_known);
    }
    m_theme.setTextSize(100);
}

void tst_pseudo::settingsWithLargeText()
{
    m_theme.setTextSize(150);
    AutoBackup backup(backupDeskOf(*m_casebook));
    SettingsDialog dialog({settingsDeskOf(*m_casebook), m_theme, m_language, &backup});
    for (int page = 0; page <= static_cast<int>(SettingsDialog::Page::Device); ++page) {
        dialog.showPage(static_cast<SettingsDialog::Page>(page));
        dialog.show();
        look(dialog, u"settings-150-%1"_s.arg(page), knownIn("settings, jurisdictions"));
    }
    m_theme.setTextSize(100);
}

QTEST_MAIN(tst_pseudo)
#include "tst_pseudo.moc"
