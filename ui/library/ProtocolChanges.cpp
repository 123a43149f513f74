// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/ProtocolChanges.h"

#include "library/LibraryWords.h"
#include "library/ProtocolDraft.h"
#include "shell/Await.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/FieldFrame.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/RowDelegate.h"
#include "wording/ErrorText.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QStandardItemModel>

namespace candor {

using namespace Qt::StringLiterals;

ProtocolChanges::ProtocolChanges(ProtocolDraft *draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState)
    , m_note(new NoteBox)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
    , m_takeBack(button(tr("Take this change back"), ButtonKind::Normal, u"undo"_s))
    , m_reason(new QLineEdit)
    , m_reasonFrame(new FieldFrame(tr("Why this version"), m_reason))
    , m_confirm(button({}, ButtonKind::Primary))
    , m_discard(button(tr("Discard all changes"), ButtonKind::Quiet))
{
    m_list->setObjectName(u"protocolChanges"_s);
    m_list->setAccessibleName(tr("Changes in the draft"));
    m_list->setModel(m_model);
    useRows(m_list);
    m_takeBack->setObjectName(u"takeBackChange"_s);
    m_takeBack->setSmall(true);
    m_reason->setObjectName(u"editionReason"_s);
    m_confirm->setObjectName(u"putInForce"_s);
    m_discard->setObjectName(u"discardChanges"_s);
    m_empty->set(
        u"pencil"_s, tr("No change is waiting."),
        tr("Changes to steps, deadlines and checklist rows are collected here before they count for any case."));
    m_empty->setAction(tr("Look at the protocol"), u"book"_s);
    m_empty->actionButton()->setObjectName(u"lookAtProtocol"_s);

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::L, space::M, space::L, space::L);
    column->setSpacing(space::M);
    column->addWidget(m_note);
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_takeBack);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_reasonFrame);
    column->addWidget(label(
        tr("New cases begin with it. Running cases keep the version they have until somebody moves them."),
        FontRole::Small, Ink::Muted));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_draft, &ProtocolDraft::changed, this, &ProtocolChanges::refresh);
    connect(m_draft, &ProtocolDraft::failed, this, [this](const Error &error) {
        m_note->set(Status::Late, {}, errorText(error));
        m_note->show();
    });
    connect(m_takeBack, &QPushButton::clicked, this, &ProtocolChanges::takeBack);
    connect(m_confirm, &QPushButton::clicked, this, &ProtocolChanges::confirm);
    connect(m_reason, &QLineEdit::returnPressed, this, &ProtocolChanges::confirm);
    connect(m_discard, &QPushButton::clicked, m_draft, &ProtocolDraft::discard);
    connect(m_empty, &EmptyState::actionTriggered, this, &ProtocolChanges::outlineRequested);
    refresh();
}

void ProtocolChanges::refresh()
{
    const int current = m_list->currentIndex().row();
    m_model->clear();
    for (const ProtocolDifference &difference : m_draft->changes())
        m_model->appendRow(rowItem({.id = difference.target, .title = words::difference(difference)}));
    const bool stale = !m_draft->problem().isEmpty();
    m_note->setVisible(stale);
    if (stale)
        m_note->set(Status::Late, tr("The changes kept do not fit the protocol in force."), m_draft->problem());
    m_stack->setCurrentIndex(m_draft->isEmpty() && !stale ? 0 : 1);
    m_takeBack->setEnabled(m_model->rowCount() > 0);
    m_confirm->setEnabled(m_model->rowCount() > 0);
    m_confirm->setText(tr("Put version %1 in force for new cases").arg(m_draft->nextVersion()));
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(std::clamp(current, 0, m_model->rowCount() - 1), 0));
}

void ProtocolChanges::takeBack()
{
    const int row = m_list->currentIndex().row();
    if (row >= 0 && row < static_cast<int>(m_draft->changes().size()))
        m_draft->takeBack(ProtocolDifference(m_draft->changes()[static_cast<size_t>(row)]));
}

void ProtocolChanges::confirm()
{
    if (m_draft->isEmpty())
        return;
    if (m_reason->text().trimmed().isEmpty()) {
        m_reasonFrame->setError(tr("A few words are enough"));
        m_reason->setFocus();
        return;
    }
    m_reasonFrame->clearError();
    m_confirm->setEnabled(false);
    await(
        m_draft->putInForce(m_reason->text()), this,
        [this, version = m_draft->nextVersion()](const Outcome &) {
            m_reason->clear();
            m_draft->discard();
            Q_EMIT putInForce(version);
        },
        [this](const Error &error) {
            m_confirm->setEnabled(true);
            m_note->set(Status::Late, {}, errorText(error));
            m_note->show();
        });
}

} // namespace candor
