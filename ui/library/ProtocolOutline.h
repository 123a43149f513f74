// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflow/Protocol.h"

#include <QStandardItemModel>

namespace candor {

/// What an entry of the outline stands for; its RowRole::Id is "kind:target".
enum class OutlineKind { Phase, Step, Clock, Decision, Section, Row, Closing };

[[nodiscard]] QString outlineId(OutlineKind kind, const QString &target);
struct OutlinePlace {
    OutlineKind kind = OutlineKind::Phase;
    QString target;
};
[[nodiscard]] OutlinePlace outlinePlace(const QString &id);

/// A protocol as a tree: phases, their steps, and under each step its deadline, decisions and checklist rows; then the
/// deadlines of the program and the checks before closing. Parts that differ from `base` are marked as changed.
class ProtocolOutline : public QStandardItemModel {
    Q_OBJECT

public:
    using QStandardItemModel::QStandardItemModel;

    void show(const Protocol &protocol, const Protocol &base);
    /// The first place at which something stands; invalid when it is not there.
    [[nodiscard]] QModelIndex find(const QString &id) const;

private:
    void addStep(QStandardItem *parent, const Step &step);
    void addClock(QStandardItem *parent, const ProtocolClock &clock);
    void addChecklist(QStandardItem *parent, const Step &step);
    [[nodiscard]] bool isChanged(const QString &id) const { return m_changed.contains(id); }

    const Protocol *m_protocol = nullptr;
    QStringList m_changed;
};

} // namespace candor
