// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/CaseSource.h"

#include <QScrollArea>

class QVBoxLayout;

namespace candor {

class Button;

/// The case that is selected in the list, beside it: what it is, what is next, what the family was told, and where the
/// search found something.
class CasePreview : public QScrollArea {
    Q_OBJECT

public:
    explicit CasePreview(CaseSource source, QWidget *parent = nullptr);

    void show(const QUuid &caseId, const std::vector<SearchHit> &hits);
    void clear();
    void setNamesShown(bool shown);
    [[nodiscard]] QUuid caseId() const { return m_caseId; }

Q_SIGNALS:
    void openRequested(const QUuid &caseId);
    /// The case is a report about which somebody has to decide.
    void decideRequested(const QUuid &caseId);
    /// A document of the case, by the name it is printed under.
    void printRequested(const QUuid &caseId, const QString &documentId);
    void failed(const candor::Error &error);

private:
    void fill(const CaseView &view);
    void addHead(const CaseView &view);
    void addNext(const CaseView &view);
    void addTold(const CaseView &view);
    void addHits();
    void addButtons(const CaseView &view);
    QVBoxLayout *addSection();

    CaseSource m_source;
    QUuid m_caseId;
    std::vector<SearchHit> m_hits;
    std::optional<CaseView> m_view;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout = nullptr;
    quint64 m_generation = 0;
    bool m_namesShown = false;
};

} // namespace candor
