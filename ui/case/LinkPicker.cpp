// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/LinkPicker.h"

#include "widgets/Button.h"
#include "widgets/FlowLayout.h"
#include "widgets/PersonChip.h"

#include <QMenu>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int menuTextWidth = 420;

} // namespace

LinkPicker::LinkPicker(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
    , m_add(button(tr("Add"), ButtonKind::Normal, u"plus"_s, {}, this))
    , m_menu(new QMenu(this))
{
    setObjectName(objectName);
    m_add->setObjectName(objectName + u".add"_s);
    m_add->setSmall(true);
    m_menu->setObjectName(objectName + u".menu"_s);
    m_flow->addWidget(m_add);
    setFocusProxy(m_add);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_add, &QPushButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height() + 2)));
    });
    rebuild();
}

void LinkPicker::setLabel(const QString &accessible)
{
    m_label = accessible;
    setAccessibleName(accessible);
    m_add->setAccessibleName(tr("%1: %2", "what is linked, Add").arg(m_label, m_add->text()));
}

void LinkPicker::setAddText(const QString &text)
{
    m_add->setText(text);
    m_add->setAccessibleName(m_label.isEmpty() ? text : tr("%1: %2", "what is linked, Add").arg(m_label, text));
}

void LinkPicker::setChoices(const std::vector<Choice> &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    rebuild();
}

void LinkPicker::setChosen(const std::vector<QUuid> &chosen)
{
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    rebuild();
}

void LinkPicker::setReadOnly(bool readOnly)
{
    if (m_readOnly == readOnly)
        return;
    m_readOnly = readOnly;
    rebuild();
}

QString LinkPicker::textOf(const QUuid &id) const
{
    const auto found = std::find_if(m_choices.begin(), m_choices.end(), [&](const Choice &c) { return c.first == id; });
    return found == m_choices.end() ? tr("No longer in the case") : found->second;
}

void LinkPicker::rebuild()
{
    // A chip stays the same widget while its record is linked, so that the focus stays on it.
    std::vector<PersonChip *> kept;
    for (const QUuid &id : m_chosen) {
        const QString name = objectName() + u".chip."_s + id.toString(QUuid::WithoutBraces);
        const auto known = std::find_if(
            m_chips.begin(), m_chips.end(), [&](const PersonChip *chip) { return chip && chip->objectName() == name; });
        PersonChip *chip = known == m_chips.end() ? nullptr : std::exchange(*known, nullptr);
        if (!chip) {
            chip = new PersonChip(textOf(id), {}, this);
            chip->setObjectName(name);
            connect(chip, &PersonChip::removeRequested, this, [this, id] { remove(id); });
            connect(chip, &QAbstractButton::clicked, this, [this, id] { Q_EMIT opened(id); });
        } else {
            chip->setPerson(textOf(id), {});
        }
        chip->setToolTip(textOf(id));
        chip->setRemovable(!m_readOnly);
        kept.push_back(chip);
    }
    for (PersonChip *gone : m_chips) {
        if (!gone)
            continue;
        gone->hide();
        gone->deleteLater();
    }
    m_chips = std::move(kept);
    while (m_flow->count() > 0)
        delete m_flow->takeAt(0);
    for (PersonChip *chip : m_chips) {
        m_flow->addWidget(chip);
        chip->show();
    }
    m_flow->addWidget(m_add);
    const bool more = std::any_of(m_choices.begin(), m_choices.end(), [this](const Choice &choice) {
        return std::find(m_chosen.begin(), m_chosen.end(), choice.first) == m_chosen.end();
    });
    m_add->setVisible(!m_readOnly && more);
    updateGeometry();
}

void LinkPicker::fillMenu()
{
    m_menu->clear();
    for (const auto &[id, text] : m_choices) {
        if (std::find(m_chosen.begin(), m_chosen.end(), id) != m_chosen.end())
            continue;
        const QString shown = m_menu->fontMetrics().elidedText(text, Qt::ElideRight, menuTextWidth);
        auto *action = m_menu->addAction(QString(shown).replace(u'&', u"&&"_s));
        action->setObjectName(objectName() + u".choice."_s + id.toString(QUuid::WithoutBraces));
        action->setToolTip(text);
        connect(action, &QAction::triggered, this, [this, chosen = id] { add(chosen); });
    }
    m_menu->setToolTipsVisible(true);
}

void LinkPicker::add(const QUuid &id)
{
    if (m_readOnly || std::find(m_chosen.begin(), m_chosen.end(), id) != m_chosen.end())
        return;
    m_chosen.push_back(id);
    rebuild();
    Q_EMIT chosenChanged();
}

void LinkPicker::remove(const QUuid &id)
{
    const auto found = std::find(m_chosen.begin(), m_chosen.end(), id);
    if (m_readOnly || found == m_chosen.end())
        return;
    const auto at = static_cast<std::size_t>(found - m_chosen.begin());
    const bool hadFocus = m_chips[at]->hasFocus();
    m_chosen.erase(found);
    rebuild();
    if (hadFocus) {
        if (m_chips.empty())
            m_add->setFocus();
        else
            m_chips[std::min(at, m_chips.size() - 1)]->setFocus();
    }
    Q_EMIT chosenChanged();
}

} // namespace candor
