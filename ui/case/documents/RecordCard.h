// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"
#include "casebook/Commands.h"

#include <QWidget>

class QVBoxLayout;

namespace candor {

class TakeOutPanel;

/// What is known about a letter, about something that was printed or saved, or about a file of the case.
class RecordCard final : public QWidget {
    Q_OBJECT

public:
    explicit RecordCard(QWidget *parent = nullptr);

    /// `canOpen`: letters can be opened from here.
    void show(const Letter &letter, const words::Moment &moment, bool canOpen);
    void show(const Document &made, const words::Moment &moment, bool canMakeAgain);
    void show(const Attachment &kept, const words::Moment &moment);
    using QWidget::show;
    /// Why a file was not taken out of work product.
    void showTakeOutProblem(const QString &sentence);

Q_SIGNALS:
    /// The one thing to do about it: opening the letter, making the document again.
    void actionTriggered();
    /// The file is to be taken out of work product; its case is for whoever applies it. Nobody listening: not offered.
    void takeOutRequested(const candor::TakeOutOfWorkProduct &command);

private:
    struct Line {
        QString caption;
        QString value;
    };
    void fill(const QString &title, const QString &icon, const std::vector<Line> &lines, QWidget *mark = nullptr);
    void addAction(const QString &text, const QString &icon);

    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    TakeOutPanel *m_takeOut; // outlives what is shown, so that what is typed in it stays
};

} // namespace candor
