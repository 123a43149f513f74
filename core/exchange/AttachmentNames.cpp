// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/internal/FileTypes.h"

#include <array>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 120; // bytes of UTF-8
constexpr qsizetype longestEnding = 16;

/// Endings by which a double click runs something, on any of the systems: a file goes from one to the other.
struct DangerousEndings {
    FileDanger danger;
    const char *endings;
};
constexpr std::array dangerousEndings{
    DangerousEndings{
        FileDanger::Program, " exe com scr pif cpl dll sys ocx drv msi msp mst msix msixbundle appx appxbundle "
                             "appinstaller application gadget "
                             "jar apk app pkg mpkg deb rpm run so dylib chm xll ex_ "},
    DangerousEndings{
        FileDanger::Script,
        " bat cmd ps1 psm1 psd1 ps1xml psc1 vb vbs vbe vbscript js jse mjs ws wsf wsh wsc sct hta reg inf msc jnlp sh "
        "bash "
        "zsh csh ksh fish command tool workflow scpt scptd applescript action py pyw pyc pyz pl rb php tcl lua "
        "settingcontent-ms diagcab osd "},
    DangerousEndings{
        FileDanger::Macros, " docm dotm xlsm xltm xlam xlsb xla pptm potm ppam ppsm ppa sldm mde mdb accdb accde ade "
                            "adp mad maf mam maq mar "
                            "mat mav iqy oqy rqy slk "},
    DangerousEndings{
        FileDanger::Shortcut, " lnk url desktop webloc inetloc fileloc scf library-ms search-ms searchconnector-ms "
                              "appref-ms rdp website theme "
                              "themepack mht mhtml "},
    DangerousEndings{
        FileDanger::DiskImage, " iso img dmg vhd vhdx vmdk vdi qcow2 udf toast sparseimage sparsebundle wim cdr mdf "}};

/// What an ending promises. Several endings may stand for one type, and one ending for several.
struct Ending {
    const char *endings;
    const char *type;
};
constexpr std::array knownEndings{
    Ending{" pdf ", "application/pdf"},
    Ending{" png ", "image/png"},
    Ending{" jpg jpeg jpe jfif ", "image/jpeg"},
    Ending{" gif ", "image/gif"},
    Ending{" tif tiff ", "image/tiff"},
    Ending{" bmp dib ", "image/bmp"},
    Ending{" webp ", "image/webp"},
    Ending{" heic heif ", "image/heic"},
    Ending{" svg ", "image/svg+xml"},
    Ending{" dcm dicom ", "application/dicom"},
    Ending{" txt log text md ", "text/plain"},
    Ending{" csv tsv tab ", "text/csv"},
    Ending{" htm html xhtml shtml ", "text/html"},
    Ending{" xml ", "application/xml"},
    Ending{" json ", "application/json"},
    Ending{" eml ", "message/rfc822"},
    Ending{" ics ", "text/calendar"},
    Ending{" rtf ", "application/rtf"},
    Ending{" docx ", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    Ending{" xlsx ", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    Ending{" pptx ", "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
    Ending{" odt ", "application/vnd.oasis.opendocument.text"},
    Ending{" ods ", "application/vnd.oasis.opendocument.spreadsheet"},
    Ending{" odp ", "application/vnd.oasis.opendocument.presentation"},
    Ending{" doc dot ", "application/msword"},
    Ending{" xls xlt ", "application/vnd.ms-excel"},
    Ending{" ppt pps ", "application/vnd.ms-powerpoint"},
    Ending{" msg ", "application/vnd.ms-outlook"},
    Ending{" zip ", "application/zip"},
    Ending{" mp3 ", "audio/mpeg"},
    Ending{" wav ", "audio/wav"},
    Ending{" ogg oga opus ", "audio/ogg"},
    Ending{" flac ", "audio/flac"},
    Ending{" amr ", "audio/amr"},
    Ending{" aif aiff ", "audio/aiff"},
    Ending{" m4a mp4 m4v 3gp ", "video/mp4"},
    Ending{" mov qt ", "video/quicktime"},
    Ending{" avi ", "video/x-msvideo"},
    Ending{" mkv webm ", "video/x-matroska"},
    Ending{" wmv wma asf ", "video/x-ms-asf"},
    Ending{" mpg mpeg ", "video/mpeg"}};

bool isListed(const char *endings, const QString &ending)
{
    return !ending.isEmpty() && QLatin1StringView(endings).contains(QString(u' ' + ending + u' '));
}

/// Characters that nobody sees, or that turn the direction of what stands behind them.
bool isHidden(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format ||
           category == QChar::Other_NotAssigned || category == QChar::Other_PrivateUse ||
           category == QChar::Other_Surrogate || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph;
}

QString withoutUnsafe(const QString &name)
{
    QString safe;
    for (const char32_t c : name.normalized(QString::NormalizationForm_C).toUcs4()) {
        constexpr QStringView forbidden = u"/\\:*?\"<>|";
        if (c < 0x80 && forbidden.contains(QChar(static_cast<char16_t>(c))))
            safe += u'_';
        else if (!isHidden(c))
            safe += QString::fromUcs4(&c, 1);
    }
    while (safe.endsWith(u'.') || (!safe.isEmpty() && safe.back().isSpace()))
        safe.chop(1);
    while (!safe.isEmpty() && (safe.front() == u'.' || safe.front().isSpace()))
        safe.remove(0, 1);
    return safe;
}

/// Names that Windows keeps for devices, with any ending.
bool isReserved(const QString &name)
{
    static const QStringList devices{u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s, u"CONIN$"_s, u"CONOUT$"_s, u"CLOCK$"_s};
    const QString first = name.section(u'.', 0, 0).trimmed().toUpper();
    if (devices.contains(first))
        return true;
    constexpr QStringView numbers = u"0123456789\u00B9\u00B2\u00B3";
    return first.size() == 4 && (first.startsWith(u"COM"_s) || first.startsWith(u"LPT"_s)) &&
           numbers.contains(first.back());
}

/// Cut to so many bytes, at the end of a character.
QString cut(const QString &text, qsizetype bytes)
{
    QString shorter = text;
    while (shorter.toUtf8().size() > bytes)
        shorter.chop(shorter.size() > 1 && shorter.back().isLowSurrogate() ? 2 : 1);
    return shorter;
}

struct NameParts {
    QString stem;
    QString ending; // with its dot
};

NameParts partsOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot <= 0 || name.size() - dot > longestEnding)
        return {name, {}};
    return {name.left(dot), name.mid(dot)};
}

QString fitted(const NameParts &parts, const QString &suffix)
{
    const qsizetype room = longestName - parts.ending.toUtf8().size() - suffix.toUtf8().size();
    return cut(parts.stem, room).trimmed() + suffix + parts.ending;
}

} // namespace

QString endingOf(const QString &name)
{
    const QString safe = withoutUnsafe(name);
    const qsizetype dot = safe.lastIndexOf(u'.');
    return dot < 0 ? QString() : safe.mid(dot + 1).toLower();
}

QString typeOfName(const QString &name)
{
    const QString ending = endingOf(name);
    for (const Ending &each : knownEndings) {
        if (isListed(each.endings, ending))
            return QString::fromLatin1(each.type);
    }
    return {};
}

FileDanger dangerOfName(const QString &name)
{
    const QString ending = endingOf(name);
    for (const DangerousEndings &each : dangerousEndings) {
        if (isListed(each.endings, ending))
            return each.danger;
    }
    return FileDanger::None;
}

QString safeFileName(const QString &name, const QStringList &taken)
{
    QString safe = withoutUnsafe(name);
    if (safe.isEmpty())
        safe = u"file"_s;
    if (isReserved(safe))
        safe.prepend(u'_');
    const NameParts parts = partsOf(safe);
    QString unique = fitted(parts, {});
    for (int count = 2; taken.contains(unique, Qt::CaseInsensitive); ++count)
        unique = fitted(parts, u" (%1)"_s.arg(count));
    return unique;
}

QString visibleFileName(const QString &name)
{
    QString visible;
    for (const char32_t c : name.toUcs4()) {
        if (isHidden(c))
            visible += u"[U+%1]"_s.arg(static_cast<quint32>(c), 4, 16, QLatin1Char('0')).toUpper();
        else
            visible += QString::fromUcs4(&c, 1);
    }
    return visible;
}

} // namespace candor
