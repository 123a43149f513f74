// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/resolution/NeedsCard.h"

#include "case/resolution/RecordRows.h"
#include "case/resolution/ResolutionModel.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QMenu>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

bool isOpen(const Need &need)
{
    return need.state == NeedState::Open || need.state == NeedState::InProgress;
}

} // namespace

NeedsCard::NeedsCard(CaseStore &store, QWidget *parent)
    : SectionCard(store, partTitle(ResolutionPart::Needs), u"resolution.needs"_s, parent)
    , m_none(label(tr("Nothing is written down yet. Ask before any offer is made."), FontRole::Body, Ink::Muted, this))
    , m_add(button(tr("Add a need"), ButtonKind::Normal, u"plus"_s, {}, this))
    , m_print(button(tr("List to ask along"), ButtonKind::Normal, u"printer"_s, {}, this))
    , m_menu(new QMenu(this))
{
    RecordRowKind kind{RecordKind::Need, u"need"_s, u"what"_s, {}, {}};
    kind.remove = tr("Remove this need");
    kind.face = [this](const AnyRecord &record) {
        const auto &need = std::get<Need>(record);
        const words::Moment moment = this->store().moment();
        const bool late = isOpen(need) && need.due && *need.due < moment.now;
        RowFace face;
        face.mark = late                                  ? StepMark::Late
                    : need.state == NeedState::Met        ? StepMark::Done
                    : need.state == NeedState::Declined   ? StepMark::Skipped
                    : need.state == NeedState::InProgress ? StepMark::Current
                                                          : StepMark::ToDo;
        face.title = need.what.isEmpty() ? tr("New need") : need.what;
        QStringList parts{
            need.category == need.what ? QString() : need.category,
            need.owner.isEmpty() && isOpen(need) ? tr("Nobody yet") : need.owner};
        parts.removeAll(QString());
        face.second = parts.join(u", "_s);
        if (late)
            face.trailing = tr("Late since %1").arg(words::dayOf(*need.due, moment));
        else if (isOpen(need) && need.due)
            face.trailing = tr("By %1").arg(words::dayOf(*need.due, moment));
        else
            face.trailing = words::choiceText(need.state);
        face.trailingStrong = late;
        face.word = markWord(*face.mark, false);
        return face;
    };
    kind.build = [this](FoldRow &row, QVBoxLayout *column) {
        RecordForm &form = row.form();
        FieldGrid2 grid(column);
        grid.add(form.add(u"what"_s, FieldStyle::Line), true);
        grid.add(form.add(u"category"_s, FieldStyle::Choice));
        grid.add(form.add(u"state"_s, FieldStyle::Choice));
        grid.add(form.add(u"owner"_s, FieldStyle::Line));
        grid.add(form.add(u"due"_s, FieldStyle::FutureTime));
        grid.add(form.add(u"note"_s, FieldStyle::Text), true);
        return [this, &form](const AnyRecord &) {
            std::vector<std::pair<QString, QString>> categories{{QString(), tr("Something else")}};
            for (const UsualNeeds &group : usualNeeds(this->store().protocol())) {
                for (const QString &need : group.needs)
                    categories.emplace_back(need, need);
            }
            form.setChoices(u"category"_s, categories);
            QStringList names;
            for (const Person &person : this->store().file().all<Person>())
                names += person.name;
            form.suggest(u"owner"_s, names);
        };
    };
    m_rows = new RecordRows(store, std::move(kind), this);
    m_add->setObjectName(u"need.add"_s);
    m_add->setSmall(true);
    m_print->setObjectName(u"need.print"_s);
    m_print->setSmall(true);
    m_menu->setObjectName(u"need.menu"_s);
    body()->addWidget(m_none);
    body()->addWidget(m_rows);
    body()->addWidget(buttonRow({m_add, m_print}));
    connect(m_add, &QPushButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height() + 2)));
    });
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT documentRequested(u"checklist/family-needs"_s); });
}

void NeedsCard::fillMenu()
{
    m_menu->clear();
    for (const UsualNeeds &group : usualNeeds(store().protocol())) {
        m_menu->addSection(group.group);
        for (const QString &need : group.needs)
            connect(m_menu->addAction(need), &QAction::triggered, this, [this, need] { addUsual(need); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Something else, in their words")), &QAction::triggered, this, [this] {
        Need fresh;
        fresh.id = Id<Need>::create();
        m_rows->begin(fresh);
    });
}

void NeedsCard::addUsual(const QString &text)
{
    Need need;
    need.id = Id<Need>::create();
    need.what = text;
    need.category = text;
    m_rows->openWhenThere(need.id.uuid());
    store().apply(EditRecords{store().caseId(), {need}, {}, {}}, tr("Need added: %1").arg(text));
}

void NeedsCard::refresh()
{
    const auto states = resolutionParts(store().file(), store().pathway(), store().moment());
    const PartState &state = states[static_cast<size_t>(ResolutionPart::Needs)];
    setState(state.chipText(), statusOf(state));
    // What is open stands on top.
    std::vector<RecordRows::Item> items;
    for (const bool open : {true, false}) {
        for (const Need &need : store().file().all<Need>()) {
            if (isOpen(need) == open)
                items.push_back({need, false});
        }
    }
    m_rows->show(items, isReadOnly(RecordKind::Need));
    const bool other = m_case != store().caseId();
    m_case = store().caseId();
    if (other) {
        Need fresh;
        fresh.id = Id<Need>::create();
        m_rows->restoreNew(fresh);
    }
    m_none->setVisible(items.empty());
    m_add->setEnabled(!isReadOnly(RecordKind::Need));
    m_print->setVisible(store().protocol().checklist(u"family-needs") != nullptr);
}

bool NeedsCard::showRecord(RecordKind kind, const QUuid &id)
{
    return kind == RecordKind::Need && m_rows->open(id);
}

void NeedsCard::leave()
{
    m_rows->leave();
}

QFuture<void> NeedsCard::keepDraft()
{
    QFuture<void> last = QtFuture::makeReadyFuture();
    m_rows->keepDraft(last);
    return last;
}

} // namespace candor
