// SPDX-License-Identifier: GPL-3.0-or-later
// The little language in which the demonstration is written.
#include "base/Error.h"
#include "casebook/internal/Storyteller.h"

#include <QRegularExpression>

namespace candor::demo {

using namespace Qt::StringLiterals;

namespace {

const QString languageMark = u" || "_s;

[[noreturn]] void unreadable(const QString &written)
{
    throw Error(ErrorCode::Internal, {}, u"demonstration: cannot read \"%1\""_s.arg(written));
}

} // namespace

QString Dictionary::text(const QString &both) const
{
    const qsizetype mark = both.indexOf(languageMark);
    if (mark < 0)
        return both;
    return m_spanish ? both.mid(mark + languageMark.size()) : both.left(mark);
}

Instant Dictionary::time(const QString &written) const
{
    static const QRegularExpression byClock(u"^([+-])(\\d+)d (\\d\\d):(\\d\\d)$"_s);
    static const QRegularExpression elapsed(u"^([+-])(?:(\\d+)h)?(?:(\\d+)min)?$"_s);
    const auto sign = [](const QRegularExpressionMatch &match) { return match.captured(1) == u"-"_s ? -1 : 1; };
    if (const auto match = byClock.match(written); match.hasMatch()) {
        const QDate day = toZone(m_now, m_zone).date().addDays(sign(match) * match.captured(2).toInt());
        return fromDateTime(QDateTime(day, QTime(match.captured(3).toInt(), match.captured(4).toInt()), m_zone));
    }
    if (const auto match = elapsed.match(written); match.hasMatch()) {
        const auto length =
            std::chrono::hours(match.captured(2).toInt()) + std::chrono::minutes(match.captured(3).toInt());
        return m_now + sign(match) * length;
    }
    unreadable(written);
}

QJsonValue Dictionary::resolveText(const QString &written, QHash<QString, QUuid> &names) const
{
    static const QRegularExpression date(u"^@([+-]\\d+)d(?: (\\D.*))?$"_s);
    static const QRegularExpression code(u"^%([^/]+)/([^/]+)/([^/]+)$"_s);
    if (written.startsWith(u'@')) {
        if (const auto match = date.match(written); match.hasMatch()) {
            const QDate day = toZone(m_now, m_zone).date().addDays(match.captured(1).toInt());
            return QString(day.toString(Qt::ISODate) + u' ' + text(match.captured(2))).trimmed();
        }
        return toIso(time(written.mid(1)));
    }
    if (written.startsWith(u'#')) {
        QUuid &id = names[written];
        if (id.isNull())
            id = Id<Case>::create().uuid();
        return id.toString(QUuid::WithoutBraces);
    }
    if (const auto match = code.match(written); match.hasMatch())
        return QJsonObject{
            {u"scheme"_s, match.captured(1)}, {u"version"_s, match.captured(2)}, {u"code"_s, match.captured(3)}};
    return text(written);
}

QJsonValue Dictionary::resolve(const QJsonValue &written, QHash<QString, QUuid> &names) const
{
    if (written.isString())
        return resolveText(written.toString(), names);
    if (written.isArray()) {
        QJsonArray list;
        const QJsonArray parts = written.toArray();
        for (const auto &part : parts)
            list.append(resolve(part, names));
        return list;
    }
    if (written.isObject()) {
        QJsonObject object = written.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            *it = resolve(*it, names);
        return object;
    }
    return written;
}

} // namespace candor::demo
