// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/DeadlinesPart.h"

#include "library/LibraryWords.h"
#include "library/SourceLinks.h"
#include "model/SettingsLists.h"
#include "shell/Await.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/Chip.h"
#include "widgets/FieldFrame.h"
#include "widgets/FlowLayout.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/RowDelegate.h"
#include "widgets/SectionHeader.h"
#include "widgets/Splitter.h"
#include "wording/ErrorText.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QTableView>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

QString checkedText(const DeadlineRule &rule, const std::optional<RuleConfirmation> &confirmation)
{
    if (confirmation)
        return DeadlinesPart::tr("Confirmed here");
    return rule.verified ? DeadlinesPart::tr("Read in a source") : DeadlinesPart::tr("Unverified");
}

/// Waiting periods, tolling and conditions of protection are no due dates; their icon says so too.
QString iconFor(const DeadlineRule &rule)
{
    switch (rule.kind) {
    case DeadlineRule::Kind::WaitingPeriod: return u"pause-bars"_s;
    case DeadlineRule::Kind::Tolling: return u"dash-circle"_s;
    case DeadlineRule::Kind::PrivilegeCondition: return u"lock"_s;
    default: return u"clock"_s;
    }
}

/// Cells with the margins of the header above them.
class CellDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem inner(option);
        if (const auto *table = qobject_cast<const QTableView *>(option.widget))
            inner.rect.setWidth(table->columnWidth(index.column()) - 2 * margin);
        return QStyledItemDelegate::sizeHint(inner, index) + QSize(2 * margin, 2 * margin);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, option.palette.highlight());
        QStyleOptionViewItem inner(option);
        inner.rect.adjust(margin, 0, -margin, 0);
        QStyledItemDelegate::paint(painter, inner, index);
    }

private:
    static constexpr int margin = 6;
};

} // namespace

void DeadlineTable::show(const std::vector<const DeadlineRule *> &rules, const Settings &settings)
{
    removeRows(0, rowCount()); // clear() would take the widths of the columns along
    setHorizontalHeaderLabels({tr("Rule"), tr("Counted from"), tr("Length"), tr("Checked")});
    for (const DeadlineRule *rule : rules) {
        const auto confirmation = ruleConfirmation(settings, rule->id);
        const bool faded = !rule->verified && !confirmation;
        const QString checked = checkedText(*rule, confirmation);
        const QString title = words::protocolText(rule->title);
        const QString place = words::jurisdiction(rule->jurisdiction), kind = words::choiceText(rule->kind);
        const QString cells[] = {
            u"%1\n%2"_s.arg(title, tr("%1, %2", "jurisdiction and kind of rule").arg(place, kind)),
            words::trigger(rule->trigger), words::span(rule->offset), checked};
        QList<QStandardItem *> row;
        for (const QString &text : cells) {
            auto *item = new QStandardItem(text);
            item->setEditable(false);
            item->setData(rule->id, RowRole::Id);
            item->setData(faded, RowRole::Faded);
            item->setToolTip(text);
            if (faded)
                item->setForeground(Theme::tokens().muted);
            row += item;
        }
        row[RuleColumn]->setData(
            tr("%1, %2, %3 from %4, %5, %6").arg(title, place, cells[LengthColumn], cells[FromColumn], kind, checked),
            Qt::AccessibleTextRole);
        row[RuleColumn]->setIcon(themeIcon(iconFor(*rule), IconColor::Muted));
        row[CheckedColumn]->setIcon(
            faded ? themeIcon(u"triangle-alert"_s, IconColor::Soon) : themeIcon(u"check-circle"_s, IconColor::Ok));
        appendRow(row);
    }
}

DeadlinesPart::DeadlinesPart(LibrarySource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_model(new DeadlineTable(this))
    , m_table(new QTableView)
    , m_all(new QCheckBox(tr("Show all jurisdictions")))
    , m_detail(new QScrollArea)
    , m_problem(new NoteBox)
{
    m_model->setColumnCount(DeadlineTable::ColumnCount);
    m_table->setObjectName(u"deadlineRules"_s);
    m_table->setAccessibleName(tr("Deadline rules"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(Theme::tokens().scaled(height::RowTwoLines));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // titles are never cut
    m_table->setItemDelegate(new CellDelegate(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(DeadlineTable::RuleColumn, QHeaderView::Stretch);
    m_all->setObjectName(u"allJurisdictions"_s);
    m_detail->setObjectName(u"deadlineRule"_s);
    m_detail->setAccessibleName(tr("The selected rule"));
    m_detail->setWidgetResizable(true);
    m_detail->setMinimumWidth(300);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::Xl, space::M, space::L, space::S);
    head->setSpacing(space::Xs);
    head->addWidget(label(tr("Deadline rules"), FontRole::Heading));
    head->addWidget(label(
        tr("Set by law, accreditors and programs. Not legal advice: each has a date and a source, and your counsel "
           "decides. Jurisdictions are chosen in Settings."),
        FontRole::Small, Ink::Muted));
    head->addWidget(m_all);
    auto *splitter = new Splitter(u"library-deadlines"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setFirstSizes({660, 320});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_problem);
    layout->addWidget(splitter, 1);
    m_problem->hide();
    connect(m_all, &QCheckBox::toggled, this, &DeadlinesPart::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DeadlinesPart::showRule);
}

void DeadlinesPart::refresh()
{
    const Settings settings = m_source.settings();
    const QString chosen = m_shown;
    std::vector<const DeadlineRule *> rules;
    if (m_all->isChecked()) {
        for (const DeadlineRule &rule : builtInDeadlines().rules)
            rules.push_back(&rule);
    } else {
        rules = builtInDeadlines().forJurisdictions(settings.jurisdictions);
    }
    m_model->show(rules, settings);
    const Tokens &t = Theme::tokens(); // the size of texts may be another one by now
    QHeaderView *header = m_table->horizontalHeader();
    header->resizeSection(DeadlineTable::FromColumn, t.scaled(140));
    header->resizeSection(DeadlineTable::LengthColumn, t.scaled(124));
    header->resizeSection(DeadlineTable::CheckedColumn, t.scaled(146));
    m_shown.clear();
    if (!reveal(chosen))
        m_table->setCurrentIndex(m_model->index(0, 0));
}

bool DeadlinesPart::reveal(const QString &ruleId)
{
    if (ruleId.isEmpty())
        return false;
    const auto find = [&] { return m_model->match(m_model->index(0, 0), RowRole::Id, ruleId, 1, Qt::MatchExactly); };
    QModelIndexList found = find();
    if (found.isEmpty() && !m_all->isChecked() && builtInDeadlines().rule(ruleId)) {
        m_all->setChecked(true);
        found = find();
    }
    if (found.isEmpty())
        return false;
    m_table->setCurrentIndex(found.front());
    m_table->scrollTo(found.front());
    return true;
}

const DeadlineRule *DeadlinesPart::currentRule() const
{
    return builtInDeadlines().rule(m_table->currentIndex().data(RowRole::Id).toString());
}

void DeadlinesPart::showRule()
{
    const DeadlineRule *rule = currentRule();
    if (!rule)
        return;
    m_shown = rule->id;
    if (QWidget *old = m_detail->takeWidget()) {
        old->hide();
        old->setParent(nullptr);
        old->deleteLater();
    }
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::L, space::L, space::L, space::L);
    column->setSpacing(space::S);
    column->addWidget(label(words::jurisdiction(rule->jurisdiction), FontRole::Small, Ink::Muted));
    column->addWidget(label(words::protocolText(rule->title), FontRole::Heading));
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(chips);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(new Chip(words::choiceText(rule->kind), Status::Neutral, iconFor(*rule)));
    const auto confirmation = ruleConfirmation(m_source.settings(), rule->id);
    flow->addWidget(
        new Chip(checkedText(*rule, confirmation), rule->verified || confirmation ? Status::Ok : Status::Soon));
    column->addWidget(chips);
    if (!rule->isDueDate())
        column->addWidget(label(tr("This is no due date: nothing has to be done by its end."), FontRole::Body));
    const auto fact = [&](const QString &name, const QString &text) {
        if (text.isEmpty())
            return;
        column->addWidget(label(name, FontRole::Small, Ink::Muted));
        column->addWidget(label(text));
    };
    fact(tr("Length"), tr("%1 from: %2").arg(words::span(rule->offset), words::trigger(rule->trigger)));
    fact(tr("Calendar"), words::calendarOf(rule->offset));
    fact(tr("Applies when"), words::protocolText(rule->appliesWhen));
    fact(tr("Note"), words::protocolText(rule->note));
    column->addWidget(new SectionHeader(tr("Where it comes from"), u"link"_s));
    column->addWidget(sourceLink(rule->citation, rule->url));
    fact(tr("How it was checked"), words::sourceTier(rule->sourceTier));
    if (rule->asOf.isValid())
        fact(tr("As of"), words::day(rule->asOf));
    if (!rule->verified)
        addConfirmation(column, *rule);
    column->addStretch(1);
    m_detail->setWidget(content);
}

void DeadlinesPart::addConfirmation(QVBoxLayout *column, const DeadlineRule &rule)
{
    const Settings settings = m_source.settings();
    const QString id = rule.id;
    const QString title = words::protocolText(rule.title);
    if (const auto confirmed = ruleConfirmation(settings, id)) {
        column->addWidget(new SectionHeader(tr("Confirmed here"), u"check-circle"_s));
        column->addWidget(label(tr("By %1 on %2.").arg(confirmed->by, words::day(confirmed->on))));
        Button *withdraw = button(tr("Withdraw the confirmation"));
        withdraw->setObjectName(u"withdrawRule"_s);
        withdraw->setSmall(true);
        column->addWidget(withdraw, 0, Qt::AlignLeading);
        connect(withdraw, &QPushButton::clicked, this, [this, id, title] {
            save(withoutConfirmation(m_source.settings(), id), tr("Confirmation of “%1” withdrawn").arg(title));
        });
        return;
    }
    column->addWidget(new SectionHeader(tr("Confirm it"), u"check-circle"_s));
    column->addWidget(label(
        tr("Until somebody at the hospital has read it in its source, no case counts it."), FontRole::Small,
        Ink::Muted));
    const Surroundings around = m_source.surroundings();
    const QDate today = toZone(around.now, around.zone).date();
    auto *name = new QLineEdit(m_source.user());
    name->setObjectName(u"ruleConfirmedBy"_s);
    auto *frame = new FieldFrame(tr("Who read it"), name);
    auto *date = new QDateEdit(today);
    date->setObjectName(u"ruleConfirmedOn"_s);
    date->setMaximumDate(today);
    date->setCalendarPopup(true);
    column->addWidget(frame);
    column->addWidget(new FieldFrame(tr("Read on"), date));
    Button *confirm = button(tr("Confirm the rule"));
    confirm->setObjectName(u"confirmRule"_s);
    confirm->setSmall(true);
    column->addWidget(confirm, 0, Qt::AlignLeading);
    connect(confirm, &QPushButton::clicked, this, [=, this] {
        if (name->text().trimmed().isEmpty()) {
            frame->setError(tr("Write who read the rule in its source"));
            name->setFocus();
            return;
        }
        save(
            withConfirmation(m_source.settings(), {id, date->date(), name->text().simplified()}),
            tr("“%1” confirmed").arg(title));
    });
}

void DeadlinesPart::save(const Settings &settings, const QString &said)
{
    await(
        m_source.apply(SaveSettings{settings}), this,
        [this, said](const Outcome &) {
            m_problem->hide();
            refresh();
            Q_EMIT toast(said, true);
        },
        [this](const Error &error) {
            m_problem->set(Status::Late, {}, errorText(error));
            m_problem->show();
        });
}

} // namespace candor
