// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/SourceLinks.h"

#include "widgets/Label.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

struct Sources {
    Q_DECLARE_TR_FUNCTIONS(Sources)
};

/// An address has no spaces. It may break after each of its parts in a narrow pane, and within those that are long.
QString breakable(const QString &url)
{
    constexpr qsizetype longPart = 28;
    static const QRegularExpression endOfPart(u"([/?&=])"_s), within(u"([^-._]{14}|[-._])"_s);
    const QString mayBreak = u"\\1\u200B"_s;
    QStringList parts = QString(url).replace(endOfPart, mayBreak).split(u'\u200B');
    for (QString &part : parts) {
        if (part.size() > longPart)
            part.replace(within, mayBreak);
    }
    return parts.join(u'\u200B');
}

QString entry(const QString &title, const QString &url)
{
    if (url.isEmpty())
        return title.toHtmlEscaped();
    return u"%1<br><a href=\"%2\">%3</a>"_s.arg(
        title.toHtmlEscaped(), url.toHtmlEscaped(), breakable(url).toHtmlEscaped());
}

QLabel *links(const QString &html)
{
    QLabel *made = label({});
    made->setTextFormat(Qt::RichText);
    made->setText(html);
    made->setOpenExternalLinks(true);
    made->setTextInteractionFlags(Qt::TextBrowserInteraction);
    made->setMinimumWidth(0);
    made->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    made->setObjectName(u"sourceLinks"_s);
    made->setAccessibleName(Sources::tr("Sources"));
    return made;
}

} // namespace

QLabel *sourceLink(const QString &title, const QString &url)
{
    return links(entry(title, url));
}

QLabel *sourceLinks(const QStringList &keys, const Protocol &protocol)
{
    QStringList entries;
    for (const ProtocolSource &source : protocol.sources) {
        if (keys.contains(source.key))
            entries += entry(source.title, source.url);
    }
    return entries.isEmpty()
               ? links(Sources::tr("No source is named."))
               : links(u"<p style=\"margin:0\">"_s + entries.join(u"</p><p style=\"margin:6px 0 0 0\">"_s) + u"</p>"_s);
}

} // namespace candor
