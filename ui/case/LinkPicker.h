// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>
#include <QWidget>

#include <utility>
#include <vector>

class QMenu;

namespace candor {

class Button;
class FlowLayout;
class PersonChip;

/// Links from one record to others: each linked one is a chip that can be removed, the rest is in a menu to add.
class LinkPicker final : public QWidget {
    Q_OBJECT

public:
    using Choice = std::pair<QUuid, QString>;

    explicit LinkPicker(const QString &objectName, QWidget *parent = nullptr);

    /// What is linked, for assistive technology: "Evidence".
    void setLabel(const QString &accessible);
    /// What the button says: "Link evidence".
    void setAddText(const QString &text);
    /// Everything that can be linked, in the order of the menu.
    void setChoices(const std::vector<Choice> &choices);
    /// A linked record that is no choice is shown as gone, so that the link can be taken away.
    void setChosen(const std::vector<QUuid> &chosen);
    [[nodiscard]] std::vector<QUuid> chosen() const { return m_chosen; }
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// By a person; never by setChosen().
    void chosenChanged();
    /// A chip was clicked.
    void opened(const QUuid &id);

private:
    void rebuild();
    void fillMenu();
    void add(const QUuid &id);
    void remove(const QUuid &id);
    [[nodiscard]] QString textOf(const QUuid &id) const;

    QString m_label;
    std::vector<Choice> m_choices;
    std::vector<QUuid> m_chosen;
    std::vector<PersonChip *> m_chips;
    FlowLayout *m_flow;
    Button *m_add;
    QMenu *m_menu;
    bool m_readOnly = false;
};

} // namespace candor
