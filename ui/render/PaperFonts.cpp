// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/PaperFonts.h"

#include <QFontDatabase>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace candor {

namespace {

bool isSerif(Face face)
{
    return face == Face::Serif || face == Face::SerifBold || face == Face::SerifItalic || face == Face::SerifBoldItalic;
}

QString installed(const QString &wanted)
{
    return QFontDatabase::hasFamily(wanted) ? wanted : QGuiApplication::font().family();
}

/// Asked once: looking a family up takes longer than laying out a page.
QString family(Face face)
{
    static const QString sans = installed(u"Noto Sans"_s), serif = installed(u"Noto Serif"_s),
                         fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    return face == Face::Fixed ? fixed : isSerif(face) ? serif : sans;
}

} // namespace

Face faceWith(Face plain, bool strong, bool emphasis)
{
    if (plain == Face::Fixed)
        return plain;
    if (isSerif(plain))
        return strong ? (emphasis ? Face::SerifBoldItalic : Face::SerifBold)
                      : (emphasis ? Face::SerifItalic : Face::Serif);
    return strong ? (emphasis ? Face::SansBoldItalic : Face::SansBold) : (emphasis ? Face::SansItalic : Face::Sans);
}

QFont paperFont(Face face)
{
    QFont font(family(face));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    // Spacing too small to see turns ligatures off: the "fi" glyph of a PDF cannot be searched, copied or read aloud.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1 / 64.0);
    if (face == faceWith(face, true, false) || face == faceWith(face, true, true))
        font.setWeight(face == Face::Fixed ? QFont::Normal : QFont::Bold);
    font.setItalic(face != Face::Fixed && (face == faceWith(face, false, true) || face == faceWith(face, true, true)));
    return font;
}

} // namespace candor
