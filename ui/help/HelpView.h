// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace candor {

class HelpPane;

/// Help in a window of its own beside the work: never modal, one per window of the program.
class HelpView : public QDialog {
    Q_OBJECT

public:
    explicit HelpView(QWidget *parent = nullptr);

    [[nodiscard]] HelpPane *pane() const { return m_pane; }

private:
    HelpPane *m_pane;
};

/// Opens the help at a topic (see helpTopicFor), or brings the window that is open to the front.
void showHelp(QWidget *parent, const QString &topic);

} // namespace candor
