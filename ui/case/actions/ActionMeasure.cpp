// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/actions/ActionMeasure.h"

#include "case/TypedValues.h"
#include "case/actions/ActionWords.h"
#include "case/actions/RunChart.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableWidget>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 6;

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

std::optional<std::pair<int, int>> readingFrom(const QString &text)
{
    static const QRegularExpression two(u"^\\s*(\\d{1,7})\\D+(\\d{1,7})\\s*$"_s);
    const auto match = two.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.captured(1).toInt(), all = match.captured(2).toInt();
    return all > 0 && count <= all ? std::optional(std::pair(count, all)) : std::nullopt;
}

ActionMeasure::ActionMeasure(CaseStore &store, RecordForm &form, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_chart(new RunChart(this))
    , m_sentence(label({}, FontRole::Small, Ink::Text, this))
    , m_addRow(new QWidget(this))
    , m_on(new QLineEdit)
    , m_count(new QLineEdit)
    , m_onFrame(new FieldFrame(tr("Reading on"), m_on))
    , m_countFrame(new FieldFrame(tr("Count, such as 22 of 30"), m_count))
    , m_add(button(tr("Add reading"), ButtonKind::Normal, u"plus"_s, {}, this))
    , m_asTable(button(tr("Show as table"), ButtonKind::Quiet, {}, {}, this))
    , m_remove(button(tr("Remove the chosen reading"), ButtonKind::Normal, {}, {}, this))
    , m_table(new QTableWidget(this))
{
    setObjectName(u"actionMeasure"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(
        form.add(u"measure"_s, FieldStyle::Text, tr("Such as: closings with two names recorded, percent per month")));
    const auto grid = [&](std::initializer_list<QWidget *> widgets) {
        auto *made = new QGridLayout;
        made->setHorizontalSpacing(10);
        made->setVerticalSpacing(8);
        int i = 0;
        for (QWidget *each : widgets) {
            made->addWidget(each, i / 2, i % 2, Qt::AlignTop);
            ++i;
        }
        made->setColumnStretch(0, 1);
        made->setColumnStretch(1, 1);
        column->addLayout(made);
    };
    column->addWidget(form.add(u"numerator"_s, FieldStyle::Line, tr("Such as: closings with two names")));
    column->addWidget(form.add(u"denominator"_s, FieldStyle::Line, tr("Such as: all closings of the month")));
    grid(
        {form.add(u"baseline"_s, FieldStyle::Line, tr("Percent before")),
         form.add(u"target"_s, FieldStyle::Line, tr("Percent, such as 100"))});
    column->addWidget(m_chart);
    m_sentence->setObjectName(u"action.readings"_s);
    column->addWidget(m_sentence);

    m_on->setObjectName(u"reading.on"_s);
    m_count->setObjectName(u"reading.count"_s);
    m_on->setAccessibleName(tr("Day of the reading"));
    m_count->setAccessibleName(tr("Count of the reading, such as 22 of 30"));
    m_add->setObjectName(u"reading.add"_s);
    m_add->setSmall(true);
    auto *line = new QVBoxLayout(m_addRow);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(10);
    fields->addWidget(m_onFrame, 1, Qt::AlignBottom);
    fields->addWidget(m_countFrame, 1, Qt::AlignBottom);
    line->addLayout(fields);
    column->addWidget(m_addRow);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    m_asTable->setObjectName(u"reading.table"_s);
    m_asTable->setSmall(true);
    buttons->addWidget(m_add);
    buttons->addStretch(1);
    buttons->addWidget(m_asTable);
    column->addLayout(buttons);

    m_table->setObjectName(u"reading.list"_s);
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
    m_table->hide();
    m_table->installEventFilter(this);
    column->addWidget(m_table);
    m_remove->setObjectName(u"reading.remove"_s);
    m_remove->setSmall(true);
    m_remove->hide();
    column->addWidget(m_remove, 0, Qt::AlignLeading);

    column->addWidget(form.add(u"checkOn"_s, FieldStyle::Day));
    column->addWidget(form.add(u"effective"_s, FieldStyle::Choice));
    column->addWidget(form.add(u"checkedBy"_s, FieldStyle::Line));

    connect(m_add, &QPushButton::clicked, this, &ActionMeasure::addReading);
    connect(m_count, &QLineEdit::returnPressed, this, &ActionMeasure::addReading);
    connect(m_asTable, &QPushButton::clicked, this, [this] {
        m_table->setVisible(!m_table->isVisible());
        m_remove->setVisible(m_table->isVisible() && !m_finished);
        m_asTable->setText(m_table->isVisible() ? tr("Hide the table") : tr("Show as table"));
        if (m_table->isVisible())
            m_table->setFocus();
    });
    connect(m_remove, &QPushButton::clicked, this, &ActionMeasure::removeReading);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        m_remove->setEnabled(!m_table->selectedItems().isEmpty());
    });
}

QString ActionMeasure::draftKey() const
{
    return u"reading/"_s + m_case.toString() + u'/' + m_action.toString();
}

QString ActionMeasure::today() const
{
    const words::Moment moment = m_store.moment();
    return typed::showDate(toZone(moment.now, moment.zone).date(), moment);
}

void ActionMeasure::show(const Action &action, bool finished)
{
    const words::Moment moment = m_store.moment();
    const bool same = action.id == m_action && m_case == m_store.caseId();
    m_finished = finished;
    if (!same) {
        leave();
        m_action = action.id;
        m_case = m_store.caseId();
        m_drafted = false;
        m_on->setText(today());
        m_count->clear();
        m_onFrame->clearError();
        m_countFrame->clearError();
        m_store.readDraft(draftKey(), this, [this, key = draftKey()](const QByteArray &content) {
            if (key != draftKey() || !m_count->text().isEmpty())
                return;
            const QJsonObject draft = QJsonDocument::fromJson(content).object();
            m_on->setText(draft["on"_L1].toString());
            m_count->setText(draft["count"_L1].toString());
            m_drafted = true;
        });
    }
    const auto readings = readingsOf(m_store.file(), action.id);
    std::vector<RunChart::Point> points;
    for (const Measurement *reading : readings) {
        if (const auto percent = percentOf(*reading))
            points.push_back({reading->on, *percent});
    }
    m_chart->setVisible(!points.empty());
    m_chart->set(action.measure, points, percentFrom(action.target), moment);
    QString sentence = words::readingsSentence(m_store.file(), action, moment);
    for (const Measurement *reading : readings) {
        if (isPlanned(*reading)) {
            sentence += u' ' + tr("Next reading: %1.").arg(words::shortDay(reading->on, moment));
            break;
        }
    }
    m_sentence->setText(sentence);
    m_asTable->setVisible(!readings.empty());
    if (readings.empty()) {
        m_table->hide();
        m_asTable->setText(tr("Show as table"));
    }
    m_addRow->setVisible(!finished);
    m_add->setVisible(!finished);
    m_remove->setVisible(m_table->isVisibleTo(this) && !finished);
    fillTable(readings);
}

void ActionMeasure::fillTable(const std::vector<const Measurement *> &readings)
{
    std::vector<Measurement> now;
    for (const Measurement *each : readings)
        now.push_back(*each);
    if (now == m_shown)
        return;
    m_shown = std::move(now);
    const words::Moment moment = m_store.moment();
    m_table->clearContents();
    m_table->setRowCount(static_cast<int>(m_shown.size()));
    for (size_t i = 0; i < m_shown.size(); ++i) {
        const Measurement &reading = m_shown[i];
        const auto percent = percentOf(reading);
        const QString cells[] = {
            words::tableDay(reading.on, moment),
            percent ? tr("%1 of %2", "numerator and denominator")
                          .arg(moment.locale.toString(reading.numerator), moment.locale.toString(reading.denominator))
                    : tr("Planned"),
            percent ? words::percentText(*percent, moment) : QString()};
        for (int column = 0; column < 3; ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            if (!reading.note.isEmpty())
                item->setToolTip(reading.note);
            m_table->setItem(static_cast<int>(i), column, item);
        }
    }
    m_remove->setEnabled(false);
    const int rows = std::min(mostRows, m_table->rowCount());
    const Tokens &t = Theme::tokens();
    m_table->verticalHeader()->setDefaultSectionSize(t.scaled(28));
    m_table->setFixedHeight(t.scaled(32) + rows * t.scaled(28) + 2);
}

void ActionMeasure::addReading()
{
    if (storeReading(true))
        m_count->setFocus();
}

bool ActionMeasure::storeReading(bool complain)
{
    const words::Moment moment = m_store.moment();
    const QDate on = typed::readDate(m_on->text(), moment);
    const QString text = m_count->text().trimmed();
    const auto count = readingFrom(text);
    const QDate day = toZone(moment.now, moment.zone).date();
    // A day ahead without a count plans the reading.
    const bool plans = text.isEmpty() && on.isValid() && on > day;
    if (complain) {
        m_onFrame->setError(on.isValid() ? QString() : tr("Use a date like %1").arg(typed::showDate(day, moment)));
        m_countFrame->setError(
            count || plans ? QString() : tr("Use two numbers, such as 22 of 30, the first not above the second"));
    }
    if (!on.isValid() || (!count && !plans) || m_case != m_store.caseId())
        return false;
    m_store.applyFrom(
        [id = m_action, on, count, key = draftKey()](const CaseFile &file) -> std::optional<Command> {
            if (!file.find(id))
                return std::nullopt;
            return EditRecords{file.record.id, {readingFor(file, id, on, count.value_or(std::pair(0, 0)))}, {}, key};
        },
        plans ? tr("Reading planned for %1").arg(words::shortDay(on, moment)) : tr("Reading added"));
    m_drafted = false;
    m_count->clear();
    m_on->setText(today());
    return true;
}

void ActionMeasure::removeReading()
{
    const int row = m_table->currentRow();
    if (m_finished || row < 0 || row >= static_cast<int>(m_shown.size()))
        return;
    m_store.applyFrom(
        [id = m_shown[static_cast<size_t>(row)].id](const CaseFile &file) -> std::optional<Command> {
            const Measurement *known = file.find(id);
            if (!known)
                return std::nullopt;
            return EditRecords{file.record.id, {}, {*known}, {}};
        },
        tr("Reading removed"));
}

bool ActionMeasure::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeReading();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ActionMeasure::leave()
{
    if (m_action.isNil() || m_count->text().trimmed().isEmpty())
        return;
    if (!storeReading(false))
        keepDraft();
}

QFuture<void> ActionMeasure::keepDraft()
{
    if (m_action.isNil() || m_case.isNil())
        return QtFuture::makeReadyFuture();
    if (m_count->text().trimmed().isEmpty()) {
        if (std::exchange(m_drafted, false))
            m_store.dropDraft(draftKey());
        return QtFuture::makeReadyFuture();
    }
    m_drafted = true;
    const QJsonObject draft{{u"on"_s, m_on->text()}, {u"count"_s, m_count->text()}};
    return m_store.saveDraft(draftKey(), QJsonDocument(draft).toJson(QJsonDocument::Compact));
}

} // namespace candor
