// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlock/FormsSide.h"

#include "theme/Language.h"
#include "theme/Tokens.h"
#include "unlock/LinkEntry.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QMenu>

namespace candor {

using namespace Qt::StringLiterals;

FormsSide::FormsSide(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(label(tr("Something happening right now?"), FontRole::Label));
    layout->addSpacing(2);
    layout->addWidget(
        label(tr("These work without unlocking. They contain no case information."), FontRole::Body, Ink::Muted));
    layout->addSpacing(space::S);
    auto *conversation = new LinkEntry(
        tr("Print a blank first-conversation checklist"), tr("1 page, English or Spanish"), u"printer"_s, this);
    conversation->setObjectName(u"printFirstConversation"_s);
    auto *intake = new LinkEntry(
        tr("Print a blank event intake form"), tr("1 page, English or Spanish, type it in later"), u"page"_s, this);
    intake->setObjectName(u"printIntake"_s);
    auto *hour = new LinkEntry(
        tr("First hour at a glance"),
        tr("30 minutes: activate the team. 60 minutes: first conversation with the patient or family."), u"clock"_s,
        this);
    hour->setObjectName(u"firstHourLink"_s);
    for (LinkEntry *each : {conversation, intake, hour})
        layout->addWidget(each);
    const auto offerLanguages = [this](LinkEntry *entry, const QString &id) {
        connect(entry, &QAbstractButton::clicked, this, [this, entry, id] {
            auto *menu = new QMenu(entry);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            menu->addAction(u"English"_s, this, [this, id] { Q_EMIT formRequested(id, u"en"_s); });
            menu->addAction(u"Español"_s, this, [this, id] { Q_EMIT formRequested(id, u"es"_s); });
            menu->popup(entry->mapToGlobal(QPoint(0, entry->height())));
        });
    };
    offerLanguages(conversation, u"first-conversation"_s);
    offerLanguages(intake, u"intake"_s);
    connect(hour, &QAbstractButton::clicked, this, [this] { Q_EMIT formRequested(u"first-hour"_s, Language::code()); });
}

} // namespace candor
