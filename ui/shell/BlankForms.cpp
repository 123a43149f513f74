// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/BlankForms.h"

#include "case/Wording.h"
#include "casebook/Casebook.h"
#include "shell/HelpDialogs.h"
#include "shell/Printing.h"
#include "theme/Tokens.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QListWidget>
#include <QLocale>
#include <QSet>

namespace candor {

using namespace Qt::StringLiterals;

std::shared_ptr<const Protocol> builtInProtocol()
{
    static const auto protocol = std::make_shared<const Protocol>(parseProtocol(builtInProtocolText(u"candor"_s)));
    return protocol;
}

std::vector<BlankForm> blankForms(const Protocol &protocol)
{
    std::vector<BlankForm> forms{
        {u"intake"_s, BlankFormsDialog::tr("Event intake form")},
        {u"first-hour"_s, BlankFormsDialog::tr("First hour at a glance")}};
    for (const Checklist &checklist : protocol.checklists) {
        const BlankForm form{checklist.id, words::protocolText(checklist.title)};
        if (checklist.id == u"first-conversation"_s)
            forms.insert(forms.begin(), form);
        else
            forms.push_back(form);
    }
    return forms;
}

DocumentModel
blankForm(const QString &id, const Protocol &protocol, const DocumentContext &context, const QString &language)
{
    DocumentContext inLanguage = context;
    setLanguage(inLanguage, language);
    if (id == u"intake"_s)
        return intakeForm(protocol, inLanguage);
    if (id == u"first-hour"_s)
        return firstHourSheet(protocol, inLanguage);
    return checklistDocument(protocol, id, nullptr, inLanguage);
}

namespace {

/// Where Letter is the usual paper, by CLDR; everywhere else it is A4.
bool usesLetter(const QLocale &locale)
{
    static const QSet<QLocale::Territory> territories{
        QLocale::Belize,      QLocale::Canada,     QLocale::Chile,        QLocale::Colombia,  QLocale::CostaRica,
        QLocale::ElSalvador,  QLocale::Guatemala,  QLocale::Mexico,       QLocale::Nicaragua, QLocale::Panama,
        QLocale::Philippines, QLocale::PuertoRico, QLocale::UnitedStates, QLocale::Venezuela};
    return territories.contains(locale.territory());
}

} // namespace

BlankSetup blankSetup(const Casebook *casebook, Instant now, const QTimeZone &zone, const QLocale &locale)
{
    BlankSetup setup;
    setup.context.surroundings.now = now;
    setup.context.surroundings.zone = zone;
    if (!casebook) {
        setup.page.paper = usesLetter(locale) ? PageSettings::Paper::Letter : PageSettings::Paper::A4;
        return setup;
    }
    const Settings settings = casebook->settings();
    setup.context.hospital = settings.hospital;
    setup.context.contactPerson = settings.contactPerson;
    setup.context.contactPhone = settings.contactPhone;
    setup.page.paper = settings.paper == "A4"_L1 ? PageSettings::Paper::A4 : PageSettings::Paper::Letter;
    setup.page.largerText = settings.largerPrint;
    return setup;
}

BlankFormsDialog::BlankFormsDialog(std::shared_ptr<const Protocol> protocol, const BlankSetup &setup, QWidget *parent)
    : QDialog(parent)
    , m_protocol(std::move(protocol))
    , m_setup(setup)
    , m_list(new QListWidget(this))
    , m_language(new QComboBox(this))
{
    setObjectName(u"blankForms"_s);
    setWindowTitle(tr("Blank checklists"));
    resize(440, 480);
    m_list->setObjectName(u"blankFormList"_s);
    m_list->setAccessibleName(tr("Forms"));
    for (const BlankForm &form : blankForms(*m_protocol)) {
        auto *item = new QListWidgetItem(form.title, m_list);
        item->setData(Qt::UserRole, form.id);
        item->setSizeHint({0, height::Row});
    }
    m_list->setCurrentRow(0);
    m_language->setObjectName(u"blankFormLanguage"_s);
    m_language->setAccessibleName(tr("Language of the form"));
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Español"_s, u"es"_s);
    m_language->setCurrentIndex(QLocale().language() == QLocale::Spanish ? 1 : 0);

    auto *print = button(tr("Print"), ButtonKind::Primary, u"printer"_s);
    print->setObjectName(u"printBlankForm"_s);
    print->setDefault(true);
    auto *save = button(tr("Save as PDF"));
    save->setObjectName(u"saveBlankForm"_s);
    auto *close = button(tr("Close"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_language);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(save);
    row->addWidget(print);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Xl, space::L, space::Xl, space::L);
    layout->setSpacing(space::M);
    layout->addWidget(label(tr("These hold no case information."), FontRole::Body, Ink::Muted));
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    connect(print, &QPushButton::clicked, this, [this] { give(true); });
    connect(save, &QPushButton::clicked, this, [this] { give(false); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void BlankFormsDialog::give(bool print)
{
    const QString id = m_list->currentItem()->data(Qt::UserRole).toString();
    const FilteredDocument document(blankForm(id, *m_protocol, m_setup.context, m_language->currentData().toString()));
    if (print)
        printDocument(this, document, m_setup.page);
    else
        savePdf(this, document, u"blank-%1"_s.arg(id), m_setup.page);
}

void showBlankForm(QWidget *parent, const QString &id, const BlankSetup &setup, const QString &language)
{
    const FilteredDocument document(blankForm(id, *builtInProtocol(), setup.context, language));
    if (id == u"first-hour"_s)
        pageDialog(document.document().title, document, setup.page, parent)->open();
    else
        printDocument(parent, document, setup.page);
}

void chooseBlankForm(QWidget *parent, const std::shared_ptr<const Protocol> &protocol, const BlankSetup &setup)
{
    auto *dialog = new BlankFormsDialog(protocol, setup, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace candor
