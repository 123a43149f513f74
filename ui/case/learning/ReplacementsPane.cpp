// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/learning/ReplacementsPane.h"

#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/FlowLayout.h"
#include "widgets/Note.h"
#include "widgets/RowDelegate.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QShortcut>

namespace candor {

using namespace Qt::StringLiterals;

ReplacementsPane::ReplacementsPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new ReplacementsModel(this))
    , m_list(new QListView)
    , m_warning(new NoteBox)
    , m_ask(new QWidget)
    , m_words(new QLineEdit)
    , m_wordsFrame(new FieldFrame(tr("How it reads instead"), m_words))
    , m_accept(button(tr("Accept"), ButtonKind::Normal, u"check"_s, u"A"_s))
    , m_change(button(tr("Change…"), ButtonKind::Normal, {}, u"C"_s))
    , m_keep(button(tr("Keep"), ButtonKind::Normal, {}, u"K"_s))
    , m_next(button(tr("Next unsure one"), ButtonKind::Quiet, {}, u"N"_s))
    , m_sure(button(tr("Accept all sure ones"), ButtonKind::Quiet))
    , m_add(button(tr("Replace the selected words…"), ButtonKind::Quiet))
{
    setObjectName(u"learning.pane"_s);
    m_list->setObjectName(u"learning.replacements"_s);
    m_list->setAccessibleName(tr("Replacements"));
    m_list->setModel(m_model);
    useRows(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("bare", true);
    m_list->setWordWrap(true);
    m_list->installEventFilter(this);
    m_warning->setObjectName(u"learning.keepWarning"_s);
    m_warning->hide();
    m_words->setObjectName(u"learning.words"_s);
    m_accept->setObjectName(u"learning.accept"_s);
    m_change->setObjectName(u"learning.change"_s);
    m_keep->setObjectName(u"learning.keep"_s);
    m_next->setObjectName(u"learning.nextUnsure"_s);
    m_sure->setObjectName(u"learning.acceptSure"_s);
    m_add->setObjectName(u"learning.add"_s);
    m_accept->setAccessibleDescription(tr("Replaces it as proposed"));
    m_keep->setAccessibleDescription(tr("It stays as it is in the case"));

    auto *write = button(tr("Write it so"));
    write->setObjectName(u"learning.writeWords"_s);
    auto *stop = button(tr("Cancel"), ButtonKind::Quiet);
    stop->setObjectName(u"learning.cancelWords"_s);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(8);
    answers->addWidget(write);
    answers->addWidget(stop);
    answers->addStretch(1);
    auto *asking = new QVBoxLayout(m_ask);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->setSpacing(6);
    asking->addWidget(m_wordsFrame);
    asking->addLayout(answers);
    m_ask->hide();

    auto *deeds = new FlowLayout;
    for (Button *each : {m_accept, m_change, m_keep})
        deeds->addWidget(each);
    auto *more = new FlowLayout(nullptr, 6, 2);
    for (Button *each : {m_next, m_sure, m_add}) {
        each->setSmall(true);
        more->addWidget(each);
    }
    auto *below = new QVBoxLayout;
    below->setContentsMargins(14, 8, 14, 10);
    below->setSpacing(8);
    below->addWidget(m_warning);
    below->addWidget(m_ask);
    below->addLayout(deeds);
    below->addLayout(more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addLayout(below);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        cancel();
        showActions();
        if (current() >= 0)
            Q_EMIT chosen(current());
    });
    connect(m_list, &QListView::clicked, this, [this] { Q_EMIT chosen(current()); });
    connect(m_list, &QListView::activated, this, [this] { Q_EMIT chosen(current()); });
    connect(m_accept, &QPushButton::clicked, this, &ReplacementsPane::accept);
    connect(m_change, &QPushButton::clicked, this, &ReplacementsPane::change);
    connect(m_keep, &QPushButton::clicked, this, &ReplacementsPane::keep);
    connect(m_next, &QPushButton::clicked, this, &ReplacementsPane::goToNextUnsure);
    connect(m_sure, &QPushButton::clicked, this, &ReplacementsPane::sureAccepted);
    connect(m_add, &QPushButton::clicked, this, [this] { askNewWords({}); });
    connect(m_warning, &NoteBox::actionTriggered, this, &ReplacementsPane::keepAll);
    connect(write, &QPushButton::clicked, this, &ReplacementsPane::answer);
    connect(stop, &QPushButton::clicked, this, [this] {
        cancel();
        m_list->setFocus();
    });
    connect(m_words, &QLineEdit::returnPressed, this, &ReplacementsPane::answer);
    connect(m_words, &QLineEdit::textEdited, m_wordsFrame, &FieldFrame::clearError);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_ask);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, stop, &QPushButton::click);
    showActions();
}

void ReplacementsPane::show(std::shared_ptr<const LearningReview> review)
{
    cancel();
    m_model->show(std::move(review));
    showActions();
}

void ReplacementsPane::refresh()
{
    m_model->refresh();
    showActions();
}

int ReplacementsPane::current() const
{
    return m_list->currentIndex().row();
}

const Replacement *ReplacementsPane::replacement() const
{
    return current() < 0 ? nullptr : &m_model->review()->replacement(static_cast<size_t>(current()));
}

void ReplacementsPane::choose(int item)
{
    if (item != current())
        m_list->setCurrentIndex(m_model->index(item));
    m_list->scrollTo(m_list->currentIndex());
}

void ReplacementsPane::showActions()
{
    const bool one = current() >= 0;
    for (Button *each : {m_accept, m_change, m_keep})
        each->setEnabled(one);
    const LearningReview *review = m_model->review();
    m_next->setEnabled(review && review->unsureLeft() > 0);
    bool sure = false;
    for (size_t i = 0; review && i < review->items.size() && !sure; ++i)
        sure = !review->items[i].looked && !review->replacement(i).unsure;
    m_sure->setEnabled(sure);
    m_add->setEnabled(!m_selected.isEmpty());
}

void ReplacementsPane::setSelectedWords(const QString &words)
{
    m_selected = words;
    m_add->setEnabled(!words.isEmpty());
}

bool ReplacementsPane::goTo(const std::function<bool(size_t)> &wanted)
{
    const int count = m_model->rowCount();
    for (int step = 1; step <= count; ++step) {
        const int row = (std::max(current(), -1) + step) % count;
        if (wanted(static_cast<size_t>(row))) {
            choose(row);
            Q_EMIT chosen(row);
            return true;
        }
    }
    return false;
}

bool ReplacementsPane::goToNextUnsure()
{
    return goTo([this](size_t row) {
        return !m_model->review()->items[row].looked && m_model->review()->replacement(row).unsure;
    });
}

bool ReplacementsPane::goOn()
{
    return goTo([this](size_t row) { return !m_model->review()->items[row].looked; });
}

bool ReplacementsPane::goToNext()
{
    return goToNextUnsure() || goOn();
}

void ReplacementsPane::accept()
{
    if (current() < 0)
        return;
    cancel();
    Q_EMIT accepted(current());
}

void ReplacementsPane::change()
{
    if (current() >= 0)
        askOtherWords(current());
}

void ReplacementsPane::askOtherWords(int item)
{
    choose(item);
    ask(Asking::OtherWords, tr("How “%1” reads instead").arg(replacement()->original.simplified()),
        replacement()->replacement);
}

void ReplacementsPane::askNewWords(const QString &proposed)
{
    if (!m_selected.isEmpty())
        ask(Asking::NewWords, tr("How “%1” reads instead").arg(m_selected.simplified()), proposed);
}

/// What tells who it is about stays in only when somebody says so twice.
void ReplacementsPane::keep()
{
    const Replacement *each = replacement();
    if (!each)
        return;
    if (each->choice == ReplacementChoice::Keep || !isDirect(*each) || m_warning->isVisibleTo(this)) {
        keepAll();
        return;
    }
    cancel();
    m_warning->set(
        Status::Late, tr("“%1” tells who it is about.").arg(each->original.simplified()),
        tr("With it the summary is not de-identified any more, and that it stays in is noted in the case."),
        tr("Keep it all the same"));
    m_warning->show();
}

void ReplacementsPane::keepAll()
{
    const int item = current();
    cancel();
    if (item >= 0)
        Q_EMIT kept(item);
}

void ReplacementsPane::ask(Asking what, const QString &title, const QString &words)
{
    m_warning->hide();
    m_asking = what;
    m_wordsFrame->titleLabel()->setText(title);
    m_words->setAccessibleName(title);
    m_wordsFrame->clearError();
    m_words->setText(words);
    m_ask->show();
    m_words->setFocus();
    m_words->selectAll();
}

void ReplacementsPane::answer()
{
    const QString words = m_words->text().trimmed();
    if (words.isEmpty()) {
        m_wordsFrame->setError(tr("Write the words that stand there instead."));
        m_words->setFocus();
        return;
    }
    const Asking asked = m_asking;
    const int item = current();
    cancel();
    m_list->setFocus();
    if (asked == Asking::NewWords)
        Q_EMIT added(words);
    else if (asked == Asking::OtherWords && item >= 0)
        Q_EMIT changed(item, words);
}

void ReplacementsPane::cancel()
{
    m_asking = Asking::Nothing;
    m_ask->hide();
    m_warning->hide();
}

bool ReplacementsPane::press(const QKeyEvent &event)
{
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_A: accept(); return true;
    case Qt::Key_C: change(); return true;
    case Qt::Key_K: keep(); return true;
    case Qt::Key_N: goToNextUnsure(); return true;
    case Qt::Key_Escape:
        if (!m_warning->isVisibleTo(this))
            return false;
        cancel();
        return true;
    default: return false;
    }
}

bool ReplacementsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && press(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace candor
