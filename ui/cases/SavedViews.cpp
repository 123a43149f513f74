// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/SavedViews.h"

#include "cases/FilterBar.h"
#include "shell/Await.h"
#include "theme/Tokens.h"
#include "widgets/Asked.h"
#include "widgets/Button.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameWidth = 170, longestName = 60;

/// An ampersand in a name would underline a letter.
QString menuText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

/// Of a view that is there, or of one that would be made from what is shown.
QString nameKey(const SavedView &view)
{
    return u"view/"_s + (view.id.isNil() ? view.filter : view.id.toString());
}

} // namespace

SavedViews::SavedViews(CaseSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_pick(new MenuButton(this))
    , m_menu(new QMenu(this))
    , m_save(button(tr("Save this view"), ButtonKind::Quiet))
    , m_name(new QLineEdit(this))
    , m_store(button(tr("Save view"), ButtonKind::Primary))
    , m_cancel(button(tr("Cancel"), ButtonKind::Quiet))
    , m_asking(new Asked(m_name))
{
    m_pick->setObjectName(u"savedViews"_s);
    m_pick->setMenu(m_menu);
    m_save->setObjectName(u"saveView"_s);
    m_name->setObjectName(u"viewName"_s);
    m_name->setAccessibleName(tr("Name of this view"));
    m_name->setPlaceholderText(tr("Name of this view"));
    m_name->setMaxLength(longestName);
    m_name->setFixedWidth(nameWidth);
    m_name->installEventFilter(this);
    m_store->setObjectName(u"storeView"_s);
    m_cancel->setObjectName(u"cancelView"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Xs);
    row->addWidget(m_save);
    row->addWidget(m_name);
    row->addWidget(m_store);
    row->addWidget(m_cancel);
    row->addWidget(m_pick);
    for (Button *each : {m_save, m_store, m_cancel})
        each->setSmall(true);
    m_asking->setAgain([this](const QString &key) { askAgain(key); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        SavedView view;
        view.filter = m_current;
        askName(view);
    });
    connect(m_store, &QPushButton::clicked, this, &SavedViews::store);
    connect(m_name, &QLineEdit::returnPressed, this, &SavedViews::store);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_store->setEnabled(!text.simplified().isEmpty());
    });
    connect(m_cancel, &QPushButton::clicked, this, &SavedViews::stopAsking);
    stopAsking();
    read();
}

void SavedViews::setCurrent(const ListView &view)
{
    m_current = toText(view);
    showState();
}

void SavedViews::follow(const ChangeNotice &notice)
{
    if (notice.cases.empty())
        read();
}

void SavedViews::read()
{
    await(
        m_source.savedViews(), this,
        [this](const std::vector<SavedView> &views) {
            m_views = views;
            std::sort(m_views.begin(), m_views.end(), [](const SavedView &a, const SavedView &b) {
                return QString::localeAwareCompare(a.name, b.name) < 0;
            });
            showState();
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

const SavedView *SavedViews::currentView() const
{
    const auto found = std::find_if(m_views.begin(), m_views.end(), [this](const SavedView &view) {
        return toText(listViewFrom(view.filter)) == m_current;
    });
    return found == m_views.end() ? nullptr : &*found;
}

void SavedViews::showState()
{
    const SavedView *current = currentView();
    const bool asking = m_asked.has_value();
    m_save->setVisible(!asking && !current && m_current != toText({}));
    m_name->setVisible(asking);
    m_store->setVisible(asking);
    m_cancel->setVisible(asking);
    m_pick->setVisible(!asking && !m_views.empty());
    m_pick->setText(current ? menuText(current->name) : tr("Views"));
    m_pick->setProperty("active", current != nullptr);
    m_pick->setAccessibleName(current ? tr("Saved views, %1").arg(current->name) : tr("Saved views"));
    m_pick->updateGeometry();
    m_pick->update();
    fillMenu();
}

void SavedViews::fillMenu()
{
    m_menu->clear();
    const SavedView *current = currentView();
    for (const SavedView &view : m_views) {
        QAction *action = m_menu->addAction(menuText(view.name));
        action->setCheckable(true);
        action->setChecked(&view == current);
        connect(
            action, &QAction::triggered, this, [this, filter = view.filter] { Q_EMIT picked(listViewFrom(filter)); });
    }
    if (!current)
        return;
    m_menu->addSeparator();
    QAction *rename = m_menu->addAction(tr("Rename “%1”…").arg(menuText(current->name)));
    rename->setObjectName(u"renameView"_s);
    connect(rename, &QAction::triggered, this, [this, view = *current] { askName(view); });
    QAction *remove = m_menu->addAction(tr("Delete “%1”").arg(menuText(current->name)));
    remove->setObjectName(u"deleteView"_s);
    connect(remove, &QAction::triggered, this, [this, view = *current] {
        apply(view, true, tr("View “%1” deleted").arg(view.name));
    });
}

void SavedViews::askName(const SavedView &view)
{
    m_asked = view;
    m_name->setText(view.name);
    m_store->setText(view.id.isNil() ? tr("Save view") : tr("Rename view"));
    m_store->setEnabled(!view.name.isEmpty());
    showState();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
    m_asking->begin(nameKey(view));
}

void SavedViews::askAgain(const QString &key)
{
    SavedView fresh;
    fresh.filter = m_current;
    if (key == nameKey(fresh) && m_save->isVisible())
        askName(fresh);
    const SavedView *current = currentView();
    if (current && key == nameKey(*current))
        askName(SavedView(*current));
}

void SavedViews::stopAsking()
{
    const bool hadFocus = m_name->hasFocus();
    m_asked.reset();
    showState();
    if (hadFocus)
        m_pick->setFocus(Qt::OtherFocusReason);
}

void SavedViews::store()
{
    const QString name = m_name->text().simplified();
    if (!m_asked || name.isEmpty())
        return;
    SavedView view = *m_asked;
    const bool isNew = view.id.isNil();
    if (isNew) {
        // A name that is there already gets the new filters.
        const auto same = std::find_if(m_views.begin(), m_views.end(), [&](const SavedView &each) {
            return each.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (same == m_views.end()) {
            view.id = Id<SavedView>::create();
        } else {
            view.id = same->id;
            view.revision = same->revision;
        }
    }
    view.name = name;
    stopAsking();
    apply(view, false, isNew ? tr("View “%1” saved").arg(name) : tr("View renamed to “%1”").arg(name));
}

void SavedViews::apply(const SavedView &view, bool remove, const QString &text)
{
    await(
        m_source.apply(SaveProgramRecord{view, remove}), this,
        [this, text](const Outcome &) {
            read();
            Q_EMIT done(text);
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

bool SavedViews::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        stopAsking();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace candor
