// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/letters/RichLetter.h"
#include "documents/Spelling.h"

#include <QSet>
#include <QTextBlock>
#include <QTextEdit>

#include <memory>

class QMenu;

namespace candor {

/// Writes a letter: headings, lists, strong and emphasis, and fields as chips. What is pasted comes as plain text, and
/// nothing is ever loaded from elsewhere. Tab moves on.
class LetterEdit final : public QTextEdit {
    Q_OBJECT

public:
    explicit LetterEdit(QWidget *parent = nullptr);

    /// Without a signal. The same markup as shown leaves text and cursor alone.
    void setMarkup(const QString &markup);
    [[nodiscard]] QString markup() const;
    /// What the fields show now; the text stays as it is.
    void setLooks(ChipLooks looks);
    [[nodiscard]] ReadText readText() const { return readTextOf(*document(), m_looks); }

    [[nodiscard]] LetterShape shape() const { return shapeOf(textCursor().block()); }
    void makeShape(LetterShape shape);
    void toggleStrong();
    void toggleEmphasis();
    [[nodiscard]] bool isStrong() const;
    [[nodiscard]] bool isEmphasis() const;
    void insertField(const QString &name);

    /// A stretch of the document that something is said about.
    struct Mark {
        enum class Kind { LongSentence, Consider, MustSolve, Spelling } kind = Kind::Consider;
        int begin = 0;
        int end = 0;
    };
    void setMarks(std::vector<Mark> marks);
    [[nodiscard]] const std::vector<Mark> &marks() const { return m_marks; }
    void goTo(int begin, int end);
    void replace(int begin, int end, const QString &text);
    /// For the suggestions in the context menu.
    void setSpelling(std::shared_ptr<const Spelling> spelling) { m_spelling = std::move(spelling); }

Q_SIGNALS:
    void typed();                        ///< the text is another one, by somebody's hand
    void left();                         ///< the focus went elsewhere
    void styleHere();                    ///< another shape or style at the cursor
    void fieldHere(const QString &name); ///< beside the cursor; empty: none
    void wordAccepted(const QString &word);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showMarks();
    void tellWhere();
    [[nodiscard]] QString nameOfChip(int position) const;
    void offerWords(QMenu *menu, const Mark &mark);
    void mergeStyle(const QTextCharFormat &format);

    ChipLooks m_looks;
    std::vector<Mark> m_marks;
    std::shared_ptr<const Spelling> m_spelling;
    bool m_filling = false;
};

} // namespace candor
