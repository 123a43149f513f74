// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/HelpDialogs.h"

#include "case/CaseWorkspace.h"
#include "case/documents/PageView.h"
#include "shell/Actions.h"
#include "shell/FindModel.h"
#include "shell/Printing.h"
#include "theme/Tokens.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/WindowHeight.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QTableWidget>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

struct Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QDialog *dialogFor(const QString &title, const QString &name, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setObjectName(name);
    return dialog;
}

QVBoxLayout *layoutOf(QDialog *dialog)
{
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(space::Xl, space::L, space::Xl, space::L);
    layout->setSpacing(space::M);
    return layout;
}

QHBoxLayout *closeRow(QDialog *dialog)
{
    auto *close = button(Help::tr("Close"));
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(close);
    return row;
}

} // namespace

QList<std::pair<QString, QString>> keyList(const Actions &actions)
{
    QList<std::pair<QString, QString>> keys;
    for (const auto &[what, action] : actions.all()) {
        if (!action->shortcut().isEmpty())
            keys.append({plainActionText(action->text()), action->shortcut().toString(QKeySequence::NativeText)});
    }
    const auto add = [&keys](const QString &what, const QKeySequence &sequence) {
        keys.append({what, sequence.toString(QKeySequence::NativeText)});
    };
    for (int tab = CaseWorkspace::Pathway; tab < CaseWorkspace::TabCount; ++tab)
        add(Help::tr("Part %1 of the case").arg(tab + 1), CaseWorkspace::keysOf(static_cast<CaseWorkspace::Tab>(tab)));
    add(Help::tr("Open selected"), QKeySequence(Qt::Key_Return));
    add(Help::tr("Tick or untick"), QKeySequence(Qt::Key_Space));
    add(Help::tr("Edit selected"), QKeySequence(Qt::Key_F2));
    add(Help::tr("Close dialog, leave field, clear search"), QKeySequence(Qt::Key_Escape));
    return keys;
}

QDialog *keyboardMap(const Actions &actions, QWidget *parent)
{
    QDialog *dialog = dialogFor(Help::tr("Keyboard map"), u"keyboardMapDialog"_s, parent);
    dialog->resize(480, 560);
    auto *table = new QTableWidget(0, 2, dialog);
    table->setObjectName(u"shortcutTable"_s);
    table->setAccessibleName(Help::tr("Shortcuts"));
    table->setHorizontalHeaderLabels({Help::tr("Do"), Help::tr("Keys")});
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    const auto add = [table](const QString &what, const QString &keys) {
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(what));
        table->setItem(row, 1, new QTableWidgetItem(keys));
    };
    for (const auto &[what, sequence] : keyList(actions))
        add(what, sequence);
    QVBoxLayout *layout = layoutOf(dialog);
    layout->addWidget(table, 1);
    layout->addLayout(closeRow(dialog));
    return dialog;
}

QDialog *aboutDialog(QWidget *parent)
{
    QDialog *dialog = dialogFor(Help::tr("About Candor Casebook"), u"aboutDialog"_s, parent);
    dialog->resize(440, 300);
    keepHighEnough(dialog);
    QVBoxLayout *layout = layoutOf(dialog);
    layout->addWidget(label(u"Candor Casebook"_s, FontRole::Title));
    layout->addWidget(
        label(Help::tr("Version %1").arg(QCoreApplication::applicationVersion()), FontRole::Body, Ink::Muted));
    layout->addWidget(label(Help::tr(
        "Case management for communication and optimal resolution after patient harm. Everything stays encrypted on "
        "this computer; nothing is sent over the internet.")));
    layout->addWidget(label(
        Help::tr("Free software under the GNU General Public License, version 3 or later. Not legal advice."),
        FontRole::Small, Ink::Muted));
    layout->addStretch(1);
    layout->addLayout(closeRow(dialog));
    return dialog;
}

QDialog *pageDialog(const QString &title, const FilteredDocument &document, const PageSettings &page, QWidget *parent)
{
    QDialog *dialog = dialogFor(title, u"pageDialog"_s, parent);
    auto *pages = new PageView(dialog);
    pages->setAccessibleName(title);
    pages->setDocument(std::make_shared<const LaidOutDocument>(document, page), plainText(document));
    dialog->resize(780, 720);
    auto *print = button(Help::tr("Print"), ButtonKind::Primary, u"printer"_s);
    print->setObjectName(u"printPage"_s);
    QObject::connect(
        print, &QPushButton::clicked, dialog, [dialog, document, page] { printDocument(dialog, document, page); });
    QHBoxLayout *row = closeRow(dialog);
    row->addWidget(print);
    QVBoxLayout *layout = layoutOf(dialog);
    layout->addWidget(pages, 1);
    layout->addLayout(row);
    return dialog;
}

} // namespace candor
