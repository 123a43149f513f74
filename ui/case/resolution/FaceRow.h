// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/PaintKit.h"
#include "widgets/Painted.h"

#include <QAbstractButton>

#include <optional>

namespace candor {

/// What a row of a card says.
struct RowFace {
    std::optional<StepMark> mark{};  ///< the sign before it
    QString icon{};                  ///< or this one
    Status status = Status::Neutral; ///< colours the icon
    QString title{};
    QString second{};
    QString trailing{}; ///< a date or an amount
    QString word{};     ///< how it stands, which the sign shows; for assistive technology
    bool strong = false;
    bool trailingStrong = false;
    bool faded = false; ///< the words say why

    friend bool operator==(const RowFace &, const RowFace &) = default;
};

/// "Lost wages, $12,600": the row as one sentence.
[[nodiscard]] QString spokenFace(const RowFace &face);

/// A row of a card: sign, wrapped text with a second line, and something at its end. It may fold out what is below it,
/// lead somewhere, or only be read.
class FaceRow final : public Painted<QAbstractButton> {
    Q_OBJECT

public:
    enum class Kind { Folds, Leads, Reads };

    explicit FaceRow(Kind kind, QWidget *parent = nullptr);

    [[nodiscard]] const RowFace &face() const { return m_face; }
    void setFace(const RowFace &face);
    /// Ends where the text of rows with an arrow ends.
    void setInset(bool inset);
    /// A line below it, as in a table.
    void setLined(bool lined);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Parts;
    [[nodiscard]] Parts partsFor(int width) const;

    Kind m_kind;
    RowFace m_face;
    bool m_lined = false;
    bool m_inset = false;
};

} // namespace candor
