// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/documents/PrintCard.h"

#include "case/documents/DocumentsModel.h"
#include "case/documents/GroundCard.h"
#include "case/documents/SideParts.h"
#include "model/Describe.h"
#include "theme/Theme.h"
#include "widgets/Accessibility.h"
#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/FoldSection.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/SectionHeader.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QKeySequence>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCopies = 99, copiesWidth = 92;
const auto printerKey = u"documents/printer"_s;

} // namespace

PrintCard::PrintCard(QWidget *parent)
    : QWidget(parent)
    , m_printer(new QComboBox)
    , m_noPrinter(new NoteBox)
    , m_paper(new QComboBox)
    , m_copies(new QSpinBox)
    , m_language(new QComboBox)
    , m_patientName(new QCheckBox(tr("Patient name")))
    , m_facts(new QCheckBox(tr("Facts to share")))
    , m_openingWords(new QCheckBox(tr("Opening words")))
    , m_larger(new QCheckBox(tr("Larger text")))
    , m_privilege(new NoteBox)
    , m_name(new NoteBox)
    , m_leftOut(new FoldSection(tr("What was left out"), u"eye-off"_s))
    , m_ground(new GroundCard)
    , m_result(new NoteBox)
    , m_buttons(new QWidget)
    , m_print(button({}, ButtonKind::Primary, u"printer"_s))
{
    setObjectName(u"printCard"_s);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    // Whether it holds something privileged has to be seen before it is printed, so it stands above the choices.
    column->addWidget(buildPrint());
    column->addWidget(buildNotes());
    column->addWidget(buildPage());
    column->addWidget(m_leftOut);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(new SideScroll(content));
    outer->addWidget(buildButtons());
    outer->addStretch(1);
    fillPrinters({});
}

QWidget *PrintCard::buildPrint()
{
    m_printer->setObjectName(u"documents.printer"_s);
    m_noPrinter->setObjectName(u"documents.noPrinter"_s);
    m_noPrinter->set(Status::Wait, {}, tr("No printer is set up on this computer."), tr("Save a PDF instead"));
    m_noPrinter->hide();
    m_paper->setObjectName(u"documents.paper"_s);
    m_paper->addItem(tr("Letter", "paper"), static_cast<int>(PageSettings::Paper::Letter));
    m_paper->addItem(tr("A4"), static_cast<int>(PageSettings::Paper::A4));
    m_copies->setObjectName(u"documents.copies"_s);
    m_copies->setRange(1, mostCopies);
    m_copies->setFixedWidth(Theme::tokens().scaled(copiesWidth));
    m_language->setObjectName(u"documents.language"_s);
    m_language->addItem(tr("English"), u"en"_s);
    m_language->addItem(tr("Spanish"), u"es"_s);

    auto *section = new SideSection;
    section->column().addWidget(new SectionHeader(tr("Print"), u"printer"_s));
    section->column().addWidget(new FieldFrame(tr("Printer"), m_printer));
    section->column().addWidget(m_noPrinter);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(new FieldFrame(tr("Paper"), m_paper), 1);
    row->addWidget(new FieldFrame(tr("Copies"), m_copies));
    section->column().addLayout(row);
    section->column().addWidget(new FieldFrame(tr("Language"), m_language));

    connect(m_printer, &QComboBox::activated, this, [this] {
        if (!m_printer->currentData().toString().isEmpty())
            QSettings().setValue(printerKey, m_printer->currentData());
        nameButton();
    });
    connect(m_copies, &QSpinBox::valueChanged, this, &PrintCard::nameButton);
    connect(m_noPrinter, &NoteBox::actionTriggered, this, [this] { Q_EMIT saveRequested(u"pdf"_s); });
    connect(m_paper, &QComboBox::activated, this, &PrintCard::changed);
    connect(m_language, &QComboBox::activated, this, &PrintCard::changed);
    return section;
}

QWidget *PrintCard::buildPage()
{
    auto *section = new SideSection;
    section->column().setSpacing(0);
    section->column().addWidget(new SectionHeader(tr("What is on the page")));
    for (const auto &[box, name] :
         {std::pair(m_patientName, u"documents.patientName"_s), std::pair(m_facts, u"documents.facts"_s),
          std::pair(m_openingWords, u"documents.openingWords"_s), std::pair(m_larger, u"documents.larger"_s)}) {
        box->setObjectName(name);
        section->column().addWidget(box);
        connect(box, &QAbstractButton::toggled, this, &PrintCard::changed);
    }
    return section;
}

QWidget *PrintCard::buildNotes()
{
    m_privilege->setObjectName(u"documents.privilege"_s);
    m_name->setObjectName(u"documents.named"_s);
    m_leftOut->setObjectName(u"documents.leftOut"_s);
    m_leftOut->setExpanded(false);
    auto *section = new SideSection;
    section->column().addWidget(m_privilege);
    section->column().addWidget(m_name);
    return section;
}

QWidget *PrintCard::buildButtons()
{
    m_print->setObjectName(u"documents.print"_s);
    m_print->setShortcutHint(QKeySequence(QKeySequence::Print).toString(QKeySequence::NativeText));
    m_result->setObjectName(u"documents.result"_s);
    m_result->hide();
    auto *files = new QHBoxLayout;
    files->setSpacing(8);
    const auto saver = [this](const QString &text, const QString &suffix, ButtonKind kind = ButtonKind::Normal) {
        auto *save = button(text, kind);
        save->setObjectName(u"documents.save."_s + suffix);
        connect(save, &QPushButton::clicked, this, [this, suffix] { Q_EMIT saveRequested(suffix); });
        return save;
    };
    files->addWidget(saver(tr("Save PDF"), u"pdf"_s), 1);
    files->addWidget(saver(tr("Save ODT"), u"odt"_s), 1);
    auto *buttons = new QVBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_print);
    buttons->addLayout(files);
    buttons->addWidget(saver(tr("Save as plain text"), u"txt"_s, ButtonKind::Quiet), 0, Qt::AlignHCenter);
    auto *footer = new SideSection(false);
    footer->column().addWidget(m_result);
    footer->column().addWidget(m_ground);
    footer->column().addWidget(m_buttons);
    connect(m_ground, &GroundCard::asking, m_buttons, &QWidget::setHidden);
    connect(m_print, &QPushButton::clicked, this, &PrintCard::printRequested);
    connect(m_result, &NoteBox::actionTriggered, this, &PrintCard::resultAction);
    return footer;
}

void PrintCard::reset(const Settings &settings)
{
    const QSignalBlocker names(m_patientName), facts(m_facts), words(m_openingWords), larger(m_larger);
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language)));
    m_paper->setCurrentIndex(settings.paper == "A4"_L1 ? 1 : 0);
    m_copies->setValue(1);
    m_patientName->setChecked(true);
    m_facts->setChecked(true);
    m_openingWords->setChecked(false);
    m_larger->setChecked(settings.largerPrint);
    m_ground->forget();
    hideResult();
}

void PrintCard::setPrinters(const Printers::List &list)
{
    fillPrinters(list);
    m_noPrinter->setVisible(list.names.isEmpty());
}

void PrintCard::fillPrinters(const Printers::List &list)
{
    const QString before = m_printer->currentData().toString();
    m_printer->clear();
    for (const QString &name : list.names)
        m_printer->addItem(name, name);
    m_printer->addItem(tr("Ask the system…"), QString());
    int row = -1;
    for (const QString &wanted : {before, QSettings().value(printerKey).toString(), list.standard}) {
        if (row < 0 && !wanted.isEmpty())
            row = m_printer->findData(wanted);
    }
    m_printer->setCurrentIndex(std::max(0, row));
    nameButton();
}

void PrintCard::nameButton()
{
    if (m_printer->currentData().toString().isEmpty())
        m_print->setText(tr("Print…"));
    else if (m_copies->value() == 1)
        m_print->setText(tr("Print"));
    else
        m_print->setText(tr("Print %n copies", "", m_copies->value()));
}

void PrintCard::offer(const PageOptions &options)
{
    m_patientName->setVisible(options.patientName);
    m_facts->setVisible(options.facts);
    m_openingWords->setVisible(options.openingWords);
}

void PrintCard::describe(const MadeDocument &made)
{
    const Audience audience = made.document.document().audience;
    QStringList privileged;
    for (Lane lane : made.lanes) {
        if (isPrivileged(lane))
            privileged += words::choiceText(lane);
    }
    if (privileged.isEmpty() && made.isWorkProduct())
        privileged += words::choiceText(Lane::Pswp);
    if (!privileged.isEmpty())
        m_privilege->set(
            Status::Privileged, tr("Privileged content."),
            audience == Audience::Internal
                ? tr("%1. Only for use inside the hospital.", "lanes").arg(privileged.join(u", "_s))
                : tr("%1. For nobody but: %2.", "lanes, audience")
                      .arg(privileged.join(u", "_s), words::choiceText(audience)));
    else
        m_privilege->set(
            Status::Ok, tr("No privileged content."),
            made.locked == 0 ? tr("Nothing in this case is locked.")
                             : tr("None of the %n locked record(s) is used.", "", made.locked));
    m_privilege->show();
    m_name->set(
        Status::Wait, {},
        made.namesPatient ? tr("Contains the patient's name. Printing is recorded in History.")
                          : tr("Does not contain the patient's name. Printing is recorded in History."));
    m_name->show();

    QStringList left;
    for (const LeftOut &each : made.document.leftOut())
        left += tr("%1: %2", "what was left out: record type").arg(each.about, words::choiceText(each.lane));
    left.removeDuplicates();
    m_leftOut->setVisible(!left.isEmpty());
    m_leftOut->setTrailing(QLocale().toString(left.size()));
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(label(
        tr("May not be on a page for: %1.", "audience").arg(words::choiceText(audience)), FontRole::Small, Ink::Muted));
    column->addWidget(label(left.join(u'\n'), FontRole::Small));
    m_leftOut->setContent(list);
    m_buttons->setEnabled(true);
}

void PrintCard::clear()
{
    m_privilege->hide();
    m_name->hide();
    m_leftOut->hide();
    m_ground->cancel();
    m_buttons->setEnabled(false);
}

PrintChoices PrintCard::choices() const
{
    return {
        m_printer->currentData().toString(),
        m_copies->value(),
        {static_cast<PageSettings::Paper>(m_paper->currentData().toInt()), m_larger->isChecked()},
        m_language->currentData().toString(),
        m_patientName->isChecked(),
        m_facts->isChecked(),
        m_openingWords->isChecked()};
}

void PrintCard::tell(Status kind, const QString &lead, const QString &text, const QString &action)
{
    m_result->set(kind, lead, text, action);
    m_result->show();
    announce(m_result, lead.isEmpty() ? text : lead + u' ' + text);
}

void PrintCard::hideResult()
{
    m_result->hide();
}

} // namespace candor
