// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/binder/BinderSide.h"

#include "case/binder/PassphraseCard.h"
#include "case/documents/GroundCard.h"
#include "case/documents/SideParts.h"
#include "model/Describe.h"
#include "widgets/Accessibility.h"
#include "widgets/Button.h"
#include "widgets/CheckRow.h"
#include "widgets/FieldFrame.h"
#include "widgets/FoldSection.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/SectionHeader.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QProgressBar>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int barSteps = 1000;

} // namespace

BinderSide::BinderSide(QWidget *parent)
    : QWidget(parent)
    , m_parts(label({}, FontRole::Label))
    , m_mark(label({}, FontRole::Small, Ink::Muted))
    , m_privilege(new NoteBox)
    , m_refused(label({}, FontRole::Small, Ink::Muted))
    , m_left(label({}, FontRole::Small))
    , m_language(new QComboBox)
    , m_languageFrame(new FieldFrame(tr("Language"), m_language))
    , m_watermark(new CheckRow(tr("Mark, recipient and date across each page")))
    , m_originals(new CheckRow(tr("Attachments as original files inside")))
    , m_sealedAlways(label(tr("A sealed binder always has the attachments inside."), FontRole::Small, Ink::Muted))
    , m_leftOut(new FoldSection(tr("What is left out"), u"eye-off"_s))
    , m_result(new NoteBox)
    , m_ground(new GroundCard)
    , m_passphrase(new PassphraseCard)
    , m_progress(new QWidget)
    , m_what(label({}, FontRole::Small))
    , m_bar(new QProgressBar)
    , m_cancel(button(tr("Cancel"), ButtonKind::Quiet))
    , m_deeds(new QWidget)
    , m_seal(button(tr("Seal and save…"), ButtonKind::Primary, u"lock"_s))
    , m_once(label(
          tr("With a passphrase that is shown once: have the telephone number of the recipient at hand."),
          FontRole::Small, Ink::Muted))
    , m_save(button(tr("Save the binder as PDF…"), ButtonKind::Normal, u"page"_s))
    , m_saveAlone(button(tr("Save the binder as PDF…"), ButtonKind::Primary, u"page"_s))
    , m_open(label(tr("Not encrypted: whoever has the file can read it."), FontRole::Small, Ink::Muted))
{
    setObjectName(u"binder.side"_s);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildGets());
    column->addWidget(buildOptions());
    column->addWidget(m_leftOut);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(new SideScroll(content));
    outer->addWidget(buildFooter());
    outer->addStretch(1);
    setWorking(false);
}

QWidget *BinderSide::buildGets()
{
    m_parts->setObjectName(u"binder.count"_s);
    m_mark->setObjectName(u"binder.mark"_s);
    m_privilege->setObjectName(u"binder.privilege"_s);
    m_privilege->hide();
    m_refused->setObjectName(u"binder.refused"_s);
    m_left->setObjectName(u"binder.left"_s);
    m_leftOut->setObjectName(u"binder.leftOut"_s);
    auto *list = new QWidget;
    auto *lines = new QVBoxLayout(list);
    lines->setContentsMargins(16, 0, 16, 12);
    lines->setSpacing(6);
    lines->addWidget(m_left);
    lines->addWidget(m_refused);
    m_leftOut->setContent(list);
    m_leftOut->hide();
    auto *section = new SideSection;
    section->column().addWidget(new SectionHeader(tr("What the person gets"), u"book"_s));
    section->column().addWidget(m_parts);
    section->column().addWidget(m_mark);
    section->column().addWidget(m_privilege);
    return section;
}

QWidget *BinderSide::buildOptions()
{
    m_language->setObjectName(u"binder.language"_s);
    m_language->addItem(tr("English"), u"en"_s);
    m_language->addItem(tr("Spanish"), u"es"_s);
    m_watermark->setObjectName(u"binder.watermark"_s);
    m_watermark->setChecked(true);
    m_originals->setObjectName(u"binder.originals"_s);
    auto *section = new SideSection;
    section->column().setSpacing(0);
    section->column().addWidget(new SectionHeader(tr("In the PDF")));
    section->column().addWidget(m_languageFrame);
    section->column().addSpacing(6);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        showLanguageHint();
        Q_EMIT optionsChanged();
    });
    for (CheckRow *box : {m_watermark, m_originals}) {
        section->column().addWidget(box);
        connect(box, &QAbstractButton::toggled, this, &BinderSide::optionsChanged);
    }
    section->column().addWidget(m_sealedAlways);
    return section;
}

QWidget *BinderSide::buildFooter()
{
    m_result->setObjectName(u"binder.result"_s);
    m_result->hide();
    m_bar->setObjectName(u"binder.progress"_s);
    m_bar->setAccessibleName(tr("How much of the binder is made"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, barSteps);
    m_cancel->setObjectName(u"binder.cancel"_s);
    m_seal->setObjectName(u"binder.seal"_s);
    m_save->setObjectName(u"binder.save"_s);
    m_saveAlone->setObjectName(u"binder.saveAlone"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    auto *progress = new QVBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->setSpacing(4);
    progress->addWidget(m_what);
    progress->addLayout(row);
    auto *deeds = new QVBoxLayout(m_deeds);
    deeds->setContentsMargins(0, 0, 0, 0);
    deeds->setSpacing(6);
    deeds->addWidget(m_seal);
    deeds->addWidget(m_once);
    deeds->addSpacing(4);
    deeds->addWidget(m_save);
    deeds->addWidget(m_saveAlone);
    deeds->addWidget(m_open);
    auto *footer = new SideSection(false);
    footer->column().addWidget(m_result);
    footer->column().addWidget(m_ground);
    footer->column().addWidget(m_passphrase);
    footer->column().addWidget(m_progress);
    footer->column().addWidget(m_deeds);
    connect(m_ground, &GroundCard::asking, m_deeds, &QWidget::setHidden);
    connect(m_passphrase, &PassphraseCard::asking, m_deeds, &QWidget::setHidden);
    connect(m_seal, &QPushButton::clicked, this, &BinderSide::sealRequested);
    connect(m_save, &QPushButton::clicked, this, &BinderSide::saveRequested);
    connect(m_saveAlone, &QPushButton::clicked, this, &BinderSide::saveRequested);
    connect(m_cancel, &QPushButton::clicked, this, &BinderSide::cancelRequested);
    connect(m_result, &NoteBox::actionTriggered, this, &BinderSide::resultAction);
    return footer;
}

void BinderSide::showReader(BinderReader reader, int refused)
{
    m_canSeal = isHandedOver(reader);
    m_seal->setVisible(m_canSeal);
    m_once->setVisible(m_canSeal);
    m_save->setVisible(m_canSeal);
    m_saveAlone->setVisible(!m_canSeal);
    m_sealedAlways->setVisible(m_canSeal);
    m_refused->setText(tr("%n parts of the case may not go to this reader. The list says why.", "", refused));
    m_anyRefused = refused > 0;
    m_refused->setVisible(m_anyRefused);
}

void BinderSide::describe(const BinderLook &look, BinderReader reader)
{
    const QLocale locale;
    const QString parts = tr("%n parts, with cover and contents", "", look.parts);
    m_parts->setText(
        look.parts == 0       ? tr("Nothing is chosen yet.")
        : look.fileBytes == 0 ? parts
                              : tr("%1. Attachments: %2", "number of parts, amount of data")
                                    .arg(parts, locale.formattedDataSize(look.fileBytes)));
    m_mark->setText(
        look.mark.isEmpty() ? tr("No handling mark on its pages.") : tr("On every page: %1", "mark").arg(look.mark));
    QStringList privileged;
    for (Lane lane : look.lanes) {
        if (isPrivileged(lane))
            privileged += words::choiceText(lane);
    }
    if (privileged.isEmpty())
        m_privilege->set(Status::Ok, tr("No privileged content."), {});
    else
        m_privilege->set(
            Status::Privileged, tr("Privileged content."),
            reader == BinderReader::Internal
                ? tr("%1. Only for use inside the hospital.", "lanes").arg(privileged.join(u", "_s))
                : tr("%1. For nobody but: %2.", "lanes, reader")
                      .arg(privileged.join(u", "_s), words::choiceText(reader)));
    m_privilege->setVisible(look.parts > 0);

    QStringList left;
    for (const BinderLeftOut &each : look.leftOut)
        left += tr("%1: %2", "what was left out: why").arg(each.what, each.why);
    m_leftOut->setTrailing(left.isEmpty() ? QString() : locale.toString(left.size()));
    m_left->setText(left.join(u'\n'));
    m_left->setVisible(!left.isEmpty());
    m_leftOut->setVisible(!left.isEmpty() || m_anyRefused);
    allowDeeds(look.parts > 0);
}

void BinderSide::allowDeeds(bool allow)
{
    for (Button *each : {m_seal, m_save, m_saveAlone})
        each->setEnabled(allow);
}

void BinderSide::clear()
{
    m_parts->clear();
    m_mark->clear();
    m_privilege->hide();
    m_leftOut->hide();
    allowDeeds(false);
}

void BinderSide::setWorking(bool working, const QString &what)
{
    const QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused && isAncestorOf(focused);
    m_what->setText(what);
    m_bar->setValue(0);
    m_cancel->setEnabled(true);
    m_progress->setVisible(working);
    m_deeds->setVisible(!working);
    m_language->setEnabled(!working);
    m_watermark->setEnabled(!working);
    m_originals->setEnabled(!working);
    if (working)
        announce(this, what);
    if (hadFocus)
        (working ? m_cancel : m_canSeal ? m_seal : m_saveAlone)->setFocus();
}

void BinderSide::showProgress(qint64 done, qint64 total)
{
    m_bar->setValue(total > 0 ? static_cast<int>(std::min(done, total) * barSteps / total) : 0);
}

void BinderSide::setStopping()
{
    m_cancel->setEnabled(false);
}

void BinderSide::tell(Status kind, const QString &lead, const QString &text, const QString &action)
{
    m_result->set(kind, lead, text, action);
    m_result->show();
    announce(m_result, lead.isEmpty() ? text : lead + u' ' + text);
}

void BinderSide::hideResult()
{
    m_result->hide();
}

void BinderSide::forget(const QString &language)
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
    m_watermark->setChecked(true);
    m_originals->setChecked(false);
    m_ground->forget();
    m_passphrase->cancel();
    hideResult();
    clear();
}

void BinderSide::showLanguageHint()
{
    m_languageFrame->setHint(
        language() == windowLanguage() ? QString() : tr("A history of the case stays in the language of this window."));
}

QString BinderSide::language() const
{
    return m_language->currentData().toString();
}

bool BinderSide::watermark() const
{
    return m_watermark->isChecked();
}

void BinderSide::setWatermark(bool on)
{
    m_watermark->setChecked(on);
}

bool BinderSide::originals() const
{
    return m_originals->isChecked();
}

} // namespace candor
