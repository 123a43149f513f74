// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Painted.h"

#include <QPlainTextEdit>
#include <QStringList>
#include <QWidget>

namespace candor {

/// Text with one entry per line and a bullet before each. Tab leaves it; Enter starts the next entry.
class LineEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit LineEdit(bool openBullets, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    class Gutter;
    void paintBullets(QPainter &painter);
    int contentHeight() const;

    bool m_openBullets;
    QWidget *m_gutter;
};

/// A heading and its lines; a List to assistive technology.
class LineList : public Painted<QWidget> {
    Q_OBJECT

public:
    LineList(const QString &title, bool openBullets, QWidget *parent = nullptr);

    LineEdit *edit() const { return m_edit; }
    QStringList lines() const; ///< trimmed, without empty ones
    void setLines(const QStringList &lines);

private:
    LineEdit *m_edit;
};

/// What is known beside what is not known yet, so that nobody is led to guess.
class KnownUnknown : public Painted<QWidget> {
    Q_OBJECT

public:
    explicit KnownUnknown(QWidget *parent = nullptr);

    QStringList known() const { return m_known->lines(); }
    QStringList unknown() const { return m_unknown->lines(); }
    void setKnown(const QStringList &lines);   ///< without a signal; keeps the cursor where nothing changed
    void setUnknown(const QStringList &lines); ///< likewise
    void setReadOnly(bool readOnly);
    LineList *knownList() const { return m_known; }
    LineList *unknownList() const { return m_unknown; }

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    LineList *m_known;
    LineList *m_unknown;
};

} // namespace candor
