// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/resolution/DecisionCard.h"

#include "case/resolution/ResolutionWords.h"
#include "model/ReviewRules.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QBoxLayout>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView questions[] = {u"D5", u"D6", u"D7"};

QString answerText(const ProtocolDecision &question, const QString &key)
{
    const auto found = std::find_if(
        question.answers.begin(), question.answers.end(), [&](const auto &answer) { return answer.key == key; });
    return found == question.answers.end() ? key : words::protocolText(found->label);
}

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::NotStated: return {};
    case Confidence::Low: return DecisionCard::tr("Low confidence");
    case Confidence::Medium: return DecisionCard::tr("Medium confidence");
    case Confidence::High: return DecisionCard::tr("High confidence");
    }
    return {};
}

} // namespace

DecisionCard::DecisionCard(CaseStore &store, QWidget *parent)
    : SectionCard(store, partTitle(ResolutionPart::Decision), u"resolution.decision"_s, parent)
    , m_route(label({}, FontRole::Body, Ink::Text, this))
    , m_edit(button(tr("Open the decisions"), ButtonKind::Normal, {}, {}, this))
{
    setSort(RecordSort::Privileged);
    m_route->setObjectName(u"resolution.route"_s);
    m_edit->setObjectName(u"resolution.decision.open"_s);
    m_edit->setSmall(true);
    body()->addWidget(m_route);
    body()->addWidget(m_edit, 0, Qt::AlignLeading);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        const Decision *decision = ownAnswer(this->store().file(), u"D6");
        Q_EMIT recordRequested(RecordKind::Decision, decision ? decision->id.uuid() : QUuid());
    });
}

std::vector<DecisionCard::Said> DecisionCard::said() const
{
    const CaseFile &file = store().file();
    const words::Moment moment = store().moment();
    std::vector<Said> all;
    for (const QStringView id : questions) {
        const ProtocolDecision *question = store().protocol().decision(id);
        if (!question)
            continue;
        Said said{words::protocolText(question->question), {}, {}};
        const Decision *standing = file.decision(id);
        said.answer = standing                  ? answerText(*question, standing->answer)
                      : sidesDisagree(file, id) ? tr("Not agreed")
                                                : tr("Not decided yet");
        const auto meta = [&](const Decision &decision) {
            QStringList parts{
                decision.party == DecisionParty::Hospital ? QString() : words::choiceText(decision.party),
                words::list(decision.deciders, moment), decision.at ? words::dayOf(*decision.at, moment) : QString(),
                confidenceText(decision.confidence)};
            parts.removeAll(QString());
            return parts.join(u", "_s);
        };
        if (standing) {
            if (!standing->rationale.isEmpty())
                said.lines += standing->rationale;
            said.lines += meta(*standing);
        }
        // Other sides are named where they differ.
        for (const Decision &other : file.all<Decision>()) {
            if (other.decision != id || (standing && other.id == standing->id) ||
                (standing && other.answer == standing->answer) || !other.isFinal)
                continue;
            said.lines +=
                tr("%1: %2", "who answered otherwise: answer").arg(meta(other), answerText(*question, other.answer));
        }
        said.lines.removeAll(QString());
        all.push_back(said);
    }
    return all;
}

void DecisionCard::refresh()
{
    const auto states = resolutionParts(store().file(), store().pathway(), store().moment());
    const PartState &state = states[static_cast<size_t>(ResolutionPart::Decision)];
    setState(state.chipText(), statusOf(state));
    auto now = said();
    if (now != m_said || !m_answers) {
        m_said = std::move(now);
        delete m_answers;
        m_answers = new QWidget(this);
        m_answers->setObjectName(u"resolution.answers"_s);
        auto *column = new QVBoxLayout(m_answers);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        for (const Said &each : m_said) {
            column->addWidget(cardCaption(each.question, m_answers));
            auto *answer = label(each.answer, FontRole::Label, Ink::Text, m_answers);
            answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
            column->addWidget(answer);
            for (const QString &line : each.lines) {
                const bool last = &line == &each.lines.back();
                column->addWidget(
                    label(line, last ? FontRole::Small : FontRole::Body, last ? Ink::Muted : Ink::Text, m_answers));
            }
            column->addSpacing(6);
        }
        body()->insertWidget(0, m_answers);
        m_answers->show();
    }
    QStringList ways;
    for (const Route *route : store().pathway().routes)
        ways += tr("%1: %2", "name of the way that follows: what it means")
                    .arg(words::protocolText(route->title), words::protocolText(route->text));
    m_route->setText(ways.join(u'\n'));
    m_route->setVisible(!ways.isEmpty());
    m_edit->setText(ownAnswer(store().file(), u"D6") ? tr("Open the decisions") : tr("Decide in the pathway"));
}

bool DecisionCard::showRecord(RecordKind kind, const QUuid &)
{
    return kind == RecordKind::Decision;
}

} // namespace candor
