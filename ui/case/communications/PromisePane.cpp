// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/communications/PromisePane.h"

#include "case/CaseAnswers.h"
#include "case/communications/TalkTimes.h"
#include "case/pathway/ReasonPanel.h"
#include "widgets/Button.h"
#include "widgets/DeadlineClock.h"
#include "widgets/FlowLayout.h"
#include "widgets/Label.h"

#include <QBoxLayout>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int promiseRing = 28;

} // namespace

PromisePane::PromisePane(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_column(new QVBoxLayout(this))
    , m_reason(new ReasonPanel(this))
{
    setObjectName(u"promisePane"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    m_reason->layout()->setContentsMargins(0, 2, 0, 2);
    m_column->addWidget(m_reason);
    m_reason->setAgain([this](const QString &key) {
        for (const Promise &each : m_shown) {
            if (each.state == PromiseState::Open && key == askKey(each))
                askNewTime(each);
        }
    });
}

QString PromisePane::summary() const
{
    const auto &all = m_store.file().all<Promise>();
    const auto count = [&](PromiseState state) {
        return std::count_if(all.begin(), all.end(), [&](const Promise &p) { return p.state == state; });
    };
    return tr("%1 open, %2 kept").arg(count(PromiseState::Open)).arg(count(PromiseState::Kept));
}

void PromisePane::refresh()
{
    // Made anew only when something changed or a minute went by, so that the focus stays on a button.
    const auto &promises = m_store.file().all<Promise>();
    const Instant now = std::chrono::floor<std::chrono::minutes>(m_store.moment().now);
    if (m_rows && promises == m_shown && now == m_shownAt)
        return;
    const QString focused = m_rows && m_rows->focusWidget() && m_rows->focusWidget()->hasFocus()
                                ? m_rows->focusWidget()->objectName()
                                : QString();
    m_shown = promises;
    m_shownAt = now;
    delete m_rows;
    m_rows = new QWidget(this);
    auto *lines = new QVBoxLayout(m_rows);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    m_column->insertWidget(0, m_rows);
    std::vector<const Promise *> open;
    for (const Promise &promise : promises) {
        if (promise.state == PromiseState::Open)
            open.push_back(&promise);
    }
    std::stable_sort(open.begin(), open.end(), [](const Promise *a, const Promise *b) {
        return std::pair(!a->due, a->due) < std::pair(!b->due, b->due);
    });
    for (const Promise *promise : open)
        addPromise(*promise);
    if (open.empty())
        lines->addWidget(label(tr("No open promise"), FontRole::Small, Ink::Muted, m_rows));
    if (auto *again = focused.isEmpty() ? nullptr : m_rows->findChild<QWidget *>(focused))
        again->setFocus();
}

void PromisePane::addPromise(const Promise &promise)
{
    auto *line = new QWidget(m_rows);
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *clock = new DeadlineClock(line);
    clock->setRingSize(promiseRing);
    ClockFace face;
    for (const Due &due : m_store.pathway().promises) {
        if (due.subject == promise.id.toString())
            face = clockFace(due, m_store.file(), m_store.protocol(), m_store.moment());
    }
    face.title = promise.text;
    if (face.time.isEmpty())
        face.time = tr("No deadline");
    if (promise.firstDue)
        face.note = tr("First promised for %1").arg(words::exactTime(*promise.firstDue, m_store.moment()));
    clock->setFace(face);
    clock->setToolTip(promise.text);
    column->addWidget(clock);

    auto *actions = new FlowLayout;
    actions->setContentsMargins(promiseRing + 10, 0, 0, 0);
    const auto action = [&](const QString &text, const QString &name, const QString &spoken) {
        auto *made = button(text, ButtonKind::Normal, {}, {}, line);
        made->setSmall(true);
        made->setObjectName(name + promise.id.toString());
        made->setAccessibleName(spoken.arg(promise.text));
        actions->addWidget(made);
        return made;
    };
    auto *kept = action(tr("Kept"), u"promise.kept."_s, tr("Kept: %1"));
    auto *move = action(tr("New time"), u"promise.move."_s, tr("New time: %1"));
    auto *release = action(tr("Not wanted"), u"promise.release."_s, tr("The family no longer wants: %1"));
    release->setToolTip(tr("The family no longer wants it"));
    column->addLayout(actions);
    connect(kept, &QPushButton::clicked, this, [this, id = promise.id] { settle(id, PromiseState::Kept); });
    connect(release, &QPushButton::clicked, this, [this, id = promise.id] { settle(id, PromiseState::Released); });
    connect(move, &QPushButton::clicked, this, [this, promise] { askNewTime(promise); });
    m_rows->layout()->addWidget(line);
}

QWidget *PromisePane::showPromise(const Id<Promise> &id)
{
    auto *kept = m_rows ? m_rows->findChild<QWidget *>(u"promise.kept."_s + id.toString()) : nullptr;
    if (kept)
        kept->setFocus(Qt::OtherFocusReason);
    return kept;
}

void PromisePane::settle(const Id<Promise> &id, PromiseState state)
{
    const Instant now = m_store.desk().surroundings().now;
    m_store.applyFrom(
        [id, now, state](const CaseFile &file) -> std::optional<Command> {
            const Promise *known = file.find(id);
            if (!known || known->state != PromiseState::Open)
                return std::nullopt;
            Promise changed = *known;
            changed.state = state;
            changed.keptAt = state == PromiseState::Kept ? std::optional(now) : std::nullopt;
            return EditRecords{file.record.id, {changed}, {}, {}};
        },
        state == PromiseState::Kept ? tr("Promise kept") : tr("Promise released"));
}

QString PromisePane::askKey(const Promise &promise)
{
    return u"promise/"_s + promise.id.toString();
}

void PromisePane::askNewTime(const Promise &promise)
{
    ReasonPanel::Question question;
    question.text = tr("New time for “%1”").arg(promise.text);
    question.confirm = tr("Set the new time");
    question.asksTime = true;
    question.key = askKey(promise);
    m_reason->ask(question, [this, id = promise.id](const QString &reason, const QString &time, bool) {
        const words::Moment moment = m_store.moment();
        const auto due = talktimes::read(time, moment, true);
        if (!due || *due <= moment.now)
            return tr("Use a time that lies ahead, like tomorrow %1").arg(words::clockTime(moment.now, moment));
        m_store.applyFrom(
            [id, reason, due](const CaseFile &file) -> std::optional<Command> {
                const Promise *known = file.find(id);
                if (!known || known->state != PromiseState::Open)
                    return std::nullopt;
                Promise changed = *known;
                if (!changed.firstDue)
                    changed.firstDue = changed.due;
                changed.due = due;
                changed.movedReason = reason;
                return EditRecords{file.record.id, {changed}, {}, {}};
            },
            tr("New time set"));
        return QString();
    });
}

} // namespace candor
