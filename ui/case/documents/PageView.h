// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/LaidOutDocument.h"

#include <QAbstractScrollArea>

class QVariantAnimation;

namespace candor {

/// Pages of a document on the screen, as they come out of the printer. Only what is visible is painted, and nothing of
/// it is kept, however many pages there are.
class PageView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class Zoom { WholePage, ThreeQuarters, Full };

    explicit PageView(QWidget *parent = nullptr);

    /// `text` is the same document for assistive technology. Another state of the document that is shown keeps its
    /// place, another document begins at its top.
    void setDocument(std::shared_ptr<const LaidOutDocument> document, const QString &text, bool keepPlace = false);
    [[nodiscard]] Zoom zoom() const { return m_zoom; }
    void setZoom(Zoom zoom);
    [[nodiscard]] int pageCount() const { return m_document ? m_document->pageCount() : 0; }
    /// The page in the middle of what is visible, from 0.
    [[nodiscard]] int currentPage() const;
    void goToPage(int page);
    QSize sizeHint() const override;

Q_SIGNALS:
    void pageShown(int page, int count);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void arrange();
    void glideTo(int value);
    void tell();
    [[nodiscard]] double scale() const;
    [[nodiscard]] QSizeF pageSize() const; // on the screen

    std::shared_ptr<const LaidOutDocument> m_document;
    QVariantAnimation *m_glide;
    Zoom m_zoom = Zoom::ThreeQuarters;
    int m_toldPage = -1;
    int m_toldCount = -1;
};

} // namespace candor
