// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/letters/LetterFactsPane.h"

#include "widgets/CheckRow.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QScrollArea>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

LetterFactsPane::LetterFactsPane(QWidget *parent)
    : QWidget(parent)
    , m_about(label({}, FontRole::Small, Ink::Muted))
    , m_empty(new EmptyState)
    , m_column(new QVBoxLayout)
{
    setObjectName(u"letter.facts"_s);
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(14, 10, 14, 10);
    inner->addWidget(m_about);
    inner->addWidget(m_empty);
    m_column->setSpacing(2);
    inner->addLayout(m_column);
    inner->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

void LetterFactsPane::show(const Letter &letter, const CaseFile &file, const words::Moment &moment)
{
    const bool open = letter.state == LetterState::Draft || letter.state == LetterState::ToRead;
    const bool family = letter.audience == Audience::Family;
    const std::vector<const Fact *> facts = family ? tellableFacts(file) : std::vector<const Fact *>();
    if (family)
        m_empty->set(
            u"bubble"_s, tr("No known fact is recorded that may be told."),
            tr("Facts are recorded with the conversations and on the pathway."));
    else
        m_empty->set(u"bubble"_s, tr("Only a letter to the family makes facts count as told."));
    m_about->setText(
        letter.state == LetterState::Sent ? tr("These facts were told with this letter.")
                                          : tr("Tick what the letter tells. Once it is sent, these count as told."));
    m_empty->setVisible(facts.empty());
    m_about->setHidden(facts.empty());
    const bool same = facts.size() == m_rows.size() &&
                      std::equal(facts.begin(), facts.end(), m_rows.begin(), [](const Fact *fact, const Row &row) {
                          return fact->id == row.id && fact->text == row.text;
                      });
    if (!same) {
        for (const Row &row : m_rows) {
            row.box->hide();
            row.box->deleteLater();
        }
        m_rows.clear();
        for (const Fact *fact : facts) {
            auto *box = new CheckRow(fact->text);
            box->setCheckable(true);
            box->setObjectName(u"letter.fact."_s + fact->id.toString());
            connect(box, &QAbstractButton::clicked, this, [this, id = fact->id](bool on) { Q_EMIT ticked(id, on); });
            m_column->addWidget(box);
            m_rows.push_back({fact->id, fact->text, box});
        }
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Fact &fact = *facts[i];
        CheckRow *box = m_rows[i].box;
        box->setChecked(std::find(letter.tells.begin(), letter.tells.end(), fact.id) != letter.tells.end());
        box->setStamp(
            fact.told && fact.toldAt ? tr("Told %1", "when").arg(words::listTime(*fact.toldAt, moment))
            : fact.told              ? tr("Told before")
                                     : QString());
        box->setEnabled(open);
    }
}

void LetterFactsPane::mark(const std::vector<Id<Fact>> &inText)
{
    for (const Row &row : m_rows) {
        const bool is = std::find(inText.begin(), inText.end(), row.id) != inText.end();
        row.box->setMark(is ? tr("In the text") : QString(), is ? Status::Told : Status::Neutral);
    }
}

int LetterFactsPane::chosen() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.box->isChecked(); }));
}

} // namespace candor
