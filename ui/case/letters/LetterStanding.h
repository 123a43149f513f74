// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"
#include "model/CaseFile.h"
#include "theme/PaintKit.h"

#include <QWidget>

class QLabel;
class QMenu;
class QVBoxLayout;

namespace candor {

class Button;
class FlowLayout;

/// What can be done with a letter as a whole.
enum class LetterDeed {
    AskToRead,
    SignOff,
    GiveBack,
    RecordCounsel,
    Print,
    SavePdf,
    SaveOdt,
    RecordSent,
    ToDraft,
    Drop
};
[[nodiscard]] QString deedText(LetterDeed deed);
[[nodiscard]] const char *deedName(LetterDeed deed);

/// Where a letter stands on its way out, in words, and what comes next.
struct LetterStanding {
    struct Stop {
        QString text;
        StepMark mark = StepMark::ToDo;

        friend bool operator==(const Stop &, const Stop &) = default;
    };
    std::vector<Stop> way;
    QString sentence;
    std::optional<LetterDeed> primary;
    std::vector<LetterDeed> others;

    friend bool operator==(const LetterStanding &, const LetterStanding &) = default;
};

/// `givenOut`: it was printed or saved since it was signed off.
[[nodiscard]] LetterStanding
standingOf(const Letter &letter, const QString &user, bool givenOut, const words::Moment &moment);
/// Was it printed or saved since it was signed off?
[[nodiscard]] bool wasGivenOut(const Letter &letter, const CaseFile &file);
/// May the text be changed?
[[nodiscard]] bool isOpenLetter(const Letter &letter);

/// The way of a letter, a sentence about it, and the buttons; below each other where there is no room beside.
class LetterBar final : public QWidget {
    Q_OBJECT

public:
    explicit LetterBar(QWidget *parent = nullptr);

    void show(const LetterStanding &standing);
    using QWidget::show;
    [[nodiscard]] const LetterStanding &standing() const { return m_standing; }

Q_SIGNALS:
    void asked(candor::LetterDeed deed);

private:
    LetterStanding m_standing;
    QWidget *m_way = nullptr;
    QLabel *m_sentence;
    QVBoxLayout *m_left; // the way, above the sentence
    FlowLayout *m_flow;
    QMenu *m_menu;
    std::vector<Button *> m_made;
};

} // namespace candor
