// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/TableFile.h"

#include "base/Error.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCell = 32767; // of a workbook
constexpr qint64 copiedAtOnce = 1 << 20;

bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front());
}

[[noreturn]] void failed(const QFileDevice &file)
{
    if (file.error() == QFileDevice::ResourceError)
        throw Error(ErrorCode::NoSpace, {file.fileName()});
    throw Error(ErrorCode::WriteFailed, {file.fileName(), file.errorString()});
}

} // namespace

QByteArray csvRecord(const SheetRow &row)
{
    QByteArray record;
    for (const SheetCell &cell : row) {
        if (&cell != &row.front())
            record += ',';
        if (const auto *time = std::get_if<QDateTime>(&cell)) {
            record += time->isValid() ? time->toString(u"yyyy-MM-dd HH:mm"_s).toUtf8() : QByteArray();
            continue;
        }
        QString text = std::get<QString>(cell);
        if (looksLikeFormula(text))
            text.prepend(u'\'');
        const bool quoted = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
        record += quoted ? '"' + text.replace(u'"', u"\"\""_s).toUtf8() + '"' : text.toUtf8();
    }
    return record + "\r\n";
}

class TableFile::Writer {
public:
    explicit Writer(const QString &path)
        : m_file(path)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            failed(m_file);
    }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;
    virtual ~Writer() = default;

    virtual void add(const SheetRow &row) = 0;
    virtual void finish()
    {
        if (!m_file.commit())
            failed(m_file);
    }

protected:
    void write(const QByteArray &bytes)
    {
        if (m_file.write(bytes) != bytes.size())
            failed(m_file);
    }
    [[nodiscard]] QString path() const { return m_file.fileName(); }

private:
    QSaveFile m_file;
};

namespace {

class CsvWriter final : public TableFile::Writer {
public:
    CsvWriter(const QString &path, const std::vector<TableColumn> &columns)
        : Writer(path)
    {
        SheetRow titles;
        for (const TableColumn &column : columns)
            titles.emplace_back(column.title);
        write(QByteArrayLiteral("\xEF\xBB\xBF") + csvRecord(titles));
    }

    void add(const SheetRow &row) override { write(csvRecord(row)); }
};

/// The library writes to a named file and, for each part of it, to another one: all of them beside the target, where
/// the table goes anyway, and never in the system's folder for temporary files.
class WorkbookWriter final : public TableFile::Writer {
public:
    WorkbookWriter(const QString &path, const QString &sheet, const std::vector<TableColumn> &columns)
        : Writer(path)
        , m_scratch(QFileInfo(path).absolutePath() + u"/.candor-XXXXXX"_s)
    {
        if (!m_scratch.isValid())
            throw Error(ErrorCode::WriteFailed, {path, m_scratch.errorString()});
        m_scratchName = m_scratch.path().toUtf8();
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_scratchName.data();
        m_book.reset(workbook_new_opt(bookPath().toUtf8().constData(), &options));
        if (!m_book)
            throw Error(ErrorCode::NoMemory, {u"16"_s});
        m_sheet = workbook_add_worksheet(m_book.get(), sheet.left(LXW_SHEETNAME_MAX).toUtf8().constData());
        if (!m_sheet)
            throw Error(ErrorCode::Internal, {u"name of a sheet"_s});
        m_time = workbook_add_format(m_book.get());
        format_set_num_format(m_time, "yyyy-mm-dd hh:mm");
        format_set_align(m_time, LXW_ALIGN_LEFT);
        lxw_format *bold = workbook_add_format(m_book.get());
        format_set_bold(bold);
        lxw_col_t at = 0;
        for (const TableColumn &column : columns) {
            worksheet_set_column(m_sheet, at, at, column.width, nullptr);
            check(worksheet_write_string(m_sheet, 0, at++, column.title.toUtf8().constData(), bold));
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
    }

    void add(const SheetRow &row) override
    {
        lxw_col_t at = 0;
        ++m_row;
        for (const SheetCell &cell : row) {
            if (const auto *time = std::get_if<QDateTime>(&cell)) {
                if (time->isValid()) {
                    const QDate day = time->date();
                    lxw_datetime value{day.year(),          day.month(),           day.day(),
                                       time->time().hour(), time->time().minute(), double(time->time().second())};
                    check(worksheet_write_datetime(m_sheet, m_row, at, &value, m_time));
                }
            } else if (const QString &text = std::get<QString>(cell); !text.isEmpty()) {
                check(worksheet_write_string(m_sheet, m_row, at, text.left(longestCell).toUtf8().constData(), nullptr));
            }
            ++at;
        }
    }

    void finish() override
    {
        check(workbook_close(m_book.release()));
        QFile book(bookPath());
        if (!book.open(QIODevice::ReadOnly))
            failed(book);
        while (!book.atEnd())
            write(book.read(copiedAtOnce));
        Writer::finish();
    }

private:
    [[nodiscard]] QString bookPath() const { return m_scratch.filePath(u"table.xlsx"_s); }
    void check(lxw_error code) const
    {
        if (code != LXW_NO_ERROR)
            throw Error(ErrorCode::WriteFailed, {path(), QString::fromUtf8(lxw_strerror(code))});
    }

    /// The library frees a workbook only by closing it; what that writes goes with the folder.
    struct Close {
        void operator()(lxw_workbook *book) const { workbook_close(book); }
    };

    QTemporaryDir m_scratch;
    QByteArray m_scratchName;
    std::unique_ptr<lxw_workbook, Close> m_book;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_time = nullptr;
    lxw_row_t m_row = 0;
};

} // namespace

TableFile::TableFile(const QString &path, Format format, const QString &sheet, const std::vector<TableColumn> &columns)
{
    if (format == Format::Csv)
        m_writer = std::make_unique<CsvWriter>(path, columns);
    else
        m_writer = std::make_unique<WorkbookWriter>(path, sheet, columns);
}

TableFile::~TableFile() = default;

void TableFile::add(const SheetRow &row)
{
    m_writer->add(row);
}

void TableFile::finish()
{
    m_writer->finish();
    m_writer.reset();
}

} // namespace candor
