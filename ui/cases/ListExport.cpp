// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/ListExport.h"

#include "base/Error.h"
#include "cases/HarmText.h"
#include "shell/Await.h"

#include <QtConcurrentRun>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageRows = 1000;

SheetCell time(const std::optional<Instant> &at, const QTimeZone &zone)
{
    // Without a zone of its own: a table shows what the clocks of the hospital show.
    if (!at)
        return QDateTime();
    const QDateTime local = toZone(*at, zone);
    return QDateTime(local.date(), local.time(), Qt::UTC);
}

/// A workbook takes its time even to be given up.
QFuture<void> dropped(std::shared_ptr<TableFile> file)
{
    return QtConcurrent::run([file = std::move(file)]() mutable { file.reset(); });
}

} // namespace

std::vector<TableColumn> exportColumns()
{
    return {{ListExport::tr("Case"), 12},  {ListExport::tr("Patient"), 22},       {ListExport::tr("What happened"), 48},
            {ListExport::tr("Unit"), 16},  {ListExport::tr("Harm"), 18},          {ListExport::tr("Tags"), 20},
            {ListExport::tr("Phase"), 26}, {ListExport::tr("Next deadline"), 17}, {ListExport::tr("Next step"), 36},
            {ListExport::tr("Owner"), 20}, {ListExport::tr("Told"), 17}};
}

SheetRow exportRow(const CaseRow &row, const RowWords &words)
{
    const bool hasDeadline = words.dueLook(row) != RowWords::DueLook::None;
    return {
        row.number,
        words.patient(row),
        row.title,
        row.unit,
        harmText(row.harm),
        row.tags.join(u", "_s),
        words.phase(row),
        hasDeadline ? time(row.nextDue, words.moment.zone) : QDateTime(),
        words.nextStep(row),
        row.owner,
        time(row.lastTold, words.moment.zone)};
}

ListExport::ListExport(CaseSource source, What what, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_what(std::move(what))
{
    m_what.query.limit = pageRows;
    m_what.query.after = {};
}

ListExport::~ListExport()
{
    static_cast<void>(dropped(std::move(m_file)));
}

void ListExport::start()
{
    const QFuture<std::shared_ptr<TableFile>> opened =
        QtConcurrent::run([path = m_what.path, format = m_what.format, sheet = tr("Cases"), columns = exportColumns()] {
            return std::make_shared<TableFile>(path, format, sheet, columns);
        });
    await(
        opened, this,
        [this](const std::shared_ptr<TableFile> &file) {
            m_file = file;
            readNext();
        },
        [this](const Error &error) { fail(error); });
}

void ListExport::stop()
{
    m_stopped = true;
}

void ListExport::readNext()
{
    if (m_what.search)
        readFound();
    else
        readPage();
}

/// The best matches come first and without a cursor; then the search begins anew, newest first, for all others.
void ListExport::readFound()
{
    await(
        m_source.find(*m_what.search), this,
        [this](const FoundCases &found) {
            std::vector<CaseRow> rows;
            for (const FoundCase &each : found.cases) {
                if (m_found.insert(each.row.caseId).second)
                    rows.push_back(each.row);
            }
            SearchQuery &search = *m_what.search;
            const bool onlyTheBest = search.order == SearchQuery::Order::Relevance;
            search.order = SearchQuery::Order::Newest;
            search.after = found.next;
            write(rows, !onlyTheBest && found.next.isEmpty());
        },
        [this](const Error &error) { fail(error); });
}

void ListExport::readPage()
{
    await(
        m_source.list(m_what.query), this,
        [this](const CasePage &page) {
            m_what.query.after = page.next;
            write(page.rows, page.next.isEmpty());
        },
        [this](const Error &error) { fail(error); });
}

void ListExport::write(const std::vector<CaseRow> &rows, bool isLast)
{
    if (m_stopped) {
        fail(Error(ErrorCode::Cancelled));
        return;
    }
    const QFuture<void> written = QtConcurrent::run([file = m_file, rows, words = m_what.words] {
        for (const CaseRow &row : rows)
            file->add(exportRow(row, words));
    });
    await(
        written, this,
        [this, isLast, count = static_cast<int>(rows.size())] {
            m_rows += count;
            Q_EMIT progressed(m_rows);
            if (m_stopped)
                fail(Error(ErrorCode::Cancelled));
            else if (isLast)
                note();
            else
                readNext();
        },
        [this](const Error &error) { fail(error); });
}

void ListExport::note()
{
    const QString format = m_what.format == TableFile::Format::Csv ? u"csv"_s : u"xlsx"_s;
    const QString names = m_what.words.namesShown ? u"names"_s : u"initials"_s;
    await(
        m_source.note(u"export"_s, u"case-list/%1/%2/%3"_s.arg(format).arg(m_rows).arg(names)), this,
        [this] { close(); }, [this](const Error &error) { fail(error); });
}

void ListExport::close()
{
    const QFuture<void> closed = QtConcurrent::run([file = m_file] { file->finish(); });
    await(
        closed, this, [this] { Q_EMIT finished(m_rows); }, [this](const Error &error) { fail(error); });
}

void ListExport::fail(const Error &error)
{
    const auto tell = [this, error] { Q_EMIT failed(error); };
    await(dropped(std::move(m_file)), this, tell, [tell](const Error &) { tell(); });
}

} // namespace candor
