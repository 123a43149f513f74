// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/PlanMeasure.h"

#include "case/actions/MeasureReadings.h"
#include "plans/PlanWords.h"

#include <QBoxLayout>

namespace candor {

using namespace Qt::StringLiterals;

PlanMeasure::PlanMeasure(PlanStore &store, PlanFields &fields, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_readings(new MeasureReadings(u"planReading"_s, MeasureReadings::Planning::No, this))
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
    column->addWidget(m_readings);
    connect(
        m_readings, &MeasureReadings::added, this,
        [this](QDate on, const std::optional<MeasureReadings::Count> &count) { storeReading(on, *count); });
    connect(m_readings, &MeasureReadings::removed, this, &PlanMeasure::removeReading);
}

void PlanMeasure::show(const ImprovementPlan &plan)
{
    if (plan.id != m_plan) {
        leave();
        m_plan = plan.id;
        m_readings->clearLine();
    }
    m_shown = m_store.book().readingsOf(plan.id);
    MeasureReadings::Content content;
    content.measure = plan.measure;
    content.target = percentFrom(plan.target);
    content.sentence = words::readingsSentence(plan, m_shown, m_store.moment());
    for (const PlanReading &reading : m_shown)
        content.rows.push_back({reading.on, reading.numerator, reading.denominator, {}});
    m_readings->show(content, m_store.moment());
}

void PlanMeasure::storeReading(QDate on, std::pair<int, int> count)
{
    PlanReading reading;
    reading.id = Id<PlanReading>::create();
    reading.plan = m_plan;
    reading.on = on;
    reading.numerator = count.first;
    reading.denominator = count.second;
    m_store.apply(
        [reading](const PlanBook &book) {
            return book.find(reading.plan) ? std::optional(SaveProgramRecord{reading}) : std::nullopt;
        },
        tr("Reading added"));
}

void PlanMeasure::removeReading(int row)
{
    m_store.apply(
        [reading = m_shown[static_cast<size_t>(row)]](const PlanBook &) {
            return std::optional(SaveProgramRecord{reading, true});
        },
        tr("Reading removed"));
}

void PlanMeasure::leave()
{
    if (!m_plan.isNil())
        m_readings->leaveLine();
}

} // namespace candor
