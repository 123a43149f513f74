// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/investigation/CausePane.h"

#include "case/CaseAnswers.h"
#include "case/GrowingEdit.h"
#include "case/LinkPicker.h"
#include "case/RecordForm.h"
#include "case/investigation/TimelineWords.h"
#include "case/pathway/ReasonPanel.h"
#include "widgets/Button.h"
#include "widgets/FoldSection.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/SectionHeader.h"

#include <QBoxLayout>
#include <QComboBox>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

/// The wheel belongs to the pane around.
class QuietCombo final : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

const auto takeBackDeed = u"take-back-cause"_s;

} // namespace

CausePane::CausePane(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_column(new QVBoxLayout(this))
    , m_form(new RecordForm(store, RecordKind::Cause, u"cause"_s, this))
    , m_kind(label({}, FontRole::Small, Ink::Muted))
    , m_title(label({}, FontRole::Heading))
    , m_named(new NoteBox)
    , m_framework(new QuietCombo)
    , m_evidence(new LinkPicker(u"cause.evidence"_s))
    , m_actionsPart(new QWidget)
    , m_actions(label({}, FontRole::Body))
    , m_addAction(button(tr("Add action"), ButtonKind::Normal, u"plus"_s))
    , m_addWhy(button(tr("Add why"), ButtonKind::Normal, u"plus"_s))
    , m_takeBack(button(tr("Take the confirmation back"), ButtonKind::Normal))
    , m_remove(button(tr("Remove this cause"), ButtonKind::Normal))
    , m_reason(new ReasonPanel(this))
{
    setObjectName(u"causePane"_s);
    build();
    m_reason->setAgain([this](const QString &key) {
        for (const auto &[deed, asks] : {std::pair(takeBackDeed, m_takeBack), std::pair(removeDeed, m_remove)}) {
            if (key == askKey(deed) && asks->isVisible())
                asks->click();
        }
    });
    connect(m_form, &RecordForm::firstStored, this, [this] { Q_EMIT stored(causeId()); });
    connect(m_form, &RecordForm::draftRead, this, &CausePane::refresh);
    connect(m_form, &RecordForm::edited, this, [this](const QString &field) {
        if (field == "statement"_L1)
            refreshWarning();
    });
    connect(m_framework, &QComboBox::activated, this, &CausePane::chooseFramework);
    connect(m_evidence, &LinkPicker::chosenChanged, this, [this] {
        std::vector<Id<EvidenceItem>> items;
        for (const QUuid &id : m_evidence->chosen())
            items.push_back(Id<EvidenceItem>(id));
        m_form->change([items](AnyRecord &record) { std::get<Cause>(record).evidence = items; }, u"evidence"_s);
    });
    connect(m_evidence, &LinkPicker::opened, this, [this](const QUuid &id) {
        Q_EMIT recordRequested(RecordKind::EvidenceItem, id);
    });
    connect(m_addAction, &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(causeId()); });
    connect(m_addWhy, &QPushButton::clicked, this, &CausePane::whyRequested);
    connect(m_takeBack, &QPushButton::clicked, this, &CausePane::takeBack);
    connect(m_remove, &QPushButton::clicked, this, &CausePane::removeRequested);
}

void CausePane::build()
{
    m_column->setContentsMargins(16, 12, 16, 16);
    m_column->setSpacing(8);
    m_title->setObjectName(u"cause.title"_s);
    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_kind);
    head->addWidget(m_title);
    m_column->addLayout(head);
    m_column->addWidget(m_form->add(u"statement"_s, FieldStyle::Text));
    m_named->setObjectName(u"cause.named"_s);
    m_named->hide();
    m_column->addWidget(m_named);

    auto *rules = new FoldSection(tr("Is it a good statement?"), u"check-circle"_s);
    rules->setObjectName(u"cause.rules"_s);
    auto *prompts = new QWidget;
    auto *lines = new QVBoxLayout(prompts);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    const QStringList texts{
        tr("It says what led to what: this made that more likely."),
        tr("It names what can be seen or counted, not “poor” or “inadequate”."),
        tr("Behind a slip stands what made the slip easy."),
        tr("Behind a rule that was not followed stands the reason why not."),
        tr("What was left undone counts only where there was a duty to do it.")};
    for (const QString &text : texts)
        lines->addWidget(label(text, FontRole::Small, Ink::Text, prompts));
    rules->setContent(prompts);
    rules->setExpanded(false);
    m_column->addWidget(rules);

    m_column->addWidget(m_form->add(u"state"_s, FieldStyle::Choice));
    m_takeBack->setObjectName(u"cause.takeBack"_s);
    m_takeBack->setSmall(true);
    m_column->addWidget(m_takeBack, 0, Qt::AlignLeading);
    auto *frameworkTitle = label(tr("Framework"), FontRole::Small, Ink::Muted);
    m_framework->setObjectName(u"cause.framework"_s);
    m_framework->setAccessibleName(tr("Framework"));
    m_framework->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_framework->setMinimumContentsLength(8);
    frameworkTitle->setBuddy(m_framework);
    for (const auto &[key, text] : words::causeFrameworks())
        m_framework->addItem(text, key);
    auto *framework = new QVBoxLayout;
    framework->setSpacing(3);
    framework->addWidget(frameworkTitle);
    framework->addWidget(m_framework);
    m_column->addWidget(m_form->add(u"category"_s, FieldStyle::Choice));
    m_column->addLayout(framework);
    m_column->addWidget(m_form->add(u"parent"_s, FieldStyle::Choice, {}, tr("Explains why this happened")));
    m_addWhy->setObjectName(u"cause.addWhy"_s);
    m_addWhy->setSmall(true);
    m_column->addWidget(m_addWhy, 0, Qt::AlignLeading);
    m_column->addWidget(
        m_form->add(u"rationale"_s, FieldStyle::Text, tr("What speaks for it, or why it was ruled out")));

    auto *source = new SectionHeader(tr("Where this comes from"), u"link"_s);
    m_column->addSpacing(6);
    m_column->addWidget(source);
    m_evidence->setLabel(tr("Evidence"));
    m_evidence->setAddText(tr("Link evidence"));
    m_column->addWidget(m_evidence);

    auto *actions = new QVBoxLayout(m_actionsPart);
    actions->setContentsMargins(0, 8, 0, 0);
    actions->setSpacing(6);
    actions->addWidget(new SectionHeader(tr("What is done about it"), u"flag"_s));
    m_actions->setObjectName(u"cause.actions"_s);
    actions->addWidget(m_actions);
    m_addAction->setObjectName(u"cause.addAction"_s);
    m_addAction->setSmall(true);
    actions->addWidget(m_addAction, 0, Qt::AlignLeading);
    m_column->addWidget(m_actionsPart);
    m_remove->setObjectName(u"cause.remove"_s);
    m_remove->setSmall(true);
    m_column->addSpacing(8);
    m_column->addWidget(m_remove, 0, Qt::AlignLeading);
    m_column->addWidget(m_reason);
    m_column->addStretch(1);
}

const Cause &CausePane::cause() const
{
    return std::get<Cause>(m_form->record());
}

Id<Cause> CausePane::causeId() const
{
    return cause().id;
}

bool CausePane::isNew() const
{
    return m_form->isNew();
}

void CausePane::show(const Cause &shown)
{
    const bool another = shown.id != causeId();
    if (another)
        m_reason->cancel();
    m_form->show(shown, false, u"statement"_s);
    if (another)
        m_form->restoreDraft();
    refresh();
}

void CausePane::begin(const Id<Cause> &parent)
{
    Cause made;
    made.id = Id<Cause>::create();
    made.framework = words::frameworkOf(m_store.file());
    if (const Cause *above = m_store.file().find(parent)) {
        made.parent = parent;
        made.framework = above->framework.isEmpty() ? made.framework : above->framework;
        made.category = above->category;
    }
    m_reason->cancel();
    m_form->show(made, true, u"statement"_s);
    if (parent.isNil())
        m_form->restoreDraft();
    refresh();
    focusFirst();
}

void CausePane::refresh()
{
    const CaseFile &file = m_store.file();
    const bool readOnly = isFinished(file);
    m_kind->setText(
        isNew()                  ? tr("New cause")
        : cause().parent.isNil() ? tr("Selected cause")
                                 : tr("Selected cause, a why behind another"));
    m_title->setText(cause().statement.isEmpty() ? tr("What led to what?") : words::causeText(cause()));
    const int framework = m_framework->findData(cause().framework);
    if (m_framework->currentIndex() != framework)
        m_framework->setCurrentIndex(framework);
    offerStates();
    m_form->setChoices(u"category"_s, words::categoryChoices(cause().framework));
    std::vector<std::pair<QString, QString>> above{{QString(), tr("Nothing, it stands for itself")}};
    for (const Cause &each : file.all<Cause>()) {
        if (canFollow(file, causeId(), each.id))
            above.emplace_back(each.id.toString(), words::causeText(each));
    }
    m_form->setChoices(u"parent"_s, above);
    m_form->setReadOnly(readOnly);
    m_framework->setEnabled(!readOnly);

    std::vector<LinkPicker::Choice> evidence;
    for (const EvidenceItem &each : file.all<EvidenceItem>())
        evidence.emplace_back(each.id.uuid(), each.description.isEmpty() ? tr("Without a name") : each.description);
    m_evidence->setChoices(evidence);
    std::vector<QUuid> chosen;
    for (const Id<EvidenceItem> &each : cause().evidence)
        chosen.push_back(each.uuid());
    m_evidence->setChosen(chosen);
    m_evidence->setReadOnly(readOnly);
    m_addWhy->setVisible(!readOnly && !isNew());
    m_addAction->setVisible(!readOnly);
    m_takeBack->setVisible(!readOnly && !isNew() && needsReasonToChange(cause()));
    m_remove->setVisible(!readOnly);
    m_remove->setText(isNew() ? tr("Do not add this cause") : tr("Remove this cause"));
    refreshActions();
    refreshWarning();
}

void CausePane::refreshActions()
{
    m_actionsPart->setVisible(!isNew());
    QStringList lines;
    for (const Action *each : actionsFor(m_store.file(), causeId()))
        lines += tr("%1 (%2)", "action, state").arg(each->text, words::choiceText(each->state));
    if (lines.isEmpty())
        lines += needsAction(m_store.file(), cause()) ? tr("No action yet. A confirmed cause needs one.")
                                                      : tr("No action yet");
    m_actions->setText(lines.join(u'\n'));
}

void CausePane::refreshWarning()
{
    const auto *edit = qobject_cast<GrowingEdit *>(m_form->editor(u"statement"_s));
    const QStringList named = peopleNamedIn(m_store.file(), edit->toPlainText());
    m_named->setVisible(!named.isEmpty());
    if (!named.isEmpty())
        m_named->set(
            Status::Soon, tr("This names %1.").arg(words::list(named, m_store.moment())),
            tr("A cause is about how work is done. What one person did belongs in the review of behavior, apart from "
               "this."));
}

void CausePane::chooseFramework()
{
    const QString framework = m_framework->currentData().toString();
    if (framework == cause().framework)
        return;
    // Its categories are other ones.
    m_form->change(
        [framework](AnyRecord &record) {
            std::get<Cause>(record).framework = framework;
            std::get<Cause>(record).category.clear();
        },
        u"framework"_s);
    if (isNew()) {
        m_form->show(m_form->record(), true, u"statement"_s);
        refresh();
    }
}

void CausePane::offerStates()
{
    // A confirmation is taken back with a reason, not by choosing something else.
    std::vector<std::pair<QString, QString>> states;
    for (const auto &each : enumNames<CauseState>) {
        if (isNew() || !needsReasonToChange(cause()) || each.value == CauseState::Confirmed)
            states.emplace_back(QString::fromLatin1(each.key), words::choiceText(each.label));
    }
    m_form->setChoices(u"state"_s, states);
}

QString CausePane::askKey(const QString &deed) const
{
    return QStringList{deed, causeId().toString()}.join(u'/');
}

void CausePane::askReason(
    const QString &deed, const QString &question, const QString &confirm, const std::function<void(const Note &)> &then)
{
    ReasonPanel::Question asked;
    asked.text = question;
    asked.confirm = confirm;
    asked.key = askKey(deed);
    m_reason->ask(asked, [this, question, then](const QString &reason, const QString &, bool) {
        Note note;
        note.id = Id<Note>::create();
        note.text =
            tr("%1: %2 Reason: %3", "what was done, the cause, why").arg(question, words::causeText(cause()), reason);
        note.lane = Lane::Pswp;
        note.by = m_store.user();
        note.at = m_store.desk().surroundings().now;
        // Once the panel is closed: the change may show another cause.
        QMetaObject::invokeMethod(
            this, [then, note] { then(note); }, Qt::QueuedConnection);
        return QString();
    });
}

void CausePane::takeBack()
{
    m_form->leave();
    askReason(takeBackDeed, tr("Take the confirmation back"), tr("Take it back"), [this](const Note &note) {
        m_store.applyFrom(
            [id = causeId(), note](const CaseFile &file) -> std::optional<Command> {
                const Cause *known = file.find(id);
                if (!known || !needsReasonToChange(*known))
                    return std::nullopt;
                Cause possible = *known;
                possible.state = CauseState::Possible;
                return EditRecords{file.record.id, {possible, note}, {}, {}};
            },
            tr("The confirmation was taken back"));
    });
}

void CausePane::focusFirst()
{
    m_form->editor(u"statement"_s)->setFocus();
}

void CausePane::leave()
{
    m_form->leave();
}

QFuture<void> CausePane::keepDraft()
{
    return m_form->keepDraft();
}

void CausePane::discard()
{
    m_form->discard();
}

} // namespace candor
