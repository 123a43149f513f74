// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/documents/DocumentsModel.h"

#include <QListView>

namespace candor {

/// The documents of a case to choose from. What is chosen stays chosen when the list changes around it.
class DocumentsList final : public QListView {
    Q_OBJECT

public:
    explicit DocumentsList(QWidget *parent = nullptr);

    [[nodiscard]] DocumentsModel &documents() const { return *m_model; }
    /// Chooses without a signal; the first one when it is not there.
    void choose(DocumentEntry kind, const QString &id);
    [[nodiscard]] DocumentEntry chosenKind() const { return m_kind; }
    [[nodiscard]] QString chosenId() const { return m_id; }

Q_SIGNALS:
    void chosen(candor::DocumentEntry kind, const QString &id);
    /// Enter or a double click.
    void opened(candor::DocumentEntry kind, const QString &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restore();

    DocumentsModel *m_model;
    DocumentEntry m_kind = DocumentEntry::Ready;
    QString m_id;
    bool m_restoring = false;
};

} // namespace candor
