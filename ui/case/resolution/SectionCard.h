// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"
#include "theme/PaintKit.h"
#include "widgets/Painted.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace candor {

class Button;
class Chip;
class FlowLayout;

/// One part of the resolution: a title with the kind of record and the state, and below it what there is to know and
/// to do about it.
class SectionCard : public Painted<QFrame> {
    Q_OBJECT

public:
    /// `name` is its object name.
    SectionCard(CaseStore &store, const QString &title, const QString &name, QWidget *parent = nullptr);

    /// Shows the case as it is now; does not disturb what is being typed.
    virtual void refresh() = 0;
    /// Goes to one record of the card; false when it is not here.
    virtual bool showRecord(RecordKind kind, const QUuid &id);
    virtual void leave() {}
    virtual QFuture<void> keepDraft() { return QtFuture::makeReadyFuture(); }
    [[nodiscard]] QString title() const { return m_title; }

Q_SIGNALS:
    void recordRequested(candor::RecordKind kind, const QUuid &id);
    void documentRequested(const QString &id);
    void sectionRequested(const QString &section); ///< another card of the resolution

protected:
    void paintEvent(QPaintEvent *event) override;

    [[nodiscard]] CaseStore &store() const { return m_store; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setSort(RecordSort sort);
    void setState(const QString &text, Status status, const QString &icon = {});
    /// A button in the head that shows and hides `form`.
    Button *addEdit(QWidget *form, const QString &spoken);
    [[nodiscard]] bool isFinished() const;
    [[nodiscard]] bool isReadOnly(RecordKind kind) const;

private:
    CaseStore &m_store;
    QString m_title;
    QWidget *m_head;
    FlowLayout *m_marks; // title, kind of record, state: below each other where there is no room beside
    Chip *m_state;
    QVBoxLayout *m_body;
};

/// Caption and value below each other in two columns, as the key facts are; replaced as a whole.
class FactGrid final : public QWidget {
    Q_OBJECT

public:
    explicit FactGrid(QWidget *parent = nullptr);
    void set(const std::vector<std::pair<QString, QString>> &facts);

private:
    std::vector<std::pair<QString, QString>> m_facts;
    QWidget *m_content = nullptr;
};

/// A caption of a part of a card.
[[nodiscard]] QLabel *cardCaption(const QString &text, QWidget *parent = nullptr);
/// Buttons in a row that wraps.
[[nodiscard]] QWidget *buttonRow(const std::vector<QWidget *> &buttons);

} // namespace candor
