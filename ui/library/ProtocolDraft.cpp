// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/ProtocolDraft.h"

#include "shell/Await.h"
#include "wording/ErrorText.h"

#include <QJsonDocument>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

const auto draftKey = u"library/protocol-edition"_s;

bool replaces(const ProtocolEdit &next, const ProtocolEdit &earlier)
{
    const bool repeats = next.what == ProtocolEdit::What::AddRow || next.what == ProtocolEdit::What::MoveRow;
    return !repeats && next.what == earlier.what && next.part == earlier.part && next.target == earlier.target;
}

/// Is the difference what this change made?
bool made(const ProtocolEdit &edit, const ProtocolDifference &difference)
{
    using What = ProtocolEdit::What;
    using Kind = ProtocolDifference::Kind;
    if (edit.part != difference.part || edit.target != difference.target)
        return false;
    switch (difference.kind) {
    case Kind::SwitchedOff:
    case Kind::SwitchedOn: return edit.what == What::Switch;
    case Kind::Length: return edit.what == What::Length;
    case Kind::Soon: return edit.what == What::Soon;
    case Kind::Moved: return edit.what == What::MoveRow;
    case Kind::Confirmed: return edit.what == What::Confirm;
    case Kind::Removed: return edit.what == What::RemoveRow;
    case Kind::Added:
    case Kind::Reworded: break;
    }
    return false;
}

} // namespace

ProtocolDraft::ProtocolDraft(LibrarySource source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{
}

void ProtocolDraft::setBase(const ProtocolEdition &base, const QStringList &takenVersions)
{
    m_base = base;
    m_taken = takenVersions;
    m_baseProtocol = parseProtocol(base.text.toUtf8());
    m_problem.clear();
    try {
        make(m_edits);
    } catch (const Error &error) {
        m_problem = errorText(error);
        m_protocol = m_baseProtocol;
        m_differences.clear();
    }
    Q_EMIT changed();
}

void ProtocolDraft::restore()
{
    await(
        m_source.draft(draftKey), this,
        [this](const std::optional<QByteArray> &kept) {
            if (!kept || !m_edits.empty())
                return;
            m_edits = editsFromJson(QJsonDocument::fromJson(*kept).array());
            if (!m_base.text.isEmpty())
                setBase(m_base, m_taken);
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void ProtocolDraft::make(std::vector<ProtocolEdit> edits)
{
    EditedProtocol edited;
    if (edits.empty()) {
        edited.protocol = m_baseProtocol;
    } else {
        edited = editProtocol(m_base.text.toUtf8(), edits, m_taken);
    }
    m_protocol = std::move(edited.protocol);
    m_text = std::move(edited.text);
    m_differences = std::move(edited.differences);
    m_edits = std::move(edits);
}

QString ProtocolDraft::add(const ProtocolEdit &edit)
{
    std::vector<ProtocolEdit> edits = m_edits;
    std::erase_if(edits, [&](const ProtocolEdit &earlier) { return replaces(edit, earlier); });
    edits.push_back(edit);
    try {
        make(std::move(edits));
    } catch (const Error &error) {
        return errorText(error);
    }
    keep();
    Q_EMIT changed();
    return {};
}

void ProtocolDraft::takeBack(const ProtocolDifference &difference)
{
    std::vector<ProtocolEdit> edits = m_edits;
    if (difference.kind == ProtocolDifference::Kind::Added) {
        // Removed by a change of its own, so that rows added after it keep their ids.
        ProtocolEdit removal;
        removal.what = ProtocolEdit::What::RemoveRow;
        removal.part = ProtocolEdit::Part::Row;
        removal.target = difference.target;
        edits.push_back(removal);
    } else {
        std::erase_if(edits, [&](const ProtocolEdit &edit) { return made(edit, difference); });
    }
    try {
        make(std::move(edits));
    } catch (const Error &error) {
        Q_EMIT failed(error);
        return;
    }
    if (m_differences.empty())
        m_edits.clear();
    keep();
    Q_EMIT changed();
}

void ProtocolDraft::discard()
{
    m_problem.clear();
    make({});
    keep();
    Q_EMIT changed();
}

void ProtocolDraft::keep()
{
    const QFuture<void> kept =
        m_edits.empty()
            ? m_source.dropDraft(draftKey)
            : m_source.saveDraft(draftKey, QJsonDocument(editsToJson(m_edits)).toJson(QJsonDocument::Compact));
    await(
        kept, this, [] {}, [this](const Error &error) { Q_EMIT failed(error); });
}

QFuture<Outcome> ProtocolDraft::putInForce(const QString &reason)
{
    ProtocolEdition edition;
    edition.id = Id<ProtocolEdition>::create();
    edition.protocolId = m_protocol.id;
    edition.version = m_protocol.version;
    edition.text = QString::fromUtf8(m_text);
    edition.editedBy = m_source.user();
    edition.at = m_source.surroundings().now;
    edition.reason = reason.trimmed();
    return m_source.apply(SaveProgramRecord{edition});
}

} // namespace candor
