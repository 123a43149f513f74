// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QImage>
#include <QThreadPool>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace candor {

/// Pages or a picture that are drawn when somebody looks at them.
struct DrawnPages {
    std::vector<QSizeF> sizes;                          // at their natural size on the screen
    double largest = 1;                                 // times their natural size
    std::function<QImage(int page, QSize pixels)> draw; // called on a thread of its own, one after the other
};

/// Shows pages as wide as there is room, one below the other. Only what is visible is drawn and little of it is kept,
/// however many pages there are.
class PagePictures final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PagePictures(QWidget *parent = nullptr);
    ~PagePictures() override;

    void setPages(std::shared_ptr<const DrawnPages> pages);
    [[nodiscard]] int pageCount() const { return m_pages ? static_cast<int>(m_pages->sizes.size()) : 0; }
    [[nodiscard]] int currentPage() const;
    /// A page as it is on the screen; null until it is drawn.
    [[nodiscard]] QImage picture(int page) const;

Q_SIGNALS:
    void pageShown(int page, int count);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void arrange();
    void drawNext();
    void keep(int page, const QImage &image);
    void tell();
    [[nodiscard]] QRect placeOf(int page) const; // in the content
    [[nodiscard]] QRect seen() const;            // of the content
    [[nodiscard]] QSize pixelsOf(int page) const;

    std::shared_ptr<const DrawnPages> m_pages;
    std::vector<QRect> m_places;
    std::map<int, QImage> m_drawn;
    QThreadPool m_work;
    bool m_drawing = false;
    int m_toldPage = -1;
};

} // namespace candor
