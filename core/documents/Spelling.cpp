// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Spelling.h"

#include "documents/TextUnits.h"
#include "model/CaseFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <hunspell/hunspell.hxx>
#include <mutex>
#include <unordered_map>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSuggestions = 8;
constexpr qsizetype longestWord = 100; // Hunspell takes no longer ones

/// The path as Hunspell wants it: UTF-8, and on Windows with the prefix that makes it read it as such.
std::string hunspellPath(const QString &path)
{
#ifdef Q_OS_WIN
    return (u"\\\\?\\"_s + QDir::toNativeSeparators(QDir(path).absolutePath())).toStdString();
#else
    return QDir(path).absolutePath().toStdString();
#endif
}

/// The dictionary of a language that is best for this program: "es_US" before "es_MX" before "es_ES" before others.
QString bestDictionary(const QString &language, const QStringList &folders)
{
    const QString base = language.section(u'_', 0, 0).section(u'-', 0, 0).toLower();
    QStringList wanted = {base + u"_US"_s, base + u"_MX"_s, base + u"_ES"_s, base};
    QStringList found; // whole paths, without the ending
    for (const QString &folder : folders) {
        const QDir dir(folder);
        for (const QString &file : dir.entryList({base + u"*.aff"_s}, QDir::Files, QDir::Name)) {
            const QString name = file.chopped(4);
            const bool isOfLanguage = name == base || name.startsWith(base + u'_') || name.startsWith(base + u'-');
            if (isOfLanguage && dir.exists(name + u".dic"_s))
                found += dir.absoluteFilePath(name);
        }
    }
    const auto nameOf = [](const QString &path) { return path.section(u'/', -1).replace(u'-', u'_'); };
    for (const QString &name : wanted) {
        for (const QString &path : found) {
            if (nameOf(path).compare(name, Qt::CaseInsensitive) == 0)
                return path;
        }
    }
    return found.value(0);
}

/// The parts of the text that are no prose: merge fields, addresses of the web and of e-mail.
bool isNoProse(const QString &text, const Word &word)
{
    const auto at = [&](qsizetype i) { return i >= 0 && i < text.size() ? text[i] : QChar(); };
    qsizetype begin = word.begin, end = word.end();
    while (!at(begin - 1).isNull() && !at(begin - 1).isSpace())
        --begin;
    while (!at(end).isNull() && !at(end).isSpace())
        ++end;
    const QStringView piece = QStringView(text).sliced(begin, end - begin);
    return piece.contains(u'@') || piece.contains(u"://") || piece.startsWith(u"www.") || piece.contains(u"{{") ||
           piece.contains(u"}}");
}

} // namespace

KnownWords knownWords(const CaseFile &file, const QStringList &more)
{
    KnownWords words;
    const auto add = [&](const QString &text) {
        for (const Word &word : wordsOf(text))
            words.insert(word.in(text).toString().toLower().replace(u'\u2019', u'\''));
    };
    for (const Person &person : file.all<Person>()) {
        add(person.name);
        add(person.organization);
        add(person.address);
    }
    for (const Conversation &talk : file.all<Conversation>()) {
        for (const QString &name : talk.with + talk.forHospital)
            add(name);
        add(talk.where);
        add(talk.interpreter);
    }
    add(file.record.facility);
    add(file.record.unit);
    add(file.record.place);
    add(file.record.owner);
    for (const QString &text : more)
        add(text);
    return words;
}

struct Spelling::Private {
    QString name;
    std::unique_ptr<Hunspell> hunspell;
    bool utf8 = true;
    // Hunspell remembers things while it looks up, so one at a time.
    std::mutex mutex;
    std::unordered_map<quint64, bool> known; // by exact key of the word as written

    /// Empty when the dictionary has no such letters.
    [[nodiscard]] std::string encoded(const QString &word) const
    {
        if (utf8)
            return word.toStdString();
        for (const QChar c : word) {
            if (c.unicode() > 0xff)
                return {};
        }
        return word.toLatin1().toStdString();
    }
    [[nodiscard]] QString decoded(const std::string &word) const
    {
        return utf8 ? QString::fromStdString(word) : QString::fromLatin1(word.data(), qsizetype(word.size()));
    }
    [[nodiscard]] bool isRight(const QString &word)
    {
        const std::string bytes = encoded(word);
        return bytes.empty() || hunspell->spell(bytes);
    }
};

namespace {

/// As dictionaries write it.
QString plainWord(const QString &word)
{
    QString plain = word.normalized(QString::NormalizationForm_C);
    plain.replace(u'\u2019', u'\'').replace(u'\u02BC', u'\'');
    return plain;
}

} // namespace

Spelling::Spelling(const QString &language, const QStringList &folders)
    : d(std::make_unique<Private>())
{
    const QString path = bestDictionary(language, folders);
    if (path.isEmpty())
        return;
    auto hunspell =
        std::make_unique<Hunspell>(hunspellPath(path + u".aff"_s).c_str(), hunspellPath(path + u".dic"_s).c_str());
    const QString encoding = QString::fromStdString(hunspell->get_dict_encoding()).toUpper();
    d->utf8 = encoding == "UTF-8"_L1 || encoding == "UTF8"_L1;
    // ISO 8859-15 differs from 8859-1 in no letter of these languages.
    const bool isLatin = encoding == "ISO8859-1"_L1 || encoding == "ISO-8859-1"_L1 || encoding == "ISO8859-15"_L1 ||
                         encoding == "ISO-8859-15"_L1;
    if (!d->utf8 && !isLatin)
        return;
    // A file that cannot be read makes a dictionary in which every word is wrong.
    const std::string common = language.startsWith(u"es"_s) ? "casa" : "house";
    if (!hunspell->spell(common))
        return;
    d->hunspell = std::move(hunspell);
    d->name = path.section(u'/', -1);
}

Spelling::~Spelling() = default;

bool Spelling::isAvailable() const
{
    return d->hunspell != nullptr;
}

const QString &Spelling::dictionary() const
{
    return d->name;
}

bool Spelling::isRight(const QString &word) const
{
    if (!isAvailable() || word.isEmpty() || word.size() > longestWord)
        return true;
    const std::lock_guard lock(d->mutex);
    return d->isRight(plainWord(word));
}

QStringList Spelling::suggestions(const QString &word) const
{
    if (!isAvailable() || word.isEmpty() || word.size() > longestWord)
        return {};
    const std::lock_guard lock(d->mutex);
    const std::string bytes = d->encoded(plainWord(word));
    QStringList list;
    if (!bytes.empty()) {
        for (const std::string &suggestion : d->hunspell->suggest(bytes))
            list += d->decoded(suggestion);
    }
    list.removeDuplicates();
    return list.mid(0, mostSuggestions);
}

std::vector<Misspelling> Spelling::check(const QString &text, const KnownWords &known) const
{
    std::vector<Misspelling> found;
    if (!isAvailable())
        return found;
    const std::lock_guard lock(d->mutex);
    for (const Word &word : wordsOf(text)) {
        if (word.digits > 0 || word.length < 2 || word.length > longestWord || (word.capitals && word.length > 1))
            continue;
        const QString written = word.in(text).toString();
        const QString plain = plainWord(written);
        const QString small = plain.toLower();
        if (known.contains(small) || (small.endsWith(u"'s") && known.contains(small.chopped(2))))
            continue;
        // Letters are mostly made of the same words: ask once for each. The accents are in the word as written.
        const quint64 key = static_cast<quint64>(qHash(plain, 0x5eed));
        auto answer = d->known.find(key);
        if (answer == d->known.end())
            answer = d->known.emplace(key, d->isRight(plain)).first;
        if (!answer->second && !isNoProse(text, word))
            found.push_back({word.begin, word.length, written});
    }
    return found;
}

QStringList Spelling::standardFolders()
{
    QStringList folders;
    const QString fromEnvironment = qEnvironmentVariable("DICPATH");
    folders += fromEnvironment.split(QDir::listSeparator(), Qt::SkipEmptyParts);
    if (QCoreApplication::instance()) {
        for (const QString &own : {u"/dictionaries"_s, u"/../Resources/dictionaries"_s})
            folders += QCoreApplication::applicationDirPath() + own;
    }
    for (const QString &data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation)) {
        folders += data + u"/hunspell"_s;
        folders += data + u"/myspell/dicts"_s;
        folders += data + u"/../Spelling"_s; // of macOS
    }
    QStringList there;
    for (const QString &folder : folders) {
        const QString path = QDir(folder).absolutePath();
        if (QDir(path).exists() && !there.contains(path))
            there += QDir::cleanPath(path);
    }
    return there;
}

} // namespace candor
