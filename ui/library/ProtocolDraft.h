// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebook/ProtocolEdit.h"
#include "library/LibrarySource.h"

#include <QObject>

namespace candor {

/// The edition that is being made: changes to the protocol in force, collected until they are put in force. It is kept
/// in the casebook as a draft, so that locking loses nothing.
class ProtocolDraft : public QObject {
    Q_OBJECT

public:
    explicit ProtocolDraft(LibrarySource source, QObject *parent = nullptr);

    /// The protocol to change and the numbers that are given out. The changes collected so far are made to it.
    void setBase(const ProtocolEdition &base, const QStringList &takenVersions);
    /// Reads the changes that were kept; once, after opening.
    void restore();

    [[nodiscard]] const ProtocolEdition &base() const { return m_base; }
    /// With the changes; the base where there are none.
    [[nodiscard]] const Protocol &protocol() const { return m_protocol; }
    [[nodiscard]] const Protocol &baseProtocol() const { return m_baseProtocol; }
    [[nodiscard]] const std::vector<ProtocolDifference> &changes() const { return m_differences; }
    [[nodiscard]] bool isEmpty() const { return m_differences.empty(); }
    [[nodiscard]] QString nextVersion() const { return m_protocol.version; }
    /// Why the changes kept do not fit the protocol in force any more; empty when they do.
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Adds a change, in place of an earlier one of the same kind to the same part. Returns the sentence why it cannot
    /// be, and then nothing is changed; empty when it was added.
    QString add(const ProtocolEdit &edit);
    void takeBack(const ProtocolDifference &difference);
    void discard();
    /// Stores the edition for new cases.
    [[nodiscard]] QFuture<Outcome> putInForce(const QString &reason);

Q_SIGNALS:
    void changed();
    void failed(const candor::Error &error);

private:
    void make(std::vector<ProtocolEdit> edits); // throws, and leaves everything as it was
    void keep();

    LibrarySource m_source;
    ProtocolEdition m_base;
    QStringList m_taken;
    Protocol m_baseProtocol;
    Protocol m_protocol;
    QByteArray m_text;
    std::vector<ProtocolEdit> m_edits;
    std::vector<ProtocolDifference> m_differences;
    QString m_problem;
};

} // namespace candor
