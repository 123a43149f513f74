// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen and dialog for people who do not see it, do not use a mouse, or need large targets and strong contrast.
#include "ScreenChecks.h"
#include "Screens.h"
#include "widgets/Accessibility.h"
#include "widgets/TabOrder.h"

#include <QBoxLayout>
#include <QDialog>
#include <QGridLayout>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableWidget>
#include <QTextStream>

using namespace candor;
using namespace candor::shelltest;
using namespace candor::screens;

namespace {

constexpr int late = 800;

} // namespace

class tst_accessible : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void checksFindWhatTheyLookFor();
    void tabFollowsTheReadingOrder();
    void screens_data() { rows(); }
    void screens();
    void contrastInTheDark_data() { rows(); }
    void contrastInTheDark();

private:
    void rows()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < m_screens->all().size(); ++i)
            QTest::newRow(m_screens->all()[i].name) << static_cast<int>(i);
    }

    /// Shows a screen and looks at it; once more when something was found, since what comes in late is laid out late.
    void look(Theme::Mode mode, int index, const std::function<QStringList(QWidget &)> &find)
    {
        const Screens::Screen &screen = m_screens->all()[static_cast<std::size_t>(index)];
        if (m_theme.mode() != mode)
            m_theme.setMode(mode);
        QStringList found;
        try {
            const QPointer<QWidget> shown = screen.show();
            for (const int wait : {0, late}) {
                QTest::qWait(wait);
                if (shown)
                    waitForRest(*shown);
                QVERIFY2(shown && shown->isVisible(), "the screen went away");
                found = find(*shown);
                if (found.isEmpty())
                    return;
            }
        } catch (const std::exception &problem) {
            QFAIL(problem.what());
        }
        found.removeDuplicates();
        QTextStream(stderr) << screen.name << "\n  " << found.join(u"\n  "_s) << Qt::endl;
        QFAIL(qPrintable(u"%1 findings, the first: %2"_s.arg(found.size()).arg(found.front())));
    }

    QTemporaryDir m_folder;
    Theme m_theme;
    Language m_language;
    std::unique_ptr<Screens> m_screens;
};

void tst_accessible::initTestCase()
{
    useOwnSettings(m_folder);
    installAccessibility();
    installTabOrder();
    m_language.start(u"en"_s);
    m_theme.setMode(Theme::Mode::Light);
    m_theme.apply();
    const QString path = m_folder.filePath(u"demo.candor"_s);
    m_screens = std::make_unique<Screens>(
        m_theme, m_language, m_folder.path(), path, samples::openDemonstration(path, sampleNow));
}

void tst_accessible::cleanupTestCase()
{
    m_screens.reset();
}

void tst_accessible::checksFindWhatTheyLookFor()
{
    QDialog page;
    auto *column = new QVBoxLayout(&page);
    auto *upper = new QLineEdit, *lower = new QLineEdit;
    auto *title = new QLabel(u"&Title"_s);
    for (QLineEdit *each : {upper, lower})
        each->setFixedHeight(40);
    column->addWidget(title);
    column->addWidget(upper);
    column->addWidget(lower);
    page.resize(400, 300);
    page.show();
    QTest::qWait(50);
    QCOMPARE(namesAndRoles(page).size(), 2);
    QCOMPARE(buddies(page).size(), 2);
    title->setBuddy(upper);
    lower->setPlaceholderText(u"Find"_s);
    lower->setAccessibleName(u"Find"_s);
    QCOMPARE(namesAndRoles(page), QStringList());
    QCOMPARE(buddies(page), QStringList());
    QCOMPARE(smallTargets(page), QStringList());
    QCOMPARE(tabOrder(page), QStringList());
    QCOMPARE(faintTexts(page), QStringList());

    column->setDirection(QBoxLayout::BottomToTop);
    QTest::qWait(50);
    QCOMPARE(tabOrder(page).size(), 1);
    column->setDirection(QBoxLayout::TopToBottom);
    lower->setFixedHeight(20);
    QTest::qWait(50);
    QCOMPARE(smallTargets(page).size(), 1);
    lower->setFixedHeight(40);
    title->setStyleSheet(u"color: #999999; background: #ffffff;"_s);
    QTest::qWait(50);
    QCOMPARE(faintTexts(page).size(), 1);
    title->setStyleSheet(u"color: #666666; background: #ffffff;"_s);
    QTest::qWait(50);
    QCOMPARE(faintTexts(page), QStringList());

    // A table that keeps the Tab key, and a button that the keyboard does not reach.
    auto *table = new QTableWidget(2, 2);
    column->addWidget(table);
    auto *button = new QPushButton(u"Go"_s);
    button->setFocusPolicy(Qt::NoFocus);
    column->addWidget(button);
    QTest::qWait(50);
    const QStringList held = tabOrder(page);
    QVERIFY2(held.filter(u"does not leave"_s).size() == 1, qPrintable(held.join(u'\n')));
    QVERIFY2(held.filter(u"not for the keyboard"_s).size() == 1, qPrintable(held.join(u'\n')));
}

void tst_accessible::tabFollowsTheReadingOrder()
{
    // Made and put into their places from the last one on.
    QWidget page;
    auto *grid = new QGridLayout(&page);
    auto *last = new QPushButton(u"Last"_s, &page), *third = new QPushButton(u"Third"_s, &page);
    auto *second = new QLineEdit(&page), *first = new QLineEdit(&page);
    auto *parts = new QSplitter(&page);
    grid->addWidget(last, 2, 0);
    grid->addWidget(parts, 1, 0);
    parts->addWidget(third);
    grid->addWidget(second, 0, 1);
    grid->addWidget(first, 0, 0);
    page.show();
    QCOMPARE(readingOrder(&page), QList<QWidget *>({first, second, third, last}));
    first->setFocus();
    for (QWidget *next : std::initializer_list<QWidget *>{second, third, last, first}) {
        QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
        QCOMPARE(page.focusWidget(), next);
    }
    QTest::keyClick(page.focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(page.focusWidget(), last);

    // What is made later takes its place too.
    auto *between = new QLineEdit(&page);
    parts->insertWidget(0, between);
    QVERIFY(QTest::qWaitFor([between] { return between->isVisible(); }));
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Tab);
    QCOMPARE(page.focusWidget(), between);
}

void tst_accessible::screens()
{
    QFETCH(int, index);
    look(Theme::Mode::Light, index, [](QWidget &shown) {
        watchModels(shown);
        return namesAndRoles(shown) + buddies(shown) + smallTargets(shown) + faintTexts(shown) + tabOrder(shown);
    });
}

void tst_accessible::contrastInTheDark()
{
    QFETCH(int, index);
    look(Theme::Mode::Dark, index, [](QWidget &shown) { return faintTexts(shown); });
}

QTEST_MAIN(tst_accessible)
#include "tst_accessible.moc"
