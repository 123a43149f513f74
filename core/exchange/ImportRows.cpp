// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportRows.h"

#include "model/Codec.h"
#include "workflow/Protocol.h"
#include "workflow/Taxonomy.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array dateFields = {
    ImportField::SourceDate, ImportField::ReceivedAt, ImportField::EventAt, ImportField::DiscoveredAt,
    ImportField::PatientBorn};

constexpr qsizetype titleLength = 120;

/// Thrown inside read() only.
struct Refusal {
    RefusalReason reason;
    QString column;
    QStringList arguments;
};

bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c < u' ' && c != u'\t' && c != u'\n'; });
}

/// Vertical tabs and form feeds are line breaks that word processors leave behind.
QString withPlainBreaks(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1);
    for (const char16_t other : {u'\r', u'\v', u'\f'})
        text.replace(QChar(other), u'\n');
    return text;
}

std::optional<RefusalReason> reasonOf(CsvProblem problem)
{
    switch (problem) {
    case CsvProblem::None: return std::nullopt;
    case CsvProblem::UnbalancedQuote: return RefusalReason::UnbalancedQuote;
    case CsvProblem::TextAfterQuote: return RefusalReason::TextAfterQuote;
    case CsvProblem::CellTooLong: return RefusalReason::CellTooLong;
    case CsvProblem::TooManyCells: return RefusalReason::TooManyCells;
    }
    return std::nullopt;
}

} // namespace

ImportRows::ImportRows(const QStringList &header, ImportMapping mapping, const ImportSettings &settings)
    : m_mapping(std::move(mapping))
    , m_facility(settings.facility)
    , m_zone(settings.zone)
    , m_now(settings.now)
{
    for (const QString &name : header)
        m_header.append(plainCell(name));

    for (const auto &[field, column] : m_mapping.columns) {
        const auto same = [&wanted = column](const QString &name) {
            return name.compare(wanted, Qt::CaseInsensitive) == 0;
        };
        if (std::count_if(m_header.begin(), m_header.end(), same) != 1)
            throw Error(ErrorCode::InvalidValue, {keyOf(field), column, m_header.join(u", "_s)});
        m_columns[field] = std::find_if(m_header.begin(), m_header.end(), same) - m_header.begin();
    }
    if (!m_columns.contains(ImportField::SourceId))
        throw Error(ErrorCode::InvalidValue, {keyOf(ImportField::SourceId), QString(), m_header.join(u", "_s)});

    // The report keeps every column: those with a field of their own that the digest covers there, all others as text.
    std::vector<qsizetype> kept;
    for (const ImportField field :
         {ImportField::SourceId, ImportField::Narrative, ImportField::Finding, ImportField::Facility}) {
        if (const auto it = m_columns.find(field); it != m_columns.end())
            kept.push_back(it->second);
    }
    for (qsizetype i = 0; i < m_header.size(); ++i) {
        if (std::find(kept.begin(), kept.end(), i) == kept.end())
            m_textColumns.push_back(i);
    }
    // By name, so that a later file with its columns in another order gives the same text.
    const auto rank = [&](qsizetype column) {
        const auto listed = m_mapping.textColumns.indexOf(m_header[column]);
        return std::pair(listed < 0 ? m_mapping.textColumns.size() : listed, m_header[column]);
    };
    std::stable_sort(
        m_textColumns.begin(), m_textColumns.end(), [&](qsizetype a, qsizetype b) { return rank(a) < rank(b); });
}

bool ImportRows::isEmpty(const CsvRow &row)
{
    return row.problem == CsvProblem::None && std::all_of(row.cells.begin(), row.cells.end(), [](const QString &cell) {
               return cell.trimmed().isEmpty();
           });
}

QString ImportRows::cell(const CsvRow &row, qsizetype column) const
{
    if (column >= row.cells.size())
        return {};
    const QString text = withPlainBreaks(plainCell(row.cells[column]));
    return m_mapping.missingWords.contains(text, Qt::CaseInsensitive) ? QString() : text;
}

QString ImportRows::value(const CsvRow &row, ImportField field) const
{
    const auto it = m_columns.find(field);
    return it == m_columns.end() ? QString() : cell(row, it->second);
}

void ImportRows::learnDates(const CsvRow &row)
{
    if (m_mapping.dateOrder || row.problem != CsvProblem::None)
        return;
    for (const ImportField field : dateFields) {
        const QString text = value(row, field);
        const auto typed = text.isEmpty() ? std::nullopt : readTypedDate(text);
        if (!typed)
            continue;
        DateColumn &column = m_dates[field];
        column.monthFirst = column.monthFirst || typed->proves == DateOrder::MonthFirst;
        column.dayFirst = column.dayFirst || typed->proves == DateOrder::DayFirst;
        column.undecided += typed->orderDecided ? 1 : 0;
    }
}

std::vector<AssumedDateOrder> ImportRows::assumedOrders() const
{
    std::vector<AssumedDateOrder> list;
    for (const auto &[field, column] : m_dates) {
        // Both orders proven in one column is as little help as none.
        if (column.undecided > 0 && column.monthFirst == column.dayFirst)
            list.push_back({m_header[m_columns.at(field)], DateOrder::MonthFirst, column.undecided});
    }
    return list;
}

std::optional<DateOrder> ImportRows::orderOf(ImportField field) const
{
    if (m_mapping.dateOrder)
        return m_mapping.dateOrder;
    const auto it = m_dates.find(field);
    if (it == m_dates.end() || it->second.monthFirst == it->second.dayFirst)
        return std::nullopt;
    return it->second.monthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

std::optional<TypedDate> ImportRows::date(const CsvRow &row, ImportField field) const
{
    const QString text = value(row, field);
    if (text.isEmpty())
        return std::nullopt;
    const QString &column = m_header[m_columns.at(field)];
    auto typed = readTypedDate(text, orderOf(field));
    if (!typed)
        throw Refusal{RefusalReason::UnreadableDate, column, {text}};
    // A birth year of two digits is never in the future.
    if (field == ImportField::PatientBorn && typed->shortYear && typed->date > toZone(m_now, m_zone).date())
        typed->date = typed->date.addYears(-100);
    if (typed->date.year() < 1900 || instantOf(*typed, m_zone) > m_now + std::chrono::hours(24))
        throw Refusal{RefusalReason::ImplausibleDate, column, {text}};
    return typed;
}

QString ImportRows::withoutNumbering(const QString &text) const
{
    if (!m_mapping.stripNumbering)
        return text;
    qsizetype i = 0;
    while (i < text.size() && text[i].isDigit())
        ++i;
    if (i == 0 || i > 4 || i >= text.size() || !u":.)"_s.contains(text[i]))
        return text;
    const QString rest = text.mid(i + 1).trimmed();
    return rest.isEmpty() ? text : rest;
}

QString ImportRows::reportText(const CsvRow &row) const
{
    QStringList lines;
    if (const QString narrative = value(row, ImportField::Narrative); !narrative.isEmpty())
        lines.append(narrative);
    const auto dateColumn = m_columns.find(ImportField::SourceDate);
    for (const qsizetype column : m_textColumns) {
        const QString text = cell(row, column);
        if (text.isEmpty())
            continue;
        // The day has a field of its own; a time of day beside it would be lost there.
        if (dateColumn != m_columns.end() && dateColumn->second == column) {
            const auto typed = readTypedDate(text, orderOf(ImportField::SourceDate));
            if (typed && !typed->time)
                continue;
        }
        lines.append((m_header[column].isEmpty() ? u"#%1"_s.arg(column + 1) : m_header[column]) + u": "_s + text);
    }
    return lines.join(u'\n');
}

Harm ImportRows::harmOf(const QString &words) const
{
    Harm harm;
    harm.id = Id<Harm>::create();
    harm.inWords = words;
    if (const Taxonomy *scale = taxonomy(ahrqHarmScale.toString())) {
        const auto same = [&](const TaxonomyCode &code) {
            return words.compare(code.code, Qt::CaseInsensitive) == 0 ||
                   words.compare(code.label, Qt::CaseInsensitive) == 0;
        };
        if (const auto it = std::find_if(scale->codes.begin(), scale->codes.end(), same); it != scale->codes.end())
            harm.degree = ahrqHarm(it->code);
    }
    return harm;
}

std::variant<ImportReports::Row, RefusedRow> ImportRows::read(const CsvRow &row) const
try {
    if (const auto reason = reasonOf(row.problem))
        throw Refusal{*reason, {}, {}};
    const bool tooMany = row.cells.size() > m_header.size() &&
                         std::any_of(row.cells.begin() + m_header.size(), row.cells.end(), [](const QString &cell) {
                             return !cell.trimmed().isEmpty();
                         });
    if (row.cells.size() < m_header.size() || tooMany)
        throw Refusal{
            RefusalReason::CellCount, {}, {QString::number(row.cells.size()), QString::number(m_header.size())}};
    for (qsizetype i = 0; i < m_header.size(); ++i) {
        if (hasControls(cell(row, i)))
            throw Refusal{RefusalReason::ControlCharacters, m_header[i], {}};
    }

    ImportReports::Row result;
    Report &report = result.report;
    report.id = Id<Report>::create();
    report.channel = ReportChannel::Imported;
    report.sourceSystem = m_mapping.sourceSystem;
    report.sourceId = value(row, ImportField::SourceId);
    if (report.sourceId.isEmpty())
        throw Refusal{RefusalReason::MissingValue, m_header[m_columns.at(ImportField::SourceId)], {}};
    report.sourceRow = static_cast<int>(row.number);
    report.reporter = value(row, ImportField::Reporter);
    report.finding = value(row, ImportField::Finding);
    report.facility = value(row, ImportField::Facility);
    if (report.facility.isEmpty())
        report.facility = m_facility;
    report.narrative = reportText(row);

    const auto stamp = [&](const QString &anchor, ImportField field) {
        const auto typed = date(row, field);
        if (!typed)
            return std::optional<Instant>();
        AnchorTime time;
        time.id = Id<AnchorTime>::create();
        time.anchor = anchor;
        time.at = instantOf(*typed, m_zone);
        time.source = m_header[m_columns.at(field)] + (typed->time ? QString() : u", date only"_s);
        time.recordedAt = m_now;
        result.anchors.push_back(time);
        return time.at;
    };
    (void)stamp(u"t_event"_s, ImportField::EventAt);
    (void)stamp(u"t_discovered"_s, ImportField::DiscoveredAt);
    report.receivedAt = stamp(anchors::reported.toString(), ImportField::ReceivedAt);
    if (const auto typed = date(row, ImportField::SourceDate))
        report.sourceDate = typed->date;
    if (!report.receivedAt)
        report.receivedAt = stamp(anchors::reported.toString(), ImportField::SourceDate);
    (void)date(row, ImportField::PatientBorn); // kept in the text of the report; refused here when it is no date

    if (const QString words = value(row, ImportField::Harm); !words.isEmpty()) {
        result.harm.push_back(harmOf(words));
        result.harm.back().at = report.receivedAt;
    }

    Case &head = result.head;
    head.id = Id<Case>::create();
    head.status = CaseStatus::Intake;
    head.facility = report.facility;
    head.unit = value(row, ImportField::Unit);
    head.account = value(row, ImportField::Narrative);
    head.eventType = withoutNumbering(value(row, ImportField::EventType));
    head.title = withoutNumbering(value(row, ImportField::Title)).section(u'\n', 0, 0).left(titleLength);
    // Words of the narrative would make a better title, but a title is shown in lists and may not name people.
    if (head.title.isEmpty())
        head.title = head.eventType.section(u'\n', 0, 0).left(titleLength);
    if (head.title.isEmpty())
        head.title = (report.sourceSystem + u' ' + report.sourceId).left(titleLength);
    return result;
} catch (const Refusal &refusal) {
    return RefusedRow{row.number, row.line, refusal.reason, refusal.column, refusal.arguments};
}

} // namespace candor
