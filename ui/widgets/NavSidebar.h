// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Painted.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

class QListView;
class QStandardItemModel;
class QVBoxLayout;

namespace candor {

struct NavItem {
    QString text;
    QString icon;
    QString count{};     ///< "12"; "1 late" when late
    bool late = false;   ///< the count is painted with the triangle
    QString shortText{}; ///< where the text is too long, as in the rail
};

/// An entry below the sections, such as Lock, painted like them.
class NavEntry : public Painted<QAbstractButton> {
    Q_OBJECT

public:
    NavEntry(const QString &text, const QString &iconName, const QString &shortcutHint, QWidget *parent = nullptr);

    void setRail(bool rail);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_hint;
    bool m_rail = false;
};

/// The sections of the program: a sidebar with words and counts, or a narrow rail with the word under the icon.
/// Above the list is room for the primary button, below it for entries, and at the foot for a widget of the owner.
class NavSidebar : public Painted<QWidget> {
    Q_OBJECT

public:
    enum class Mode { Sidebar, Rail };

    explicit NavSidebar(QWidget *parent = nullptr);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);

    void setItems(const std::vector<NavItem> &items);
    void setCount(int index, const QString &count, bool late = false);
    int currentIndex() const;
    void setCurrentIndex(int index); ///< without a signal

    void setPrimary(QWidget *widget); ///< once
    NavEntry *addEntry(const QString &text, const QString &iconName, const QString &shortcutHint = {});
    void setFooter(QWidget *widget); ///< hidden in the rail
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    Mode m_mode = Mode::Sidebar;
    QVBoxLayout *m_layout;
    QListView *m_list;
    QStandardItemModel *m_model;
    std::vector<NavEntry *> m_entries;
    QWidget *m_primary = nullptr;
    QWidget *m_footer = nullptr;
};

} // namespace candor
