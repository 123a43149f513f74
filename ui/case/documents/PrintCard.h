// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/documents/DocumentWork.h"
#include "case/documents/Printers.h"
#include "theme/Tokens.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace candor {

class Button;
class FoldSection;
class GroundCard;
class NoteBox;

/// How a document is to be made and given out.
struct PrintChoices {
    QString printer; // empty: the system is asked
    int copies = 1;
    PageSettings page;
    QString language;
    bool patientName = true;
    bool facts = true;
    bool openingWords = false;
};

/// Printer, paper and language, what is on the page, what is not and why, and the buttons that give it out.
class PrintCard final : public QWidget {
    Q_OBJECT

public:
    explicit PrintCard(QWidget *parent = nullptr);

    /// Of another case: as the settings have it.
    void reset(const Settings &settings);
    /// What the system knows. Until then, and when it knows none, it can only be asked.
    void setPrinters(const Printers::List &list);
    /// What can be chosen for a document.
    void offer(const PageOptions &options);
    /// What is said about it.
    void describe(const MadeDocument &made);
    /// It could not be made: there is nothing to say about it and nothing to give out.
    void clear();
    [[nodiscard]] PrintChoices choices() const;
    [[nodiscard]] GroundCard &ground() const { return *m_ground; }
    /// What became of it, beside the preview, which nothing covers.
    void tell(Status kind, const QString &lead, const QString &text, const QString &action = {});
    void hideResult();

Q_SIGNALS:
    /// The pages are other ones now.
    void changed();
    void printRequested();
    void saveRequested(const QString &suffix);
    /// The action of what was told.
    void resultAction();

private:
    QWidget *buildPrint();
    QWidget *buildPage();
    QWidget *buildNotes();
    QWidget *buildButtons();
    void fillPrinters(const Printers::List &list);
    void nameButton();

    QComboBox *m_printer;
    NoteBox *m_noPrinter;
    QComboBox *m_paper;
    QSpinBox *m_copies;
    QComboBox *m_language;
    QCheckBox *m_patientName;
    QCheckBox *m_facts;
    QCheckBox *m_openingWords;
    QCheckBox *m_larger;
    NoteBox *m_privilege;
    NoteBox *m_name;
    FoldSection *m_leftOut;
    GroundCard *m_ground;
    NoteBox *m_result;
    QWidget *m_buttons;
    Button *m_print;
};

} // namespace candor
