// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/RecordForm.h"
#include "model/PeopleRules.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace candor {

class Button;
class FieldColumns;
class FlowLayout;
class NoteBox;
class SectionHeader;
class SupportSection;

/// Everything that is recorded of one person. Only the parts that fit the roles are shown, and those with a value; the
/// others are one tick away.
class PersonForm final : public QWidget {
    Q_OBJECT

public:
    explicit PersonForm(CaseStore &store, QWidget *parent = nullptr);

    void show(const Person &person);
    using QWidget::show;
    /// A person who is stored once there is a name; with the draft of the case where there is one.
    void begin(PersonRole role);
    [[nodiscard]] bool isNew() const { return m_form->isNew(); }
    [[nodiscard]] Id<Person> personId() const;
    [[nodiscard]] RecordForm &form() const { return *m_form; }
    [[nodiscard]] SupportSection &support() const { return *m_support; }
    void focusName();
    void leave();
    QFuture<void> keepDraft();

Q_SIGNALS:
    void stored(const candor::Id<candor::Person> &id); ///< a new person is in the case now
    void discarded();                                  ///< a new person was given up
    void removeRequested();
    void historyRequested();

private:
    struct Part {
        QWidget *holder;
        QStringList fields;
        std::function<bool(const Person &)> fits;
    };

    FieldColumns *part(
        const QString &title, const QString &icon, const QStringList &fields, std::function<bool(const Person &)> fits);
    void build();
    void refresh();
    void refreshRoles();
    void refreshNotes();
    void addRole();
    void removeRole(PersonRole role);
    [[nodiscard]] const Person &person() const;

    CaseStore &m_store;
    RecordForm *m_form;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QLabel *m_title;
    QLabel *m_line;
    Button *m_history;
    Button *m_remove;
    NoteBox *m_state;
    QVBoxLayout *m_notes;
    QList<QWidget *> m_noteBoxes;
    FlowLayout *m_roles;
    QList<QWidget *> m_chips;
    std::vector<PersonRole> m_shownRoles;
    QComboBox *m_addRole;
    QLabel *m_speaks;
    QCheckBox *m_all;
    SupportSection *m_support;
    std::vector<Part> m_parts;
};

} // namespace candor
