// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/HelpTopics.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace candor {

class MarkdownBrowser;

/// Table of contents at the left, the text at the right, and, where wanted, a search over all texts.
class HelpPane : public QWidget {
    Q_OBJECT

public:
    enum class Set { All, Guidance };
    explicit HelpPane(Set set, QWidget *parent = nullptr);

    /// Unknown topics leave the pane as it is; false then.
    bool show(const QString &topic);
    [[nodiscard]] QString topic() const { return m_topic; }
    void setSearch(const QString &text);
    /// Null for the guidance of the library, which has its own search.
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] MarkdownBrowser *browser() const { return m_browser; }

private:
    void fill(const QString &search);
    void showCurrent();

    Set m_set;
    QString m_topic;
    QStringList m_words;
    QLineEdit *m_search = nullptr;
    QListView *m_list;
    QStandardItemModel *m_model;
    MarkdownBrowser *m_browser;
};

} // namespace candor
