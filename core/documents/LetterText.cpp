// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/LetterText.h"

#include "documents/internal/MergeMarks.h"

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

using Style = Paragraph::Style;

/// A character of the text and whether it may be markup. A merged value that is empty leaves one without a character,
/// so that its line is not taken for one that was typed like that.
struct Glyph {
    QChar c;
    bool literal = false;
    Lane lane = Lane::Fact;
    qsizetype at = 0; // in the text
    bool strong = false;
    bool emphasis = false;

    [[nodiscard]] bool is(char16_t mark) const { return !literal && c == mark; }
};
using Glyphs = std::vector<Glyph>;

bool isAsciiPunctuation(QChar c)
{
    return c.unicode() > u' ' && c.unicode() < 0x7F && !c.isLetterOrNumber();
}

int strictness(Lane lane)
{
    switch (lane) {
    case Lane::Fact: return 0;
    case Lane::Told: return 1;
    case Lane::Business: return 2;
    case Lane::CandorStatute: return 3;
    case Lane::AttorneyClient: return 4;
    case Lane::PeerReview: return 5;
    case Lane::Pswp: return 6;
    }
    return 6;
}

/// Reads escapes, tags and merged values.
class Scanner {
public:
    explicit Scanner(const QString &text)
        : m_text(text)
    {
    }

    [[nodiscard]] Glyphs scan()
    {
        m_glyphs.reserve(static_cast<size_t>(m_text.size()));
        while (m_at < m_text.size())
            step();
        return std::move(m_glyphs);
    }

private:
    void step()
    {
        const QChar c = m_text[m_at];
        const QChar next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
        if (c == mark::valueBegin && !next.isNull())
            return readValue(static_cast<Lane>(next.unicode() - u'a'));
        if (c == mark::blankBegin)
            return readBlank();
        if (c == u'\\' && isAsciiPunctuation(next)) {
            add(next, true);
            m_at += 2;
            return;
        }
        if (c == u'{' && next == u'{') {
            // What stands in a tag is no markup, whatever it is.
            const qsizetype end = m_text.indexOf(u"}}"_s, m_at);
            const qsizetype line = m_text.indexOf(u'\n', m_at);
            if (end > 0 && (line < 0 || end < line)) {
                while (m_at < end + 2)
                    add(m_text[m_at++], true);
                return;
            }
        }
        if (c != u'\r' || next != u'\n')
            add(plain(c), false);
        ++m_at;
    }

    /// Every way to end a line is one; a null stands for a value without a character.
    static QChar plain(QChar c)
    {
        if (c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            return u'\n';
        return c.isNull() ? QChar(QChar::ReplacementCharacter) : c;
    }

    void readValue(Lane lane)
    {
        add(QChar(), true, lane);
        m_at += 2;
        while (m_at < m_text.size() && m_text[m_at] != mark::valueEnd) {
            if (m_text[m_at] != u'\r')
                add(plain(m_text[m_at]), true, lane);
            ++m_at;
        }
        ++m_at;
        // A value that is a whole sentence needs no second full stop.
        if (m_at < m_text.size() && m_text[m_at] == u'.' && QStringView(u".!?").contains(m_glyphs.back().c))
            ++m_at;
    }

    void readBlank()
    {
        const qsizetype label = m_text.indexOf(mark::blankLabel, m_at);
        const qsizetype end = m_text.indexOf(mark::blankEnd, m_at);
        if (label < 0 || end < label) {
            ++m_at;
            return;
        }
        const QString shown = u'[' + m_text.mid(label + 1, end - label - 1) + u']';
        for (const QChar c : shown) {
            add(c, true);
            m_glyphs.back().strong = true;
        }
        m_at = end + 1;
    }

    void add(QChar c, bool literal, Lane lane = Lane::Fact) { m_glyphs.push_back({c, literal, lane, m_at}); }

    const QString &m_text;
    qsizetype m_at = 0;
    Glyphs m_glyphs;
};

/// Stars that can open or close: one of a run of one to three.
struct Star {
    size_t at = 0; // of the glyph
    size_t length = 1;
    bool canOpen = false;
    bool canClose = false;
    bool used = false;
};

bool isText(const Glyphs &glyphs, size_t at)
{
    return at < glyphs.size() && !glyphs[at].c.isSpace();
}

std::vector<Star> starsIn(const Glyphs &glyphs)
{
    std::vector<Star> stars;
    for (size_t i = 0; i < glyphs.size(); ++i) {
        size_t end = i;
        while (end < glyphs.size() && glyphs[end].is(u'*'))
            ++end;
        const size_t length = end - i;
        if (length == 0)
            continue;
        if (length <= 3) {
            const bool canOpen = isText(glyphs, end);
            const bool canClose = i > 0 && isText(glyphs, i - 1);
            if (length != 1)
                stars.push_back({i, 2, canOpen, canClose});
            if (length != 2)
                stars.push_back({end - 1, 1, canOpen, canClose});
        }
        i = end - 1;
    }
    return stars;
}

void matchStars(std::vector<Star> &stars, size_t length, Glyphs &glyphs, bool Glyph::*set)
{
    Star *open = nullptr;
    for (Star &star : stars) {
        if (star.length != length)
            continue;
        if (!open) {
            open = star.canOpen ? &star : nullptr;
        } else if (star.canClose) {
            for (size_t i = open->at; i < star.at; ++i)
                glyphs[i].*set = true;
            open->used = star.used = true;
            open = nullptr;
        }
    }
}

/// Applies strong and emphasis, and takes the marks out that did so.
Glyphs styled(Glyphs glyphs, std::vector<Star> *leftOver = nullptr)
{
    std::vector<Star> stars = starsIn(glyphs);
    matchStars(stars, 2, glyphs, &Glyph::strong);
    matchStars(stars, 1, glyphs, &Glyph::emphasis);
    Glyphs kept;
    size_t i = 0;
    for (const Star &star : stars) {
        if (leftOver && !star.used && star.canOpen != star.canClose)
            leftOver->push_back(star);
        if (!star.used)
            continue;
        kept.insert(kept.end(), glyphs.begin() + static_cast<long>(i), glyphs.begin() + static_cast<long>(star.at));
        i = star.at + star.length;
    }
    kept.insert(kept.end(), glyphs.begin() + static_cast<long>(i), glyphs.end());
    return kept;
}

/// A block while it is read.
struct Piece {
    enum class Kind { Plain, Heading, Bullet, Numbered } kind = Kind::Plain;
    int number = 0;
    Glyphs glyphs;
};

class Reader {
public:
    [[nodiscard]] std::vector<Piece> read(const Glyphs &glyphs)
    {
        auto line = glyphs.begin();
        while (line != glyphs.end()) {
            const auto end = std::find_if(line, glyphs.end(), [](const Glyph &glyph) { return glyph.is(u'\n'); });
            readLine(Glyphs(line, end));
            line = end == glyphs.end() ? end : end + 1;
        }
        finish();
        return std::move(m_pieces);
    }

private:
    static bool isBlank(const Glyph &glyph) { return glyph.c.isNull() || (!glyph.literal && glyph.c.isSpace()); }

    static void trim(Glyphs &glyphs)
    {
        const auto isEdge = [](const Glyph &glyph) { return !glyph.c.isNull() && glyph.c.isSpace(); };
        while (!glyphs.empty() && isEdge(glyphs.back()))
            glyphs.pop_back();
        glyphs.erase(glyphs.begin(), std::find_if_not(glyphs.begin(), glyphs.end(), isEdge));
    }

    /// The length of the mark with its space; 0: none.
    static size_t markOf(const Glyphs &line, Piece &piece)
    {
        const auto spaceAt = [&](size_t i) { return i < line.size() && line[i].is(u' '); };
        if (line[0].is(u'#') && spaceAt(1)) {
            piece.kind = Piece::Kind::Heading;
            return 2;
        }
        if (line[0].is(u'-') && spaceAt(1)) {
            piece.kind = Piece::Kind::Bullet;
            return 2;
        }
        size_t digits = 0;
        while (digits < line.size() && digits < 4 && !line[digits].literal && line[digits].c >= u'0' &&
               line[digits].c <= u'9') {
            piece.number = piece.number * 10 + line[digits].c.digitValue();
            ++digits;
        }
        if (digits > 0 && digits < line.size() && line[digits].is(u'.') && spaceAt(digits + 1)) {
            piece.kind = Piece::Kind::Numbered;
            return digits + 2;
        }
        piece.number = 0;
        return 0;
    }

    void readLine(Glyphs line)
    {
        // A space behind a mark counts even when nothing follows it: what follows may be a value that is empty.
        const bool spaceAtEnd = !line.empty() && line.back().is(u' ');
        trim(line);
        if (std::all_of(line.begin(), line.end(), isBlank))
            return finish();
        Piece piece;
        Glyphs marked = line;
        if (spaceAtEnd)
            marked.push_back({u' '});
        const size_t length = markOf(marked, piece);
        const bool hasText = std::any_of(
            line.begin() + static_cast<long>(std::min(length, line.size())), line.end(),
            [](const Glyph &glyph) { return !isBlank(glyph); });
        if (length > 0 && !hasText) {
            const bool wasMerged = std::any_of(line.begin(), line.end(), [](const Glyph &g) { return g.c.isNull(); });
            if (wasMerged)
                return finish();
            piece = {};
        } else if (length > 0) {
            finish();
            line.erase(line.begin(), line.begin() + static_cast<long>(length));
            trim(line);
        }
        if (piece.kind == Piece::Kind::Plain && m_open && m_open->kind != Piece::Kind::Heading) {
            m_open->glyphs.push_back({u'\n', true});
            m_open->glyphs.insert(m_open->glyphs.end(), line.begin(), line.end());
            return;
        }
        finish();
        piece.glyphs = std::move(line);
        m_open = std::move(piece);
    }

    void finish()
    {
        if (!m_open)
            return;
        Piece piece = std::move(*m_open);
        m_open.reset();
        piece.glyphs = styled(std::move(piece.glyphs));
        if (piece.kind == Piece::Kind::Numbered && !m_pieces.empty() && m_pieces.back().kind == Piece::Kind::Numbered)
            piece.number = m_pieces.back().number + 1;
        if (piece.kind == Piece::Kind::Plain)
            return splitParagraphs(std::move(piece));
        m_pieces.push_back(std::move(piece));
    }

    /// A value of several paragraphs makes several paragraphs.
    void splitParagraphs(Piece piece)
    {
        Glyphs part;
        const auto push = [&] {
            trim(part);
            if (!std::all_of(part.begin(), part.end(), [](const Glyph &g) { return g.c.isNull() || g.c.isSpace(); }))
                m_pieces.push_back({Piece::Kind::Plain, 0, part});
            part.clear();
        };
        int ends = 0;
        for (const Glyph &glyph : piece.glyphs) {
            if (glyph.c == u'\n')
                ++ends;
            else if (!glyph.c.isNull() && !glyph.c.isSpace()) {
                if (ends > 1)
                    push();
                ends = 0;
            }
            part.push_back(glyph);
        }
        push();
    }

    std::optional<Piece> m_open;
    std::vector<Piece> m_pieces;
};

Lane laneOf(const Glyphs &glyphs)
{
    Lane strictest = Lane::Fact;
    for (const Glyph &glyph : glyphs) {
        if (strictness(glyph.lane) > strictness(strictest))
            strictest = glyph.lane;
    }
    return strictest;
}

/// Without spaces at the ends of lines, and without empty lines.
Glyphs withoutEdges(const Glyphs &glyphs)
{
    Glyphs kept;
    Glyphs spaces;
    for (const Glyph &glyph : glyphs) {
        if (glyph.c.isNull())
            continue;
        if (glyph.c == u'\n') {
            spaces.assign(1, glyph);
        } else if (glyph.c.isSpace()) {
            if (spaces.empty() || spaces.front().c != u'\n')
                spaces.push_back(glyph);
        } else {
            if (!kept.empty())
                kept.insert(kept.end(), spaces.begin(), spaces.end());
            spaces.clear();
            kept.push_back(glyph);
        }
    }
    return kept;
}

Block blockOf(const Piece &piece)
{
    QString text;
    std::vector<Run> runs;
    for (const Glyph &glyph : withoutEdges(piece.glyphs)) {
        const QChar c = piece.kind == Piece::Kind::Heading && glyph.c == u'\n' ? QChar(u' ') : glyph.c;
        text += c;
        if (runs.empty() || runs.back().strong != glyph.strong || runs.back().emphasis != glyph.emphasis)
            runs.push_back({QString(), glyph.strong, glyph.emphasis});
        runs.back().text += c;
    }
    const Lane lane = laneOf(piece.glyphs);
    if (piece.kind == Piece::Kind::Heading)
        return {Heading{text, 2}, lane, {}};
    if (runs.size() == 1 && !runs.front().strong && !runs.front().emphasis)
        runs.clear();
    const Style style = piece.kind == Piece::Kind::Bullet     ? Style::Bullet
                        : piece.kind == Piece::Kind::Numbered ? Style::Numbered
                                                              : Style::Body;
    return {Paragraph{text, style, std::move(runs), piece.number}, lane, {}};
}

} // namespace

TextPlace placeIn(const QString &text, qsizetype position)
{
    const QStringView before = QStringView(text).first(std::clamp<qsizetype>(position, 0, text.size()));
    return {
        static_cast<int>(before.count(u'\n')) + 1, static_cast<int>(before.size() - before.lastIndexOf(u'\n') - 1) + 1};
}

std::vector<Block> letterBlocks(const QString &text)
{
    std::vector<Block> blocks;
    for (const Piece &piece : Reader().read(Scanner(text).scan()))
        blocks.push_back(blockOf(piece));
    return blocks;
}

std::vector<TextProblem> letterTextProblems(const QString &text)
{
    std::vector<TextProblem> problems;
    const auto look = [&](const Glyphs &paragraph) {
        std::vector<Star> open;
        styled(paragraph, &open);
        for (const Star &star : open) {
            TextProblem problem;
            problem.code = u"mark-not-closed"_s;
            problem.what = QString(static_cast<qsizetype>(star.length), u'*');
            problem.start = paragraph[star.at].at;
            problem.length = static_cast<qsizetype>(star.length);
            problem.place = placeIn(text, problem.start);
            problems.push_back(std::move(problem));
        }
    };
    // Marks hold within a paragraph: up to an empty line, or a line that begins something new.
    Glyphs paragraph;
    bool lineIsEmpty = true;
    const Glyphs glyphs = Scanner(text).scan();
    for (size_t i = 0; i < glyphs.size(); ++i) {
        const bool lineEnd = glyphs[i].is(u'\n');
        const bool startsItem = lineEnd && i + 2 < glyphs.size() && glyphs[i + 2].is(u' ') &&
                                (glyphs[i + 1].is(u'-') || glyphs[i + 1].is(u'#'));
        if (lineEnd && (lineIsEmpty || startsItem)) {
            look(paragraph);
            paragraph.clear();
        }
        if (lineEnd)
            lineIsEmpty = true;
        else if (!glyphs[i].c.isSpace())
            lineIsEmpty = false;
        paragraph.push_back(glyphs[i]);
    }
    look(paragraph);
    return problems;
}

} // namespace candor
