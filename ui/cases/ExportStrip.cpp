// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/ExportStrip.h"

#include "theme/Tokens.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QLocale>
#include <QProgressBar>
#include <QStandardPaths>

namespace candor {

using namespace Qt::StringLiterals;

ExportStrip::ExportStrip(CaseSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_text(label({}))
    , m_bar(new QProgressBar)
{
    auto *stop = button(tr("Stop"), ButtonKind::Quiet);
    stop->setObjectName(u"stopExport"_s);
    stop->setSmall(true);
    m_text->setWordWrap(false);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::Xl, space::S, space::Xl, space::S);
    row->setSpacing(space::M);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(stop);
    connect(stop, &QPushButton::clicked, this, [this] {
        if (m_export)
            m_export->stop();
    });
    hide();
}

void ExportStrip::ask(const ListExport::What &what)
{
    const QDateTime today = toZone(what.words.moment.now, what.words.moment.zone);
    const QString name = tr("cases-%1", "name of a file, with the date").arg(today.date().toString(Qt::ISODate));
    auto *dialog =
        new QFileDialog(this, tr("Export list"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setNameFilters({tr("Excel workbook (*.xlsx)"), tr("Table, CSV (*.csv)")});
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"xlsx"_s);
    dialog->selectFile(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"*.csv"_s) ? u"csv"_s : u"xlsx"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, what](const QString &path) { write(what, path); });
    dialog->open();
}

void ExportStrip::write(ListExport::What what, const QString &path)
{
    if (m_export)
        return;
    what.path = path;
    what.format = path.endsWith(u".csv"_s, Qt::CaseInsensitive) ? TableFile::Format::Csv : TableFile::Format::Workbook;
    m_bar->setRange(0, what.count); // without a count it only shows that something goes on
    m_bar->setValue(0);
    m_text->setText(tr("Exporting the list"));
    const int all = what.count;
    m_export = new ListExport(m_source, std::move(what), this);
    connect(m_export, &ListExport::progressed, this, [this, all](int rows) {
        const QLocale locale;
        m_text->setText(
            all == 0 ? tr("%n case(s) exported so far", "", rows)
                     : tr("Exported %1 of %2 cases").arg(locale.toString(rows), locale.toString(std::max(rows, all))));
        m_bar->setValue(rows);
    });
    connect(m_export, &ListExport::finished, this, [this, path](int rows) {
        end();
        Q_EMIT done(tr("%n case(s) exported to %1", "", rows).arg(QFileInfo(path).fileName()));
    });
    connect(m_export, &ListExport::failed, this, [this](const Error &error) {
        end();
        if (error.code() == ErrorCode::Cancelled)
            Q_EMIT done(tr("Export stopped. No file was written."));
        else
            Q_EMIT failed(error);
    });
    show();
    m_export->start();
    Q_EMIT busyChanged();
}

void ExportStrip::end()
{
    m_export->deleteLater();
    m_export = nullptr;
    hide();
    Q_EMIT busyChanged();
}

} // namespace candor
