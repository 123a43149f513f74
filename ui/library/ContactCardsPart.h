// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/LibrarySource.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListView;
class QStackedWidget;
class QStandardItemModel;

namespace candor {

class Button;
class EmptyState;
class FieldFrame;
class NoteBox;

/// Names and numbers that the hospital calls itself or hands to families. What is typed is kept when a field is left.
class ContactCardsPart : public QWidget {
    Q_OBJECT

public:
    explicit ContactCardsPart(LibrarySource source, QWidget *parent = nullptr);

    void refresh();
    bool reveal(const QString &cardId);
    [[nodiscard]] const std::vector<ContactCard> &cards() const { return m_cards; }
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void shown();
    void toast(const QString &text, bool undoable);

private:
    void buildForm(QWidget *form);
    void showCard();
    void add();
    void remove();
    void keep();
    void save(const ContactCard &card);
    void fill();
    [[nodiscard]] ContactCard fromForm() const;
    [[nodiscard]] const ContactCard *current() const;
    void showError(const Error &error);

    LibrarySource m_source;
    std::vector<ContactCard> m_cards;
    QString m_wanted; // to be selected when it is stored
    QString m_inForm; // id of the card that the form shows
    bool m_filling = false;
    bool m_saving = false;
    quint64 m_asked = 0;               // reads of the cards
    quint64 m_askedBefore = 0;         // those that do not know yet what is being stored
    std::optional<ContactCard> m_next; // typed while another change was being stored
    QListView *m_list;
    QStandardItemModel *m_model;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QLineEdit *m_organization;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QLineEdit *m_hours;
    QLineEdit *m_note;
    QCheckBox *m_forFamilies;
    Button *m_remove;
    NoteBox *m_problem;
};

} // namespace candor
