// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/TemplateText.h"

#include "documents/LetterSections.h"
#include "theme/Theme.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QSyntaxHighlighter>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 1500;

/// Fields, conditions and headings stand out, in weight as well as in colour.
class TagMarks final : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &line) override
    {
        const Tokens &t = Theme::tokens();
        if (line.startsWith("# "_L1)) {
            QTextCharFormat heading;
            heading.setFontWeight(QFont::Bold);
            setFormat(0, static_cast<int>(line.size()), heading);
        }
        for (const TextTag &tag : tagsIn(line)) {
            QTextCharFormat format;
            const bool condition = !tag.sign.isNull() && tag.sign != u'?';
            format.setFontWeight(condition ? QFont::Normal : QFont::DemiBold);
            format.setFontItalic(condition);
            format.setForeground(condition ? t.muted : tag.sign == u'?' ? t.soon.ink : t.accentInk);
            setFormat(static_cast<int>(tag.start), static_cast<int>(tag.length), format);
        }
    }
};

} // namespace

QString problemSentence(const TextProblem &problem)
{
    const char *words = textProblemWords(problem.code);
    QString sentence = words ? QCoreApplication::translate("LetterText", words) : problem.code;
    return sentence.replace(u"%1"_s, problem.what).replace(u"%2"_s, problem.other);
}

QStringList linesCompared(const QString &before, const QString &after)
{
    const QStringList a = before.split(u'\n').mid(0, mostLines);
    const QStringList b = after.split(u'\n').mid(0, mostLines);
    // The longest run of lines that both have, counted from the end.
    const auto rows = static_cast<size_t>(a.size()) + 1;
    const auto columns = static_cast<size_t>(b.size()) + 1;
    std::vector<int> common(rows * columns, 0);
    const auto at = [&](qsizetype i, qsizetype k) -> int & {
        return common[static_cast<size_t>(i) * columns + static_cast<size_t>(k)];
    };
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype k = b.size() - 1; k >= 0; --k)
            at(i, k) = a[i] == b[k] ? at(i + 1, k + 1) + 1 : std::max(at(i + 1, k), at(i, k + 1));
    }
    QStringList lines;
    qsizetype i = 0;
    qsizetype k = 0;
    while (i < a.size() || k < b.size()) {
        if (i < a.size() && k < b.size() && a[i] == b[k]) {
            lines += u"  "_s + a[i];
            ++i;
            ++k;
        } else if (k == b.size() || (i < a.size() && at(i + 1, k) >= at(i, k + 1))) {
            lines += u"- "_s + a[i++];
        } else {
            lines += u"+ "_s + b[k++];
        }
    }
    return lines;
}

TemplateText::TemplateText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    new TagMarks(document());
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            Q_EMIT typed();
    });
}

void TemplateText::setText(const QString &text)
{
    if (text == toPlainText())
        return;
    const QScopedValueRollback filling(m_filling, true);
    setPlainText(text);
}

void TemplateText::setProblems(const std::vector<TextProblem> &problems)
{
    const Tokens &t = Theme::tokens();
    const int last = document()->characterCount() - 1;
    QList<QTextEdit::ExtraSelection> marks;
    for (const TextProblem &problem : problems) {
        QTextCursor cursor(document());
        cursor.setPosition(std::min(static_cast<int>(problem.start), last));
        cursor.setPosition(
            std::min(static_cast<int>(problem.start + std::max<qsizetype>(problem.length, 1)), last),
            QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(t.late.ink);
        format.setBackground(t.late.soft);
        marks.append({cursor, format});
    }
    setExtraSelections(marks);
}

void TemplateText::goTo(const TextProblem &problem)
{
    const int last = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(std::min(static_cast<int>(problem.start), last));
    cursor.setPosition(std::min(static_cast<int>(problem.start + problem.length), last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    setFocus(Qt::OtherFocusReason);
}

void TemplateText::insertField(const QString &name)
{
    insertPlainText(u"{{"_s + name + u"}}"_s);
    setFocus(Qt::OtherFocusReason);
}

void TemplateText::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(source->text());
}

} // namespace candor
