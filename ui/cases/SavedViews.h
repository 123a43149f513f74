// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/ListView.h"
#include "cases/CaseSource.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QToolButton;

namespace candor {

class Asked;
class Button;
class FilterButton;

/// Ways to look at the list that were kept under a name in the casebook: to pick one, to keep the present one, to give
/// another name and to delete.
class SavedViews : public QWidget {
    Q_OBJECT

public:
    explicit SavedViews(CaseSource source, QWidget *parent = nullptr);

    /// What the list shows; the view that is the same is the one that counts as picked.
    void setCurrent(const ListView &view);
    void follow(const ChangeNotice &notice);

Q_SIGNALS:
    void picked(const candor::ListView &view);
    void done(const QString &text); ///< something that can be undone
    void failed(const candor::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void fillMenu();
    void showState();
    void askName(const SavedView &view);
    void askAgain(const QString &key);
    void stopAsking();
    void store();
    void apply(const SavedView &view, bool remove, const QString &text);
    [[nodiscard]] const SavedView *currentView() const;

    CaseSource m_source;
    std::vector<SavedView> m_views;
    QString m_current = toText({});
    std::optional<SavedView> m_asked; // gets the name that is being typed
    QToolButton *m_pick;
    QMenu *m_menu;
    Button *m_save;
    QLineEdit *m_name;
    Button *m_store;
    Button *m_cancel;
    Asked *m_asking;
};

} // namespace candor
