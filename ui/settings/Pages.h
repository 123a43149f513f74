// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/SettingsForm.h"

namespace candor {

class AutoBackup;
class Language;
class Theme;

// The pages of the settings, each made anew when the language changes.

[[nodiscard]] SettingsForm *hospitalPage(SettingsStore *store);
[[nodiscard]] SettingsForm *rulesPage(SettingsStore *store, std::function<void()> openLibrary);
[[nodiscard]] SettingsForm *printingPage(SettingsStore *store);
[[nodiscard]] SettingsForm *recordWordsPage(SettingsStore *store);
[[nodiscard]] SettingsForm *jurisdictionsPage(SettingsStore *store, std::function<void()> openLibrary);
[[nodiscard]] SettingsForm *usersPage(SettingsStore *store);
[[nodiscard]] SettingsForm *lockingPage(SettingsStore *store);
/// `backup` may be nullptr: then the page only sets.
[[nodiscard]] SettingsForm *backupPage(SettingsStore *store, AutoBackup *backup);
/// Of this computer, not of a casebook.
[[nodiscard]] SettingsForm *devicePage(Theme &theme, Language &language);

/// Are names of patients hidden when a casebook is opened on this computer? Yes, unless somebody chose otherwise.
[[nodiscard]] bool namesHiddenAtFirst();

} // namespace candor
