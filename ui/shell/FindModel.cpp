// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/FindModel.h"

#include "case/Wording.h"
#include "cases/Snippet.h"
#include "model/Describe.h"
#include "shell/Await.h"
#include "today/TaskWords.h"

#include <QSet>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int casesOffered = 12;
constexpr qsizetype mostActions = 6, mostSteps = 6;
constexpr int mostDue = 2000; // the next ones of all cases; they are looked through with each letter

/// For comparing: without accents, lower case, other signs as spaces.
QString folded(const QString &text)
{
    QString result;
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar letter : apart) {
        if (letter.isLetterOrNumber())
            result += letter;
        else if (!letter.isMark())
            result += u' ';
    }
    return result;
}

QString kindWord(const Finding &finding)
{
    switch (finding.kind) {
    case Finding::Kind::Case: return FindModel::tr("Case");
    case Finding::Kind::Step: return FindModel::tr("Step");
    case Finding::Kind::Person: return FindModel::tr("Person");
    case Finding::Kind::Text: return words::choiceText(finding.record);
    case Finding::Kind::Action: return FindModel::tr("Action");
    }
    return {};
}

QString iconOf(const Finding &finding)
{
    if (finding.privileged)
        return u"lock"_s;
    switch (finding.kind) {
    case Finding::Kind::Case: return u"folder"_s;
    case Finding::Kind::Step: return u"circle-dot"_s;
    case Finding::Kind::Person: return u"person"_s;
    case Finding::Kind::Text: return u"page"_s;
    case Finding::Kind::Action: return u"chevron-right"_s;
    }
    return {};
}

Finding findingOf(const CaseRow &row)
{
    Finding finding;
    finding.kind = Finding::Kind::Case;
    finding.title = row.title;
    finding.detail = row.patient.isEmpty() ? row.number : u"%1 · %2"_s.arg(row.number, row.patient);
    finding.caseId = row.caseId;
    return finding;
}

/// Deadlines and steps have a title of the protocol. The others are found by the text of their record.
bool isStep(const WorkItem &item)
{
    return item.kind == WorkKind::Step || item.kind == WorkKind::Contact || item.kind == WorkKind::Clock;
}

Finding findingOf(const WorkItem &item, const tasks::Reading &reading)
{
    Finding finding;
    finding.kind = Finding::Kind::Step;
    finding.title = tasks::title(item);
    finding.detail = u"%1 · %2"_s.arg(tasks::caseLine(item, reading.namesShown), tasks::timeText(item, reading.moment));
    finding.caseId = item.caseId;
    finding.task = item;
    return finding;
}

void takeSnippet(Finding &finding, const SearchHit &hit)
{
    const Snippet snippet = parseSnippet(hit.snippet);
    finding.title = snippet.text;
    finding.marks = snippet.marks;
}

Finding findingOf(const SearchHit &hit, bool namesShown)
{
    Finding finding;
    finding.caseId = hit.caseId;
    finding.record = hit.kind;
    finding.recordId = hit.recordId;
    const QString where = u"%1 · %2"_s.arg(hit.number, hit.title);
    if (hit.kind == RecordKind::Case) {
        finding.kind = Finding::Kind::Case;
        finding.title = hit.title;
        finding.detail = hit.number;
    } else if (hit.kind == RecordKind::Person) {
        finding.kind = Finding::Kind::Person;
        if (namesShown)
            takeSnippet(finding, hit);
        else
            finding.title = FindModel::tr("A person of this case");
        finding.detail = where;
    } else {
        finding.kind = Finding::Kind::Text;
        takeSnippet(finding, hit);
        finding.detail = where;
        finding.privileged = isPrivileged(hit.lane);
    }
    return finding;
}

} // namespace

bool matchesWords(const QString &text, const QString &typed)
{
    const QStringList have = folded(text).split(u' ', Qt::SkipEmptyParts);
    const QStringList wanted = folded(typed).split(u' ', Qt::SkipEmptyParts);
    return !wanted.isEmpty() && std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
        return std::any_of(have.begin(), have.end(), [&](const QString &each) { return each.startsWith(word); });
    });
}

QString plainActionText(const QString &text)
{
    QString plain = text;
    plain.remove(u'&');
    return plain.endsWith(u'…') ? plain.chopped(1) : plain;
}

FindModel::FindModel(FindSource source, Scope scope, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(std::move(source))
    , m_scope(scope)
{
    listCases();
    if (m_source.due && m_scope == Scope::Anything)
        readDue();
}

int FindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

const Finding *FindModel::at(int row) const
{
    return row < 0 || static_cast<size_t>(row) >= m_findings.size() ? nullptr : &m_findings[static_cast<size_t>(row)];
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    const Finding *finding = at(index.row());
    if (!finding)
        return {};
    switch (role) {
    case Qt::DisplayRole: return finding->title;
    case DetailRole: return finding->detail;
    case KindRole: return kindWord(*finding);
    case IconRole: return iconOf(*finding);
    case KeysRole: return finding->action ? finding->action->shortcut().toString(QKeySequence::NativeText) : QString();
    case Qt::ToolTipRole: return finding->title;
    case Qt::AccessibleTextRole: {
        QStringList parts{kindWord(*finding), finding->title, finding->detail};
        if (finding->privileged)
            parts += tr("privileged");
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default: return {};
    }
}

void FindModel::setText(const QString &text)
{
    const QString simple = text.simplified();
    if (simple == m_text)
        return;
    m_text = simple;
    if (m_text.isEmpty())
        listCases();
    else
        look();
}

void FindModel::listCases()
{
    CaseQuery query;
    query.limit = casesOffered;
    m_looking = true;
    await(
        m_source.list(query), this,
        [this, generation = ++m_generation](const CasePage &page) {
            if (generation != m_generation)
                return;
            std::vector<Finding> findings;
            for (const CaseRow &row : page.rows)
                findings.push_back(findingOf(row));
            show(std::move(findings));
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void FindModel::readDue()
{
    WorkQuery query;
    query.limit = mostDue;
    await(
        m_source.due(query), this,
        [this](const WorkPage &page) {
            const auto isOfOpenCase = [this](const WorkItem &item) {
                return std::any_of(m_source.steps.begin(), m_source.steps.end(), [&](const Finding &step) {
                    return step.caseId == item.caseId && step.step == item.subject;
                });
            };
            for (const WorkItem &item : page.items) {
                if (isStep(item) && !isOfOpenCase(item))
                    m_due.push_back(item);
            }
            if (!m_text.isEmpty() && !m_looking)
                look(); // somebody typed faster
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void FindModel::look()
{
    SearchQuery query;
    query.text = m_text;
    m_looking = true;
    await(
        m_source.search(query), this,
        [this, generation = ++m_generation](const std::vector<SearchHit> &hits) {
            if (generation != m_generation)
                return;
            std::vector<Finding> findings;
            QSet<QUuid> cases;
            for (const SearchHit &hit : hits) {
                const Finding finding = findingOf(hit, m_source.namesShown);
                if (finding.kind == Finding::Kind::Case) {
                    cases += finding.caseId;
                    findings.push_back(finding);
                }
            }
            if (m_scope == Scope::CasesOnly) {
                // A case is also found by its people and texts, once.
                for (const SearchHit &hit : hits) {
                    if (cases.contains(hit.caseId))
                        continue;
                    cases += hit.caseId;
                    SearchHit head = hit;
                    head.kind = RecordKind::Case;
                    findings.push_back(findingOf(head, m_source.namesShown));
                }
            } else {
                addMatching(findings);
                for (const SearchHit &hit : hits) {
                    if (hit.kind != RecordKind::Case)
                        findings.push_back(findingOf(hit, m_source.namesShown));
                }
                std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
                    return a.kind < b.kind;
                });
            }
            show(std::move(findings));
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void FindModel::addMatching(std::vector<Finding> &findings) const
{
    qsizetype steps = 0, due = 0;
    for (const Finding &step : m_source.steps) {
        if (steps < mostSteps && matchesWords(step.title, m_text)) {
            findings.push_back(step);
            ++steps;
        }
    }
    for (const WorkItem &item : m_due) {
        if (due < mostSteps && matchesWords(tasks::title(item), m_text)) {
            findings.push_back(findingOf(item, tasks::readingOf(m_source.around, m_source.namesShown)));
            ++due;
        }
    }
    qsizetype actions = 0;
    for (QAction *action : m_source.actions) {
        const QString text = plainActionText(action->text());
        if (actions == mostActions || !action->isEnabled() || !matchesWords(text, m_text))
            continue;
        Finding finding;
        finding.kind = Finding::Kind::Action;
        finding.title = text;
        finding.action = action;
        findings.push_back(finding);
        ++actions;
    }
}

void FindModel::show(std::vector<Finding> findings)
{
    beginResetModel();
    m_findings = std::move(findings);
    endResetModel();
    m_looking = false;
    Q_EMIT found();
}

} // namespace candor
