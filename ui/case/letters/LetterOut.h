// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"
#include "case/letters/LetterWork.h"

namespace candor {

class GroundCard;

/// How a letter leaves the casebook: on paper and as a file. What leaves is noted in the case, and what was printed is
/// what is frozen when it is recorded as sent.
class LetterOut final : public QObject {
    Q_OBJECT

public:
    LetterOut(CaseStore &store, GroundCard &ground, QWidget *window);

    /// "print", "pdf" or "odt". The system is asked where to.
    void begin(const std::shared_ptr<const LetterReading> &reading, const PageSettings &page, const QString &format);
    /// Without asking where to.
    void save(const std::shared_ptr<const LetterReading> &reading, const PageSettings &page, const QString &path);

    /// The text that was printed or saved last since the letter was signed off.
    [[nodiscard]] static QString printedKey(const Id<Letter> &letter);

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &sentence);

private:
    using Reading = std::shared_ptr<const LetterReading>;
    void ask(const Reading &reading, const PageSettings &page, const QString &format);
    void given(const Reading &reading, const Id<Case> &caseId, const QString &format);

    CaseStore &m_store;
    GroundCard &m_ground;
    QWidget *m_window;
};

} // namespace candor
