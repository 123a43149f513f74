// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/communications/ConversationReader.h"

#include "case/communications/ConversationListModel.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/SectionHeader.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPainter>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

/// A line that was told, with the bar of the Told colour beside it.
class ToldLine final : public QWidget {
public:
    ToldLine(const QString &text, QWidget *parent)
        : QWidget(parent)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(14, 2, 0, 2);
        auto *line = label(text, FontRole::Body, Ink::Text, this);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(line);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(isRightToLeft() ? width() - 3 : 0, 0, 3, height(), Theme::tokens().told.line);
    }
};

QVBoxLayout *block(QGridLayout *grid, int row, int at, const QString &title, QWidget *parent)
{
    auto *holder = new QWidget(parent);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(label(title, FontRole::Label, Ink::Text, holder));
    grid->addWidget(holder, row, at, Qt::AlignTop);
    return column;
}

void text(QVBoxLayout *column, const QString &value, Ink ink = Ink::Text, FontRole role = FontRole::Body)
{
    auto *line = label(value, role, ink, column->parentWidget());
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(line);
}

} // namespace

ConversationReader::ConversationReader(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"conversationReader"_s);
    setAccessibleName(tr("Conversation"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
}

void ConversationReader::show(const CaseFile &file, const Conversation &talk, const words::Moment &moment)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(22, 14, 22, 16);
    column->setSpacing(8);

    auto *head = new QHBoxLayout;
    const QString title = conversationTitle(talk);
    head->addWidget(
        label(
            talk.at ? tr("%1, %2", "Phone, Monday, July 6")
                          .arg(title, words::longDay(toZone(*talk.at, moment.zone).date(), moment))
                    : title,
            FontRole::Heading, Ink::Text, page),
        1);
    auto *correct = button(tr("Correct or add"), ButtonKind::Normal, u"pencil"_s, {}, page);
    correct->setObjectName(u"conversation.correct"_s);
    correct->setSmall(true);
    connect(correct, &QPushButton::clicked, this, [this, id = talk.id] { Q_EMIT correctRequested(id); });
    head->addWidget(correct, 0, Qt::AlignTop);
    column->addLayout(head);

    QStringList when;
    if (talk.at)
        when += words::clockTime(*talk.at, moment);
    if (talk.minutes > 0)
        when += tr("%n minute(s)", "", talk.minutes);
    QString logged = when.join(u", "_s);
    if (talk.recordedAt)
        logged += u". "_s + tr("Logged by %1 %2.").arg(talk.recordedBy, words::dayTime(*talk.recordedAt, moment));
    logged += u' ' + (isLocked(talk, moment.now) ? tr("Locked after 24 hours. Corrections keep the original.")
                                                 : tr("It can be changed for 24 hours."));
    column->addWidget(label(logged, FontRole::Body, Ink::Muted, page));

    auto *who = new QGridLayout;
    who->setHorizontalSpacing(18);
    const auto cell = [&](int at, const QString &caption, const QStringList &lines) {
        QStringList known = lines;
        known.removeAll(QString());
        who->addWidget(label(caption, FontRole::Small, Ink::Muted, page), 0, at);
        who->addWidget(
            label(
                known.isEmpty() ? tr("Not recorded yet") : known.join(u'\n'), FontRole::Body,
                known.isEmpty() ? Ink::Muted : Ink::Text, page),
            1, at, Qt::AlignTop);
        who->setColumnStretch(at, 1);
    };
    cell(0, tr("Talked with"), talk.with);
    cell(1, tr("For the hospital"), talk.forHospital);
    cell(
        2, tr("Language"),
        {talk.language, talk.interpreter.isEmpty() ? QString() : tr("Interpreter: %1").arg(talk.interpreter)});
    column->addLayout(who);

    column->addWidget(new SectionHeader(tr("What we told them"), u"bubble"_s, {}, page));
    QStringList told;
    for (const Fact &fact : file.all<Fact>()) {
        if (fact.toldIn == talk.id && fact.told)
            told += fact.text;
    }
    // What was told as one of the facts above is not said twice.
    const QStringList shown = told.join(u'\n').split(u'\n');
    for (const QString &line : talk.told.split(u'\n', Qt::SkipEmptyParts)) {
        if (!shown.contains(line))
            told += line;
    }
    for (const QString &line : std::as_const(told)) {
        auto *row = new ToldLine(line, page);
        row->setObjectName(u"conversation.toldLine"_s);
        column->addWidget(row);
    }
    if (told.isEmpty())
        column->addWidget(label(tr("Nothing recorded"), FontRole::Body, Ink::Muted, page));

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(14);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *asked = block(grid, 0, 0, tr("What they asked"), page);
    bool any = false;
    for (const Question &question : file.all<Question>()) {
        if (question.askedIn != talk.id)
            continue;
        any = true;
        text(asked, tr("“%1”").arg(question.text));
        text(
            asked, question.state == QuestionState::Open ? tr("Still open") : words::choiceText(question.state),
            question.state == QuestionState::Open ? Ink::Soon : Ink::Muted, FontRole::Small);
    }
    if (!any)
        text(asked, tr("No questions recorded"), Ink::Muted);
    auto *went = block(grid, 0, 1, tr("How it went"), page);
    text(
        went, talk.howItWent.isEmpty() ? tr("Not recorded yet") : talk.howItWent,
        talk.howItWent.isEmpty() ? Ink::Muted : Ink::Text);
    auto *apology = block(grid, 1, 0, tr("Apology"), page);
    text(apology, words::choiceText(talk.apology), talk.apology == ApologyKind::None ? Ink::Muted : Ink::Text);
    if (!talk.apologyWords.isEmpty())
        text(apology, tr("“%1”").arg(talk.apologyWords));
    auto *promised = block(grid, 1, 1, tr("Promised in this conversation"), page);
    any = false;
    for (const Promise &promise : file.all<Promise>()) {
        if (promise.madeIn != talk.id)
            continue;
        any = true;
        text(promised, promise.text);
        const bool late = promise.state == PromiseState::Open && promise.due && *promise.due < moment.now;
        const QString state = late ? tr("%1 late").arg(words::duration(*promise.due - moment.now))
                              : promise.state == PromiseState::Open && promise.due
                                  ? tr("By %1").arg(words::dayTime(*promise.due, moment))
                                  : words::choiceText(promise.state);
        text(promised, state, late ? Ink::Late : Ink::Muted, FontRole::Small);
    }
    if (talk.nextContact) {
        any = true;
        text(promised, tr("Next contact %1").arg(words::dayTime(*talk.nextContact, moment)));
        if (!talk.nextContactBy.isEmpty())
            text(promised, talk.nextContactBy, Ink::Muted, FontRole::Small);
    }
    if (!any)
        text(promised, tr("Nothing promised"), Ink::Muted);
    column->addSpacing(4);
    column->addLayout(grid);

    if (!talk.chartNote.isEmpty()) {
        auto *note = new NoteBox(page);
        note->set(Status::Wait, tr("Note in the medical record."), talk.chartNote);
        note->setIcon(u"page"_s);
        column->addSpacing(6);
        column->addWidget(note);
    }
    column->addStretch(1);
    page->setAutoFillBackground(false);
    setWidget(page);
    page->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

} // namespace candor
