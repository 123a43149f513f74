// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/investigation/UndatedStrip.h"

#include "model/TimelineRules.h"
#include "widgets/Button.h"
#include "widgets/FlowLayout.h"
#include "widgets/Label.h"

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostShown = 6;
constexpr int sideMargin = 16, longestTitle = 240;

} // namespace

UndatedStrip::UndatedStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"timeline.undated"_s);
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(sideMargin, 6, sideMargin, 8);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void UndatedStrip::show(const CaseFile &file)
{
    std::vector<TimelineEntry> events;
    for (const TimelineEntry &each : file.all<TimelineEntry>()) {
        if (!each.at)
            events.push_back(each);
    }
    if (events == m_shown)
        return;
    m_shown = std::move(events);
    for (QWidget *each : std::exchange(m_parts, {})) {
        layout()->removeWidget(each);
        each->hide();
        each->deleteLater(); // it may be the one that was pressed
    }
    const auto add = [this](QWidget *each) {
        layout()->addWidget(each);
        each->show();
        m_parts << each;
    };
    const auto words = [](const QString &text) {
        QLabel *made = label(text, FontRole::Small, Ink::Muted);
        made->setWordWrap(false);
        return made;
    };
    if (m_shown.empty())
        return;
    add(words(tr("Without a time:")));
    const std::size_t count = std::min(m_shown.size(), mostShown);
    for (std::size_t i = 0; i < count; ++i) {
        const QUuid id = m_shown[i].id.uuid();
        const QString title = eventTitle(m_shown[i].happened).title;
        auto *each = button({}, ButtonKind::Quiet, m_shown[i].gap ? u"triangle-alert"_s : u"dash-circle"_s);
        each->setText(each->fontMetrics().elidedText(title, Qt::ElideRight, longestTitle));
        each->setToolTip(title);
        each->setAccessibleName(title);
        each->setObjectName(u"timeline.undated."_s + id.toString(QUuid::WithoutBraces));
        each->setSmall(true);
        connect(each, &QPushButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
        add(each);
    }
    if (m_shown.size() > count)
        add(words(tr("%n more in the list", "", static_cast<int>(m_shown.size() - count))));
}

} // namespace candor
