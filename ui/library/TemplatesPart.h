// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/LetterTemplates.h"
#include "library/LibrarySource.h"

#include <QThreadPool>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPlainTextEdit;
class QStackedWidget;
class QStandardItemModel;

namespace candor {

class Button;
class Chip;
class EmptyState;
class FieldPicker;
class NoteBox;
class PageView;
class SegmentBar;
class TemplateText;

/// The letter templates: those of the program and what the casebook made of them. A change becomes a version, which is
/// kept and can be compared; what is half typed is kept as a draft.
class TemplatesPart final : public QWidget {
    Q_OBJECT

public:
    explicit TemplatesPart(LibrarySource source, QWidget *parent = nullptr);
    ~TemplatesPart() override;

    void refresh();
    bool reveal(const QString &templateId);
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] QListView *problems() const { return m_problemList; }
    /// In force, in the language that is shown.
    [[nodiscard]] std::vector<LetterForm> forms() const;

Q_SIGNALS:
    void shown();
    void toast(const QString &text, bool undoable);

private:
    struct Entry {
        LetterForm form; // the newest version
        bool active = true;
    };

    void build();
    QWidget *buildEditor();
    QWidget *buildSide();
    void readEntries();
    void fill();
    void showEntry();
    void showVersions();
    void compare();
    void typed();
    void keepDraft();
    void leaveEntry();
    void dropDraft();
    void restoreDraft();
    void check();
    void publish();
    void backToProgram();
    void switchUse();
    void addTemplate();
    void save(const LetterTemplate &version, const QString &doneText);
    void showError(const Error &error);
    [[nodiscard]] const Entry *current() const;
    [[nodiscard]] LetterForm fromForm() const;
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] QString draftKey() const;
    [[nodiscard]] QString language() const;
    [[nodiscard]] int nextNumber() const;

    LibrarySource m_source;
    QThreadPool m_work;
    std::vector<LetterTemplate> m_versions;
    std::vector<ContactCard> m_contacts;
    std::vector<Entry> m_entries;
    std::vector<TextProblem> m_problems;
    QString m_inForm; // id of the template that the editor shows
    QString m_wanted;
    bool m_filling = false;
    bool m_drafted = false;
    quint64 m_asked = 0;
    QTimer m_checkTimer;
    QTimer m_draftTimer;

    QComboBox *m_language;
    QListView *m_list;
    QStandardItemModel *m_model;
    QLineEdit *m_title;
    QComboBox *m_audience;
    QCheckBox *m_counsel;
    Chip *m_origin;
    Chip *m_use;
    TemplateText *m_text;
    Button *m_insert;
    FieldPicker *m_picker;
    QListView *m_problemList;
    QStandardItemModel *m_problemModel;
    QLineEdit *m_note;
    Button *m_publish;
    Button *m_discard;
    Button *m_program;
    Button *m_switch;
    QLabel *m_state;
    SegmentBar *m_view;
    QStackedWidget *m_views;
    PageView *m_pages;
    QComboBox *m_version;
    QPlainTextEdit *m_compared;
    NoteBox *m_problem;
};

} // namespace candor
