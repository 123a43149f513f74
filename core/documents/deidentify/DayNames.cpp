// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/deidentify/Known.h"
#include "documents/deidentify/Scan.h"

namespace candor::deidentify {

using namespace Qt::StringLiterals;

bool isShortWeekday(const Scan &m, int i, bool beforeDate)
{
    if (!m.has(i))
        return false;
    if (beforeDate)
        return m.isOneOf(
            i, {u"mon", u"tue", u"tues", u"wed", u"thu", u"thur", u"thurs", u"fri", u"sat", u"sun", u"lun", u"mar",
                u"mie", u"jue", u"vie", u"sab", u"dom"});
    return m.at(i).capital && !m.at(i).allCaps && !m.startsSentence(i) &&
           m.isOneOf(i, {u"mon", u"tue", u"tues", u"wed", u"thu", u"thur", u"thurs", u"fri"});
}

namespace {

void weekday(Scan &m, int i)
{
    const Token &token = m.at(i);
    int day = words().weekdays.value(token.folded);
    if (day == 0)
        day = 1; // short forms of working days only
    const bool spanish = m.isOneOf(
        i, {u"lunes", u"martes", u"miercoles", u"jueves", u"viernes", u"sabado", u"sabados", u"domingo", u"domingos"});
    if (!spanish && !token.capital)
        return;
    qsizetype begin = token.begin;
    qsizetype end = token.end;
    const bool many = token.folded.endsWith("days"_L1) || token.folded == "sabados"_L1 ||
                      token.folded == "domingos"_L1 || (spanish && m.isWord(i - 1, u"los"));
    const bool dated = m.has(i + 1) && (m.at(i + 1).kind != Token::Kind::Word || m.is(i + 1, MonthWord));
    for (int before = i - 1; !dated &&
                             m.isOneOf(
                                 before, {u"last", u"next", u"this", u"past", u"every", u"the", u"el", u"los", u"este",
                                          u"pasado", u"proximo", u"cada"}) &&
                             m.gapAfter(before) == u" " && i - before <= 2;
         --before)
        begin = m.at(before).begin;
    if (m.isOneOf(i + 1, {u"pasado", u"proximo", u"siguiente"}) && m.gapAfter(i) == u" ")
        end = m.at(i + 1).end;
    const QString key = day >= 6 ? (many ? u"weekends"_s : u"weekend"_s) : (many ? u"weekdays"_s : u"weekday"_s);
    m.add(
        begin, end, IdentifierKind::Date, IdentifierSign::Weekday, m.known.word(key),
        token.is(CommonName) && spanish && token.capital, 3);
}

void holiday(Scan &m, int i)
{
    int next = i;
    if (!m.phraseAt(words().holidays, i, next))
        return;
    const bool spanish = m.isOneOf(
        i, {u"navidad", u"nochebuena", u"nochevieja", u"ano", u"reyes", u"dia", u"semana", u"viernes", u"jueves",
            u"pascua", u"cinco"});
    if (!spanish && !m.at(i).capital)
        return;
    qsizetype end = m.at(next - 1).end;
    m.add(m.at(i).begin, end, IdentifierKind::Date, IdentifierSign::Holiday, m.known.word(u"holiday"_s), false, 2);
}

} // namespace

void findDayNames(Scan &scan)
{
    for (int i = 0; i < scan.count(); ++i) {
        if (scan.at(i).kind != Token::Kind::Word)
            continue;
        if (scan.is(i, WeekdayWord) || isShortWeekday(scan, i))
            weekday(scan, i);
        holiday(scan, i);
    }
}

} // namespace candor::deidentify
