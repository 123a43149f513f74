// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/MarkdownBrowser.h"

#include "theme/Fonts.h"
#include "theme/Theme.h"

#include <QDesktopServices>
#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QUrl>

namespace candor {

using namespace Qt::StringLiterals;

MarkdownBrowser::MarkdownBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameStyle(QFrame::NoFrame);
    // A text to read has no frame of a field; its colours come from the palette like those of any text.
    setStyleSheet(
        u"QTextEdit, QTextEdit:focus, QTextEdit:read-only { background: transparent; border: none; padding: 0; }"_s);
    setTabChangesFocus(false); // Tab goes from link to link
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        const QString target = url.toString();
        if (target.endsWith(".md"_L1))
            Q_EMIT topicRequested(target.chopped(3));
        else if (url.scheme().startsWith("http"_L1))
            QDesktopServices::openUrl(url);
    });
}

void MarkdownBrowser::setText(const QString &markdown)
{
    m_markdown = markdown;
    layOut();
    verticalScrollBar()->setValue(0);
}

void MarkdownBrowser::layOut()
{
    m_layingOut = true;
    const Tokens &t = Theme::tokens();
    document()->setDefaultFont(themeFont(FontRole::Body));
    document()->setDocumentMargin(t.scaled(space::Xl));
    document()->setMarkdown(m_markdown, QTextDocument::MarkdownDialectGitHub);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        const bool inList = block.textList() != nullptr;
        format.setTopMargin(level == 1 ? 0 : t.scaled(level > 1 ? space::L : inList ? space::Xs : space::S));
        format.setBottomMargin(t.scaled(level > 0 ? space::Xs : inList ? space::Xs : space::S));
        format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
        if (level == 0)
            continue;
        QTextCharFormat characters;
        characters.setFont(themeFont(level == 1 ? FontRole::Title : FontRole::Heading));
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(characters);
    }
    cursor.endEditBlock();
    document()->setModified(false);
    m_layingOut = false;
    mark(m_words);
}

void MarkdownBrowser::mark(const QStringList &words)
{
    m_words = words;
    const Tokens &t = Theme::tokens();
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString &word : words) {
        for (QTextCursor at = document()->find(word); !at.isNull(); at = document()->find(word, at)) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = at;
            selection.format.setBackground(t.mark);
            selection.format.setForeground(t.markText);
            marks += selection;
        }
    }
    setExtraSelections(marks);
}

void MarkdownBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool look = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (look && !m_layingOut && !m_markdown.isEmpty())
        layOut();
}

} // namespace candor
