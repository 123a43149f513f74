// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/Pages.h"
#include "shell/Notifier.h"
#include "theme/Language.h"
#include "theme/Theme.h"
#include "widgets/CheckRow.h"
#include "widgets/FieldFrame.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QSettings>
#include <QSignalBlocker>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

const auto hiddenKey = u"view/namesHidden"_s;
constexpr int textStep = 10;

struct DevicePage {
    Q_DECLARE_TR_FUNCTIONS(DevicePage)
};

QComboBox *choice(SettingsForm *form, const QString &name, const std::vector<std::pair<QString, int>> &texts)
{
    auto *field = new QComboBox(form);
    field->setObjectName(name);
    field->setMaximumWidth(Theme::tokens().scaled(320));
    for (const auto &[text, value] : texts)
        field->addItem(text, value);
    return field;
}

} // namespace

bool namesHiddenAtFirst()
{
    return QSettings().value(hiddenKey, true).toBool();
}

SettingsForm *devicePage(Theme &theme, Language &language)
{
    auto *form = new SettingsForm(
        nullptr, DevicePage::tr("This computer"),
        DevicePage::tr("For everybody who uses the program on this account. Nothing of it is stored in the casebook."));
    // The names of languages stand in their own language, so that a person who cannot read this one finds them.
    auto *languages = choice(
        form, u"settings.language"_s,
        {{DevicePage::tr("Language of the system"), static_cast<int>(Language::Choice::System)},
         {u"English"_s, static_cast<int>(Language::Choice::English)},
         {u"Español"_s, static_cast<int>(Language::Choice::Spanish)}});
    form->addField(
        DevicePage::tr("Language"), languages,
        DevicePage::tr("Takes effect at once, for dates and numbers too. Printed pages have a language of their own."));
    languages->setCurrentIndex(languages->findData(static_cast<int>(language.choice())));
    QObject::connect(languages, &QComboBox::activated, form, [languages, &language] {
        language.setChoice(static_cast<Language::Choice>(languages->currentData().toInt()));
    });

    std::vector<std::pair<QString, int>> percents;
    for (int percent = Theme::smallestText; percent <= Theme::largestText; percent += textStep)
        percents.emplace_back(DevicePage::tr("%1 percent", "text size").arg(percent), percent);
    auto *sizes = choice(form, u"settings.textSize"_s, percents);
    form->addField(DevicePage::tr("Text size"), sizes);
    QObject::connect(
        sizes, &QComboBox::activated, form, [sizes, &theme] { theme.chooseTextSize(sizes->currentData().toInt()); });

    auto *themes = choice(
        form, u"settings.theme"_s,
        {{DevicePage::tr("As the system"), static_cast<int>(Theme::Mode::System)},
         {DevicePage::tr("Light"), static_cast<int>(Theme::Mode::Light)},
         {DevicePage::tr("Dark"), static_cast<int>(Theme::Mode::Dark)}});
    form->addField(DevicePage::tr("Theme"), themes, DevicePage::tr("A contrast theme of the system is left as it is."));
    QObject::connect(themes, &QComboBox::activated, form, [themes, &theme] {
        theme.chooseMode(static_cast<Theme::Mode>(themes->currentData().toInt()));
    });
    const auto show = [sizes, themes, &theme] {
        sizes->setCurrentIndex(sizes->findData((theme.textSize() + textStep / 2) / textStep * textStep));
        themes->setCurrentIndex(themes->findData(static_cast<int>(theme.mode())));
    };
    QObject::connect(&theme, &Theme::changed, form, show);
    show();

    auto *hidden = new CheckRow(DevicePage::tr("Hide the names of patients when a casebook is opened"), form);
    hidden->setObjectName(u"settings.namesHidden"_s);
    hidden->setChecked(namesHiddenAtFirst());
    form->addField(
        {}, hidden, DevicePage::tr("Lists then show initials until names are asked for. Locking hides them again."));
    QObject::connect(hidden, &QAbstractButton::clicked, form, [](bool on) { QSettings().setValue(hiddenKey, on); });

    auto *notify = new CheckRow(DevicePage::tr("Notify when a task is due soon or late"), form);
    notify->setObjectName(u"settings.notify"_s);
    notify->setChecked(Notifier::isOn());
    form->addField(
        {}, notify,
        DevicePage::tr(
            "Where the system shows notifications. They say that something is due, never a word of a case."));
    QObject::connect(notify, &QAbstractButton::clicked, form, [](bool on) { Notifier::setOn(on); });
    form->endWithSpace();
    return form;
}

} // namespace candor
