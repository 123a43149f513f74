// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the states of a screen that a walk through the demonstration does not meet: both themes, two sizes.
#pragma once
#include "theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QTextStream>
#include <QWidget>

namespace candor::gallerytest {

/// Writes pictures into the folder named as the program's first argument, else into one beside the build's programs.
class Gallery {
public:
    /// `name` begins the name of every picture.
    explicit Gallery(const QString &name)
        : m_name(name)
        , m_out(qApp->arguments().value(1, QStringLiteral(CANDOR_BINARY_DIR "/") + name + QStringLiteral("_gallery")))
    {
        QDir().mkpath(m_out.path());
    }

    /// Calls `walk(size)` in each look. The sizes are those of a window of 1440x900 and 1280x800 less its navigation,
    /// menu and status line.
    template <typename Walk>
    void inEachLook(Walk walk)
    {
        for (const auto &[size, sizeName] :
             {std::pair(QSize(1256, 818), "1440"), std::pair(QSize(1202, 718), "1280")}) {
            for (const auto &[mode, modeName] :
                 {std::pair(Theme::Mode::Light, "light"), std::pair(Theme::Mode::Dark, "dark")}) {
                m_theme.setMode(mode);
                m_theme.apply();
                m_look = QLatin1String(sizeName) + QLatin1Char('-') + QLatin1String(modeName);
                ++m_looks;
                walk(size);
            }
        }
    }

    /// A picture of the widget as it is now, once it had time to paint.
    void draw(QWidget &widget, const QString &what)
    {
        QTest::qWait(120);
        const QString file = m_out.filePath(QStringLiteral("%1-%2-%3.png").arg(m_name, what, m_look));
        if (widget.grab().save(file))
            ++m_drawn;
        else
            QTextStream(stderr) << "could not write " << file << Qt::endl;
    }

    /// What the program returns: 0 when each look gave all its pictures.
    [[nodiscard]] int result(int picturesOfEachLook) const
    {
        const int wanted = picturesOfEachLook * m_looks;
        if (m_drawn != wanted)
            QTextStream(stderr) << m_drawn << " pictures of " << wanted << Qt::endl;
        return m_drawn == wanted ? 0 : 1;
    }

private:
    QString m_name;
    QDir m_out;
    Theme m_theme;
    QString m_look;
    int m_looks = 0;
    int m_drawn = 0;
};

} // namespace candor::gallerytest
