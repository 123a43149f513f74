// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/CaseStore.h"

#include <QLabel>

class QLineEdit;

namespace candor {

class Asked;
class FieldFrame;

/// When the step is due and how that is counted, with the way to another time. Out of sight without a running deadline.
class DueLine final : public QWidget {
    Q_OBJECT

public:
    explicit DueLine(QWidget *parent = nullptr);
    void show(const StepView &view, const StepState *state, const Protocol &protocol, const words::Moment &moment);

Q_SIGNALS:
    void moveAsked();

private:
    QLabel *m_text;
};

/// A line that says the same in short where there is no room for all of it. Assistive technology always hears all.
class BriefLabel final : public QLabel {
    Q_OBJECT

public:
    explicit BriefLabel(QWidget *parent = nullptr);
    /// Without a brief text the line is elided.
    void set(const QString &full, const QString &brief);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QString m_full;
    QString m_brief;
};

/// When something happened and who did it, for what is written down later.
class WhenRow final : public QWidget {
    Q_OBJECT

public:
    explicit WhenRow(const QString &user, QWidget *parent = nullptr);
    [[nodiscard]] QString by() const;
    [[nodiscard]] bool isEmpty() const;
    /// nullopt when it is empty or cannot be read; then the field says how to write it.
    [[nodiscard]] std::optional<Instant> read(const words::Moment &moment);
    /// Once it is in its place; see Asked.
    void begin(const QString &key);

private:
    QLineEdit *m_when;
    FieldFrame *m_frame;
    QLineEdit *m_by;
    Asked *m_asked;
};

} // namespace candor
