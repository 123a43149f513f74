// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/CaseSource.h"
#include "cases/RowText.h"
#include "exchange/TableFile.h"

#include <QObject>

#include <set>

namespace candor {

/// The columns of the exported list, in the order of the screen.
[[nodiscard]] std::vector<TableColumn> exportColumns();
[[nodiscard]] SheetRow exportRow(const CaseRow &row, const RowWords &words);

/// Writes the list of cases to a file while the window goes on: pages come from the casebook, another thread writes
/// them. The casebook notes the export before the file appears; stopped or refused on the way, there is no file.
class ListExport : public QObject {
    Q_OBJECT

public:
    struct What {
        QString path;
        TableFile::Format format = TableFile::Format::Csv;
        CaseQuery query;
        std::optional<SearchQuery> search; // all that it finds instead of the query's
        RowWords words;
        int count = 0; // rows to come, for the progress; 0: not known
    };

    ListExport(CaseSource source, What what, QObject *parent);
    ~ListExport() override;

    void start();
    /// Has no effect once the casebook has noted the export.
    void stop();

Q_SIGNALS:
    void progressed(int rows);
    /// Once, with the number of rows; or `failed`, with Cancelled when it was stopped.
    void finished(int rows);
    void failed(const candor::Error &error);

private:
    void readNext();
    void readPage();
    void readFound();
    void write(const std::vector<CaseRow> &rows, bool isLast);
    void note();
    void close();
    void fail(const Error &error);

    CaseSource m_source;
    What m_what;
    std::shared_ptr<TableFile> m_file; // used by one thread at a time; gone with it what was not finished
    int m_rows = 0;
    std::set<QUuid> m_found; // by the search: a case is found on several of its pages, and written once
    bool m_stopped = false;
};

} // namespace candor
