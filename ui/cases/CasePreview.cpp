// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/CasePreview.h"

#include "case/CaseAnswers.h"
#include "case/Wording.h"
#include "casebook/CaseRows.h"
#include "cases/Snippet.h"
#include "model/Describe.h"
#include "shell/Await.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/Chip.h"
#include "widgets/FlowLayout.h"
#include "widgets/Label.h"
#include "widgets/SectionHeader.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QPainter>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int factsShown = 6, hitsShown = 12;

/// A section of the pane with its line below.
class Section : public Painted<QWidget> {
public:
    using Painted<QWidget>::Painted;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::tokens().border);
    }
};

/// Text with its hits marked.
class MarkedText : public Painted<QWidget> {
public:
    MarkedText(const Snippet &snippet, QWidget *parent)
        : Painted<QWidget>(parent)
        , m_snippet(snippet)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        setAccessibleName(snippet.text);
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return qCeil(textHeight(m_snippet.text, style(), width)); }
    QSize sizeHint() const override { return {240, heightForWidth(240)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintText(painter, rect(), m_snippet.text, style(), Theme::tokens(), m_snippet.marks);
    }

private:
    TextStyle style() const { return {themeFont(FontRole::Small), Theme::tokens().text, 0}; }

    Snippet m_snippet;
};

QString patientText(const Person *patient, bool withName)
{
    if (!patient)
        return CasePreview::tr("Not recorded yet");
    const QString name = withName ? patient->name : candor::initials(patient->name);
    return patient->ageYears < 0 ? name : CasePreview::tr("%1, %2", "name and age").arg(name).arg(patient->ageYears);
}

QString familyText(const CaseFile &file, bool withName)
{
    const Person *family = file.person(PersonRole::Family);
    if (!family)
        family = file.person(PersonRole::Representative);
    if (!family)
        return CasePreview::tr("Nobody recorded yet");
    QStringList parts;
    if (withName)
        parts += family->name;
    parts += family->relationship;
    if (!family->language.isEmpty())
        parts += CasePreview::tr("speaks %1").arg(family->language);
    if (!family->interpreter.isEmpty())
        parts += CasePreview::tr("interpreter %1").arg(family->interpreter);
    parts.removeAll(QString());
    return parts.isEmpty() ? candor::initials(family->name) : parts.join(u", "_s);
}

} // namespace

CasePreview::CasePreview(CaseSource source, QWidget *parent)
    : QScrollArea(parent)
    , m_source(std::move(source))
{
    setObjectName(u"casePreview"_s);
    setAccessibleName(tr("Selected case"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    clear();
}

void CasePreview::show(const QUuid &caseId, const std::vector<SearchHit> &hits)
{
    m_caseId = caseId;
    m_hits = hits;
    const quint64 generation = ++m_generation;
    await(
        m_source.read(CaseRequest{Id<Case>(caseId), {}}), this,
        [this, generation](const CaseView &view) {
            if (generation == m_generation)
                fill(view);
        },
        [this, generation](const Error &error) {
            if (generation != m_generation)
                return;
            clear();
            Q_EMIT failed(error);
        });
}

void CasePreview::clear()
{
    ++m_generation;
    m_caseId = QUuid();
    m_view.reset();
    m_content = new QWidget;
    setWidget(m_content);
}

void CasePreview::setNamesShown(bool shown)
{
    m_namesShown = shown;
    if (m_view)
        fill(*m_view);
}

void CasePreview::fill(const CaseView &view)
{
    if (!m_view || &*m_view != &view)
        m_view = view;
    m_content = new QWidget;
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    addHead(*m_view);
    addNext(*m_view);
    addTold(*m_view);
    addHits();
    addButtons(*m_view);
    m_layout->addStretch(1);
    setWidget(m_content);
}

QVBoxLayout *CasePreview::addSection()
{
    auto *section = new Section(m_content);
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(space::L, space::M, space::L, space::M);
    layout->setSpacing(space::Xs);
    m_layout->addWidget(section);
    return layout;
}

void CasePreview::addHead(const CaseView &view)
{
    const CaseFile &file = view.file;
    const words::Moment moment = words::momentOf(view.surroundings);
    QVBoxLayout *section = addSection();
    auto *top = new QHBoxLayout;
    top->addWidget(label(file.record.number, FontRole::Body, Ink::Muted), 1);
    const HarmChip harm = harmChip(file);
    if (!harm.text.isEmpty())
        top->addWidget(new Chip(harm.text, harm.status, harm.status == Status::Neutral ? QString() : u"heart"_s));
    section->addLayout(top);
    section->addWidget(label(file.record.title, FontRole::Heading));

    auto *facts = new QFormLayout;
    facts->setContentsMargins(0, space::Xs, 0, 0);
    facts->setHorizontalSpacing(space::M);
    facts->setVerticalSpacing(space::Xs);
    facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [&](const QString &name, const QString &value) {
        facts->addRow(label(name, FontRole::Body, Ink::Muted), label(value));
    };
    add(tr("Patient"), m_namesShown || !file.patient()
                           ? patientText(file.patient(), true)
                           : tr("%1 – name hidden in lists").arg(patientText(file.patient(), false)));
    if (!file.record.unit.isEmpty())
        add(tr("Unit"), file.record.place.isEmpty()
                            ? file.record.unit
                            : tr("%1, %2", "unit and place").arg(file.record.unit, file.record.place));
    const auto found = file.anchor(u"t_discovered");
    add(tr("Found"), found ? words::dayTime(*found, moment) : tr("Not recorded yet"));
    add(tr("Family"), words::atStart(familyText(file, m_namesShown), moment));
    section->addLayout(facts);
}

void CasePreview::addNext(const CaseView &view)
{
    const words::Moment moment = words::momentOf(view.surroundings);
    QVBoxLayout *section = addSection();
    section->addWidget(new SectionHeader(tr("Next"), u"flag"_s));
    // The same answer as the list: a promise may be due before the next step.
    const CaseRow row = caseRow(view.file.record.id.uuid(), view.file, view.view);
    if (row.nextStep.isEmpty()) {
        section->addWidget(label(tr("Nothing is open in this case.")));
        return;
    }
    section->addWidget(label(words::protocolText(row.nextStep), FontRole::Label));
    if (row.nextDue) {
        Due due;
        due.at = row.nextDue;
        due.state = row.late(moment.now)                                    ? ClockState::Late
                    : *row.nextDue - moment.now <= std::chrono::minutes(60) ? ClockState::Soon
                                                                            : ClockState::Running;
        const Ink ink = due.state == ClockState::Late   ? Ink::Late
                        : due.state == ClockState::Soon ? Ink::Soon
                                                        : Ink::Text;
        section->addWidget(label(words::dueLine(due, *view.protocol, moment), FontRole::Label, ink));
    }
    section->addWidget(label(row.nextWho.isEmpty() ? tr("Nobody yet") : row.nextWho, FontRole::Small, Ink::Muted));
}

void CasePreview::addTold(const CaseView &view)
{
    const CaseFile &file = view.file;
    const words::Moment moment = words::momentOf(view.surroundings);
    QVBoxLayout *section = addSection();
    section->addWidget(new SectionHeader(tr("What the family has been told"), u"bubble"_s));
    int shown = 0;
    for (const Fact &fact : file.all<Fact>()) {
        if (fact.told && shown++ < factsShown)
            section->addWidget(label(fact.text));
    }
    if (shown == 0)
        section->addWidget(label(tr("Not told yet")));
    const Conversation *last = file.lastConversation();
    if (!last || !last->at)
        return;
    const auto count = static_cast<int>(file.all<Conversation>().size());
    section->addWidget(label(
        tr("%1, last on %2: %3", "number of conversations, date, channel")
            .arg(
                tr("%n conversation(s)", "", count), words::listTime(*last->at, moment),
                words::choiceText(last->channel)),
        FontRole::Small, Ink::Muted));
}

void CasePreview::addHits()
{
    if (m_hits.empty())
        return;
    QVBoxLayout *section = addSection();
    section->addWidget(
        new SectionHeader(tr("%n match(es) in this case", "", static_cast<int>(m_hits.size())), u"search"_s));
    int shown = 0;
    for (const SearchHit &hit : m_hits) {
        if (++shown > hitsShown) {
            section->addWidget(label(
                tr("and %n more", "matches in the case", static_cast<int>(m_hits.size()) - hitsShown), FontRole::Small,
                Ink::Muted));
            break;
        }
        section->addSpacing(space::Xs);
        const RecordSort sort = recordSort(hit.lane);
        auto *mark = new QHBoxLayout;
        mark->setSpacing(5);
        mark->addWidget(new IconMark(
            recordIcon(sort), isPrivileged(hit.lane) ? IconColor::Privileged : IconColor::Muted, 13, m_content));
        mark->addWidget(label(recordName(sort), FontRole::Small, Ink::Muted), 1);
        section->addLayout(mark);
        section->addWidget(new MarkedText(parseSnippet(hit.snippet), m_content));
        section->addWidget(label(words::choiceText(hit.kind), FontRole::Small, Ink::Muted));
    }
}

void CasePreview::addButtons(const CaseView &view)
{
    QVBoxLayout *section = addSection();
    const bool reported = view.file.record.status == CaseStatus::Intake;
    auto *row = new FlowLayout(nullptr, space::S, space::S);
    auto *open =
        button(tr("Open case"), reported ? ButtonKind::Normal : ButtonKind::Primary, {}, tr("Enter", "the key"));
    open->setObjectName(u"openCase"_s);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_caseId); });
    if (reported) {
        auto *decide = button(tr("Start from this report"), ButtonKind::Primary);
        decide->setObjectName(u"startFromReport"_s);
        connect(decide, &QPushButton::clicked, this, [this] { Q_EMIT decideRequested(m_caseId); });
        row->addWidget(decide);
        open->setShortcutHint({});
        row->addWidget(open);
    } else {
        row->addWidget(open);
        auto *summary = button(tr("Summary"), ButtonKind::Normal, u"printer"_s);
        summary->setObjectName(u"printSummary"_s);
        summary->setAccessibleName(tr("Print the summary of this case"));
        connect(summary, &QPushButton::clicked, this, [this] {
            Q_EMIT printRequested(m_caseId, u"resolution/internal"_s);
        });
        row->addWidget(summary);
    }
    section->addLayout(row);
}

} // namespace candor
