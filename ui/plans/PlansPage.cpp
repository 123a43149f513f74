// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/PlansPage.h"

#include "documents/PlanDocument.h"
#include "plans/LooseActions.h"
#include "plans/PlanActionsList.h"
#include "plans/PlanPane.h"
#include "plans/PlanSheet.h"
#include "plans/PlanWords.h"
#include "plans/PlansList.h"
#include "render/Renderer.h"
#include "shell/Await.h"
#include "shell/Printing.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/RowDelegate.h"
#include "widgets/Splitter.h"
#include "wording/ErrorText.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QtConcurrentRun>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 264, paneWidth = 336, leastPane = 290;

/// The head of the page with its line below.
class Head final : public Painted<QWidget> {
protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = Theme::tokens();
        QPainter painter(this);
        painter.fillRect(rect(), t.surface);
        painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
    }
};

} // namespace

PlansPage::PlansPage(PlansSource source, QWidget *parent)
    : QWidget(parent)
    , m_store(new PlanStore(std::move(source), this))
    , m_sentence(label({}, FontRole::Body, Ink::Muted))
    , m_export(button(tr("Save as a document"), ButtonKind::Normal, u"export"_s))
    , m_exportMenu(new QMenu(this))
    , m_new(button(tr("New plan"), ButtonKind::Primary, u"plus"_s))
    , m_problem(new NoteBox)
    , m_plans(new PlansList)
    , m_stack(new QStackedWidget)
    , m_plan(nullptr)
    , m_sheet(new PlanSheet(*m_store))
    , m_pane(new PlanPane(*m_store))
    , m_loose(new LooseActions(*m_store))
{
    setObjectName(u"plansPage"_s);
    auto *inner = new Splitter(u"plan"_s);
    QWidget *sheet = surface();
    auto *sheetColumn = new QVBoxLayout(sheet);
    sheetColumn->setContentsMargins(0, 0, 0, 0);
    sheetColumn->addWidget(m_sheet);
    inner->addWidget(sheet);
    inner->addWidget(m_pane);
    inner->setStretchFactor(0, 1);
    inner->setChildrenCollapsible(false);
    m_pane->setMinimumWidth(Theme::tokens().scaled(leastPane));
    inner->setFirstSizes({700, Theme::tokens().scaled(paneWidth)});
    m_plan = inner;
    QWidget *loose = surface();
    auto *looseColumn = new QVBoxLayout(loose);
    looseColumn->setContentsMargins(0, 0, 0, 0);
    looseColumn->addWidget(m_loose);
    m_stack->addWidget(m_plan);
    m_stack->addWidget(loose);
    m_stack->setCurrentIndex(1);

    auto *splitter = new Splitter(u"plans"_s);
    splitter->addWidget(m_plans);
    splitter->addWidget(m_stack);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    m_plans->setMinimumWidth(Theme::tokens().scaled(180));
    splitter->setFirstSizes({Theme::tokens().scaled(listWidth), 1000});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_problem);
    column->addWidget(splitter, 1);
    m_problem->setObjectName(u"plans.problem"_s);
    m_problem->hide();

    connect(m_store, &PlanStore::changed, this, [this] {
        m_problem->hide();
        m_loose->reload();
        refresh();
    });
    connect(m_store, &PlanStore::toast, this, &PlansPage::toast);
    connect(m_store, &PlanStore::failed, this, [this](const QString &sentence) { showProblem({}, sentence); });
    connect(m_plans, &PlansList::chosenChanged, this, &PlansPage::refresh);
    connect(m_plans, &PlansList::dropped, this, [this](const QUuid &plan, const std::vector<Id<Action>> &actions) {
        m_store->gather(Id<ImprovementPlan>(plan), actions);
    });
    connect(m_loose, &LooseActions::counted, this, &PlansPage::refreshList);
    connect(m_loose, &LooseActions::newPlanRequested, this, &PlansPage::newPlan);
    connect(m_loose, &LooseActions::openRequested, this, &PlansPage::openActionRequested);
    connect(m_sheet, &PlanSheet::openRequested, this, &PlansPage::openActionRequested);
    connect(m_sheet, &PlanSheet::addRequested, this, [this](const QUuid &plan) {
        m_loose->offer(Id<ImprovementPlan>(plan));
        showPlan({});
        m_loose->list().setFocus(Qt::OtherFocusReason);
    });
    connect(m_new, &QPushButton::clicked, this, [this] { newPlan({}); });
    setFocusProxy(m_plans);
}

QWidget *PlansPage::buildHead()
{
    auto *head = new Head;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(space::Xl, space::M, space::Xl, space::M);
    row->setSpacing(space::M);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(label(tr("Improvement plans"), FontRole::Title));
    m_sentence->setObjectName(u"plans.sentence"_s);
    texts->addWidget(m_sentence);
    row->addLayout(texts, 1);
    m_export->setObjectName(u"plans.export"_s);
    m_exportMenu->setObjectName(u"plans.exportMenu"_s);
    const auto format = [this](const QString &text, const QString &suffix, const QString &filter) {
        QAction *each = m_exportMenu->addAction(text);
        each->setObjectName(u"plans.export."_s + suffix);
        connect(each, &QAction::triggered, this, [this, suffix, filter] { chooseFile(suffix, filter); });
    };
    format(tr("Plan as PDF"), u"pdf"_s, tr("PDF (*.pdf)"));
    format(tr("Plan as ODT"), u"odt"_s, tr("OpenDocument text (*.odt)"));
    format(tr("Plan as plain text"), u"txt"_s, tr("Plain text (*.txt)"));
    connect(m_export, &QPushButton::clicked, this, [this] {
        m_exportMenu->popup(m_export->mapToGlobal(QPoint(0, m_export->height() + 2)));
    });
    row->addWidget(m_export);
    m_new->setObjectName(u"plans.new"_s);
    row->addWidget(m_new);
    return head;
}

void PlansPage::refreshList()
{
    const words::Moment moment = m_store->moment();
    m_sentence->setText(words::plansSentence(m_store->book(), moment));
    m_plans->show(m_store->book(), m_loose->countText(), moment);
}

void PlansPage::refresh()
{
    if (!m_store->isLoaded())
        return;
    refreshList();
    // The first look goes to the first plan; later the choice of the person stays.
    if (!std::exchange(m_chosenOnce, true) && m_plans->chosen().isNil() && !m_store->book().plans.empty())
        m_plans->choose(m_store->book().plans.front().id);
    const ImprovementPlan *plan = m_store->book().find(m_plans->chosen());
    m_export->setEnabled(plan != nullptr);
    if (!plan) {
        if (!m_plans->chosen().isNil())
            m_plans->choose({}); // it was taken back
        m_pane->leave();
        m_stack->setCurrentIndex(1);
        return;
    }
    m_sheet->show(*plan);
    m_pane->show(*plan);
    m_stack->setCurrentIndex(0);
}

void PlansPage::newPlan(const std::vector<Id<Action>> &actions)
{
    m_pane->leave();
    ImprovementPlan plan;
    plan.id = Id<ImprovementPlan>::create();
    plan.owner = m_store->source().user();
    plan.start = m_store->today();
    plan.actions = actions;
    m_store->apply(
        [plan](const PlanBook &) { return std::optional(SaveProgramRecord{plan}); }, tr("Plan added"),
        [this, id = plan.id] {
            showPlan(id.uuid());
            m_pane->focusName();
        });
}

void PlansPage::chooseFile(const QString &suffix, const QString &filter)
{
    auto *dialog = new QFileDialog(this, tr("Save the plan"), {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(u"improvement-plan."_s + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &PlansPage::exportTo);
    dialog->open();
}

void PlansPage::exportTo(const QString &path)
{
    const ImprovementPlan *plan = m_store->book().find(m_plans->chosen());
    if (!plan)
        return;
    const PlansSource &source = m_store->source();
    const Settings settings = source.settings();
    DocumentContext context;
    context.hospital = settings.hospital;
    context.printedBy = source.user();
    context.surroundings = source.surroundings();
    setLanguage(context, QLocale().language() == QLocale::Spanish ? u"es"_s : u"en"_s);
    const FilteredDocument document(improvementPlan(*plan, m_store->book(), m_store->rowsOf(*plan), context));
    const PageSettings pages{
        settings.paper == "A4"_L1 ? PageSettings::Paper::A4 : PageSettings::Paper::Letter, settings.largerPrint};
    const auto failed = [this](const Error &error) {
        showProblem(tr("The plan could not be saved."), errorText(error));
    };
    // The casebook knows of it before it leaves.
    await(
        source.note(u"export"_s, document.document().id), this,
        [this, document, pages, path, failed] {
            await(
                QtConcurrent::run([document, pages, path] { writeDocument(document, path, pages); }), this,
                [this] { Q_EMIT toast(tr("The plan was saved as a document"), false); }, failed);
        },
        failed);
}

void PlansPage::showProblem(const QString &lead, const QString &text)
{
    m_problem->set(Status::Late, lead, text);
    m_problem->show();
}

void PlansPage::showPlan(const QUuid &plan)
{
    m_chosenOnce = true;
    m_plans->choose(Id<ImprovementPlan>(plan));
    refresh();
}

QUuid PlansPage::shownPlan() const
{
    return m_plans->chosen().uuid();
}

void PlansPage::startSearch()
{
    m_pane->leave();
    showPlan({});
    m_loose->startSearch();
}

QList<QWidget *> PlansPage::panes() const
{
    if (m_stack->currentIndex() == 0)
        return {m_plans, &m_sheet->list(), m_pane->findChild<QWidget *>(u"plan.name"_s)};
    return {m_plans, &m_loose->list()};
}

void PlansPage::follow(const ChangeNotice &)
{
    m_stale = true;
    if (isVisible()) {
        m_stale = false;
        m_store->load();
    }
}

void PlansPage::refreshTimes()
{
    if (isVisible())
        refresh();
}

void PlansPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false))
        m_store->load();
}

void PlansPage::hideEvent(QHideEvent *event)
{
    leave();
    QWidget::hideEvent(event);
}

void PlansPage::leave()
{
    m_pane->leave();
}

QFuture<void> PlansPage::park()
{
    leave();
    return m_store->whenStored();
}

} // namespace candor
