// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Error.h"

namespace candor {

using namespace Qt::StringLiterals;

QString errorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotACasebook: return u"not-a-casebook"_s;
    case ErrorCode::NewerVersion: return u"newer-version"_s;
    case ErrorCode::WrongPassphrase: return u"wrong-passphrase"_s;
    case ErrorCode::Damaged: return u"damaged"_s;
    case ErrorCode::InUse: return u"in-use"_s;
    case ErrorCode::ReadOnlyPlace: return u"read-only-place"_s;
    case ErrorCode::NoSpace: return u"no-space"_s;
    case ErrorCode::NoMemory: return u"no-memory"_s;
    case ErrorCode::AlreadyExists: return u"already-exists"_s;
    case ErrorCode::NotFound: return u"not-found"_s;
    case ErrorCode::UnsafeEngine: return u"unsafe-engine"_s;
    case ErrorCode::WeakPassphrase: return u"weak-passphrase"_s;
    case ErrorCode::Conflict: return u"conflict"_s;
    case ErrorCode::RefusedByRule: return u"refused-by-rule"_s;
    case ErrorCode::InvalidValue: return u"invalid-value"_s;
    case ErrorCode::CaseClosed: return u"case-closed"_s;
    case ErrorCode::InputUnreadable: return u"input-unreadable"_s;
    case ErrorCode::WriteFailed: return u"write-failed"_s;
    case ErrorCode::InvalidProtocol: return u"invalid-protocol"_s;
    case ErrorCode::Cancelled: return u"cancelled"_s;
    case ErrorCode::Internal: return u"internal"_s;
    }
    return u"internal"_s;
}

Error::Error(ErrorCode code, QStringList arguments, QString technical)
    : m_code(code)
    , m_arguments(std::move(arguments))
    , m_technical(std::move(technical))
    , m_what((errorName(code) + (m_technical.isEmpty() ? QString() : u": "_s + m_technical)).toUtf8())
{
}

} // namespace candor
