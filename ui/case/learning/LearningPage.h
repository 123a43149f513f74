// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"
#include "case/learning/LearningWork.h"

#include <QThreadPool>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace candor {

class Chip;
class ChoiceCard;
class EmptyState;
class FieldFrame;
class GrowingEdit;
class LearningFinish;
class LearningTexts;
class NoteBox;
class ReplacementsPane;
class SegmentBar;

/// Makes a de-identified learning summary of a case: for whom, what others can learn, each replacement looked at by a
/// person, a last check of what remains, and a file that leaves only when that it leaves is on record. What was chosen
/// is kept, encrypted, per case and audience. Reading and writing run away from the screen, on copies.
class LearningPage final : public QWidget {
    Q_OBJECT

public:
    explicit LearningPage(CaseStore &store, QWidget *parent = nullptr);
    ~LearningPage() override;

    void open();
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Back to the documents.
    void close();
    /// Keeps what was chosen and typed.
    void leave() { keepDraft(); }
    QFuture<void> keepDraft();
    /// Where to go on: the next replacement, the last check, the file.
    void doNext();
    [[nodiscard]] std::vector<QWidget *> panes() const;

    /// The summary as it stands; nullptr until the case was read.
    [[nodiscard]] std::shared_ptr<const LearningReview> review() const { return m_review; }
    [[nodiscard]] LearningAudience audience() const { return m_audience; }
    void setAudience(LearningAudience audience);
    /// Writes the file, unless something holds it back: then that is said.
    void save(const QString &path);

Q_SIGNALS:
    void opened();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildOptions();
    QWidget *buildSide();
    void connectParts();

    void refresh();
    void resume();
    void readCasebook();
    void begin(LearningAudience audience);
    void read();
    void showReview(std::shared_ptr<LearningReview> review, int fresh, bool hadChoices);
    void check();
    void showCheck(const LearningCheck &check, const QString &text);
    void choiceMade(std::optional<size_t> text = std::nullopt);
    void afterChoice(int item);
    void addWords(const QString &words);
    void showProgress();
    void touched();
    [[nodiscard]] LearningOptions options() const;
    [[nodiscard]] LearningOrder order() const;
    [[nodiscard]] LearningChoices choices() const;
    [[nodiscard]] QString draftKey(LearningAudience audience) const;
    [[nodiscard]] QString openKey() const;
    void readDraft(const QString &key, std::function<void(const QJsonObject &)> use);

    // Its way out; LearningOut.cpp
    void askForPath(const QString &format);
    [[nodiscard]] bool isHeldBack();
    void write(const std::shared_ptr<const LearningReview> &review, const QString &path);
    void notWritten(const QString &lead, const QString &sentence);

    CaseStore &m_store;
    QThreadPool m_work;
    bool m_open = false;
    Id<Case> m_case;
    LearningAudience m_audience = LearningAudience::SafetyOrganization;
    QStringList m_staff;
    bool m_knowsStaff = false;
    std::shared_ptr<const CaseFile> m_file;
    std::shared_ptr<LearningReview> m_review; // changed on the screen only; work gets copies
    std::optional<LearningChoices> m_drafted; // to be made in the next review
    QStringList m_shownLessons;               // of the review
    std::set<QString> m_accepted;             // findings that stay in
    QString m_checkedText;                    // that the confirmation is about
    quint64 m_asked = 0;                      // the newest reading that was asked for
    bool m_reading = false;
    quint64 m_checked = 0;
    bool m_saving = false;
    QTimer m_readTimer;
    QTimer m_checkTimer;
    QTimer m_draftTimer;

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLabel *m_heading;
    Chip *m_for;
    QLabel *m_progress;
    Chip *m_unsure;
    NoteBox *m_problem;
    NoteBox *m_result;
    std::vector<ChoiceCard *> m_audiences;
    QLineEdit *m_recipient;
    FieldFrame *m_recipientFrame;
    GrowingEdit *m_lessons;
    NoteBox *m_leftOut;
    LearningTexts *m_texts;
    SegmentBar *m_sides;
    QStackedWidget *m_side;
    ReplacementsPane *m_replacements;
    LearningFinish *m_finish;
};

} // namespace candor
