// SPDX-License-Identifier: GPL-3.0-or-later
// How a learning summary leaves the casebook: as a file, and only when that it leaves is on record.
#include "case/investigation/SegmentBar.h"
#include "case/learning/LearningFinish.h"
#include "case/learning/LearningPage.h"
#include "case/letters/TemplateChooser.h"
#include "case/print/CaseDocuments.h"
#include "documents/Wording.h"
#include "render/SealedHandOver.h"
#include "shell/Await.h"
#include "widgets/FieldFrame.h"
#include "widgets/Note.h"
#include "wording/ErrorText.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QtConcurrent/qtconcurrenttask.h>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

/// Writes the file once that it leaves is stored. Nothing is written or noted while something in it is open, or when
/// the finished file cannot be read back.
LearningFile deliver(
    const LearningReview &review, const LearningOrder &order, const QString &recipient,
    const std::set<QString> &accepted, const QString &path, const CaseDesk &desk)
{
    LearningFile made = makeLearningFile(review, QFileInfo(path).suffix().toLower(), order.page, accepted);
    if (!made.isRead || !made.check.open.empty())
        return made;
    Disclosure note = learningDisclosure(review.draft, order.options, recipient, made.digest, order.context);
    const Wording documentWords(order.context);
    for (const LearningFinding &each : made.check.leftIn)
        note.items += documentWords(QT_TRANSLATE_NOOP("Document", "Kept: %1 (%2)"))
                          .arg(each.found.original.simplified(), documentWords.choice(each.found.kind));
    deliverFile(made.bytes, path, [&] {
        QFuture<Outcome> noted = desk.apply(NoteDisclosure{order.file->record.id, note});
        noted.waitForFinished(); // throws what noting threw
        if (noted.resultCount() == 0)
            throw Error(ErrorCode::Cancelled);
    });
    return made;
}

} // namespace

bool LearningPage::isHeldBack()
{
    m_result->hide();
    const auto hold = [this](const QString &lead, const QString &sentence, const QString &action) {
        m_problem->set(Status::Soon, lead, sentence, action);
        m_problem->show();
        return true;
    };
    if (!m_review)
        return true;
    if (m_readTimer.isActive())
        read();
    if (m_reading)
        return hold(tr("Nothing is saved yet."), tr("What was written last is still being read. Try again then."), {});
    if (const int left = static_cast<int>(m_review->items.size()) - m_review->looked(); left > 0)
        return hold(
            tr("Nothing is saved yet."), tr("%n replacements were not looked at.", nullptr, left),
            tr("Go to the next one"));
    if (m_audience != LearningAudience::StaffTeaching && m_recipient->text().trimmed().isEmpty()) {
        m_recipientFrame->setError(tr("Write who receives it."));
        m_recipient->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (const LearningCheck *found = m_finish->check(); found && !found->open.empty())
        return hold(
            tr("Nothing is saved yet."),
            tr("%n words could still tell who it was.", nullptr, static_cast<int>(found->open.size())),
            tr("Go to what was found"));
    if (!m_finish->isConfirmed())
        return hold(
            tr("Nothing is saved yet."), tr("Tick what you confirm: it is noted with the summary."),
            tr("Go to the confirmation"));
    m_problem->hide();
    return false;
}

void LearningPage::askForPath(const QString &format)
{
    if (m_saving || isHeldBack())
        return;
    const QString filter = format == "pdf"_L1   ? tr("PDF (*.pdf)")
                           : format == "odt"_L1 ? tr("OpenDocument text (*.odt)")
                                                : tr("Plain text (*.txt)");
    auto *dialog = new QFileDialog(this, tr("Save the learning summary"), {}, filter);
    dialog->setObjectName(u"learning.saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(format);
    // Neutral: the number of the case would tell whose it is.
    dialog->selectFile(u"learning-summary."_s + format);
    connect(dialog, &QFileDialog::fileSelected, this, &LearningPage::save);
    dialog->open();
}

void LearningPage::notWritten(const QString &lead, const QString &sentence)
{
    m_problem->set(Status::Late, lead, sentence);
    m_problem->show();
}

void LearningPage::save(const QString &path)
{
    if (m_saving || isHeldBack())
        return;
    write(std::make_shared<const LearningReview>(*m_review), path);
}

void LearningPage::write(const std::shared_ptr<const LearningReview> &review, const QString &path)
{
    m_saving = true;
    m_finish->setBusy(true);
    const QString recipient = m_audience == LearningAudience::StaffTeaching ? QString() : m_recipient->text().trimmed();
    const auto settled = [this] {
        m_saving = false;
        m_finish->setBusy(false);
    };
    await(
        QtConcurrent::task([review, made = order(), recipient, accepted = m_accepted, path, desk = m_store.desk()] {
            return deliver(*review, made, recipient, accepted, path, desk);
        })
            .onThreadPool(m_work)
            .spawn(),
        this,
        [this, settled](const LearningFile &file) {
            settled();
            if (const int open = static_cast<int>(file.check.open.size()); open > 0) {
                m_finish->show(file.check, m_review ? m_review->kept() : std::vector<Replacement>());
                m_sides->setCurrent(1);
                notWritten(
                    tr("The summary was not saved."), tr("%n words could still tell who it was.", nullptr, open));
                return;
            }
            if (!file.isRead) {
                notWritten(
                    tr("The summary was not saved."),
                    tr("The finished file could not be read back, so nobody knows what stands in it. Save it as "
                       "another kind of file."));
                return;
            }
            m_problem->hide();
            m_result->set(
                Status::Ok, tr("The summary is saved."),
                tr("The case notes who received it, what was replaced, what stayed in, and what you confirmed."),
                tr("Close this message"));
            m_result->show();
        },
        [this, settled](const Error &error) {
            settled();
            notWritten(tr("The summary was not saved."), errorText(error));
        });
}

} // namespace candor
