// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/actions/ActionTold.h"

#include "case/communications/ConversationListModel.h"
#include "documents/FamilySentences.h"
#include "widgets/Button.h"
#include "widgets/Chip.h"
#include "widgets/FlowLayout.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPlainTextEdit>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t namedTalks = 12;

QString otherLanguage(const QString &language)
{
    return language == "es"_L1 ? u"en"_s : u"es"_s;
}

QString ownLanguage()
{
    return QLocale().language() == QLocale::Spanish ? u"es"_s : u"en"_s;
}

/// Conversations that took place, the newest first.
std::vector<const Conversation *> heldTalks(const CaseFile &file)
{
    std::vector<const Conversation *> talks;
    for (const Conversation &talk : file.all<Conversation>()) {
        if (talk.at && talk.outcome == ContactOutcome::Held && talk.corrects.isNil())
            talks.push_back(&talk);
    }
    std::stable_sort(
        talks.begin(), talks.end(), [](const Conversation *a, const Conversation *b) { return *a->at > *b->at; });
    return talks;
}

} // namespace

ActionTold::ActionTold(CaseStore &store, RecordForm &form, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_form(form)
    , m_sentences(button(tr("Sentences to begin with"), ButtonKind::Normal, {}, {}, this))
    , m_sentenceMenu(new QMenu(this))
    , m_icon(new IconMark(u"circle"_s, IconColor::Muted, 14, this))
    , m_standing(label({}, FontRole::Body, Ink::Text, this))
    , m_record(button(tr("Record that they were told"), ButtonKind::Normal, u"bubble"_s, {}, this))
    , m_talkMenu(new QMenu(this))
{
    setObjectName(u"actionTold"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    auto *standing = new QHBoxLayout;
    standing->setSpacing(8);
    standing->addWidget(m_icon, 0, Qt::AlignTop);
    standing->addWidget(m_standing, 1);
    m_standing->setObjectName(u"action.told"_s);
    column->addLayout(standing);
    m_record->setObjectName(u"action.recordTold"_s);
    m_record->setSmall(true);
    m_talkMenu->setObjectName(u"action.talks"_s);
    column->addWidget(m_record, 0, Qt::AlignLeading);
    column->addWidget(m_form.add(
        u"familyText"_s, FieldStyle::Text, tr("Such as: no wound is closed before two people have counted")));
    auto *foot = new FlowLayout(nullptr, 8, 6);
    m_sentences->setObjectName(u"action.sentences"_s);
    m_sentences->setSmall(true);
    m_sentenceMenu->setObjectName(u"action.sentenceMenu"_s);
    foot->addWidget(m_sentences);
    foot->addFiller(new QWidget);
    foot->addWidget(new RecordMark(RecordSort::Told, this));
    column->addLayout(foot);
    column->addWidget(label(
        tr("Say what is different from now on, in words that everybody knows. Nobody is named."), FontRole::Small,
        Ink::Muted, this));
    connect(m_sentences, &QPushButton::clicked, this, [this] {
        fillSentences();
        m_sentenceMenu->popup(m_sentences->mapToGlobal(QPoint(0, m_sentences->height() + 2)));
    });
    connect(m_record, &QPushButton::clicked, this, [this] {
        fillTalks();
        m_talkMenu->popup(m_record->mapToGlobal(QPoint(0, m_record->height() + 2)));
    });
}

void ActionTold::show(const Action &action, bool finished)
{
    const words::Moment moment = m_store.moment();
    m_action = action.id;
    m_told = action.toldAt.has_value();
    m_sentences->setEnabled(!finished);
    m_record->setEnabled(!finished);
    m_record->setText(m_told ? tr("Change when they were told") : tr("Record that they were told"));
    m_icon->set(m_told ? u"bubble"_s : u"circle"_s, m_told ? IconColor::Told : IconColor::Muted);
    if (m_told) {
        const Conversation *talk = m_store.file().find(action.toldIn);
        const QString when = words::shortDay(toZone(*action.toldAt, moment.zone).date(), moment);
        m_standing->setText(
            talk ? tr("Told %1: %2.", "day and conversation").arg(when, conversationTitle(*talk))
                 : tr("Told %1.").arg(when));
        return;
    }
    const Conversation *last = m_store.file().lastConversation();
    m_standing->setText(
        last && last->nextContact && *last->nextContact > moment.now
            ? tr("Not yet. The next conversation is planned for %1.").arg(words::exactTime(*last->nextContact, moment))
            : tr("Not yet."));
}

void ActionTold::addSentences(QMenu &menu, const QString &language)
{
    QString topic;
    QMenu *part = nullptr;
    for (const FamilySentence &sentence : familySentences(language)) {
        if (!part || sentence.topic != topic)
            part = menu.addMenu(QString(sentence.topic).replace(u'&', u"&&"_s));
        topic = sentence.topic;
        QAction *each = part->addAction(QString(sentence.text).replace(u'&', u"&&"_s));
        each->setObjectName(u"sentence."_s + language);
        connect(each, &QAction::triggered, this, [this, text = sentence.text] { insert(text); });
    }
}

void ActionTold::fillSentences()
{
    if (!m_sentenceMenu->isEmpty())
        return;
    const QString own = ownLanguage();
    addSentences(*m_sentenceMenu, own);
    m_sentenceMenu->addSeparator();
    // For a family that speaks the other one.
    auto *other = m_sentenceMenu->addMenu(own == "es"_L1 ? tr("In English") : tr("In Spanish"));
    addSentences(*other, otherLanguage(own));
}

void ActionTold::insert(const QString &sentence)
{
    auto *edit = qobject_cast<QPlainTextEdit *>(m_form.editor(u"familyText"_s));
    edit->setFocus();
    const QString before = edit->toPlainText();
    edit->moveCursor(QTextCursor::End);
    edit->insertPlainText(before.isEmpty() || before.back().isSpace() ? sentence : u' ' + sentence);
}

void ActionTold::fillTalks()
{
    m_talkMenu->clear();
    const words::Moment moment = m_store.moment();
    const auto talks = heldTalks(m_store.file());
    for (size_t i = 0; i < std::min(talks.size(), namedTalks); ++i) {
        QString text = tr("%1, %2", "conversation and day")
                           .arg(conversationTitle(*talks[i]), words::exactTime(*talks[i]->at, moment));
        QAction *each = m_talkMenu->addAction(text.replace(u'&', u"&&"_s));
        each->setObjectName(u"action.toldIn"_s);
        connect(each, &QAction::triggered, this, [this, id = talks[i]->id] { record(id); });
    }
    if (talks.empty())
        m_talkMenu->addAction(tr("Log the conversation first"))->setEnabled(false);
    if (m_told) {
        m_talkMenu->addSeparator();
        QAction *none = m_talkMenu->addAction(tr("They were not told yet"));
        none->setObjectName(u"action.notTold"_s);
        connect(none, &QAction::triggered, this, [this] { record({}); });
    }
}

void ActionTold::record(const Id<Conversation> &talk)
{
    m_form.leave(); // the words they were told are part of it
    m_store.applyFrom(
        [id = m_action, talk](const CaseFile &file) -> std::optional<Command> {
            const Action *known = file.find(id);
            const Conversation *held = file.find(talk);
            if (!known || (!held && !talk.isNil()))
                return std::nullopt;
            Action changed = *known;
            changed.toldIn = talk;
            changed.toldAt = held ? held->at : std::nullopt;
            if (changed == *known)
                return std::nullopt;
            return EditRecords{file.record.id, {changed}, {}, {}};
        },
        talk.isNil() ? tr("Marked as not told yet") : tr("Recorded that they were told"));
}

} // namespace candor
