// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/Wording.h"

#include <QScrollArea>

namespace candor {

/// One conversation in full: who, what was told, what they asked, what was promised. The text can be selected.
class ConversationReader final : public QScrollArea {
    Q_OBJECT

public:
    explicit ConversationReader(QWidget *parent = nullptr);

    void show(const CaseFile &file, const Conversation &talk, const words::Moment &moment);
    using QScrollArea::show;

Q_SIGNALS:
    void correctRequested(const candor::Id<candor::Conversation> &id);
};

} // namespace candor
