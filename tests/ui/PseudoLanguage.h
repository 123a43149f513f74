// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ScreenChecks.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QFontMetrics>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QStyle>
#include <QTabBar>
#include <QTextDocument>
#include <QTranslator>

#include <algorithm>
#include <functional>
#include <set>

// A language that does not exist, for finding texts that are not translated and parts that are too small for longer
// words. Every vowel gets an accent, so a plain vowel on the screen is a text that no translator saw, or data.
namespace candor::pseudo {

using namespace Qt::StringLiterals;

/// "Case %1" becomes "«Cásé %1 ~~~»": 40 % longer, places and tags as they are.
inline QString pseudoText(const QString &source)
{
    static const QString plain = u"aeiouAEIOU"_s, accented = u"áéíöüÅÉÏØÛ"_s;
    QString text;
    bool inTag = false;
    for (qsizetype i = 0; i < source.size(); ++i) {
        QChar c = source[i];
        if (c == u'<')
            inTag = true;
        const bool place = (i > 0 && source[i - 1] == u'%') || (i > 1 && source.mid(i - 2, 2) == u"%L"_s);
        const qsizetype vowel = inTag || place ? -1 : plain.indexOf(c);
        if (c == u'>')
            inTag = false;
        text += vowel < 0 ? c : accented[vowel];
    }
    for (qsizetype more = source.size() * 2 / 5; more > 0; more -= 4)
        text += u" ~~~"_s.left(more + 1);
    return u'«' + text + u'»';
}

class PseudoTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text.trimmed().isEmpty() ? text : pseudoText(text);
    }
    bool isEmpty() const override { return false; }
};

/// Words of the cases, places and locale that a screen may show as they are.
class KnownWords {
public:
    void add(const QString &text)
    {
        for (QString &word : wordsOf(text)) {
            m_words.insert(word);
            // As it begins a line.
            word.front() = word.front().toUpper();
            m_words.insert(word);
        }
    }
    /// Known as a whole only; its words are not.
    void addPhrase(const QString &text)
    {
        if (!text.isEmpty())
            m_phrases.insert(text);
    }
    /// The words with a plain vowel that nobody translated and that are no data.
    [[nodiscard]] QStringList strange(const QString &text) const
    {
        QStringList found = strangeWords(text);
        if (found.isEmpty())
            return found;
        // The longest first: one may be within another.
        static const QRegularExpression address(u"https?:\\S+"_s);
        QString rest = QString(text).remove(address);
        QStringList phrases(m_phrases.begin(), m_phrases.end());
        std::sort(
            phrases.begin(), phrases.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
        for (const QString &phrase : std::as_const(phrases))
            rest.remove(phrase);
        return strangeWords(rest);
    }

private:
    [[nodiscard]] QStringList strangeWords(const QString &text) const
    {
        static const QRegularExpression plainVowel(u"[aeiouAEIOU]"_s);
        QStringList found;
        for (const QString &word : wordsOf(text)) {
            if (word.size() > 1 && word.contains(plainVowel) && !isKnown(word))
                found << word;
        }
        return found;
    }

    /// Words, and beginnings of words with the sign that there was more.
    static QStringList wordsOf(const QString &text)
    {
        static const QRegularExpression gap(u"[^\\p{L}…]+|(?<=…)"_s);
        return QString(text).remove(u'&').split(gap, Qt::SkipEmptyParts);
    }

    [[nodiscard]] bool isKnown(const QString &word) const
    {
        if (!word.endsWith(u'…'))
            return m_words.contains(word);
        const QString beginning = word.chopped(1);
        const auto first = m_words.lower_bound(beginning);
        return first != m_words.end() && first->startsWith(beginning);
    }

    std::set<QString> m_words, m_phrases;
};

using screens::pathOf;
using screens::plainText;

inline bool isOwnPart(const QWidget *widget)
{
    return widget->objectName().startsWith(u"qt_"_s) || qobject_cast<const QHeaderView *>(widget);
}

/// Texts below `root` that no translator saw, each with where it stands.
inline QStringList untranslated(const QWidget &root, const KnownWords &known)
{
    QStringList found;
    const auto look = [&](const QWidget *widget, const QString &what, const QString &text) {
        const QStringList words = known.strange(text);
        if (!words.isEmpty())
            found << u"%1, %2: \"%3\" in \"%4\""_s.arg(pathOf(widget), what, words.join(u' '), text.left(120));
    };
    look(&root, u"window title"_s, root.windowTitle());
    QList<const QWidget *> widgets{&root};
    const QList<QWidget *> children = root.findChildren<QWidget *>();
    for (const QWidget *each : children)
        widgets << each;
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(&root) || isOwnPart(widget))
            continue;
        look(widget, u"name"_s, widget->accessibleName());
        // The pages of a document say its text, in its own language.
        if (!widget->inherits("candor::PageView"))
            look(widget, u"description"_s, widget->accessibleDescription());
        look(widget, u"tip"_s, widget->toolTip());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            look(widget, u"label"_s, plainText(label));
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            look(widget, u"button"_s, button->text());
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            look(widget, u"placeholder"_s, line->placeholderText());
        else if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
            look(widget, u"placeholder"_s, edit->placeholderText());
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            look(widget, u"group"_s, group->title());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                look(widget, u"tab"_s, tabs->tabText(i));
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                look(widget, u"choice"_s, box->itemText(i));
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            const QAbstractItemModel *model = view->model();
            for (int column = 0; model && column < model->columnCount(); ++column)
                look(widget, u"header"_s, model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
            const std::function<void(const QModelIndex &)> lookAtRows = [&](const QModelIndex &parent) {
                for (int row = 0; row < model->rowCount(parent); ++row) {
                    for (int column = 0; column < model->columnCount(parent); ++column) {
                        const QModelIndex index = model->index(row, column, parent);
                        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                            look(widget, u"row"_s, index.data(role).toString());
                    }
                    lookAtRows(model->index(row, 0, parent));
                }
            };
            if (model)
                lookAtRows({});
        }
    }
    // Menus are looked at closed.
    const QList<QMenu *> menus = root.findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        look(menu, u"menu"_s, menu->title());
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions)
            look(menu, u"entry"_s, action->text());
    }
    return found;
}

/// Parts below `root` that are too small for what they say. A label that elides keeps the whole text in its tip.
inline QStringList cutOff(const QWidget &root)
{
    QStringList found;
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(&root) || isOwnPart(widget) || widget->size().isEmpty())
            continue;
        const auto tell = [&](const QString &text, QSize needed) {
            found << u"%1: \"%2\" needs %3x%4 and has %5x%6"_s.arg(pathOf(widget), text.left(60))
                         .arg(needed.width())
                         .arg(needed.height())
                         .arg(widget->width())
                         .arg(widget->height());
        };
        // What scrolls up and down only must not reach beyond the edge, where nobody gets to.
        if (const auto *scroll = qobject_cast<const QScrollArea *>(widget)) {
            if (scroll->widget() && scroll->widget()->width() > scroll->viewport()->width() + 1 &&
                !scroll->horizontalScrollBar()->isVisible())
                found << u"%1: %2 wide, of which %3 are shown"_s.arg(pathOf(scroll->widget()))
                             .arg(scroll->widget()->width())
                             .arg(scroll->viewport()->width());
        } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            const QString text = plainText(label);
            if (text.isEmpty() || !label->toolTip().isEmpty())
                continue;
            if (!label->wordWrap()) {
                const int needed = label->sizeHint().width();
                if (needed > label->width() + 1)
                    tell(text, {needed, label->height()});
                continue;
            }
            const int needed = label->heightForWidth(label->width());
            if (needed > label->height() + 1)
                tell(text, {label->width(), needed});
            int widest = 0;
            for (const QString &word : text.split(QRegularExpression(u"[\\s\u200B]+"_s)))
                widest = std::max(widest, label->fontMetrics().horizontalAdvance(word));
            if (widest > label->contentsRect().width() + 1)
                tell(text, {widest, label->height()});
        } else if (const auto *button = qobject_cast<const QPushButton *>(widget)) {
            QSize needed = button->sizeHint();
            // Between the signs of the narrow side bar it leaves out its own, and has room for the word.
            if (button->objectName() == "newCaseButton"_L1)
                needed.setWidth(button->fontMetrics().horizontalAdvance(button->text()) + 4);
            if (needed.width() > button->width() + 1 || needed.height() > button->height() + 1)
                tell(button->text(), needed);
        } else if (const auto *other = qobject_cast<const QAbstractButton *>(widget)) {
            // Painted ones wrap, or keep the whole text in a tip when they elide.
            if (other->text().isEmpty() || !other->toolTip().isEmpty())
                continue;
            if (!other->hasHeightForWidth() && other->sizeHint().width() > other->width() + 1)
                tell(other->text(), other->sizeHint());
            else if (other->hasHeightForWidth() && other->heightForWidth(other->width()) > other->height() + 1)
                tell(other->text(), {other->width(), other->heightForWidth(other->width())});
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                const int needed = tabs->fontMetrics().horizontalAdvance(QString(tabs->tabText(i)).remove(u'&'));
                if (needed > tabs->tabRect(i).width() && tabs->tabToolTip(i).isEmpty())
                    tell(tabs->tabText(i), {needed, tabs->tabRect(i).height()});
            }
        }
    }
    return found;
}

} // namespace candor::pseudo
