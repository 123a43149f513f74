// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/PlanMeasure.h"

#include "case/TypedValues.h"
#include "case/actions/ActionMeasure.h"
#include "case/actions/ActionWords.h"
#include "case/actions/RunChart.h"
#include "plans/PlanWords.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableWidget>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 6;

} // namespace

PlanMeasure::PlanMeasure(PlanStore &store, PlanFields &fields, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_chart(new RunChart(this))
    , m_sentence(label({}, FontRole::Small, Ink::Text, this))
    , m_on(new QLineEdit)
    , m_count(new QLineEdit)
    , m_onFrame(new FieldFrame(tr("Reading on"), m_on))
    , m_countFrame(new FieldFrame(tr("Count, such as 22 of 30"), m_count))
    , m_add(button(tr("Add reading"), ButtonKind::Normal, u"plus"_s, {}, this))
    , m_asTable(button(tr("Show as table"), ButtonKind::Quiet, {}, {}, this))
    , m_remove(button(tr("Remove the chosen reading"), ButtonKind::Normal, {}, {}, this))
    , m_table(new QTableWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(
        fields.add(u"measure"_s, FieldStyle::Text, tr("Such as: closings with two names recorded, percent per month")));
    column->addWidget(fields.add(u"numerator"_s, FieldStyle::Line, tr("Such as: closings with two names")));
    column->addWidget(fields.add(u"denominator"_s, FieldStyle::Line, tr("Such as: all closings of the month")));
    auto *pair = new QHBoxLayout;
    pair->setSpacing(10);
    pair->addWidget(fields.add(u"baseline"_s, FieldStyle::Line, tr("Percent before")), 1, Qt::AlignTop);
    pair->addWidget(fields.add(u"target"_s, FieldStyle::Line, tr("Such as 100")), 1, Qt::AlignTop);
    column->addLayout(pair);
    m_chart->setObjectName(u"plan.chart"_s);
    column->addWidget(m_chart);
    m_sentence->setObjectName(u"plan.readings"_s);
    column->addWidget(m_sentence);

    m_on->setObjectName(u"planReading.on"_s);
    m_on->setAccessibleName(tr("Day of the reading"));
    m_count->setObjectName(u"planReading.count"_s);
    m_count->setAccessibleName(tr("Count of the reading, such as 22 of 30"));
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_onFrame, 1, Qt::AlignBottom);
    line->addWidget(m_countFrame, 1, Qt::AlignBottom);
    column->addLayout(line);
    m_add->setObjectName(u"planReading.add"_s);
    m_add->setSmall(true);
    m_asTable->setObjectName(u"planReading.table"_s);
    m_asTable->setSmall(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_add);
    buttons->addStretch(1);
    buttons->addWidget(m_asTable);
    column->addLayout(buttons);

    m_table->setObjectName(u"planReading.list"_s);
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
    column->addWidget(m_table);
    m_remove->setObjectName(u"planReading.remove"_s);
    m_remove->setSmall(true);
    m_remove->hide();
    column->addWidget(m_remove, 0, Qt::AlignLeading);

    const auto add = [this] {
        if (storeReading(true))
            m_count->setFocus();
    };
    connect(m_add, &QPushButton::clicked, this, add);
    connect(m_count, &QLineEdit::returnPressed, this, add);
    connect(m_asTable, &QPushButton::clicked, this, [this] {
        const bool opens = !m_table->isVisibleTo(this);
        m_table->setVisible(opens);
        m_remove->setVisible(opens);
        m_asTable->setText(opens ? tr("Hide the table") : tr("Show as table"));
        if (opens)
            m_table->setFocus();
    });
    connect(m_remove, &QPushButton::clicked, this, &PlanMeasure::removeReading);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        m_remove->setEnabled(!m_table->selectedItems().isEmpty());
    });
}

QString PlanMeasure::today() const
{
    return candor::typed::showDate(m_store.today(), m_store.moment());
}

void PlanMeasure::show(const ImprovementPlan &plan)
{
    if (plan.id != m_plan) {
        leave();
        m_plan = plan.id;
        m_on->setText(today());
        m_count->clear();
        m_onFrame->clearError();
        m_countFrame->clearError();
    }
    const words::Moment moment = m_store.moment();
    const std::vector<PlanReading> readings = m_store.book().readingsOf(plan.id);
    std::vector<RunChart::Point> points;
    for (const PlanReading &reading : readings) {
        if (const auto percent = percentOf(reading))
            points.push_back({reading.on, *percent});
    }
    m_chart->setVisible(!points.empty());
    m_chart->set(plan.measure, points, percentFrom(plan.target), moment);
    m_sentence->setText(words::readingsSentence(plan, readings, moment));
    m_asTable->setVisible(!readings.empty());
    if (readings.empty()) {
        m_table->hide();
        m_remove->hide();
        m_asTable->setText(tr("Show as table"));
    }
    fillTable(readings);
}

void PlanMeasure::fillTable(const std::vector<PlanReading> &readings)
{
    if (readings == m_shown)
        return;
    m_shown = readings;
    const words::Moment moment = m_store.moment();
    m_table->clearContents();
    m_table->setRowCount(static_cast<int>(m_shown.size()));
    for (size_t i = 0; i < m_shown.size(); ++i) {
        const PlanReading &reading = m_shown[i];
        const QString cells[] = {
            words::tableDay(reading.on, moment),
            tr("%1 of %2", "numerator and denominator")
                .arg(moment.locale.toString(reading.numerator), moment.locale.toString(reading.denominator)),
            words::percentText(percentOf(reading).value_or(0), moment)};
        for (int column = 0; column < 3; ++column)
            m_table->setItem(static_cast<int>(i), column, new QTableWidgetItem(cells[column]));
    }
    m_remove->setEnabled(false);
    const Tokens &t = Theme::tokens();
    m_table->verticalHeader()->setDefaultSectionSize(t.scaled(28));
    m_table->setFixedHeight(t.scaled(32) + std::min(mostRows, m_table->rowCount()) * t.scaled(28) + 2);
}

bool PlanMeasure::storeReading(bool complain)
{
    const words::Moment moment = m_store.moment();
    const QDate on = candor::typed::readDate(m_on->text(), moment);
    const auto count = readingFrom(m_count->text().trimmed());
    if (complain) {
        m_onFrame->setError(on.isValid() ? QString() : tr("Use a date like %1").arg(today()));
        m_countFrame->setError(
            count ? QString() : tr("Use two numbers, such as 22 of 30, the first not above the second"));
    }
    if (!on.isValid() || !count)
        return false;
    PlanReading reading;
    reading.id = Id<PlanReading>::create();
    reading.plan = m_plan;
    reading.on = on;
    reading.numerator = count->first;
    reading.denominator = count->second;
    m_store.apply(
        [reading](const PlanBook &book) {
            return book.find(reading.plan) ? std::optional(SaveProgramRecord{reading}) : std::nullopt;
        },
        tr("Reading added"));
    m_count->clear();
    m_on->setText(today());
    return true;
}

void PlanMeasure::removeReading()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= static_cast<int>(m_shown.size()))
        return;
    m_store.apply(
        [reading = m_shown[static_cast<size_t>(row)]](const PlanBook &) {
            return std::optional(SaveProgramRecord{reading, true});
        },
        tr("Reading removed"));
}

bool PlanMeasure::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeReading();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PlanMeasure::leave()
{
    if (!m_plan.isNil() && !m_count->text().trimmed().isEmpty())
        storeReading(false);
}

} // namespace candor
