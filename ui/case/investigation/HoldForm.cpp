// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/investigation/HoldForm.h"

#include "case/CaseAnswers.h"
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

HoldForm::HoldForm(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_form(new RecordForm(store, RecordKind::Hold, u"hold"_s, this))
    , m_scroll(new QScrollArea(this))
    , m_title(label({}, FontRole::Heading))
    , m_state(new Chip)
    , m_remove(button(tr("Remove")))
    , m_remarks(new RemarkList)
    , m_release(button(tr("Release this hold"), ButtonKind::Normal, u"unlock"_s))
{
    setObjectName(u"holdForm"_s);
    plainColumn(this, 0)->addWidget(m_scroll);
    QVBoxLayout *column = scrollColumn(m_scroll);
    column->setContentsMargins(18, 12, 18, 16);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    m_title->setObjectName(u"hold.title"_s);
    m_remove->setObjectName(u"hold.remove"_s);
    m_remove->setSmall(true);
    head->addWidget(m_remove, 0, Qt::AlignTop);
    column->addLayout(head);
    m_remarks->setObjectName(u"hold.remarks"_s);
    column->addWidget(m_remarks);
    auto *grid = fieldGrid();
    grid->addWidget(m_form->add(u"kind"_s, FieldStyle::Choice), 0, 0, Qt::AlignTop);
    grid->addWidget(m_form->add(u"placedAt"_s, FieldStyle::Time), 0, 1, Qt::AlignTop);
    grid->addWidget(m_form->add(u"placedBy"_s, FieldStyle::Line), 1, 0, Qt::AlignTop);
    grid->addWidget(m_form->add(u"accounts"_s, FieldStyle::Line), 1, 1, Qt::AlignTop);
    grid->addWidget(
        m_form->add(u"scope"_s, FieldStyle::Text, tr("Such as all bills since the day of the event")), 2, 0, 1, 2);
    column->addLayout(grid);
    column->addWidget(new SectionHeader(tr("Release"), u"unlock"_s));
    auto *release = fieldGrid();
    release->addWidget(m_form->add(u"releaseAuthority"_s, FieldStyle::Line), 0, 0, Qt::AlignTop);
    release->addWidget(m_form->add(u"releasedAt"_s, FieldStyle::Time), 0, 1, Qt::AlignTop);
    release->addWidget(m_form->add(u"releasedBy"_s, FieldStyle::Line), 1, 0, Qt::AlignTop);
    release->addWidget(m_form->add(u"reason"_s, FieldStyle::Line, {}, tr("Why it is released")), 1, 1, Qt::AlignTop);
    column->addLayout(release);
    m_release->setObjectName(u"hold.release"_s);
    m_release->setSmall(true);
    column->addWidget(m_release, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(m_release, &QPushButton::clicked, this, &HoldForm::release);
    connect(m_remove, &QPushButton::clicked, this, &HoldForm::removeRequested);
}

void HoldForm::show(const Hold &hold)
{
    const bool same = hold.id.uuid() == idOf(m_form->record());
    const bool finished = isReadOnly(m_store.file(), RecordKind::Hold);
    m_form->show(hold);
    if (!same) {
        m_form->restoreDraft();
        m_scroll->ensureVisible(0, 0);
    }
    m_form->setReadOnly(finished);
    // It is released with a name and a reason, not by a time alone.
    auto *released = qobject_cast<QLineEdit *>(m_form->editor(u"releasedAt"_s));
    released->setReadOnly(finished || isOpen(hold));
    released->setToolTip(isOpen(hold) ? tr("Set when the hold is released") : QString());
    released->setAccessibleDescription(released->toolTip());
    const QStringList names = peopleNames(m_store.file());
    for (const QString &field : {u"placedBy"_s, u"releaseAuthority"_s, u"releasedBy"_s})
        m_form->suggest(field, names);
    m_title->setText(tr("Hold: %1", "kind of the hold").arg(words::choiceText(hold.kind)));
    m_state->set(
        words::holdLine(hold, m_store.moment()), isOpen(hold) ? Status::Soon : Status::Ok,
        isOpen(hold) ? u"lock"_s : u"unlock"_s);
    m_remarks->show(words::holdRemarks(hold));
    m_remove->setEnabled(!isFinished(m_store.file()));
    m_remove->setVisible(!staysInCase(hold));
    m_form->editor(u"kind"_s)->setEnabled(!finished && !staysInCase(hold));
    m_remove->setAccessibleName(tr("Remove this hold"));
    m_release->setVisible(isOpen(hold));
    m_release->setEnabled(!finished);
}

void HoldForm::focusFirst()
{
    m_form->editor(u"scope"_s)->setFocus();
}

void HoldForm::release()
{
    const AnyRecord typed = m_form->typedRecord();
    const auto &hold = std::get<Hold>(typed);
    switch (releaseGap(hold)) {
    case ReleaseGap::Who: m_form->refuse(u"releasedBy"_s, tr("Say who released it")); return;
    case ReleaseGap::Why: m_form->refuse(u"reason"_s, tr("Say why it is released")); return;
    case ReleaseGap::None: break;
    }
    m_form->store(
        [now = m_store.desk().surroundings().now](AnyRecord &record) {
            auto &released = std::get<Hold>(record);
            if (!released.releasedAt)
                released.releasedAt = now;
        },
        tr("Hold released"));
}

} // namespace candor
