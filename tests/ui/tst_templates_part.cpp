// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShellFixture.h"
#include "case/documents/PageView.h"
#include "library/LibraryPage.h"
#include "library/TemplateText.h"
#include "library/TemplatesPart.h"
#include "widgets/Note.h"
#include "widgets/RowDelegate.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>

using namespace candor;
using namespace candor::shelltest;

namespace {

const auto letterId = u"family/initial-acknowledgement"_s;

} // namespace

class TestTemplatesPart : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(sampleNow);
    std::shared_ptr<Casebook> m_casebook;
    std::unique_ptr<TemplatesPart> m_part;

    template <class W>
    [[nodiscard]] W *find(const QString &name) const
    {
        return m_part->findChild<W *>(name);
    }
    [[nodiscard]] TemplateText &text() const { return *m_part->findChild<TemplateText *>(); }
    void press(const QString &name) const { find<QPushButton>(name)->click(); }
    [[nodiscard]] std::vector<LetterTemplate> stored() const
    {
        std::vector<LetterTemplate> versions;
        for (const AnyRecord &record : resultOf(m_casebook->programRecords())) {
            if (const auto *version = std::get_if<LetterTemplate>(&record))
                versions.push_back(*version);
        }
        return versions;
    }
    void makePart()
    {
        m_part = std::make_unique<TemplatesPart>(librarySourceOf(*m_casebook));
        m_part->resize(1040, 760);
        m_part->show();
        m_part->refresh();
        QTRY_VERIFY(m_part->list()->model()->rowCount() > 20);
        QVERIFY(m_part->reveal(letterId));
    }
    void typeAtEnd(const QString &words)
    {
        text().moveCursor(QTextCursor::End);
        text().insertPlainText(words);
    }

private Q_SLOTS:
    void initTestCase() { useOwnSettings(m_folder); }

    void init()
    {
        static int count = 0;
        const QString path = m_folder.filePath(u"templates%1.candor"_s.arg(++count));
        makeCasebook(path);
        m_casebook = openCasebook(path, m_clock);
        m_casebook->setUser(u"Dana Okafor"_s);
        makePart();
    }

    void cleanup()
    {
        m_part.reset();
        m_casebook->lock().waitForFinished();
        m_casebook.reset();
    }

    void aChangeBecomesAVersion()
    {
        QSignalSpy toast(m_part.get(), &TemplatesPart::toast);
        QVERIFY(!find<QPushButton>(u"templates.publish"_s)->isEnabled());
        const QString before = text().toPlainText();
        typeAtEnd(u"\nA line of our own."_s);
        QVERIFY(find<QPushButton>(u"templates.publish"_s)->isEnabled());
        find<QLineEdit>(u"templates.note"_s)->setText(u"The committee asked for it"_s);
        press(u"templates.publish"_s);
        QTRY_COMPARE(stored().size(), size_t(1));
        const LetterTemplate version = stored().front();
        QCOMPARE(version.templateId, letterId);
        QCOMPARE(version.version, 1);
        QCOMPARE(version.note, u"The committee asked for it"_s);
        QCOMPARE(version.changedBy, u"Dana Okafor"_s);
        QVERIFY(version.text.endsWith(u"A line of our own."_s));
        QTRY_COMPARE(toast.count(), 1);
        QTRY_VERIFY(m_part->list()->currentIndex().data(RowRole::Second).toString().contains(u"version 1"_s));

        // It is compared with the program's wording, line by line.
        auto *versions = find<QComboBox>(u"templates.version"_s);
        QCOMPARE(versions->count(), 2);
        versions->setCurrentIndex(1);
        Q_EMIT versions->activated(1);
        const QString compared = find<QPlainTextEdit>(u"templates.compared"_s)->toPlainText();
        QVERIFY(compared.contains(u"\n+ A line of our own."_s));
        QVERIFY(!compared.contains(u"\n- "_s));

        press(u"templates.program"_s);
        QTRY_COMPARE(stored().size(), size_t(2));
        QTRY_COMPARE(text().toPlainText(), before);
        press(u"templates.switch"_s); // out of use
        QTRY_COMPARE(stored().size(), size_t(3));
        const auto isThere = [&] {
            const auto forms = m_part->forms();
            return std::any_of(forms.begin(), forms.end(), [](const LetterForm &form) { return form.id == letterId; });
        };
        QTRY_VERIFY(!isThere());
        QCOMPARE(m_part->list()->currentIndex().data(RowRole::Chip).toString(), u"Out of use"_s);
        press(u"templates.switch"_s);
        QTRY_VERIFY(isThere());
        QCOMPARE(stored().size(), size_t(4)); // every version is kept
    }

    void whatIsWrongIsShownAtItsPlace()
    {
        text().setPlainText(u"Dear {{patient.nam}},\n\n{{#questions}}\n{{review.conclusion}}"_s);
        auto *list = m_part->problems();
        QTRY_COMPARE(list->model()->rowCount(), 3);
        const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QModelIndex first = list->model()->index(0, 0);
        QVERIFY(first.data().toString().contains(u"patient.name"_s)); // what was perhaps meant
        QCOMPARE(first.data(RowRole::Second).toString(), u"Line 1, column 6"_s);
        Q_EMIT list->activated(first);
        QCOMPARE(text().textCursor().selectedText(), u"{{patient.nam}}"_s);
        QCOMPARE(text().extraSelections().size(), 3);
        press(u"templates.publish"_s);
        QVERIFY(!find<NoteBox>(u"templates.problem"_s)->isHidden());
        QVERIFY(stored().empty());
        // Marks that are not closed are shown as typed, and hinder nothing.
        text().setPlainText(u"Dear {{patient.name}}, one * star"_s);
        QTRY_COMPARE(text().extraSelections().size(), 0);
        press(u"templates.publish"_s);
        QTRY_COMPARE(stored().size(), size_t(1));
    }

    void thePreviewIsOfAnInventedCase()
    {
        auto *pages = find<PageView>(u"templates.pages"_s);
        QTRY_VERIFY(pages->pageCount() > 0);
        QTRY_VERIFY(pages->accessibleDescription().contains(u"Brandvold"_s));
        typeAtEnd(u"\n\nSeen at once in the preview."_s);
        QTRY_VERIFY(pages->accessibleDescription().contains(u"Seen at once in the preview."_s));
    }

    void whatIsHalfTypedComesBack()
    {
        typeAtEnd(u"\nHalf a thou"_s);
        m_part->reveal(u"family/apology"_s); // elsewhere, at once
        QVERIFY(!text().toPlainText().contains(u"Half a thou"_s));
        QVERIFY(m_part->reveal(letterId));
        QTRY_VERIFY(text().toPlainText().endsWith(u"Half a thou"_s));
        QTest::qWait(50);
        makePart(); // as after a lock
        QTRY_VERIFY(text().toPlainText().endsWith(u"Half a thou"_s));
        press(u"templates.discard"_s);
        QTRY_VERIFY(!text().toPlainText().contains(u"Half a thou"_s));
        QVERIFY(stored().empty());
    }

    void ownTemplatesAreAdded()
    {
        const int before = m_part->list()->model()->rowCount();
        press(u"templates.add"_s);
        QTRY_COMPARE(m_part->list()->model()->rowCount(), before + 1);
        QTRY_COMPARE(find<QLineEdit>(u"templates.title"_s)->text(), u"New letter"_s);
        QVERIFY(find<QComboBox>(u"templates.audience"_s)->isEnabled());
        QCOMPARE(stored().front().templateId, u"own/new-letter"_s);
        QVERIFY(m_part->reveal(letterId));
        QVERIFY(!find<QComboBox>(u"templates.audience"_s)->isEnabled()); // what the program's are for stays
    }

    void theListIsSound()
    {
        const QAbstractItemModelTester tester(
            m_part->list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(namelessParts(*m_part), QStringList());
        auto *language = find<QComboBox>(u"templates.language"_s);
        const QString english = text().toPlainText();
        language->setCurrentIndex(1);
        Q_EMIT language->activated(1);
        QTRY_VERIFY(text().toPlainText() != english);
        QCOMPARE(m_part->list()->currentIndex().data(RowRole::Id).toString(), letterId);
    }

    void linesAreCompared()
    {
        QCOMPARE(
            linesCompared(u"a\nb\nc"_s, u"a\nx\nc\nd"_s),
            QStringList({u"  a"_s, u"- b"_s, u"+ x"_s, u"  c"_s, u"+ d"_s}));
        QCOMPARE(linesCompared({}, {}), QStringList(u"  "_s));
    }
};

QTEST_MAIN(TestTemplatesPart)
#include "tst_templates_part.moc"
