// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Describe.h"

#include "model/Codec.h"

#include <QJsonArray>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

template <class R>
const std::vector<FieldInfo> &infos()
{
    static const std::vector<FieldInfo> table = withFields(
        [](const auto &...f) {
            return std::vector<FieldInfo>{FieldInfo{f.name, f.label, f.lane, f.phi, f.search}...};
        },
        RecordType<R>::fields);
    return table;
}

} // namespace

const std::vector<FieldInfo> &fieldsOf(RecordKind kind)
{
    return std::visit(
        []<class R>(const R &) -> const std::vector<FieldInfo> & { return infos<R>(); }, makeRecord(kind));
}

Lane laneOf(const AnyRecord &record, const FieldInfo &field)
{
    return std::visit(
        [&]<class R>(const R &r) {
            if constexpr (requires { r.lane; }) {
                return r.lane;
            } else if constexpr (std::is_same_v<R, Fact>) {
                return field.lane == Lane::Fact && r.told ? Lane::Told : field.lane;
            } else if constexpr (std::is_same_v<R, Decision>) {
                return isPeerReview(r.decision) ? Lane::PeerReview : field.lane;
            } else if constexpr (std::is_same_v<R, Letter>) {
                const bool goesOut = r.audience == Audience::Family || r.audience == Audience::Chart;
                return goesOut ? field.lane : laneFor(r.audience);
            } else {
                return field.lane;
            }
        },
        record);
}

bool isPeerReview(QStringView decision)
{
    return decision == "D3"_L1 || decision == "D4"_L1;
}

Lane laneFor(Audience audience)
{
    switch (audience) {
    case Audience::Family: return Lane::Told;
    case Audience::Chart: return Lane::Fact;
    case Audience::Internal: return Lane::Business;
    case Audience::Counsel: return Lane::AttorneyClient;
    case Audience::Pso: return Lane::Pswp;
    }
    return Lane::Pswp;
}

std::vector<FieldChange> difference(const AnyRecord &before, const AnyRecord &after)
{
    const QJsonObject a = toJson(before);
    const QJsonObject b = toJson(after);
    std::vector<FieldChange> changes;
    for (const FieldInfo &field : fieldsOf(kindOf(after))) {
        const QJsonValue from = a.value(QLatin1StringView(field.name));
        const QJsonValue to = b.value(QLatin1StringView(field.name));
        if (from != to)
            changes.push_back({&field, from, to});
    }
    return changes;
}

QString searchText(const AnyRecord &record)
{
    QString text;
    const auto add = [&](const QString &value) {
        if (value.isEmpty())
            return;
        if (!text.isEmpty())
            text += u'\n';
        text += value;
    };
    std::visit(
        [&]<class R>(const R &r) {
            const auto addField = [&](const auto &f) {
                using T = std::remove_cvref_t<decltype(r.*(f.member))>;
                if (f.search == Search::No)
                    return;
                if constexpr (std::is_same_v<T, QString>)
                    add(r.*(f.member));
                else if constexpr (std::is_same_v<T, QStringList>)
                    add((r.*(f.member)).join(u", "_s));
            };
            withFields([&](const auto &...f) { (addField(f), ...); }, RecordType<R>::fields);
        },
        record);
    return text;
}

Lane searchLane(const AnyRecord &record)
{
    // From open to closed; business records are internal, privileged ones stricter.
    const auto strictness = [](Lane lane) {
        switch (lane) {
        case Lane::Told: return 0;
        case Lane::Fact: return 1;
        case Lane::Business: return 2;
        case Lane::CandorStatute: return 3;
        case Lane::PeerReview: return 4;
        case Lane::Pswp: return 5;
        case Lane::AttorneyClient: return 6;
        }
        return 6;
    };
    Lane strictest = Lane::Told;
    std::visit(
        [&]<class R>(const R &r) {
            const auto look = [&](const auto &f) {
                using T = std::remove_cvref_t<decltype(r.*(f.member))>;
                if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, QStringList>) {
                    if (f.search == Search::No || (r.*(f.member)).isEmpty())
                        return;
                    const Lane lane = laneOf(record, FieldInfo{f.name, f.label, f.lane, f.phi, f.search});
                    if (strictness(lane) > strictness(strictest))
                        strictest = lane;
                }
            };
            withFields([&](const auto &...f) { (look(f), ...); }, RecordType<R>::fields);
        },
        record);
    return strictest;
}

namespace {

template <class T>
struct ElementOf {
    using type = T;
};
template <class T>
struct ElementOf<std::vector<T>> {
    using type = T;
};

} // namespace

const char *choiceLabel(RecordKind kind, QStringView field, QStringView key)
{
    const char *label = nullptr;
    std::visit(
        [&]<class R>(const R &r) {
            const auto look = [&](const auto &f) {
                using T = typename ElementOf<std::remove_cvref_t<decltype(r.*(f.member))>>::type;
                if constexpr (NamedEnum<T>) {
                    if (field != QLatin1StringView(f.name))
                        return;
                    for (const auto &name : enumNames<T>) {
                        if (key == QLatin1StringView(name.key))
                            label = name.label;
                    }
                }
            };
            withFields([&](const auto &...f) { (look(f), ...); }, RecordType<R>::fields);
        },
        makeRecord(kind));
    return label;
}

std::optional<Binding> findBinding(QStringView fullName)
{
    const qsizetype dot = fullName.indexOf(u'.');
    const auto kind = enumFromKey<RecordKind>(fullName.left(dot));
    if (dot < 0 || !kind)
        return std::nullopt;
    for (const FieldInfo &field : fieldsOf(*kind)) {
        if (fullName.mid(dot + 1) == QLatin1StringView(field.name))
            return Binding{*kind, &field};
    }
    return std::nullopt;
}

namespace {

template <class R>
struct Whichever {
    static bool isMeant(const R &) { return true; }
    static bool before(const R &a, const R &b) { return a.id < b.id; }
};

template <class R>
struct Newest {
    static bool before(const R &a, const R &b) { return b.id < a.id; }
};

/// Which of several records of a kind the form of a step means: the first one, if nothing else is said here.
template <class R>
struct MeantByForm : Whichever<R> {
};

/// What was said in a conversation stays as it was logged.
template <>
struct MeantByForm<Apology> : Newest<Apology> {
    static bool isMeant(const Apology &apology) { return apology.inConversation.isNil(); }
};

/// Holds of records and for litigation are released where they are listed, each by its name.
template <>
struct MeantByForm<Hold> : Newest<Hold> {
    static bool isMeant(const Hold &hold) { return hold.kind == HoldKind::Billing; }
};

/// What was made, or answered, last.
template <>
struct MeantByForm<Offer> : Newest<Offer> {
    static bool isMeant(const Offer &offer) { return offer.side == OfferSide::Hospital; }
};

} // namespace

std::optional<AnyRecord> boundRecord(RecordKind kind, const CaseFile &file)
{
    if (kind == RecordKind::Case)
        return file.record;
    if (kind == RecordKind::Harm) // the newest rating is the one that counts
        return file.harm() ? std::optional<AnyRecord>(*file.harm()) : std::nullopt;
    return std::visit(
        [&]<class R>(const R &) -> std::optional<AnyRecord> {
            const R *meant = nullptr;
            for (const R &each : file.all<R>()) {
                if (MeantByForm<R>::isMeant(each) && (!meant || MeantByForm<R>::before(each, *meant)))
                    meant = &each;
            }
            return meant ? std::optional<AnyRecord>(*meant) : std::nullopt;
        },
        makeRecord(kind));
}

QString boundText(const Binding &binding, const CaseFile &file)
{
    const auto record = boundRecord(binding.kind, file);
    return record ? fieldText(*record, *binding.field) : QString();
}

QString fieldText(const AnyRecord &record, const FieldInfo &field)
{
    const QJsonValue value = toJson(record).value(QLatin1StringView(field.name));
    if (value.isArray())
        return value.toVariant().toStringList().join(u", "_s);
    if (value.isObject()) { // a code
        const QJsonObject code = value.toObject();
        return code.value("scheme"_L1).toString() + u'/' + code.value("version"_L1).toString() + u'/' +
               code.value("code"_L1).toString();
    }
    return value.toVariant().toString();
}

namespace {

// The JSON form that a text stands for, by the type of the field.
template <class T>
QJsonValue jsonFromText(const QString &text)
{
    if constexpr (std::is_same_v<T, bool>) {
        return text == "true"_L1 || text == "yes"_L1   ? QJsonValue(true)
               : text == "false"_L1 || text == "no"_L1 ? QJsonValue(false)
                                                       : QJsonValue(text);
    } else if constexpr (
        (std::is_integral_v<T>) || std::is_same_v<T, Cents> || std::is_same_v<T, std::optional<Cents>>) {
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue(text);
    } else if constexpr (std::is_same_v<T, Code>) {
        const QStringList parts = text.split(u'/');
        if (parts.size() != 3)
            return text;
        return QJsonObject{{u"scheme"_s, parts[0]}, {u"version"_s, parts[1]}, {u"code"_s, parts[2]}};
    } else if constexpr (std::is_same_v<T, QStringList>) {
        QStringList items = text.split(u',', Qt::SkipEmptyParts);
        for (QString &item : items)
            item = item.trimmed();
        return QJsonArray::fromStringList(items);
    } else {
        return text;
    }
}

} // namespace

void setFieldText(AnyRecord &record, const FieldInfo &field, const QString &text)
{
    std::visit(
        [&]<class R>(R &r) {
            const auto setOne = [&](const auto &f) {
                using T = std::remove_cvref_t<decltype(r.*(f.member))>;
                if (QLatin1StringView(f.name) != QLatin1StringView(field.name))
                    return;
                if (text.isEmpty()) {
                    r.*(f.member) = R{}.*(f.member);
                    return;
                }
                const QJsonObject one{{QLatin1StringView(f.name), jsonFromText<T>(text)}};
                r.*(f.member) = std::get<R>(fromJson(RecordType<R>::kind, one)).*(f.member);
            };
            withFields([&](const auto &...f) { (setOne(f), ...); }, RecordType<R>::fields);
        },
        record);
}

} // namespace candor
