// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFontMetrics>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QStyle>
#include <QTabBar>
#include <QTextDocument>
#include <QTranslator>

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
        for (const QString &word : wordsOf(text))
            m_words.insert(word);
    }
    /// The words with a plain vowel that nobody translated and that are no data.
    [[nodiscard]] QStringList strange(const QString &text) const
    {
        static const QRegularExpression plainVowel(u"[aeiouAEIOU]"_s);
        QStringList found;
        for (const QString &word : wordsOf(text)) {
            if (word.size() > 1 && word.contains(plainVowel) && !m_words.contains(word))
                found << word;
        }
        return found;
    }

private:
    static QStringList wordsOf(const QString &text)
    {
        static const QRegularExpression gap(u"[^\\p{L}]+"_s);
        return QString(text).remove(u'&').split(gap, Qt::SkipEmptyParts);
    }

    QSet<QString> m_words;
};

inline QString nameOf(const QWidget *widget)
{
    QString name = QLatin1StringView(widget->metaObject()->className());
    for (const QWidget *each = widget; each; each = each->parentWidget()) {
        if (!each->objectName().isEmpty())
            return name + u" in "_s + each->objectName();
    }
    return name;
}

inline QString plainText(const QLabel *label)
{
    if (label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()))
        return label->text();
    QTextDocument document;
    document.setHtml(label->text());
    return document.toPlainText();
}

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
            found << u"%1, %2: \"%3\" in \"%4\""_s.arg(nameOf(widget), what, words.join(u' '), text.left(120));
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
            const int rows = model ? model->rowCount() : 0, columns = model ? model->columnCount() : 0;
            for (int column = 0; column < columns; ++column) {
                look(widget, u"header"_s, model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
                for (int row = 0; row < rows; ++row) {
                    const QModelIndex index = model->index(row, column);
                    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                        look(widget, u"row"_s, index.data(role).toString());
                }
            }
        }
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
            found << u"%1: \"%2\" needs %3x%4 and has %5x%6"_s.arg(nameOf(widget), text.left(60))
                         .arg(needed.width())
                         .arg(needed.height())
                         .arg(widget->width())
                         .arg(widget->height());
        };
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
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
            if (button->sizeHint().width() > button->width() + 1 || button->sizeHint().height() > button->height() + 1)
                tell(button->text(), button->sizeHint());
        } else if (const auto *box = qobject_cast<const QCheckBox *>(widget)) {
            if (box->sizeHint().width() > box->width() + 1)
                tell(box->text(), box->sizeHint());
        }
    }
    return found;
}

} // namespace candor::pseudo
