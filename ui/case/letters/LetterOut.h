// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"
#include "case/letters/LetterWork.h"

class QPrinter;

namespace candor {

class GroundCard;

/// How a letter leaves the casebook: on paper and as a file. What leaves is noted in the case, and what was printed is
/// what is frozen when it is recorded as sent.
class LetterOut final : public QObject {
    Q_OBJECT

public:
    LetterOut(CaseStore &store, GroundCard &ground, QWidget *window);

    /// "print", "pdf" or "odt". For work product the ground is asked first, then the system where to; the ground is
    /// stored just before the pages leave, and without it they do not.
    void begin(const std::shared_ptr<const LetterReading> &reading, const PageSettings &page, const QString &format);
    /// Without asking where to.
    void save(const std::shared_ptr<const LetterReading> &reading, const PageSettings &page, const QString &path);

    /// What was answered about a letter of work product, as it is noted.
    [[nodiscard]] static Disclosure disclosureOf(const Letter &letter, const Disclosure &answer);
    /// The text that was printed or saved last since the letter was signed off.
    [[nodiscard]] static QString printedKey(const Id<Letter> &letter);

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &sentence);

private:
    struct Way {
        std::shared_ptr<const LetterReading> reading;
        PageSettings page;
        QString format;
        Id<Case> caseId;
        std::optional<Disclosure> disclosure;
        std::shared_ptr<QPrinter> printer; // as the system dialog answered
        QString path;
    };
    void ask(const Way &way);
    void askSystem(const Way &way);
    void askForPath(const Way &way);
    void leave(const Way &way);
    void give(const Way &way);
    void given(const Way &way);

    CaseStore &m_store;
    GroundCard &m_ground;
    QWidget *m_window;
};

} // namespace candor
