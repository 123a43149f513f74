// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the components in their states, light and dark, to PNG files for the eye: candor_gallery OUT_DIR [TEXT_SIZE].
// Without a folder it draws to a temporary one and only checks that every page came out.
#include "theme/Fonts.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"
#include "widgets/Accessibility.h"
#include "widgets/AnswerStrip.h"
#include "widgets/Button.h"
#include "widgets/CheckRow.h"
#include "widgets/Chip.h"
#include "widgets/ChoiceCard.h"
#include "widgets/DeadlineClock.h"
#include "widgets/EmptyState.h"
#include "widgets/FieldFrame.h"
#include "widgets/FlowLayout.h"
#include "widgets/FoldSection.h"
#include "widgets/KnownUnknown.h"
#include "widgets/Label.h"
#include "widgets/NavSidebar.h"
#include "widgets/Note.h"
#include "widgets/PassphraseEdit.h"
#include "widgets/PersonChip.h"
#include "widgets/PhaseStepper.h"
#include "widgets/SectionHeader.h"
#include "widgets/ToastLine.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFormLayout>
#include <QPainter>
#include <QProgressBar>
#include <QRadioButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace candor;
using namespace Qt::StringLiterals;

namespace {

/// A surface card, or any small painted thing that has no widget of its own.
class Canvas : public QWidget {
public:
    Canvas(QSize size, std::function<void(QPainter &, const QRectF &)> paint, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_paint(std::move(paint))
    {
        if (size.isValid())
            setFixedSize(size);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_paint(painter, QRectF(rect()));
    }

private:
    std::function<void(QPainter &, const QRectF &)> m_paint;
};

QWidget *card()
{
    return new Canvas({}, [](QPainter &painter, const QRectF &rect) {
        const Tokens &t = Theme::tokens();
        paintBox(painter, rect, radius::Card, t.surface, t.border);
    });
}

QVBoxLayout *section(QVBoxLayout *page, const QString &title)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(7);
    column->addWidget(new SectionHeader(title));
    page->addLayout(column);
    return column;
}

QWidget *bars(int strength, const QString &word)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(new Canvas(QSize(26, 14), [strength](QPainter &painter, const QRectF &rect) {
        paintBars(painter, rect, strength, Theme::tokens());
    }));
    row->addWidget(new QLabel(word));
    return pair;
}

DeadlineClock *clock(const ClockFace &face, int ring = 36)
{
    auto *made = new DeadlineClock;
    made->setRingSize(ring);
    made->setFace(face);
    return made;
}

void addNote(QVBoxLayout *column, Status kind, const QString &lead, const QString &text, const QString &action = {})
{
    auto *note = new NoteBox;
    note->set(kind, lead, text, action);
    column->addWidget(note);
}

struct Page {
    QWidget *widget;
    QWidget *focus;
};

Page components(const QString &title)
{
    auto *page = new QWidget;
    page->resize(720, 860);
    auto *all = new QVBoxLayout(page);
    all->setContentsMargins(22, 18, 22, 18);
    all->setSpacing(14);
    auto *head = new QHBoxLayout;
    head->addWidget(label(title, FontRole::Title));
    head->addWidget(label(u"Component states"_s, FontRole::Body, Ink::Muted), 1);
    all->addLayout(head);

    auto *clocks = new QGridLayout;
    clocks->addWidget(clock({ClockLook::OnTrack, 0.8, {}, u"6 h 10 min"_s, u"On track"_s}), 0, 0);
    clocks->addWidget(clock({ClockLook::Soon, 0.37, {}, u"22 min left"_s, u"Due soon"_s}), 0, 1);
    clocks->addWidget(clock({ClockLook::Late, 0, {}, u"18 h late"_s, u"Late"_s}), 0, 2);
    clocks->addWidget(clock({ClockLook::Waiting, 0.3, {}, u"Waiting 4 days"_s, u"Paused, someone else"_s}), 1, 0);
    clocks->addWidget(clock({ClockLook::Done, 1, {}, u"Done 10:36 AM"_s, u"Done in time"_s}), 1, 1);
    clocks->addWidget(clock({ClockLook::NotStarted, 0, {}, u"Not started"_s, u"No deadline"_s}), 1, 2);
    section(all, u"Deadline clock"_s)->addLayout(clocks);

    auto *chips = new FlowLayout(nullptr, 7, 7);
    chips->addWidget(new Chip(u"Serious harm"_s, Status::Late, u"heart"_s));
    chips->addWidget(new Chip(u"Temporary harm, treated"_s, Status::Soon, u"heart"_s));
    chips->addWidget(new Chip(u"Decided Jun 30"_s, Status::Ok));
    chips->addWidget(new Chip(u"Waiting for insurer"_s, Status::Wait));
    chips->addWidget(new Chip(u"Not started"_s, Status::Neutral, u"circle"_s));
    chips->addWidget(new Chip(u"Told Jul 6"_s, Status::Told));
    chips->addWidget(new RecordMark(RecordSort::Privileged));
    chips->addWidget(new RecordMark(RecordSort::CaseRecord));
    chips->addWidget(new RecordMark(RecordSort::Mixed));
    chips->addWidget(bars(3, u"Stronger"_s));
    chips->addWidget(bars(2, u"Intermediate"_s));
    chips->addWidget(bars(1, u"Weaker"_s));
    section(all, u"Chips and record marks"_s)->addLayout(chips);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(9);
    buttons->addWidget(button(u"Primary"_s, ButtonKind::Primary));
    auto *focus = button(u"Keyboard focus"_s, ButtonKind::Primary);
    buttons->addWidget(focus);
    buttons->addWidget(button(u"Normal"_s));
    auto *pressed = button(u"Pressed"_s);
    pressed->setDown(true);
    buttons->addWidget(pressed);
    auto *off = button(u"Unavailable"_s);
    off->setEnabled(false);
    buttons->addWidget(off);
    buttons->addWidget(button(u"Quiet"_s, ButtonKind::Quiet));
    buttons->addWidget(button(u"New case"_s, ButtonKind::Primary, u"plus"_s, u"Ctrl+N"_s));
    buttons->addStretch();
    section(all, u"Buttons"_s)->addLayout(buttons);

    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(14);
    fields->setVerticalSpacing(8);
    auto *empty = new QLineEdit;
    empty->setPlaceholderText(u"Not recorded yet"_s);
    fields->addWidget(new FieldFrame(u"Empty"_s, empty), 0, 0, Qt::AlignTop);
    auto *passphrase = new PassphraseEdit;
    passphrase->setText(u"correct horse"_s);
    fields->addWidget(new FieldFrame(u"Passphrase"_s, passphrase), 0, 1, Qt::AlignTop);
    auto *wrong = new FieldFrame(u"Needs attention"_s, new QLineEdit(u"11:75 AM"_s));
    wrong->setError(u"Use a time like 11:15 AM"_s);
    fields->addWidget(wrong, 0, 2, Qt::AlignTop);
    auto *choice = new QComboBox;
    choice->addItem(u"Spanish"_s);
    fields->addWidget(new FieldFrame(u"Choice"_s, choice), 1, 0, Qt::AlignTop);
    auto *locked = new QLineEdit(u"Locked Jul 7, 4:31 PM"_s);
    locked->setReadOnly(true);
    fields->addWidget(new FieldFrame(u"Read only"_s, locked), 1, 1, Qt::AlignTop);
    auto *ticks = new QHBoxLayout;
    auto *done = new QCheckBox(u"Done"_s);
    done->setChecked(true);
    auto *yes = new QRadioButton(u"Yes"_s);
    yes->setChecked(true);
    ticks->addWidget(done);
    ticks->addWidget(new QCheckBox(u"Open"_s));
    ticks->addWidget(yes);
    ticks->addWidget(new QRadioButton(u"No"_s));
    fields->addLayout(ticks, 1, 2, Qt::AlignBottom);
    for (int column = 0; column < 3; ++column)
        fields->setColumnStretch(column, 1);
    section(all, u"Fields"_s)->addLayout(fields);

    auto *messages = section(all, u"Messages"_s);
    addNote(
        messages, Status::Late, u"This PDF could not be saved."_s,
        u"The folder “Letters” is read only. Nothing was lost."_s, u"Choose another folder"_s);
    addNote(
        messages, Status::Soon, u"Casebook opens read only."_s,
        u"Marcus Shaw has it open on OR-DESK-2 since 9:12 AM."_s, u"Try again"_s);
    addNote(
        messages, Status::Privileged, u"Privileged."_s,
        u"Review team only. This cannot go into a letter to the family."_s);
    addNote(messages, Status::Ok, u"Conversation saved."_s, u"It locks in 24 hours."_s, u"Undo"_s);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(12);
    const auto addCard = [cards](QWidget *content) {
        auto *frame = card();
        auto *inside = new QVBoxLayout(frame);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->addWidget(content);
        cards->addWidget(frame, 1);
    };
    auto *nothing = new EmptyState;
    nothing->set(u"check-circle"_s, u"Nothing due today"_s, u"Next: call Ms. Ito, Thursday 10:00 AM"_s, IconColor::Ok);
    nothing->setAction(u"Show this week"_s);
    addCard(nothing);
    auto *none = new EmptyState;
    none->set(u"bubble"_s, u"No conversation logged yet"_s, u"First one is due by 11:12 AM"_s);
    none->setAction(u"Log a conversation"_s, u"plus"_s);
    addCard(none);
    auto *loading = new QWidget;
    auto *steps = new QVBoxLayout(loading);
    steps->setContentsMargins(14, 14, 14, 14);
    steps->setSpacing(6);
    steps->addWidget(label(u"Opening your casebook"_s, FontRole::Label));
    steps->addWidget(label(u"Checking 158 cases, a few seconds"_s, FontRole::Small, Ink::Muted));
    auto *progress = new QProgressBar;
    progress->setTextVisible(false);
    progress->setValue(62);
    steps->addWidget(progress);
    steps->addStretch();
    auto *cancel = button(u"Cancel"_s);
    cancel->setSmall(true);
    steps->addWidget(cancel, 0, Qt::AlignRight);
    addCard(loading);
    all->addLayout(cards);
    all->addStretch();
    return {page, focus};
}

NavSidebar *sections(NavSidebar::Mode mode)
{
    auto *nav = new NavSidebar;
    nav->setPrimary(button(
        mode == NavSidebar::Mode::Rail ? u"New"_s : u"New case"_s, ButtonKind::Primary, u"plus"_s,
        mode == NavSidebar::Mode::Rail ? QString() : u"Ctrl+N"_s));
    nav->setItems(
        {{u"Today"_s, u"calendar-check"_s, u"1 late"_s, true},
         {u"Cases"_s, u"folder"_s, u"12"_s},
         {u"Insights"_s, u"chart"_s},
         {u"Program"_s, u"shield"_s},
         {u"Library"_s, u"book"_s}});
    nav->setCurrentIndex(1);
    nav->addEntry(mode == NavSidebar::Mode::Rail ? u"Blank"_s : u"Blank checklists"_s, u"printer"_s);
    nav->addEntry(u"Lock"_s, u"lock"_s, u"Ctrl+L"_s);
    nav->setMode(mode);
    return nav;
}

QWidget *contextPane()
{
    auto *pane = new QWidget;
    pane->setFixedWidth(316);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *facts = new FoldSection(u"Key facts"_s, u"page"_s);
    auto *list = new QWidget;
    auto *form = new QFormLayout(list);
    form->setVerticalSpacing(4);
    const std::pair<QString, QString> rows[] = {
        {u"Patient"_s, u"Walter Brandvold, 67"_s},
        {u"Unit"_s, u"4 West, bed 12"_s},
        {u"Found"_s, u"Today 10:12 AM by R. Tamm RN"_s},
        {u"Harm"_s, u"Temporary, treated (NCC MERP E)"_s}};
    for (const auto &[key, value] : rows)
        form->addRow(label(key, FontRole::Body, Ink::Muted), label(value));
    facts->setContent(list);
    column->addWidget(facts);
    auto *deadlines = new FoldSection(u"Next deadlines"_s, u"clock"_s);
    deadlines->setTrailing(u"3 open"_s);
    auto *clocks = new QWidget;
    auto *stack = new QVBoxLayout(clocks);
    stack->setSpacing(8);
    stack->addWidget(clock({ClockLook::Soon, 0.37, u"First conversation"_s, u"11:12 AM, in 22 min"_s}, 28));
    stack->addWidget(clock({ClockLook::OnTrack, 0.9, u"Bills on hold"_s, u"5:00 PM, in 6 h 10 min"_s}, 28));
    stack->addWidget(
        clock({ClockLook::OnTrack, 0.97, u"Investigation started"_s, u"Fri, Jul 17, 10:12 AM"_s, u"72 hours"_s}, 34));
    deadlines->setContent(clocks);
    column->addWidget(deadlines);
    auto *guidance = new FoldSection(u"Guidance"_s, u"info"_s);
    guidance->setExpanded(false);
    column->addWidget(guidance);
    column->addStretch();
    return pane;
}

Page caseScreen()
{
    auto *page = new QWidget;
    page->resize(1440, 860);
    auto *all = new QHBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(sections(NavSidebar::Mode::Rail));
    all->addWidget(sections(NavSidebar::Mode::Sidebar));
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    all->addLayout(right, 1);

    auto *strip = new AnswerStrip;
    strip->setAnswers(
        {{u"Next"_s,
          u"flag"_s,
          u"Prepare the first conversation"_s,
          u"Then: meet Mr. Brandvold and his wife"_s,
          AnswerState::Normal,
          {},
          155},
         {u"By"_s, u"clock"_s, u"11:12 AM, in 22 min"_s, u"60 minutes from 10:12 AM"_s, AnswerState::Soon, {}, 115},
         {u"Who"_s, u"people"_s, u"Dr. Helen Ruiz"_s, u"Disclosure lead, trained"_s, AnswerState::Normal, {}, 100},
         {u"Family last told"_s,
          u"bubble"_s,
          u"Too much heparin was given"_s,
          u"Bedside, 10:25 AM, R. Tamm RN"_s,
          AnswerState::Normal,
          {},
          175},
         {u"Record type"_s,
          u"page"_s,
          u"Case record"_s,
          u"May be requested by others"_s,
          AnswerState::Normal,
          {},
          110}});
    right->addWidget(strip);
    auto *others = new AnswerStrip;
    others->setAnswers(
        {{u"Next"_s,
          u"flag"_s,
          u"Weekly update call to the family"_s,
          u"Then: investigation report, Jul 20"_s,
          AnswerState::Normal,
          {},
          155},
         {u"By"_s, u"clock"_s, u"Mon 4:30 PM, 18 h late"_s, u"Promised every Monday"_s, AnswerState::Late, {}, 115},
         {u"Who"_s, u"people"_s, u"Nobody yet"_s, {}, AnswerState::Empty, {}, 100},
         {u"Family last told"_s,
          u"bubble"_s,
          u"Wound is healing, report by July 20"_s,
          u"Phone, Mon, Jul 6"_s,
          AnswerState::Normal,
          {},
          175},
         {u"Record type"_s, u"page"_s, u"Privileged"_s, u"Review team only"_s, AnswerState::Privileged, {}, 110}});
    right->addWidget(others);
    auto *tabs = new QTabBar;
    tabs->setDrawBase(false);
    for (const QString &tab : {u"Pathway"_s, u"Communications 1"_s, u"Investigation"_s, u"Actions"_s})
        tabs->addTab(tab);
    right->addWidget(tabs);
    auto *stepper = new PhaseStepper;
    stepper->setPhases(
        {{u"Intake"_s, u"Done 10:21 AM"_s, PhaseState::Done},
         {u"Activation"_s, u"Done 10:31 AM"_s, PhaseState::Done},
         {u"Initial disclosure"_s, u"Due 11:12 AM"_s, PhaseState::Current},
         {u"Caregiver support"_s, u"Started"_s, PhaseState::Running},
         {u"Investigation"_s, u"Not started"_s, PhaseState::NotStarted},
         {u"Ongoing communication"_s, u"Not started"_s, PhaseState::NotStarted},
         {u"Resolution"_s, u"Skipped"_s, PhaseState::Skipped},
         {u"Learning and close"_s, u"Not started"_s, PhaseState::NotStarted}});
    stepper->setCurrentIndex(2);
    right->addWidget(stepper);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    right->addLayout(columns, 1);
    auto *form = new QWidget;
    form->setProperty("surface", true);
    form->setAttribute(Qt::WA_StyledBackground);
    auto *body = new QVBoxLayout(form);
    body->setContentsMargins(22, 14, 22, 14);
    body->setSpacing(9);
    body->addWidget(label(u"Prepare the first conversation"_s, FontRole::Heading));
    auto *people = new FlowLayout;
    people->addWidget(new PersonChip(u"Dr. Helen Ruiz"_s, u"leads"_s));
    people->addWidget(new PersonChip(u"Ray Tamm RN"_s, u"supports"_s));
    people->addWidget(new PersonChip(u"Walter and Ingrid Brandvold"_s, u"patient and wife"_s));
    people->addWidget(button(u"Add person"_s, ButtonKind::Quiet, u"plus"_s));
    body->addLayout(people);
    auto *facts = new KnownUnknown;
    facts->setKnown(
        {u"The pump was set to 120 mL/h; the order was 12 mL/h."_s,
         u"It ran for about 50 minutes before it was found."_s,
         u"Heparin was stopped at 10:14 AM. Protamine was given."_s});
    facts->setUnknown(
        {u"Why the pump was set to that rate."_s, u"If there will be any lasting effect."_s,
         u"CT scan result, expected 12:30 PM."_s});
    body->addWidget(facts);
    auto *words = new QPlainTextEdit(
        u"“I am sorry to have to tell you that your heparin ran much faster than it should have this morning. You are "
        u"being watched closely.”"_s);
    words->setFixedHeight(Theme::tokens().scaled(60));
    body->addWidget(words);
    auto *checks = new QVBoxLayout;
    checks->setSpacing(0);
    auto *agreed = new CheckRow(u"Bedside team agrees on the facts above"_s);
    agreed->setChecked(true);
    agreed->setStamp(u"10:44 AM, Dana Okafor"_s);
    auto *notes = new CheckRow(u"Someone will take notes and debrief afterwards"_s);
    notes->setMark(u"Unverified"_s, Status::Soon);
    auto *phone = new CheckRow(
        u"You have a card with a name and phone number to leave with the family, and the family knows who to call "
        u"first at night and on weekends"_s);
    auto *interpreter = new CheckRow(u"A professional interpreter is booked"_s);
    interpreter->setNotApplicable(u"family speaks English"_s);
    for (CheckRow *row : {agreed, notes, phone, interpreter})
        checks->addWidget(row);
    body->addLayout(checks);
    auto *harm = new QGridLayout;
    harm->setSpacing(8);
    auto *chosen = new ChoiceCard(u"Temporary harm"_s, u"Needed treatment or extra watching"_s);
    chosen->setChecked(true);
    harm->addWidget(new ChoiceCard(u"No harm seen"_s, u"Reached the patient, no effect so far"_s), 0, 0);
    harm->addWidget(chosen, 0, 1);
    body->addLayout(harm);
    body->addWidget(new Canvas(QSize(420, 44), [](QPainter &painter, const QRectF &rect) {
        const Tokens &t = Theme::tokens();
        const PhaseState phases[] = {PhaseState::Done,    PhaseState::Done,      PhaseState::Done,
                                     PhaseState::Current, PhaseState::Running,   PhaseState::NotStarted,
                                     PhaseState::Skipped, PhaseState::NotStarted};
        paintPhaseDots(painter, QRectF(0, 2, 120, 12), phases, t);
        paintAvatar(painter, QRectF(120, 0, 24, 24), u"DO"_s, t);
        const StepMark bullets[] = {StepMark::Done, StepMark::Current, StepMark::ToDo,
                                    StepMark::Late, StepMark::Skipped, StepMark::Waiting};
        double x = 160;
        for (const StepMark state : bullets) {
            paintStepBullet(painter, QRectF(x, 2, 16, 16), state, t);
            x += 24;
        }
        TextStyle style{themeFont(FontRole::Small), t.muted, 1};
        paintText(
            painter, QRectF(0, 26, rect.width(), 18), u"Timeline: “no closing count recorded on the whiteboard”"_s,
            style, t, {{14, 7}, {22, 5}});
    }));
    auto *toast = new ToastLine;
    toast->showText(u"Conversation saved."_s, true);
    body->addStretch();
    body->addWidget(toast);
    columns->addWidget(form, 1);
    columns->addWidget(contextPane());
    return {page, facts->knownList()->edit()};
}

bool save(const Page &page, const QString &file)
{
    page.widget->show();
    page.widget->activateWindow();
    page.focus->setFocus(Qt::TabFocusReason);
    QApplication::processEvents();
    const QSize size = page.widget->size();
    page.widget->resize(
        size.width(), std::max(size.height(), page.widget->layout()->totalHeightForWidth(size.width())));
    QApplication::processEvents();
    const QPixmap picture = page.widget->grab();
    delete page.widget;
    return !picture.isNull() && picture.save(file);
}

bool saveIcons(const QString &file)
{
    const QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QPixmap sheet(12 * 84, (static_cast<int>(names.size()) / 12 + 1) * 84);
    const Tokens &t = Theme::tokens();
    sheet.fill(t.surface);
    QPainter painter(&sheet);
    for (int i = 0; i < names.size(); ++i) {
        const QRectF cell(i % 12 * 84, i / 12 * 84, 84, 84);
        paintIcon(painter, QRectF(cell.left() + 10, cell.top() + 10, 48, 48), names.at(i).chopped(4), t.text);
        paintIcon(painter, QRectF(cell.left() + 62, cell.top() + 10, 16, 16), names.at(i).chopped(4), t.accentInk);
        painter.setFont(QFont(painter.font().family(), 6));
        painter.setPen(t.muted);
        painter.drawText(cell.adjusted(0, 60, 0, 0), Qt::AlignHCenter, names.at(i).chopped(4));
    }
    painter.end();
    return !names.isEmpty() && sheet.save(file);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    installAccessibility();
    const QTemporaryDir temporary;
    const QStringList arguments = app.arguments();
    const QDir folder(arguments.size() > 1 ? arguments.at(1) : temporary.path());
    Theme theme;
    theme.setTextSize(arguments.size() > 2 ? arguments.at(2).toInt() : 100);
    bool saved = folder.mkpath(u"."_s);
    for (const auto &[mode, name] :
         {std::pair(Theme::Mode::Light, u"light"_s), std::pair(Theme::Mode::Dark, u"dark"_s)}) {
        theme.setMode(mode);
        theme.apply();
        const QString title = mode == Theme::Mode::Light ? u"Light"_s : u"Dark"_s;
        saved = save(components(title), folder.filePath(u"components-%1.png"_s.arg(name))) && saved;
        saved = save(caseScreen(), folder.filePath(u"case-%1.png"_s.arg(name))) && saved;
        saved = saveIcons(folder.filePath(u"icons-%1.png"_s.arg(name))) && saved;
    }
    if (!saved)
        QTextStream(stderr) << "could not write to " << folder.path() << Qt::endl;
    return saved ? 0 : 1;
}
