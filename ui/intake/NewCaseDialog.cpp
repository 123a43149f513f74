// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/NewCaseDialog.h"

#include "case/Wording.h"
#include "intake/IntakePages.h"
#include "intake/IntakeSteps.h"
#include "intake/SimilarPane.h"
#include "intake/StartsPane.h"
#include "shell/Await.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "wording/ErrorText.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int draftDelay = 1000, compareDelay = 400;
constexpr QSize dialogSize{980, 662};

QWidget *scrolling(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

NewCaseDialog::NewCaseDialog(
    Casebook &casebook, std::optional<CaseView> report, const QStringList &units, QWidget *parent)
    : QDialog(parent)
    , m_casebook(casebook)
    , m_report(std::move(report))
{
    setObjectName(u"newCaseDialog"_s);
    build(units);
    if (m_report) {
        m_untouched = intakeFromCase(m_report->file);
        if (!m_untouched.found)
            m_untouched.found = m_casebook.surroundings().now;
    } else {
        m_untouched.found = m_casebook.surroundings().now;
        m_untouched.owner = m_casebook.user();
    }
    if (m_untouched.owner.isEmpty())
        m_untouched.owner = m_casebook.user();
    showForm(m_untouched);
    goToPage(0);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, [this] {
        await(
            park(), this,
            [this] {
                const words::Moment moment = words::momentOf(m_casebook.surroundings());
                if (isTouched())
                    m_kept->setText(tr("Draft kept %1").arg(words::clockTime(moment.now, moment)));
            },
            [this](const Error &error) { showError(error); });
    });
    m_compareTimer.setSingleShot(true);
    m_compareTimer.setInterval(compareDelay);
    connect(&m_compareTimer, &QTimer::timeout, this, &NewCaseDialog::compare);
    readDraft();
}

NewCaseDialog::~NewCaseDialog() = default;

QString NewCaseDialog::draftKey(const std::optional<CaseView> &report)
{
    return report ? u"new-case/"_s + report->file.record.id.toString() : u"new-case"_s;
}

void NewCaseDialog::build(const QStringList &units)
{
    resize(dialogSize);
    m_steps = new IntakeSteps(
        {tr("When and where"), tr("What happened"), tr("People to reach"), tr("Check and start")}, this);
    m_stack = new QStackedWidget(this);
    m_stack->setProperty("surface", true);
    m_stack->setAttribute(Qt::WA_StyledBackground);
    m_check = new CheckPage;
    m_pages = {new WhenWherePage(m_casebook.surroundings().zone, units), new WhatHappenedPage, new PeoplePage, m_check};
    for (IntakePage *page : m_pages) {
        m_stack->addWidget(scrolling(page));
        connect(page, &IntakePage::edited, this, &NewCaseDialog::edited);
    }
    m_starts = new StartsPane(m_casebook.currentProtocol(), this);
    m_note = new NoteBox(this);
    m_note->setObjectName(u"intakeNote"_s);
    m_note->hide();
    m_similar = new SimilarPane(this);
    m_kept = label({}, FontRole::Small, Ink::Muted, this);
    m_kept->setObjectName(u"draftKept"_s);
    m_kept->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *save = button(tr("Save as draft and close"), ButtonKind::Quiet);
    save->setObjectName(u"saveDraft"_s);
    save->setAutoDefault(false);
    m_skip = button(tr("Start with what is known"), ButtonKind::Quiet);
    m_skip->setObjectName(u"skipToStart"_s);
    m_skip->setAutoDefault(false);
    m_back = button(tr("Back"));
    m_back->setObjectName(u"back"_s);
    m_back->setAutoDefault(false);
    m_next = button(tr("Next"), ButtonKind::Primary);
    m_next->setObjectName(u"next"_s);
    m_next->setDefault(true);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_stack, 1);
    middle->addWidget(m_starts);
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(space::Xxl, 11, space::Xxl, 11);
    footer->setSpacing(space::FormRow);
    footer->addWidget(save);
    footer->addWidget(m_kept, 1);
    footer->addWidget(m_skip);
    footer->addWidget(m_back);
    footer->addWidget(m_next);
    auto *noteRow = new QHBoxLayout;
    noteRow->setContentsMargins(0, 0, 0, 0);
    noteRow->addWidget(m_note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_steps);
    layout->addLayout(noteRow);
    layout->addWidget(m_similar);
    layout->addLayout(middle, 1);
    layout->addLayout(footer);

    connect(m_steps, &IntakeSteps::requested, this, &NewCaseDialog::goToPage);
    connect(save, &QPushButton::clicked, this, &NewCaseDialog::reject);
    connect(m_skip, &QPushButton::clicked, this, [this] { goToPage(3); });
    connect(m_back, &QPushButton::clicked, this, [this] { goToPage(page() - 1); });
    connect(m_next, &QPushButton::clicked, this, &NewCaseDialog::next);
    connect(m_similar, &SimilarPane::openRequested, this, &NewCaseDialog::lookAt);
    connect(m_similar, &SimilarPane::addRequested, this, &NewCaseDialog::addTo);
    connect(m_note, &NoteBox::actionTriggered, this, &NewCaseDialog::startEmpty);
}

void NewCaseDialog::readDraft()
{
    await(
        m_casebook.draft(draftKey(m_report)), this,
        [this](const std::optional<QByteArray> &draft) {
            const auto form = draft ? intakeFromDraft(*draft) : std::nullopt;
            if (form) {
                showForm(*form);
                if (form->page > 0 && form->page < 4 && page() == 0)
                    goToPage(form->page);
                m_note->set(
                    Status::Wait, {}, tr("This is what you typed before. Nothing of it was started yet."),
                    tr("Start empty"));
                m_note->show();
            }
            Q_EMIT ready();
        },
        [this](const Error &error) {
            showError(error);
            Q_EMIT ready();
        });
}

void NewCaseDialog::startEmpty()
{
    m_note->hide();
    showForm(m_untouched);
    await(
        m_casebook.dropDraft(draftKey(m_report)), this, [] {}, [this](const Error &error) { showError(error); });
}

void NewCaseDialog::showForm(const IntakeForm &form)
{
    m_showing = true;
    m_form = form;
    for (IntakePage *page : m_pages)
        page->show(m_form);
    m_showing = false;
    refreshTimes();
    m_compareTimer.start();
}

IntakeForm NewCaseDialog::form() const
{
    IntakeForm form = m_form;
    for (const IntakePage *page : m_pages) {
        // The proposed title of the last page counts only once the page was reached.
        if (page != m_check || m_stack->currentIndex() == 3)
            page->read(form);
    }
    return form;
}

void NewCaseDialog::edited()
{
    if (m_showing)
        return;
    m_form = form();
    m_draftTimer.start();
    m_compareTimer.start();
    refreshTimes();
}

void NewCaseDialog::refreshTimes()
{
    const Surroundings around = m_casebook.surroundings();
    const CaseFile *base = m_report ? &m_report->file : nullptr;
    m_starts->show(m_form, intakeCase(m_form, base, around.now, m_casebook.user(), {}), around);
}

int NewCaseDialog::page() const
{
    return m_stack->currentIndex();
}

void NewCaseDialog::goToPage(int page)
{
    m_form = form();
    m_stack->setCurrentIndex(page);
    m_steps->setCurrent(page);
    if (page == 3) {
        m_showing = true;
        m_check->show(m_form);
        m_showing = false;
    }
    const QString titles[] = {tr("When and where"), tr("What happened"), tr("People to reach"), tr("Check and start")};
    setWindowTitle(m_report ? tr("Start from report %1").arg(m_report->file.record.number) : tr("New case"));
    setAccessibleName(tr("%1, page %2 of 4, %3").arg(windowTitle()).arg(page + 1).arg(titles[page]));
    updateFooter();
    m_pages[static_cast<size_t>(page)]->firstField()->setFocus(Qt::OtherFocusReason);
}

void NewCaseDialog::updateFooter()
{
    const QString next[] = {
        tr("Next: what happened"), tr("Next: people to reach"), tr("Next: check and start"), tr("Start the case")};
    m_next->setText(next[page()]);
    m_back->setVisible(page() > 0);
    m_skip->setVisible(page() < 3);
}

bool NewCaseDialog::isTouched() const
{
    IntakeForm typed = m_form;
    typed.page = m_untouched.page;
    return !(typed == m_untouched);
}

void NewCaseDialog::compare()
{
    const SimilarQuery query = similarQuery(m_form, m_report ? &m_report->file : nullptr);
    if (query == m_compared)
        return;
    m_compared = query;
    await(
        similarCases(m_casebook, query), this,
        [this, query](const std::vector<SimilarCase> &cases) {
            if (!(query == m_compared))
                return; // typed on since
            m_similar->show(cases, words::momentOf(m_casebook.surroundings()));
            Q_EMIT compared(static_cast<int>(cases.size()));
        },
        [this](const Error &error) { showError(error); });
}

void NewCaseDialog::lookAt(const Id<Case> &id)
{
    await(
        park(), this,
        [this, id] {
            Q_EMIT openRequested(id.uuid());
            QDialog::reject();
        },
        [this](const Error &error) { showError(error); });
}

void NewCaseDialog::addTo(const Id<Case> &id)
{
    if (m_starting)
        return;
    m_form = form();
    m_starting = true;
    m_draftTimer.stop();
    const auto failed = [this](const Error &error) { showError(error); };
    await(
        m_casebook.read(CaseRequest{id, {}}), this,
        [this, failed](const CaseView &view) {
            const CaseFile *base = m_report ? &m_report->file : nullptr;
            const Instant now = m_casebook.surroundings().now;
            const auto done = [this, known = view.file.record.id, number = view.file.record.number](const Outcome &) {
                Q_EMIT added(known.uuid(), number);
                accept();
            };
            // The report that waited by itself is dealt with then, and says where it went.
            const auto routed = [this, base, done, failed, number = view.file.record.number](const Outcome &outcome) {
                if (base)
                    await(
                        m_casebook.apply(CloseCase{
                            base->record.id, CaseStatus::NotCandor, tr("The report was added to case %1").arg(number)}),
                        this, done, failed);
                else
                    done(outcome);
            };
            await(
                m_casebook.apply(intakeAddition(m_form, base, view.file, now, draftKey(m_report))), this, routed,
                failed);
        },
        failed);
}

QFuture<void> NewCaseDialog::park()
{
    m_draftTimer.stop();
    m_form = form();
    m_form.page = page();
    if (m_starting || !isTouched())
        return QtFuture::makeReadyFuture();
    return m_casebook.saveDraft(draftKey(m_report), toDraft(m_form));
}

void NewCaseDialog::next()
{
    if (page() < 3)
        goToPage(page() + 1);
    else
        start();
}

void NewCaseDialog::start()
{
    if (m_starting)
        return;
    m_form = form();
    if (m_form.title.trimmed().isEmpty()) {
        m_check->askForTitle();
        return;
    }
    m_starting = true;
    m_draftTimer.stop();
    m_next->setEnabled(false);
    m_note->hide();
    const Instant now = m_casebook.surroundings().now;
    const CaseFile *base = m_report ? &m_report->file : nullptr;
    const CaseFile file = intakeCase(m_form, base, now, m_casebook.user(), m_casebook.settings().hospital);
    const auto done = [this](const Outcome &outcome) { finished(outcome); };
    const auto failed = [this](const Error &error) { showError(error); };
    if (!base) {
        await(m_casebook.apply(OpenCase{file, m_form.identified, draftKey(m_report)}), this, done, failed);
        return;
    }
    const auto decision =
        m_form.identified ? intakeDecision(*base, *m_report->protocol, countedFrom(m_form, now)) : std::nullopt;
    const auto decide = [this, decision, done, failed](const Outcome &outcome) {
        m_editsStored = true;
        if (decision)
            await(m_casebook.apply(*decision), this, done, failed);
        else
            done(outcome);
    };
    // When only the decision was refused, the records of the first try are stored already.
    if (m_editsStored)
        decide({});
    else
        await(m_casebook.apply(intakeEdits(*base, file, draftKey(m_report))), this, decide, failed);
}

void NewCaseDialog::finished(const Outcome &outcome)
{
    const bool known = m_report.has_value();
    Q_EMIT started(
        known ? m_report->file.record.id.uuid() : outcome.caseId.uuid(),
        known ? m_report->file.record.number : outcome.number);
    accept();
}

void NewCaseDialog::showError(const Error &error)
{
    m_starting = false;
    m_next->setEnabled(true);
    m_note->set(Status::Late, {}, errorText(error));
    m_note->show();
}

// Closing keeps the draft; what cannot be kept keeps the dialog open.
void NewCaseDialog::reject()
{
    await(
        park(), this,
        [this] {
            if (isTouched())
                Q_EMIT draftKept();
            QDialog::reject();
        },
        [this](const Error &error) { showError(error); });
}

} // namespace candor
