// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Tokens.h"
#include "widgets/Painted.h"

#include <QAbstractButton>

namespace candor {

/// One line of a checklist: box, wrapped text, perhaps a mark such as "Unverified", and who ticked it and when.
/// The whole row is the target. A row that does not apply keeps its reason and has a dash in its box.
class CheckRow : public Painted<QAbstractButton> {
    Q_OBJECT

public:
    explicit CheckRow(const QString &text, QWidget *parent = nullptr);

    void setStamp(const QString &stamp); ///< "10:44 AM, Dana Okafor"
    void setMark(const QString &text, Status status);
    /// Offers "Does not apply" in the context menu (menu key, right click).
    void setMayNotApply(bool may) { m_mayNotApply = may; }
    /// Offers a note in the context menu, with N, and with the pencil at the end of the row.
    void setMayHaveNote(bool may) { m_mayHaveNote = may; }
    void setNote(const QString &note);
    const QString &note() const { return m_note; }
    /// An empty reason makes it apply again.
    void setNotApplicable(const QString &reason);
    bool isNotApplicable() const { return !m_reason.isEmpty(); }
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void notApplicableRequested(); ///< the owner asks for the reason
    void applicableRequested();
    void noteRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void nextCheckState() override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Parts;
    Parts partsFor(int width) const;
    QString secondLine() const;
    void describe();

    QString m_stamp;
    QString m_markText;
    QString m_reason;
    Status m_markStatus = Status::Neutral;
    QString m_note;
    bool m_mayNotApply = false;
    bool m_mayHaveNote = false;
};

} // namespace candor
