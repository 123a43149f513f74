// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/internal/PdfDoor.h"

#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <stdexcept>

namespace candor::pdfdoor {

namespace {

// More than any honest file needs, and little enough that looking does no harm.
constexpr qint64 mostUnpackedBytes = 256LL * 1024 * 1024;
constexpr int deepestNesting = 500;
constexpr int deepestPageTree = 64;
constexpr double smallestSide = 3, largestSide = 14400; // points

/// Counts what comes out of a stream, and stops when it is too much.
class Meter final : public Pipeline {
public:
    explicit Meter(qint64 most)
        : Pipeline("meter", nullptr)
        , m_left(most)
    {
    }
    struct Overflow {};
    void write(unsigned char const *, size_t length) override
    {
        m_left -= static_cast<qint64>(length);
        if (m_left < 0)
            throw Overflow();
    }
    void finish() override {}

private:
    qint64 m_left;
};

/// "#4fbj" is another way to write "Obj".
QByteArray plainNames(QByteArray dictionary)
{
    for (qsizetype at = dictionary.indexOf('#'); at >= 0; at = dictionary.indexOf('#', at + 1)) {
        bool isHex = false;
        const int code = dictionary.mid(at + 1, 2).toInt(&isHex, 16);
        if (isHex)
            dictionary.replace(at, 3, QByteArray(1, static_cast<char>(code)));
    }
    return dictionary;
}

/// Packed lists of objects are unpacked whole as soon as a file is opened, so their size is found out before.
bool unpacksTooLarge(const QByteArray &pdf)
{
    constexpr qsizetype longestDictionary = 4096;
    static const QByteArray word("stream");
    for (qsizetype at = pdf.indexOf(word); at >= 0; at = pdf.indexOf(word, at + word.size())) {
        if (at >= 3 && pdf.mid(at - 3, 3) == "end")
            continue;
        QByteArray dictionary =
            pdf.mid(std::max<qsizetype>(0, at - longestDictionary), std::min(at, longestDictionary));
        dictionary = plainNames(dictionary.mid(std::max<qsizetype>(0, dictionary.lastIndexOf("obj"))));
        if (!dictionary.contains("/ObjStm") && !dictionary.contains("/XRef"))
            continue;
        if (dictionary.contains("LZWDecode") || dictionary.contains("RunLength") || dictionary.count("FlateDecode") > 1)
            return true; // nobody packs these lists so
        qsizetype begin = at + word.size();
        if (pdf.mid(begin, 1) == "\r")
            ++begin;
        if (pdf.mid(begin, 1) == "\n")
            ++begin;
        const qsizetype found = pdf.indexOf("endstream", begin);
        const qsizetype end = found < 0 ? pdf.size() : found;
        Meter meter(mostUnpackedBytes);
        Pl_Flate unpack("unpack", &meter, Pl_Flate::a_inflate);
        try {
            const QByteArray packed = pdf.mid(begin, end - begin);
            unpack.write(
                reinterpret_cast<const unsigned char *>(packed.constData()), static_cast<size_t>(packed.size()));
            unpack.finish();
        } catch (const Meter::Overflow &) {
            return true;
        } catch (const std::exception &) {
            continue; // not packed this way; opening the file tells
        }
    }
    return false;
}

/// Looks at how pages hang together before anything walks the tree by itself.
PdfTrouble lookAtTree(QPDF &pdf)
{
    struct Node {
        QPDFObjectHandle object;
        int depth;
    };
    std::vector<Node> open{{pdf.getRoot().getKey("/Pages"), 0}};
    std::set<QPDFObjGen> seen;
    int pages = 0;
    while (!open.empty()) {
        Node node = open.back();
        open.pop_back();
        if (!node.object.isDictionary())
            continue;
        if (node.depth > deepestPageTree)
            return PdfTrouble::TooComplex;
        if (node.object.isIndirect() && !seen.insert(node.object.getObjGen()).second)
            continue;
        QPDFObjectHandle kids = node.object.getKey("/Kids");
        if (!kids.isArray()) {
            if (++pages > mostPdfPages)
                return PdfTrouble::TooManyPages;
            continue;
        }
        if (kids.getArrayNItems() > mostPdfPages)
            return PdfTrouble::TooManyPages;
        for (QPDFObjectHandle kid : kids.getArrayAsVector())
            open.push_back({kid, node.depth + 1});
    }
    return pages == 0 ? PdfTrouble::NoPages : PdfTrouble::None;
}

bool hidesLayers(QPDF &pdf)
{
    QPDFObjectHandle layers = pdf.getRoot().getKey("/OCProperties");
    QPDFObjectHandle shown = layers.isDictionary() ? layers.getKey("/D") : QPDFObjectHandle::newNull();
    if (!shown.isDictionary())
        return false;
    QPDFObjectHandle off = shown.getKey("/OFF");
    QPDFObjectHandle base = shown.getKey("/BaseState");
    return (off.isArray() && off.getArrayNItems() > 0) || (base.isName() && base.getName() == "/OFF");
}

bool isActive(QPDFObjectHandle dictionary)
{
    static const std::array keys{
        "/JS", "/JavaScript", "/OpenAction", "/AA", "/EmbeddedFiles", "/RichMediaContent", "/EmbeddedFile"};
    static const std::set<std::string> kinds{"/JavaScript", "/Launch", "/SubmitForm",    "/ImportData",
                                             "/GoToR",      "/GoToE",  "/URI",           "/RichMedia",
                                             "/Movie",      "/Sound",  "/FileAttachment"};
    if (std::any_of(keys.begin(), keys.end(), [&](const char *key) { return dictionary.hasKey(key); }))
        return true;
    for (const char *key : {"/S", "/Subtype"}) {
        QPDFObjectHandle kind = dictionary.getKey(key);
        if (kind.isName() && kinds.contains(kind.getName()))
            return true;
    }
    return false;
}

/// Looks into what is written inside an object too; other objects get their own turn.
bool holdsActive(QPDFObjectHandle object)
{
    std::vector<QPDFObjectHandle> open{object};
    while (!open.empty()) {
        QPDFObjectHandle each = open.back();
        open.pop_back();
        if (each.isStream())
            each = each.getDict();
        std::vector<QPDFObjectHandle> inside;
        if (each.isArray()) {
            inside = each.getArrayAsVector();
        } else if (each.isDictionary()) {
            if (isActive(each))
                return true;
            for (const std::string &key : each.getKeys())
                inside.push_back(each.getKey(key));
        }
        std::copy_if(inside.begin(), inside.end(), std::back_inserter(open), [](QPDFObjectHandle &value) {
            return !value.isIndirect() && (value.isArray() || value.isDictionary());
        });
    }
    return false;
}

/// Draws from another file, or in a language of its own.
bool isFromOutside(QPDFObjectHandle object)
{
    if (!object.isStream())
        return false;
    QPDFObjectHandle dictionary = object.getDict();
    QPDFObjectHandle kind = dictionary.getKey("/Subtype");
    return dictionary.hasKey("/F") || dictionary.hasKey("/Ref") || dictionary.hasKey("/OPI") ||
           (kind.isName() && kind.getName() == "/PS");
}

/// Everything that drawing the pages reaches, without trusting how deep it goes.
class Walk {
public:
    [[nodiscard]] PdfTrouble through(QPDFObjectHandle start)
    {
        m_open.push_back({start, 0});
        while (!m_open.empty()) {
            auto [object, depth] = m_open.back();
            m_open.pop_back();
            if (depth > deepestNesting)
                return PdfTrouble::TooComplex;
            if (object.isIndirect() && !m_seen.insert(object.getObjGen()).second)
                continue;
            m_outside |= isFromOutside(object);
            if (object.isStream())
                object = object.getDict();
            if (object.isArray()) {
                for (QPDFObjectHandle item : object.getArrayAsVector())
                    push(item, depth);
            } else if (object.isDictionary()) {
                for (const std::string &key : object.getKeys())
                    push(object.getKey(key), depth);
            }
        }
        return PdfTrouble::None;
    }
    [[nodiscard]] bool reachesOutside() const { return m_outside; }

private:
    void push(const QPDFObjectHandle &object, int depth)
    {
        QPDFObjectHandle each = object;
        if (each.isArray() || each.isDictionary() || each.isStream())
            m_open.push_back({each, depth + 1});
    }

    std::vector<std::pair<QPDFObjectHandle, int>> m_open;
    std::set<QPDFObjGen> m_seen;
    bool m_outside = false;
};

PdfTrouble lookAtPages(OpenPdf &opened)
{
    Walk walk;
    for (QPDFPageObjectHelper &page : opened.pages) {
        for (const char *key : {"/Resources", "/Contents", "/Group"}) {
            if (const PdfTrouble trouble = walk.through(page.getAttribute(key, false)); trouble != PdfTrouble::None)
                return trouble;
        }
        for (QPDFAnnotationObjectHelper &note : page.getAnnotations()) {
            const PdfTrouble trouble = walk.through(note.getObjectHandle().getKey("/AP"));
            if (trouble != PdfTrouble::None)
                return trouble;
        }
        Meter meter(mostUnpackedBytes);
        for (QPDFObjectHandle part : page.getPageContents())
            part.pipeStreamData(&meter, 0, qpdf_dl_generalized, true);
        const Page measured = pageOf(opened, static_cast<int>(&page - opened.pages.data()));
        const QSizeF size = measured.seen(0);
        const auto [smaller, larger] = std::minmax({size.width(), size.height()});
        if (smaller < smallestSide || larger > largestSide)
            return PdfTrouble::TooComplex;
    }
    return walk.reachesOutside() ? PdfTrouble::OutsideParts : PdfTrouble::None;
}

/// The limits first: who only shows a file asks for nothing else.
PdfTrouble look(OpenPdf &opened)
{
    if (unpacksTooLarge(opened.bytes))
        return PdfTrouble::TooComplex;
    try {
        opened.pdf.processMemoryFile("file", opened.bytes.constData(), static_cast<size_t>(opened.bytes.size()), "");
        if (const PdfTrouble trouble = lookAtTree(opened.pdf); trouble != PdfTrouble::None)
            return trouble;
        opened.pages = QPDFPageDocumentHelper(opened.pdf).getAllPages();
        if (opened.pages.empty())
            return PdfTrouble::NoPages;
        const std::vector<QPDFObjectHandle> objects = opened.pdf.getAllObjects();
        opened.active = std::any_of(objects.begin(), objects.end(), holdsActive);
        const PdfTrouble trouble = lookAtPages(opened);
        const bool isWhole = trouble == PdfTrouble::None || trouble == PdfTrouble::OutsideParts;
        return isWhole && hidesLayers(opened.pdf) ? PdfTrouble::HiddenLayers : trouble;
    } catch (const Meter::Overflow &) {
        return PdfTrouble::TooComplex;
    } catch (const QPDFExc &problem) {
        return problem.getErrorCode() == qpdf_e_password ? PdfTrouble::Encrypted : PdfTrouble::Unreadable;
    } catch (const std::exception &) {
        return PdfTrouble::Unreadable;
    }
}

QPDFObjectHandle::Rectangle orderly(QPDFObjectHandle box)
{
    if (!box.isRectangle())
        return {0, 0, 612, 792}; // what readers fall back to
    const QPDFObjectHandle::Rectangle r = box.getArrayAsRectangle();
    return {std::min(r.llx, r.urx), std::min(r.lly, r.ury), std::max(r.llx, r.urx), std::max(r.lly, r.ury)};
}

} // namespace

std::unique_ptr<OpenPdf> openUsable(const QByteArray &pdf, PdfTrouble &trouble)
{
    auto opened = std::make_unique<OpenPdf>();
    opened->bytes = pdf;
    opened->pdf.setSuppressWarnings(true);
    trouble = look(*opened);
    if (trouble != PdfTrouble::None)
        opened.reset();
    return opened;
}

void flatten(OpenPdf &opened)
{
    QPDFAcroFormDocumentHelper(opened.pdf).generateAppearancesIfNeeded();
    QPDFPageDocumentHelper(opened.pdf).flattenAnnotations(0, an_invisible | an_hidden | an_no_view);
}

QPDFObjectHandle::Rectangle Page::sheet(double room) const
{
    const double more = room / unit;
    QPDFObjectHandle::Rectangle sheet = shown;
    if (rotate % 180 == 0) {
        sheet.lly -= more;
        sheet.ury += more;
    } else {
        sheet.llx -= more;
        sheet.urx += more;
    }
    return sheet;
}

QSizeF Page::seen(double room) const
{
    const QPDFObjectHandle::Rectangle r = sheet(room);
    const QSizeF size((r.urx - r.llx) * unit, (r.ury - r.lly) * unit);
    return rotate % 180 == 0 ? size : size.transposed();
}

Page pageOf(OpenPdf &opened, int index)
{
    QPDFPageObjectHelper &helper = opened.pages[static_cast<size_t>(index)];
    Page page;
    page.index = index;
    const QPDFObjectHandle::Rectangle media = orderly(helper.getMediaBox());
    const QPDFObjectHandle::Rectangle crop = orderly(helper.getCropBox());
    page.shown = {
        std::max(media.llx, crop.llx), std::max(media.lly, crop.lly), std::min(media.urx, crop.urx),
        std::min(media.ury, crop.ury)};
    if (page.shown.llx >= page.shown.urx || page.shown.lly >= page.shown.ury)
        page.shown = media;
    QPDFObjectHandle rotate = helper.getAttribute("/Rotate", false);
    if (rotate.isInteger())
        page.rotate = static_cast<int>(((rotate.getIntValue() % 360) + 360) % 360 / 90 * 90);
    QPDFObjectHandle unit = helper.getObjectHandle().getKey("/UserUnit");
    if (unit.isNumber() && unit.getNumericValue() > 0)
        page.unit = unit.getNumericValue();
    return page;
}

} // namespace candor::pdfdoor
