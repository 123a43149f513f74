// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/pathway/FactsEditor.h"

#include "case/TypedValues.h"
#include "theme/Theme.h"
#include "widgets/FieldFrame.h"
#include "widgets/KnownUnknown.h"
#include "widgets/Label.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QStringListModel>
#include <QTextBlock>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

QStringList facts(const CaseFile &file, bool known)
{
    QStringList lines;
    for (const Fact &fact : file.all<Fact>()) {
        if (fact.known == known)
            lines += fact.text;
    }
    return lines;
}

QJsonArray array(const QStringList &lines)
{
    return QJsonArray::fromStringList(lines);
}

QStringList strings(const QJsonValue &value)
{
    QStringList lines;
    for (const auto &each : value.toArray())
        lines += each.toString();
    return lines;
}

} // namespace

KnownUnknownField::KnownUnknownField(const StepField &field, CaseStore &store, QWidget *parent)
    : FieldEditor(field, store, parent)
    , m_lists(new KnownUnknown(this))
    , m_detailRow(new QWidget(this))
    , m_detailOf(label({}, FontRole::Small, Ink::Muted, m_detailRow))
    , m_detail(new QLineEdit(m_detailRow))
    , m_detailFrame(new FieldFrame({}, m_detail, m_detailRow))
    , m_summary(label({}, FontRole::Small, Ink::Muted, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addWidget(m_lists);
    column->addWidget(m_summary);
    column->addWidget(m_detailRow);
    auto *row = new QHBoxLayout(m_detailRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::S);
    m_detailOf->setBuddy(m_detail);
    row->addWidget(m_detailOf, 1);
    row->addWidget(m_detailFrame, 1, Qt::AlignTop);
    m_detailRow->hide();
    m_summary->setObjectName(u"field.%1.summary"_s.arg(field.id));
    adopt(m_lists->knownList()->edit(), u"known"_s);
    adopt(m_lists->unknownList()->edit(), u"unknown"_s);
    adopt(m_detail, u"detail"_s, tr("Source"));
    auto *completer = new QCompleter(this);
    completer->setModel(new QStringListModel(completer));
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_detail->setCompleter(completer);
    connect(m_lists, &KnownUnknown::changed, this, [this] {
        m_dirty = true;
        Q_EMIT edited();
    });
    for (const bool known : {true, false}) {
        const LineEdit *edit = (known ? m_lists->knownList() : m_lists->unknownList())->edit();
        connect(edit, &QPlainTextEdit::cursorPositionChanged, this, [this, edit, known] {
            if (edit->hasFocus())
                showDetail(known);
        });
        connect(edit, &QPlainTextEdit::selectionChanged, this, [this, edit, known] {
            if (edit->hasFocus())
                showDetail(known);
        });
    }
    connect(m_detail, &QLineEdit::textEdited, m_detailFrame, &FieldFrame::clearError);
    connect(m_detail, &QLineEdit::editingFinished, this, &KnownUnknownField::storeDetail);
    refresh();
}

QString KnownUnknownField::currentLine(bool known) const
{
    const LineList *list = known ? m_lists->knownList() : m_lists->unknownList();
    return list->edit()->textCursor().block().text().trimmed();
}

const Fact *KnownUnknownField::fact(const QString &text, bool known) const
{
    return store().file().first<Fact>([&](const Fact &f) { return f.text == text && f.known == known; });
}

void KnownUnknownField::showDetail(bool known)
{
    const QString line = currentLine(known);
    if (line == m_line && known == m_lineKnown)
        return;
    m_line = line;
    m_lineKnown = known;
    m_detailRow->setVisible(!line.isEmpty());
    const QString shortened = line.size() > 60 ? line.left(57) + u'…' : line;
    m_detailOf->setText(
        known ? tr("Where “%1” comes from").arg(shortened) : tr("When “%1” can be answered").arg(shortened));
    m_detail->setAccessibleName(m_detailOf->text());
    m_detail->setPlaceholderText(known ? tr("Source") : tr("Answer expected"));
    auto *offered = qobject_cast<QStringListModel *>(m_detail->completer()->model());
    offered->setStringList(known ? factSources(store().file()) : QStringList());
    m_detailFrame->clearError();
    const Fact *stored = fact(line, known);
    m_detail->setText(
        !stored               ? QString()
        : known               ? stored->source
        : !stored->expectedBy ? QString()
                              : typed::showTime(*stored->expectedBy, store().moment()));
    m_detail->setModified(false);
}

void KnownUnknownField::storeDetail()
{
    if (!m_detail->isModified() || m_line.isEmpty())
        return;
    const QString text = m_detail->text().trimmed();
    std::optional<Instant> expected;
    if (!m_lineKnown && !text.isEmpty()) {
        expected = typed::readTime(text, store().moment(), true);
        if (!expected) {
            m_detailFrame->setError(
                tr("Use a time like %1").arg(words::clockTime(store().moment().now, store().moment())));
            return;
        }
    }
    m_detail->setModified(false);
    commit(); // the line itself may be new
    store().applyFrom(
        [line = m_line, known = m_lineKnown, text, expected](const CaseFile &file) -> std::optional<Command> {
            const Fact *stored = file.first<Fact>([&](const Fact &f) { return f.text == line && f.known == known; });
            if (!stored)
                return std::nullopt;
            Fact fact = *stored;
            if (known)
                fact.source = text;
            else
                fact.expectedBy = expected;
            if (fact == *stored)
                return std::nullopt;
            return EditRecords{file.record.id, {fact}, {}, {}};
        });
}

// Expected answers, and where the facts come from, as lines that are always in sight. Which fact has which source is
// said at the fact.
void KnownUnknownField::showSummary()
{
    const words::Moment moment = store().moment();
    QStringList lines, sources;
    for (const Fact &fact : store().file().all<Fact>()) {
        if (fact.known && !fact.source.isEmpty())
            sources += fact.source;
        else if (!fact.known && fact.expectedBy)
            lines += tr("%1 Answer expected %2", "open question, time")
                         .arg(fact.text, words::exactTime(*fact.expectedBy, moment));
    }
    sources.removeDuplicates();
    if (!sources.isEmpty())
        lines += tr("Sources: %1", "where facts come from").arg(words::list(sources, moment));
    m_summary->setText(lines.join(u'\n'));
    m_summary->setVisible(!lines.isEmpty());
}

void KnownUnknownField::refresh()
{
    showSummary();
    if (m_dirty)
        return;
    const QStringList known = facts(store().file(), true), unknown = facts(store().file(), false);
    if (known != m_lists->known())
        m_lists->setKnown(known);
    if (unknown != m_lists->unknown())
        m_lists->setUnknown(unknown);
    m_dirty = false;
}

void KnownUnknownField::commit()
{
    if (!m_dirty)
        return;
    m_dirty = false;
    store().applyFrom(
        [known = m_lists->known(), unknown = m_lists->unknown()](const CaseFile &file) -> std::optional<Command> {
            EditRecords changes = factChanges(file, known, unknown);
            if (changes.put.empty() && changes.remove.empty())
                return std::nullopt;
            return changes;
        });
}

QJsonValue KnownUnknownField::typed() const
{
    if (!m_dirty)
        return {};
    return QJsonObject{{u"known"_s, array(m_lists->known())}, {u"unknown"_s, array(m_lists->unknown())}};
}

void KnownUnknownField::restore(const QJsonValue &typed)
{
    m_lists->setKnown(strings(typed[u"known"]));
    m_lists->setUnknown(strings(typed[u"unknown"]));
    m_dirty = true;
}

EditRecords factChanges(const CaseFile &file, const QStringList &known, const QStringList &unknown)
{
    EditRecords changes;
    changes.caseId = file.record.id;
    std::vector<Fact> left = file.all<Fact>();
    const auto take = [&left](auto matches) -> std::optional<Fact> {
        const auto found = std::find_if(left.begin(), left.end(), matches);
        if (found == left.end())
            return std::nullopt;
        Fact fact = *found;
        left.erase(found);
        return fact;
    };
    struct Line {
        QString text;
        bool known;
    };
    std::vector<Line> lines, open;
    for (const QString &text : known)
        lines.push_back({text, true});
    for (const QString &text : unknown)
        lines.push_back({text, false});
    for (const Line &line : lines) {
        if (!take([&](const Fact &f) { return f.text == line.text && f.known == line.known; }))
            open.push_back(line);
    }
    for (const Line &line : open) {
        auto fact = take([&](const Fact &f) { return f.text == line.text; });
        if (!fact)
            fact = take([&](const Fact &f) { return f.known == line.known && !f.told; });
        if (!fact) {
            fact = Fact{};
            fact->id = Id<Fact>::create();
        }
        fact->text = line.text;
        fact->known = line.known;
        changes.put.emplace_back(*fact);
    }
    for (const Fact &fact : left) {
        if (!fact.told)
            changes.remove.emplace_back(fact);
    }
    return changes;
}

QStringList factSources(const CaseFile &file)
{
    QStringList sources;
    for (const Report &report : file.all<Report>()) {
        if (!report.reporter.isEmpty())
            sources += KnownUnknownField::tr("Report of %1").arg(report.reporter);
        if (!report.sourceId.isEmpty())
            sources += KnownUnknownField::tr("Report %1").arg(report.sourceId);
    }
    for (const EvidenceItem &item : file.all<EvidenceItem>())
        sources += item.description;
    for (const Person &person : file.all<Person>())
        sources += person.name;
    sources.removeAll(QString());
    sources.removeDuplicates();
    return sources;
}

} // namespace candor
