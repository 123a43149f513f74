// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/Options.h"

#include "unlock/RecentCasebooks.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <cstdio>
#include <cstdlib>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int usageError = 2;

[[noreturn]] void refuse(const QString &message)
{
    std::fputs(qPrintable(message + u'\n'), stderr);
    std::exit(usageError);
}

std::optional<QSize> sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    return parts.size() == 2 && size.width() > 0 && size.height() > 0 ? std::optional(size) : std::nullopt;
}

QString oneOf(const QCommandLineParser &parser, const QString &option, const QStringList &allowed)
{
    const QString value = parser.value(option);
    if (!value.isEmpty() && !allowed.contains(value))
        refuse(u"--%1 takes %2, not \"%3\"."_s.arg(option, allowed.join(u" or "_s), value));
    return value;
}

} // namespace

Options readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Case management for communication and optimal resolution after patient harm."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"casebook"_s, u"The casebook folder to unlock."_s, u"[DIR]"_s);
    parser.addOptions({
        {u"demo"_s, u"Open the demonstration casebook in DIR; it is made when it is missing."_s, u"DIR"_s},
        {u"now"_s, u"Use a fixed time, in ISO 8601."_s, u"TIME"_s},
        {u"grab"_s, u"Write pictures of all screens into DIR and end."_s, u"DIR"_s},
        {u"theme"_s, u"light or dark."_s, u"NAME"_s},
        {u"language"_s, u"en or es."_s, u"CODE"_s},
        {u"size"_s, u"Size of the window, such as 1440x900."_s, u"WxH"_s},
    });
    parser.process(arguments);

    Options options;
    const QStringList places = parser.positionalArguments();
    if (places.size() > 1)
        refuse(u"Name one casebook folder only."_s);
    if (!places.isEmpty())
        options.casebook = casebookFolder(places.front());
    if (!parser.value(u"demo"_s).isEmpty())
        options.demo = QFileInfo(parser.value(u"demo"_s)).absoluteFilePath();
    options.grab = parser.value(u"grab"_s);
    options.theme = oneOf(parser, u"theme"_s, {u"light"_s, u"dark"_s});
    options.language = oneOf(parser, u"language"_s, {u"en"_s, u"es"_s});
    if (parser.isSet(u"now"_s)) {
        options.now = instantFromIso(parser.value(u"now"_s), QTimeZone::systemTimeZone());
        if (!options.now)
            refuse(u"--now takes a time such as 2026-07-14T10:50:00-05:00."_s);
    }
    if (parser.isSet(u"size"_s)) {
        options.size = sizeFrom(parser.value(u"size"_s));
        if (!options.size)
            refuse(u"--size takes a width and a height such as 1440x900."_s);
    }
    return options;
}

} // namespace candor
