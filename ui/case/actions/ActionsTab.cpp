// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/actions/ActionsTab.h"

#include "case/CaseAnswers.h"
#include "case/actions/ActionExport.h"
#include "case/actions/ActionPane.h"
#include "case/actions/ActionsList.h"
#include "case/print/CaseDocuments.h"
#include "shell/Await.h"
#include "theme/Theme.h"
#include "widgets/Accessibility.h"
#include "widgets/Button.h"
#include "widgets/FlowLayout.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/Splitter.h"
#include "widgets/StrengthBars.h"
#include "wording/ErrorText.h"
#include "workflow/Taxonomy.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QFileDialog>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int paneWidth = 336, widestText = 760;

/// The band on top with its line below.
class Band final : public Painted<QWidget> {
protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = Theme::tokens();
        QPainter painter(this);
        painter.fillRect(rect(), t.surface);
        painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
    }
};

/// One number of the band with its caption; they flow to a second line where the language is long.
QVBoxLayout *cell(const QString &title, QLayout *flow)
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    flow->addWidget(holder);
    auto *caption = label(title, FontRole::Small, Ink::Muted);
    caption->setWordWrap(false);
    column->addWidget(caption);
    return column;
}

QString strengthCount(Strength strength, int count)
{
    switch (strength) {
    case Strength::Stronger: return ActionsTab::tr("%n stronger", "", count);
    case Strength::Intermediate: return ActionsTab::tr("%n intermediate", "", count);
    case Strength::Weaker: break;
    }
    return ActionsTab::tr("%n weaker", "", count);
}

QWidget *surface()
{
    auto *widget = new QWidget;
    widget->setProperty("surface", true);
    widget->setAttribute(Qt::WA_StyledBackground);
    return widget;
}

} // namespace

ActionsTab::ActionsTab(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_band(new Band)
    , m_done(label({}, FontRole::Heading))
    , m_strengths{label({}), label({}), label({})}
    , m_strengthCell(new QWidget)
    , m_late(label({}, FontRole::Label))
    , m_lateIcon(new IconMark(u"triangle-alert"_s, IconColor::Late, 14))
    , m_export(button(tr("Export"), ButtonKind::Normal, u"export"_s))
    , m_exportMenu(new QMenu(this))
    , m_add(button(tr("Add action"), ButtonKind::Primary, u"plus"_s))
    , m_resultRow(new QWidget)
    , m_result(new NoteBox)
    , m_pages(new QStackedWidget)
    , m_list(new ActionsList)
    , m_note(new NoteBox)
    , m_pane(new ActionPane(store))
{
    setObjectName(u"actionsTab"_s);
    m_table = buildTable();
    m_empty = buildEmpty();
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    auto *left = surface();
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBand());
    auto *result = new QVBoxLayout(m_resultRow);
    result->setContentsMargins(18, 8, 18, 8);
    result->addWidget(m_result);
    column->addWidget(m_resultRow);
    column->addWidget(m_pages, 1);
    m_result->setObjectName(u"actions.result"_s);
    m_resultRow->hide();

    auto *splitter = new Splitter(u"actions"_s);
    splitter->addWidget(left);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 1);
    splitter->setFirstSizes({900, Theme::tokens().scaled(paneWidth)});
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(splitter);

    connect(m_list, &ActionsList::chosenChanged, this, [this] {
        m_adding = false;
        showChosen();
    });
    connect(m_list, &ActionsList::openRequested, this, [this] {
        if (m_pane->isVisible())
            m_pane->focusText();
    });
    connect(m_list, &ActionsList::addRequested, this, [this] {
        const Id<Cause> cause = m_list->causeHere();
        addAction(cause.isNil() ? std::nullopt : std::optional(cause));
    });
    connect(m_list, &ActionsList::dropRequested, m_pane, &ActionPane::askDrop);
    connect(m_pane, &ActionPane::stored, this, [this](const Id<Action> &id) {
        m_list->choose({id, {}}); // the case is not read again yet
    });
    connect(m_pane, &ActionPane::discarded, this, [this] {
        m_adding = false;
        refresh();
        m_list->setFocus();
    });
    connect(m_pane, &ActionPane::historyRequested, this, [this] {
        m_pane->leave();
        Q_EMIT historyRequested(m_pane->actionId().uuid());
    });
    connect(m_pane, &ActionPane::causeRequested, this, &ActionsTab::causeRequested);
    connect(m_pane, &ActionPane::planRequested, this, &ActionsTab::planRequested);
    connect(m_result, &NoteBox::actionTriggered, m_resultRow, &QWidget::hide);
    connect(m_note, &NoteBox::actionTriggered, this, [] {
        if (const Taxonomy *list = taxonomy(u"rca2_actions"))
            QDesktopServices::openUrl(QUrl(list->url));
    });
    m_store.keepUpToDate(this, [this] { refresh(); });
    m_pane->hide();
}

QWidget *ActionsTab::buildBand()
{
    auto *row = new QHBoxLayout(m_band);
    row->setContentsMargins(18, 11, 18, 11);
    row->setSpacing(16);
    auto *flow = new FlowLayout(nullptr, 24, 6);
    row->addLayout(flow, 1);
    auto *done = cell(tr("Actions"), flow);
    m_done->setObjectName(u"actions.done"_s);
    m_done->setWordWrap(false);
    done->addWidget(m_done);

    auto *strength = cell(tr("Strength"), flow);
    auto *counts = new FlowLayout(m_strengthCell, 14, 2);
    m_strengthCell->setObjectName(u"actions.strengths"_s);
    for (const Strength each : {Strength::Stronger, Strength::Intermediate, Strength::Weaker}) {
        QLabel *text = m_strengths[static_cast<size_t>(each)];
        text->setWordWrap(false);
        counts->addWidget(barsBeside(words::bars(each), text));
    }
    strength->addWidget(m_strengthCell);

    auto *late = cell(tr("Late"), flow);
    auto *lateRow = new QHBoxLayout;
    lateRow->setSpacing(5);
    lateRow->addWidget(m_lateIcon);
    m_late->setObjectName(u"actions.late"_s);
    m_late->setWordWrap(false);
    lateRow->addWidget(m_late);
    lateRow->addStretch(1);
    late->addLayout(lateRow);

    m_export->setObjectName(u"actions.export"_s);
    m_export->setAccessibleName(tr("Export the action plan"));
    m_export->setSmall(true);
    m_exportMenu->setObjectName(u"actions.exportMenu"_s);
    const auto format = [this](const QString &text, const QString &suffix, const QString &filter) {
        QAction *each = m_exportMenu->addAction(text);
        each->setObjectName(u"actions.export."_s + suffix);
        connect(each, &QAction::triggered, this, [this, suffix, filter] { chooseFile(suffix, filter); });
    };
    format(tr("Action plan as PDF"), u"pdf"_s, tr("PDF (*.pdf)"));
    format(tr("Action plan as ODT"), u"odt"_s, tr("OpenDocument text (*.odt)"));
    format(tr("Table as CSV"), u"csv"_s, tr("Table, CSV (*.csv)"));
    format(tr("Table as Excel workbook"), u"xlsx"_s, tr("Excel workbook (*.xlsx)"));
    connect(m_export, &QPushButton::clicked, this, [this] {
        m_exportMenu->popup(m_export->mapToGlobal(QPoint(0, m_export->height() + 2)));
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_export);
    row->addLayout(buttons);
    m_add->setObjectName(u"actions.add"_s);
    m_add->setSmall(true);
    m_add->setToolTip(tr("Insert", "key"));
    connect(m_add, &QPushButton::clicked, this, [this] { addAction(); });
    buttons->addWidget(m_add);
    return m_band;
}

QWidget *ActionsTab::buildTable()
{
    auto *page = surface();
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(18, 12, 18, 12);
    m_note->setObjectName(u"actions.minimum"_s);
    below->addWidget(m_note);
    column->addLayout(below);
    return page;
}

QWidget *ActionsTab::buildEmpty()
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setObjectName(u"actions.empty"_s);
    auto *page = surface();
    auto *text = new QWidget;
    text->setMaximumWidth(Theme::tokens().scaled(widestText));
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(28, 28, 28, 20);
    row->addWidget(text, 1);
    row->addStretch(0);
    auto *column = new QVBoxLayout(text);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new IconMark(u"flag"_s, IconColor::Muted, 24), 0, Qt::AlignLeading);
    column->addWidget(label(tr("No action yet"), FontRole::Heading));
    m_emptyText = label({}, FontRole::Body, Ink::Muted);
    m_emptyText->setObjectName(u"actions.emptyText"_s);
    column->addWidget(m_emptyText);
    m_causeLines = new QVBoxLayout;
    m_causeLines->setContentsMargins(0, 8, 0, 4);
    column->addLayout(m_causeLines);
    m_emptyAdd = button({}, ButtonKind::Normal, u"plus"_s);
    m_emptyAdd->setObjectName(u"actions.addFirst"_s);
    column->addWidget(m_emptyAdd, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(m_emptyAdd, &QPushButton::clicked, this, [this] { addAction(); });
    scroll->setWidget(page);
    return scroll;
}

int ActionsTab::count() const
{
    if (!m_store.isOpen())
        return 0;
    const words::Moment moment = m_store.moment();
    return countActions(m_store.file().all<Action>(), toZone(moment.now, moment.zone).date()).all;
}

void ActionsTab::addAction(const std::optional<Id<Cause>> &cause)
{
    if (!m_store.isOpen() || isReadOnly(m_store.file(), RecordKind::Action))
        return;
    m_pane->leave();
    m_adding = true;
    m_pane->show();
    m_pane->begin(cause);
}

void ActionsTab::showRecord(RecordKind kind, const QUuid &id)
{
    if (!m_store.isOpen())
        return;
    ActionPlace place;
    if (kind == RecordKind::Action) {
        place.action = Id<Action>(id);
    } else if (kind == RecordKind::Measurement) {
        if (const Measurement *reading = m_store.file().find(Id<Measurement>(id)))
            place.action = reading->action;
    } else if (kind == RecordKind::Cause) {
        const QModelIndex title = m_list->actions().groupOf(Id<Cause>(id));
        if (title.isValid() && m_list->actions().rowCount(title) > 0)
            place = m_list->actions().placeAt(m_list->actions().index(0, 0, title));
    }
    if (place.action.isNil())
        return;
    m_adding = false;
    m_list->choose(place);
    showChosen();
    m_list->setFocus();
}

void ActionsTab::refresh()
{
    if (!m_store.isOpen())
        return;
    if (m_case != m_store.caseId()) {
        m_case = m_store.caseId();
        m_adding = false;
        m_resultRow->hide();
        m_list->choose({});
    }
    if (m_adding && !m_pane->isNew() && m_store.file().find(m_pane->actionId()))
        m_adding = false; // it is in the case now
    const bool finished = isReadOnly(m_store.file(), RecordKind::Action);
    const bool empty = m_store.file().all<Action>().empty();
    m_add->setEnabled(!finished);
    m_export->setEnabled(!empty);
    m_list->show(m_store.file(), m_store.moment());
    m_pages->setCurrentWidget(empty ? m_empty : m_table);
    refreshBand();
    refreshNote();
    if (empty)
        refreshEmpty();
    showChosen();
}

void ActionsTab::refreshBand()
{
    const words::Moment moment = m_store.moment();
    const ActionCounts counts = countActions(m_store.file().all<Action>(), toZone(moment.now, moment.zone).date());
    m_done->setText(
        tr("%1 of %2 done").arg(moment.locale.toString(counts.inPlace), moment.locale.toString(counts.all)));
    QStringList spoken;
    for (const auto &each : enumNames<Strength>) {
        const auto place = static_cast<size_t>(each.value);
        const QString text = strengthCount(each.value, counts.byStrength[place]);
        m_strengths[place]->setText(text);
        spoken += text;
    }
    m_strengthCell->setAccessibleName(spoken.join(u", "_s));
    m_lateIcon->setVisible(counts.late > 0);
    m_late->setText(counts.late > 0 ? tr("%n action(s)", "", counts.late) : tr("None", "action is late"));
    const QString ink = counts.late > 0 ? u"late"_s : u"muted"_s;
    if (m_late->property("ink").toString() != ink) {
        m_late->setProperty("ink", ink);
        m_late->style()->polish(m_late);
    }
}

void ActionsTab::refreshNote()
{
    const words::MinimumText text = words::minimumText(reviewMinimum(m_store.file()), m_store.moment());
    m_note->set(text.status, text.lead, text.text, tr("Where this comes from"));
}

void ActionsTab::refreshEmpty()
{
    const auto causes = actionsByCause(m_store.file());
    const bool finished = isReadOnly(m_store.file(), RecordKind::Action);
    m_emptyText->setText(
        causes.empty()
            ? tr("Actions change what made the harm possible, so that it does not happen again. They answer the causes "
                 "that the review confirms; none is confirmed yet.")
            : tr("Actions change what made the harm possible, so that it does not happen again. Each answers a cause "
                 "that the review has confirmed, has an owner, a date and a measure, and is told to the family."));
    m_emptyAdd->setText(causes.empty() ? tr("Add action") : tr("Add an action without a cause"));
    m_emptyAdd->setEnabled(!finished);
    std::vector<Cause> shown;
    for (const CauseActions &each : causes)
        shown.push_back(*each.cause);
    if (m_causeRows && shown == m_emptyCauses) {
        m_causeRows->setEnabled(!finished);
        return;
    }
    m_emptyCauses = std::move(shown);
    if (m_causeRows)
        m_causeRows->deleteLater(); // one of its buttons may be at work
    m_causeRows = new QWidget;
    auto *rows = new QVBoxLayout(m_causeRows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    for (const CauseActions &each : causes) {
        const QString number = m_store.moment().locale.toString(each.number);
        auto *row = new QHBoxLayout;
        row->setSpacing(10);
        row->addWidget(new IconMark(u"lock"_s, IconColor::Privileged, 14), 0, Qt::AlignVCenter);
        row->addWidget(label(tr("Cause %1: %2", "number and cause").arg(number, each.cause->statement)), 1);
        auto *add = button(tr("Add action"), ButtonKind::Normal, u"plus"_s);
        add->setSmall(true);
        add->setObjectName(u"actions.addFor.%1"_s.arg(each.number));
        add->setAccessibleName(tr("Add an action for cause %1").arg(number));
        connect(add, &QPushButton::clicked, this, [this, id = each.cause->id] { addAction(id); });
        row->addWidget(add, 0, Qt::AlignVCenter);
        rows->addLayout(row);
    }
    m_causeRows->setEnabled(!finished);
    m_causeLines->addWidget(m_causeRows);
}

void ActionsTab::showChosen()
{
    if (!m_store.isOpen() || m_adding)
        return;
    const Action *action = m_store.file().find(m_list->chosen());
    if (!action) {
        const ActionPlace first = m_list->actions().first();
        if (!first.action.isNil()) {
            m_list->choose(first);
            action = m_store.file().find(first.action);
        }
    }
    if (!action) {
        m_pane->leave();
        m_pane->hide();
        return;
    }
    m_pane->show(*action);
    m_pane->show();
}

void ActionsTab::chooseFile(const QString &suffix, const QString &filter)
{
    if (!m_store.isOpen())
        return;
    auto *dialog = new QFileDialog(this, tr("Save the action plan"), {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(documentFileName(m_store.file().record.number, u"action-plan"_s) + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &ActionsTab::exportTo);
    dialog->open();
}

void ActionsTab::exportTo(const QString &path)
{
    m_pane->leave();
    const ActionExport made = makeActionExport(m_store);
    await(
        writeActionExport(made, path), this,
        [this, made, path](int pages) {
            m_store.apply(noteOf(
                u"action-plan"_s, made.document, m_store, made.context, path.section(u'.', -1).toLower(), pages));
            const QString text = tr("The action plan was saved. What the review found was left out: it stays in the "
                                    "casebook.");
            m_result->set(Status::Ok, {}, text, tr("Close this message"));
            m_resultRow->show();
            announce(m_result, text);
        },
        [this](const Error &error) {
            m_result->set(
                Status::Late, tr("The action plan could not be saved."), errorText(error), tr("Close this message"));
            m_resultRow->show();
        });
}

void ActionsTab::leave()
{
    m_pane->leave();
}

QFuture<void> ActionsTab::keepDraft()
{
    return m_pane->keepDraft();
}

} // namespace candor
