// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"

#include <QScrollArea>

class QVBoxLayout;

namespace candor {

/// One conversation in full: who, what was told, what they asked, what was promised, and what was corrected later. The
/// text can be selected.
class ConversationReader final : public QScrollArea {
    Q_OBJECT

public:
    explicit ConversationReader(QWidget *parent = nullptr);

    /// `lockHours`: Settings::conversationLockHours.
    void show(const CaseFile &file, const Conversation &talk, const words::Moment &moment, int lockHours);
    using QScrollArea::show;

Q_SIGNALS:
    void correctRequested(const candor::Id<candor::Conversation> &id);
    void chartNoteRequested(const candor::Id<candor::Conversation> &id);

private:
    struct Page;
    void addHead(const Page &page);
    void addPeople(const Page &page);
    void addTold(const Page &page);
    void addRest(const Page &page);
    void addCorrections(const Page &page);
    void addChartNote(const Page &page);
};

/// The fields in which a correction differs from what stood before it: label, before, after.
struct CorrectedField {
    QString label;
    QString before;
    QString after;
};
[[nodiscard]] std::vector<CorrectedField> correctedFields(
    const Conversation &before, const Conversation &after, const CaseFile &file, const words::Moment &moment);

} // namespace candor
