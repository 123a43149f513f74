// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/letters/LetterChecksPane.h"

#include "case/Wording.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/RowDelegate.h"
#include "widgets/SectionHeader.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QListView>
#include <QLocale>
#include <QStandardItemModel>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSuggestions = 3;

QString translated(const char *context, const char *english)
{
    return QCoreApplication::translate(context, english);
}

} // namespace

QString findingSentence(const LetterFinding &finding)
{
    return letterFindingText(finding, &translated);
}

LetterChecksPane::LetterChecksPane(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
    , m_empty(new EmptyState)
    , m_suggestions(new QWidget)
    , m_suggestionColumn(new QVBoxLayout(m_suggestions))
    , m_grade(new NoteBox)
    , m_spelling(new NoteBox)
    , m_leftOut(new NoteBox)
{
    setObjectName(u"letter.checks"_s);
    m_list->setObjectName(u"letter.findings"_s);
    m_list->setAccessibleName(tr("What was found in the letter"));
    m_list->setModel(m_model);
    useRows(m_list);
    m_list->setProperty("bare", true);
    m_list->setWordWrap(true);
    m_suggestions->setObjectName(u"letter.suggestions"_s);
    m_suggestionColumn->setContentsMargins(16, 4, 16, 6);
    m_suggestionColumn->setSpacing(5);
    m_suggestions->hide();
    m_grade->setObjectName(u"letter.grade"_s);
    m_spelling->setObjectName(u"letter.spelling"_s);
    m_leftOut->setObjectName(u"letter.leftOut"_s);
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(14, 8, 14, 12);
    notes->setSpacing(8);
    for (NoteBox *note : {m_leftOut, m_grade, m_spelling}) {
        notes->addWidget(note);
        note->hide();
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_suggestions);
    column->addLayout(notes);
    m_list->hide();

    const auto go = [this] {
        if (const Row *row = current(); row && row->span.begin >= 0)
            Q_EMIT placeRequested(row->span);
    };
    connect(m_list, &QListView::activated, this, go);
    connect(m_list, &QListView::clicked, this, go);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LetterChecksPane::showSuggestions);
    connect(m_grade, &NoteBox::actionTriggered, this, [this] {
        if (m_reading)
            goToNext(m_reading->hardSentences, m_nextSentence);
    });
    connect(m_spelling, &NoteBox::actionTriggered, this, [this] {
        if (m_reading)
            goToNext(m_reading->misspelt, m_nextWord);
    });
}

const LetterChecksPane::Row *LetterChecksPane::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && static_cast<size_t>(row) < m_rows.size() ? &m_rows[static_cast<size_t>(row)] : nullptr;
}

void LetterChecksPane::goToNext(const std::vector<LetterSpan> &spans, size_t &next)
{
    for (size_t tried = 0; tried < spans.size(); ++tried) {
        const LetterSpan span = spans[next++ % spans.size()];
        if (span.begin >= 0) {
            Q_EMIT placeRequested(span);
            return;
        }
    }
}

std::vector<LetterChecksPane::Row> LetterChecksPane::rowsOf(const LetterReading &reading)
{
    std::vector<Row> rows;
    for (const PlacedFinding &each : reading.findings) {
        const LetterFinding &finding = each.finding;
        Row row;
        row.id = finding.reason + u'|' + finding.arguments.join(u'|');
        row.span = each.span;
        row.suggestions = each.span.begin >= 0 && each.span.length > 0 ? finding.suggestions : QStringList();
        row.title = findingSentence(finding);
        row.second = words::choiceText(finding.kind);
        row.hard = finding.hard;
        rows.push_back(std::move(row));
    }
    for (const TextProblem &problem : reading.built.problems) {
        Row row;
        row.id = problem.code + u'|' + problem.what;
        if (const char *sentence = textProblemWords(problem.code)) {
            row.title = translated("LetterText", sentence);
            row.title.replace(u"%1"_s, problem.what).replace(u"%2"_s, problem.other);
        }
        row.second = tr("Field");
        rows.push_back(std::move(row));
    }
    return rows;
}

void LetterChecksPane::fill(std::vector<Row> rows)
{
    const auto sameText = [](const Row &a, const Row &b) {
        return a.id == b.id && a.title == b.title && a.hard == b.hard;
    };
    const bool same = rows.size() == m_rows.size() && std::equal(rows.begin(), rows.end(), m_rows.begin(), sameText);
    const QString chosen = current() ? current()->id : QString();
    m_rows = std::move(rows);
    if (same) { // only the places moved
        showSuggestions();
        return;
    }
    m_model->clear();
    int keep = -1;
    for (const Row &row : m_rows) {
        RowText text{.id = row.id, .title = row.title, .second = row.second};
        text.icon = row.hard ? u"triangle-alert"_s : u"info"_s;
        text.second = row.hard ? tr("%1. Must be solved before it goes out.", "kind of finding").arg(row.second)
                               : tr("%1. Think about it.", "kind of finding").arg(row.second);
        m_model->appendRow(rowItem(text));
        if (row.id == chosen)
            keep = m_model->rowCount() - 1;
    }
    if (keep >= 0)
        m_list->setCurrentIndex(m_model->index(keep, 0));
    showSuggestions();
}

void LetterChecksPane::showSuggestions()
{
    const QStringList offered = current() ? current()->suggestions.mid(0, mostSuggestions) : QStringList();
    QStringList shown;
    const QList<Button *> before = m_suggestions->findChildren<Button *>(Qt::FindDirectChildrenOnly);
    for (Button *each : before)
        shown += each->property("suggestion").toString();
    m_suggestions->setHidden(offered.isEmpty());
    if (shown == offered)
        return;
    for (Button *each : before) {
        each->setObjectName({});
        each->hide();
        each->setParent(nullptr);
        each->deleteLater();
    }
    for (const QString &text : offered) {
        const QString words = text.isEmpty() ? tr("Take it out") : tr("Write “%1” instead").arg(text);
        Button *made = button(words);
        made->setObjectName(u"letter.suggestion"_s);
        made->setProperty("suggestion", text);
        made->setSmall(true);
        connect(made, &QPushButton::clicked, this, [this, text] {
            if (const Row *row = current(); row && row->span.begin >= 0)
                Q_EMIT replacementRequested(row->span, text);
        });
        m_suggestionColumn->addWidget(made, 0, Qt::AlignLeading);
    }
}

void LetterChecksPane::showReading(const ReadingGrade &grade)
{
    m_grade->setHidden(!grade.known);
    if (!grade.known)
        return;
    const QString score = QLocale().toString(grade.score, 'f', 1);
    const QString lead =
        grade.spanish
            ? tr("Readability %1 (INFLESZ): %2.").arg(score, translated("ReadingGrade", readingLevelName(grade.level)))
            : tr("Reading grade %1.").arg(score);
    QString text = grade.fitsFamilies ? tr("Easy enough for a letter to a family.")
                   : grade.spanish    ? tr("A letter to a family should be at 55 or more. Shorter sentences help.")
                                   : tr("A letter to a family should be at grade 8 or lower. Shorter sentences help.");
    const int hard = static_cast<int>(grade.hard.size());
    if (hard > 0)
        text += u' ' + tr("%n sentences with a dotted line make it harder to read.", nullptr, hard);
    m_grade->set(
        grade.fitsFamilies ? Status::Ok : Status::Soon, lead, text, hard > 0 ? tr("Go to the next one") : QString());
}

void LetterChecksPane::show(const std::shared_ptr<const LetterReading> &reading)
{
    m_reading = reading;
    fill(rowsOf(*reading));
    const bool none = m_rows.empty();
    if (none)
        m_empty->set(
            u"check-circle"_s, tr("Nothing was found that speaks against this letter."),
            tr("The second reader still reads every word."), IconColor::Ok);
    m_empty->setVisible(none);
    m_list->setVisible(!none);
    showReading(reading->grade);

    const int misspelt = static_cast<int>(reading->misspelt.size());
    if (reading->spelling && !reading->spelling->isAvailable()) {
        m_spelling->set(
            Status::Wait, {},
            reading->letter.language == "es"_L1
                ? tr("There is no Spanish dictionary on this computer, so spelling is not checked.")
                : tr("There is no English dictionary on this computer, so spelling is not checked."));
        m_spelling->show();
    } else if (misspelt > 0) {
        m_spelling->set(
            Status::Wait, {}, tr("%n words with a wavy line are not in the dictionary.", nullptr, misspelt),
            tr("Go to the next one"));
        m_spelling->show();
    } else {
        m_spelling->hide();
    }
    QStringList left;
    for (const LeftOut &each : reading->built.leftOut)
        left += each.about;
    m_leftOut->setHidden(left.isEmpty());
    if (!left.isEmpty())
        m_leftOut->set(
            Status::Privileged, tr("Left out for these readers"),
            tr("%1. It is protected, and stays empty in this letter.").arg(QLocale().createSeparatedList(left)));
}

void LetterChecksPane::clear()
{
    m_reading.reset();
    m_rows.clear();
    m_model->clear();
    showSuggestions();
    for (QWidget *each : std::initializer_list<QWidget *>{m_grade, m_spelling, m_leftOut, m_list, m_empty})
        each->hide();
}

} // namespace candor
