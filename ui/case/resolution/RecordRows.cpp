// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/resolution/RecordRows.h"

#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/FieldColumns.h"

#include <QBoxLayout>

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int indent = 27;

QString shortId(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace

FieldGrid2::FieldGrid2(QVBoxLayout *column)
    : m_columns(new FieldColumns)
{
    column->addLayout(m_columns);
}

void FieldGrid2::add(QWidget *editor, bool wide)
{
    m_columns->add(editor, wide);
}

FoldRow::FoldRow(CaseStore &store, const RecordRowKind &kind, const AnyRecord &record, bool isNew, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_kind(kind)
    , m_form(new RecordForm(store, kind.kind, kind.nameOf ? kind.nameOf(record) : kind.name, this))
    , m_header(new FaceRow(FaceRow::Kind::Folds, this))
{
    const QString name = kind.nameOf ? kind.nameOf(record) : kind.name;
    setObjectName(name + u".row"_s);
    m_header->setObjectName(name + u".open."_s + shortId(idOf(record)));
    m_header->setLined(kind.lined);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    connect(m_header, &QAbstractButton::toggled, this, [this](bool checked) { open(checked); });
    m_form->show(record, isNew, kind.required);
    if (!isNew || kind.nameOf)
        m_form->whenDrafted([this] { restore(); });
}

void FoldRow::ensureBuilt()
{
    if (m_body)
        return;
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(Theme::tokens().scaled(indent), 4, 0, 10);
    column->setSpacing(space::S);
    m_refresh = m_kind.build(*this, column);
    if (!m_kind.remove.isEmpty()) {
        m_remove = button(m_kind.remove, ButtonKind::Quiet, {}, {}, m_body);
        m_remove->setObjectName(m_kind.name + u".remove"_s);
        m_remove->setSmall(true);
        column->addWidget(m_remove, 0, Qt::AlignLeading);
        connect(m_remove, &QPushButton::clicked, this, &FoldRow::removeAsked);
    }
    layout()->addWidget(m_body);
    m_form->show(m_form->record(), m_form->isNew(), m_kind.required);
}

void FoldRow::show(const AnyRecord &record, bool isNew, bool finished)
{
    m_finished = finished;
    m_form->show(record, isNew, m_kind.required);
    refresh();
}

void FoldRow::refresh()
{
    m_header->setFace(m_kind.face(record()));
    if (!m_body)
        return;
    m_form->setReadOnly(m_finished);
    if (m_remove) {
        m_remove->setEnabled(!m_finished);
        m_remove->setText(m_form->isNew() && !m_kind.nameOf ? tr("Do not add") : m_kind.remove);
        m_remove->setAccessibleName(tr("%1: %2", "button: record").arg(m_remove->text(), m_header->face().title));
    }
    if (m_refresh)
        m_refresh(record());
}

void FoldRow::open(bool opened)
{
    if (opened)
        ensureBuilt();
    else if (m_body)
        m_form->leave();
    if (m_body)
        m_body->setVisible(opened);
    m_header->setChecked(opened);
    refresh();
}

bool FoldRow::isOpen() const
{
    return m_header->isChecked();
}

void FoldRow::restore()
{
    open();
    m_form->restoreDraft();
}

void FoldRow::focusFirst()
{
    const QString field = m_kind.first.isEmpty() ? m_kind.required : m_kind.first;
    if (QWidget *editor = m_form->editor(field))
        editor->setFocus();
    else
        m_header->setFocus();
}

RecordRows::RecordRows(CaseStore &store, RecordRowKind kind, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_kind(std::move(kind))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(m_kind.name + u".rows"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

FoldRow *RecordRows::row(const QUuid &id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const FoldRow *each) { return idOf(each->record()) == id; });
    return found == m_rows.end() ? nullptr : *found;
}

FoldRow *RecordRows::newRow() const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&](const FoldRow *each) { return each->form().isNew() && !m_kind.nameOf; });
    return found == m_rows.end() ? nullptr : *found;
}

FoldRow *RecordRows::add(const AnyRecord &record, bool isNew)
{
    auto *made = new FoldRow(m_store, m_kind, record, isNew, this);
    connect(made, &FoldRow::removeAsked, this, [this, made] { removeAsked(made); });
    m_rows.push_back(made);
    m_column->addWidget(made);
    made->QWidget::show();
    return made;
}

void RecordRows::drop(FoldRow *row)
{
    m_rows.erase(std::find(m_rows.begin(), m_rows.end(), row));
    m_column->removeWidget(row);
    row->hide();
    row->deleteLater(); // one of its buttons may be at work
}

void RecordRows::show(const std::vector<Item> &items, bool finished)
{
    m_finished = finished;
    if (m_case != m_store.caseId()) {
        m_case = m_store.caseId();
        while (!m_rows.empty())
            drop(m_rows.back());
    }
    const auto wanted = [&](const FoldRow *row) {
        const bool listed = std::any_of(
            items.begin(), items.end(), [&](const Item &item) { return idOf(item.record) == idOf(row->record()); });
        return listed || (row->form().isNew() && !m_kind.nameOf); // being typed
    };
    for (size_t i = m_rows.size(); i-- > 0;) {
        if (!wanted(m_rows[i]))
            drop(m_rows[i]);
    }
    int place = 0;
    for (const Item &item : items) {
        FoldRow *known = row(idOf(item.record));
        if (!known)
            known = add(item.record, item.isNew);
        known->show(item.record, item.isNew, finished);
        if (m_column->indexOf(known) != place) {
            m_column->removeWidget(known);
            m_column->insertWidget(place, known);
        }
        ++place;
    }
    if (!m_awaited.isNull() && open(m_awaited)) {
        row(m_awaited)->focusFirst();
        m_awaited = {};
    }
}

void RecordRows::begin(const AnyRecord &fresh)
{
    if (m_finished)
        return;
    // One new record at a time: the one that is being typed goes on.
    FoldRow *made = newRow();
    if (made && !made->form().isDirty()) {
        drop(made);
        made = nullptr;
    }
    if (!made)
        made = add(fresh, true);
    closeOthers(made);
    made->open();
    made->focusFirst();
}

void RecordRows::restoreNew(const AnyRecord &fresh, std::function<bool(const AnyRecord &)> fits)
{
    auto *probe = new RecordForm(m_store, m_kind.kind, m_kind.name, this);
    probe->show(fresh, true, m_kind.required);
    connect(probe, &RecordForm::draftRead, this, [this, probe, fits = std::move(fits)] {
        if (!fits || fits(probe->record())) {
            FoldRow *made = add(probe->record(), true);
            made->restore();
        }
        probe->deleteLater();
    });
    probe->restoreDraft();
}

/// One record at a time is enough for the eye; what is half typed in another one stays in sight.
void RecordRows::closeOthers(const FoldRow *row)
{
    for (FoldRow *each : m_rows) {
        if (each == row || !each->isOpen())
            continue;
        each->form().leave();
        if (!each->form().isDirty())
            each->open(false);
    }
}

bool RecordRows::open(const QUuid &id)
{
    FoldRow *found = row(id);
    if (!found)
        return false;
    closeOthers(found);
    found->open();
    found->header().setFocus();
    return true;
}

void RecordRows::removeAsked(FoldRow *row)
{
    if (m_finished)
        return;
    if (row->form().isNew()) {
        row->form().discard();
        drop(row);
        return;
    }
    row->form().discard();
    m_store.applyFrom(
        [kind = m_kind.kind, id = idOf(row->record())](const CaseFile &file) -> std::optional<Command> {
            const auto known = storedRecord(file, kind, id);
            if (!known)
                return std::nullopt;
            return EditRecords{file.record.id, {}, {*known}, {}};
        },
        tr("Removed: %1").arg(row->header().face().title));
}

void RecordRows::leave()
{
    for (const FoldRow *each : m_rows)
        each->form().leave();
}

void RecordRows::keepDraft(QFuture<void> &last)
{
    for (const FoldRow *each : m_rows) {
        const QFuture<void> kept = each->form().keepDraft();
        if (!kept.isFinished())
            last = kept;
    }
}

} // namespace candor
