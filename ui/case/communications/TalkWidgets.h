// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/communications/TalkTimes.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace candor {

/// Names in a line, separated by commas, and the people of the case as chips that put them in and take them out.
class NamePicker final : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        QString name;
        QString part; // "daughter"
    };
    /// Takes the line over.
    NamePicker(QLineEdit *line, const std::vector<Choice> &people, QWidget *parent = nullptr);

    [[nodiscard]] QStringList names() const;

Q_SIGNALS:
    void changed();

private:
    void toggle(const QString &name, bool on);
    void showChosen();

    QLineEdit *m_line;
    std::vector<std::pair<QString, QPushButton *>> m_chips;
};

/// A line for a time, and buttons that fill it in.
class QuickTimeRow final : public QWidget {
    Q_OBJECT

public:
    /// The line stays where it is; the buttons only write into it. `name` begins the object names of the buttons.
    QuickTimeRow(
        QLineEdit *line, const std::vector<talktimes::QuickTime> &times, const words::Moment &moment,
        const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<QWidget *> buttons() const { return m_buttons; }

Q_SIGNALS:
    void changed();

private:
    std::vector<QWidget *> m_buttons;
};

/// The names of a line separated by commas.
[[nodiscard]] QStringList namesIn(const QString &line);

} // namespace candor
