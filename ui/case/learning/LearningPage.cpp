// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/learning/LearningPage.h"

#include "case/Drafts.h"
#include "case/GrowingEdit.h"
#include "case/investigation/SegmentBar.h"
#include "case/learning/LearningFinish.h"
#include "case/learning/LearningTexts.h"
#include "case/learning/ReplacementsPane.h"
#include "case/letters/TemplateChooser.h"
#include "case/print/CaseDocuments.h"
#include "model/Codec.h"
#include "shell/Await.h"
#include "widgets/Button.h"
#include "widgets/Chip.h"
#include "widgets/ChoiceCard.h"
#include "widgets/EmptyState.h"
#include "widgets/FieldFrame.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "wording/ErrorText.h"

#include <QJsonDocument>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QtConcurrent/qtconcurrenttask.h>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int readDelay = 400, checkDelay = 300, draftDelay = 1000;

bool sameTexts(const LearningDraft &a, const LearningDraft &b)
{
    const auto same = [](const ReviewedText &x, const ReviewedText &y) {
        return x.about == y.about && x.text == y.text && x.replacements == y.replacements;
    };
    return std::equal(a.texts.begin(), a.texts.end(), b.texts.begin(), b.texts.end(), same);
}

} // namespace

LearningPage::LearningPage(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_heading(label({}, FontRole::Label))
    , m_for(new Chip)
    , m_progress(label({}, FontRole::Body, Ink::Muted))
    , m_unsure(new Chip)
    , m_problem(new NoteBox)
    , m_result(new NoteBox)
    , m_recipient(new QLineEdit)
    , m_recipientFrame(new FieldFrame(tr("To whom it goes"), m_recipient))
    , m_lessons(new GrowingEdit(4))
    , m_leftOut(new NoteBox)
    , m_texts(new LearningTexts)
    , m_sides(new SegmentBar(u"learning.sides"_s, tr("What is shown beside the texts")))
    , m_side(new QStackedWidget)
    , m_replacements(new ReplacementsPane)
    , m_finish(new LearningFinish)
{
    m_work.setMaxThreadCount(1);
    m_work.setExpiryTimeout(-1);
    for (auto [timer, delay] :
         {std::pair(&m_readTimer, readDelay), std::pair(&m_checkTimer, checkDelay),
          std::pair(&m_draftTimer, draftDelay)}) {
        timer->setSingleShot(true);
        timer->setInterval(delay);
    }
    build();
    connectParts();
}

LearningPage::~LearningPage()
{
    m_lessons->removeEventFilter(this);
    m_work.waitForDone();
}

void LearningPage::connectParts()
{
    connect(&m_readTimer, &QTimer::timeout, this, &LearningPage::read);
    connect(&m_checkTimer, &QTimer::timeout, this, &LearningPage::check);
    connect(&m_draftTimer, &QTimer::timeout, this, &LearningPage::keepDraft);
    m_store.keepUpToDate(this, [this] { refresh(); });
    connect(m_recipient, &QLineEdit::textEdited, this, [this] {
        m_recipientFrame->clearError();
        m_draftTimer.start();
    });
    connect(m_lessons, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_lessons->hasFocus())
            return;
        m_draftTimer.start();
        m_readTimer.start();
    });
    m_lessons->installEventFilter(this);
    m_texts->installEventFilter(this);

    connect(m_replacements, &ReplacementsPane::chosen, m_texts, &LearningTexts::setCurrent);
    connect(m_texts, &LearningTexts::itemChosen, this, [this](int item) {
        m_sides->setCurrent(0);
        m_replacements->choose(item);
    });
    connect(m_texts, &LearningTexts::partSelected, this, [this] {
        m_replacements->setSelectedWords(m_texts->selectedPart() ? m_texts->textCursor().selectedText() : QString());
    });
    connect(m_replacements, &ReplacementsPane::accepted, this, [this](int item) {
        acceptItem(*m_review, static_cast<size_t>(item));
        afterChoice(item);
    });
    connect(m_replacements, &ReplacementsPane::changed, this, [this](int item, const QString &words) {
        changeItem(*m_review, static_cast<size_t>(item), words);
        afterChoice(item);
    });
    connect(m_replacements, &ReplacementsPane::kept, this, [this](int item) {
        keepItem(*m_review, static_cast<size_t>(item));
        afterChoice(item);
    });
    connect(m_replacements, &ReplacementsPane::sureAccepted, this, [this] {
        if (acceptSure(*m_review) == 0)
            return;
        choiceMade();
        m_replacements->goToNext();
    });
    connect(m_replacements, &ReplacementsPane::added, this, &LearningPage::addWords);

    connect(m_finish, &LearningFinish::placeRequested, this, [this](const LearningFinding &finding) {
        if (finding.item >= 0)
            m_replacements->choose(finding.item);
        else if (finding.text && finding.begin >= 0)
            m_texts->goTo(*finding.text, finding.begin, finding.length);
    });
    connect(m_finish, &LearningFinish::replaceRequested, this, [this](const LearningFinding &finding) {
        m_sides->setCurrent(0);
        if (finding.item >= 0) {
            m_replacements->askOtherWords(finding.item);
        } else if (finding.text) {
            m_texts->goTo(*finding.text, finding.begin, finding.length);
            m_replacements->askNewWords(finding.found.replacement);
        }
    });
    connect(m_finish, &LearningFinish::leftIn, this, [this](const LearningFinding &finding) {
        m_accepted.insert(finding.key);
        touched();
        check();
    });
    connect(m_finish, &LearningFinish::saveRequested, this, &LearningPage::askForPath);
    refresh(); // a case may be open already
}

// Opening and leaving

void LearningPage::readDraft(const QString &key, std::function<void(const QJsonObject &)> use)
{
    await(
        m_store.desk().draft(key), this,
        [this, of = m_case, use = std::move(use)](const std::optional<QByteArray> &content) {
            if (of == m_store.caseId())
                use(QJsonDocument::fromJson(content.value_or(QByteArray())).object());
        },
        [this](const Error &error) { m_store.report(error); });
}

void LearningPage::open()
{
    if (!m_store.isOpen())
        return;
    if (m_open) { // only to be seen again
        Q_EMIT opened();
        return;
    }
    m_case = m_store.caseId();
    m_open = true;
    m_problem->hide();
    m_result->hide();
    m_review.reset();
    m_empty->set(u"search"_s, tr("The case is read for names, places, dates and numbers."));
    m_empty->setAction({});
    m_stack->setCurrentIndex(0);
    readCasebook();
    readDraft(openKey(), [this](const QJsonObject &kept) {
        if (m_open)
            begin(enumFromKey<LearningAudience>(kept["audience"_L1].toString())
                      .value_or(LearningAudience::SafetyOrganization));
    });
    Q_EMIT opened();
}

/// The summary that was open when the case was left, or the casebook locked, is open again.
void LearningPage::resume()
{
    readDraft(openKey(), [this](const QJsonObject &kept) {
        if (kept["open"_L1].toBool())
            open();
    });
}

void LearningPage::close()
{
    if (!m_open)
        return;
    keepDraft();
    m_open = false;
    m_readTimer.stop();
    m_checkTimer.stop();
    const QJsonObject kept{{u"audience"_s, candor::keyOf(m_audience)}, {u"open"_s, false}};
    m_store.saveDraft(openKey(), QJsonDocument(kept).toJson(QJsonDocument::Compact));
    Q_EMIT closed();
}

void LearningPage::refresh()
{
    if (!m_store.isOpen())
        return;
    if (m_case != m_store.caseId()) {
        m_case = m_store.caseId();
        ++m_asked;
        ++m_checked;
        m_reading = false;
        m_file.reset();
        m_review.reset();
        m_drafted.reset();
        m_accepted.clear();
        m_replacements->show(nullptr);
        m_texts->show(nullptr);
        m_finish->clear();
        if (std::exchange(m_open, false))
            Q_EMIT closed();
        resume();
        return;
    }
    if (m_open && m_file && *m_file != m_store.file())
        m_readTimer.start();
}

/// Whose names may stand in the texts besides those of the case.
void LearningPage::readCasebook()
{
    m_staff.clear();
    m_knowsStaff = !m_store.desk().records;
    if (m_knowsStaff)
        return;
    await(
        m_store.desk().records(), this,
        [this](const std::vector<AnyRecord> &records) {
            for (const AnyRecord &record : records) {
                if (const auto *user = std::get_if<User>(&record))
                    m_staff += user->name;
                else if (const auto *card = std::get_if<ContactCard>(&record))
                    m_staff += card->name;
            }
            m_knowsStaff = true;
            if (m_open)
                m_readTimer.start(0);
        },
        [this](const Error &error) { m_store.report(error); });
}

void LearningPage::begin(LearningAudience audience)
{
    m_audience = audience;
    for (size_t i = 0; i < m_audiences.size(); ++i)
        m_audiences[i]->setChecked(static_cast<LearningAudience>(i) == audience);
    const bool leaves = audience != LearningAudience::StaffTeaching;
    m_recipientFrame->setVisible(leaves);
    m_recipientFrame->clearError();
    m_for->set(tr("For: %1", "audience").arg(words::choiceText(audience)), leaves ? Status::Privileged : Status::Wait);
    m_finish->setConfirmed(false);
    m_accepted.clear();
    m_review.reset();
    readDraft(draftKey(audience), [this, audience](const QJsonObject &kept) {
        if (!m_open || audience != m_audience)
            return;
        if (!kept.isEmpty()) { // lessons that were typed for another audience go on otherwise
            m_recipient->setText(kept["recipient"_L1].toString());
            m_lessons->setText(kept["lessons"_L1].toString());
            m_drafted = choicesFromJson(kept["choices"_L1].toObject());
            m_accepted = m_drafted->accepted;
        } else {
            m_drafted.reset();
        }
        read();
    });
}

void LearningPage::setAudience(LearningAudience audience)
{
    if (!m_open || audience == m_audience)
        return;
    keepDraft();
    m_result->hide();
    m_problem->hide();
    begin(audience);
}

QString LearningPage::draftKey(LearningAudience audience) const
{
    return u"learning/"_s + m_case.toString() + u'/' + candor::keyOf(audience);
}

QString LearningPage::openKey() const
{
    return u"learning-open/"_s + m_case.toString();
}

LearningChoices LearningPage::choices() const
{
    LearningChoices made = m_review ? choicesOf(*m_review) : m_drafted.value_or(LearningChoices());
    made.accepted = m_accepted;
    return made;
}

QFuture<void> LearningPage::keepDraft()
{
    m_draftTimer.stop();
    if (!m_open || !m_review || m_case != m_store.caseId()) // until then the draft is as it was
        return QtFuture::makeReadyFuture();
    const QJsonObject where{{u"audience"_s, candor::keyOf(m_audience)}, {u"open"_s, true}};
    const QJsonObject draft{
        {u"recipient"_s, m_recipient->text()},
        {u"lessons"_s, m_lessons->toPlainText()},
        {u"choices"_s, toJson(choices())}};
    return lastOf(
        {m_store.saveDraft(openKey(), QJsonDocument(where).toJson(QJsonDocument::Compact)),
         m_store.saveDraft(draftKey(m_audience), QJsonDocument(draft).toJson(QJsonDocument::Compact))});
}

bool LearningPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_lessons && event->type() == QEvent::FocusOut && m_readTimer.isActive())
        read();
    if (watched == m_texts && event->type() == QEvent::KeyPress &&
        m_replacements->press(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

// Reading the case

LearningOptions LearningPage::options() const
{
    LearningOptions made{m_audience, {}};
    for (const QString &line : m_lessons->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            made.lessons += line.trimmed();
    }
    return made;
}

LearningOrder LearningPage::order() const
{
    const Settings settings = m_store.desk().settings();
    const DocumentContext context = documentContext(m_store, settings.language);
    return {m_file, options(), context, m_staff, pageOf(settings)};
}

void LearningPage::read()
{
    m_readTimer.stop();
    if (!m_open || !m_knowsStaff || m_case != m_store.caseId())
        return;
    if (!m_file || *m_file != m_store.file())
        m_file = std::make_shared<const CaseFile>(m_store.file());
    const LearningOrder made = order();
    m_finish->setConfirmation(learningConfirmation(made.context));
    const quint64 asked = ++m_asked;
    m_reading = true;
    await(
        QtConcurrent::task([made] { return std::make_shared<LearningReview>(readForLearning(made)); })
            .onThreadPool(m_work)
            .spawn(),
        this,
        [this, asked](const std::shared_ptr<LearningReview> &review) {
            if (asked != m_asked)
                return;
            m_reading = false;
            if (!m_open)
                return;
            const LearningChoices before = choices();
            const int fresh = takeOver(*review, before);
            showReview(review, fresh, !before.items.empty());
        },
        [this, asked](const Error &error) {
            if (asked != m_asked)
                return;
            m_reading = false;
            m_empty->set(u"triangle-alert"_s, tr("The case could not be read."), errorText(error), IconColor::Late);
            m_empty->setAction(tr("Try again"));
            m_stack->setCurrentIndex(0);
        });
}

void LearningPage::showReview(std::shared_ptr<LearningReview> review, int fresh, bool hadChoices)
{
    m_drafted.reset();
    // What somebody typed just now is no news to them.
    const QStringList lessons = options().lessons;
    const bool news = hadChoices && fresh > 0 && (!m_review || lessons == m_shownLessons);
    m_shownLessons = lessons;
    QStringList left;
    for (const LeftOut &each : review->draft.leftOut) {
        if (!left.contains(each.about))
            left += each.about;
    }
    left.removeAll(QString());
    m_leftOut->setHidden(left.isEmpty());
    if (!left.isEmpty())
        m_leftOut->set(
            Status::Privileged, tr("Left out for these readers"), m_store.moment().locale.createSeparatedList(left));

    if (m_review && sameTexts(m_review->draft, review->draft)) {
        m_review->draft.document = review->draft.document;
        m_review->draft.leftOut = review->draft.leftOut;
        m_review->finder = review->finder;
        check();
        return;
    }
    const int current = m_replacements->current();
    const QString key = m_review && current >= 0 ? m_review->items[static_cast<size_t>(current)].key : QString();
    const bool first = !m_review;
    m_review = std::move(review);
    if (m_review->isEmpty()) {
        m_empty->set(
            u"page"_s, tr("There is nothing yet that others could learn from."),
            tr("What happened, when, why and what was changed comes from the case."));
        m_empty->setAction(tr("Back to the documents"));
    }
    m_texts->show(m_review);
    m_replacements->show(m_review);
    m_stack->setCurrentIndex(m_review->isEmpty() && m_lessons->toPlainText().trimmed().isEmpty() ? 0 : 1);
    if (news) {
        m_result->set(
            Status::Soon, tr("The texts are not the same any more."),
            tr("%n replacements are new. What you chose for the others still stands.", nullptr, fresh),
            tr("Close this message"));
        m_result->show();
    }
    showProgress();
    check();
    const auto &items = m_review->items;
    const auto same = std::find_if(
        items.begin(), items.end(), [&](const LearningItem &item) { return !key.isEmpty() && item.key == key; });
    if (same != items.end())
        m_replacements->choose(static_cast<int>(same - items.begin()));
    else if (!m_replacements->goToNext() && !items.empty())
        m_replacements->choose(0);
    if (first && m_stack->currentIndex() == 1 && isVisible())
        m_replacements->list()->setFocus(Qt::OtherFocusReason);
}

// Choices

void LearningPage::afterChoice(int item)
{
    choiceMade(m_review->items[static_cast<size_t>(item)].text);
    m_replacements->goOn();
}

void LearningPage::choiceMade(std::optional<size_t> text)
{
    if (text)
        m_texts->refreshText(*text);
    else
        m_texts->refresh();
    m_replacements->refresh();
    showProgress();
    touched();
    m_checkTimer.start();
}

void LearningPage::addWords(const QString &words)
{
    const auto part = m_texts->selectedPart();
    if (!part || !m_review)
        return;
    const QString original = m_review->draft.texts[part->text].text.mid(part->begin, part->length);
    const bool isName = std::any_of(original.begin(), original.end(), [](QChar c) { return c.isLetter(); });
    const auto item = addItem(
        *m_review, part->text, part->begin, part->length, words,
        isName ? IdentifierKind::Name : IdentifierKind::OtherNumber);
    if (!item) {
        m_problem->set(
            Status::Soon, tr("Something in these words is replaced already."),
            tr("Choose it in the list and write other words for it."));
        m_problem->show();
        return;
    }
    m_problem->hide();
    m_replacements->show(m_review);
    choiceMade();
    m_replacements->choose(static_cast<int>(*item));
}

void LearningPage::touched()
{
    m_result->hide();
    m_finish->setConfirmed(false);
    m_draftTimer.start();
}

void LearningPage::showProgress()
{
    const int all = static_cast<int>(m_review->items.size());
    const int unsure = m_review->unsureLeft();
    m_progress->setText(
        all == 0 ? tr("Nothing to replace was found") : tr("%1 of %2 looked at").arg(m_review->looked()).arg(all));
    m_unsure->setVisible(unsure > 0);
    if (unsure > 0)
        m_unsure->set(tr("%n unsure", nullptr, unsure), Status::Soon);
    m_sides->setText(0, tr("Replacements: %1").arg(all));
}

void LearningPage::check()
{
    m_checkTimer.stop();
    if (!m_review || !m_open)
        return;
    struct Answer {
        LearningCheck check;
        QString text;
    };
    const quint64 asked = ++m_checked;
    await(
        QtConcurrent::task([review = std::make_shared<const LearningReview>(*m_review), accepted = m_accepted] {
            const QString text = plainText(FilteredDocument(learningSummary(review->draft)));
            return Answer{lastCheck(*review, {{{}, text}}, accepted), text};
        })
            .onThreadPool(m_work)
            .spawn(),
        this,
        [this, asked](const Answer &answer) {
            if (asked == m_checked && m_review)
                showCheck(answer.check, answer.text);
        },
        [this](const Error &error) { m_store.report(error); });
}

void LearningPage::showCheck(const LearningCheck &check, const QString &text)
{
    if (text != m_checkedText) // it is about what was read, not about what came after
        m_finish->setConfirmed(false);
    m_checkedText = text;
    m_finish->show(check, m_review->kept());
    const size_t open = check.open.size();
    m_sides->setText(1, open == 0 ? tr("Last check") : tr("Last check: %1").arg(open));
}

void LearningPage::doNext()
{
    if (!m_review || m_stack->currentIndex() == 0)
        return;
    if (m_review->looked() < static_cast<int>(m_review->items.size())) {
        m_sides->setCurrent(0);
        m_replacements->goToNext();
        m_replacements->list()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_sides->setCurrent(1);
    if (m_finish->check() && !m_finish->check()->open.empty())
        m_finish->focusFindings();
    else if (!m_finish->isConfirmed())
        m_finish->focusConfirmation();
    else
        askForPath(u"pdf"_s);
}

std::vector<QWidget *> LearningPage::panes() const
{
    if (m_stack->currentIndex() == 0)
        return {m_empty};
    return {m_audiences.front(), m_texts, m_side->currentIndex() == 0 ? m_replacements->list() : m_finish->list()};
}

} // namespace candor
