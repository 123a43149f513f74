// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/documents/RecordCard.h"

#include "case/documents/DocumentsModel.h"
#include "case/documents/SideParts.h"
#include "case/documents/TakeOutPanel.h"
#include "exchange/AttachmentFile.h"
#include "model/Describe.h"
#include "widgets/Button.h"
#include "widgets/Chip.h"
#include "widgets/Label.h"
#include "widgets/SectionHeader.h"

#include <QBoxLayout>
#include <QLocale>
#include <QMetaMethod>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int digestPart = 16;

QString when(const std::optional<Instant> &at, const words::Moment &moment)
{
    return at ? words::dayTime(*at, moment) : QString();
}

/// In parts, so that it wraps and can be read aloud and compared.
QString digestText(const QString &digest)
{
    QStringList parts;
    for (qsizetype at = 0; at < digest.size(); at += digestPart)
        parts += digest.mid(at, digestPart);
    return parts.join(u' ');
}

RecordSort sortOf(Lane lane)
{
    if (isPrivileged(lane))
        return RecordSort::Privileged;
    return lane == Lane::Told ? RecordSort::Told : RecordSort::CaseRecord;
}

} // namespace

RecordCard::RecordCard(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_takeOut(new TakeOutPanel(this))
{
    setObjectName(u"recordCard"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_takeOut);
    m_column->addStretch(1);
    connect(m_takeOut, &TakeOutPanel::requested, this, &RecordCard::takeOutRequested);
}

void RecordCard::showTakeOutProblem(const QString &sentence)
{
    m_takeOut->showProblem(sentence);
}

void RecordCard::fill(const QString &title, const QString &icon, const std::vector<Line> &lines, QWidget *mark)
{
    delete m_content;
    auto *section = new SideSection;
    section->column().addWidget(new SectionHeader(title, icon));
    if (mark)
        section->column().addWidget(mark, 0, Qt::AlignLeading);
    for (const Line &line : lines) {
        if (line.value.isEmpty())
            continue;
        auto *pair = new QVBoxLayout;
        pair->setSpacing(1);
        pair->addWidget(label(line.caption, FontRole::Small, Ink::Muted));
        auto *value = label(line.value);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        pair->addWidget(value);
        section->column().addLayout(pair);
    }
    m_content = section;
    m_column->insertWidget(0, m_content);
}

void RecordCard::addAction(const QString &text, const QString &icon)
{
    auto *action = button(text, ButtonKind::Normal, icon, {}, m_content);
    action->setObjectName(u"documents.recordAction"_s);
    connect(action, &QPushButton::clicked, this, &RecordCard::actionTriggered);
    static_cast<SideSection *>(m_content)->column().addWidget(action);
}

void RecordCard::show(const Letter &letter, const words::Moment &moment, bool canOpen)
{
    m_takeOut->withdraw();
    const QString counsel =
        letter.counselOn.isValid()
            ? tr("%1, %2", "who, when").arg(letter.counsel, words::shortDay(letter.counselOn, moment))
            : letter.counsel;
    fill(
        tr("Letter"), u"mail"_s,
        {{tr("How it stands"), words::choiceText(letter.state)},
         {tr("For"), words::choiceText(letter.audience)},
         {tr("Recipient"), letter.recipient},
         {tr("Written by"), letter.writtenBy},
         {tr("Written"), when(letter.writtenAt, moment)},
         {tr("Second reader"), letter.secondReader},
         {tr("Signed off"), when(letter.signedOffAt, moment)},
         {tr("Reviewed by counsel"), counsel},
         {tr("Sent"), when(letter.sentAt, moment)},
         {tr("Sent by"), letter.sentBy},
         {tr("How it was sent"), letter.sentHow},
         {tr("Why it was not sent"), letter.reason},
         {tr("Digest of what was sent"), digestText(letter.sentDigest)}});
    if (canOpen)
        addAction(tr("Open the letter"), u"pencil"_s);
}

void RecordCard::show(const Document &made, const words::Moment &moment, bool canMakeAgain)
{
    m_takeOut->withdraw();
    const QLocale locale = moment.locale;
    fill(
        formatWord(made.format), made.format == "print"_L1 ? u"printer"_s : u"page"_s,
        {{tr("When"), when(made.madeAt, moment)},
         {tr("By"), made.madeBy},
         {tr("For"), words::choiceText(made.audience)},
         {tr("Document number"), made.number > 0 ? u"R%1"_s.arg(made.number) : QString()},
         {tr("Pages"), made.pages > 0 ? locale.toString(made.pages) : QString()},
         {tr("Left out"), made.leftOut.join(u", "_s)},
         {tr("Digest of its words"), digestText(made.digest)}});
    if (canMakeAgain)
        addAction(tr("Make it again"), u"redo"_s);
}

void RecordCard::show(const Attachment &kept, const words::Moment &moment)
{
    fill(
        tr("File"), isPrivileged(kept.lane) ? u"lock"_s : u"page"_s,
        {{tr("Name"), visibleFileName(kept.name)},
         {tr("Type"), fileKind(kept)},
         {tr("Size"), moment.locale.formattedDataSize(kept.size)},
         {tr("Added"), when(kept.addedAt, moment)},
         {tr("Added by"), kept.addedBy},
         {tr("Note"), kept.note},
         {tr("Record type"), words::choiceText(kept.lane)},
         {tr("Digest"), digestText(kept.digest)}},
        new RecordMark(sortOf(kept.lane)));
    if (kept.lane == Lane::Pswp && isSignalConnected(QMetaMethod::fromSignal(&RecordCard::takeOutRequested)))
        m_takeOut->offer(RecordKind::Attachment, kept.id.uuid());
    else
        m_takeOut->withdraw();
}

} // namespace candor
