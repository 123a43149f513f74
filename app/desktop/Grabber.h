// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/MainWindow.h"
#include "theme/Language.h"

#include <functional>

namespace candor {

/// Writes a picture of every screen of an open demonstration casebook, then ends the program.
class Grabber : public QObject {
    Q_OBJECT

public:
    Grabber(MainWindow &window, Session &session, const QString &folder, QObject *parent = nullptr);

    void start();

private:
    struct Shot {
        QString name;
        std::function<void()> prepare;
    };

    void next();
    void take(const QString &name);
    [[nodiscard]] QWidget *topDialog() const;

    MainWindow &m_window;
    Session &m_session;
    const bool m_spanish = Language::code() == QStringLiteral("es");
    QString m_folder;
    std::vector<Shot> m_shots;
    std::size_t m_at = 0;
};

} // namespace candor
