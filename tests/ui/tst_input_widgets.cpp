// SPDX-License-Identifier: GPL-3.0-or-later
// The widgets into which people type, or with which they choose.
#include "SpokenParts.h"
#include "widgets/Accessibility.h"
#include "widgets/CheckRow.h"
#include "widgets/ChoiceCard.h"
#include "widgets/FieldFrame.h"
#include "widgets/KnownUnknown.h"
#include "widgets/PassphraseEdit.h"
#include "widgets/PersonChip.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace candor;
using namespace candor::widgettest;
using namespace Qt::StringLiterals;

class TestInputWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installAccessibility();
        m_theme = lightTheme();
    }

    void cleanupTestCase() { m_theme.reset(); }

    void choiceCardsExcludeEachOther()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *none = new ChoiceCard(u"No harm seen"_s, u"Reached the patient"_s);
        auto *temporary = new ChoiceCard(u"Temporary harm"_s, u"Needed treatment"_s);
        column->addWidget(none);
        column->addWidget(temporary);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(roleOf(none), QAccessible::RadioButton);
        QCOMPARE(nameOf(none), u"No harm seen"_s);
        QCOMPARE(descriptionOf(none), u"Reached the patient"_s);
        none->setFocus();
        QTest::keyClick(none, Qt::Key_Space);
        QVERIFY(none->isChecked());
        QTest::keyClick(none, Qt::Key_Down);
        QVERIFY(temporary->hasFocus());
        QVERIFY(temporary->isChecked());
        QVERIFY(!none->isChecked());
        // The corner counts as much as the dot.
        QTest::mouseClick(none, Qt::LeftButton, {}, none->rect().bottomRight() - QPoint(4, 4));
        QVERIFY(none->isChecked());
        QVERIFY(none->heightForWidth(120) > none->heightForWidth(600));
    }

    void personChipAsksToBeRemoved()
    {
        PersonChip chip(u"Dr. Helen Ruiz"_s, u"leads"_s);
        chip.show();
        QVERIFY(QTest::qWaitForWindowActive(&chip));
        QCOMPARE(roleOf(&chip), QAccessible::Button);
        QCOMPARE(nameOf(&chip), u"Dr. Helen Ruiz, leads. Press Delete to remove"_s);
        QSignalSpy asked(&chip, &PersonChip::removeRequested);
        QSignalSpy clicked(&chip, &PersonChip::clicked);
        chip.setFocus();
        QTest::keyClick(&chip, Qt::Key_Delete);
        QCOMPARE(asked.count(), 1);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 10, chip.height() / 2));
        QCOMPARE(asked.count(), 2);
        QCOMPARE(clicked.count(), 0);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(10, chip.height() / 2));
        QCOMPARE(clicked.count(), 1);
        chip.setRemovable(false);
        QTest::keyClick(&chip, Qt::Key_Delete);
        QCOMPARE(asked.count(), 2);
        QCOMPARE(nameOf(&chip), u"Dr. Helen Ruiz, leads"_s);
    }

    void checkRowTicks()
    {
        CheckRow row(u"Bedside team agrees on the facts above"_s);
        row.show();
        QVERIFY(QTest::qWaitForWindowActive(&row));
        QCOMPARE(roleOf(&row), QAccessible::CheckBox);
        QCOMPARE(nameOf(&row), u"Bedside team agrees on the facts above"_s);
        row.setFocus();
        QTest::keyClick(&row, Qt::Key_Space);
        QVERIFY(row.isChecked());
        QVERIFY(QAccessible::queryAccessibleInterface(&row)->state().checked);
        QTest::mouseClick(&row, Qt::LeftButton, {}, row.rect().center());
        QVERIFY(!row.isChecked());
        row.setStamp(u"10:44 AM, Dana Okafor"_s);
        row.setMark(u"Unverified"_s, Status::Soon);
        QCOMPARE(descriptionOf(&row), u"Unverified, 10:44 AM, Dana Okafor"_s);
    }

    void checkRowThatDoesNotApplyStaysUnticked()
    {
        CheckRow row(u"A professional interpreter is booked"_s);
        row.setChecked(true);
        row.setNotApplicable(u"family speaks English"_s);
        QVERIFY(!row.isChecked());
        QCOMPARE(descriptionOf(&row), u"Does not apply: family speaks English"_s);
        QSignalSpy asked(&row, &CheckRow::applicableRequested);
        QTest::keyClick(&row, Qt::Key_Space);
        QVERIFY(!row.isChecked());
        QCOMPARE(asked.count(), 1);
        row.setNotApplicable({});
        QTest::keyClick(&row, Qt::Key_Space);
        QVERIFY(row.isChecked());
    }

    void checkRowHasANote()
    {
        CheckRow row(u"Somebody is with the patient"_s);
        row.resize(400, 60);
        QSignalSpy asked(&row, &CheckRow::noteRequested);
        QTest::keyClick(&row, Qt::Key_N);
        QCOMPARE(asked.count(), 0); // only where notes are kept
        row.setMayHaveNote(true);
        QTest::keyClick(&row, Qt::Key_N);
        QCOMPARE(asked.count(), 1);
        QTest::mouseClick(&row, Qt::LeftButton, {}, QPoint(row.width() - 12, 14));
        QCOMPARE(asked.count(), 2);
        QVERIFY(!row.isChecked());
        const int before = row.heightForWidth(400);
        row.setNote(u"Her sister"_s);
        QCOMPARE(descriptionOf(&row), u"Note: Her sister"_s);
        QVERIFY(row.heightForWidth(400) > before);
    }

    void checkRowGrowsForItsText()
    {
        CheckRow row(u"You have a card with a name and phone number to leave with the family"_s);
        QVERIFY(row.heightForWidth(160) > row.heightForWidth(900));
    }

    void knownUnknownTakesLines()
    {
        KnownUnknown facts;
        QCOMPARE(roleOf(facts.knownList()), QAccessible::List);
        QCOMPARE(nameOf(facts.knownList()), u"We know"_s);
        QCOMPARE(nameOf(facts.unknownList()), u"We do not know yet"_s);
        QCOMPARE(roleOf(facts.knownList()->edit()), QAccessible::EditableText);
        QSignalSpy changed(&facts, &KnownUnknown::changed);
        facts.setKnown({u"The pump was set to 120 mL/h."_s});
        QCOMPARE(changed.count(), 0);
        facts.show();
        QVERIFY(QTest::qWaitForWindowActive(&facts));
        LineEdit *known = facts.knownList()->edit();
        known->setFocus();
        known->moveCursor(QTextCursor::End);
        QTest::keyClick(known, Qt::Key_Return);
        QTest::keyClicks(known, u" It ran 50 minutes. "_s);
        QVERIFY(changed.count() > 0);
        QCOMPARE(facts.known(), (QStringList{u"The pump was set to 120 mL/h."_s, u"It ran 50 minutes."_s}));
        QTest::keyClick(known, Qt::Key_Tab);
        QVERIFY(facts.unknownList()->edit()->hasFocus());
        QTest::keyClicks(facts.unknownList()->edit(), u"Why"_s);
        QCOMPARE(facts.unknown(), QStringList{u"Why"_s});
        facts.setReadOnly(true);
        QTest::keyClicks(known, u"x"_s);
        QCOMPARE(facts.known().size(), 2);
    }

    void knownUnknownGrows()
    {
        KnownUnknown facts;
        facts.resize(500, 120);
        facts.show();
        const int before = facts.knownList()->edit()->sizeHint().height();
        facts.setKnown({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s});
        QVERIFY(facts.knownList()->edit()->sizeHint().height() > before);
    }

    void passphraseIsHiddenAndKeepsNoHistory()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *field = new PassphraseEdit;
        QWidget *hint = field->makeCapsLockHint();
        column->addWidget(field);
        column->addWidget(hint);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QVERIFY(field->inputMethodHints().testFlag(Qt::ImhSensitiveData));
        QTest::keyClicks(field, u"plain"_s);
        QVERIFY(!hint->isVisible());
        QTest::mouseClick(field->showButton(), Qt::LeftButton);
        QCOMPARE(field->echoMode(), QLineEdit::Normal);
        QCOMPARE(nameOf(field->showButton()), u"Hide passphrase"_s);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(field->text(), u"plain"_s);
        // Letters that come out large without Shift tell of Caps Lock.
        QSignalSpy caps(field, &PassphraseEdit::capsLockChanged);
        QKeyEvent large(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"A"_s);
        QApplication::sendEvent(field, &large);
        QVERIFY(hint->isVisible());
        QKeyEvent small(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_s);
        QApplication::sendEvent(field, &small);
        QVERIFY(!hint->isVisible());
        QCOMPARE(caps.count(), 2);
    }

    void fieldFrameExplainsAnError()
    {
        auto *time = new QLineEdit(u"11:75 AM"_s);
        FieldFrame frame(u"&Time"_s, time);
        frame.setHint(u"When the harm was found"_s);
        QCOMPARE(nameOf(time), u"Time"_s);
        QCOMPARE(descriptionOf(time), u"When the harm was found"_s);
        frame.show();
        const int before = time->sizeHint().height();
        frame.setError(u"Use a time like 11:15 AM"_s);
        QVERIFY(frame.hasError());
        QCOMPARE(descriptionOf(time), u"Use a time like 11:15 AM"_s);
        QCOMPARE(time->sizeHint().height(), before); // the form does not jump
        const QImage image = time->grab().toImage();
        QCOMPARE(image.pixelColor(1, image.height() / 2), lightTokens().late.ink);
        frame.clearError();
        QCOMPARE(descriptionOf(time), u"When the harm was found"_s);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestInputWidgets)
#include "tst_input_widgets.moc"
