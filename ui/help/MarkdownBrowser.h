// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace candor {

/// A Markdown text set in the type and colours of the program. Links to other topics ("guide-apology.md") are told to
/// the owner; addresses on the web open in the browser of the system, and only when clicked.
class MarkdownBrowser : public QTextBrowser {
    Q_OBJECT

public:
    explicit MarkdownBrowser(QWidget *parent = nullptr);

    void setText(const QString &markdown);
    /// Marks every place where one of the words stands; none for an empty list.
    void mark(const QStringList &words);

Q_SIGNALS:
    void topicRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();

    QString m_markdown;
    QStringList m_words;
    bool m_layingOut = false;
};

} // namespace candor
