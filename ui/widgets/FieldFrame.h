// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace candor {

/// A field with its label above, a hint below, and, when something needs attention, a sentence that says how to fix it.
/// The frame of the field turns to 2 px late then. Saving is never blocked by it.
class FieldFrame : public QWidget {
    Q_OBJECT

public:
    /// Takes the field over. An empty label leaves it out, for forms with labels beside the fields.
    FieldFrame(const QString &labelText, QWidget *field, QWidget *parent = nullptr);

    QWidget *field() const { return m_field; }
    QLabel *titleLabel() const { return m_label; }
    void setHint(const QString &hint);
    QString error() const;
    void setError(const QString &sentence);
    void clearError() { setError({}); }
    bool hasError() const { return !error().isEmpty(); }

private:
    void describe();

    QLabel *m_label;
    QWidget *m_field;
    QLabel *m_hint;
    QWidget *m_errorRow;
    QLabel *m_error;
};

} // namespace candor
