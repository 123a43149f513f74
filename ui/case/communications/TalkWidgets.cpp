// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/communications/TalkWidgets.h"

#include "case/TypedValues.h"
#include "widgets/Button.h"
#include "widgets/FlowLayout.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace candor {

using namespace Qt::StringLiterals;

QStringList namesIn(const QString &line)
{
    QStringList found;
    for (const QString &name : line.split(u',')) {
        if (!name.trimmed().isEmpty())
            found += name.trimmed();
    }
    return found;
}

NamePicker::NamePicker(QLineEdit *line, const std::vector<Choice> &people, QWidget *parent)
    : QWidget(parent)
    , m_line(line)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addWidget(line);
    auto *holder = new QWidget(this);
    auto *flow = new FlowLayout(holder);
    for (const Choice &person : people) {
        auto *chip = button(
            person.part.isEmpty() ? person.name : tr("%1, %2", "name, part").arg(person.name, person.part),
            ButtonKind::Normal, {}, {}, holder);
        chip->setSmall(true);
        chip->setCheckable(true);
        chip->setObjectName(line->objectName() + u".person."_s + QString::number(m_chips.size()));
        connect(chip, &QPushButton::clicked, this, [this, name = person.name](bool on) { toggle(name, on); });
        flow->addWidget(chip);
        m_chips.emplace_back(person.name, chip);
    }
    holder->setVisible(!people.empty());
    column->addWidget(holder);
    setFocusProxy(line);
    connect(line, &QLineEdit::textChanged, this, &NamePicker::showChosen);
    showChosen();
}

QStringList NamePicker::names() const
{
    return namesIn(m_line->text());
}

void NamePicker::toggle(const QString &name, bool on)
{
    QStringList all = names();
    all.removeAll(name);
    if (on)
        all += name;
    m_line->setText(all.join(u", "_s));
    Q_EMIT changed();
}

void NamePicker::showChosen()
{
    const QStringList chosen = names();
    for (const auto &[name, chip] : m_chips)
        chip->setChecked(chosen.contains(name));
}

QuickTimeRow::QuickTimeRow(
    QLineEdit *line, const std::vector<talktimes::QuickTime> &times, const words::Moment &moment, const QString &name,
    QWidget *parent)
    : QWidget(parent)
{
    auto *flow = new FlowLayout(this);
    for (size_t i = 0; i < times.size(); ++i) {
        auto *quick = button(times[i].text, ButtonKind::Quiet, {}, {}, this);
        quick->setSmall(true);
        quick->setObjectName(name + u'.' + QString::number(i));
        quick->setAccessibleDescription(line->accessibleName());
        connect(quick, &QPushButton::clicked, this, [this, line, text = typed::showTime(times[i].at, moment)] {
            line->setText(text);
            Q_EMIT changed();
        });
        flow->addWidget(quick);
        m_buttons.push_back(quick);
    }
}

} // namespace candor
