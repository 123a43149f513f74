// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/PlanTests.h"

#include "case/actions/ActionWords.h"
#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/RowDelegate.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int highestList = 240;

Status statusOf(TestResult result)
{
    switch (result) {
    case TestResult::Adopted:
    case TestResult::Adapted: return Status::Ok;
    case TestResult::Abandoned: return Status::Wait;
    case TestResult::Open: break;
    }
    return Status::Soon;
}

} // namespace

PlanTests::PlanTests(PlanStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_fields(new PlanFields(RecordKind::PlanTest, u"planTest"_s, this))
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
    , m_form(new QWidget)
    , m_result(new QComboBox)
    , m_add(button(tr("Add a test"), ButtonKind::Normal, u"plus"_s))
    , m_remove(button(tr("Remove this test"), ButtonKind::Quiet))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    m_list->setObjectName(u"planTest.list"_s);
    m_list->setAccessibleName(tr("Tests of change"));
    m_list->setModel(m_model);
    useRows(m_list);
    m_list->setProperty("bare", true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);
    column->addWidget(m_list);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    form->addWidget(m_fields->add(u"tried"_s, FieldStyle::Text, tr("Such as: two names on the board in room 3")));
    form->addWidget(m_fields->add(u"on"_s, FieldStyle::Day));
    form->addWidget(m_fields->add(u"seen"_s, FieldStyle::Text, tr("What happened, and what surprised")));
    m_result->setObjectName(u"planTest.result"_s);
    m_result->setAccessibleName(words::fieldText("Result"));
    m_result->setFocusPolicy(Qt::StrongFocus);
    m_result->installEventFilter(this);
    for (const auto &each : enumNames<TestResult>)
        m_result->addItem(words::choiceText(each.label), static_cast<int>(each.value));
    form->addWidget(new FieldFrame(words::fieldText("Result"), m_result));
    m_remove->setObjectName(u"planTest.remove"_s);
    m_remove->setSmall(true);
    form->addWidget(m_remove, 0, Qt::AlignLeading);
    column->addWidget(m_form);
    m_add->setObjectName(u"planTest.add"_s);
    m_add->setSmall(true);
    column->addWidget(m_add, 0, Qt::AlignLeading);

    connect(m_add, &QPushButton::clicked, this, &PlanTests::add);
    connect(m_remove, &QPushButton::clicked, this, &PlanTests::remove);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (m_filling || !index.isValid())
            return;
        m_chosen = m_tests[static_cast<size_t>(index.row())].id;
        showChosen();
    });
    connect(m_fields, &PlanFields::typed, this, [this](const QUuid &id, const FieldInfo &field, const QString &stored) {
        change(
            Id<PlanTest>(id),
            [&field, stored](PlanTest &test) {
                AnyRecord record = test;
                setFieldText(record, field, stored);
                test = std::get<PlanTest>(record);
            },
            tr("Saved: %1", "field").arg(words::fieldText(field.label)));
    });
    connect(m_result, &QComboBox::activated, this, [this] {
        const auto result = static_cast<TestResult>(m_result->currentData().toInt());
        change(
            m_chosen, [result](PlanTest &test) { test.result = result; },
            tr("Result of the test: %1").arg(words::choiceText(result)));
    });
}

void PlanTests::change(const Id<PlanTest> &test, std::function<void(PlanTest &)> make, const QString &doneText)
{
    m_store.apply(
        [test, make = std::move(make)](const PlanBook &book) -> std::optional<SaveProgramRecord> {
            const auto known = std::find_if(
                book.tests.begin(), book.tests.end(), [&](const PlanTest &each) { return each.id == test; });
            if (known == book.tests.end())
                return std::nullopt;
            PlanTest changed = *known;
            make(changed);
            return changed == *known ? std::nullopt : std::optional(SaveProgramRecord{changed});
        },
        doneText);
}

void PlanTests::show(const ImprovementPlan &plan)
{
    if (plan.id != m_plan) {
        leave();
        m_plan = plan.id;
        m_chosen = {};
    }
    const words::Moment moment = m_store.moment();
    m_tests = m_store.book().testsOf(plan.id);
    m_filling = true;
    m_model->clear();
    int row = -1;
    for (const PlanTest &test : m_tests) {
        QStringList second;
        if (test.on.isValid())
            second += words::tableDay(test.on, moment);
        if (!test.seen.isEmpty())
            second += tr("Seen: %1").arg(test.seen);
        m_model->appendRow(rowItem(
            {.id = test.id.toString(),
             .title = test.tried.isEmpty() ? tr("Not described yet") : test.tried,
             .second = second.join(u". "_s),
             .chip = words::choiceText(test.result),
             .chipStatus = statusOf(test.result)}));
        if (test.id == m_chosen)
            row = m_model->rowCount() - 1;
    }
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_filling = false;
    if (row < 0)
        m_chosen = {};
    m_list->setVisible(!m_tests.empty());
    fitHeight();
    showChosen();
}

const PlanTest *PlanTests::chosen() const
{
    const auto found =
        std::find_if(m_tests.begin(), m_tests.end(), [this](const PlanTest &test) { return test.id == m_chosen; });
    return found == m_tests.end() ? nullptr : &*found;
}

void PlanTests::showChosen()
{
    const PlanTest *test = chosen();
    m_form->setVisible(test != nullptr);
    if (!test)
        return;
    m_fields->show(*test, m_store.moment());
    m_result->setCurrentIndex(m_result->findData(static_cast<int>(test->result)));
}

void PlanTests::add()
{
    PlanTest test;
    test.id = Id<PlanTest>::create();
    test.plan = m_plan;
    test.on = m_store.today();
    m_store.apply(
        [test](const PlanBook &book) {
            return book.find(test.plan) ? std::optional(SaveProgramRecord{test}) : std::nullopt;
        },
        tr("Test added"),
        [this, test] {
            const ImprovementPlan *plan = test.plan == m_plan ? m_store.book().find(m_plan) : nullptr;
            if (!plan)
                return;
            m_chosen = test.id;
            show(*plan);
            m_fields->editor(u"tried"_s)->setFocus();
        });
}

void PlanTests::remove()
{
    if (const PlanTest *test = chosen())
        m_store.apply(
            [id = test->id](const PlanBook &book) -> std::optional<SaveProgramRecord> {
                for (const PlanTest &each : book.tests) {
                    if (each.id == id)
                        return SaveProgramRecord{each, true};
                }
                return std::nullopt;
            },
            tr("Test removed"));
}

void PlanTests::fitHeight()
{
    int height = 4;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(std::min(height, highestList));
}

bool PlanTests::eventFilter(QObject *watched, QEvent *event)
{
    // The wheel belongs to the pane around: nobody changes a result by scrolling past it.
    if (watched == m_result && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    if (watched == m_list && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &PlanTests::fitHeight, Qt::QueuedConnection); // texts wrap at another width
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete) {
            remove();
            return true;
        }
        if (key == Qt::Key_Insert) {
            add();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PlanTests::leave()
{
    m_fields->leave();
}

} // namespace candor
