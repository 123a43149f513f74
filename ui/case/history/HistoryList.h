// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace candor {

/// The history as sentences under the titles of its days. A title stands above the first entry of its day.
class HistoryList final : public QListView {
    Q_OBJECT

public:
    explicit HistoryList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace candor
