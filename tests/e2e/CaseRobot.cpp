// SPDX-License-Identifier: GPL-3.0-or-later
#include "CaseRobot.h"

#include "case/documents/DocumentsList.h"
#include "case/investigation/InvestigationTab.h"
#include "case/pathway/PathwayTab.h"
#include "case/pathway/StepForm.h"
#include "case/pathway/StepList.h"
#include "widgets/FieldFrame.h"
#include "widgets/Note.h"
#include "widgets/PhaseStepper.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QProcess>
#include <QStandardPaths>
#include <QTextDocumentFragment>

namespace candor::e2e {

using namespace Qt::StringLiterals;

namespace {

/// What is typed into the fields of a step before its button is pressed; everything else is left as it is.
struct Entry {
    const char *step;
    const char *field;
    QString value;
};
const Entry entries[] = {
    {"log-report", "channel", u"imported"_s},
    {"activate-team", "called", u"Duty manager"_s},
    {"name-leads", "communication", u"Dr. Ines Calloway"_s},
    {"name-leads", "disclosure", u"Dr. Ines Calloway"_s},
    {"name-leads", "review", u"Ruth Feld"_s},
    {"name-leads", "caregiver", u"Ruth Feld"_s},
    {"name-leads", "contact", u"Ruth Feld"_s},
    {"secure-evidence", "things", u"Mattress 4W-12"_s},
    {"hold-bills", "accounts", u"9917"_s},
    {"start-review", "question", u"Why was the ulcer not prevented"_s},
    {"name-review-team", "team", u"Omar Haddad"_s},
    {"find-causes", "cause", secret},
    {"find-causes", "state", u"confirmed"_s},
    {"solutions-meeting", "action", u"Staffing rule for transfers"_s},
    {"solutions-meeting", "family_text", u"A second nurse now helps with every transfer"_s},
    {"solutions-meeting", "owner", u"Omar Haddad"_s},
    {"solutions-meeting", "due", u"2026-09-01"_s},
    {"share-findings", "findings", u"The mattress was not changed in time"_s},
    {"judge-harm", "degree", u"ahrq_harm_v1_2/v1.2/MODERATE"_s},
    {"apologize", "kind", u"responsibility"_s},
    {"apologize", "words", u"We should have turned you. We are sorry"_s},
    {"settle-bills", "outcome", u"waived"_s},
    {"release-holds", "released", u"now"_s},
    {"release-holds", "authority", user},
    {"release-holds", "why", u"The bills are settled"_s},
    {"verify-actions", "state", u"verified"_s},
    {"tell-what-changed", "told", u"now"_s},
    {"write-summary", "happened", summary},
};

QString answerTo(const QString &decision)
{
    static const QMap<QString, QString> answers{
        {u"D2"_s, u"patient"_s}, {u"D3"_s, u"no"_s},  {u"D4"_s, u"human_error"_s}, {u"D5"_s, u"yes"_s},
        {u"D6"_s, u"system"_s},  {u"D7"_s, u"yes"_s}, {u"D8"_s, u"yes"_s}};
    return answers.value(decision);
}

} // namespace

QWidget *CaseRobot::form() const
{
    return &workspace().pathway().form();
}

bool CaseRobot::isSettled(const QString &step) const
{
    const StepView *view = store().isOpen() ? store().pathway().step(step) : nullptr;
    return view && view->settled() && store().isIdle();
}

QString CaseRobot::problems() const
{
    QStringList found;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        for (const FieldFrame *frame : window->findChildren<FieldFrame *>()) {
            if (frame->isVisible() && frame->hasError())
                found += frame->error();
        }
        for (const NoteBox *box : window->findChildren<NoteBox *>()) {
            for (const QLabel *label : box->isVisible() ? box->findChildren<QLabel *>() : QList<QLabel *>())
                found += QTextDocumentFragment::fromHtml(label->text()).toPlainText();
        }
    }
    return found.join(u' ');
}

void CaseRobot::goToStep(const QString &step)
{
    if (workspace().currentTab() != CaseWorkspace::Pathway)
        m_robot.press(Qt::Key_1, Qt::AltModifier);
    auto *list = m_robot.find<StepList>(u"stepList"_s);
    if (list->steps().rowOf(step) < 0) {
        const Phase *phase = store().protocol().phase(store().protocol().step(step)->phase);
        const auto &stages = store().pathway().stages;
        for (size_t i = 0; i < stages.size(); ++i) {
            if (stages[i].stage->id == phase->stage)
                m_robot.click(workspace().pathway().stepper().tab(static_cast<int>(i)));
        }
    }
    expect(list->steps().rowOf(step) >= 0, u"The step \"%1\" is in no list."_s.arg(step));
    m_robot.clickRow(list, list->steps().index(list->steps().rowOf(step)));
    m_robot.waitFor(
        [&] { return workspace().pathway().form().stepId() == step; }, u"The step \"%1\" does not open."_s.arg(step));
}

void CaseRobot::settleStep(const QString &step)
{
    expect(workspace().pathway().form().stepId() == step, u"\"%1\" is not shown any more."_s.arg(step));
    const QString before = problems();
    m_robot.click(u"stepForm.primary"_s, form());
    m_robot.waitFor(
        [&] {
            expect(
                problems() == before || !m_robot.seen(u"case.error"_s),
                u"\"%1\" is refused: %2"_s.arg(step, problems()));
            return isSettled(step);
        },
        u"The step \"%1\" does not get done."_s.arg(step));
}

void CaseRobot::addPerson(const QString &field, const QString &name, std::optional<PersonRole> role)
{
    const size_t before = store().file().all<Person>().size();
    const bool isKnown = store().file().first<Person>([&](const Person &p) { return p.name == name; }) != nullptr;
    if (!m_robot.seen(u"input.%1.name"_s.arg(field), form()))
        m_robot.click(u"input.%1.add"_s.arg(field), form());
    if (role)
        m_robot.choose(u"input.%1.role"_s.arg(field), static_cast<int>(*role), form());
    m_robot.type(u"input.%1.name"_s.arg(field), name, form());
    m_robot.press(Qt::Key_Return);
    m_robot.waitFor(
        [&] { return store().isIdle() && store().file().all<Person>().size() == before + (isKnown ? 0 : 1); },
        u"\"%1\" is not added."_s.arg(name));
}

void CaseRobot::fillField(const StepField &field, const QString &value)
{
    const QString input = u"input."_s + field.id;
    switch (field.kind) {
    case FieldKind::Choice: m_robot.choose(input, value, form()); break;
    case FieldKind::People: addPerson(field.id, value); break;
    case FieldKind::Decision: m_robot.click(input + u'.' + value, form()); break;
    case FieldKind::Evidence:
        m_robot.type(input + u".what"_s, value, form());
        m_robot.click(input + u".add"_s, form());
        m_robot.waitFor(
            [&] { return store().isIdle() && !store().file().all<EvidenceItem>().empty(); }, u"Nothing is secured."_s);
        break;
    default: m_robot.type(input, value, form());
    }
}

void CaseRobot::fillStep(const QString &step)
{
    for (const StepField &field : store().protocol().step(step)->fields) {
        if (field.kind == FieldKind::Decision) {
            const auto own = m_answers.find(field.subject);
            fillField(field, own == m_answers.end() ? answerTo(field.subject) : own->second);
        }
        if (const auto own = m_known.find({step, field.id}); own != m_known.end()) {
            if (!own->second.isEmpty())
                fillField(field, own->second);
            continue;
        }
        for (const Entry &entry : entries) {
            if (step == QLatin1StringView(entry.step) && field.id == QLatin1StringView(entry.field))
                fillField(field, entry.value);
        }
    }
}

int CaseRobot::workUntilClosable(const std::function<void(const QString &step)> &before)
{
    int settled = 0;
    while (!store().pathway().closable()) {
        QString step;
        for (const StepView *open : store().pathway().openRequired()) {
            if (step.isEmpty() && open->status != StepStatus::Blocked && open->step->sets != u"t_closed")
                step = open->step->id;
        }
        QStringList missing;
        for (const ClosingView &check : store().pathway().closing) {
            if (check.applies && !check.holds)
                missing += check.check->text;
        }
        for (const LoopItem *link : store().pathway().openLoop())
            missing += loopText(*link, store().file());
        expect(!step.isEmpty(), u"No step is open, but the case cannot be closed: "_s + missing.join(u"; "_s));
        before(step);
        if (isSettled(step))
            continue;
        goToStep(step);
        fillStep(step);
        if (!isSettled(step)) // some are done once something is recorded
            settleStep(step);
        ++settled;
    }
    return settled;
}

void CaseRobot::closeCase(const QString &reason)
{
    goToStep(u"close-case"_s);
    m_robot.type(u"input.reason"_s, reason, form());
    m_robot.picture(u"close"_s);
    settleStep(u"close-case"_s);
    expect(store().file().record.status == CaseStatus::Closed, u"The case is not closed."_s);
    m_robot.picture(u"closed"_s);
}

void CaseRobot::releaseEvidence()
{
    for (const EvidenceItem &item : std::vector(store().file().all<EvidenceItem>())) {
        workspace().showRecord(RecordKind::EvidenceItem, item.id.uuid());
        m_robot.type(u"evidence.releaseAuthority"_s, user, &workspace().investigation());
        m_robot.press(Qt::Key_Tab);
        m_robot.click(u"evidence.release"_s, &workspace().investigation());
        m_robot.waitFor(
            [&] { return store().isIdle() && store().file().find(item.id)->releasedAt; },
            u"Evidence is not released."_s);
    }
}

void CaseRobot::saveDocument(const QString &id, const QString &suffix, const QString &mustSay)
{
    const CaseWorkspace::Tab before = workspace().currentTab();
    m_robot.press(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(CaseWorkspace::Documents)), Qt::AltModifier);
    auto *list = m_robot.find<DocumentsList>(u"documents.list"_s);
    const int row = list->documents().rowOf(DocumentEntry::Ready, id);
    expect(row > 0, u"There is no document \"%1\"."_s.arg(id));
    m_robot.clickRow(list, list->documents().index(row));
    expect(list->chosenId() == id, u"The document \"%1\" is not chosen."_s.arg(id));
    m_robot.picture(u"documents-"_s + QString(id).replace(u'/', u'-'));
    const size_t noted = store().file().all<Document>().size();
    const QString path = u"%1%2.%3"_s.arg(m_saveTo, QString(id).replace(u'/', u'-'), suffix);
    m_robot.click(u"documents.save."_s + suffix);
    m_robot.giveFile(path);
    m_robot.activate(&m_window);
    m_robot.waitFor([&] { return QFile::exists(path); }, u"\"%1\" is not saved."_s.arg(path), 30000);
    m_robot.waitFor(
        [&] { return store().isIdle() && store().file().all<Document>().size() == noted + 1; },
        u"The document is not noted in the case."_s);
    m_robot.press(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(before)), Qt::AltModifier);
    readBack(path, id, mustSay);
}

void CaseRobot::readBack(const QString &path, const QString &id, const QString &mustSay) const
{
    QFile file(path);
    expect(file.open(QFile::ReadOnly), u"The document cannot be read."_s);
    const QByteArray bytes = file.readAll();
    const bool isPdf = path.endsWith(u".pdf");
    expect(bytes.startsWith(isPdf ? "%PDF-" : "PK"), u"\"%1\" is something else."_s.arg(path));
    const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (!isPdf || reader.isEmpty())
        return;
    QProcess process;
    process.start(reader, {u"-layout"_s, path, u"-"_s});
    expect(process.waitForFinished(), u"pdftotext does not end."_s);
    const QString text = QString::fromUtf8(process.readAllStandardOutput()).simplified();
    expect(text.contains(mustSay), u"\"%1\" does not say \"%2\":\n%3"_s.arg(id, mustSay, text));
    expect(!id.endsWith(u"family") || !text.contains(secret), u"The family would read privileged text."_s);
}

} // namespace candor::e2e
