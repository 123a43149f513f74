// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"
#include "theme/Tokens.h"

#include <QWidget>

class QGridLayout;
class QMenu;
class QScrollArea;
class QVBoxLayout;

namespace candor {

class Button;

/// Two columns for fields of a form.
[[nodiscard]] QGridLayout *fieldGrid();
[[nodiscard]] QVBoxLayout *plainColumn(QWidget *widget, int spacing = 8);
/// Makes the content of a page that scrolls as a whole, no wider than is good to read; gives its column.
[[nodiscard]] QVBoxLayout *scrollColumn(QScrollArea *area, int maximumWidth = 0);
/// A button that opens a menu below it.
void opensMenu(Button *button, QMenu *menu);
/// Names of the people of a case, to complete what is typed.
[[nodiscard]] QStringList peopleNames(const CaseFile &file);
/// "7/14/2026, 10:12 AM" as lists have it; empty for none.
[[nodiscard]] QString timeCell(const std::optional<Instant> &at, const words::Moment &moment);

/// What a person should look at, as notes below each other.
class RemarkList final : public QWidget {
    Q_OBJECT

public:
    struct Remark {
        Status status = Status::Wait;
        QString lead;
        QString text;
        QString action;
        friend bool operator==(const Remark &, const Remark &) = default;
    };

    explicit RemarkList(QWidget *parent = nullptr);

    void show(const std::vector<Remark> &remarks);
    using QWidget::show;
    [[nodiscard]] const std::vector<Remark> &remarks() const { return m_remarks; }

Q_SIGNALS:
    void actionTriggered(int remark);

private:
    QVBoxLayout *m_column;
    std::vector<Remark> m_remarks;
    QList<QWidget *> m_boxes;
};

} // namespace candor
