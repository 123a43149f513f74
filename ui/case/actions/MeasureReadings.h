// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"

#include <QDate>
#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QLabel;
class QLineEdit;
class QTableWidget;

namespace candor {

class Button;
class FieldFrame;
class RunChart;

/// The readings of a measure: as a chart, as a sentence, and as a table in which one can be removed. A reading is added
/// in one line. Knows nothing of what it is that is measured: it says what was added and removed.
class MeasureReadings final : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QDate on;
        int numerator = 0;
        int denominator = 0; // 0: planned, not read yet
        QString note;

        [[nodiscard]] std::optional<double> percent() const;
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Content {
        QString measure;
        std::optional<double> target; // percent
        QString sentence;
        std::vector<Row> rows; // by day
        bool readOnly = false;
    };
    using Count = std::pair<int, int>; // numerator and denominator
    enum class Planning { No, Yes };

    /// The names of its parts begin with `name`. With planning, a day ahead without a count is a reading to come.
    MeasureReadings(const QString &name, Planning planning, QWidget *parent = nullptr);

    void show(const Content &content, const words::Moment &moment);
    using QWidget::show;
    /// An empty line, for another measure.
    void clearLine();
    /// What stands in the line, as it was typed: the day and the count.
    [[nodiscard]] std::pair<QString, QString> line() const;
    void setLine(const QString &day, const QString &count);
    /// Nothing is lost when a measure is left: true when no count was typed, or it could be read and was added.
    bool leaveLine();

Q_SIGNALS:
    /// Without a count: planned for that day.
    void added(QDate on, const std::optional<std::pair<int, int>> &count);
    /// The place in `Content::rows`.
    void removed(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTable(const QString &name);
    void fillTable(const std::vector<Row> &rows);
    void showTable(bool shown);
    bool add(bool complain);
    void removeChosen();
    [[nodiscard]] QString today() const;

    Planning m_planning;
    words::Moment m_moment;
    RunChart *m_chart;
    QLabel *m_sentence;
    QWidget *m_fields;
    QLineEdit *m_on;
    QLineEdit *m_count;
    FieldFrame *m_onFrame;
    FieldFrame *m_countFrame;
    Button *m_add;
    Button *m_asTable;
    Button *m_remove;
    QTableWidget *m_table;
    std::vector<Row> m_rows; // what the table was made of
    bool m_readOnly = false;
};

/// "22 of 30", "22/30": both numbers, the first not above the second; nullopt when it cannot be read.
[[nodiscard]] std::optional<MeasureReadings::Count> readingFrom(const QString &text);

} // namespace candor
