// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlock/UnlockPage.h"

#include "shell/Await.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"
#include "unlock/LinkEntry.h"
#include "unlock/RecentCasebooks.h"
#include "widgets/Accessibility.h"
#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/PassphraseEdit.h"
#include "wording/ErrorText.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QStackedWidget>
#include <QtConcurrentRun>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int leftWidth = 470, rightWidth = 300, ruleGap = 64, textGap = 40, topSpace = 150;
constexpr int busyAfter = 300, longestWait = 60, freeTries = 3;

/// Card in surface colour with a line around it.
class Card : public Painted<QWidget> {
public:
    using Painted<QWidget>::Painted;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = Theme::tokens();
        QPainter painter(this);
        paintBox(painter, rect(), radius::Card, t.surface, t.border);
    }
};

/// Vertical line between the two halves.
class Rule : public Painted<QWidget> {
public:
    using Painted<QWidget>::Painted;
    QSize sizeHint() const override { return {1, 40}; }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Theme::tokens().border); }
};

} // namespace

UnlockPage::UnlockPage(std::shared_ptr<const Clock> clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_sides(new QStackedWidget(this))
{
    setObjectName(u"unlockPage"_s);
    m_sides->addWidget(buildUnlockSide());
    m_sides->addWidget(buildEmptySide());
    m_sides->setFixedWidth(leftWidth);
    m_rule = new Rule(this);
    m_rule->setFixedWidth(1);
    QWidget *forms = buildFormsSide();

    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addStretch(1);
    row->addWidget(m_sides, 0, Qt::AlignTop);
    row->addSpacing(ruleGap);
    row->addWidget(m_rule);
    row->addSpacing(textGap);
    row->addWidget(forms, 0, Qt::AlignTop);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Xxl, space::Xxl, space::Xxl, space::Xxl);
    layout->addSpacing(0);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(5);
    connectParts();
    setCasebook(recentCasebooks().value(0));
}

UnlockPage::~UnlockPage() = default;

QWidget *UnlockPage::buildUnlockSide()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::M);
    head->addWidget(new IconMark(u"lock"_s, IconColor::AccentInk, 30, side));
    m_title = label(tr("Unlock your casebook"), FontRole::Title);
    head->addWidget(m_title, 1);
    layout->addLayout(head);
    m_subtitle = label({}, FontRole::Body, Ink::Muted);
    m_subtitle->setContentsMargins(42, 0, 0, 0);
    layout->addWidget(m_subtitle);
    layout->addSpacing(space::Xl);
    layout->addWidget(buildCasebookCard());
    layout->addSpacing(18);

    m_passphrase = new PassphraseEdit(side);
    m_passphrase->setObjectName(u"passphrase"_s);
    m_passphrase->setMinimumHeight(Theme::tokens().scaled(40));
    m_field = new FieldFrame(tr("Passphrase"), m_passphrase, side);
    layout->addWidget(m_field);
    QWidget *capsLock = m_passphrase->makeCapsLockHint(side);
    capsLock->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(capsLock);
    m_recoveryHint = label(
        tr("Type the nine groups from the recovery sheet. Spaces and dashes do not matter."), FontRole::Small,
        Ink::Muted);
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
    m_unlock->setMinimumHeight(Theme::tokens().scaled(38));
    m_unlock->setMinimumWidth(147);
    m_cannot = button(tr("I can’t unlock this casebook"), ButtonKind::Quiet);
    m_cannot->setObjectName(u"cannotUnlock"_s);
    m_cancel = button(tr("Cancel"), ButtonKind::Quiet);
    m_cancel->setObjectName(u"cancelUnlock"_s);
    m_cancel->hide();
    m_wait = label({}, FontRole::Small, Ink::Muted);
    m_wait->setWordWrap(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::M);
    buttons->addWidget(m_unlock);
    buttons->addWidget(m_cannot);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_wait);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    m_bar = new QProgressBar(side);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Unlocking"));
    m_bar->hide();
    layout->addSpacing(space::M);
    layout->addWidget(m_bar);
    layout->addSpacing(space::M);
    layout->addWidget(label(
        tr("Everything is encrypted on this computer and nothing is sent over the internet. A lost passphrase cannot "
           "be "
           "reset. Keep the recovery sheet in a safe place."),
        FontRole::Small, Ink::Muted));
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
    texts->addWidget(m_name);
    texts->addWidget(m_place);
    row->addLayout(texts, 1);
    auto *other = button(tr("Choose another"));
    other->setObjectName(u"chooseAnother"_s);
    other->setSmall(true);
    row->addWidget(other);
    connect(other, &QPushButton::clicked, this, [this, other] {
        auto *menu = new QMenu(other);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const QStringList recent = recentCasebooks();
        for (const QString &path : recent) {
            if (path != m_path && QFileInfo::exists(path))
                menu->addAction(QDir::toNativeSeparators(path), this, [this, path] { setCasebook(path); });
        }
        if (!menu->isEmpty())
            menu->addSeparator();
        menu->addAction(tr("Open another casebook…"), this, &UnlockPage::chooseCasebook);
        menu->addAction(tr("Create a casebook…"), this, &UnlockPage::createRequested);
        menu->addAction(tr("Restore a backup…"), this, &UnlockPage::restoreRequested);
        menu->popup(other->mapToGlobal(QPoint(0, other->height())));
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
    layout->addStretch(1); // the other side may be taller
    connect(create, &QPushButton::clicked, this, &UnlockPage::createRequested);
    connect(open, &QPushButton::clicked, this, &UnlockPage::chooseCasebook);
    connect(restore, &QPushButton::clicked, this, &UnlockPage::restoreRequested);
    return side;
}

QWidget *UnlockPage::buildFormsSide()
{
    auto *side = new QWidget;
    side->setFixedWidth(rightWidth);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(label(tr("Something happening right now?"), FontRole::Label));
    layout->addSpacing(2);
    layout->addWidget(
        label(tr("These work without unlocking. They contain no case information."), FontRole::Body, Ink::Muted));
    layout->addSpacing(space::S);
    auto *conversation = new LinkEntry(
        tr("Print a blank first-conversation checklist"), tr("1 page, English or Spanish"), u"printer"_s, side);
    conversation->setObjectName(u"printFirstConversation"_s);
    auto *intake =
        new LinkEntry(tr("Print a blank event intake form"), tr("1 page, type it in later"), u"page"_s, side);
    intake->setObjectName(u"printIntake"_s);
    auto *hour = new LinkEntry(
        tr("First hour at a glance"),
        tr("30 minutes: activate the team. 60 minutes: first conversation with the patient or family."), u"clock"_s,
        side);
    hour->setObjectName(u"firstHourLink"_s);
    for (LinkEntry *each : {conversation, intake, hour})
        layout->addWidget(each);
    connect(conversation, &QAbstractButton::clicked, this, [this, conversation] {
        auto *menu = new QMenu(conversation);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const auto request = [this](const QString &language) {
            return [this, language] { Q_EMIT formRequested(u"first-conversation"_s, language); };
        };
        menu->addAction(u"English"_s, this, request(u"en"_s));
        menu->addAction(u"Español"_s, this, request(u"es"_s));
        menu->popup(conversation->mapToGlobal(QPoint(0, conversation->height())));
    });
    const QString own = QLocale().language() == QLocale::Spanish ? u"es"_s : u"en"_s;
    connect(intake, &QAbstractButton::clicked, this, [this, own] { Q_EMIT formRequested(u"intake"_s, own); });
    connect(hour, &QAbstractButton::clicked, this, [this, own] { Q_EMIT formRequested(u"first-hour"_s, own); });
    return side;
}

void UnlockPage::connectParts()
{
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockPage::unlock);
    connect(m_passphrase, &QLineEdit::textEdited, this, [this] { m_field->clearError(); });
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::unlock);
    connect(m_cancel, &QPushButton::clicked, this, &UnlockPage::cancel);
    connect(m_cannot, &QPushButton::clicked, this, [this] { showRecovery(!m_recovery); });
    connect(m_note, &NoteBox::actionTriggered, this, [this] {
        m_note->hide();
        readLabel();
        m_passphrase->setFocus();
    });
    m_busyDelay.setSingleShot(true);
    m_busyDelay.setInterval(busyAfter);
    connect(&m_busyDelay, &QTimer::timeout, this, [this] {
        m_bar->show();
        m_cannot->hide();
        m_cancel->show();
    });
    m_waitTimer.setInterval(1000);
    connect(&m_waitTimer, &QTimer::timeout, this, [this] {
        --m_waitSeconds;
        updateWait();
    });
}

void UnlockPage::setCasebook(const QString &path)
{
    m_path = path;
    m_sides->setCurrentIndex(path.isEmpty() ? 1 : 0);
    m_note->hide();
    m_field->clearError();
    m_subtitle->hide();
    showRecovery(false);
    if (path.isEmpty())
        return;
    m_name->setText(QFileInfo(path).completeBaseName());
    m_place->setText(QDir::toNativeSeparators(path));
    readLabel();
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
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
}

void UnlockPage::setProblem(const QString &sentence)
{
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
    if (m_waitSeconds > 0 || m_passphrase->text().isEmpty() || !m_passphrase->isEnabled())
        return;
    m_note->hide();
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
            m_wrongTries = 0;
            rememberCasebook(m_path);
            Q_EMIT unlocked(casebook);
        },
        [this, attempt](const Error &error) {
            if (attempt != m_attempt)
                return;
            setBusy(false);
            showFailure(error);
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
    m_passphrase->setEnabled(!busy);
    m_unlock->setEnabled(!busy);
    m_cannot->setVisible(true);
    m_cannot->setEnabled(!busy);
    m_cancel->hide();
    m_bar->hide();
    if (busy)
        m_busyDelay.start();
    else
        m_busyDelay.stop();
}

void UnlockPage::showFailure(const Error &error)
{
    switch (error.code()) {
    case ErrorCode::WrongPassphrase:
        m_field->setError(
            m_recovery ? tr("That recovery key did not open this casebook. Check each group against the sheet.")
                       : errorText(error));
        m_passphrase->setFocus();
        announce(m_passphrase, m_field->error());
        waitAfterWrongTry();
        return;
    case ErrorCode::InUse: m_note->set(Status::Soon, {}, errorText(error), tr("Try again")); break;
    case ErrorCode::NoMemory:
    case ErrorCode::ReadOnlyPlace:
    case ErrorCode::NoSpace: m_note->set(Status::Late, {}, errorText(error), tr("Try again")); break;
    default: m_note->set(Status::Late, {}, errorText(error)); break;
    }
    m_note->show();
    announce(m_note, errorText(error));
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
    m_cannot->setText(recovery ? tr("Use the passphrase instead") : tr("I can’t unlock this casebook"));
}

// Slows down guessing at the keyboard; the cost of the key derivation is what stops a machine.
void UnlockPage::waitAfterWrongTry()
{
    ++m_wrongTries;
    m_waitSeconds =
        m_wrongTries <= freeTries ? 0 : std::min(longestWait, 1 << std::min(m_wrongTries - freeTries - 1, 6));
    updateWait();
}

void UnlockPage::updateWait()
{
    const bool waiting = m_waitSeconds > 0;
    m_unlock->setEnabled(!waiting);
    m_wait->setText(waiting ? tr("You can try again in %n second(s).", "", m_waitSeconds) : QString());
    m_cannot->setVisible(!waiting);
    if (waiting)
        m_waitTimer.start();
    else
        m_waitTimer.stop();
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
