// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/MergeFields.h"

#include <QFrame>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace candor {

/// The fields that can be put into a text for an audience, in groups, with what they would show; typing finds one.
class FieldPicker final : public QFrame {
    Q_OBJECT

public:
    explicit FieldPicker(QWidget *parent = nullptr);

    /// Below a widget. `values` may be nullptr.
    void open(QWidget *below, Audience audience, const MergeValues *values);
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void chosen(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void choose();

    Audience m_audience = Audience::Family;
    MergeValues m_values;
    QLineEdit *m_search;
    QListView *m_list;
    QStandardItemModel *m_model;
};

/// The name of a field in the language of the program.
[[nodiscard]] QString fieldLabel(const MergeField &field);
/// The group it stands in.
[[nodiscard]] QString fieldGroup(const MergeField &field);

} // namespace candor
