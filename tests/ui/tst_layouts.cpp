// SPDX-License-Identifier: GPL-3.0-or-later
// Rows and columns that give way where the words of a language or the size of the text leave no room.
#include "widgets/ColumnScroll.h"
#include "widgets/FieldColumns.h"
#include "widgets/FlowLayout.h"
#include "widgets/WindowHeight.h"

#include <QBoxLayout>
#include <QDialog>
#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTest>

using namespace candor;
using namespace Qt::StringLiterals;

namespace {

const QString sentence =
    u"As soon as somebody has read this sentence to its end, it has taken more than one line of it."_s;

class Part final : public QWidget {
public:
    Part(int least, int wanted, int height = 20)
        : m_least(least, height)
        , m_wanted(wanted, height)
    {
    }
    QSize minimumSizeHint() const override { return m_least; }
    QSize sizeHint() const override { return m_wanted; }

private:
    QSize m_least;
    QSize m_wanted;
};

QLabel *wrapped(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

class tst_layouts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsAreAsInAGrid_data();
    void columnsAreAsInAGrid();
    void columnsTurnIntoOne();
    void columnsShareUnevenly();
    void oneRowSkipsWhatIsHidden();
    void whatWrapsGetsHigherInAFlow();
    void fillerTakesWhatIsLeft();
    void fillerGivesWayFirst();
    void fillerGrowsAsFarAsItMay();
    void columnScrollIsAsWideAsItsContent();
    void columnScrollIsAsHighAsItsContent();
    void windowGrowsWithItsTexts();
};

void tst_layouts::columnsAreAsInAGrid_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {300, 301, 344, 417, 600})
        QTest::newRow(qPrintable(QString::number(width))) << width;
}

void tst_layouts::columnsAreAsInAGrid()
{
    QFETCH(int, width);
    QWidget gridBox, box;
    auto *grid = new QGridLayout(&gridBox);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *columns = new FieldColumns(2, 14, 10);
    box.setLayout(columns);
    const auto parts = [] { return QList<QWidget *>{new Part(60, 150), new Part(165, 190, 30), wrapped(sentence)}; };
    const QList<QWidget *> expected = parts(), made = parts();
    grid->addWidget(expected[0], 0, 0, Qt::AlignTop);
    grid->addWidget(expected[1], 0, 1, Qt::AlignTop);
    grid->addWidget(expected[2], 1, 0, 1, 2, Qt::AlignTop);
    columns->add(made[0]);
    columns->add(made[1]);
    columns->add(made[2], true);
    QCOMPARE(columns->heightForWidth(width), grid->heightForWidth(width));
    for (QWidget *each : {&gridBox, &box}) {
        each->resize(width, grid->heightForWidth(width));
        each->show();
    }
    for (qsizetype i = 0; i < made.size(); ++i)
        QCOMPARE(made[i]->geometry(), expected[i]->geometry());
}

void tst_layouts::columnsTurnIntoOne()
{
    QWidget box;
    auto *columns = new FieldColumns(2, 10, 5);
    box.setLayout(columns);
    auto *first = new Part(100, 120), *second = new Part(150, 160);
    columns->add(first);
    columns->add(second);
    QCOMPARE(columns->minimumSize(), QSize(150, 20));
    QCOMPARE(columns->heightForWidth(260), 20);
    QCOMPARE(columns->heightForWidth(259), 45);
    box.resize(259, 45);
    box.show();
    QCOMPARE(first->geometry(), QRect(0, 0, 259, 20));
    QCOMPARE(second->geometry(), QRect(0, 25, 259, 20));
    second->hide();
    QCOMPARE(columns->heightForWidth(150), 20);
}

void tst_layouts::columnsShareUnevenly()
{
    QWidget box;
    auto *columns = new FieldColumns(2, 10, 5);
    columns->setShares({0, 1});
    box.setLayout(columns);
    auto *caption = new Part(60, 200), *field = new Part(100, 120);
    columns->add(caption);
    columns->add(field);
    box.resize(300, 20);
    box.show();
    QCOMPARE(caption->geometry(), QRect(0, 0, 60, 20));
    QCOMPARE(field->geometry(), QRect(70, 0, 230, 20));
    columns->setShares({1, 2});
    box.resize(310, 20);
    QCoreApplication::processEvents();
    QCOMPARE(caption->geometry(), QRect(0, 0, 100, 20));
    QCOMPARE(field->geometry(), QRect(110, 0, 200, 20));
    box.resize(169, 45);
    QCOMPARE(field->geometry(), QRect(0, 25, 169, 20));
}

void tst_layouts::oneRowSkipsWhatIsHidden()
{
    QWidget box;
    auto *columns = new FieldColumns(FieldColumns::oneRow, 10);
    box.setLayout(columns);
    auto *first = new Part(40, 40), *second = new Part(40, 40), *third = new Part(40, 40);
    for (QWidget *each : {first, second, third})
        columns->addWidget(each);
    second->hide();
    box.resize(210, 20);
    box.show();
    QCOMPARE(first->geometry(), QRect(0, 0, 100, 20));
    QCOMPARE(third->geometry(), QRect(110, 0, 100, 20));
}

void tst_layouts::whatWrapsGetsHigherInAFlow()
{
    QWidget box;
    auto *flow = new FlowLayout(&box);
    QLabel *text = wrapped(sentence);
    flow->addWidget(text);
    const int narrow = text->sizeHint().width() / 2;
    QCOMPARE(flow->heightForWidth(narrow), text->heightForWidth(narrow));
    QVERIFY(text->heightForWidth(narrow) > text->sizeHint().height());
}

void tst_layouts::fillerTakesWhatIsLeft()
{
    QWidget box;
    auto *flow = new FlowLayout(&box, 10, 5);
    auto *filler = new QWidget;
    auto *first = new Part(80, 80), *second = new Part(120, 120, 30);
    flow->addFiller(filler);
    flow->addWidget(first);
    flow->addWidget(second);
    flow->setAlignment(first, Qt::AlignBottom);
    box.resize(300, 30);
    box.show();
    QCOMPARE(first->geometry(), QRect(90, 10, 80, 20));
    QCOMPARE(second->geometry(), QRect(180, 0, 120, 30));
    // The row is too short: the last one goes below, and stays at the end.
    box.resize(200, flow->heightForWidth(200));
    QCOMPARE(box.height(), 20 + 5 + 30);
    QCOMPARE(first->geometry(), QRect(120, 0, 80, 20));
    QCOMPARE(second->geometry(), QRect(80, 25, 120, 30));
    box.setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    QCOMPARE(second->geometry(), QRect(0, 25, 120, 30));
}

void tst_layouts::fillerGivesWayFirst()
{
    QWidget box;
    auto *flow = new FlowLayout(&box, 10, 5);
    auto *filler = new Part(50, 200), *button = new Part(100, 100);
    flow->addFiller(filler);
    flow->addWidget(button);
    QCOMPARE(flow->heightForWidth(160), 20);
    QCOMPARE(flow->heightForWidth(159), 45);
    box.resize(160, 20);
    box.show();
    QCOMPARE(filler->geometry(), QRect(0, 0, 50, 20));
}

void tst_layouts::fillerGrowsAsFarAsItMay()
{
    QWidget box;
    auto *flow = new FlowLayout(&box, 10, 5);
    auto *filler = new Part(50, 90), *button = new Part(100, 100);
    filler->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    flow->addFiller(filler);
    flow->addWidget(button);
    box.resize(300, 20);
    box.show();
    QCOMPARE(filler->width(), 90);
    QCOMPARE(button->x(), 100);
    box.resize(150, 45);
    QCOMPARE(button->geometry(), QRect(0, 25, 100, 20));
}

void tst_layouts::columnScrollIsAsWideAsItsContent()
{
    ColumnScroll scroll;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Part(230, 300));
    scroll.setWidget(content);
    const int before = scroll.minimumSizeHint().width();
    QVERIFY(before >= 230 + scroll.verticalScrollBar()->sizeHint().width());
    column->addWidget(new Part(400, 400));
    scroll.show();
    QTRY_COMPARE(scroll.minimumSizeHint().width(), before + 170);
    content->setMinimumWidth(500);
    QCOMPARE(scroll.minimumSizeHint().width(), before + 270);
}

void tst_layouts::columnScrollIsAsHighAsItsContent()
{
    QWidget box;
    auto *outer = new QVBoxLayout(&box);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *scroll = new ColumnScroll;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(wrapped(sentence));
    column->addWidget(new Part(50, 50, 200));
    scroll->setWidget(content);
    scroll->setAsHighAsContent();
    auto *list = new Part(50, 50, 100);
    outer->addWidget(scroll);
    outer->addWidget(list, 1);
    const int needed = content->heightForWidth(200);
    QVERIFY(needed > 200);
    box.resize(200, needed + 150);
    box.show();
    QCOMPARE(scroll->height(), needed);
    QCOMPARE(list->height(), 150);
    QTRY_COMPARE(scroll->focusPolicy(), Qt::NoFocus);
    box.resize(200, 200);
    QCOMPARE(list->height(), 100);
    QTRY_COMPARE(scroll->focusPolicy(), Qt::TabFocus);
    QVERIFY(content->height() >= content->heightForWidth(content->width()));
}

void tst_layouts::windowGrowsWithItsTexts()
{
    QDialog dialog;
    auto *column = new QVBoxLayout(&dialog);
    QLabel *text = wrapped(u"Short"_s);
    column->addWidget(text);
    dialog.resize(200, 40);
    keepHighEnough(&dialog);
    dialog.show();
    const int before = dialog.height();
    text->setText(sentence + u' ' + sentence);
    QTRY_VERIFY(dialog.height() > before);
    QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
    const int narrow = dialog.minimumHeight();
    dialog.resize(600, dialog.height());
    QTRY_VERIFY(dialog.minimumHeight() < narrow);
}

QTEST_MAIN(tst_layouts)
#include "tst_layouts.moc"
