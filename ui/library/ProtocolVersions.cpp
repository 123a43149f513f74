// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/ProtocolVersions.h"

#include "library/LibraryWords.h"
#include "library/PinnedCases.h"
#include "shell/Await.h"
#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "widgets/RowDelegate.h"
#include "widgets/SectionHeader.h"
#include "widgets/Splitter.h"
#include "wording/ErrorText.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

/// The row with this id, or the first one.
void choose(QListView *view, const QString &id)
{
    const QModelIndexList found =
        view->model()->match(view->model()->index(0, 0), RowRole::Id, id, 1, Qt::MatchExactly);
    view->setCurrentIndex(found.isEmpty() || id.isEmpty() ? view->model()->index(0, 0) : found.front());
}

/// "1.0", of the program, stands among the versions put in force here under this id.
const auto builtInId = u"built-in"_s;

ProtocolEdition builtIn(const QString &protocolId)
{
    ProtocolEdition edition;
    const QByteArray text = builtInProtocolText(protocolId);
    edition.protocolId = protocolId;
    edition.version = parseProtocol(text).version;
    edition.text = QString::fromUtf8(text);
    return edition;
}

} // namespace

ProtocolVersions::ProtocolVersions(LibrarySource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_versions(new QListView)
    , m_versionModel(new QStandardItemModel(this))
    , m_versionReason(label({}, FontRole::Small, Ink::Muted))
    , m_returnReason(new QLineEdit)
    , m_returnFrame(new FieldFrame(tr("Why this version again"), m_returnReason))
    , m_return(button(tr("Put this version in force again")))
    , m_cases(new QListView)
    , m_caseModel(new PinnedCases(m_source, this))
    , m_preview(new NoteBox)
    , m_reason(new QLineEdit)
    , m_reasonFrame(new FieldFrame(tr("Why this case is moved"), m_reason))
    , m_move(button({}, ButtonKind::Primary))
    , m_open(button(tr("Open the case"), ButtonKind::Quiet))
{
    auto *left = new QWidget;
    auto *versions = new QVBoxLayout(left);
    versions->setContentsMargins(space::L, space::M, space::L, space::L);
    versions->setSpacing(space::S);
    buildVersions(versions);
    auto *right = new QWidget;
    auto *cases = new QVBoxLayout(right);
    cases->setContentsMargins(space::L, space::M, space::L, space::L);
    cases->setSpacing(space::S);
    buildCases(cases);
    auto *splitter = new Splitter(u"library-versions"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setFirstSizes({400, 560});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_versions->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProtocolVersions::showVersion);
    connect(m_cases->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProtocolVersions::showCase);
    connect(m_caseModel, &PinnedCases::pageShown, this, [this] {
        if (!m_cases->currentIndex().isValid())
            choose(m_cases, m_wantedCase);
        showCase();
    });
    connect(m_caseModel, &PinnedCases::failed, this, &ProtocolVersions::showProblem);
    connect(m_move, &QPushButton::clicked, this, &ProtocolVersions::moveCase);
    connect(m_reason, &QLineEdit::returnPressed, this, &ProtocolVersions::moveCase);
    connect(m_return, &QPushButton::clicked, this, &ProtocolVersions::returnToVersion);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const PinnedCase *pinned = currentCase())
            Q_EMIT openCaseRequested(pinned->id.uuid());
    });
}

void ProtocolVersions::buildVersions(QVBoxLayout *column)
{
    m_versions->setObjectName(u"protocolVersions"_s);
    m_versions->setAccessibleName(tr("Versions"));
    m_versions->setModel(m_versionModel);
    useRows(m_versions);
    m_returnReason->setObjectName(u"returnReason"_s);
    m_return->setObjectName(u"returnToVersion"_s);
    m_return->setSmall(true);
    column->addWidget(new SectionHeader(tr("Versions"), u"history"_s));
    column->addWidget(m_versions, 1);
    column->addWidget(m_versionReason);
    column->addWidget(m_returnFrame);
    auto *row = new QHBoxLayout;
    row->addWidget(m_return);
    row->addStretch(1);
    column->addLayout(row);
}

void ProtocolVersions::buildCases(QVBoxLayout *column)
{
    m_cases->setObjectName(u"pinnedCases"_s);
    m_cases->setAccessibleName(tr("Running cases and their version"));
    m_cases->setModel(m_caseModel);
    useRows(m_cases);
    m_cases->setLayoutMode(QListView::Batched); // there may be thousands
    m_preview->setObjectName(u"movePreview"_s);
    m_reason->setObjectName(u"moveReason"_s);
    m_move->setObjectName(u"moveCase"_s);
    m_open->setObjectName(u"openPinnedCase"_s);
    column->addWidget(new SectionHeader(tr("Running cases"), u"folder"_s));
    column->addWidget(m_cases, 1);
    column->addWidget(m_preview);
    column->addWidget(m_reasonFrame);
    auto *row = new QHBoxLayout;
    row->addWidget(m_move);
    row->addWidget(m_open);
    row->addStretch(1);
    column->addLayout(row);
}

void ProtocolVersions::show(const ProtocolOverview &overview)
{
    const QString chosenVersion = m_versions->currentIndex().data(RowRole::Id).toString();
    const QString chosenCase = m_cases->currentIndex().data(RowRole::Id).toString();
    m_overview = overview;
    m_currentDigest = overview.digest;
    m_versionModel->clear();
    const auto add = [this](const ProtocolEdition &edition, const QString &id, const QString &since) {
        const bool current = edition.id == m_overview.current.id && edition.version == m_overview.current.version;
        RowText row{.id = id, .title = tr("Version %1").arg(edition.version), .second = since};
        int cases = 0;
        for (const PinnedProtocol &pinned : m_overview.running)
            cases += pinned.protocolId == edition.protocolId && pinned.version == edition.version ? pinned.cases : 0;
        if (cases > 0)
            row.second += u" · "_s + tr("%n running case(s)", "", cases);
        if (current) {
            row.chip = tr("In force");
            row.chipStatus = Status::Ok;
        }
        m_versionModel->appendRow(rowItem(row));
    };
    for (const ProtocolEdition &edition : overview.editions) {
        const QString when =
            edition.at ? words::day(toZone(*edition.at, m_source.surroundings().zone).date()) : QString();
        add(edition, edition.id.toString(), tr("Since %1, by %2").arg(when, edition.editedBy));
    }
    add(builtIn(overview.current.protocolId), builtInId, tr("Came with the program"));

    m_wantedCase = chosenCase;
    m_caseModel->show(overview.running, m_currentDigest);
    choose(m_versions, chosenVersion);
    showVersion();
    showCase();
}

void ProtocolVersions::showVersion()
{
    const QString id = m_versions->currentIndex().data(RowRole::Id).toString();
    const auto found =
        std::find_if(m_overview.editions.begin(), m_overview.editions.end(), [&](const ProtocolEdition &edition) {
            return edition.id.toString() == id;
        });
    const bool own = found != m_overview.editions.end();
    const bool current = own ? found->id == m_overview.current.id : m_overview.editions.empty();
    m_versionReason->setText(
        own ? tr("Reason: %1").arg(found->reason) : tr("As it ships, without changes of the hospital."));
    m_returnFrame->setVisible(!current);
    m_return->setVisible(!current);
}

const PinnedCase *ProtocolVersions::currentCase() const
{
    const QModelIndex index = m_cases->currentIndex();
    return index.isValid() ? &m_caseModel->at(index.row()) : nullptr;
}

void ProtocolVersions::showCase()
{
    const PinnedCase *pinned = currentCase();
    const bool movable =
        pinned && pinned->digest != m_currentDigest && pinned->protocolId == m_overview.current.protocolId;
    m_reasonFrame->setVisible(movable);
    m_move->setVisible(movable);
    m_open->setVisible(pinned != nullptr);
    m_move->setText(tr("Move to version %1").arg(m_overview.current.version));
    if (!pinned) {
        if (m_overview.running.empty()) // otherwise they are being read
            m_preview->set(Status::Wait, {}, tr("No case is running."));
        return;
    }
    if (!movable) {
        m_preview->set(
            Status::Ok, {},
            pinned->digest == m_currentDigest ? tr("Case %1 runs on the version in force.").arg(pinned->number)
                                              : tr("Case %1 follows another protocol.").arg(pinned->number));
        return;
    }
    await(
        m_source.changesOfMove(pinned->id, m_currentDigest), this,
        [this, id = pinned->id, number = pinned->number](const std::vector<MoveChange> &changes) {
            const PinnedCase *now = currentCase();
            if (!now || now->id != id)
                return;
            const words::Moment moment = words::momentOf(m_source.surroundings());
            QStringList lines;
            for (const MoveChange &change : changes)
                lines += words::moveChange(change, moment);
            m_preview->set(
                Status::Wait, tr("What moving changes for case %1").arg(number),
                lines.isEmpty() ? tr("Nothing that is still to do changes. What was done stays as it is.")
                                : lines.join(u" · "_s));
        },
        [this](const Error &error) { showProblem(error); });
}

void ProtocolVersions::moveCase()
{
    const PinnedCase *pinned = currentCase();
    if (!pinned || m_move->isHidden())
        return;
    if (m_reason->text().trimmed().isEmpty()) {
        m_reasonFrame->setError(tr("A few words are enough"));
        m_reason->setFocus();
        return;
    }
    m_reasonFrame->clearError();
    await(
        m_source.apply(MoveToProtocol{pinned->id, m_currentDigest, m_reason->text()}), this,
        [this, number = pinned->number, version = m_overview.current.version](const Outcome &) {
            m_reason->clear();
            Q_EMIT moved(number, version);
        },
        [this](const Error &error) { showProblem(error); });
}

void ProtocolVersions::returnToVersion()
{
    if (m_returnReason->text().trimmed().isEmpty()) {
        m_returnFrame->setError(tr("A few words are enough"));
        m_returnReason->setFocus();
        return;
    }
    m_returnFrame->clearError();
    const QString id = m_versions->currentIndex().data(RowRole::Id).toString();
    ProtocolEdition edition = builtIn(m_overview.current.protocolId);
    for (const ProtocolEdition &each : m_overview.editions) {
        if (each.id.toString() == id)
            edition = each;
    }
    edition.id = Id<ProtocolEdition>::create();
    edition.revision = 0;
    edition.editedBy = m_source.user();
    edition.at = m_source.surroundings().now;
    edition.reason = m_returnReason->text().trimmed();
    await(
        m_source.apply(SaveProgramRecord{edition}), this,
        [this, version = edition.version](const Outcome &) {
            m_returnReason->clear();
            Q_EMIT versionPutInForce(version);
        },
        [this](const Error &error) { showProblem(error); });
}

void ProtocolVersions::showProblem(const Error &error)
{
    m_preview->set(Status::Late, {}, errorText(error));
}

} // namespace candor
