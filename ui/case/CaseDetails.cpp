// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/CaseDetails.h"

#include "case/CaseAnswers.h"
#include "case/investigation/ReviewParts.h"
#include "shell/Await.h"
#include "widgets/Button.h"
#include "widgets/SectionHeader.h"

#include <QApplication>
#include <QGridLayout>
#include <QShortcut>

namespace candor {

using namespace Qt::StringLiterals;

CaseDetails::CaseDetails(CaseStore &store, QWidget *parent)
    : QFrame(parent)
    , m_store(store)
    , m_form(new RecordForm(store, RecordKind::Case, u"details"_s, this))
{
    setObjectName(u"case.details"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    hide();
    auto *column = plainColumn(this);
    column->setContentsMargins(18, 8, 18, 12);
    auto *head = new QHBoxLayout;
    head->addWidget(new SectionHeader(tr("Details of the case"), u"pencil"_s), 1);
    Button *done = button(tr("Close"));
    done->setObjectName(u"details.close"_s);
    done->setAccessibleName(tr("Close the details of the case"));
    done->setSmall(true);
    head->addWidget(done);
    column->addLayout(head);
    auto *grid = fieldGrid();
    grid->addWidget(m_form->add(u"title"_s, FieldStyle::Line, tr("Short and neutral, without names")), 0, 0);
    grid->addWidget(m_form->add(u"eventType"_s, FieldStyle::Line), 0, 1);
    grid->addWidget(m_form->add(u"unit"_s, FieldStyle::Line), 1, 0);
    grid->addWidget(m_form->add(u"place"_s, FieldStyle::Line), 1, 1);
    grid->addWidget(m_form->add(u"owner"_s, FieldStyle::Line), 2, 0);
    column->addLayout(grid);
    connect(done, &QPushButton::clicked, this, &CaseDetails::close);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &CaseDetails::close);
    connect(&m_store, &CaseStore::changed, this, &CaseDetails::showCase);
}

void CaseDetails::open(const QString &field)
{
    if (!m_store.isOpen())
        return;
    if (isHidden())
        m_before = QApplication::focusWidget();
    show();
    showCase();
    await(
        m_store.desk().records(), this,
        [this](const std::vector<AnyRecord> &records) {
            QStringList users;
            for (const AnyRecord &record : records) {
                if (const auto *user = std::get_if<User>(&record); user && user->active)
                    users += user->name;
            }
            m_form->suggest(u"owner"_s, users);
        },
        [this](const Error &error) { Q_EMIT m_store.failed(error); });
    m_form->editor(field)->setFocus();
}

void CaseDetails::leave()
{
    if (!isHidden())
        m_form->leave();
}

void CaseDetails::showCase()
{
    if (isHidden() || !m_store.isOpen())
        return;
    const Case &shown = m_store.file().record;
    const bool same = shown.id.uuid() == idOf(m_form->record());
    m_form->show(shown);
    if (!same)
        m_form->restoreDraft();
    m_form->setReadOnly(isFinished(m_store.file()));
}

void CaseDetails::close()
{
    leave();
    hide();
    if (m_before)
        m_before->setFocus();
}

} // namespace candor
