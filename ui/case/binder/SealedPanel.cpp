// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/binder/SealedPanel.h"

#include "theme/PaintKit.h"
#include "theme/Theme.h"
#include "widgets/Accessibility.h"
#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/FlowLayout.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/RowDelegate.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QUrl>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 680, groupLength = 8;

/// Where the bytes of a passphrase are, they are zero afterwards, whoever shares them. Only for texts that were made
/// while the program runs.
void wipe(QString &text)
{
    if (!text.isEmpty())
        std::fill_n(const_cast<QChar *>(text.constData()), text.size(), QChar());
    text.clear();
}

/// In groups, so that eyes can follow it and lines can break.
QString inGroups(const QString &hex)
{
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += groupLength)
        groups += hex.mid(at, groupLength);
    return groups.join(u' ');
}

QLabel *value(const QString &name, FontRole role)
{
    QLabel *made = label({}, role);
    made->setObjectName(name);
    made->setTextFormat(Qt::PlainText);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

/// The frame around the passphrase.
class WordsBox final : public Painted<QWidget> {
public:
    using Painted<QWidget>::Painted;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = Theme::tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintBox(painter, QRectF(rect()), radius::Card, t.field, t.borderStrong);
    }
};

} // namespace

SealedPanel::SealedPanel(QWidget *parent)
    : QWidget(parent)
    , m_passphrase(value(u"sealed.passphrase"_s, FontRole::Title))
    , m_digest(value(u"sealed.digest"_s, FontRole::Body))
    , m_place(new QLineEdit)
    , m_pages(label({}))
    , m_told(new NoteBox)
    , m_note(button(tr("Save the covering note…"), ButtonKind::Normal, u"page"_s))
    , m_folder(button(tr("Show the file in its folder"), ButtonKind::Normal, u"folder"_s))
    , m_done(button(tr("I have passed it on"), ButtonKind::Primary, u"check"_s))
{
    setObjectName(u"sealedPanel"_s);
    m_place->setObjectName(u"sealed.place"_s);
    m_place->setReadOnly(true);
    m_pages->setObjectName(u"sealed.pages"_s);
    m_told->setObjectName(u"sealed.told"_s);
    m_told->hide();
    m_note->setObjectName(u"sealed.note"_s);
    m_folder->setObjectName(u"sealed.folder"_s);
    m_done->setObjectName(u"sealed.done"_s);

    auto *once = new NoteBox;
    once->setObjectName(u"sealed.once"_s);
    once->set(
        Status::Soon, tr("Shown this once."),
        tr("When you leave this page or the casebook locks, the passphrase is gone. It is stored nowhere. Without it "
           "nobody can open the file."));
    auto *title = label(tr("Passphrase"), FontRole::Label);
    title->setBuddy(m_passphrase);
    m_passphrase->setAccessibleDescription(tr("Passphrase of the sealed file"));
    auto *box = new WordsBox;
    auto *inBox = new QVBoxLayout(box);
    inBox->setContentsMargins(18, 16, 18, 16);
    inBox->addWidget(m_passphrase);
    auto *buttons = new FlowLayout(nullptr, 10, 8);
    for (Button *each : {m_done, m_note, m_folder})
        buttons->addWidget(each);

    auto *content = surface();
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    column->addWidget(label(tr("The binder is sealed."), FontRole::Heading));
    column->addWidget(m_pages);
    column->addWidget(once);
    column->addSpacing(4);
    column->addWidget(title);
    column->addWidget(box);
    column->addWidget(label(tr("Tell it by telephone. Do not send it with the file."), FontRole::Label));
    column->addSpacing(4);
    column->addWidget(new FieldFrame(tr("File"), m_place));
    column->addWidget(new FieldFrame(tr("SHA-256 of the file"), m_digest));
    column->addWidget(m_told);
    column->addSpacing(4);
    column->addLayout(buttons);
    column->addStretch(1);
    auto *narrow = new QWidget;
    narrow->setMaximumWidth(Theme::tokens().scaled(columnWidth));
    narrow->setLayout(column);
    column->setContentsMargins(0, 0, 0, 0);
    auto *across = new QHBoxLayout(content);
    across->setContentsMargins(24, 20, 24, 20);
    across->addWidget(narrow, 1);
    across->addStretch(0);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(m_note, &QPushButton::clicked, this, &SealedPanel::noteRequested);
    connect(m_done, &QPushButton::clicked, this, &SealedPanel::passedOn);
    connect(m_folder, &QPushButton::clicked, this, [this] {
        if (m_handOver)
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_handOver->written.path).absolutePath()));
    });
}

SealedPanel::~SealedPanel()
{
    forget();
}

void SealedPanel::showHandOver(std::shared_ptr<WrittenHandOver> handOver)
{
    forget();
    m_handOver = std::move(handOver);
    m_passphrase->setText(m_handOver->passphrase);
    m_digest->setText(inGroups(m_handOver->sealed.sha256));
    m_place->setText(QDir::toNativeSeparators(m_handOver->written.path));
    m_pages->setText(
        tr("%n pages. It was opened again with its passphrase, and does not open without it. What left is recorded in "
           "the case.",
           "", m_handOver->written.pages));
    m_told->hide();
    m_passphrase->setFocus();
    announce(this, tr("The binder is sealed. Its passphrase is shown this once."));
}

void SealedPanel::forget()
{
    if (!m_handOver)
        return;
    m_passphrase->clear(); // first: it shares the text
    wipe(m_handOver->passphrase);
    m_handOver.reset();
    m_digest->clear();
    m_place->clear();
    m_pages->clear();
    m_told->hide();
}

void SealedPanel::tell(Status kind, const QString &sentence)
{
    m_told->set(kind, {}, sentence);
    m_told->show();
    announce(m_told, sentence);
}

} // namespace candor
