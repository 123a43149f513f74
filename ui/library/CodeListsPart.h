// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListView;
class QStandardItemModel;
class QVBoxLayout;

namespace candor {

/// The code lists: names, codes and labels, source, how far each was checked and how far it may be reused. Of licensed
/// lists codes, short labels and the link only.
class CodeListsPart : public QWidget {
    Q_OBJECT

public:
    explicit CodeListsPart(QWidget *parent = nullptr);

    /// "list" or "list/code".
    bool reveal(const QString &id);
    [[nodiscard]] QListView *list() const { return m_list; }

private:
    void showList();

    QListView *m_list;
    QStandardItemModel *m_model;
    QListView *m_codes;
    QStandardItemModel *m_codeModel;
    QVBoxLayout *m_head;
    QWidget *m_about = nullptr;
};

} // namespace candor
