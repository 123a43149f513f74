// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/FindModel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace candor {

/// The field over the window from which everything can be reached: type, choose with the arrows, Enter. It goes away
/// when another window gets the keyboard, and with Esc.
class FindAnything : public QDialog {
    Q_OBJECT

public:
    FindAnything(FindSource source, FindModel::Scope scope, QWidget *parent);

    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] FindModel *model() const { return m_model; }

Q_SIGNALS:
    void chosen(const candor::Finding &finding);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void showFound();

    FindModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_none;
    bool m_chosen = false;
    bool m_enter = false; // pressed while an answer was under way
};

} // namespace candor
