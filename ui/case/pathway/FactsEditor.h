// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/pathway/FieldEditor.h"

class QLabel;
class QLineEdit;

namespace candor {

class FieldFrame;
class KnownUnknown;
class LineList;

/// The facts of the case: known beside not known yet. Stored when the focus leaves. Below them, for the line the cursor
/// is in: where a fact comes from, or when an answer is expected.
class KnownUnknownField final : public FieldEditor {
    Q_OBJECT

public:
    KnownUnknownField(const StepField &field, CaseStore &store, QWidget *parent);
    void refresh() override;
    void commit() override;
    QJsonValue typed() const override;
    void restore(const QJsonValue &typed) override;

private:
    void showDetail(bool known);
    void storeDetail();
    void showSummary();
    [[nodiscard]] QString currentLine(bool known) const;
    [[nodiscard]] const Fact *fact(const QString &text, bool known) const;

    KnownUnknown *m_lists;
    QWidget *m_detailRow;
    QLabel *m_detailOf;
    QLineEdit *m_detail;
    FieldFrame *m_detailFrame;
    QLabel *m_summary;
    QString m_line; // the line that the detail belongs to
    bool m_lineKnown = true;
    bool m_dirty = false;
};

/// What changed between the facts of a case and the lines that stand on the screen now: a line that reads the same
/// stays the same fact, one that moved changes sides, one that was rewritten keeps its place. Facts that the family was
/// told never go away.
[[nodiscard]] EditRecords factChanges(const CaseFile &file, const QStringList &known, const QStringList &unknown);

/// Where a fact may come from, to choose while typing: reports, evidence, people of the case.
[[nodiscard]] QStringList factSources(const CaseFile &file);

} // namespace candor
