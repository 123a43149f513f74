// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/LetterText.h"

#include <QPlainTextEdit>

namespace candor {

/// The text of a template as it is written: fields stand out, and what is wrong is underlined where it is. Plain text
/// in and out; Tab moves on.
class TemplateText final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TemplateText(QWidget *parent = nullptr);

    /// Without a signal; keeps the cursor when nothing changes.
    void setText(const QString &text);
    void setProblems(const std::vector<TextProblem> &problems);
    void goTo(const TextProblem &problem);
    void insertField(const QString &name);

Q_SIGNALS:
    void typed();

protected:
    void insertFromMimeData(const QMimeData *source) override;

private:
    bool m_filling = false;
};

/// The whole sentence of a problem, in the language of the program.
[[nodiscard]] QString problemSentence(const TextProblem &problem);

/// Two texts line by line: "  " the same, "- " only in the first, "+ " only in the second.
[[nodiscard]] QStringList linesCompared(const QString &before, const QString &after);

} // namespace candor
