// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"
#include "case/letters/LetterWork.h"

#include <QThreadPool>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace candor {

class Button;
class EmptyState;
class NoteBox;
class PageView;

/// Chooses the template of a new letter: those for the phase of the case first, then by group, with what is to be known
/// about each before it is used.
class TemplateChooser final : public QWidget {
    Q_OBJECT

public:
    explicit TemplateChooser(CaseStore &store, QWidget *parent = nullptr);
    ~TemplateChooser() override;

    /// With the versions and contacts of the casebook.
    void open(std::vector<LetterTemplate> versions, std::vector<ContactCard> contacts);
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] const std::vector<LetterForm> &forms() const { return m_forms; }
    void choose(const QString &templateId);

Q_SIGNALS:
    void chosen(const candor::LetterForm &form);
    void closed();

private:
    void readForms();
    void fill();
    void showForm();
    void makePages();
    [[nodiscard]] const LetterForm *current() const;
    [[nodiscard]] QString language() const;

    CaseStore &m_store;
    QThreadPool m_work;
    std::vector<LetterTemplate> m_versions;
    std::vector<ContactCard> m_contacts;
    std::vector<LetterForm> m_forms;
    QLineEdit *m_search;
    QComboBox *m_language;
    QListView *m_list;
    QStandardItemModel *m_model;
    EmptyState *m_none;
    QLabel *m_title;
    QLabel *m_purpose;
    NoteBox *m_audience;
    NoteBox *m_counsel;
    NoteBox *m_missing;
    NoteBox *m_unverified;
    PageView *m_pages;
    Button *m_write;
    quint64 m_asked = 0;
};

/// What a letter is made and read with, besides its text.
[[nodiscard]] LetterOrder letterOrder(
    const CaseStore &store, std::shared_ptr<const CaseFile> file, const std::vector<ContactCard> &contacts,
    const QString &language);
[[nodiscard]] PageSettings pageOf(const Settings &settings);

} // namespace candor

Q_DECLARE_METATYPE(candor::LetterForm)
