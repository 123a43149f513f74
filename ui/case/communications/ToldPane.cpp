// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/communications/ToldPane.h"

#include "case/communications/ToldModel.h"
#include "case/pathway/ReasonPanel.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/FlowLayout.h"

#include <QBoxLayout>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int lead = 5, iconSide = 13, iconGap = 5, columnGap = 10, side = 4, headingGap = 4;

class ToldDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = view ? view->viewport()->width() : option.rect.width();
        const double room = width - 2 * side - stateWidth(index) - columnGap;
        double used = textHeight(index.data().toString(), style({}, false), room);
        const QString detail = index.data(ToldModel::DetailRole).toString();
        if (!detail.isEmpty())
            used += textHeight(detail, style({}, true), width - 2 * side);
        return {width, std::max(height::MinimumHit, static_cast<int>(used) + 2 * lead) + headingHeight(index)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = Theme::tokens();
        const bool selected =
            option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus);
        const QRect row = option.rect.adjusted(0, headingHeight(index), 0, 0);
        painter->save();
        if (row != option.rect) {
            painter->setFont(bold(themeFont(FontRole::Small)));
            painter->setPen(t.muted);
            painter->drawText(
                option.rect.adjusted(side, 0, -side, -row.height() - headingGap), Qt::AlignLeading | Qt::AlignBottom,
                index.data(ToldModel::HeadingRole).toString());
        }
        if (selected)
            painter->fillRect(row, t.sel);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(row, t.hover);
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.border);

        const auto state = static_cast<TopicState>(index.data(ToldModel::StateRole).toInt());
        const QColor ink = selected ? t.selText : t.text;
        const QColor mark = selected                         ? t.selText
                            : state == TopicState::Told      ? t.told.ink
                            : state == TopicState::DoNotTell ? t.privileged.ink
                                                             : t.muted;
        const QRect inner = row.adjusted(side, lead, -side, -lead);
        const int width = stateWidth(index);
        QRectF text(inner);
        text.setWidth(inner.width() - width - columnGap);
        QRectF at(inner.right() + 1 - width, inner.top(), width, inner.height());
        if (option.direction == Qt::RightToLeft) {
            text.moveRight(inner.right() + 1);
            at.moveLeft(inner.left());
        }
        const double used = paintText(*painter, text, index.data().toString(), style(ink, false), t);
        const QFont small = themeFont(FontRole::Small);
        const QFontMetrics metrics(small);
        const double iconTop = at.top() + (metrics.height() - iconSide) / 2.0;
        const QRectF sign(
            option.direction == Qt::RightToLeft ? at.right() - iconSide : at.left(), iconTop, iconSide, iconSide);
        paintIcon(
            *painter, sign,
            state == TopicState::Told        ? u"bubble"_s
            : state == TopicState::DoNotTell ? u"eye-off"_s
                                             : u"circle"_s,
            mark);
        painter->setFont(small);
        painter->setPen(mark);
        painter->drawText(at, Qt::AlignTrailing | Qt::AlignTop, index.data(ToldModel::StateTextRole).toString());
        const QString detail = index.data(ToldModel::DetailRole).toString();
        if (!detail.isEmpty())
            paintText(
                *painter, QRectF(inner).adjusted(0, used, 0, 0), detail, style(selected ? t.selText : t.muted, true),
                t);
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintFocusFrame(*painter, QRectF(row), 0, t);
        painter->restore();
    }

private:
    static int headingHeight(const QModelIndex &index)
    {
        return index.data(ToldModel::HeadingRole).toString().isEmpty()
                   ? 0
                   : QFontMetrics(themeFont(FontRole::Small)).height() + 3 * headingGap;
    }
    static int stateWidth(const QModelIndex &index)
    {
        const QFontMetrics metrics(themeFont(FontRole::Small));
        return metrics.horizontalAdvance(index.data(ToldModel::StateTextRole).toString()) + iconSide + iconGap;
    }
    static TextStyle style(const QColor &color, bool detail)
    {
        return {.font = themeFont(FontRole::Small), .color = color, .maxLines = detail ? 2 : 3};
    }
};

} // namespace

WholeList::WholeList(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    setStyleSheet(u"QListView { background: transparent; }"_s); // the pane shows through
}

QSize WholeList::sizeHint() const
{
    int height = 2;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += sizeHintForRow(row);
    return {200, height};
}

void WholeList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

void WholeList::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // everything is visible, so the wheel belongs to the pane around
}

ToldPane::ToldPane(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_model(new ToldModel(this))
    , m_list(new WholeList(this))
    , m_told(button(tr("Told now"), ButtonKind::Normal, {}, {}, this))
    , m_doNotTell(button(tr("Do not tell"), ButtonKind::Normal, {}, {}, this))
    , m_notYet(button(tr("Not told yet"), ButtonKind::Normal, {}, {}, this))
    , m_reason(new ReasonPanel(this))
{
    setObjectName(u"toldPane"_s);
    m_list->setObjectName(u"toldList"_s);
    m_list->setAccessibleName(tr("Told so far"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ToldDelegate(m_list));
    m_told->setObjectName(u"told.now"_s);
    m_doNotTell->setObjectName(u"told.doNotTell"_s);
    m_notYet->setObjectName(u"told.notYet"_s);
    auto *actions = new FlowLayout;
    for (Button *each : {m_told, m_doNotTell, m_notYet}) {
        each->setSmall(true);
        actions->addWidget(each);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_list);
    column->addLayout(actions);
    m_reason->layout()->setContentsMargins(0, 2, 0, 2);
    column->addWidget(m_reason);
    m_reason->setAgain([this](const QString &key) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (key != askKey(*m_model->rowAt(m_model->index(row))))
                continue;
            m_list->setCurrentIndex(m_model->index(row));
            askReason();
        }
    });

    connect(m_told, &QPushButton::clicked, this, &ToldPane::setTold);
    connect(m_doNotTell, &QPushButton::clicked, this, &ToldPane::askReason);
    connect(m_notYet, &QPushButton::clicked, this, &ToldPane::setNotYet);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ToldPane::showActions);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ToldPane::showActions);
    showActions();
}

QString ToldPane::summary() const
{
    int told = 0, all = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const ToldRow *each = m_model->rowAt(m_model->index(row));
        all += each->topic ? 1 : 0;
        told += each->topic && each->state == TopicState::Told ? 1 : 0;
    }
    return tr("%1 of %2 told").arg(told).arg(all);
}

void ToldPane::refresh()
{
    const ToldRow *current = m_model->rowAt(m_list->currentIndex());
    const std::optional<ToldRow> chosen = current ? std::optional(*current) : std::nullopt;
    m_model->show(m_store.file(), m_store.moment());
    for (int row = 0; chosen && row < m_model->rowCount(); ++row) {
        const ToldRow *each = m_model->rowAt(m_model->index(row));
        if (each->topic == chosen->topic && each->fact == chosen->fact)
            m_list->setCurrentIndex(m_model->index(row));
    }
    m_list->updateGeometry();
    showActions();
}

bool ToldPane::showFact(const Id<Fact> &id)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const ToldRow *each = m_model->rowAt(m_model->index(row));
        if (each->topic || each->fact != id)
            continue;
        m_list->setCurrentIndex(m_model->index(row));
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void ToldPane::showActions()
{
    const ToldRow *row = m_model->rowAt(m_list->currentIndex());
    const QString title = row ? toldTitle(*row) : QString();
    m_told->setVisible(row && row->state != TopicState::Told);
    m_doNotTell->setVisible(row && row->state == TopicState::NotYet);
    m_notYet->setVisible(row && row->state != TopicState::NotYet && row->byHand);
    m_told->setAccessibleName(tr("Told now: %1").arg(title));
    m_doNotTell->setAccessibleName(tr("Do not tell: %1").arg(title));
    m_notYet->setAccessibleName(tr("Not told yet: %1").arg(title));
}

void ToldPane::setTold()
{
    const ToldRow *row = m_model->rowAt(m_list->currentIndex());
    if (!row)
        return;
    m_store.applyFrom(
        [row = *row, now = m_store.desk().surroundings().now,
         by = m_store.user()](const CaseFile &file) -> std::optional<Command> {
            const ToldChange change = candor::setTold(row, file, now, by);
            return EditRecords{file.record.id, change.put, change.remove, {}};
        },
        tr("Set as told"));
}

QString ToldPane::askKey(const ToldRow &row) const
{
    const QString what = row.topic ? QString::number(static_cast<int>(*row.topic)) : row.fact.toString();
    return QStringList{u"do-not-tell"_s, m_store.caseId().toString(), what}.join(u'/');
}

void ToldPane::askReason()
{
    const ToldRow *row = m_model->rowAt(m_list->currentIndex());
    if (!row)
        return;
    ReasonPanel::Question question;
    question.text = tr("Why must the family not be told “%1”?").arg(toldTitle(*row));
    question.confirm = tr("Do not tell");
    question.key = askKey(*row);
    m_reason->ask(question, [this, row = *row](const QString &reason, const QString &, bool) {
        m_store.applyFrom(
            [row, reason](const CaseFile &file) -> std::optional<Command> {
                const ToldChange change = setDoNotTell(row, file, reason);
                return EditRecords{file.record.id, change.put, change.remove, {}};
            },
            tr("Set as not to be told"));
        return QString();
    });
}

void ToldPane::setNotYet()
{
    const ToldRow *row = m_model->rowAt(m_list->currentIndex());
    if (!row)
        return;
    m_store.applyFrom(
        [row = *row](const CaseFile &file) -> std::optional<Command> {
            const ToldChange change = setNotYetTold(row, file);
            return EditRecords{file.record.id, change.put, change.remove, {}};
        },
        tr("Set as not told yet"));
}

} // namespace candor
