// SPDX-License-Identifier: GPL-3.0-or-later
#include "Arguments.h"

#include <algorithm>

namespace candor::cli {

using namespace Qt::StringLiterals;

namespace {

const OptionUsage *findOption(const std::vector<OptionUsage> &options, const QString &name)
{
    const auto found =
        std::find_if(options.begin(), options.end(), [&](const OptionUsage &option) { return option.name == name; });
    return found == options.end() ? nullptr : &*found;
}

QString shown(const OptionUsage &option)
{
    QString text = u"--"_s + option.name;
    if (!option.value.isEmpty())
        text += u' ' + option.value;
    return text;
}

} // namespace

Arguments::Arguments(const Usage &usage, const std::vector<OptionUsage> &commonOptions, const QStringList &words)
{
    const QStringList allPlaces = usage.places + usage.optionalPlaces;
    QStringList places;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (optionsEnded || !word.startsWith("--"_L1)) {
            places += word;
            continue;
        }
        if (word == "--"_L1) {
            optionsEnded = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const OptionUsage *option = findOption(usage.options, name);
        if (!option)
            option = findOption(commonOptions, name);
        if (!option)
            throw WrongUse(u"\"candor %1\" has no option --%2."_s.arg(usage.words, name));
        QString value;
        if (option->value.isEmpty()) {
            if (equals >= 0)
                throw WrongUse(u"--%1 takes no value."_s.arg(name));
        } else if (equals >= 0) {
            value = word.mid(equals + 1);
        } else if (++i < words.size()) {
            value = words[i];
        } else {
            throw WrongUse(u"--%1 needs a value: %2."_s.arg(name, option->value));
        }
        if (m_values.contains(name) && !option->repeatable)
            throw WrongUse(u"--%1 may be given once only."_s.arg(name));
        m_values[name] += value;
    }
    if (places.size() > allPlaces.size())
        throw WrongUse(
            u"\"%1\" is one word too many. A value of several words needs quotes."_s.arg(places[allPlaces.size()]));
    if (places.size() < usage.places.size())
        throw WrongUse(u"%1 is missing: %2"_s.arg(usage.places[places.size()], usageLine(usage)));
    for (qsizetype i = 0; i < places.size(); ++i)
        m_values[allPlaces[i]] = {places[i]};
    for (const OptionUsage &option : usage.options) {
        if (option.needed && !m_values.contains(option.name))
            throw WrongUse(u"%1 is missing: %2"_s.arg(shown(option), usageLine(usage)));
    }
}

QString Arguments::value(const QString &name, const QString &absent) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? absent : found->second.constLast();
}

QStringList Arguments::values(const QString &name) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? QStringList() : found->second;
}

quint32 Arguments::number(const QString &name, quint32 absent) const
{
    if (!has(name))
        return absent;
    bool isNumber = false;
    const quint32 number = value(name).toUInt(&isNumber);
    if (!isNumber || number == 0)
        throw WrongUse(u"--%1 needs a whole number above zero, not \"%2\"."_s.arg(name, value(name)));
    return number;
}

std::map<QString, QString> Arguments::pairs(const QString &name) const
{
    std::map<QString, QString> pairs;
    const QStringList texts = values(name);
    for (const QString &text : texts) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals <= 0)
            throw WrongUse(u"--%1 needs a name, an equals sign and a value, not \"%2\"."_s.arg(name, text));
        pairs[text.left(equals)] = text.mid(equals + 1);
    }
    return pairs;
}

QString usageLine(const Usage &usage)
{
    QString line = u"candor "_s + usage.words;
    for (const QString &place : usage.places)
        line += u' ' + place;
    for (const QString &place : usage.optionalPlaces)
        line += u" ["_s + place + u']';
    for (const OptionUsage &option : usage.options) {
        QString text = shown(option);
        if (option.repeatable)
            text += u" ..."_s;
        line += option.needed ? u' ' + text : u" ["_s + text + u']';
    }
    return line;
}

QString usageText(const Usage &usage, const std::vector<OptionUsage> &commonOptions)
{
    QString text = usageLine(usage) + u"\n\n"_s + usage.help + u"\n\n"_s;
    const auto add = [&](const OptionUsage &option) {
        text += u"  %1  %2\n"_s.arg(shown(option), -26).arg(option.help);
    };
    std::for_each(usage.options.begin(), usage.options.end(), add);
    std::for_each(commonOptions.begin(), commonOptions.end(), add);
    return text;
}

QStringList splitLine(const QString &line)
{
    QStringList words;
    QString word;
    bool inWord = false;
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (quote.isNull() && c.isSpace()) {
            if (inWord)
                words += word;
            word.clear();
            inWord = false;
        } else if (c == u'\\' && quote != u'\'' && i + 1 < line.size()) {
            word += line[++i];
            inWord = true;
        } else if (quote.isNull() && (c == u'"' || c == u'\'')) {
            quote = c;
            inWord = true;
        } else if (c == quote) {
            quote = QChar();
        } else {
            word += c;
            inWord = true;
        }
    }
    if (!quote.isNull())
        throw WrongUse(u"A quote is not closed."_s);
    if (inWord)
        words += word;
    return words;
}

} // namespace candor::cli
