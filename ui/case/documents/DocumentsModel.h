// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"

#include <QAbstractListModel>

#include <map>
#include <vector>

namespace candor {

/// What a row of the documents of a case stands for.
enum class DocumentEntry { Group, Ready, Letter, WriteLetter, Binder, Learning, Made, Attachment, AddFile };

struct DocumentRow {
    DocumentEntry kind = DocumentEntry::Group;
    QString id; // of the document that can be made, or of the record
    QString title;
    QString line; // the second one
    QString icon;
    bool privileged = false;

    friend bool operator==(const DocumentRow &, const DocumentRow &) = default;
};

/// What the list is made from.
struct DocumentsSource {
    const Protocol &protocol;
    const CaseFile &file;
    words::Moment moment;
    QString shownChecklist;              // of the step that is shown: comes first
    QString asked;                       // a document somebody asked for, which is not among the usual ones
    const std::map<QString, int> &pages; // of the documents that were counted
    bool letters = false;                // letters can be written from here
    bool files = false;                  // files can be added from here
    bool binder = false;                 // a binder can be put together from here
    bool learning = false;               // a learning summary can be made from here
};

/// What can be made of the case now, its letters, what was made and kept, and the checklists nobody has begun.
[[nodiscard]] std::vector<DocumentRow> documentRows(const DocumentsSource &source);
/// Documents made and files kept.
[[nodiscard]] int countSaved(const CaseFile &file);

/// "PDF", "Image": what a file is, in a word.
[[nodiscard]] QString fileKind(const Attachment &attachment);
/// "PDF", "Printed": what was made, in a word.
[[nodiscard]] QString formatWord(const QString &format);

/// The documents of a case in groups.
class DocumentsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    /// Text is Qt::DisplayRole; the sentence for screen readers is Qt::AccessibleTextRole.
    enum Role {
        KindRole = Qt::UserRole, ///< DocumentEntry as int
        IdRole,
        LineRole,
        IconRole,
        PrivilegedRole,
    };

    using QAbstractListModel::QAbstractListModel;

    /// Rows that stay keep their index.
    void show(std::vector<DocumentRow> rows);
    /// -1 when there is none.
    [[nodiscard]] int rowOf(DocumentEntry kind, const QString &id) const;
    [[nodiscard]] const std::vector<DocumentRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<DocumentRow> m_rows;
};

} // namespace candor
