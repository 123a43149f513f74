// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/StartsPane.h"

#include "case/CaseAnswers.h"
#include "case/Wording.h"
#include "theme/Theme.h"
#include "widgets/DeadlineClock.h"
#include "widgets/Label.h"
#include "widgets/Note.h"

#include <QBoxLayout>
#include <QPainter>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int clocksShown = 6, paneWidth = 292;

} // namespace

StartsPane::StartsPane(std::shared_ptr<const Protocol> protocol, QWidget *parent)
    : QWidget(parent)
    , m_protocol(std::move(protocol))
    , m_explanation(label({}, FontRole::Small, Ink::Muted))
    , m_list(new QVBoxLayout)
    , m_note(new NoteBox(this))
{
    setFixedWidth(paneWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(space::Xs);
    layout->addWidget(label(tr("What this starts"), FontRole::Label));
    layout->addWidget(m_explanation);
    layout->addSpacing(space::S);
    m_list->setSpacing(14);
    layout->addLayout(m_list);
    layout->addSpacing(space::S);
    layout->addStretch(1);
    layout->addWidget(m_note);
}

void StartsPane::show(const IntakeForm &form, CaseFile file, const Surroundings &around)
{
    if (!file.anchor(anchors::identified)) {
        AnchorTime time;
        time.id = Id<AnchorTime>::create();
        time.anchor = anchors::identified.toString();
        time.at = countedFrom(form, around.now);
        file.put(time);
    }
    const words::Moment moment = words::momentOf(around);
    const PathwayView view = evaluate(*m_protocol, file, around);
    std::vector<const Due *> dues;
    for (const Due &due : view.clocks) {
        if (due.clock && due.fromAnchor == anchors::identified && due.at)
            dues.push_back(&due);
    }
    std::stable_sort(dues.begin(), dues.end(), [](const Due *a, const Due *b) { return *a->at < *b->at; });
    if (dues.size() > clocksShown)
        dues.resize(clocksShown);
    while (m_clocks.size() > dues.size()) {
        delete m_clocks.back();
        m_clocks.pop_back();
    }
    for (size_t i = 0; i < dues.size(); ++i) {
        if (i == m_clocks.size()) {
            m_clocks.push_back(new DeadlineClock(this));
            m_list->addWidget(m_clocks.back());
        }
        ClockFace face = clockFace(*dues[i], file, *m_protocol, moment);
        const Span &offset = dues[i]->clock->offset;
        face.note = offset.amount == 0 ? tr("Same day") : words::span(offset);
        m_clocks[i]->setFace(face);
    }

    const bool fromFound = form.countFromFound && form.found;
    const QString time = words::dayTime(countedFrom(form, around.now), moment);
    if (!form.identified)
        m_explanation->setText(tr("No clock starts yet: it waits as a report until somebody decides."));
    else if (fromFound)
        m_explanation->setText(
            tr("Counted from %1, when the harm was found. Clocks start when you finish page 4.").arg(time));
    else
        m_explanation->setText(tr("Counted from the start of the case, now %1.").arg(time));
    for (DeadlineClock *clock : m_clocks)
        clock->setVisible(form.identified);

    if (form.harm == u"NONE"_s)
        m_note->set(Status::Wait, {}, tr("No harm seen so far. When in doubt, treat it as a CANDOR case."));
    else if (form.harm.isEmpty())
        m_note->set(Status::Wait, {}, tr("Harm is not rated yet. That can be done later."));
    else
        m_note->set(
            Status::Ok, {},
            tr("Harm reached the patient. If it was unexpected, this is a CANDOR case; a proven error is "
               "not needed."));
}

void StartsPane::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.window);
    painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? width() - 1 : 0, 0, 1, height()), t.border);
}

} // namespace candor
