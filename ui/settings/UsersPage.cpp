// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/Wording.h"
#include "settings/Pages.h"
#include "settings/UserModel.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/Note.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

/// List of users, and the fields of the one that is chosen. A new one is stored once it has a name.
class UsersPage : public SettingsForm {
    Q_DECLARE_TR_FUNCTIONS(UsersPage)

public:
    explicit UsersPage(SettingsStore *store)
        : SettingsForm(
              store, tr("Users of this casebook"),
              tr("Their names stand beside what they record. Everybody who knows the passphrase opens the whole "
                 "casebook; roles only say who does what."))
    {
        buildMe();
        buildTable();
        buildFields();
        whenFlushed([this] { storeTyped(); });
        whenChanged([this] { show(); });
        endWithSpace();
    }

private:
    void buildMe()
    {
        m_me = new QComboBox(this);
        m_me->setObjectName(u"settings.me"_s);
        m_me->setMaximumWidth(Theme::tokens().scaled(320));
        addField(tr("I am"), m_me, tr("At this workstation. What you do from now on is recorded under this name."));
        connect(m_me, &QComboBox::activated, this, [this] {
            const auto users = store()->users();
            const QString id = m_me->currentData().toString();
            for (const User &user : users) {
                if (user.id.toString() == id)
                    store()->become(user);
            }
        });
    }

    void buildTable()
    {
        m_table = new QTableView(this);
        m_table->setObjectName(u"settings.users"_s);
        m_table->setAccessibleName(tr("Users of this casebook"));
        m_table->setModel(&m_model);
        m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
        m_table->setSelectionMode(QAbstractItemView::SingleSelection);
        m_table->setShowGrid(false);
        m_table->setTabKeyNavigation(false);
        m_table->verticalHeader()->hide();
        m_table->verticalHeader()->setDefaultSectionSize(Theme::tokens().scaled(height::Row));
        m_table->horizontalHeader()->setHighlightSections(false);
        m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
        m_table->setFixedHeight(Theme::tokens().scaled(34 * 5 + 32));
        add(m_table);
        connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
            storeTyped();
            choose(m_model.user(m_table->currentIndex()));
        });

        m_add = button(tr("Add a person"), ButtonKind::Normal, u"plus"_s);
        m_add->setObjectName(u"settings.addUser"_s);
        m_active = button({});
        m_active->setObjectName(u"settings.toggleActive"_s);
        auto *row = new QWidget(this);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_add);
        layout->addStretch(1);
        layout->addWidget(m_active);
        add(row);
        connect(m_add, &QPushButton::clicked, this, [this] {
            storeTyped();
            choose(nullptr);
            m_table->clearSelection();
            m_name->setFocus(Qt::OtherFocusReason);
        });
        connect(m_active, &QPushButton::clicked, this, [this] {
            const bool active = !m_shown.active;
            store()->changeUser(
                m_shown.id,
                active ? tr("%1 is active again").arg(m_shown.name) : tr("%1 is not active any more").arg(m_shown.name),
                [active](User &user) { user.active = active; });
        });
    }

    void buildFields()
    {
        m_name = new QLineEdit(this);
        m_name->setObjectName(u"settings.userName"_s);
        m_title = new QLineEdit(this);
        m_title->setObjectName(u"settings.userTitle"_s);
        m_role = new QComboBox(this);
        m_role->setObjectName(u"settings.userRole"_s);
        for (const auto &role : enumNames<UserRole>)
            m_role->addItem(words::choiceText(role.value), static_cast<int>(role.value));
        m_onCall = new QCheckBox(tr("On call"), this);
        m_onCall->setObjectName(u"settings.userOnCall"_s);
        m_nameFrame = addField(tr("Name"), m_name);
        auto *row = new QWidget(this);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::L);
        layout->addWidget(new FieldFrame(tr("Title"), m_title, row), 2);
        layout->addWidget(new FieldFrame(tr("Role"), m_role, row), 1);
        add(row);
        addField(
            {}, m_onCall,
            tr("Reached first when harm is found, and sees in Today what nobody has yet. Several people can be on "
               "call."));
        for (QLineEdit *each : {m_name, m_title})
            connect(each, &QLineEdit::editingFinished, this, [this] { storeTyped(); });
        connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameFrame->clearError(); });
        connect(m_role, &QComboBox::activated, this, [this] {
            const auto role = static_cast<UserRole>(m_role->currentData().toInt());
            edit([role](User &user) { user.role = role; });
        });
        connect(m_onCall, &QCheckBox::clicked, this, [this](bool on) { edit([on](User &user) { user.onCall = on; }); });
    }

    [[nodiscard]] bool isNew() const { return m_shown.id.isNil(); }

    void edit(const std::function<void(User &)> &change)
    {
        if (isNew())
            change(m_shown); // stored with its name
        else
            store()->changeUser(m_shown.id, tr("%1 stored", "name of a person").arg(m_shown.name), change);
    }

    void storeTyped()
    {
        const QString name = m_name->text().trimmed(), title = m_title->text().trimmed();
        if (!m_name->isModified() && !m_title->isModified())
            return;
        if (name.isEmpty()) {
            if (!isNew() || !title.isEmpty())
                m_nameFrame->setError(tr("Type a name, so that others know who it is."));
            return;
        }
        m_name->setModified(false);
        m_title->setModified(false);
        if (!isNew()) {
            store()->changeUser(m_shown.id, tr("%1 stored", "name of a person").arg(name), [name, title](User &user) {
                user.name = name;
                user.title = title;
            });
            return;
        }
        m_shown.id = Id<User>::create();
        m_shown.name = name;
        m_shown.title = title;
        store()->addUser(tr("%1 added", "name of a person").arg(name), m_shown);
    }

    void choose(const User *user)
    {
        m_shown = user ? *user : User();
        if (!user)
            m_shown.role = UserRole::Editor;
        m_nameFrame->clearError();
        m_name->setText(m_shown.name);
        m_title->setText(m_shown.title);
        m_role->setCurrentIndex(m_role->findData(static_cast<int>(m_shown.role)));
        m_onCall->setChecked(m_shown.onCall);
        m_active->setEnabled(!isNew());
        m_active->setText(m_shown.active ? tr("Deactivate") : tr("Activate again"));
    }

    void show()
    {
        const std::vector<User> users = store()->users();
        m_me->clear();
        for (const User &user : users) {
            if (user.active)
                m_me->addItem(user.name, user.id.toString());
        }
        m_me->setCurrentIndex(m_me->findText(store()->desk().user()));

        const bool starting = isNew() && (m_name->hasFocus() || m_title->hasFocus() || m_name->isModified());
        const Id<User> shown = m_shown.id;
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model.setUsers(users);
        if (starting)
            return; // somebody is typing a new person
        QModelIndex row = m_model.indexOf(shown);
        if (!row.isValid())
            row = m_model.index(0, 0);
        m_table->setCurrentIndex(row);
        m_table->viewport()->update();
        if (!m_name->isModified() && !m_title->isModified())
            choose(m_model.user(row));
    }

    UserModel m_model;
    User m_shown;
    QComboBox *m_me = nullptr;
    QTableView *m_table = nullptr;
    Button *m_add = nullptr;
    Button *m_active = nullptr;
    FieldFrame *m_nameFrame = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_title = nullptr;
    QComboBox *m_role = nullptr;
    QCheckBox *m_onCall = nullptr;
};

} // namespace

SettingsForm *usersPage(SettingsStore *store)
{
    return new UsersPage(store);
}

} // namespace candor
