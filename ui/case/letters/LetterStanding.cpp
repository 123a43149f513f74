// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/letters/LetterStanding.h"

#include "casebook/WorkProduct.h"
#include "documents/LetterDocument.h"
#include "widgets/Button.h"
#include "widgets/FlowLayout.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <array>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

struct Standing {
    Q_DECLARE_TR_FUNCTIONS(LetterStanding)
};

constexpr size_t mostButtons = 2;

struct DeedWords {
    LetterDeed deed;
    const char *name;
    const char *text;
    const char *icon;
};

constexpr auto deeds = std::to_array<DeedWords>({
    {LetterDeed::AskToRead, "askToRead", QT_TRANSLATE_NOOP("LetterStanding", "Ask a colleague to read it"), "people"},
    {LetterDeed::SignOff, "signOff", QT_TRANSLATE_NOOP("LetterStanding", "Sign it off"), "check"},
    {LetterDeed::GiveBack, "giveBack", QT_TRANSLATE_NOOP("LetterStanding", "Give it back with a note"), "undo"},
    {LetterDeed::RecordCounsel, "counsel", QT_TRANSLATE_NOOP("LetterStanding", "Record the review by counsel"),
     "shield"},
    {LetterDeed::Print, "print", QT_TRANSLATE_NOOP("LetterStanding", "Print the letter"), "printer"},
    {LetterDeed::SavePdf, "pdf", QT_TRANSLATE_NOOP("LetterStanding", "Save PDF"), ""},
    {LetterDeed::SaveOdt, "odt", QT_TRANSLATE_NOOP("LetterStanding", "Save ODT"), ""},
    {LetterDeed::RecordSent, "sent", QT_TRANSLATE_NOOP("LetterStanding", "Record that it was sent"), "mail"},
    {LetterDeed::ToDraft, "toDraft", QT_TRANSLATE_NOOP("LetterStanding", "Take it back to a draft"), "undo"},
    {LetterDeed::Drop, "drop", QT_TRANSLATE_NOOP("LetterStanding", "Do not send it"), ""},
});

const DeedWords &wordsOf(LetterDeed deed)
{
    return *std::find_if(deeds.begin(), deeds.end(), [&](const DeedWords &each) { return each.deed == deed; });
}

/// "Follow-up letter": what the template is called in the language of the program; the casebook's own by its id.
QString templateTitle(const Letter &letter)
{
    const LetterForm *form = programForm(letter.templateId, QLocale().name().section(u'_', 0, 0));
    return form ? form->title : letter.templateId;
}

QString sentSentence(const Letter &letter, const words::Moment &moment)
{
    if (!letter.sentAt)
        return {};
    const QString when = words::dayTime(*letter.sentAt, moment);
    if (letter.templateVersion == 0)
        return Standing::tr("Sent %1 by %2: %3. It stays as it was sent. Written from “%4” of the program.")
            .arg(when, letter.sentBy, letter.sentHow, templateTitle(letter));
    return Standing::tr("Sent %1 by %2: %3. It stays as it was sent. Written from “%4”, version %5 of the casebook.")
        .arg(when, letter.sentBy, letter.sentHow, templateTitle(letter), QString::number(letter.templateVersion));
}

QString signedSentence(const Letter &letter)
{
    if (letter.secondReader.isEmpty() && !needsSecondReader(letter))
        return Standing::tr("Signed off. It says nothing about the case and needs no second reader.");
    return letter.readerNote.isEmpty()
               ? Standing::tr("Signed off by %1.").arg(letter.secondReader)
               : Standing::tr("Signed off by %1: %2").arg(letter.secondReader, letter.readerNote);
}

} // namespace

QString deedText(LetterDeed deed)
{
    return Standing::tr(wordsOf(deed).text);
}

const char *deedName(LetterDeed deed)
{
    return wordsOf(deed).name;
}

bool isOpenLetter(const Letter &letter)
{
    return letter.state == LetterState::Draft || letter.state == LetterState::ToRead;
}

bool wasGivenOut(const Letter &letter, const CaseFile &file)
{
    return letter.signedOffAt && file.first<Document>([&](const Document &made) {
        return made.what == itemOf(letter) && made.madeAt && *made.madeAt >= *letter.signedOffAt;
    });
}

LetterStanding standingOf(const Letter &letter, const QString &user, bool givenOut, const words::Moment &moment)
{
    LetterStanding standing;
    const bool own = isSamePerson(letter.writtenBy, user);
    const bool isSigned = letter.state == LetterState::SignedOff || letter.state == LetterState::Sent;
    const bool reviewed = !waitsForCounsel(letter);
    const bool alone = !needsSecondReader(letter) && (isSigned ? letter.secondReader.isEmpty() : own);
    const auto stop = [&](const QString &text, bool done, bool now) {
        standing.way.push_back({text, done ? StepMark::Done : now ? StepMark::Current : StepMark::ToDo});
    };
    stop(Standing::tr("Written"), letter.state != LetterState::Draft, true);
    if (alone)
        stop(Standing::tr("Signed off"), isSigned, false);
    else
        stop(Standing::tr("Read by a second person"), isSigned, letter.state == LetterState::ToRead);
    if (letter.needsCounsel)
        stop(Standing::tr("Reviewed by counsel"), reviewed, letter.state == LetterState::SignedOff);
    stop(
        Standing::tr("Printed or saved"), letter.state == LetterState::Sent || givenOut,
        letter.state == LetterState::SignedOff && reviewed);
    stop(Standing::tr("Sent"), letter.state == LetterState::Sent, letter.state == LetterState::SignedOff && givenOut);

    switch (letter.state) {
    case LetterState::Draft:
        if (alone) {
            standing.sentence = Standing::tr("It says nothing about the case, so it needs no second reader.");
            standing.primary = LetterDeed::SignOff;
            standing.others = {LetterDeed::AskToRead};
        } else if (own) {
            standing.sentence = letter.readerNote.isEmpty()
                                    ? Standing::tr("A second person reads it before it goes out.")
                                    : Standing::tr("Note of %1: %2").arg(letter.secondReader, letter.readerNote);
            standing.primary = LetterDeed::AskToRead;
        } else {
            standing.sentence =
                Standing::tr("Written by %1. You can sign it off as its second reader.").arg(letter.writtenBy);
            standing.primary = LetterDeed::SignOff;
            standing.others = {LetterDeed::AskToRead};
        }
        standing.others.push_back(LetterDeed::Drop);
        break;
    case LetterState::ToRead:
        if (own) {
            standing.sentence =
                Standing::tr(
                    "%1 was asked to read it, and signs it off after opening the casebook under their own name.")
                    .arg(letter.secondReader);
            standing.others = {LetterDeed::ToDraft, LetterDeed::Drop};
        } else {
            standing.sentence =
                Standing::tr("%1 asks for a second reader. What you sign off is what goes out.").arg(letter.writtenBy);
            standing.primary = LetterDeed::SignOff;
            standing.others = {LetterDeed::GiveBack};
        }
        break;
    case LetterState::SignedOff:
        standing.sentence = signedSentence(letter);
        if (!reviewed) {
            standing.sentence =
                Standing::tr("The law sets the wording of this notice. Counsel reviews it before it is sent.");
            standing.primary = LetterDeed::RecordCounsel;
            standing.others = {LetterDeed::Print, LetterDeed::SaveOdt};
        } else if (givenOut) {
            standing.primary = LetterDeed::RecordSent;
            standing.others = {LetterDeed::Print, LetterDeed::SavePdf, LetterDeed::SaveOdt};
        } else {
            standing.primary = LetterDeed::Print;
            standing.others = {LetterDeed::SavePdf, LetterDeed::SaveOdt, LetterDeed::RecordSent};
        }
        standing.others.push_back(LetterDeed::ToDraft);
        standing.others.push_back(LetterDeed::Drop);
        break;
    case LetterState::Sent:
        standing.sentence = sentSentence(letter, moment);
        standing.others = {LetterDeed::Print, LetterDeed::SavePdf, LetterDeed::SaveOdt};
        break;
    case LetterState::Dropped:
        standing.sentence = Standing::tr("Not sent: %1").arg(letter.reason);
        standing.others = {LetterDeed::ToDraft};
        break;
    }
    return standing;
}

LetterBar::LetterBar(QWidget *parent)
    : QWidget(parent)
    , m_sentence(label({}, FontRole::Small, Ink::Muted, this))
    , m_left(new QVBoxLayout)
    , m_flow(new FlowLayout(this, 8, 8))
    , m_menu(new QMenu(this))
{
    setObjectName(u"letter.bar"_s);
    m_sentence->setObjectName(u"letter.sentence"_s);
    auto *left = new QWidget(this);
    left->setLayout(m_left);
    m_left->setContentsMargins(0, 0, 8, 0);
    m_left->setSpacing(3);
    m_left->addWidget(m_sentence);
    m_flow->setContentsMargins(16, 7, 16, 8);
    m_flow->addFiller(left);
}

void LetterBar::show(const LetterStanding &standing)
{
    if (m_way && standing == m_standing)
        return;
    const bool sameWay = m_way && standing.way == m_standing.way;
    const bool sameDeeds = m_way && standing.primary == m_standing.primary && standing.others == m_standing.others;
    m_standing = standing;
    m_sentence->setText(standing.sentence);
    if (!sameWay) {
        if (m_way) {
            m_way->hide();
            m_way->deleteLater();
        }
        m_way = new QWidget(this);
        m_way->setObjectName(u"letter.way"_s);
        auto *flow = new FlowLayout(m_way, 14, 2);
        QStringList spoken;
        for (const LetterStanding::Stop &stop : standing.way) {
            const bool done = stop.mark == StepMark::Done;
            const bool current = stop.mark == StepMark::Current;
            auto *place = new QWidget;
            auto *row = new QHBoxLayout(place);
            row->setContentsMargins(0, 0, 0, 0);
            row->setSpacing(5);
            row->addWidget(new IconMark(
                done      ? u"check-circle"_s
                : current ? u"circle-dot"_s
                          : u"circle"_s,
                done      ? IconColor::Ok
                : current ? IconColor::AccentInk
                          : IconColor::Muted));
            QLabel *text =
                label(stop.text, current ? FontRole::Label : FontRole::Body, done || current ? Ink::Text : Ink::Muted);
            text->setWordWrap(false);
            row->addWidget(text);
            flow->addWidget(place);
            spoken += done      ? Standing::tr("%1, done").arg(stop.text)
                      : current ? Standing::tr("%1, now").arg(stop.text)
                                : Standing::tr("%1, to come").arg(stop.text);
        }
        m_way->setAccessibleName(spoken.join(u"; "_s));
        m_left->insertWidget(0, m_way);
        m_way->show();
    }
    if (sameDeeds)
        return;
    for (Button *each : m_made) {
        each->hide();
        each->deleteLater();
    }
    m_made.clear();
    const auto add = [this](LetterDeed deed, ButtonKind kind) {
        Button *made = button(deedText(deed), kind, QString::fromLatin1(wordsOf(deed).icon));
        made->setObjectName(u"letter."_s + QString::fromLatin1(deedName(deed)));
        made->setSmall(kind != ButtonKind::Primary);
        connect(made, &QPushButton::clicked, this, [this, deed] { Q_EMIT asked(deed); });
        m_flow->addWidget(made);
        m_made.push_back(made);
        return made;
    };
    // Few buttons stand beside the sentence; the others are in a menu.
    const size_t shown = std::min(standing.others.size(), mostButtons);
    m_menu->clear();
    for (size_t i = shown; i < standing.others.size(); ++i) {
        const LetterDeed deed = standing.others[i];
        QAction *action = m_menu->addAction(deedText(deed), this, [this, deed] { Q_EMIT asked(deed); });
        action->setObjectName(u"letter."_s + QString::fromLatin1(deedName(deed)));
    }
    if (!m_menu->isEmpty()) {
        Button *more = button(tr("More"), ButtonKind::Normal, u"chevron-down"_s);
        more->setObjectName(u"letter.more"_s);
        more->setAccessibleName(tr("More that can be done with the letter"));
        more->setSmall(true);
        connect(more, &QPushButton::clicked, this, [this, more] {
            m_menu->popup(more->mapToGlobal(QPoint(0, more->height())));
        });
        m_flow->addWidget(more);
        m_made.push_back(more);
    }
    for (size_t i = 0; i < shown; ++i)
        add(standing.others[i], ButtonKind::Normal);
    if (standing.primary)
        add(*standing.primary, ButtonKind::Primary)->setToolTip(tr("Ctrl+Enter"));
}

} // namespace candor
