// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/learning/LearningFinish.h"

#include "case/Wording.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/CheckRow.h"
#include "widgets/Note.h"
#include "widgets/RowDelegate.h"

#include <QBoxLayout>
#include <QListView>
#include <QLocale>
#include <QScrollArea>
#include <QStandardItemModel>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastListHeight = 96;

} // namespace

LearningFinish::LearningFinish(QWidget *parent)
    : QWidget(parent)
    , m_state(new NoteBox)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
    , m_actions(new QWidget)
    , m_replace(button(tr("Replace it…")))
    , m_leave(button(tr("Leave it in")))
    , m_kept(new NoteBox)
    , m_confirm(new CheckRow({}))
{
    setObjectName(u"learning.finish"_s);
    m_state->setObjectName(u"learning.checkState"_s);
    m_list->setObjectName(u"learning.findings"_s);
    m_list->setAccessibleName(tr("What the last check found"));
    m_list->setModel(m_model);
    useRows(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("bare", true);
    m_list->setWordWrap(true);
    m_replace->setObjectName(u"learning.replaceFinding"_s);
    m_leave->setObjectName(u"learning.leaveFinding"_s);
    m_kept->setObjectName(u"learning.kept"_s);
    m_confirm->setObjectName(u"learning.confirm"_s);
    struct Way {
        QString format;
        Button *made;
    };
    const Way ways[] = {
        {u"pdf"_s, button(tr("Save as PDF…"), ButtonKind::Primary, u"export"_s)},
        {u"odt"_s, button(tr("OpenDocument text…"), ButtonKind::Quiet)},
        {u"txt"_s, button(tr("Plain text…"), ButtonKind::Quiet)}};

    auto *actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(14, 6, 14, 4);
    actions->setSpacing(6);
    actions->addWidget(m_replace);
    actions->addWidget(m_leave);
    actions->addStretch(1);
    auto *state = new QVBoxLayout;
    state->setContentsMargins(14, 4, 14, 6);
    state->addWidget(m_state);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(14, 8, 14, 8);
    below->setSpacing(8);
    below->addWidget(m_kept);
    below->addWidget(m_confirm);
    m_list->setMinimumHeight(Theme::tokens().scaled(leastListHeight));
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addLayout(state);
    inner->addWidget(m_list, 1);
    inner->addWidget(m_actions);
    inner->addLayout(below);
    // In a low window this scrolls; the way out stays in sight.
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"learning.finishScroll"_s);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *others = new QHBoxLayout;
    others->setSpacing(6);
    auto *out = new QVBoxLayout;
    out->setContentsMargins(14, 8, 14, 10);
    out->setSpacing(4);
    for (const Way &way : ways) {
        way.made->setObjectName(u"learning.save."_s + way.format);
        m_save.push_back(way.made);
        connect(way.made, &QPushButton::clicked, this, [this, format = way.format] { Q_EMIT saveRequested(format); });
        if (way.made->kind() == ButtonKind::Primary) {
            out->addWidget(way.made);
        } else {
            way.made->setSmall(true);
            way.made->setAccessibleName(tr("Save as %1", "kind of file").arg(way.made->text()));
            others->addWidget(way.made);
        }
    }
    others->addStretch(1);
    out->addLayout(others);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addLayout(out);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LearningFinish::showActions);
    const auto go = [this] {
        if (const LearningFinding *finding = current())
            Q_EMIT placeRequested(*finding);
    };
    connect(m_list, &QListView::clicked, this, go);
    connect(m_list, &QListView::activated, this, go);
    connect(m_replace, &QPushButton::clicked, this, [this] {
        if (const LearningFinding *finding = current())
            Q_EMIT replaceRequested(LearningFinding(*finding));
    });
    connect(m_leave, &QPushButton::clicked, this, [this] {
        if (const LearningFinding *finding = current())
            Q_EMIT leftIn(LearningFinding(*finding));
    });
    clear();
}

const LearningFinding *LearningFinish::current() const
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || static_cast<size_t>(row) >= m_rows.size() || m_rows[static_cast<size_t>(row)].key.isEmpty())
        return nullptr;
    return &m_rows[static_cast<size_t>(row)];
}

void LearningFinish::showActions()
{
    const LearningFinding *finding = current();
    m_actions->setVisible(finding);
    if (!finding)
        return;
    m_replace->setEnabled(finding->begin >= 0 || finding->item >= 0);
    m_replace->setToolTip(
        m_replace->isEnabled() ? QString()
                               : tr("It stands in words of the document itself, or goes over several paragraphs."));
}

void LearningFinish::show(const LearningCheck &check, const std::vector<Replacement> &kept)
{
    const QString chosen = current() ? current()->key : QString();
    if (!m_check || !(*m_check == check)) {
        m_check = check;
        m_model->clear();
        m_rows.clear();
        int keep = -1;
        const auto add = [&](const QString &heading, const std::vector<LearningFinding> &findings,
                             const QString &icon) {
            if (findings.empty())
                return;
            m_model->appendRow(headingItem(heading));
            m_rows.push_back({});
            for (const LearningFinding &each : findings) {
                RowText row{.id = each.key, .title = tr("“%1”").arg(each.found.original.simplified())};
                row.second = each.about.isEmpty() ? words::choiceText(each.found.why)
                                                  : tr("%1. In: %2", "why it was found, part of the document")
                                                        .arg(words::choiceText(each.found.why), each.about);
                row.icon = icon;
                m_model->appendRow(rowItem(row));
                if (each.key == chosen)
                    keep = m_model->rowCount() - 1;
                m_rows.push_back(each);
            }
        };
        add(tr("These hold the file back"), check.open, u"triangle-alert"_s);
        add(tr("Look at these, too"), check.unsure, u"search"_s);
        add(tr("Left in"), check.leftIn, u"eye"_s);
        if (keep >= 0)
            m_list->setCurrentIndex(m_model->index(keep, 0));
    }
    const int open = static_cast<int>(check.open.size());
    if (open > 0)
        m_state->set(
            Status::Late, tr("%n words could still tell who it was.", nullptr, open),
            tr("Replace each of them, or say that it stays."));
    else if (!check.unsure.empty())
        m_state->set(
            Status::Soon, tr("Nothing holds the file back."),
            tr("%n words are not known to the program. Names may be among them.", nullptr,
               static_cast<int>(check.unsure.size())));
    else
        m_state->set(Status::Ok, tr("The last check found nothing more."), tr("It does not know everything. You do."));
    m_state->show();

    QStringList stays;
    for (const Replacement &each : kept)
        stays += tr("“%1”").arg(each.original.simplified());
    stays.removeDuplicates();
    m_kept->setHidden(stays.isEmpty());
    if (!stays.isEmpty())
        m_kept->set(Status::Late, tr("This stays in and tells who it is about:"), QLocale().createSeparatedList(stays));
    showActions();
}

void LearningFinish::clear()
{
    m_check.reset();
    m_model->clear();
    m_rows.clear();
    m_state->hide();
    m_kept->hide();
    m_actions->hide();
}

void LearningFinish::setConfirmation(const QString &words)
{
    m_confirm->setText(words);
    m_confirm->setAccessibleName(words);
    m_confirm->updateGeometry();
}

void LearningFinish::setConfirmed(bool confirmed)
{
    m_confirm->setChecked(confirmed);
}

bool LearningFinish::isConfirmed() const
{
    return m_confirm->isChecked();
}

void LearningFinish::focusConfirmation()
{
    findChild<QScrollArea *>(u"learning.finishScroll"_s)->ensureWidgetVisible(m_confirm);
    m_confirm->setFocus(Qt::OtherFocusReason);
}

void LearningFinish::focusFindings()
{
    m_list->setFocus(Qt::OtherFocusReason);
    if (!current() && m_model->rowCount() > 1)
        m_list->setCurrentIndex(m_model->index(1, 0));
}

void LearningFinish::setBusy(bool busy)
{
    for (Button *each : m_save)
        each->setEnabled(!busy);
}

} // namespace candor
