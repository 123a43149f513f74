// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"
#include "case/letters/LetterWork.h"

#include <QWidget>

#include <set>

class QLabel;
class QVBoxLayout;

namespace candor {

class CheckRow;
class EmptyState;

/// The facts that a letter tells: once it is sent, the case has them as told.
class LetterFactsPane final : public QWidget {
    Q_OBJECT

public:
    explicit LetterFactsPane(QWidget *parent = nullptr);

    void show(const Letter &letter, const CaseFile &file, const words::Moment &moment);
    /// Which of them the text says.
    void mark(const std::vector<Id<Fact>> &inText);
    using QWidget::show;
    [[nodiscard]] int chosen() const;

Q_SIGNALS:
    void ticked(const candor::Id<candor::Fact> &fact, bool tells);

private:
    struct Row {
        Id<Fact> id;
        QString text;
        CheckRow *box;
    };
    QLabel *m_about;
    EmptyState *m_empty;
    QVBoxLayout *m_column;
    std::vector<Row> m_rows;
};

} // namespace candor
