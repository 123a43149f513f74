// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/IntakeForm.h"
#include "workflow/Pathway.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace candor {

class DeadlineClock;
class NoteBox;

/// "What this starts": the first clocks that the case would begin with, worked out on the draft.
class StartsPane : public QWidget {
    Q_OBJECT

public:
    explicit StartsPane(std::shared_ptr<const Protocol> protocol, QWidget *parent = nullptr);

    /// `file` is the case as it would be started at `around.now`.
    void show(const IntakeForm &form, CaseFile file, const Surroundings &around);
    [[nodiscard]] int clockCount() const { return static_cast<int>(m_clocks.size()); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::shared_ptr<const Protocol> m_protocol;
    QLabel *m_explanation;
    QVBoxLayout *m_list;
    std::vector<DeadlineClock *> m_clocks;
    NoteBox *m_note;
};

} // namespace candor
