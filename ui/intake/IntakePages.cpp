// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/IntakePages.h"

#include "case/Wording.h"
#include "theme/Icons.h"
#include "theme/Tokens.h"
#include "widgets/ChoiceCard.h"
#include "widgets/FieldColumns.h"
#include "widgets/FieldFrame.h"
#include "widgets/FlowLayout.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

const std::array<QString, 4> harmDegrees{u"NONE"_s, u"MILD"_s, u"SEVERE"_s, u"DEATH"_s};

QVBoxLayout *pageLayout(QWidget *page, const QString &title, const QString &help)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::Xxl, 18, space::Xxl, space::L);
    layout->setSpacing(space::FormRow);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(label(title, FontRole::Heading));
    head->addWidget(label(help, FontRole::Body, Ink::Muted));
    layout->addLayout(head);
    page->setProperty("surface", true);
    page->setAttribute(Qt::WA_StyledBackground);
    return layout;
}

FieldColumns *sideBySide(const QList<QWidget *> &widgets)
{
    auto *row = new FieldColumns(FieldColumns::oneRow, space::L);
    for (QWidget *each : widgets) {
        if (qobject_cast<FieldFrame *>(each))
            row->add(each);
        else
            row->addWidget(each); // cards are all as high as the highest
    }
    return row;
}

template <class W>
W *named(W *widget, const QString &name)
{
    widget->setObjectName(name);
    return widget;
}

QPlainTextEdit *textField(QWidget *parent, const QString &name, int height)
{
    auto *edit = named(new QPlainTextEdit(parent), name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(height);
    return edit;
}

/// A list of usual words in which any other may be typed.
QComboBox *openChoice(QWidget *parent, const QString &name, const QStringList &words)
{
    auto *box = named(new QComboBox(parent), name);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(words);
    box->setCurrentIndex(-1);
    box->lineEdit()->setPlaceholderText(WhatHappenedPage::tr("Not recorded yet"));
    return box;
}

QDateTimeEdit *timeField(QWidget *parent, const QString &name)
{
    auto *edit = named(new QDateTimeEdit(parent), name);
    edit->setCalendarPopup(true);
    edit->setTimeSpec(Qt::UTC); // the digits stand for hospital time; the page knows the zone
    const QLocale locale;
    QString date = locale.dateFormat(QLocale::ShortFormat);
    if (!date.contains(u"yyyy"_s))
        date.replace(u"yy"_s, u"yyyy"_s);
    QString time = locale.timeFormat(QLocale::ShortFormat);
    // The field knows capitals and small letters only; "10:50 a. m." is written with small ones.
    const bool small = locale.amText().startsWith(locale.amText().left(1).toLower());
    time.replace(u"ap"_s, small ? u"ap"_s : u"AP"_s, Qt::CaseInsensitive);
    edit->setDisplayFormat(date + u' ' + time);
    return edit;
}

void showTime(QDateTimeEdit &edit, Instant at, const QTimeZone &zone)
{
    const QDateTime local = toZone(at, zone);
    edit.setDateTime(QDateTime(local.date(), local.time(), Qt::UTC));
}

} // namespace

WhenWherePage::WhenWherePage(const QTimeZone &zone, const QStringList &units, QWidget *parent)
    : IntakePage(parent)
    , m_zone(zone)
    , m_found(timeField(this, u"found"_s))
    , m_happenedKnown(named(new QCheckBox(tr("Known"), this), u"happenedKnown"_s))
    , m_happened(timeField(this, u"happened"_s))
    , m_unit(openChoice(this, u"unit"_s, units))
    , m_place(named(new QLineEdit(this), u"bed"_s))
    , m_reporter(named(new QLineEdit(this), u"reporter"_s))
    , m_channel(named(new QComboBox(this), u"channel"_s))
    , m_raisedAs(openChoice(
          this, u"raisedAs"_s,
          {tr("The patient"), tr("Spouse or partner"), tr("Parent"), tr("Son or daughter"), tr("Other family"),
           tr("Friend"), tr("Representative")}))
    , m_raisedPhone(named(new QLineEdit(this), u"raisedPhone"_s))
    , m_system(named(new QLineEdit(this), u"sourceSystem"_s))
    , m_sourceId(named(new QLineEdit(this), u"sourceId"_s))
    , m_words(textField(this, u"words"_s, 62))
{
    QVBoxLayout *layout = pageLayout(
        this, tr("When and where?"),
        tr("The time the harm was found matters most. Only a short title is needed to start."));
    const std::array<std::tuple<QString, QString, QString>, 4> cards{
        std::tuple{u"sourceStaff"_s, tr("Staff report"), tr("Seen or reported by staff")},
        std::tuple{u"sourceConcern"_s, tr("Patient or family concern"), tr("Their words become open questions")},
        std::tuple{u"sourceImported"_s, tr("Report in another system"), tr("With its number there")},
        std::tuple{u"sourceOutside"_s, tr("Outside body"), tr("Regulator, accreditor, payer")}};
    auto *box = new QWidget(this);
    box->setAccessibleName(tr("Where it comes from"));
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::S);
    auto *group = new QButtonGroup(this);
    for (size_t i = 0; i < cards.size(); ++i) {
        const auto &[name, title, help] = cards[i];
        m_source[i] = named(new ChoiceCard(title, help, box), name);
        group->addButton(m_source[i]);
        grid->addWidget(m_source[i], static_cast<int>(i / 2), static_cast<int>(i % 2));
        connect(m_source[i], &QAbstractButton::clicked, this, [this, i] {
            const auto source = static_cast<ReportSource>(i);
            fillChannels(source, channelsOf(source).front());
            showSource(source);
            Q_EMIT edited();
        });
    }
    layout->addWidget(box);
    auto *found = new FieldFrame(tr("Harm found"), m_found, this);
    auto *happenedRow = new QWidget(this);
    auto *happenedLayout = new QHBoxLayout(happenedRow);
    happenedLayout->setContentsMargins(0, 0, 0, 0);
    happenedLayout->addWidget(m_happened, 1);
    happenedLayout->addWidget(m_happenedKnown);
    m_happened->setAccessibleName(tr("Event happened"));
    m_happenedKnown->setAccessibleName(tr("The time of the event is known"));
    auto *happened = new FieldFrame(tr("Event happened"), happenedRow, this);
    layout->addLayout(sideBySide({found, happened}));
    auto *place = new FieldFrame(tr("Room or bed"), m_place, this);
    layout->addLayout(sideBySide({new FieldFrame(tr("Unit"), m_unit, this), place}));
    m_reporterFrame = new FieldFrame(tr("Found or reported by"), m_reporter, this);
    m_raisedAsFrame = new FieldFrame(tr("Who this is"), m_raisedAs, this);
    m_raisedPhoneFrame = new FieldFrame(tr("Phone"), m_raisedPhone, this);
    m_systemFrame = new FieldFrame(tr("System"), m_system, this);
    m_sourceIdFrame = new FieldFrame(tr("Number there"), m_sourceId, this);
    m_channelFrame = new FieldFrame(tr("How it came in"), m_channel, this);
    layout->addLayout(sideBySide(
        {m_reporterFrame, m_raisedAsFrame, m_raisedPhoneFrame, m_systemFrame, m_sourceIdFrame, m_channelFrame}));
    m_wordsFrame = new FieldFrame(tr("Their questions, in their own words"), m_words, this);
    layout->addWidget(m_wordsFrame);
    m_importHint = label(
        tr("Reports that were imported from a file wait under Cases. Start from there to keep their fields."),
        FontRole::Small, Ink::Muted, this);
    layout->addWidget(m_importHint);
    layout->addStretch(1);
    connect(m_found, &QDateTimeEdit::dateTimeChanged, this, &IntakePage::edited);
    connect(m_happened, &QDateTimeEdit::dateTimeChanged, this, &IntakePage::edited);
    connect(m_happenedKnown, &QCheckBox::toggled, this, [this](bool known) {
        m_happened->setEnabled(known);
        Q_EMIT edited();
    });
    m_happened->setEnabled(false);
    connect(m_unit, &QComboBox::editTextChanged, this, &IntakePage::edited);
    connect(m_channel, &QComboBox::activated, this, &IntakePage::edited);
    connect(m_raisedAs, &QComboBox::editTextChanged, this, &IntakePage::edited);
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] {
        (source() == ReportSource::Concern ? m_questions : m_finding) = m_words->toPlainText();
        Q_EMIT edited();
    });
    for (QLineEdit *each : {m_place, m_reporter, m_raisedPhone, m_system, m_sourceId})
        connect(each, &QLineEdit::textEdited, this, &IntakePage::edited);
    m_source[0]->setChecked(true);
    fillChannels(ReportSource::Staff, ReportChannel::Unknown);
    showSource(ReportSource::Staff);
}

ReportSource WhenWherePage::source() const
{
    const auto chosen =
        std::find_if(m_source.begin(), m_source.end(), [](const ChoiceCard *card) { return card->isChecked(); });
    return chosen == m_source.end() ? ReportSource::Staff : static_cast<ReportSource>(chosen - m_source.begin());
}

void WhenWherePage::fillChannels(ReportSource source, ReportChannel chosen)
{
    m_channel->clear();
    for (const ReportChannel channel : channelsOf(source))
        m_channel->addItem(words::choiceText(channel), static_cast<int>(channel));
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(static_cast<int>(chosen))));
}

void WhenWherePage::showSource(ReportSource source)
{
    const bool concern = source == ReportSource::Concern, outside = source == ReportSource::Outside;
    const bool imported = source == ReportSource::Imported;
    m_reporterFrame->titleLabel()->setText(concern ? tr("Who raised it") : tr("Found or reported by"));
    m_reporterFrame->setHint(concern ? QString() : tr("Leave empty if the person wishes to stay unnamed."));
    m_reporterFrame->setVisible(!outside && !imported);
    m_raisedAsFrame->setVisible(concern);
    m_raisedPhoneFrame->setVisible(concern);
    m_systemFrame->titleLabel()->setText(outside ? tr("Which body") : tr("System"));
    m_systemFrame->setVisible(outside || imported);
    m_sourceIdFrame->setVisible(outside || imported);
    m_channelFrame->setVisible(!outside && !imported);
    m_wordsFrame->titleLabel()->setText(
        concern ? tr("Their questions, in their own words, one per line") : tr("What it found, as reported"));
    m_words->setAccessibleName(m_wordsFrame->titleLabel()->text());
    m_reporter->setAccessibleName(m_reporterFrame->titleLabel()->text());
    m_system->setAccessibleName(m_systemFrame->titleLabel()->text());
    m_wordsFrame->setVisible(concern || outside);
    const QSignalBlocker quiet(m_words);
    m_words->setPlainText(concern ? m_questions : m_finding);
    m_importHint->setVisible(imported);
}

Instant WhenWherePage::instantOf(const QDateTimeEdit &edit) const
{
    return fromDateTime(QDateTime(edit.date(), edit.time(), m_zone));
}

void WhenWherePage::show(const IntakeForm &form)
{
    if (form.found)
        showTime(*m_found, *form.found, m_zone);
    m_happenedKnown->setChecked(form.happened.has_value());
    if (form.happened || form.found)
        showTime(*m_happened, form.happened ? *form.happened : *form.found, m_zone);
    m_unit->setEditText(form.unit);
    m_place->setText(form.place);
    m_reporter->setText(form.reporter);
    m_questions = form.questions;
    m_finding = form.finding;
    const ReportSource source = sourceOf(form.channel);
    m_source[static_cast<size_t>(source)]->setChecked(true);
    fillChannels(source, form.channel);
    showSource(source);
    if (form.raisedByPatient)
        m_raisedAs->setCurrentIndex(0);
    else
        m_raisedAs->setEditText(form.raisedAs);
    m_raisedPhone->setText(form.raisedPhone);
    m_system->setText(form.sourceSystem);
    m_sourceId->setText(form.sourceId);
}

void WhenWherePage::read(IntakeForm &form) const
{
    // The fields show minutes; a time that still reads the same keeps its seconds.
    const auto take = [this](std::optional<Instant> &into, const QDateTimeEdit &edit) {
        const Instant shown = instantOf(edit);
        if (!into || *into - shown >= std::chrono::minutes(1) || shown > *into)
            into = shown;
    };
    take(form.found, *m_found);
    if (m_happenedKnown->isChecked())
        take(form.happened, *m_happened);
    else
        form.happened.reset();
    form.unit = m_unit->currentText();
    form.place = m_place->text();
    form.reporter = m_reporter->text();
    form.channel = static_cast<ReportChannel>(m_channel->currentData().toInt());
    form.raisedByPatient = source() == ReportSource::Concern && m_raisedAs->currentText() == m_raisedAs->itemText(0);
    form.raisedAs = form.raisedByPatient ? QString() : m_raisedAs->currentText();
    form.raisedPhone = m_raisedPhone->text();
    form.sourceSystem = m_system->text();
    form.sourceId = m_sourceId->text();
    form.questions = m_questions;
    form.finding = m_finding;
}

QWidget *WhenWherePage::firstField() const
{
    return m_source[static_cast<size_t>(source())];
}

WhatHappenedPage::WhatHappenedPage(QWidget *parent)
    : IntakePage(parent)
    , m_account(textField(this, u"account"_s, 84))
    , m_eventType(openChoice(
          this, u"eventType"_s,
          {tr("Medication: wrong rate or dose"), tr("Medication: wrong drug or patient"), tr("Fall"),
           tr("Surgery or procedure"), tr("Object left in the body"), tr("Delayed or missed diagnosis"),
           tr("Pressure injury"), tr("Infection"), tr("Device or equipment"), tr("Birth"), tr("Other")}))
    , m_patientNow(openChoice(
          this, u"patientNow"_s,
          {tr("Stable, being watched"), tr("Stable, treatment under way"), tr("Unstable, in intensive care"),
           tr("Discharged"), tr("Died")}))
{
    // They need not show their longest word whole where that would take the page sideways.
    for (QComboBox *each : {m_eventType, m_patientNow}) {
        each->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        each->setMinimumContentsLength(20);
    }
    QVBoxLayout *layout = pageLayout(
        this, tr("What happened?"), tr("A few plain sentences are enough. You can change everything later."));
    auto *account = new FieldFrame(tr("In your own words"), m_account, this);
    account->setHint(tr("Write what was seen or measured. Leave out causes and blame."));
    layout->addWidget(account);
    layout->addLayout(sideBySide(
        {new FieldFrame(tr("Type of event"), m_eventType, this),
         new FieldFrame(tr("Patient right now"), m_patientNow, this)}));
    auto *harmHead = new QVBoxLayout;
    harmHead->setSpacing(2);
    harmHead->addWidget(label(tr("Harm, as far as you know today"), FontRole::Label));
    harmHead->addWidget(
        label(tr("Not sure? Choose the more serious one. You can lower it later."), FontRole::Small, Ink::Muted));
    layout->addLayout(harmHead);
    const std::array<std::pair<QString, QString>, 4> cards{
        std::pair{tr("No harm seen"), tr("Reached the patient, no effect so far")},
        std::pair{tr("Temporary harm"), tr("Needed treatment or extra watching")},
        std::pair{tr("Serious or lasting harm"), tr("Second operation, disability, lost function")},
        std::pair{tr("Death"), tr("The patient died")}};
    auto *grid = new QGridLayout;
    grid->setSpacing(space::S);
    auto *box = new QWidget(this);
    box->setAccessibleName(tr("Harm, as far as you know today"));
    box->setLayout(grid);
    grid->setContentsMargins(0, 0, 0, 0);
    auto *group = new QButtonGroup(this);
    for (size_t i = 0; i < cards.size(); ++i) {
        m_harm[i] = named(new ChoiceCard(cards[i].first, cards[i].second, box), u"harm"_s + harmDegrees[i]);
        group->addButton(m_harm[i]);
        grid->addWidget(m_harm[i], static_cast<int>(i / 2), static_cast<int>(i % 2));
        connect(m_harm[i], &QAbstractButton::clicked, this, [this] {
            m_otherHarm.clear();
            Q_EMIT edited();
        });
    }
    layout->addWidget(box);
    layout->addStretch(1);
    connect(m_account, &QPlainTextEdit::textChanged, this, &IntakePage::edited);
    connect(m_eventType, &QComboBox::editTextChanged, this, &IntakePage::edited);
    connect(m_patientNow, &QComboBox::editTextChanged, this, &IntakePage::edited);
}

void WhatHappenedPage::show(const IntakeForm &form)
{
    m_account->setPlainText(form.account);
    m_eventType->setEditText(form.eventType);
    m_patientNow->setEditText(form.patientNow);
    // A moderate rating of an import is a temporary harm here; it stays moderate unless somebody chooses anew.
    const QString shown = form.harm == u"MODERATE"_s ? u"MILD"_s : form.harm;
    m_otherHarm = shown == form.harm ? QString() : form.harm;
    for (size_t i = 0; i < m_harm.size(); ++i) {
        if (harmDegrees[i] == shown)
            m_harm[i]->setChecked(true);
    }
}

void WhatHappenedPage::read(IntakeForm &form) const
{
    form.account = m_account->toPlainText();
    form.eventType = m_eventType->currentText();
    form.patientNow = m_patientNow->currentText();
    for (size_t i = 0; i < m_harm.size(); ++i) {
        if (m_harm[i]->isChecked())
            form.harm = m_otherHarm.isEmpty() ? harmDegrees[i] : m_otherHarm;
    }
}

QWidget *WhatHappenedPage::firstField() const
{
    return m_account;
}

PeoplePage::PeoplePage(QWidget *parent)
    : IntakePage(parent)
    , m_patient(named(new QLineEdit(this), u"patientName"_s))
    , m_age(named(new QSpinBox(this), u"patientAge"_s))
    , m_recordNumber(named(new QLineEdit(this), u"recordNumber"_s))
    , m_language(openChoice(this, u"language"_s, {tr("English"), tr("Spanish")}))
    , m_interpreter(named(new QLineEdit(this), u"interpreter"_s))
    , m_family(named(new QLineEdit(this), u"familyName"_s))
    , m_relationship(named(new QLineEdit(this), u"relationship"_s))
    , m_phone(named(new QLineEdit(this), u"familyPhone"_s))
    , m_staff(textField(this, u"staff"_s, 62))
    , m_lead(named(new QLineEdit(this), u"lead"_s))
{
    QVBoxLayout *layout =
        pageLayout(this, tr("People to reach"), tr("Who is the patient, who speaks for them, and who was there?"));
    m_age->setRange(-1, 130);
    m_age->setSpecialValueText(tr("Not known"));
    layout->addLayout(sideBySide(
        {new FieldFrame(tr("Patient"), m_patient, this),
         new FieldFrame(tr("Medical record number"), m_recordNumber, this)}));
    layout->addLayout(sideBySide(
        {new FieldFrame(tr("Age"), m_age, this), new FieldFrame(tr("Language"), m_language, this),
         new FieldFrame(tr("Interpreter"), m_interpreter, this)}));
    layout->addLayout(sideBySide(
        {new FieldFrame(tr("Family or representative"), m_family, this),
         new FieldFrame(tr("Relationship"), m_relationship, this), new FieldFrame(tr("Phone"), m_phone, this)}));
    auto *staff = new FieldFrame(tr("Staff who were involved"), m_staff, this);
    staff->setHint(tr("One name per line. Each is offered support."));
    layout->addWidget(staff);
    layout->addWidget(new FieldFrame(tr("Who leads the first conversation"), m_lead, this));
    layout->addStretch(1);
    for (QLineEdit *each : {m_patient, m_recordNumber, m_interpreter, m_family, m_relationship, m_phone, m_lead})
        connect(each, &QLineEdit::textEdited, this, &IntakePage::edited);
    connect(m_age, &QSpinBox::valueChanged, this, &IntakePage::edited);
    connect(m_language, &QComboBox::editTextChanged, this, &IntakePage::edited);
    connect(m_staff, &QPlainTextEdit::textChanged, this, &IntakePage::edited);
}

void PeoplePage::show(const IntakeForm &form)
{
    m_patient->setText(form.patientName);
    m_age->setValue(form.patientAge);
    m_recordNumber->setText(form.recordNumber);
    m_language->setEditText(form.language);
    m_interpreter->setText(form.interpreter);
    m_family->setText(form.familyName);
    m_relationship->setText(form.relationship);
    m_phone->setText(form.familyPhone);
    m_staff->setPlainText(form.staff);
    m_lead->setText(form.lead);
}

void PeoplePage::read(IntakeForm &form) const
{
    form.patientName = m_patient->text();
    form.patientAge = m_age->value();
    form.recordNumber = m_recordNumber->text();
    form.language = m_language->currentText();
    form.interpreter = m_interpreter->text();
    form.familyName = m_family->text();
    form.relationship = m_relationship->text();
    form.familyPhone = m_phone->text();
    form.staff = m_staff->toPlainText();
    form.lead = m_lead->text();
}

QWidget *PeoplePage::firstField() const
{
    return m_patient;
}

CheckPage::CheckPage(QWidget *parent)
    : IntakePage(parent)
    , m_title(named(new QLineEdit(this), u"caseTitle"_s))
    , m_owner(named(new QLineEdit(this), u"caseOwner"_s))
    , m_candor(named(
          new ChoiceCard(tr("Yes, or possibly"), tr("The clocks start. When in doubt, treat it as one."), this),
          u"candorYes"_s))
    , m_report(
          named(new ChoiceCard(tr("Not decided yet"), tr("It waits as a report under Cases."), this), u"candorLater"_s))
    , m_fromFound(named(new QRadioButton(tr("When the harm was found"), this), u"fromFound"_s))
    , m_fromNow(named(new QRadioButton(tr("When the case is started"), this), u"fromNow"_s))
    , m_open(label({}, FontRole::Small, Ink::Muted))
{
    QVBoxLayout *layout = pageLayout(this, tr("Check and start"), tr("The case can start before everything is known."));
    m_title->setMaxLength(160);
    m_titleFrame = new FieldFrame(tr("Short title"), m_title, this);
    m_titleFrame->setHint(tr("Needed to start. Neutral and without names: it is shown in lists."));
    layout->addWidget(m_titleFrame);
    layout->addWidget(new FieldFrame(tr("Owner of the case"), m_owner, this));
    layout->addWidget(label(tr("Is this a CANDOR event?"), FontRole::Label));
    auto *decision = new QButtonGroup(this);
    decision->addButton(m_candor);
    decision->addButton(m_report);
    layout->addLayout(sideBySide({m_candor, m_report}));
    layout->addWidget(label(tr("Count the clocks from"), FontRole::Label));
    auto *from = new QButtonGroup(this);
    from->addButton(m_fromFound);
    from->addButton(m_fromNow);
    auto *fromRow = new FlowLayout(nullptr, space::Xl, space::S);
    fromRow->addWidget(m_fromFound);
    fromRow->addWidget(m_fromNow);
    layout->addLayout(fromRow);
    layout->addWidget(m_open);
    layout->addStretch(1);
    connect(m_title, &QLineEdit::textEdited, this, [this] {
        m_titleFrame->clearError();
        Q_EMIT edited();
    });
    connect(m_owner, &QLineEdit::textEdited, this, &IntakePage::edited);
    for (QAbstractButton *each : std::initializer_list<QAbstractButton *>{m_candor, m_report, m_fromFound, m_fromNow})
        connect(each, &QAbstractButton::clicked, this, &IntakePage::edited);
}

void CheckPage::show(const IntakeForm &form)
{
    m_title->setText(form.title.isEmpty() ? proposedTitle(form) : form.title);
    m_owner->setText(form.owner);
    (form.identified ? m_candor : m_report)->setChecked(true);
    (form.countFromFound ? m_fromFound : m_fromNow)->setChecked(true);
    QStringList missing;
    if (form.account.trimmed().isEmpty())
        missing += tr("what happened");
    if (form.harm.isEmpty())
        missing += tr("harm");
    const bool raised = sourceOf(form.channel) == ReportSource::Concern && !form.reporter.trimmed().isEmpty();
    if (form.patientName.trimmed().isEmpty() && !(raised && form.raisedByPatient))
        missing += tr("the patient");
    if (form.familyName.trimmed().isEmpty() && !(raised && !form.raisedByPatient))
        missing += tr("family");
    if (form.staff.trimmed().isEmpty())
        missing += tr("staff who were involved");
    if (form.lead.trimmed().isEmpty())
        missing += tr("who leads the first conversation");
    m_open->setText(
        missing.isEmpty() ? tr("Everything asked for is recorded.")
                          : tr("Not recorded yet, and not needed to start: %1.").arg(missing.join(u", "_s)));
}

void CheckPage::read(IntakeForm &form) const
{
    form.title = m_title->text();
    form.owner = m_owner->text();
    form.identified = m_candor->isChecked();
    form.countFromFound = m_fromFound->isChecked();
}

QWidget *CheckPage::firstField() const
{
    return m_title;
}

void CheckPage::askForTitle()
{
    m_titleFrame->setError(tr("Type a few words, so that the case can be found in lists."));
    m_title->setFocus();
}

} // namespace candor
