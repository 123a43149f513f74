// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/investigation/CustodyPanel.h"

#include "case/TypedValues.h"
#include "case/investigation/ReviewParts.h"
#include "case/investigation/RowTable.h"
#include "model/ReviewRules.h"
#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/Label.h"
#include "widgets/SectionHeader.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QGridLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QStringListModel>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int draftDelay = 1000;

} // namespace

std::optional<Command> handOverCommand(const CaseFile &file, const CustodyEvent &event, const QString &draft)
{
    const EvidenceItem *item = file.find(event.item);
    if (!item)
        return std::nullopt;
    EditRecords edit{file.record.id, {event}, {}, draft};
    CaseFile after = file;
    after.put(event);
    // One that is recorded late does not change who has the object now.
    const QString last = custodyOf(after, item->id).back()->to;
    if (last != item->custodian) {
        EvidenceItem moved = *item;
        moved.custodian = last;
        edit.put.emplace_back(moved);
    }
    return edit;
}

std::optional<Command> takeBackCommand(const CaseFile &file, const Id<EvidenceItem> &id)
{
    const EvidenceItem *item = file.find(id);
    const auto chain = custodyOf(file, id);
    if (!item || chain.empty())
        return std::nullopt;
    EditRecords edit{file.record.id, {}, {*chain.back()}, {}};
    if (item->custodian != chain.back()->from) {
        EvidenceItem moved = *item;
        moved.custodian = chain.back()->from;
        edit.put.emplace_back(moved);
    }
    return edit;
}

CustodyPanel::CustodyPanel(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_present(label({}, FontRole::Body, Ink::Text, this))
    , m_table(new RowTable(
          u"custody.table"_s, tr("Chain of custody"), {tr("When"), tr("From"), tr("To"), tr("Purpose")}, {3, 3, 3, 4},
          this))
    , m_hand(button(tr("Hand over"), ButtonKind::Normal, u"people"_s, {}, this))
    , m_back(button(tr("Take back the last entry"), ButtonKind::Normal, u"undo"_s, {}, this))
{
    setObjectName(u"custodyPanel"_s);
    auto *column = plainColumn(this, 6);
    column->addWidget(new SectionHeader(tr("Chain of custody"), u"link"_s, {}, this));
    column->addWidget(m_present);
    m_table->setGrowing(true);
    column->addWidget(m_table);
    const auto input = [this](const QString &key, const QString &title, const QString &hint) {
        auto *edit = new QLineEdit;
        edit->setObjectName(u"custody."_s + key);
        edit->setAccessibleName(tr("Hand over: %1", "name of a field").arg(title));
        edit->setPlaceholderText(hint);
        connect(edit, &QLineEdit::textEdited, this, [this] { m_draftTimer.start(); });
        connect(edit, &QLineEdit::returnPressed, this, &CustodyPanel::handOver);
        return Input{key, edit, new FieldFrame(title, edit, this)};
    };
    m_from = input(u"from"_s, tr("From"), tr("Not recorded yet"));
    m_to = input(u"to"_s, tr("To"), tr("Who takes it"));
    m_at = input(u"at"_s, tr("When"), tr("Now"));
    m_purpose = input(u"purpose"_s, tr("Purpose"), tr("Such as: to the manufacturer, for examination"));
    for (const Input &each : {m_from, m_to}) {
        auto *completer = new QCompleter(each.edit);
        completer->setModel(new QStringListModel(completer));
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        each.edit->setCompleter(completer);
    }
    auto *grid = fieldGrid();
    grid->addWidget(m_from.frame, 0, 0, Qt::AlignTop);
    grid->addWidget(m_to.frame, 0, 1, Qt::AlignTop);
    grid->addWidget(m_at.frame, 1, 0, Qt::AlignTop);
    grid->addWidget(m_purpose.frame, 1, 1, Qt::AlignTop);
    column->addLayout(grid);
    m_hand->setObjectName(u"custody.handOver"_s);
    m_back->setObjectName(u"custody.takeBack"_s);
    m_hand->setSmall(true);
    m_back->setSmall(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_hand);
    foot->addWidget(m_back);
    foot->addStretch(1);
    column->addLayout(foot);
    connect(m_hand, &QPushButton::clicked, this, &CustodyPanel::handOver);
    connect(m_back, &QPushButton::clicked, this, &CustodyPanel::takeBack);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, &CustodyPanel::keepDraft);
}

QString CustodyPanel::draftKey() const
{
    return u"custody/"_s + m_case.toString() + u'/' + m_item.toString();
}

void CustodyPanel::show(const EvidenceItem &item, bool finished)
{
    const bool same = item.id == m_item && m_case == m_store.caseId();
    if (!same) {
        keepDraft();
        m_item = item.id;
        m_case = m_store.caseId();
        m_drafted = false;
        for (const Input &each : {m_from, m_to, m_at, m_purpose}) {
            each.edit->clear();
            each.frame->clearError();
        }
        prefill(item);
        readDraft();
    } else if (m_from.edit->text() == m_custodian) {
        prefill(item);
    }
    m_finished = finished;
    refresh(item);
}

void CustodyPanel::prefill(const EvidenceItem &item)
{
    m_custodian = item.custodian;
    m_from.edit->setText(item.custodian);
}

void CustodyPanel::refresh(const EvidenceItem &item)
{
    const words::Moment moment = m_store.moment();
    const auto chain = custodyOf(m_store.file(), item.id);
    const auto gaps = custodyGaps(m_store.file(), item.id);
    std::vector<ListedRow> rows;
    for (const CustodyEvent *event : chain) {
        const bool gap = std::find(gaps.begin(), gaps.end(), event->id) != gaps.end();
        RowCell from{event->from, {}, Status::Neutral, false};
        if (gap)
            from = {event->from, iconName(Status::Soon), Status::Soon, false};
        rows.push_back(
            {event->id.uuid(),
             {{timeCell(event->at, moment), {}, Status::Neutral, false},
              from,
              {event->to, {}, Status::Neutral, false},
              {event->purpose, {}, Status::Neutral, false}}});
    }
    m_table->show(std::move(rows));
    m_table->setVisible(!chain.empty());
    m_present->setText(
        item.custodian.isEmpty() ? tr("Who keeps it is not recorded yet.") : tr("Now with %1.").arg(item.custodian));
    const QStringList names = peopleNames(m_store.file());
    for (const Input &each : {m_from, m_to}) {
        auto *known = qobject_cast<QStringListModel *>(each.edit->completer()->model());
        if (known->stringList() != names)
            known->setStringList(names);
    }
    for (const Input &each : {m_from, m_to, m_at, m_purpose})
        each.edit->setReadOnly(m_finished);
    m_hand->setEnabled(!m_finished);
    m_back->setEnabled(!m_finished && !chain.empty());
    m_hand->setAccessibleName(tr("Hand over: %1", "name of a field").arg(item.description));
}

void CustodyPanel::handOver()
{
    if (m_finished)
        return;
    const words::Moment moment = m_store.moment();
    CustodyEvent event;
    event.id = Id<CustodyEvent>::create();
    event.item = m_item;
    event.from = m_from.edit->text().trimmed();
    event.to = m_to.edit->text().trimmed();
    event.purpose = m_purpose.edit->text().trimmed();
    const QString when = m_at.edit->text().trimmed();
    event.at = when.isEmpty() ? std::optional(m_store.desk().surroundings().now) : typed::readTime(when, moment);
    m_to.frame->setError(event.to.isEmpty() ? tr("Say who takes it") : QString());
    m_at.frame->setError(event.at ? QString() : tr("Use a time like %1").arg(words::clockTime(moment.now, moment)));
    if (event.to.isEmpty() || !event.at) {
        (event.to.isEmpty() ? m_to : m_at).edit->setFocus();
        return;
    }
    m_draftTimer.stop();
    m_drafted = false;
    m_store.applyFrom(
        [event, draft = draftKey()](const CaseFile &file) { return handOverCommand(file, event, draft); },
        tr("Handed over to %1").arg(event.to),
        [panel = QPointer(this), item = m_item, to = event.to] {
            // What is typed goes only once it is stored.
            if (!panel || panel->m_item != item || panel->m_to.edit->text().trimmed() != to)
                return;
            for (const Input &each : {panel->m_to, panel->m_at, panel->m_purpose})
                each.edit->clear();
            if (const EvidenceItem *known = panel->m_store.file().find(item))
                panel->prefill(*known);
        });
}

void CustodyPanel::takeBack()
{
    m_store.applyFrom(
        [item = m_item](const CaseFile &file) { return takeBackCommand(file, item); }, tr("Hand-over taken back"));
}

bool CustodyPanel::isTyped() const
{
    return m_from.edit->text() != m_custodian ||
           !(m_to.edit->text() + m_at.edit->text() + m_purpose.edit->text()).trimmed().isEmpty();
}

void CustodyPanel::readDraft()
{
    m_store.readDraft(draftKey(), this, [this, key = draftKey()](const QByteArray &content) {
        if (key != draftKey() || isTyped())
            return;
        const QJsonObject draft = QJsonDocument::fromJson(content).object();
        for (const Input &each : {m_from, m_to, m_at, m_purpose}) {
            if (draft.contains(each.key))
                each.edit->setText(draft.value(each.key).toString());
        }
        m_drafted = true;
    });
}

QFuture<void> CustodyPanel::keepDraft()
{
    m_draftTimer.stop();
    if (m_case.isNil() || m_finished)
        return QtFuture::makeReadyFuture();
    if (!isTyped()) {
        if (std::exchange(m_drafted, false))
            m_store.dropDraft(draftKey());
        return QtFuture::makeReadyFuture();
    }
    m_drafted = true;
    QJsonObject draft;
    for (const Input &each : {m_from, m_to, m_at, m_purpose})
        draft.insert(each.key, each.edit->text());
    return m_store.saveDraft(draftKey(), QJsonDocument(draft).toJson(QJsonDocument::Compact));
}

} // namespace candor
