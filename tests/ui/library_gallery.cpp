// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the library in both themes and two sizes: library_gallery OUT_DIR. As a test it must draw all pages.
#include "Gallery.h"
#include "ShellFixture.h"
#include "help/HelpPane.h"
#include "help/HelpView.h"
#include "library/LibraryPage.h"
#include "library/ProtocolDraft.h"
#include "library/ProtocolOutline.h"
#include "library/ProtocolPart.h"
#include "widgets/Accessibility.h"

#include <QApplication>
#include <QPushButton>
#include <QTreeView>

using namespace candor;
using namespace candor::gallerytest;
using namespace candor::shelltest;

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QTemporaryDir folder;
    useOwnSettings(folder);
    installAccessibility();
    Gallery gallery(u"library"_s);
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
    gallery.inEachLook([&](const QSize &size) {
        LibraryPage page(librarySourceOf(*casebook));
        page.setKeyboardMap(
            {{u"New case"_s, u"Ctrl+N"_s}, {u"Log a conversation"_s, u"Ctrl+Shift+C"_s}, {u"Lock now"_s, u"Ctrl+L"_s}});
        page.resize(size);
        page.show();
        QTest::qWait(400);
        page.reveal(LibrarySection::Protocol, outlineId(OutlineKind::Step, u"chart-note"_s));
        page.findChild<QPushButton *>(u"switchOff"_s)->click();
        gallery.draw(page, u"step"_s);
        page.reveal(LibrarySection::Protocol, outlineId(OutlineKind::Clock, u"C7"_s));
        gallery.draw(page, u"clock"_s);
        page.reveal(LibrarySection::Protocol, outlineId(OutlineKind::Section, u"event/assess"_s));
        gallery.draw(page, u"section"_s);
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
        gallery.draw(page, u"changes"_s);
        page.protocol()->draft()->discard();
        page.protocol()->showTab(ProtocolPart::Versions);
        gallery.draw(page, u"versions"_s);
        page.reveal(LibrarySection::Deadlines, u"US-MSP-DEMAND"_s);
        gallery.draw(page, u"deadlines"_s);
        page.showSection(LibrarySection::Holidays);
        gallery.draw(page, u"holidays"_s);
        page.reveal(LibrarySection::Codes, u"ahrq_harm_v1_2"_s);
        gallery.draw(page, u"codes"_s);
        page.showSection(LibrarySection::Contacts);
        gallery.draw(page, u"contacts"_s);
        page.reveal(LibrarySection::Letters, u"family/initial-acknowledgement"_s);
        QTest::qWait(600);
        gallery.draw(page, u"letters"_s);
        page.reveal(LibrarySection::Guidance, u"guide-apology"_s);
        gallery.draw(page, u"guidance"_s);
        page.showSection(LibrarySection::Keyboard);
        gallery.draw(page, u"keyboard"_s);
        page.showSection(LibrarySection::Sources);
        gallery.draw(page, u"sources"_s);
        page.setSearch(u"sorry"_s);
        gallery.draw(page, u"search"_s);
        HelpView help;
        help.pane()->show(u"screen-pathway"_s);
        help.show();
        gallery.draw(help, u"help"_s);
    });
    casebook->lock().waitForFinished();
    return gallery.result(15);
}
