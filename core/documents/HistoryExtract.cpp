// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/HistoryExtract.h"

#include "documents/Parts.h"

#include <map>

using namespace Qt::StringLiterals;

namespace candor {

namespace {

/// A cell of a CSV file. A text that a spreadsheet would take for a formula gets an apostrophe in front.
QString cell(QString text)
{
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

DocumentModel historyExtract(
    const std::vector<HistoryExtractRow> &rows, const CaseFile &file, const QString &only,
    const DocumentContext &context)
{
    const Wording words(context);
    const CaseFile *ofCase = file.record.number.isEmpty() ? nullptr : &file;
    DocumentModel document = startDocument(
        u"history"_s,
        words(
            ofCase ? QT_TRANSLATE_NOOP("Document", "History of the case")
                   : QT_TRANSLATE_NOOP("Document", "History of the casebook")),
        ofCase, context);
    document.audience = Audience::Internal;
    document.headerRight =
        headerRight(ofCase, words(QT_TRANSLATE_NOOP("Document", "Internal, not part of the medical record")), context);
    document.footerCenter = documentNumber(file, context);
    addParagraph(
        document,
        words(QT_TRANSLATE_NOOP(
                  "Document",
                  "As of %1. Every change with who made it and when, oldest first. Times are in the time zone of the "
                  "hospital. What is privileged is left out."))
            .arg(words.dateTime(context.surroundings.now)),
        Paragraph::Style::Small);
    if (!only.isEmpty())
        addParagraph(
            document, words(QT_TRANSLATE_NOOP("Document", "A part of the history: %1")).arg(only),
            Paragraph::Style::Marked);
    if (rows.empty())
        addParagraph(document, words(QT_TRANSLATE_NOOP("Document", "Nothing to show.")));

    QDate day;
    Table table;
    const auto closeDay = [&] {
        if (!table.rows.empty())
            document.blocks.push_back({std::move(table), Lane::Fact, {}});
        table = {};
        table.columns = {
            Table::Column{words(QT_TRANSLATE_NOOP("Document", "Time")), Table::Align::Left, 13},
            Table::Column{words(QT_TRANSLATE_NOOP("Document", "What happened")), Table::Align::Left, 87}};
    };
    std::map<Lane, int> left;
    for (const HistoryExtractRow &row : rows) {
        if (!mayEnter(row.lane, document.audience)) {
            ++left[row.lane];
            continue;
        }
        if (const QDate date = words.localDate(row.at); date != day) {
            closeDay();
            day = date;
            addSection(document, words.longDate(day));
        }
        QStringList text{row.sentence};
        text += row.details;
        table.rows.push_back({{{words.time(row.at)}, {text.join(u'\n')}}, row.lane, false});
    }
    closeDay();
    for (const auto &[lane, count] : left)
        document.blocks.push_back(
            {Paragraph{}, lane,
             words(QT_TRANSLATE_NOOP("Document", "Entries of the history (%1)")).arg(context.locale.toString(count))});
    return document;
}

QByteArray historyCsv(const std::vector<HistoryExtractRow> &rows, const DocumentContext &context)
{
    const Wording words(context);
    QString text =
        QStringList{
            cell(words(QT_TRANSLATE_NOOP("Document", "Time"))), cell(words(QT_TRANSLATE_NOOP("Document", "By"))),
            cell(words(QT_TRANSLATE_NOOP("Document", "What happened"))),
            cell(words(QT_TRANSLATE_NOOP("Document", "Before and after")))}
            .join(u',') +
        u"\r\n"_s;
    for (const HistoryExtractRow &row : rows) {
        if (!mayEnter(row.lane, Audience::Internal))
            continue;
        const QString at = toZone(row.at, context.surroundings.zone).toString(u"yyyy-MM-dd HH:mm:ss"_s);
        text += QStringList{cell(at), cell(row.who), cell(row.sentence), cell(row.details.join(u'\n'))}.join(u',') +
                u"\r\n"_s;
    }
    return "\xEF\xBB\xBF" + text.toUtf8();
}

} // namespace candor
