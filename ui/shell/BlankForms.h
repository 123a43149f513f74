// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Builders.h"
#include "render/LaidOutDocument.h"

#include <QDialog>

class QComboBox;
class QListWidget;

namespace candor {

class Casebook;

/// A form without any case in it, to be filled in by hand.
struct BlankForm {
    QString id; // "first-conversation" and the other checklists, "intake", "first-hour"
    QString title;
};

/// All forms, the first conversation first.
[[nodiscard]] std::vector<BlankForm> blankForms(const Protocol &protocol);
[[nodiscard]] DocumentModel
blankForm(const QString &id, const Protocol &protocol, const DocumentContext &context, const QString &language);

/// The protocol that ships with the program; for forms before a casebook is open.
[[nodiscard]] std::shared_ptr<const Protocol> builtInProtocol();

/// What stands on a form, and how it is printed.
struct BlankSetup {
    DocumentContext context;
    PageSettings page;
};
/// As the settings of the casebook say. Without an open one (nullptr) nobody is named, on the paper of the locale.
[[nodiscard]] BlankSetup
blankSetup(const Casebook *casebook, Instant now, const QTimeZone &zone, const QLocale &locale = QLocale::system());

/// Prints a form; the first hour is shown on the screen first.
void showBlankForm(QWidget *parent, const QString &id, const BlankSetup &setup, const QString &language);
void chooseBlankForm(QWidget *parent, const std::shared_ptr<const Protocol> &protocol, const BlankSetup &setup);

/// Chooses a form and a language and prints it; works without a casebook.
class BlankFormsDialog : public QDialog {
    Q_OBJECT

public:
    BlankFormsDialog(std::shared_ptr<const Protocol> protocol, const BlankSetup &setup, QWidget *parent = nullptr);

private:
    void give(bool print);

    std::shared_ptr<const Protocol> m_protocol;
    BlankSetup m_setup;
    QListWidget *m_list;
    QComboBox *m_language;
};

} // namespace candor
