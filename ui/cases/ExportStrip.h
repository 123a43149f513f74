// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/ListExport.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace candor {

/// Asks where the list goes, writes it, and shows how far it is while it does.
class ExportStrip : public QWidget {
    Q_OBJECT

public:
    explicit ExportStrip(CaseSource source, QWidget *parent = nullptr);

    void ask(const ListExport::What &what);
    /// The end of the file's name decides about its format.
    void write(ListExport::What what, const QString &path);
    [[nodiscard]] bool isBusy() const { return m_export != nullptr; }

Q_SIGNALS:
    void busyChanged();
    void done(const QString &text);
    void failed(const candor::Error &error);

private:
    void end();

    CaseSource m_source;
    ListExport *m_export = nullptr;
    QLabel *m_text;
    QProgressBar *m_bar;
};

} // namespace candor
