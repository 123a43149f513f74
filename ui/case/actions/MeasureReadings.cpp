// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/actions/MeasureReadings.h"

#include "case/TypedValues.h"
#include "case/actions/ActionWords.h"
#include "case/actions/RunChart.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/FlowLayout.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableWidget>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 6;

} // namespace

std::optional<MeasureReadings::Count> readingFrom(const QString &text)
{
    static const QRegularExpression two(u"^\\s*(\\d{1,7})\\D+(\\d{1,7})\\s*$"_s);
    const auto match = two.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.captured(1).toInt(), all = match.captured(2).toInt();
    return all > 0 && count <= all ? std::optional(std::pair(count, all)) : std::nullopt;
}

std::optional<double> MeasureReadings::Row::percent() const
{
    return denominator > 0 ? std::optional(100.0 * numerator / denominator) : std::nullopt;
}

MeasureReadings::MeasureReadings(const QString &name, Planning planning, QWidget *parent)
    : QWidget(parent)
    , m_planning(planning)
    , m_chart(new RunChart(this))
    , m_sentence(label({}, FontRole::Small, Ink::Text, this))
    , m_fields(new QWidget(this))
    , m_on(new QLineEdit)
    , m_count(new QLineEdit)
    , m_onFrame(new FieldFrame(tr("Reading on"), m_on))
    , m_countFrame(new FieldFrame(tr("Count, such as 22 of 30"), m_count))
    , m_add(button(tr("Add reading"), ButtonKind::Normal, u"plus"_s, {}, this))
    , m_asTable(button(tr("Show as table"), ButtonKind::Quiet, {}, {}, this))
    , m_remove(button(tr("Remove the chosen reading"), ButtonKind::Normal, {}, {}, this))
    , m_table(new QTableWidget(this))
{
    m_chart->setObjectName(name + u".chart"_s);
    m_sentence->setObjectName(name + u".sentence"_s);
    m_on->setObjectName(name + u".on"_s);
    m_on->setAccessibleName(tr("Day of the reading"));
    m_count->setObjectName(name + u".count"_s);
    m_count->setAccessibleName(tr("Count of the reading, such as 22 of 30"));
    m_add->setObjectName(name + u".add"_s);
    m_add->setSmall(true);
    m_asTable->setObjectName(name + u".table"_s);
    m_asTable->setSmall(true);
    m_remove->setObjectName(name + u".remove"_s);
    m_remove->setSmall(true);
    m_remove->hide();
    makeTable(name);

    auto *fields = new QHBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(10);
    fields->addWidget(m_onFrame, 1, Qt::AlignBottom);
    fields->addWidget(m_countFrame, 1, Qt::AlignBottom);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_add);
    buttons->addFiller(new QWidget);
    buttons->addWidget(m_asTable);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_chart);
    column->addWidget(m_sentence);
    column->addWidget(m_fields);
    column->addLayout(buttons);
    column->addWidget(m_table);
    column->addWidget(m_remove, 0, Qt::AlignLeading);

    const auto addAndGoOn = [this] {
        if (add(true))
            m_count->setFocus();
    };
    connect(m_add, &QPushButton::clicked, this, addAndGoOn);
    connect(m_count, &QLineEdit::returnPressed, this, addAndGoOn);
    connect(m_asTable, &QPushButton::clicked, this, [this] {
        const bool opens = !m_table->isVisibleTo(this);
        showTable(opens);
        if (opens)
            m_table->setFocus();
    });
    connect(m_remove, &QPushButton::clicked, this, &MeasureReadings::removeChosen);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        m_remove->setEnabled(!m_table->selectedItems().isEmpty());
    });
}

void MeasureReadings::makeTable(const QString &name)
{
    m_table->setObjectName(name + u".list"_s);
    m_table->setAccessibleName(tr("Readings"));
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Date"), tr("Count"), tr("Percent")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStyleSheet(u"QHeaderView::section { padding-left: 4px; }"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->installEventFilter(this);
    m_table->hide();
}

QString MeasureReadings::today() const
{
    return typed::showDate(toZone(m_moment.now, m_moment.zone).date(), m_moment);
}

void MeasureReadings::show(const Content &content, const words::Moment &moment)
{
    m_moment = moment;
    m_readOnly = content.readOnly;
    if (m_on->text().isEmpty())
        m_on->setText(today());
    std::vector<RunChart::Point> points;
    for (const Row &row : content.rows) {
        if (const auto percent = row.percent())
            points.push_back({row.on, *percent});
    }
    m_chart->setVisible(!points.empty());
    m_chart->set(content.measure, points, content.target, moment);
    m_sentence->setText(content.sentence);
    m_fields->setVisible(!m_readOnly);
    m_add->setVisible(!m_readOnly);
    m_asTable->setVisible(!content.rows.empty());
    showTable(m_table->isVisibleTo(this) && !content.rows.empty());
    fillTable(content.rows);
}

void MeasureReadings::showTable(bool shown)
{
    m_table->setVisible(shown);
    m_remove->setVisible(shown && !m_readOnly);
    m_asTable->setText(shown ? tr("Hide the table") : tr("Show as table"));
}

void MeasureReadings::fillTable(const std::vector<Row> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    m_table->clearContents();
    m_table->setRowCount(static_cast<int>(m_rows.size()));
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const auto percent = row.percent();
        const QLocale &locale = m_moment.locale;
        const QString cells[] = {
            words::tableDay(row.on, m_moment),
            percent ? tr("%1 of %2", "numerator and denominator")
                          .arg(locale.toString(row.numerator), locale.toString(row.denominator))
                    : tr("Planned"),
            percent ? words::percentText(*percent, m_moment) : QString()};
        for (int column = 0; column < 3; ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            if (!row.note.isEmpty())
                item->setToolTip(row.note);
            m_table->setItem(static_cast<int>(i), column, item);
        }
    }
    m_remove->setEnabled(false);
    const Tokens &t = Theme::tokens();
    m_table->verticalHeader()->setDefaultSectionSize(t.scaled(28));
    m_table->setFixedHeight(t.scaled(32) + std::min(mostRows, m_table->rowCount()) * t.scaled(28) + 2);
}

void MeasureReadings::clearLine()
{
    // The day of the next `show`.
    m_on->clear();
    m_count->clear();
    m_onFrame->clearError();
    m_countFrame->clearError();
}

std::pair<QString, QString> MeasureReadings::line() const
{
    return {m_on->text(), m_count->text().trimmed()};
}

void MeasureReadings::setLine(const QString &day, const QString &count)
{
    m_on->setText(day);
    m_count->setText(count);
}

bool MeasureReadings::leaveLine()
{
    return line().second.isEmpty() || add(false);
}

bool MeasureReadings::add(bool complain)
{
    const auto [typedDay, typedCount] = line();
    const QDate on = typed::readDate(typedDay, m_moment);
    const auto count = readingFrom(typedCount);
    const bool plans = m_planning == Planning::Yes && typedCount.isEmpty() && on.isValid() &&
                       on > toZone(m_moment.now, m_moment.zone).date();
    if (complain) {
        m_onFrame->setError(on.isValid() ? QString() : tr("Use a date like %1").arg(today()));
        m_countFrame->setError(
            count || plans ? QString() : tr("Use two numbers, such as 22 of 30, the first not above the second"));
    }
    if (!on.isValid() || (!count && !plans))
        return false;
    m_count->clear();
    m_on->setText(today());
    Q_EMIT added(on, count);
    return true;
}

void MeasureReadings::removeChosen()
{
    const int row = m_table->currentRow();
    if (!m_readOnly && row >= 0 && row < static_cast<int>(m_rows.size()))
        Q_EMIT removed(row);
}

bool MeasureReadings::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeChosen();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace candor
