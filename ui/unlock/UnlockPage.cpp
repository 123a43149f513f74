// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlock/UnlockPage.h"

#include "shell/Await.h"
#include "unlock/Card.h"
#include "unlock/CasebookChooser.h"
#include "unlock/FormsSide.h"
#include "unlock/RecentCasebooks.h"
#include "unlock/platform/Keyboard.h"
#include "widgets/Accessibility.h"
#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/FlowLayout.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/PassphraseEdit.h"
#include "wording/ErrorText.h"

#include <QBoxLayout>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QProgressBar>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>
#include <QtConcurrentRun>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int leftWidth = 470, rightWidth = 300, ruleGap = 64, textGap = 40;
constexpr int mostLeft = 640, mostRight = 400; // large text wraps instead of leaving the window
constexpr int busyAfter = 300, waitLook = 250;

/// Vertical line between the two halves.
class Rule : public Painted<QWidget> {
public:
    using Painted<QWidget>::Painted;
    QSize sizeHint() const override { return {1, 40}; }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Theme::tokens().border); }
};

/// What can be dropped: a casebook folder, or a backup.
QString droppedPlace(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QFileInfo info(urls.front().toLocalFile());
    const bool casebook = info.isDir() && info.fileName().endsWith(".candor"_L1, Qt::CaseInsensitive);
    const bool backup = info.isFile() && info.fileName().endsWith(".candorbak"_L1, Qt::CaseInsensitive);
    return casebook || backup ? QDir::cleanPath(info.absoluteFilePath()) : QString();
}

} // namespace

UnlockPage::UnlockPage(std::shared_ptr<const Clock> clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_tries(std::make_shared<SystemClock>())
{
    setObjectName(u"unlockPage"_s);
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_busyDelay.setSingleShot(true);
    m_busyDelay.setInterval(busyAfter);
    connect(&m_busyDelay, &QTimer::timeout, this, [this] {
        m_work->show();
        m_cannot->hide();
        m_cancel->show();
    });
    m_waitTimer.setInterval(waitLook);
    connect(&m_waitTimer, &QTimer::timeout, this, &UnlockPage::updateWait);
    build();
    setCasebook(recentCasebooks().value(0));
}

UnlockPage::~UnlockPage() = default;

void UnlockPage::build()
{
    auto *scroll = new QScrollArea(this); // for large text in a small window
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    auto *page = new QWidget;
    page->setAutoFillBackground(false);
    m_content = scroll;
    m_sides = new QStackedWidget(page);
    m_sides->addWidget(buildUnlockSide());
    m_sides->addWidget(buildEmptySide());
    m_chooser = new CasebookChooser;
    m_sides->addWidget(m_chooser);
    auto *rule = new Rule(page);
    rule->setFixedWidth(1);
    auto *forms = new FormsSide(page);
    m_forms = forms;

    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addStretch(1);
    row->addWidget(m_sides, 0, Qt::AlignTop);
    row->addSpacing(ruleGap);
    row->addWidget(rule);
    row->addSpacing(textGap);
    row->addWidget(forms, 0, Qt::AlignTop);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::Xxl, space::Xxl, space::Xxl, space::Xxl);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(5);
    page->resize(scroll->size()); // without a size it would be laid out here once more, before its style is known
    scroll->setWidget(page);
    this->layout()->addWidget(scroll);
    connect(forms, &FormsSide::formRequested, this, &UnlockPage::formRequested);
    connectParts();
    fit();
}

// Measures that a layout does not know by itself; they follow the text size.
void UnlockPage::fit()
{
    const Tokens &t = Theme::tokens();
    m_sides->setFixedWidth(std::min(t.scaled(leftWidth), mostLeft));
    m_forms->setFixedWidth(std::min(t.scaled(rightWidth), mostRight));
    m_passphrase->setMinimumHeight(t.scaled(40));
    m_unlock->setMinimumSize(std::max(t.scaled(147), m_unlock->sizeHint().width()), t.scaled(38));
}

QWidget *UnlockPage::buildUnlockSide()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::M);
    head->addWidget(new IconMark(u"lock"_s, IconColor::AccentInk, 30, side));
    head->addWidget(label(tr("Unlock your casebook"), FontRole::Title), 1);
    layout->addLayout(head);
    m_subtitle = label({}, FontRole::Body, Ink::Muted);
    m_subtitle->setObjectName(u"unlockSubtitle"_s);
    m_subtitle->setContentsMargins(42, 0, 0, 0);
    layout->addWidget(m_subtitle);
    layout->addSpacing(space::Xl);
    layout->addWidget(buildCasebookCard());
    layout->addSpacing(18);

    m_passphrase = new PassphraseEdit(side);
    m_passphrase->setObjectName(u"passphrase"_s);
    m_field = new FieldFrame(tr("Passphrase"), m_passphrase, side);
    layout->addWidget(m_field);
    QWidget *capsLock = m_passphrase->makeCapsLockHint(side);
    capsLock->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(capsLock);
    m_keyboard = label({}, FontRole::Small, Ink::Muted);
    m_keyboard->setObjectName(u"keyboardHint"_s);
    m_keyboard->setContentsMargins(0, 6, 0, 0);
    m_keyboard->hide();
    layout->addWidget(m_keyboard);
    m_recoveryHint = label(
        tr("Type the nine groups from the recovery sheet. Spaces and dashes do not matter. Without passphrase and "
           "recovery sheet nobody can open the casebook, neither you nor we."),
        FontRole::Small, Ink::Muted);
    m_recoveryHint->setContentsMargins(0, 6, 0, 0);
    m_recoveryHint->hide();
    layout->addWidget(m_recoveryHint);
    m_note = new NoteBox(side);
    m_note->hide();
    layout->addSpacing(space::M);
    layout->addWidget(m_note);
    layout->addSpacing(space::M);

    m_unlock = button(tr("Unlock"), ButtonKind::Primary, {}, tr("Enter", "the key"));
    m_unlock->setObjectName(u"unlock"_s);
    m_cannot = button(tr("Open with the recovery key"), ButtonKind::Quiet);
    m_cannot->setObjectName(u"cannotUnlock"_s);
    m_cancel = button(tr("Cancel"), ButtonKind::Quiet);
    m_cancel->setObjectName(u"cancelUnlock"_s);
    m_cancel->hide();
    m_wait = label({}, FontRole::Small, Ink::Muted);
    m_wait->setObjectName(u"unlockWait"_s);
    auto *buttons = new QWidget(side); // one below the other where words are long
    auto *flow = new FlowLayout(buttons, space::M, space::S);
    for (Button *each : {m_unlock, m_cannot, m_cancel})
        flow->addWidget(each);
    layout->addWidget(buttons);
    m_wait->setContentsMargins(0, space::Xs, 0, 0);
    m_wait->hide();
    layout->addWidget(m_wait);
    m_work = new QWidget(side);
    auto *work = new QVBoxLayout(m_work);
    work->setContentsMargins(0, space::M, 0, 0);
    auto *bar = new QProgressBar(m_work);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Unlocking"));
    work->addWidget(bar);
    work->addWidget(label(tr("Making the key from what you typed takes about a second."), FontRole::Small, Ink::Muted));
    m_work->hide();
    layout->addWidget(m_work);
    layout->addSpacing(space::Xxl);
    layout->addWidget(label(
        tr("Everything is encrypted on this computer and nothing is sent over the internet. A lost passphrase cannot "
           "be "
           "reset. Keep the recovery sheet in a safe place."),
        FontRole::Small, Ink::Muted));
    layout->addStretch(1); // another side may be taller
    return side;
}

QWidget *UnlockPage::buildCasebookCard()
{
    auto *card = new Card;
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(14, 11, 14, 11);
    row->setSpacing(space::M);
    row->addWidget(new IconMark(u"folder"_s, IconColor::Muted, 20, card));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    m_name = label({}, FontRole::Label);
    m_name->setObjectName(u"casebookName"_s);
    m_place = label({}, FontRole::Small, Ink::Muted);
    m_place->setObjectName(u"casebookPlace"_s);
    texts->addWidget(m_name);
    texts->addWidget(m_place);
    row->addLayout(texts, 1);
    auto *other = button(tr("Choose another"));
    other->setObjectName(u"chooseAnother"_s);
    other->setSmall(true);
    row->addWidget(other);
    connect(other, &QPushButton::clicked, this, [this] {
        m_chooser->fill(m_path);
        m_sides->setCurrentIndex(ChooseSide);
        if (auto *first = m_chooser->findChild<Button *>(u"chooseRecent"_s))
            first->setFocus(Qt::OtherFocusReason);
    });
    return card;
}

QWidget *UnlockPage::buildEmptySide()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(space::M);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::M);
    head->addWidget(new IconMark(u"book"_s, IconColor::AccentInk, 30, side));
    head->addWidget(label(tr("No casebook on this computer yet"), FontRole::Title), 1);
    layout->addLayout(head);
    layout->addWidget(label(
        tr("A casebook is an encrypted folder that holds the case files of your hospital. It opens with your "
           "passphrase "
           "only."),
        FontRole::Body, Ink::Muted));
    layout->addSpacing(space::S);
    auto *create = button(tr("Create a casebook"), ButtonKind::Primary, u"plus"_s);
    create->setObjectName(u"createCasebookButton"_s);
    auto *open = button(tr("Open an existing casebook"), ButtonKind::Normal, u"folder"_s);
    open->setObjectName(u"openExisting"_s);
    auto *restore = button(tr("Restore a backup"), ButtonKind::Normal, u"history"_s);
    restore->setObjectName(u"restoreBackupButton"_s);
    for (Button *each : {create, open, restore})
        layout->addWidget(each, 0, Qt::AlignLeading);
    layout->addWidget(
        label(tr("You can also drop a casebook folder or a backup on this window."), FontRole::Small, Ink::Muted));
    layout->addStretch(1); // the other side may be taller
    connect(create, &QPushButton::clicked, this, &UnlockPage::createRequested);
    connect(open, &QPushButton::clicked, this, &UnlockPage::chooseCasebook);
    connect(restore, &QPushButton::clicked, this, &UnlockPage::restoreRequested);
    return side;
}

void UnlockPage::connectParts()
{
    m_passphrase->installEventFilter(this);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockPage::unlock);
    connect(m_passphrase, &QLineEdit::textEdited, this, [this] {
        m_field->clearError();
        m_failure.reset();
    });
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::unlock);
    connect(m_cancel, &QPushButton::clicked, this, &UnlockPage::cancel);
    connect(m_cannot, &QPushButton::clicked, this, [this] {
        showRecovery(!m_recovery);
        m_passphrase->setFocus(Qt::OtherFocusReason);
    });
    connect(m_note, &NoteBox::actionTriggered, this, [this] {
        m_note->hide();
        m_failure.reset();
        readLabel();
        m_passphrase->setFocus();
    });
    connect(m_chooser, &CasebookChooser::chosen, this, &UnlockPage::setCasebook);
    connect(m_chooser, &CasebookChooser::otherRequested, this, &UnlockPage::chooseCasebook);
    connect(m_chooser, &CasebookChooser::createRequested, this, &UnlockPage::createRequested);
    connect(m_chooser, &CasebookChooser::restoreRequested, this, &UnlockPage::restoreRequested);
    connect(m_chooser, &CasebookChooser::backRequested, this, [this] { setCasebook(m_path); });
    connect(m_chooser, &CasebookChooser::removed, this, [this](const QString &path) {
        if (path == m_path)
            m_path.clear();
        if (recentCasebooks().isEmpty() && m_path.isEmpty())
            setCasebook({});
    });
}

void UnlockPage::setCasebook(const QString &path)
{
    m_path = path;
    m_sides->setCurrentIndex(path.isEmpty() ? EmptySide : UnlockSide);
    m_failure.reset();
    m_problem.clear();
    m_note->hide();
    m_field->clearError();
    setSubtitle({});
    showRecovery(false);
    if (path.isEmpty())
        return;
    m_name->setText(QFileInfo(path).completeBaseName());
    m_place->setText(shownPath(path));
    readLabel();
    if (isVisible())
        m_passphrase->setFocus(Qt::OtherFocusReason);
}

void UnlockPage::readLabel()
{
    const QString path = m_path;
    await(
        QtConcurrent::run([path] { return Casebook::peek(path); }), this,
        [this, path](const VaultLabel &shown) {
            if (path == m_path && !shown.name.isEmpty())
                m_name->setText(shown.name);
        },
        [this, path](const Error &error) {
            if (path == m_path)
                showFailure(error);
        });
}

void UnlockPage::setSubtitle(const QString &text)
{
    m_subtitleText = text;
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
}

void UnlockPage::setProblem(const QString &sentence)
{
    m_problem = sentence;
    m_note->set(Status::Late, {}, sentence);
    m_note->show();
}

void UnlockPage::chooseCasebook()
{
    auto *dialog = new QFileDialog(this, tr("Open a casebook"), QFileInfo(m_path).absolutePath());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        setCasebook(casebookFolder(chosen));
        m_passphrase->setFocus();
    });
    dialog->open();
}

void UnlockPage::unlock()
{
    if (m_tries.secondsLeft() > 0 || m_passphrase->text().isEmpty() || !m_passphrase->isEnabled())
        return;
    m_note->hide();
    m_failure.reset();
    m_problem.clear();
    m_field->clearError();
    setBusy(true);
    const quint64 attempt = ++m_attempt;
    QString typed = m_passphrase->text();
    m_passphrase->clear();
    await(
        Casebook::open(m_path, Secret::fromPassphrase(std::move(typed)), m_clock), this,
        [this, attempt](const std::shared_ptr<Casebook> &casebook) {
            if (attempt != m_attempt) {
                // Cancelled meanwhile: what was opened is closed again.
                await(
                    casebook->lock(), this, [casebook] {}, [this](const Error &error) { showFailure(error); });
                return;
            }
            setBusy(false);
            m_tries.forget();
            showRecovery(false);
            rememberCasebook(m_path);
            Q_EMIT unlocked(casebook);
        },
        [this, attempt](const Error &error) {
            if (attempt != m_attempt)
                return;
            setBusy(false);
            showFailure(error);
            if (error.code() == ErrorCode::WrongPassphrase) {
                m_tries.note();
                updateWait();
                m_passphrase->setFocus();
            }
        });
}

void UnlockPage::cancel()
{
    ++m_attempt;
    setBusy(false);
    m_passphrase->setFocus();
}

void UnlockPage::setBusy(bool busy)
{
    m_busy = busy;
    m_passphrase->setEnabled(!busy);
    m_unlock->setEnabled(!busy);
    m_cannot->setVisible(true);
    m_cannot->setEnabled(!busy);
    m_cancel->hide();
    m_work->hide();
    if (busy)
        m_busyDelay.start();
    else
        m_busyDelay.stop();
}

void UnlockPage::showFailure(const Error &error)
{
    m_failure = error;
    const QString sentence = errorText(error);
    switch (error.code()) {
    case ErrorCode::WrongPassphrase:
        m_field->setError(
            m_recovery ? tr("That recovery key did not open this casebook. Check each group against the sheet.")
                       : sentence);
        announce(m_passphrase, m_field->error());
        showKeyboard();
        return;
    case ErrorCode::InUse: m_note->set(Status::Soon, {}, sentence, tr("Try again")); break;
    case ErrorCode::NoMemory:
    case ErrorCode::ReadOnlyPlace:
    case ErrorCode::NoSpace: m_note->set(Status::Late, {}, sentence, tr("Try again")); break;
    default: m_note->set(Status::Late, {}, sentence); break;
    }
    m_note->show();
    announce(m_note, sentence);
}

void UnlockPage::showRecovery(bool recovery)
{
    m_recovery = recovery;
    m_field->titleLabel()->setText(recovery ? tr("Recovery key") : tr("Passphrase"));
    m_passphrase->clear();
    m_passphrase->setShown(recovery);
    m_passphrase->setAccessibleName(recovery ? tr("Recovery key") : tr("Passphrase"));
    m_recoveryHint->setVisible(recovery);
    m_field->clearError();
    m_cannot->setText(recovery ? tr("Use the passphrase instead") : tr("Open with the recovery key"));
}

void UnlockPage::showKeyboard()
{
    const platform::KeyboardState state = platform::keyboardState();
    if (state.capsLock)
        m_passphrase->setCapsLock(*state.capsLock);
    m_keyboard->setText(tr("Keyboard: %1", "language of the keyboard").arg(state.layout));
    m_keyboard->setVisible(!state.layout.isEmpty() && !m_recovery);
}

void UnlockPage::setWaitClock(std::shared_ptr<const Clock> clock)
{
    m_tries = WrongTries(std::move(clock));
}

void UnlockPage::updateWait()
{
    const int left = m_tries.secondsLeft();
    const bool waiting = left > 0;
    m_unlock->setEnabled(!waiting && !m_busy);
    const QString text = waiting ? tr("You can try again in %n second(s).", "", left) : QString();
    if (text != m_wait->text())
        m_wait->setText(text);
    m_wait->setVisible(waiting);
    m_cannot->setVisible(!waiting);
    if (waiting)
        m_waitTimer.start();
    else
        m_waitTimer.stop();
}

// All texts in the new language; what was typed, said and waited for goes on.
void UnlockPage::rebuild()
{
    m_rebuilding = false;
    const int side = m_sides->currentIndex();
    const QString name = m_name->text(), place = m_place->text(), typed = m_passphrase->text();
    const QString subtitle = m_subtitleText, problem = m_problem;
    const bool recovery = m_recovery, focused = m_passphrase->hasFocus();
    const auto failure = m_failure;
    delete m_content;
    build();
    m_sides->setCurrentIndex(side);
    m_chooser->fill(m_path);
    m_name->setText(name);
    m_place->setText(place);
    setSubtitle(subtitle);
    showRecovery(recovery);
    m_passphrase->setText(typed);
    if (failure)
        showFailure(*failure);
    if (!problem.isEmpty())
        setProblem(problem);
    if (m_busy)
        setBusy(true);
    updateWait();
    if (focused)
        m_passphrase->setFocus(Qt::OtherFocusReason);
}

void UnlockPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_rebuilding) {
        m_rebuilding = true;
        QMetaObject::invokeMethod(this, &UnlockPage::rebuild, Qt::QueuedConnection);
    } else if (m_content && (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)) {
        fit();
    }
}

void UnlockPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_busy && !droppedPlace(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void UnlockPage::dropEvent(QDropEvent *event)
{
    const QString place = droppedPlace(event->mimeData());
    if (m_busy || place.isEmpty())
        return;
    event->acceptProposedAction();
    if (QFileInfo(place).isDir())
        setCasebook(place);
    else
        Q_EMIT restoreFileRequested(place);
}

bool UnlockPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_passphrase && event->type() == QEvent::FocusIn)
        showKeyboard();
    return QWidget::eventFilter(watched, event);
}

void UnlockPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::tokens().window);
}

void UnlockPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_path.isEmpty())
        m_passphrase->setFocus(Qt::OtherFocusReason);
}

} // namespace candor
