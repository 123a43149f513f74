// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/resolution/SectionCard.h"

namespace candor {

/// What was decided about cause, care and harm, by whom and how surely, and the way that follows from it.
class DecisionCard final : public SectionCard {
    Q_OBJECT

public:
    explicit DecisionCard(CaseStore &store, QWidget *parent = nullptr);

    void refresh() override;
    bool showRecord(RecordKind kind, const QUuid &id) override;

private:
    /// What is shown of one question.
    struct Said {
        QString question;
        QString answer;
        QStringList lines;
        friend bool operator==(const Said &, const Said &) = default;
    };
    [[nodiscard]] std::vector<Said> said() const;

    QWidget *m_answers = nullptr;
    std::vector<Said> m_said;
    QLabel *m_route;
    Button *m_edit;
};

} // namespace candor
