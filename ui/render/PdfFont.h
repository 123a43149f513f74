// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QRawFont>

#include <vector>

namespace candor {

/// The glyphs of a TrueType font that a document uses, numbered anew in the order of their first use. Embedding only
/// these, without the programs for screens of few dots, takes a tenth of the time that QPdfWriter takes.
class PdfFont {
public:
    explicit PdfFont(const QRawFont &font);

    /// False for fonts of another make, which cannot be embedded this way.
    [[nodiscard]] bool isUsable() const { return m_usable; }
    /// The number of a glyph in the subset. `text` is what it stands for; empty when not known.
    quint16 use(quint32 glyph, const QString &text);
    /// Advance in thousandths of the size.
    [[nodiscard]] int width(quint16 number) const { return m_glyphs[number].width; }

    [[nodiscard]] QByteArray name() const; // "NotoSerif-Bold"
    [[nodiscard]] QByteArray widths() const;
    [[nodiscard]] QByteArray toUnicode() const;
    /// Ascent, descent, box and the like of the font descriptor.
    [[nodiscard]] QByteArray descriptor() const;
    [[nodiscard]] QByteArray file();

private:
    struct Glyph {
        quint32 original = 0;
        int width = 0;
        QString text;
    };

    [[nodiscard]] int widthOf(quint32 glyph) const;
    [[nodiscard]] QByteArray outline(quint32 glyph) const;
    [[nodiscard]] QByteArray renumbered(QByteArray outline);

    QRawFont m_font;
    QByteArray m_head, m_hhea, m_hmtx, m_maxp, m_loca, m_glyf;
    bool m_usable = false;
    std::vector<Glyph> m_glyphs;
    QHash<quint32, quint16> m_numbers;
};

} // namespace candor
