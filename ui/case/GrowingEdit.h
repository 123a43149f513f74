// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace candor {

/// Text of several lines that is as high as its text, so that the form scrolls and not the field. Tab moves on.
class GrowingEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit GrowingEdit(int leastLines = 2, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// Without a signal; keeps the cursor when nothing changes.
    void setText(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    int m_leastLines;
};

} // namespace candor
