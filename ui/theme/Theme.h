// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Tokens.h"

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

#include <functional>

namespace candor {

/// Look of the whole program. The composition root makes one, calls apply(), and hands it to the windows that let
/// the user change it.
///
/// Widgets do not hold a Theme. They ask Theme::tokens() each time they paint; it answers with the tokens of the
/// Theme that was applied last (apply() leaves a pointer to itself as a dynamic property of the application), or with
/// the light tokens where none was, as in a test of one widget. After a change Qt sends every widget a palette change,
/// which repaints it, so no widget has to connect to anything.
class Theme : public QObject {
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    static constexpr int smallestText = 90, largestText = 150; ///< percent

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);

    /// Percent of the normal text size, kept within 90 and 150.
    int textSize() const { return m_textSize; }
    void setTextSize(int percent);

    /// As a person chooses it: remembered on this computer.
    void chooseMode(Mode mode);
    void chooseTextSize(int percent);
    /// What is remembered.
    void restore();

    /// Puts style, palette and font on the application and the stylesheet on its windows. In a contrast theme of the
    /// system only the font is set and the tokens are those of the system: icons and words carry the meaning there.
    void apply();

    static const Tokens &tokens();

    /// Instead of asking the system whether a contrast theme is on; for tests.
    void setContrastQuestion(std::function<bool()> highContrast);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static bool systemIsDark();
    void dress(QWidget *window);
    void followFocus(QWidget *now);

    Mode m_mode = Mode::System;
    int m_textSize = 100;
    Tokens m_tokens = lightTokens();
    QString m_sheet;
    std::function<bool()> m_highContrast;
    bool m_applied = false;
    bool m_inContrast = false; // as applied
    QPointer<QFocusFrame> m_focusFrame;
};

/// The palette for these tokens. Base is the field colour; the stylesheet gives views the surface colour.
QPalette paletteFor(const Tokens &tokens);

} // namespace candor
