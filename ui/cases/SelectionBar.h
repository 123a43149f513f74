// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Listing.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace candor {

class Button;

/// What can be done with several cases at once, below the list while more than one is selected. Owner and tags are
/// typed in the bar itself.
class SelectionBar : public QWidget {
    Q_OBJECT

public:
    static constexpr int most = 1000; ///< cases in one command

    explicit SelectionBar(QWidget *parent = nullptr);

    /// Appears by itself from two on.
    void setCount(int count);
    void setChoices(const CaseChoices &choices, const QString &user);
    // Ask for a value, also for a single case.
    void askOwner();
    void askTag();

Q_SIGNALS:
    void ownerChosen(const QString &owner);
    void tagAdded(const QString &tag);
    void tagRemoved(const QString &tag);
    void clearRequested();
    void cancelled(); ///< nothing is asked any more

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Page { Choose, Owner, Tag };
    void setPage(Page page);
    void leave();
    void showCount();

    int m_count = 0;
    QStackedWidget *m_pages;
    QLabel *m_selected;
    QLabel *m_ownerLabel;
    QLabel *m_tagLabel;
    QComboBox *m_owner;
    QComboBox *m_tag;
    Button *m_assign;
    Button *m_addTag;
    Button *m_removeTag;
    Button *m_askOwner;
    Button *m_askTag;
};

} // namespace candor
