// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlock/CreateDialog.h"

#include "shell/Await.h"
#include "theme/Tokens.h"
#include "unlock/RecoverySheetPage.h"
#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/PassphraseEdit.h"
#include "widgets/WindowHeight.h"
#include "wording/ErrorText.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QProgressBar>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QStandardPaths>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

const auto suffix = u".candor"_s;

QString fileName(const QString &hospital)
{
    static const QRegularExpression unsafe(u"[^\\p{L}\\p{N}]+"_s);
    QString name = hospital.simplified();
    name.replace(unsafe, u"-"_s);
    while (name.endsWith(u'-'))
        name.chop(1);
    return (name.isEmpty() ? u"Casebook"_s : name) + suffix;
}

// The Documents folder may be set but missing, as on a new account.
QString proposedFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace

CreateDialog::CreateDialog(std::shared_ptr<const Clock> clock, QWidget *parent)
    : QDialog(parent)
    , m_clock(std::move(clock))
    , m_pages(new QStackedWidget(this))
    , m_note(new NoteBox(this))
    , m_bar(new QProgressBar(this))
    , m_sheet(new RecoverySheetPage(this))
    , m_next(button(tr("Create the casebook"), ButtonKind::Primary))
    , m_cancel(button(tr("Cancel")))
{
    setObjectName(u"createDialog"_s);
    setWindowTitle(tr("Create a casebook"));
    resize(560, 620);
    keepHighEnough(this);
    m_pages->addWidget(buildForm());
    m_pages->addWidget(m_sheet);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Creating the casebook"));
    m_bar->hide();
    m_note->hide();
    m_next->setObjectName(u"createNext"_s);
    m_next->setDefault(true);
    m_cancel->setObjectName(u"createCancel"_s);
    m_cancel->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Xxl, space::Xl, space::Xxl, space::L);
    layout->setSpacing(space::M);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_bar);
    layout->addLayout(buttons);
    connect(m_next, &QPushButton::clicked, this, &CreateDialog::next);
    connect(m_cancel, &QPushButton::clicked, this, &CreateDialog::reject);
    connect(m_sheet, &RecoverySheetPage::provenChanged, this, &CreateDialog::updateButtons);
    proposePlace();
}

CreateDialog::~CreateDialog() = default;

QWidget *CreateDialog::buildForm()
{
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::FormRow);
    layout->addWidget(label(tr("A casebook for your hospital"), FontRole::Heading));
    m_hospital = new QLineEdit(form);
    m_hospital->setObjectName(u"hospital"_s);
    m_hospitalFrame = new FieldFrame(tr("Hospital"), m_hospital, form);
    m_hospitalFrame->setHint(tr("Shown before unlocking and on printed pages."));
    m_user = new QLineEdit(form);
    m_user->setObjectName(u"userName"_s);
    m_userFrame = new FieldFrame(tr("Your name"), m_user, form);
    m_userFrame->setHint(tr("Written beside what you record."));
    auto *placeRow = new QWidget(form); // before its parts, as in the tab chain
    m_place = new QLineEdit(placeRow);
    m_place->setObjectName(u"place"_s);
    m_place->setAccessibleName(tr("Place"));
    auto *choose = button(tr("Choose"), ButtonKind::Normal, {}, {}, placeRow);
    choose->setObjectName(u"choosePlace"_s);
    choose->setAccessibleName(tr("Choose the folder"));
    choose->setAutoDefault(false);
    placeRow->setFocusProxy(m_place);
    auto *placeLayout = new QHBoxLayout(placeRow);
    placeLayout->setContentsMargins(0, 0, 0, 0);
    placeLayout->addWidget(m_place, 1);
    placeLayout->addWidget(choose);
    m_placeFrame = new FieldFrame(tr("Place"), placeRow, form);
    m_placeFrame->setHint(
        tr("A folder on this computer. Backups may be kept on a shared drive. The open casebook must not."));
    m_passphrase = new PassphraseEdit(form);
    m_passphrase->setObjectName(u"newPassphrase"_s);
    m_passphraseFrame = new FieldFrame(tr("Passphrase"), m_passphrase, form);
    m_passphraseFrame->setHint(
        tr("At least %1 characters. Several words in a row are strong and easy to remember. It cannot be reset.")
            .arg(leastCharacters));
    connect(m_passphrase, &QLineEdit::textChanged, this, [this](const QString &typed) {
        if (!typed.isEmpty())
            m_passphraseFrame->setHint(strengthText(typed));
    });
    m_again = new PassphraseEdit(form);
    m_again->setObjectName(u"passphraseAgain"_s);
    m_againFrame = new FieldFrame(tr("Passphrase again"), m_again, form);
    for (FieldFrame *each : {m_hospitalFrame, m_userFrame, m_placeFrame, m_passphraseFrame, m_againFrame})
        layout->addWidget(each);
    layout->addWidget(m_passphrase->makeCapsLockHint(form));
    layout->addStretch(1);

    connect(m_hospital, &QLineEdit::textEdited, this, &CreateDialog::proposePlace);
    connect(m_place, &QLineEdit::textEdited, this, [this] { m_placeChosen = true; });
    connect(choose, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Folder for the casebook"), QFileInfo(m_place->text()).absolutePath());
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
            m_placeChosen = true;
            m_place->setText(QDir::toNativeSeparators(folder + u'/' + fileName(m_hospital->text())));
        });
        dialog->open();
    });
    const std::pair<QLineEdit *, FieldFrame *> fields[] = {
        {m_hospital, m_hospitalFrame},
        {m_user, m_userFrame},
        {m_place, m_placeFrame},
        {m_passphrase, m_passphraseFrame},
        {m_again, m_againFrame}};
    for (const auto &[field, frame] : fields)
        connect(field, &QLineEdit::textEdited, frame, [frame = frame] { frame->clearError(); });
    return form;
}

void CreateDialog::proposePlace()
{
    if (m_placeChosen)
        return;
    m_place->setText(QDir::toNativeSeparators(proposedFolder() + u'/' + fileName(m_hospital->text())));
}

void CreateDialog::setCost(quint32 memoryKiB, quint32 iterations)
{
    m_request.kdfMemoryKiB = memoryKiB;
    m_request.kdfIterations = iterations;
}

bool CreateDialog::check()
{
    if (m_hospital->text().trimmed().isEmpty())
        m_hospitalFrame->setError(tr("Type the name of the hospital."));
    if (m_user->text().trimmed().isEmpty())
        m_userFrame->setError(tr("Type your name."));
    const QFileInfo place(QDir::cleanPath(QDir::fromNativeSeparators(m_place->text())));
    if (!place.fileName().endsWith(suffix))
        m_placeFrame->setError(tr("The name of the folder ends in .candor, so that it is recognised."));
    else if (place.exists())
        m_placeFrame->setError(tr("There is a folder of this name. Choose another name."));
    else if (!QFileInfo(place.absolutePath()).isDir())
        m_placeFrame->setError(tr("The folder %1 does not exist. Choose another one.")
                                   .arg(QDir::toNativeSeparators(place.absolutePath())));
    // As the vault counts: characters, not UTF-16 units.
    if (m_passphrase->text().toUcs4().size() < leastCharacters)
        m_passphraseFrame->setError(tr("The passphrase needs at least %1 characters.").arg(leastCharacters));
    else if (m_passphrase->text() != m_again->text())
        m_againFrame->setError(tr("The two passphrases differ. Type the second one again."));
    for (FieldFrame *each : {m_hospitalFrame, m_userFrame, m_placeFrame, m_passphraseFrame, m_againFrame}) {
        if (each->hasError()) {
            each->field()->setFocus();
            return false;
        }
    }
    return true;
}

void CreateDialog::next()
{
    if (m_pages->currentWidget() == m_sheet) {
        m_sheet->clear();
        Q_EMIT created(m_created);
        accept();
    } else if (check()) {
        create();
    }
}

void CreateDialog::create()
{
    m_request.path = QDir::cleanPath(QDir::fromNativeSeparators(m_place->text()));
    m_request.name = m_hospital->text().trimmed();
    m_request.user = m_user->text().trimmed();
    QString typed = m_passphrase->text();
    m_note->hide();
    m_bar->show();
    m_pages->setEnabled(false);
    m_next->setEnabled(false);
    m_cancel->setEnabled(false);
    await(
        Casebook::create(m_request, Secret::fromPassphrase(std::move(typed))), this,
        [this](const CreatedCasebook &casebook) {
            m_bar->hide();
            m_pages->setEnabled(true);
            m_passphrase->clear();
            m_again->clear();
            m_created = casebook.path;
            m_sheet->setCasebook(casebook, m_request.name, m_request.user, m_clock->now());
            m_pages->setCurrentWidget(m_sheet);
            m_cancel->hide();
            m_next->setText(tr("Done, unlock the casebook"));
            updateButtons();
        },
        [this](const Error &error) {
            m_bar->hide();
            m_pages->setEnabled(true);
            m_next->setEnabled(true);
            m_cancel->setEnabled(true);
            if (error.code() == ErrorCode::WeakPassphrase) {
                m_passphraseFrame->setError(errorText(error));
            } else if (error.code() == ErrorCode::AlreadyExists || error.code() == ErrorCode::ReadOnlyPlace) {
                m_placeFrame->setError(errorText(error));
            } else {
                m_note->set(Status::Late, {}, errorText(error));
                m_note->show();
            }
        });
}

void CreateDialog::updateButtons()
{
    m_next->setEnabled(m_pages->currentWidget() != m_sheet || m_sheet->isProven());
}

// Esc does not close the one view of the recovery key; typing the sentence does.
void CreateDialog::reject()
{
    if (m_pages->currentWidget() != m_sheet && m_pages->isEnabled())
        QDialog::reject();
}

} // namespace candor
