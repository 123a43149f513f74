// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlock/CasebookChooser.h"

#include "unlock/Card.h"
#include "unlock/RecentCasebooks.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>

namespace candor {

using namespace Qt::StringLiterals;

CasebookChooser::CasebookChooser(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"casebookChooser"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(space::M);
    layout->addWidget(label(tr("Choose a casebook"), FontRole::Title));
    m_rows->setSpacing(space::S);
    layout->addLayout(m_rows);
    layout->addWidget(label(
        tr("Taking a casebook off this list does nothing to its files. You can also drop a casebook folder or a backup "
           "on this window."),
        FontRole::Small, Ink::Muted));
    auto *other = button(tr("Open another casebook"), ButtonKind::Normal, u"folder"_s);
    other->setObjectName(u"openOther"_s);
    auto *create = button(tr("Create a casebook"), ButtonKind::Normal, u"plus"_s);
    create->setObjectName(u"chooserCreate"_s);
    auto *restore = button(tr("Restore a backup"), ButtonKind::Normal, u"history"_s);
    restore->setObjectName(u"chooserRestore"_s);
    auto *back = button(tr("Back"), ButtonKind::Quiet);
    back->setObjectName(u"chooserBack"_s);
    m_back = back;
    for (Button *each : {other, create, restore, back})
        layout->addWidget(each, 0, Qt::AlignLeading);
    layout->addStretch(1); // another side may be taller
    connect(other, &QPushButton::clicked, this, &CasebookChooser::otherRequested);
    connect(create, &QPushButton::clicked, this, &CasebookChooser::createRequested);
    connect(restore, &QPushButton::clicked, this, &CasebookChooser::restoreRequested);
    connect(back, &QPushButton::clicked, this, &CasebookChooser::backRequested);
}

void CasebookChooser::fill(const QString &current)
{
    m_current = current;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        // Not at once: the click that led here may come from it.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList recent = recentCasebooks();
    for (const QString &path : recent)
        m_rows->addWidget(row(path, path == current));
    m_back->setVisible(!current.isEmpty());
}

QWidget *CasebookChooser::row(const QString &path, bool current)
{
    const QString name = QFileInfo(path).completeBaseName();
    const bool there = QFileInfo::exists(path);
    auto *card = new Card(this);
    auto *layout = new QHBoxLayout(card);
    layout->setContentsMargins(14, 9, 10, 9);
    layout->setSpacing(space::S);
    layout->addWidget(new IconMark(u"folder"_s, IconColor::Muted, 18, card));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(label(name, FontRole::Label));
    texts->addWidget(label(
        there ? QDir::toNativeSeparators(path)
              : tr("%1 was not found. Its disk may not be connected.").arg(QDir::toNativeSeparators(path)),
        FontRole::Small, Ink::Muted));
    layout->addLayout(texts, 1);
    auto *choose = button(current ? tr("Chosen") : tr("Choose"));
    choose->setObjectName(u"chooseRecent"_s);
    choose->setAccessibleName(tr("Choose %1").arg(name));
    choose->setSmall(true);
    choose->setEnabled(there);
    auto *remove = button(tr("Remove"), ButtonKind::Quiet);
    remove->setObjectName(u"removeRecent"_s);
    remove->setAccessibleName(tr("Remove %1 from this list").arg(name));
    remove->setSmall(true);
    layout->addWidget(choose);
    layout->addWidget(remove);
    connect(choose, &QPushButton::clicked, this, [this, path] { Q_EMIT chosen(path); });
    connect(remove, &QPushButton::clicked, this, [this, path] {
        forgetCasebook(path);
        Q_EMIT removed(path);
        fill(path == m_current ? QString() : m_current);
    });
    return card;
}

} // namespace candor
