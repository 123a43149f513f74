// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/FindAnything.h"

#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/Accessibility.h"
#include "widgets/Label.h"
#include "wording/ErrorText.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 640, listHeight = 420, rowPadding = 6, sidePadding = 12, iconSide = 16, gap = 10;

class FindDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int lines = QFontMetrics(themeFont(FontRole::Body)).height() +
                          (index.data(FindModel::DetailRole).toString().isEmpty()
                               ? 0
                               : QFontMetrics(themeFont(FontRole::Small)).height());
        return {200, std::max(lines + 2 * rowPadding, Theme::tokens().scaled(height::Row))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = Theme::tokens();
        const bool selected = option.state & QStyle::State_Selected;
        const auto *model = qobject_cast<const FindModel *>(index.model());
        const Finding *finding = model ? model->at(index.row()) : nullptr;
        if (!finding)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected) {
            painter->fillRect(option.rect, t.sel);
            painter->fillRect(
                QRect(option.rect.left(), option.rect.top(), line::SelectionBar, option.rect.height()), t.accentInk);
        }
        QRectF room = QRectF(option.rect).adjusted(sidePadding, rowPadding, -sidePadding, -rowPadding);
        const QColor ink = selected ? t.selText : t.text;
        const QColor quiet = selected ? t.selText : t.muted;
        const double side = t.scaled(iconSide);
        paintIcon(
            *painter, QRectF(room.left(), room.top() + 1, side, side), index.data(FindModel::IconRole).toString(),
            finding->privileged ? t.privileged.ink : quiet);
        const QString keys = index.data(FindModel::KeysRole).toString();
        const QString end = keys.isEmpty() ? index.data(FindModel::KindRole).toString() : keys;
        painter->setFont(themeFont(FontRole::Small));
        painter->setPen(quiet);
        const double endWidth = painter->fontMetrics().horizontalAdvance(end) + 2.0;
        painter->drawText(room, Qt::AlignRight | Qt::AlignTop | Qt::TextSingleLine, end);
        room.adjust(side + gap, 0, -endWidth - gap, 0);
        const double used =
            paintText(*painter, room, finding->title, {themeFont(FontRole::Body), ink}, t, finding->marks);
        room.adjust(0, used, 0, 0);
        paintText(*painter, room, finding->detail, {themeFont(FontRole::Small), quiet}, t);
        painter->restore();
    }
};

} // namespace

FindAnything::FindAnything(FindSource source, FindModel::Scope scope, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_model(new FindModel(std::move(source), scope, this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_none(label({}, FontRole::Body, Ink::Muted, this))
{
    const bool casesOnly = scope == FindModel::Scope::CasesOnly;
    setObjectName(u"findAnything"_s);
    setWindowTitle(casesOnly ? tr("Choose a case") : tr("Find anything"));
    m_field->setObjectName(u"findField"_s);
    m_field->setAccessibleName(windowTitle());
    m_field->setPlaceholderText(
        casesOnly ? tr("Which case was the conversation about?")
                  : tr("Find cases, people, steps, texts and what the program can do"));
    m_field->setClearButtonEnabled(true);
    m_list->setObjectName(u"findList"_s);
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the field; arrows go to the list from there
    m_none->setContentsMargins(space::M, space::M, space::M, space::L);
    m_none->setObjectName(u"findNone"_s);
    m_none->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::M, space::M, space::M, space::S);
    layout->setSpacing(space::S);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none);
    QLabel *hint = label(tr("Arrows choose, Enter opens, Esc closes"), FontRole::Small, Ink::Muted);
    layout->addWidget(hint);
    const Tokens &t = Theme::tokens();
    resize(t.scaled(fieldWidth), t.scaled(listHeight));
    if (parent) {
        const QRect window = parent->window()->geometry();
        move(window.center().x() - width() / 2, window.top() + window.height() / 8);
    }
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, m_model, &FindModel::setText);
    connect(m_model, &FindModel::found, this, &FindAnything::showFound);
    connect(m_model, &FindModel::failed, this, [this](const Error &error) {
        m_none->setText(errorText(error));
        m_none->show();
    });
    connect(m_list, &QListView::clicked, this, &FindAnything::choose);
}

void FindAnything::showFound()
{
    const bool nothing = m_model->rowCount() == 0;
    m_list->setVisible(!nothing);
    m_none->setVisible(nothing);
    m_none->setText(
        m_field->text().isEmpty() ? tr("No open case.") : tr("Nothing found. Fewer or shorter words find more."));
    if (!nothing)
        m_list->setCurrentIndex(m_model->index(0));
    if (m_enter && !nothing) {
        choose(m_list->currentIndex());
        return;
    }
    m_enter = false;
    announce(m_list, nothing ? m_none->text() : tr("%n found", "", m_model->rowCount()));
}

void FindAnything::choose(const QModelIndex &index)
{
    const Finding *finding = m_model->at(index.row());
    if (!finding || m_chosen)
        return;
    m_chosen = true;
    const Finding kept = *finding;
    accept();
    Q_EMIT chosen(kept);
}

bool FindAnything::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const int row = m_list->currentIndex().row();
        const int last = m_model->rowCount() - 1;
        switch (key->key()) {
        case Qt::Key_Down: m_list->setCurrentIndex(m_model->index(std::min(row + 1, last))); return true;
        case Qt::Key_Up: m_list->setCurrentIndex(m_model->index(std::max(row - 1, 0))); return true;
        case Qt::Key_PageDown: m_list->setCurrentIndex(m_model->index(std::min(row + 8, last))); return true;
        case Qt::Key_PageUp: m_list->setCurrentIndex(m_model->index(std::max(row - 8, 0))); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            // What is on the screen answers an older question while a new answer is under way.
            m_enter = m_model->isLooking();
            if (!m_enter)
                choose(m_list->currentIndex());
            return true;
        default: m_enter = false;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void FindAnything::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isVisible() && !isActiveWindow())
        reject();
}

} // namespace candor
