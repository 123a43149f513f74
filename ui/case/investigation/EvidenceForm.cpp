// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/investigation/EvidenceForm.h"

#include "case/CaseAnswers.h"
#include "case/investigation/CustodyPanel.h"
#include "case/investigation/FileDigest.h"
#include "case/investigation/ReviewParts.h"
#include "case/investigation/ReviewWording.h"
#include "model/ReviewRules.h"
#include "widgets/Button.h"
#include "widgets/Chip.h"
#include "widgets/Label.h"
#include "widgets/SectionHeader.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace candor {

using namespace Qt::StringLiterals;

EvidenceForm::EvidenceForm(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_form(new RecordForm(store, RecordKind::EvidenceItem, u"evidence"_s, this))
    , m_scroll(new QScrollArea(this))
    , m_title(label({}, FontRole::Heading))
    , m_state(new Chip)
    , m_secure(button(tr("Secured now"), ButtonKind::Normal, u"check"_s))
    , m_remove(button(tr("Remove")))
    , m_remarks(new RemarkList)
    , m_digest(new FileDigestRow)
    , m_custody(new CustodyPanel(store))
    , m_releasePart(new QWidget)
    , m_releaseHint(label({}, FontRole::Small, Ink::Muted))
    , m_release(button(tr("Record the release"), ButtonKind::Normal, u"unlock"_s))
{
    setObjectName(u"evidenceForm"_s);
    build();
    connect(m_secure, &QPushButton::clicked, this, &EvidenceForm::secure);
    connect(m_release, &QPushButton::clicked, this, &EvidenceForm::release);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (!isNew()) {
            Q_EMIT removeRequested();
            return;
        }
        m_form->discard();
        Q_EMIT discarded();
    });
    connect(m_digest, &FileDigestRow::digested, this, [this](const QUuid &subject, const QString &digest) {
        if (subject == itemId().uuid())
            m_form->change(
                [digest](AnyRecord &record) { std::get<EvidenceItem>(record).fileDigest = digest; }, u"fileDigest"_s);
    });
    connect(m_form, &RecordForm::firstStored, this, [this] { Q_EMIT stored(itemId()); });
}

Id<EvidenceItem> EvidenceForm::itemId() const
{
    return std::get<EvidenceItem>(m_form->record()).id;
}

void EvidenceForm::build()
{
    plainColumn(this, 0)->addWidget(m_scroll);
    QVBoxLayout *column = scrollColumn(m_scroll);
    column->setContentsMargins(18, 12, 18, 16);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    m_title->setObjectName(u"evidence.title"_s);
    for (auto [each, name] : {std::pair(m_secure, u"evidence.secure"_s), std::pair(m_remove, u"evidence.remove"_s)}) {
        each->setObjectName(name);
        each->setSmall(true);
        head->addWidget(each, 0, Qt::AlignTop);
    }
    column->addLayout(head);
    m_remarks->setObjectName(u"evidence.remarks"_s);
    column->addWidget(m_remarks);

    auto *grid = fieldGrid();
    grid->addWidget(
        m_form->add(u"description"_s, FieldStyle::Line, tr("What it is, so that anybody can tell it apart")), 0, 0, 1,
        2);
    grid->addWidget(m_form->add(u"serial"_s, FieldStyle::Line), 1, 0, Qt::AlignTop);
    grid->addWidget(m_form->add(u"seal"_s, FieldStyle::Line), 1, 1, Qt::AlignTop);
    grid->addWidget(m_form->add(u"state"_s, FieldStyle::Choice), 2, 0, Qt::AlignTop);
    grid->addWidget(m_form->add(u"securedAt"_s, FieldStyle::Time), 2, 1, Qt::AlignTop);
    grid->addWidget(m_form->add(u"custodian"_s, FieldStyle::Line), 3, 0, Qt::AlignTop);
    grid->addWidget(
        m_form->add(u"location"_s, FieldStyle::Line, tr("Such as the locked cabinet of risk management")), 3, 1,
        Qt::AlignTop);
    grid->addWidget(
        m_form->add(u"photographs"_s, FieldStyle::Line, tr("Which, taken by whom, kept where")), 4, 0, 1, 2);
    grid->addWidget(m_form->add(u"fileDigest"_s, FieldStyle::Line), 5, 0, 1, 2);
    grid->addWidget(m_digest, 6, 0, 1, 2);
    grid->addWidget(
        label(
            tr("The digest shows later that a file is still the same. The file itself is not taken into the casebook."),
            FontRole::Small, Ink::Muted),
        7, 0, 1, 2);
    grid->addWidget(m_form->add(u"note"_s, FieldStyle::Text), 8, 0, 1, 2);
    column->addLayout(grid);
    column->addSpacing(6);
    column->addWidget(m_custody);
    column->addSpacing(6);

    auto *release = plainColumn(m_releasePart, 6);
    release->addWidget(new SectionHeader(tr("Release"), u"unlock"_s));
    release->addWidget(m_releaseHint);
    auto *releaseGrid = fieldGrid();
    releaseGrid->addWidget(m_form->add(u"releaseAuthority"_s, FieldStyle::Line), 0, 0, Qt::AlignTop);
    releaseGrid->addWidget(m_form->add(u"releasedAt"_s, FieldStyle::Time), 0, 1, Qt::AlignTop);
    release->addLayout(releaseGrid);
    m_release->setObjectName(u"evidence.release"_s);
    m_release->setSmall(true);
    release->addWidget(m_release, 0, Qt::AlignLeading);
    column->addWidget(m_releasePart);
    column->addStretch(1);
}

void EvidenceForm::show(const EvidenceItem &item)
{
    const bool same = item.id == itemId() && !isNew();
    if (!same)
        m_form->leave();
    offerStates(item);
    m_form->show(item, false, u"description"_s);
    if (!same) {
        m_form->restoreDraft();
        m_scroll->ensureVisible(0, 0);
    }
    refresh();
}

void EvidenceForm::offerStates(const EvidenceItem &item)
{
    // Released is not a choice like the others: it takes who allowed it and when.
    std::vector<std::pair<QString, QString>> states;
    for (const auto &each : enumNames<EvidenceState>) {
        if (each.value != EvidenceState::Released || item.state == EvidenceState::Released)
            states.emplace_back(QString::fromLatin1(each.key), words::choiceText(each.label));
    }
    m_form->setChoices(u"state"_s, states);
}

void EvidenceForm::begin()
{
    leave();
    EvidenceItem made;
    made.id = Id<EvidenceItem>::create();
    offerStates(made);
    m_form->show(made, true, u"description"_s);
    m_form->restoreDraft();
    m_scroll->ensureVisible(0, 0);
    refresh();
    focusFirst();
}

void EvidenceForm::focusFirst()
{
    m_form->editor(u"description"_s)->setFocus();
}

void EvidenceForm::refresh()
{
    const bool finished = isReadOnly(m_store.file(), RecordKind::EvidenceItem);
    const auto &item = std::get<EvidenceItem>(m_form->record());
    m_title->setText(isNew() ? tr("New evidence") : item.description);
    m_state->setVisible(!isNew());
    m_state->set(words::choiceText(item.state), words::evidenceStatus(item.state));
    m_secure->setVisible(!isNew() && item.state == EvidenceState::Expected && !finished);
    m_remove->setText(isNew() ? tr("Do not add") : tr("Remove"));
    m_remove->setAccessibleName(isNew() ? tr("Do not add this evidence") : tr("Remove: %1").arg(item.description));
    m_remove->setEnabled(!isFinished(m_store.file()));
    m_form->setReadOnly(finished);
    const QStringList names = peopleNames(m_store.file());
    for (const QString &field : {u"custodian"_s, u"releaseAuthority"_s})
        m_form->suggest(field, names);
    // Once there is a chain, only a hand-over moves the object.
    const bool chained = !custodyOf(m_store.file(), item.id).empty();
    auto *custodian = qobject_cast<QLineEdit *>(m_form->editor(u"custodian"_s));
    custodian->setReadOnly(finished || chained);
    custodian->setToolTip(chained ? tr("Changes with a hand-over") : QString());
    custodian->setAccessibleDescription(custodian->toolTip());
    std::vector<RemarkList::Remark> remarks;
    if (!isNew()) {
        for (const EvidenceRemark remark : evidenceRemarks(m_store.file(), item))
            remarks.push_back(words::evidenceRemark(remark, item, m_store.file(), m_store.moment()));
    }
    m_remarks->show(remarks);
    m_digest->show(item.id.uuid(), item.fileDigest);
    m_digest->setReadOnly(finished || isNew());
    m_custody->setVisible(!isNew());
    m_releasePart->setVisible(!isNew());
    if (isNew())
        return;
    m_custody->show(item, finished);
    const bool released = item.state == EvidenceState::Released;
    // It is given out with a name, not by a time alone.
    auto *releasedAt = qobject_cast<QLineEdit *>(m_form->editor(u"releasedAt"_s));
    releasedAt->setReadOnly(finished || !released);
    releasedAt->setToolTip(released ? QString() : tr("Set when the release is recorded"));
    releasedAt->setAccessibleDescription(releasedAt->toolTip());
    m_releaseHint->setText(
        released ? tr("Released. Where it went is in the chain of custody.")
                 : tr("Nothing leaves without a name and a time: who allowed it, and when."));
    m_release->setVisible(!released);
    m_release->setEnabled(!finished);
}

void EvidenceForm::secure()
{
    m_form->store(
        [now = m_store.desk().surroundings().now, user = m_store.user()](AnyRecord &record) {
            auto &item = std::get<EvidenceItem>(record);
            item.state = EvidenceState::Secured;
            if (!item.securedAt)
                item.securedAt = now;
            if (item.custodian.isEmpty())
                item.custodian = user;
        },
        tr("Secured: %1").arg(std::get<EvidenceItem>(m_form->record()).description));
}

void EvidenceForm::release()
{
    if (releaseGap(std::get<EvidenceItem>(m_form->typedRecord())) == ReleaseGap::Who) {
        m_form->refuse(u"releaseAuthority"_s, tr("Record first who may release it"));
        return;
    }
    m_form->store(
        [now = m_store.desk().surroundings().now](AnyRecord &record) {
            auto &item = std::get<EvidenceItem>(record);
            item.state = EvidenceState::Released;
            if (!item.releasedAt)
                item.releasedAt = now;
        },
        tr("Released: %1").arg(std::get<EvidenceItem>(m_form->record()).description));
}

void EvidenceForm::leave()
{
    m_form->leave();
}

QFuture<void> EvidenceForm::keepDraft()
{
    const QFuture<void> custody = m_custody->keepDraft();
    const QFuture<void> own = m_form->keepDraft();
    return custody.isFinished() ? own : custody;
}

} // namespace candor
