// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/Casebook.h"
#include "shell/Actions.h"
#include "theme/PaintKit.h"

#include <QAbstractListModel>

#include <functional>
#include <optional>

namespace candor {

/// Something that "find anything" can go to.
struct Finding {
    enum class Kind { Case, Step, Person, Text, Action };

    Kind kind = Kind::Case;
    QString title;
    std::vector<TextRange> marks; // hits in the title
    QString detail;
    bool privileged = false;      // found in a privileged record
    QUuid caseId;                 // of all kinds but Action
    QString step;                 // of Step in the case that is open
    std::optional<WorkItem> task; // of Step anywhere else: what is due
    RecordKind record = RecordKind::Case;
    QUuid recordId;
    QAction *action = nullptr; // of Action
};

/// What "find anything" looks through, as functions: the casebook and the window in the program, values in a test.
struct FindSource {
    std::function<QFuture<CasePage>(const CaseQuery &)> list;
    std::function<QFuture<std::vector<SearchHit>>(const SearchQuery &)> search;
    std::function<QFuture<WorkPage>(const WorkQuery &)> due; // what has to be done in all cases; empty: not looked at
    Surroundings around;                                     // for its times
    std::vector<Finding> steps;                              // of the case that is open
    std::vector<QAction *> actions;                          // of the menus
    bool namesShown = false;
};

/// The answers to what is typed: cases, steps, people, texts, actions, in this order. Steps are those of the open case,
/// then those that are due in any other. Without a text: the cases with the next deadlines. Answers that come after a
/// newer question are dropped.
class FindModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// CasesOnly when a case is wanted, for instance to log a conversation in it.
    enum class Scope { Anything, CasesOnly };
    enum Role {
        DetailRole = Qt::UserRole + 1,
        KindRole, ///< the kind as a word: "Case"
        IconRole,
        KeysRole, ///< shortcut of an action
    };

    FindModel(FindSource source, Scope scope, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void setText(const QString &text);
    [[nodiscard]] const Finding *at(int row) const;
    /// An answer is under way.
    [[nodiscard]] bool isLooking() const { return m_looking; }

Q_SIGNALS:
    void found();
    void failed(const candor::Error &error);

private:
    void listCases();
    void readDue();
    void look();
    void show(std::vector<Finding> findings);
    void addMatching(std::vector<Finding> &findings) const;

    FindSource m_source;
    Scope m_scope;
    QString m_text;
    std::vector<Finding> m_findings;
    std::vector<WorkItem> m_due; // by due time, without the steps of the open case
    quint64 m_generation = 0;
    bool m_looking = false;
};

/// Does every word of `typed` begin a word of `text`? Case and accents do not count.
[[nodiscard]] bool matchesWords(const QString &text, const QString &typed);

/// The text of a menu entry without mnemonic and ellipsis.
[[nodiscard]] QString plainActionText(const QString &text);

} // namespace candor
