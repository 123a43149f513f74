// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the library in both themes and two sizes: library_gallery OUT_DIR. As a test it must draw all pages.
#include "ShellFixture.h"
#include "help/HelpPane.h"
#include "help/HelpView.h"
#include "library/LibraryPage.h"
#include "library/ProtocolDraft.h"
#include "library/ProtocolOutline.h"
#include "library/ProtocolPart.h"
#include "widgets/Accessibility.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QTextStream>
#include <QTreeView>

using namespace candor;
using namespace candor::shelltest;

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QTemporaryDir folder;
    useOwnSettings(folder);
    installAccessibility();
    const QDir out(app.arguments().value(1, QStringLiteral(CANDOR_BINARY_DIR "/library_gallery")));
    QDir().mkpath(out.path());
    Theme theme;
    makeCasebook(folder.filePath(u"g.candor"_s));
    const auto casebook = openCasebook(folder.filePath(u"g.candor"_s), std::make_shared<FixedClock>(sampleNow));
    addCase(*casebook, u"Wrong dose, 4 West"_s);
    for (const auto &[kind, name, phone] :
         {std::tuple(ContactKind::ContactPerson, u"Dana Okafor"_s, u"555-0100"_s),
          std::tuple(ContactKind::InterpreterLine, u"Language Bridge"_s, u"555-0142"_s),
          std::tuple(ContactKind::Counsel, u"Ann Reyes"_s, u"555-0177"_s)}) {
        ContactCard card;
        card.id = Id<ContactCard>::create();
        card.kind = kind;
        card.name = name;
        card.phone = phone;
        card.forFamilies = kind != ContactKind::Counsel;
        casebook->apply(SaveProgramRecord{card}).waitForFinished();
    }
    int drawn = 0;
    int wanted = 0;
    // The sizes are those of the window less its navigation, menu and status line.
    for (const auto &[size, sizeName] :
         {std::pair(QSize(1256, 818), u"1440"_s), std::pair(QSize(1202, 718), u"1280"_s)}) {
        for (const auto &[mode, modeName] :
             {std::pair(Theme::Mode::Light, u"light"_s), std::pair(Theme::Mode::Dark, u"dark"_s)}) {
            theme.setMode(mode);
            theme.apply();
            LibraryPage page(librarySourceOf(*casebook));
            page.setKeyboardMap(
                {{u"New case"_s, u"Ctrl+N"_s},
                 {u"Log a conversation"_s, u"Ctrl+Shift+C"_s},
                 {u"Lock now"_s, u"Ctrl+L"_s}});
            page.resize(size);
            page.show();
            QTest::qWait(400);
            const auto draw = [&](QWidget &widget, const QString &what) {
                QTest::qWait(80);
                ++wanted;
                if (widget.grab().save(out.filePath(u"library-%1-%2-%3.png"_s.arg(what, sizeName, modeName))))
                    ++drawn;
            };
            page.reveal(LibrarySection::Protocol, outlineId(OutlineKind::Step, u"chart-note"_s));
            page.findChild<QPushButton *>(u"switchOff"_s)->click();
            draw(page, u"step"_s);
            page.reveal(LibrarySection::Protocol, outlineId(OutlineKind::Clock, u"C7"_s));
            draw(page, u"clock"_s);
            page.reveal(LibrarySection::Protocol, outlineId(OutlineKind::Section, u"event/assess"_s));
            draw(page, u"section"_s);
            ProtocolEdit off;
            off.target = u"check-duplicate"_s;
            off.on = false;
            off.reason = u"The reporting system does it"_s;
            page.protocol()->draft()->add(off);
            ProtocolEdit length;
            length.what = ProtocolEdit::What::Length;
            length.part = ProtocolEdit::Part::Clock;
            length.target = u"C2"_s;
            length.span = Span{45, TimeUnit::Minutes};
            page.protocol()->draft()->add(length);
            page.protocol()->showTab(ProtocolPart::Changes);
            draw(page, u"changes"_s);
            page.protocol()->draft()->discard();
            page.protocol()->showTab(ProtocolPart::Versions);
            draw(page, u"versions"_s);
            page.reveal(LibrarySection::Deadlines, u"US-MSP-DEMAND"_s);
            draw(page, u"deadlines"_s);
            page.showSection(LibrarySection::Holidays);
            draw(page, u"holidays"_s);
            page.reveal(LibrarySection::Codes, u"ahrq_harm_v1_2"_s);
            draw(page, u"codes"_s);
            page.showSection(LibrarySection::Contacts);
            draw(page, u"contacts"_s);
            page.reveal(LibrarySection::Letters, u"family/initial-acknowledgement"_s);
            QTest::qWait(600);
            draw(page, u"letters"_s);
            page.reveal(LibrarySection::Guidance, u"guide-apology"_s);
            draw(page, u"guidance"_s);
            page.showSection(LibrarySection::Keyboard);
            draw(page, u"keyboard"_s);
            page.showSection(LibrarySection::Sources);
            draw(page, u"sources"_s);
            page.setSearch(u"sorry"_s);
            draw(page, u"search"_s);
            HelpView help;
            help.pane()->show(u"screen-pathway"_s);
            help.show();
            draw(help, u"help"_s);
        }
    }
    casebook->lock().waitForFinished();
    return drawn == wanted && drawn > 0 ? 0 : 1;
}
