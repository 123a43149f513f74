// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/LetterText.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

struct StyledChar {
    QChar c;
    bool strong = false;
    bool emphasis = false;
};

/// Marks enclose words, never the spaces around them.
void trimSpans(std::vector<StyledChar> &chars, bool StyledChar::*set)
{
    for (size_t i = 0; i < chars.size();) {
        if (!(chars[i].*set)) {
            ++i;
            continue;
        }
        size_t end = i;
        while (end < chars.size() && chars[end].*set)
            ++end;
        for (size_t k = i; k < end && chars[k].c.isSpace(); ++k)
            chars[k].*set = false;
        for (size_t k = end; k > i && chars[k - 1].c.isSpace(); --k)
            chars[k - 1].*set = false;
        i = end;
    }
}

QString escapedLineStarts(const QString &text)
{
    static const QRegularExpression mark(u"^([ ]*)([#-])(?=[ ]|$)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression number(u"^([ ]*[0-9]{1,4})\\.(?=[ ]|$)"_s, QRegularExpression::MultilineOption);
    QString escaped = text;
    escaped.replace(mark, u"\\1\\\\2"_s);
    escaped.replace(number, u"\\1\\."_s);
    return escaped;
}

QString escapedChar(QChar c)
{
    return c == u'*' || c == u'\\' ? u'\\' + QString(c) : QString(c);
}

/// The length of a {{tag}} that begins here and is read as one piece; 0: none.
size_t tagAt(const std::vector<StyledChar> &chars, size_t begin)
{
    const auto isPair = [&](size_t at, char16_t brace) {
        return at + 1 < chars.size() && chars[at].c == brace && chars[at + 1].c == brace;
    };
    if (!isPair(begin, u'{'))
        return 0;
    for (size_t end = begin + 2; end < chars.size() && chars[end].c != u'\n'; ++end) {
        if (isPair(end, u'}'))
            return end + 2 - begin;
    }
    return 0;
}

QString inlineMarkup(const QString &text, const std::vector<Run> &runs)
{
    std::vector<StyledChar> chars;
    const auto add = [&](const QString &piece, bool strong, bool emphasis) {
        for (const QChar c : piece)
            chars.push_back({c, strong, emphasis});
    };
    if (runs.empty())
        add(text, false, false);
    for (const Run &run : runs)
        add(run.text, run.strong, run.emphasis);
    trimSpans(chars, &StyledChar::strong);
    trimSpans(chars, &StyledChar::emphasis);

    QString markup;
    StyledChar before{};
    const auto turn = [&](const StyledChar &now) {
        if (now.strong != before.strong)
            markup += u"**"_s;
        if (now.emphasis != before.emphasis)
            markup += u'*';
        before = now;
    };
    for (size_t i = 0; i < chars.size(); ++i) {
        turn(chars[i]);
        if (const size_t length = tagAt(chars, i); length > 0) {
            const auto first = chars.begin() + static_cast<long>(i);
            const auto last = first + static_cast<long>(length);
            const bool isOne = std::all_of(first, last, [&](const StyledChar &each) {
                return each.strong == first->strong && each.emphasis == first->emphasis;
            });
            if (isOne) {
                std::for_each(first, last, [&](const StyledChar &each) { markup += each.c; });
                i += length - 1;
            } else {
                markup += u"\\{"_s;
            }
            continue;
        }
        if (chars[i].c != u'\n' || !markup.endsWith(u'\n'))
            markup += escapedChar(chars[i].c);
    }
    turn({});
    return escapedLineStarts(markup);
}

} // namespace

QString letterMarkup(const std::vector<Block> &blocks)
{
    QString markup;
    Paragraph::Style before = Paragraph::Style::Body;
    for (const Block &block : blocks) {
        QString text;
        Paragraph::Style style = Paragraph::Style::Body;
        if (const auto *heading = std::get_if<Heading>(&block.content)) {
            text = u"# "_s + inlineMarkup(QString(heading->text).replace(u'\n', u' '), {});
        } else if (const auto *paragraph = std::get_if<Paragraph>(&block.content)) {
            text = inlineMarkup(paragraph->text, paragraph->runs);
            style = paragraph->style;
            if (style == Paragraph::Style::Bullet)
                text.prepend(u"- "_s);
            else if (style == Paragraph::Style::Numbered)
                text.prepend(QString::number(paragraph->number) + u". "_s);
        }
        if (text.trimmed().isEmpty())
            continue;
        const bool listGoesOn =
            style == before && (style == Paragraph::Style::Bullet || style == Paragraph::Style::Numbered);
        if (!markup.isEmpty())
            markup += listGoesOn ? u"\n"_s : u"\n\n"_s;
        markup += text;
        before = style;
    }
    return markup;
}

QString letterPlainText(const std::vector<Block> &blocks)
{
    QStringList lines;
    for (const Block &block : blocks) {
        if (const auto *heading = std::get_if<Heading>(&block.content))
            lines += heading->text;
        else if (const auto *paragraph = std::get_if<Paragraph>(&block.content);
                 paragraph && !paragraph->text.isEmpty())
            lines += paragraph->text;
    }
    return lines.join(u'\n');
}

QString escapedForLetter(const QString &plain)
{
    QString escaped;
    for (const QChar c : plain)
        escaped += c == u'{' ? u"\\{"_s : escapedChar(c);
    return escapedLineStarts(escaped);
}

namespace {

struct ProblemWords {
    const char *code;
    const char *words;
};

constexpr auto problemWords = std::to_array<ProblemWords>({
    {"unknown-field", QT_TRANSLATE_NOOP("LetterText", "There is no field “%1”.")},
    {"unknown-field-near", QT_TRANSLATE_NOOP("LetterText", "There is no field “%1”. Perhaps “%2” was meant.")},
    {"field-of-list",
     QT_TRANSLATE_NOOP("LetterText", "“%1” belongs to the list “%2”: put it between {{#%2}} and {{/%2}}.")},
    {"list-as-value",
     QT_TRANSLATE_NOOP("LetterText", "“%1” is a list: write {{#%1}}, what is said of each row, and {{/%1}}.")},
    {"yes-no-as-value",
     QT_TRANSLATE_NOOP("LetterText", "“%1” is yes or no: write {{#%1}}, what is said if so, and {{/%1}}.")},
    {"section-not-closed", QT_TRANSLATE_NOOP("LetterText", "{{#%1}} is not closed: {{/%1}} is missing.")},
    {"section-not-opened", QT_TRANSLATE_NOOP("LetterText", "{{/%1}} closes nothing: {{#%1}} is missing before it.")},
    {"tag-not-closed", QT_TRANSLATE_NOOP("LetterText", "A field begins here and is not closed: }} is missing.")},
    {"tag-empty", QT_TRANSLATE_NOOP("LetterText", "Here is no name of a field between {{ and }}.")},
    {"tag-unknown", QT_TRANSLATE_NOOP("LetterText", "“%1” means nothing here. Fields are written {{like.this}}.")},
    {"not-for-audience",
     QT_TRANSLATE_NOOP("LetterText", "“%1” may not be seen by those this text is for. It would stay empty.")},
    {"mark-not-closed", QT_TRANSLATE_NOOP("LetterText", "“%1” begins here and does not end. It is shown as typed.")},
});

} // namespace

const char *textProblemWords(QStringView code)
{
    for (const ProblemWords &each : problemWords) {
        if (code == QLatin1StringView(each.code))
            return each.words;
    }
    return nullptr;
}

QStringList textProblemCodes()
{
    QStringList codes;
    for (const ProblemWords &each : problemWords)
        codes += QString::fromLatin1(each.code);
    return codes;
}

} // namespace candor
