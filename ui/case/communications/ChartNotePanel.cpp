// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/communications/ChartNotePanel.h"

#include "case/GrowingEdit.h"
#include "case/communications/ConversationListModel.h"
#include "case/communications/TalkTimes.h"
#include "case/print/CaseDocuments.h"
#include "theme/Theme.h"
#include "widgets/Accessibility.h"
#include "widgets/Button.h"
#include "widgets/FieldColumns.h"
#include "widgets/FieldFrame.h"
#include "widgets/FlowLayout.h"
#include "widgets/Label.h"
#include "widgets/Note.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollArea>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int draftDelay = 600;
constexpr QStringView chartNoteAnchor = u"t_chart_note";

} // namespace

QString chartNoteDocument(const Id<Conversation> &talk)
{
    return u"chart-note/"_s + talk.toString();
}

ChartNotePanel::ChartNotePanel(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_scroll(new QScrollArea(this))
    , m_about(label({}, FontRole::Body, Ink::Muted))
    , m_text(new GrowingEdit(10))
    , m_state(new NoteBox)
    , m_column(nullptr)
    , m_entry(new QWidget)
    , m_by(new QLineEdit)
    , m_at(new QLineEdit)
    , m_atFrame(new FieldFrame(tr("When"), m_at))
    , m_copy(button(tr("Copy the text"), ButtonKind::Normal))
    , m_print(button(tr("Print"), ButtonKind::Normal, u"printer"_s))
    , m_entered(new NoteBox)
{
    setObjectName(u"chartNotePanel"_s);
    m_text->setObjectName(u"chartNote.text"_s);
    m_text->setAccessibleName(tr("Text of the note"));
    m_state->setObjectName(u"chartNote.state"_s);
    m_by->setObjectName(u"chartNote.by"_s);
    m_at->setObjectName(u"chartNote.at"_s);
    m_at->setPlaceholderText(tr("Now"));
    m_copy->setObjectName(u"chartNote.copy"_s);
    m_print->setObjectName(u"chartNote.print"_s);
    m_entered->setObjectName(u"chartNote.entered"_s);

    auto *page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(22, 14, 22, 16);
    m_column->setSpacing(8);
    auto *head = label(tr("Note for the medical record"), FontRole::Heading, Ink::Text, page);
    head->setBuddy(m_text);
    m_column->addWidget(head);
    m_column->addWidget(m_about);
    m_column->addWidget(label(
        tr("Facts and plan only. The case log is not part of the chart. The text can be edited."), FontRole::Body,
        Ink::Muted, page));
    m_column->addWidget(m_text);
    m_column->addWidget(m_state);
    m_column->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(page);
    page->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);

    auto *record = button(tr("Record that it was entered"), ButtonKind::Primary);
    record->setObjectName(u"chartNote.record"_s);
    auto *fields = new QWidget;
    auto *pair = new FieldColumns(2, 10);
    fields->setLayout(pair);
    pair->add(new FieldFrame(tr("Entered in the chart by"), m_by));
    pair->add(m_atFrame);
    auto *entry = new FlowLayout(m_entry, 10, 6);
    entry->addFiller(fields);
    entry->addWidget(record);
    entry->setAlignment(record, Qt::AlignBottom);
    auto *back = button(tr("Back to the conversation"), ButtonKind::Quiet);
    back->setObjectName(u"chartNote.back"_s);
    auto *buttons = new FlowLayout(nullptr, 10, 6);
    buttons->addWidget(back);
    buttons->addFiller(new QWidget);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_print);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(22, 9, 22, 9);
    foot->setSpacing(9);
    foot->addWidget(m_entry);
    foot->addWidget(m_entered);
    foot->addLayout(buttons);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_scroll, 1);
    outer->addLayout(foot);

    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, &ChartNotePanel::keepDraft);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_dirty = true;
        m_draftTimer.start();
        check();
    });
    connect(record, &QPushButton::clicked, this, &ChartNotePanel::enter);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        keep();
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        announce(m_copy, tr("Copied"));
    });
    connect(m_print, &QPushButton::clicked, this, [this] {
        keep([panel = QPointer(this), id = chartNoteDocument(m_talk)] {
            if (panel)
                Q_EMIT panel->printRequested(id);
        });
    });
    connect(back, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT finished();
    });
}

QString ChartNotePanel::draftKey() const
{
    return u"chart-note/"_s + m_talk.toString();
}

void ChartNotePanel::open(const Id<Conversation> &id)
{
    const Conversation *talk = m_store.file().find(id);
    if (!talk)
        return;
    m_talk = id;
    m_dirty = false;
    const words::Moment moment = m_store.moment();
    m_about->setText(
        talk->at ? tr("%1, %2", "channel, time").arg(conversationTitle(*talk), words::exactTime(*talk->at, moment))
                 : conversationTitle(*talk));
    const DocumentContext context = documentContext(m_store, m_store.desk().settings().language);
    m_text->setText(talk->chartNote.isEmpty() ? chartNoteDraft(m_store.file(), *talk, context) : talk->chartNote);
    m_by->setText(m_store.user());
    m_at->clear();
    m_atFrame->clearError();
    refresh();
    check();
    m_text->setFocus();
    m_store.readDraft(draftKey(), this, [this, id](const QByteArray &content) {
        if (m_talk != id || m_dirty || m_text->isReadOnly())
            return;
        m_text->setText(QString::fromUtf8(content));
        m_dirty = true;
        check();
    });
}

void ChartNotePanel::refresh()
{
    const Conversation *talk = isOpen() ? m_store.file().find(m_talk) : nullptr;
    if (!talk)
        return;
    const bool entered = talk->chartNoteAt.has_value();
    m_text->setReadOnly(entered);
    m_entry->setVisible(!entered);
    m_entered->setVisible(entered);
    if (entered)
        m_entered->set(
            Status::Ok, tr("Entered in the medical record."),
            tr("%1, %2. An entry in the chart is never changed; a dated one is added.")
                .arg(words::exactTime(*talk->chartNoteAt, m_store.moment()), talk->chartNoteBy));
}

void ChartNotePanel::check()
{
    m_findings = chartNoteFindings(m_text->toPlainText());
    QList<QTextEdit::ExtraSelection> marks;
    for (const ChartFinding &finding : m_findings) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(static_cast<int>(finding.start));
        mark.cursor.setPosition(static_cast<int>(finding.start + finding.length), QTextCursor::KeepAnchor);
        mark.format.setBackground(Theme::tokens().soon.soft);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(Theme::tokens().soon.ink);
        marks.push_back(mark);
    }
    m_text->setExtraSelections(marks);

    delete m_list;
    m_list = nullptr;
    const int count = static_cast<int>(m_findings.size());
    m_copy->setText(count == 0 ? tr("Copy the text") : tr("Copy it anyway"));
    m_print->setText(count == 0 ? tr("Print") : tr("Print it anyway"));
    if (count == 0) {
        m_state->set(
            Status::Ok, tr("No word stands out."), tr("The word check found nothing that does not belong here."));
        return;
    }
    m_state->set(
        Status::Soon, tr("%n word(s) may not belong in the chart.", "", count),
        tr("Look at each before you copy or print the note."));
    m_list = new QWidget;
    m_list->setObjectName(u"chartNote.findings"_s);
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    for (size_t i = 0; i < m_findings.size(); ++i) {
        const ChartFinding &finding = m_findings[i];
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        const char *sentence = chartReason(finding.reason);
        auto *line = label(
            tr("“%1”: %2", "word: reason")
                .arg(finding.word, sentence ? QCoreApplication::translate("ChartWord", sentence) : QString()),
            FontRole::Small, Ink::Text, m_list);
        row->addWidget(line, 1);
        auto *show = button(tr("Show"), ButtonKind::Quiet, {}, {}, m_list);
        show->setSmall(true);
        show->setObjectName(u"chartNote.show."_s + QString::number(i));
        show->setAccessibleName(tr("Show “%1” in the text").arg(finding.word));
        connect(show, &QPushButton::clicked, this, [this, finding] {
            QTextCursor cursor = m_text->textCursor();
            cursor.setPosition(static_cast<int>(finding.start));
            cursor.setPosition(static_cast<int>(finding.start + finding.length), QTextCursor::KeepAnchor);
            m_text->setTextCursor(cursor);
            m_text->setFocus();
        });
        row->addWidget(show, 0, Qt::AlignTop);
        rows->addLayout(row);
    }
    m_column->insertWidget(m_column->indexOf(m_state) + 1, m_list);
}

QFuture<void> ChartNotePanel::keepDraft()
{
    m_draftTimer.stop();
    if (!isOpen() || !m_dirty || m_text->isReadOnly())
        return QtFuture::makeReadyFuture();
    return m_store.saveDraft(draftKey(), m_text->toPlainText().toUtf8());
}

void ChartNotePanel::keep(std::function<void()> then)
{
    m_draftTimer.stop();
    const Conversation *talk = isOpen() ? m_store.file().find(m_talk) : nullptr;
    if (!talk)
        return;
    const QString text = m_text->toPlainText().trimmed();
    m_dirty = false;
    if (m_text->isReadOnly() || text == talk->chartNote) {
        if (then)
            then();
        return;
    }
    Conversation changed = *talk;
    changed.chartNote = text;
    m_store.apply(EditRecords{m_store.caseId(), {changed}, {}, draftKey()}, {}, std::move(then));
}

void ChartNotePanel::enter()
{
    std::optional<Instant> at = m_store.desk().surroundings().now;
    const words::Moment moment = m_store.moment();
    if (!m_at->text().trimmed().isEmpty())
        at = talktimes::read(m_at->text(), moment, false);
    if (!at || *at > m_store.desk().surroundings().now) {
        m_atFrame->setError(tr("Use a time like %1, or “10 min ago”").arg(words::clockTime(moment.now, moment)));
        m_at->setFocus();
        return;
    }
    m_atFrame->clearError();
    m_draftTimer.stop();
    m_dirty = false;
    const bool stamps = m_store.protocol().anchor(chartNoteAnchor) != nullptr;
    m_store.applyFrom(
        [id = m_talk, at, stamps, text = m_text->toPlainText().trimmed(), by = m_by->text().trimmed(),
         user = m_store.user(), key = draftKey()](const CaseFile &file) -> std::optional<Command> {
            const Conversation *talk = file.find(id);
            if (!talk || talk->chartNoteAt)
                return std::nullopt;
            Conversation changed = *talk;
            changed.chartNote = text;
            changed.chartNoteAt = at;
            changed.chartNoteBy = by.isEmpty() ? user : by;
            EditRecords edit{file.record.id, {changed}, {}, key};
            if (stamps && !file.anchor(chartNoteAnchor)) {
                AnchorTime time;
                time.id = Id<AnchorTime>::create();
                time.anchor = chartNoteAnchor.toString();
                time.at = at;
                time.enteredBy = user;
                time.source = u"conversation"_s;
                time.recordedAt = at;
                edit.put.emplace_back(time);
            }
            return edit;
        },
        tr("Note recorded as entered"));
}

void ChartNotePanel::leave()
{
    m_draftTimer.stop();
    m_dirty = false;
    m_talk = {};
}

void ChartNotePanel::close()
{
    if (!isOpen())
        return;
    // A note that nobody touched is made anew from the conversation next time.
    if (m_dirty && !m_text->isReadOnly())
        keep();
    m_talk = {};
}

} // namespace candor
