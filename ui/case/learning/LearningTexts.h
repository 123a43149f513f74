// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/learning/LearningWork.h"

#include <QPointer>
#include <QTextEdit>

class QTextTable;

namespace candor {

/// The texts of a summary side by side, paragraph by paragraph: as they stand in the case, with every identifier
/// underlined on a ground of its own, and as they will read. Only to be read, selected and gone through.
class LearningTexts final : public QTextEdit {
    Q_OBJECT

public:
    explicit LearningTexts(QWidget *parent = nullptr);

    /// Of the review that it shows from now on; nullptr: none.
    void show(std::shared_ptr<const LearningReview> review);
    using QTextEdit::show;
    /// Choices in a text were made, items may be new.
    void refreshText(size_t text);
    void refresh();
    /// Marks an item on both sides and scrolls to it; -1: none.
    void setCurrent(int item);
    /// Scrolls to a part of a text of the case.
    void goTo(size_t text, qsizetype begin, qsizetype length);

    struct Part {
        size_t text = 0;
        qsizetype begin = 0;
        qsizetype length = 0;
    };
    /// What is selected in the text of the case; nothing when it is not within one paragraph of it.
    [[nodiscard]] std::optional<Part> selectedPart() const;
    /// The item that stands at a place of the document; -1: none.
    [[nodiscard]] int itemAt(int position) const;

Q_SIGNALS:
    /// Somebody went to an item.
    void itemChosen(int item);
    /// Somebody selected words, or none any more.
    void partSelected();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillText(size_t text);
    void highlight(bool scroll);
    [[nodiscard]] QTextCharFormat formatOf(int item, bool after) const;
    [[nodiscard]] int firstItemOf(size_t text) const;

    std::shared_ptr<const LearningReview> m_review;
    QPointer<QTextTable> m_table;
    std::vector<int> m_rows; // of the table, by text
    int m_current = -1;
    bool m_filling = false;
};

} // namespace candor
