// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/actions/ActionMeasure.h"

#include "case/actions/ActionWords.h"
#include "case/actions/MeasureReadings.h"
#include "widgets/FieldColumns.h"

#include <QBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

/// The record of a reading: a planned one is filled, else a new one is made.
Measurement readingFor(const CaseFile &file, const Id<Action> &action, QDate on, std::pair<int, int> count)
{
    Measurement made;
    if (const Measurement *planned = count.second > 0 ? plannedReading(file, action, on) : nullptr)
        made = *planned;
    else
        made.id = Id<Measurement>::create();
    made.action = action;
    made.on = on;
    made.numerator = count.first;
    made.denominator = count.second;
    return made;
}

} // namespace

ActionMeasure::ActionMeasure(CaseStore &store, RecordForm &form, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_readings(new MeasureReadings(u"reading"_s, MeasureReadings::Planning::Yes, this))
{
    setObjectName(u"actionMeasure"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(
        form.add(u"measure"_s, FieldStyle::Text, tr("Such as: closings with two names recorded, percent per month")));
    column->addWidget(form.add(u"numerator"_s, FieldStyle::Line, tr("Such as: closings with two names")));
    column->addWidget(form.add(u"denominator"_s, FieldStyle::Line, tr("Such as: all closings of the month")));
    auto *pair = new FieldColumns(2, 10);
    pair->add(form.add(u"baseline"_s, FieldStyle::Line, tr("Percent before")));
    pair->add(form.add(u"target"_s, FieldStyle::Line, tr("Percent, such as 100")));
    column->addLayout(pair);
    column->addWidget(m_readings);
    column->addWidget(form.add(u"checkOn"_s, FieldStyle::Day));
    column->addWidget(form.add(u"effective"_s, FieldStyle::Choice));
    column->addWidget(form.add(u"checkedBy"_s, FieldStyle::Line));

    connect(m_readings, &MeasureReadings::added, this, &ActionMeasure::storeReading);
    connect(m_readings, &MeasureReadings::removed, this, &ActionMeasure::removeReading);
}

QString ActionMeasure::draftKey() const
{
    return u"reading/"_s + m_case.toString() + u'/' + m_action.toString();
}

void ActionMeasure::show(const Action &action, bool finished)
{
    const words::Moment moment = m_store.moment();
    if (action.id != m_action || m_case != m_store.caseId()) {
        leave();
        m_action = action.id;
        m_case = m_store.caseId();
        m_drafted = false;
        m_readings->clearLine();
        m_store.readDraft(draftKey(), this, [this, key = draftKey()](const QByteArray &content) {
            if (key != draftKey() || !m_readings->line().second.isEmpty())
                return;
            const QJsonObject draft = QJsonDocument::fromJson(content).object();
            m_readings->setLine(draft["on"_L1].toString(), draft["count"_L1].toString());
            m_drafted = true;
        });
    }
    MeasureReadings::Content content;
    content.measure = action.measure;
    content.target = percentFrom(action.target);
    content.sentence = words::readingsSentence(m_store.file(), action, moment);
    content.readOnly = finished;
    m_shown.clear();
    bool next = false;
    for (const Measurement *reading : readingsOf(m_store.file(), action.id)) {
        content.rows.push_back({reading->on, reading->numerator, reading->denominator, reading->note});
        m_shown.push_back(reading->id);
        if (isPlanned(*reading) && !std::exchange(next, true))
            content.sentence += u' ' + tr("Next reading: %1.").arg(words::shortDay(reading->on, moment));
    }
    m_readings->show(content, moment);
}

void ActionMeasure::storeReading(QDate on, const std::optional<std::pair<int, int>> &count)
{
    m_store.applyFrom(
        [id = m_action, on, count, key = draftKey()](const CaseFile &file) -> std::optional<Command> {
            if (!file.find(id))
                return std::nullopt;
            return EditRecords{file.record.id, {readingFor(file, id, on, count.value_or(std::pair(0, 0)))}, {}, key};
        },
        count ? tr("Reading added") : tr("Reading planned for %1").arg(words::shortDay(on, m_store.moment())));
    m_drafted = false;
}

void ActionMeasure::removeReading(int row)
{
    m_store.applyFrom(
        [id = m_shown[static_cast<size_t>(row)]](const CaseFile &file) -> std::optional<Command> {
            const Measurement *known = file.find(id);
            if (!known)
                return std::nullopt;
            return EditRecords{file.record.id, {}, {*known}, {}};
        },
        tr("Reading removed"));
}

void ActionMeasure::leave()
{
    if (m_action.isNil() || m_readings->line().second.isEmpty())
        return;
    // What was typed for one case is not stored in another.
    if (m_case != m_store.caseId() || !m_readings->leaveLine())
        keepDraft();
}

QFuture<void> ActionMeasure::keepDraft()
{
    if (m_action.isNil() || m_case.isNil())
        return QtFuture::makeReadyFuture();
    const auto [day, count] = m_readings->line();
    if (count.isEmpty()) {
        if (std::exchange(m_drafted, false))
            m_store.dropDraft(draftKey());
        return QtFuture::makeReadyFuture();
    }
    m_drafted = true;
    const QJsonObject draft{{u"on"_s, day}, {u"count"_s, count}};
    return m_store.saveDraft(draftKey(), QJsonDocument(draft).toJson(QJsonDocument::Compact));
}

} // namespace candor
