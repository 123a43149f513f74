// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/Grabber.h"

#include "case/CaseWorkspace.h"
#include "intake/NewCaseDialog.h"
#include "shell/Session.h"
#include "unlock/UnlockPage.h"
#include "widgets/PassphraseEdit.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>
#include <QTimer>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int settleMillis = 700; // reads, debounced searches and layouts are done by then

} // namespace

Grabber::Grabber(MainWindow &window, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(folder)
{
    const auto search = [this](const QString &text) {
        m_window.shell()->findChild<QLineEdit *>(u"caseSearch"_s)->setText(text);
    };
    const auto tab = [this](CaseWorkspace::Tab which) {
        return [this, which] { m_window.shell()->caseWorkspace()->showTab(which); };
    };
    const auto page = [this](int number) {
        return [this, number] {
            m_window.shell()->newCase();
            m_window.shell()->newCaseDialog()->goToPage(number);
        };
    };
    const auto closeDialog = [this] {
        if (auto *dialog = qobject_cast<QDialog *>(topDialog()))
            dialog->reject();
    };
    m_shots = {
        {u"cases"_s, [] {}},
        {u"cases-search"_s, [search] { search(u"count"_s); }},
        {u"cases-no-match"_s, [search] { search(u"zzzz"_s); }},
        {{}, [search] { search(u"heparin"_s); }},
        {u"case"_s, [this] { m_window.shell()->openCase(m_window.shell()->casesPage()->currentCase()); }},
        {u"case-communications"_s, tab(CaseWorkspace::Communications)},
        {u"case-history"_s, tab(CaseWorkspace::History)},
        {u"case-print"_s, [this] { m_window.shell()->caseWorkspace()->print(); }},
        {{}, tab(CaseWorkspace::Pathway)},
        {{}, [this] { m_window.shell()->showCases(); }},
        {{}, [search] { search({}); }},
        {u"new-case-1"_s, page(0)},
        {u"new-case-2"_s, page(1)},
        {u"new-case-3"_s, page(2)},
        {u"new-case-4"_s, page(3)},
        {{}, closeDialog},
        {u"blank-checklists"_s, [this] { m_window.perform(Do::BlankForms); }},
        {{}, closeDialog},
        {u"keyboard-map"_s, [this] { m_window.perform(Do::KeyboardMap); }},
        {{}, closeDialog},
        {u"first-hour"_s, [this] { m_window.perform(Do::FirstHour); }},
        {{}, closeDialog},
        {u"create"_s, [this] { m_window.perform(Do::CreateCasebook); }},
        {{}, closeDialog},
        {u"unlock"_s, [this] { m_window.perform(Do::Lock); }},
    };
}

void Grabber::start()
{
    QDir().mkpath(m_folder);
    QTimer::singleShot(settleMillis, this, &Grabber::next);
}

void Grabber::next()
{
    if (m_at == m_shots.size()) {
        QCoreApplication::exit(0);
        return;
    }
    const Shot &shot = m_shots[m_at++];
    shot.prepare();
    QTimer::singleShot(settleMillis, this, [this, name = shot.name] {
        if (!name.isEmpty())
            take(name);
        next();
    });
}

QWidget *Grabber::topDialog() const
{
    const QWidgetList widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        if (qobject_cast<QDialog *>(widget) && widget->isVisible())
            return widget;
    }
    return nullptr;
}

void Grabber::take(const QString &name)
{
    QPixmap picture = m_window.grab();
    if (QWidget *dialog = topDialog()) {
        QPainter painter(&picture);
        painter.fillRect(m_window.rect(), QColor(40, 50, 50, 71));
        painter.drawPixmap(m_window.rect().center() - dialog->rect().center(), dialog->grab());
    }
    picture.save(m_folder + u'/' + name + u".png"_s);
}

} // namespace candor
