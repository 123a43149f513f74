// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/LetterTemplates.h"

#include "base/Error.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr auto english = "en"_L1;

QByteArray read(const QString &name)
{
    QFile file(u":/templates/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Internal, {u"template"_s, name});
    return file.readAll();
}

template <NamedEnum E>
E valueOf(const QJsonValue &json, E otherwise)
{
    if (json.isUndefined())
        return otherwise;
    for (const auto &name : enumNames<E>) {
        if (json.toString() == QLatin1StringView(name.key))
            return name.value;
    }
    throw Error(ErrorCode::Internal, {u"template index"_s, json.toString()});
}

LetterForm formOf(const QJsonObject &json, const QString &language)
{
    const auto inLanguage = [&](const QJsonValue &texts) {
        const QString text = texts[language].toString();
        return text.isEmpty() ? texts[english].toString() : text;
    };
    LetterForm form;
    form.id = json[u"id"_s].toString();
    form.language = language;
    form.title = inLanguage(json[u"title"_s]);
    form.purpose = inLanguage(json[u"purpose"_s]);
    form.audience = valueOf(json[u"audience"_s], Audience::Internal);
    form.group = valueOf(json[u"group"_s], TemplateGroup::Team);
    form.needsCounsel = json[u"needsCounsel"_s].toBool();
    form.jurisdiction = json[u"jurisdiction"_s].toString();
    form.step = json[u"step"_s].toString();
    form.typeface = json[u"typeface"_s] == "sans"_L1 ? Typeface::Sans : Typeface::Serif;
    form.letterhead = json[u"letterhead"_s].toBool(true);
    form.patientNames = json[u"patientNames"_s].toBool(true);
    form.early = json[u"early"_s].toBool();
    form.findings = json[u"findings"_s].toBool();
    form.leaves = json[u"leaves"_s].toBool();
    form.secondReader = json[u"secondReader"_s].toBool(true);
    form.mark = json[u"mark"_s].toString();
    const QJsonArray sources = json[u"sources"_s].toArray();
    for (const auto &source : sources)
        form.sources.push_back(
            {source[u"title"_s].toString(), source[u"url"_s].toString(), source[u"read"_s] == "source"_L1});
    const QJsonArray unverified = json[u"unverified"_s].toArray();
    for (const auto &remark : unverified)
        form.unverified += inLanguage(remark);
    form.needs = json[u"needs"_s].toVariant().toStringList();
    form.text = QString::fromUtf8(read(language + u'/' + form.id + u".md"_s)).trimmed();
    return form;
}

bool isNewer(const LetterTemplate &a, const LetterTemplate &b)
{
    return a.version > b.version;
}

std::vector<LetterTemplate>
versionsOf(const std::vector<LetterTemplate> &versions, const QString &id, const QString &language)
{
    std::vector<LetterTemplate> found;
    std::copy_if(versions.begin(), versions.end(), std::back_inserter(found), [&](const LetterTemplate &each) {
        return each.templateId == id && each.language == language;
    });
    std::stable_sort(found.begin(), found.end(), isNewer);
    return found;
}

TemplateGroup groupFor(Audience audience)
{
    switch (audience) {
    case Audience::Family: return TemplateGroup::Family;
    case Audience::Chart: return TemplateGroup::Chart;
    case Audience::Internal: return TemplateGroup::Team;
    case Audience::Counsel:
    case Audience::Pso: return TemplateGroup::Outside;
    }
    return TemplateGroup::Team;
}

const LetterForm *programTemplate(const QString &id, const QString &language)
{
    const auto &all = programTemplates();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const LetterForm &form) { return form.id == id && form.language == language; });
    return found == all.end() ? nullptr : &*found;
}

/// What a version says, on what the program knows about the template.
LetterForm formOf(const LetterTemplate &version)
{
    LetterForm form;
    if (const LetterForm *known = programForm(version.templateId, version.language))
        form = *known;
    else
        form.group = groupFor(version.audience);
    form.id = version.templateId;
    form.language = version.language;
    form.version = version.version;
    form.title = version.title;
    form.audience = version.audience;
    form.needsCounsel = form.needsCounsel || version.needsCounsel; // a notice by law keeps its review
    form.jurisdiction = version.jurisdiction;
    form.text = version.text;
    form.ofProgram = false;
    return form;
}

QString idFromTitle(const QString &title)
{
    static const QRegularExpression accents(u"\\p{Mn}"_s);
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    QString id = title.normalized(QString::NormalizationForm_KD).remove(accents).toLower();
    id.replace(other, u"-"_s);
    while (id.startsWith(u'-'))
        id.remove(0, 1);
    while (id.endsWith(u'-'))
        id.chop(1);
    return u"own/"_s + (id.isEmpty() ? u"letter"_s : id);
}

} // namespace

const std::vector<LetterForm> &programTemplates()
{
    static const std::vector<LetterForm> templates = [] {
        const QJsonObject index = QJsonDocument::fromJson(read(u"index.json"_s)).object();
        std::vector<LetterForm> all;
        for (const auto language : {"en"_L1, "es"_L1}) {
            const QJsonArray listed = index[u"templates"_s].toArray();
            for (const auto &each : listed)
                all.push_back(formOf(each.toObject(), language));
        }
        return all;
    }();
    return templates;
}

const LetterForm *programForm(const QString &id, const QString &language)
{
    const LetterForm *own = programTemplate(id, language);
    return own ? own : programTemplate(id, english);
}

bool needsSecondReader(const Letter &letter)
{
    const LetterForm *form = programForm(letter.templateId, letter.language);
    return !form || form->secondReader || !letter.tells.empty();
}

std::optional<LetterForm> findForm(
    const std::vector<LetterTemplate> &versions, const QString &id, const QString &language, std::optional<int> version)
{
    for (const LetterTemplate &each : versionsOf(versions, id, language)) {
        if (version ? each.version != *version : false)
            continue;
        return version || each.active ? std::optional(formOf(each)) : std::nullopt;
    }
    const LetterForm *own = version.value_or(0) == 0 ? programTemplate(id, language) : nullptr;
    return own ? std::optional(*own) : std::nullopt;
}

std::vector<LetterForm> lettersInForce(const std::vector<LetterTemplate> &versions, const QString &language)
{
    QStringList ids;
    for (const LetterForm &form : programTemplates())
        ids += form.id;
    for (const LetterTemplate &version : versions)
        ids += version.templateId;
    ids.removeDuplicates();

    std::vector<LetterForm> inForce;
    for (const QString &id : ids) {
        const bool isHere = programTemplate(id, language) != nullptr || !versionsOf(versions, id, language).empty();
        if (auto form = findForm(versions, id, isHere ? language : QString(english)))
            inForce.push_back(std::move(*form));
    }
    return inForce;
}

std::vector<LetterForm>
lettersFor(const std::vector<LetterTemplate> &versions, const QString &language, const QStringList &jurisdictions)
{
    std::vector<LetterForm> forms = lettersInForce(versions, language);
    std::erase_if(forms, [&](const LetterForm &form) {
        const auto isHere = [&](const QString &place) {
            return place.compare(form.jurisdiction, Qt::CaseInsensitive) == 0 ||
                   place.compare(u"US-"_s + form.jurisdiction, Qt::CaseInsensitive) == 0;
        };
        return !form.jurisdiction.isEmpty() && std::none_of(jurisdictions.begin(), jurisdictions.end(), isHere);
    });
    return forms;
}

QStringList missingFor(const LetterForm &form, const MergeValues &values)
{
    QStringList missing;
    for (const QString &name : form.needs) {
        if (!values.single.contains(name) && !values.lists.contains(name))
            missing += name;
    }
    return missing;
}

LetterTemplate
nextVersion(const LetterForm &form, const std::vector<LetterTemplate> &versions, const QString &by, Instant at)
{
    LetterTemplate next;
    next.id = Id<LetterTemplate>::create();
    next.templateId = form.id;
    if (form.id.isEmpty()) {
        const QString base = idFromTitle(form.title);
        next.templateId = base;
        const auto isTaken = [&](const QString &id) {
            return programTemplate(id, english) != nullptr ||
                   std::any_of(versions.begin(), versions.end(), [&](const LetterTemplate &version) {
                       return version.templateId == id;
                   });
        };
        for (int n = 2; isTaken(next.templateId); ++n)
            next.templateId = base + u'-' + QString::number(n);
    }
    next.language = form.language;
    const auto earlier = versionsOf(versions, next.templateId, next.language);
    next.version = earlier.empty() ? 1 : earlier.front().version + 1;
    next.title = form.title.trimmed();
    next.audience = form.audience;
    next.text = form.text;
    next.needsCounsel = form.needsCounsel;
    next.jurisdiction = form.jurisdiction;
    next.changedBy = by;
    next.changedAt = at;
    return next;
}

LetterTemplate
withdrawn(const LetterForm &form, const std::vector<LetterTemplate> &versions, const QString &by, Instant at)
{
    LetterTemplate next = nextVersion(form, versions, by, at);
    next.active = false;
    return next;
}

const char *handlingMark(QStringView key)
{
    struct Mark {
        const char *key;
        const char *words;
    };
    static constexpr auto marks = std::to_array<Mark>({
        {"family", QT_TRANSLATE_NOOP("Document", "May be given to the patient and family")},
        {"chart", QT_TRANSLATE_NOOP("Document", "For the medical record")},
        {"internal", QT_TRANSLATE_NOOP("Document", "Confidential. Not part of the medical record")},
        {"counsel", QT_TRANSLATE_NOOP("Document", "PRIVILEGED – ATTORNEY AND CLIENT")},
        {"pswp", QT_TRANSLATE_NOOP("Document", "PRIVILEGED – PATIENT SAFETY WORK PRODUCT")},
        {"statute", QT_TRANSLATE_NOOP("Document", "Confidential – open discussion under state law")},
        {"utah", QT_TRANSLATE_NOOP("Document", "Confidential – medical candor process under Utah law")},
        {"insurer", QT_TRANSLATE_NOOP("Document", "CONFIDENTIAL – FOR THE INSURER")},
    });
    for (const Mark &mark : marks) {
        if (key == QLatin1StringView(mark.key))
            return mark.words;
    }
    return nullptr;
}

} // namespace candor
