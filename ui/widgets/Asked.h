// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace candor {

/// What a small panel asks in place, such as why a step is skipped. Its texts are in no draft of a page: around a lock
/// they are kept together with what was asked, see AskedTexts.
class Asked final : public QObject {
    Q_OBJECT

public:
    /// `panel` is the field, or holds the fields, each with an object name; it is hidden while nothing is asked.
    explicit Asked(QWidget *panel);

    /// Asks what `key` says once more when it is about what is shown now, and does nothing otherwise.
    using Again = std::function<void(const QString &key)>;
    void setAgain(Again again) { m_again = std::move(again); }
    void askAgain(const QString &key) const;
    /// At the end of asking, with the panel in sight. `key` says what is asked about which record; what was typed when
    /// the casebook was locked comes back.
    void begin(const QString &key);
    /// Empty while nothing is asked.
    [[nodiscard]] QString key() const;
    /// Is there anything that would come back: a text, or the panel itself?
    [[nodiscard]] bool isWorthKeeping() const;

    [[nodiscard]] QJsonObject texts() const;
    void setTexts(const QJsonObject &texts);

private:
    QWidget *m_panel;
    QString m_key;
    Again m_again;
};

/// The texts of all panels of the screens that ask something, for one draft of the casebook. A text waits here until
/// the same is asked again.
class AskedTexts final : public QObject {
    Q_OBJECT

public:
    explicit AskedTexts(QWidget *screens);

    /// What is asked now and what waits; empty when there is neither.
    [[nodiscard]] QByteArray toDraft() const;
    void fromDraft(const QByteArray &draft);
    [[nodiscard]] bool isEmpty() const { return m_waiting.empty(); }
    /// Has everything asked again that can be asked where the screens are now.
    void askAgain();
    void fill(Asked &asked);

private:
    struct Waiting {
        QString key;
        QJsonObject texts;
    };

    QWidget *m_screens;
    std::vector<Waiting> m_waiting; // the oldest first
};

} // namespace candor
