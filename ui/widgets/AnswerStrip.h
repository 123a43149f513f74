// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Painted.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace candor {

enum class AnswerState { Normal, Soon, Late, Privileged, Mixed, Empty };

/// One of the answers a case always gives: what is next, by when, who, family last told, record type.
struct Answer {
    QString caption; ///< "By"
    QString icon;    ///< name of the icon before the caption; Late replaces it by the triangle
    QString value;   ///< "11:12 AM, in 22 min"
    QString detail;  ///< "60 minutes from 10:12 AM"
    AnswerState state = AnswerState::Normal;
    QString spoken{}; ///< what a screen reader says where the value is abbreviated: "11:12 AM, 22 minutes left"
    int share = 100;  ///< part of the width, relative to the others
};

class AnswerCell : public Painted<QWidget> {
    Q_OBJECT

public:
    explicit AnswerCell(QWidget *parent = nullptr);

    const Answer &answer() const { return m_answer; }
    void setAnswer(const Answer &answer);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// So that caption and value stay whole; only the third line may be cut.
    int neededWidth() const;
    int wholeWidth() const; ///< so that the third line stays whole as well

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showWholeTextInToolTip();

    Answer m_answer;
};

/// How a width is shared: each part gets its share of it, but what it needs first. Where all together need more than
/// there is, the widest give way.
[[nodiscard]] std::vector<int> sharedWidths(const std::vector<int> &needs, const std::vector<int> &shares, int width);

/// The row of answers under the title of a case. One stop for Tab; arrows, Home and End move between the cells,
/// Enter, Space or a click opens the source of the answer.
class AnswerStrip : public Painted<QWidget> {
    Q_OBJECT

public:
    explicit AnswerStrip(QWidget *parent = nullptr);

    void setAnswers(const std::vector<Answer> &answers);
    int count() const { return static_cast<int>(m_cells.size()); }
    AnswerCell *cell(int index) const;

Q_SIGNALS:
    void activated(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void moveFocus(int index);
    void fitCells();

    std::vector<AnswerCell *> m_cells;
};

} // namespace candor
