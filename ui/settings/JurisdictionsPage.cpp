// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/JurisdictionModel.h"
#include "settings/Pages.h"
#include "theme/Theme.h"
#include "widgets/FieldFrame.h"
#include "widgets/Note.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

struct JurisdictionsPage {
    Q_DECLARE_TR_FUNCTIONS(JurisdictionsPage)
};

/// Rows that are easy to hit.
class PlaceDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(size.height(), Theme::tokens().scaled(height::MinimumHit))};
    }
};

} // namespace

SettingsForm *jurisdictionsPage(SettingsStore *store, std::function<void()> openLibrary)
{
    auto *form = new SettingsForm(
        store, JurisdictionsPage::tr("Jurisdictions"),
        JurisdictionsPage::tr(
            "Whose deadlines the program proposes in a case. A person confirms each one; the program never decides "
            "that a law applies."));
    auto *model = new JurisdictionModel(jurisdictions(builtInDeadlines()), form);
    auto *filtered = new QSortFilterProxyModel(form);
    filtered->setSourceModel(model);
    filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);

    auto *find = new QLineEdit(form);
    find->setObjectName(u"settings.findJurisdiction"_s);
    find->setPlaceholderText(JurisdictionsPage::tr("Name of a state"));
    find->setClearButtonEnabled(true);
    form->addField(JurisdictionsPage::tr("Find"), find);
    QObject::connect(find, &QLineEdit::textChanged, filtered, &QSortFilterProxyModel::setFilterFixedString);

    auto *list = new QListView(form);
    list->setObjectName(u"settings.jurisdictions"_s);
    list->setAccessibleName(JurisdictionsPage::tr("Jurisdictions"));
    list->setModel(filtered);
    list->setItemDelegate(new PlaceDelegate(list));
    list->setUniformItemSizes(true);
    list->setSpacing(2);
    list->setMinimumHeight(Theme::tokens().scaled(260));
    form->addTall(list);
    NoteBox *note = form->addNote(Status::Wait, {}, {}, {});
    note->setObjectName(u"settings.ruleCount"_s);
    QObject::connect(note, &NoteBox::actionTriggered, form, std::move(openLibrary));

    QObject::connect(model, &JurisdictionModel::choiceChanged, form, [store](const QStringList &codes) {
        store->change(JurisdictionsPage::tr("Jurisdictions stored"), [codes](Settings &s) { s.jurisdictions = codes; });
    });
    form->whenChanged([store, model, note] {
        model->setChosen(store->settings().jurisdictions);
        const auto [rules, unverified] = model->ruleCount();
        const QString count = JurisdictionsPage::tr("%n rule(s) apply with this choice.", "", rules);
        if (unverified == 0)
            note->set(
                Status::Ok, count, JurisdictionsPage::tr("Each was read in a source."),
                JurisdictionsPage::tr("Open the Library"));
        else
            note->set(
                Status::Soon, count,
                JurisdictionsPage::tr(
                    "%n of them are unverified and count only once somebody here has confirmed them.", "", unverified),
                JurisdictionsPage::tr("Open the Library"));
    });
    return form;
}

} // namespace candor
