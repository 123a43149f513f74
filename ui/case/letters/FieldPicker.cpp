// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/letters/FieldPicker.h"

#include "theme/Theme.h"
#include "widgets/RowDelegate.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>

#include <array>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int pickerWidth = 400, pickerHeight = 380;

struct Group {
    const char *title;
    const char *prefixes; // of the names, between spaces
};

constexpr auto groups = std::to_array<Group>({
    {QT_TRANSLATE_NOOP("candor::FieldPicker", "The hospital and whoever writes"),
     " hospital contact signer today letter "},
    {QT_TRANSLATE_NOOP("candor::FieldPicker", "The case and the event"), " case event harm report grievance "},
    {QT_TRANSLATE_NOOP("candor::FieldPicker", "The patient and who speaks for them"), " patient representative "},
    {QT_TRANSLATE_NOOP("candor::FieldPicker", "People of the hospital and others"),
     " disclosure_lead review_lead caregiver_lead executive insurer counsel "},
    {QT_TRANSLATE_NOOP("candor::FieldPicker", "Staying in touch"), " first_contact last_contact next_contact "},
    {QT_TRANSLATE_NOOP("candor::FieldPicker", "The newest conversation"), " conversation "},
    {QT_TRANSLATE_NOOP("candor::FieldPicker", "The review"), " review consensus_meeting solutions_meeting "},
    {QT_TRANSLATE_NOOP("candor::FieldPicker", "Decisions and resolution"),
     " decision apology lawyer offer demand agreement "},
    {QT_TRANSLATE_NOOP("candor::FieldPicker", "Bills"), " billing "},
    {QT_TRANSLATE_NOOP("candor::FieldPicker", "Other fields"), ""},
});

size_t groupOf(const MergeField &field)
{
    const QByteArray name(field.name);
    const QByteArray prefix = ' ' + name.left(name.indexOf('.') < 0 ? name.size() : name.indexOf('.')) + ' ';
    for (size_t i = 0; i + 1 < groups.size(); ++i) {
        if (QByteArray(groups[i].prefixes).contains(prefix))
            return i;
    }
    return groups.size() - 1;
}

} // namespace

QString fieldLabel(const MergeField &field)
{
    return QCoreApplication::translate("MergeField", field.label);
}

QString fieldGroup(const MergeField &field)
{
    return FieldPicker::tr(groups[groupOf(field)].title);
}

FieldPicker::FieldPicker(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"letter.fieldPicker"_s);
    setFrameShape(QFrame::StyledPanel);
    m_search->setObjectName(u"letter.fieldSearch"_s);
    m_search->setPlaceholderText(tr("Find a field"));
    m_search->setAccessibleName(tr("Find a field"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"letter.fields"_s);
    m_list->setAccessibleName(tr("Fields"));
    m_list->setModel(m_model);
    useRows(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &FieldPicker::fill);
    connect(m_search, &QLineEdit::returnPressed, this, &FieldPicker::choose);
    connect(m_list, &QListView::activated, this, &FieldPicker::choose);
    connect(m_list, &QListView::clicked, this, &FieldPicker::choose);
}

void FieldPicker::open(QWidget *below, Audience audience, const MergeValues *values)
{
    m_audience = audience;
    m_values = values ? *values : MergeValues();
    m_search->clear();
    fill();
    const Tokens &t = Theme::tokens();
    resize(t.scaled(pickerWidth), t.scaled(pickerHeight));
    move(below->mapToGlobal(QPoint(0, below->height() + 2)));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void FieldPicker::fill()
{
    const QStringList words = m_search->text().simplified().split(u' ', Qt::SkipEmptyParts);
    m_model->clear();
    int first = -1;
    for (size_t group = 0; group < groups.size(); ++group) {
        bool headed = false;
        for (const MergeField &field : mergeFields()) {
            if (field.kind != MergeField::Kind::Text || listOf(field) || groupOf(field) != group ||
                !mayEnter(field, m_audience))
                continue;
            const QString name = QString::fromLatin1(field.name);
            const QString title = fieldLabel(field);
            const auto value = m_values.single.find(name);
            const QString second =
                value == m_values.single.end() ? tr("Not recorded yet") : value->second.text.simplified();
            const QString all = title + u' ' + name + u' ' + second;
            const bool found = std::all_of(words.begin(), words.end(), [&](const QString &word) {
                return all.contains(word, Qt::CaseInsensitive);
            });
            if (!found)
                continue;
            if (!std::exchange(headed, true))
                m_model->appendRow(headingItem(tr(groups[group].title)));
            m_model->appendRow(rowItem({.id = name, .title = title, .second = second}));
            if (first < 0)
                first = m_model->rowCount() - 1;
        }
    }
    if (first >= 0)
        m_list->setCurrentIndex(m_model->index(first, 0));
    m_list->scrollToTop();
}

void FieldPicker::choose()
{
    const QString name = m_list->currentIndex().data(RowRole::Id).toString();
    if (name.isEmpty())
        return;
    hide();
    Q_EMIT chosen(name);
}

bool FieldPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace candor
