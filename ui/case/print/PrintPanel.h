// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"
#include "case/print/CaseDocuments.h"
#include "render/LaidOutDocument.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QScrollArea;

namespace candor {

class Button;
class NoteBox;

/// Pages of a document on the screen, as they come out of the printer.
class PagePreview final : public QWidget {
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// `text` is the same document for assistive technology.
    void show(std::shared_ptr<const LaidOutDocument> document, const QString &text);
    using QWidget::show;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double scaleFor(int width) const;

    std::shared_ptr<const LaidOutDocument> m_document;
};

/// Chooses a document of the case, shows its pages, prints it or saves it. A page of the case, not a dialog.
class PrintPanel final : public QWidget {
    Q_OBJECT

public:
    explicit PrintPanel(CaseStore &store, QWidget *parent = nullptr);

    /// Shows the choice; `documentId` is chosen, or the checklist of `shown`.
    void open(const Step *shown, const QString &documentId = {});
    /// Opens the print dialog of the system.
    void print();
    /// Asks for a place and writes a PDF there.
    void savePdf();

Q_SIGNALS:
    void finished();

private:
    void make();
    void tell(const QString &text); // beside the preview, which nothing covers
    void saveAs(const QString &suffix, const QString &filter);
    [[nodiscard]] PageSettings pageSettings() const;

    CaseStore &m_store;
    QListWidget *m_list;
    QComboBox *m_language;
    QComboBox *m_paper;
    QCheckBox *m_larger;
    NoteBox *m_privilege;
    NoteBox *m_result;
    QLabel *m_leftOut;
    QLabel *m_pages;
    QScrollArea *m_scroll;
    PagePreview *m_preview;
    std::optional<FilteredDocument> m_document;
    std::shared_ptr<const LaidOutDocument> m_laidOut;
    QString m_id;
    DocumentContext m_context;
};

} // namespace candor
