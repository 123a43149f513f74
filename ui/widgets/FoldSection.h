// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Painted.h"

#include <QAbstractButton>
#include <QWidget>

class QVBoxLayout;

namespace candor {

class FoldHeader : public Painted<QAbstractButton> {
    Q_OBJECT

public:
    explicit FoldHeader(QWidget *parent = nullptr);

    void set(const QString &title, const QString &iconName, const QString &trailing);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_trailing;
};

/// A section of a side pane that folds under its header. The owner remembers isExpanded().
class FoldSection : public Painted<QWidget> {
    Q_OBJECT

public:
    explicit FoldSection(const QString &title, const QString &iconName = {}, QWidget *parent = nullptr);

    FoldHeader *header() const { return m_header; }
    /// Short text at the end of the header: "2 open, 5 kept".
    void setTrailing(const QString &text);
    /// The section takes the widget over and deletes the one it had.
    void setContent(QWidget *content);
    bool isExpanded() const;
    void setExpanded(bool expanded);

Q_SIGNALS:
    void toggled(bool expanded);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    FoldHeader *m_header;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace candor
