// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"
#include "case/letters/LetterStanding.h"
#include "case/letters/LetterWork.h"
#include "case/letters/RichLetter.h"

#include <QThreadPool>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace candor {

class Button;
class Chip;
class FieldPicker;
class GroundCard;
class GrowingEdit;
class LetterAsk;
class LetterChecksPane;
class LetterEdit;
class LetterFactsPane;
class LetterOut;
class NoteBox;
class PageView;
class SegmentBar;
class TemplateChooser;

/// Writes a letter, from its template until it was sent. What is typed is stored as soon as the text is left and can be
/// undone; what is half typed is kept as a draft and comes back after a lock. Whatever takes time is done away from the
/// screen, on a copy of the case.
class LetterEditor final : public QWidget {
    Q_OBJECT

public:
    explicit LetterEditor(CaseStore &store, QWidget *parent = nullptr);
    ~LetterEditor() override;

    /// Opens a letter; nil: a new one, beginning with the choice of its template.
    void open(const Id<Letter> &letter);
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] Id<Letter> letterId() const { return m_letter ? m_letter->id : Id<Letter>(); }
    /// Back to the documents; what was typed is stored.
    void close();
    /// Stores what was typed.
    void leave();
    /// Keeps what is half typed, and that the letter is open.
    QFuture<void> keepDraft();
    /// The one thing to do next.
    void doNext();
    void begin(LetterDeed deed);
    [[nodiscard]] std::vector<QWidget *> panes() const;

    [[nodiscard]] TemplateChooser &chooser() const { return *m_chooser; }
    [[nodiscard]] LetterEdit &edit() const { return *m_edit; }
    [[nodiscard]] LetterOut &out() const { return *m_out; }
    /// What was found in the text as it stands; nullptr until it was read through.
    [[nodiscard]] std::shared_ptr<const LetterReading> reading() const { return m_reading; }

Q_SIGNALS:
    void opened();
    void closed(const candor::Id<candor::Letter> &letter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // How it is built; LetterPage.cpp
    void build();
    QWidget *buildHead();
    QWidget *buildTools();
    QWidget *buildText();
    QWidget *buildSide();
    QToolButton *tool(const QString &text, const QString &name, const QString &tip);
    void showStyle();
    void showHead();

    void refresh();
    void resume();
    void readCasebook(std::function<void()> then);
    void beginFrom(const LetterForm &form);
    void showLetter(const Letter &letter);
    void restoreDraft();
    void touched();
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] Letter typedLetter() const;
    [[nodiscard]] QString draftKey() const;
    [[nodiscard]] QString openKey() const;
    [[nodiscard]] LetterOrder order() const;
    void showValues(const MergeValues &values);
    void check();
    void showReading(const std::shared_ptr<const LetterReading> &reading, int revision);
    void goTo(const LetterSpan &span);

    // Its way out; LetterDeeds.cpp
    void perform(LetterDeed deed);
    [[nodiscard]] QString askKey(LetterDeed deed) const;
    void askAgain(const QString &key);
    void change(std::function<void(Letter &)> make, const QString &doneText);
    void askColleague();
    void signOff();
    void giveBack();
    void recordCounsel();
    void recordSent();
    void askSent(const std::optional<Disclosure> &ground);
    void storeSent(const SendLetter &send);
    void toDraft();
    void drop();
    void give(const QString &format);
    [[nodiscard]] bool refuse(const QStringList &sentences, const QString &lead);

    CaseStore &m_store;
    QThreadPool m_work; // one thread that stays: another one would have to load the fonts again
    bool m_open = false;
    Id<Case> m_case;
    std::optional<Letter> m_letter; // as stored
    Id<Letter> m_wanted;            // to be shown as soon as the case has it
    QString m_shownText;            // of m_letter, as the editor writes it
    std::shared_ptr<const CaseFile> m_file;
    std::vector<LetterTemplate> m_versions;
    std::vector<ContactCard> m_contacts;
    QStringList m_users;
    QStringList m_rightWords;
    std::shared_ptr<const LetterReading> m_reading;
    ReadText m_readText; // that m_reading is about
    std::map<QString, QString> m_shownValues;
    bool m_drafted = false;
    bool m_checking = false;
    bool m_checkAgain = false;
    std::optional<LetterDeed> m_waiting; // for the text to be read through
    QTimer m_checkTimer;
    QTimer m_draftTimer;

    QStackedWidget *m_stack;
    TemplateChooser *m_chooser;
    QWidget *m_page;
    QLabel *m_heading;
    Chip *m_state;
    Chip *m_for;
    LetterBar *m_bar;
    LetterAsk *m_ask;
    NoteBox *m_altered;
    NoteBox *m_problem;
    NoteBox *m_result;
    QLineEdit *m_title;
    GrowingEdit *m_recipient;
    QWidget *m_tools;
    QToolButton *m_strong;
    QToolButton *m_emphasis;
    QToolButton *m_headingTool;
    QToolButton *m_bullets;
    QToolButton *m_numbers;
    Button *m_insert;
    FieldPicker *m_picker;
    QLabel *m_field;
    SegmentBar *m_view;
    QStackedWidget *m_views;
    LetterEdit *m_edit;
    PageView *m_pages;
    SegmentBar *m_sides;
    QStackedWidget *m_side;
    LetterChecksPane *m_checks;
    LetterFactsPane *m_facts;
    GroundCard *m_ground;
    LetterOut *m_out;
};

} // namespace candor
