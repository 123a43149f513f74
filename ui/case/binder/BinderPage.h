// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/binder/BinderWork.h"

#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include <atomic>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace candor {

class BinderPartsList;
class BinderSide;
class Button;
class FieldFrame;
class SealedPanel;

/// Puts a case binder together: for whom, what is in it and in which order; then it is saved, or sealed for counsel or
/// an insurer. What takes time is done away from the screen, on a copy of the case, and can be stopped. What leaves is
/// recorded in the case before its file appears.
class BinderPage final : public QWidget {
    Q_OBJECT

public:
    explicit BinderPage(CaseStore &store, QWidget *parent = nullptr);
    ~BinderPage() override;

    void open();
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Back to the documents.
    void close();
    /// Forgets the passphrase that is shown.
    void leave();
    /// The one thing to do next.
    void doNext();
    [[nodiscard]] std::vector<QWidget *> panes() const;

    // Without asking where to.
    void saveTo(const QString &path, const std::optional<Disclosure> &ground = {});
    void sealTo(const QString &path);
    void saveNoteTo(const QString &path);

    [[nodiscard]] BinderPartsList &list() const { return *m_list; }
    [[nodiscard]] SealedPanel &sealed() const { return *m_sealed; }
    /// Something is being made.
    [[nodiscard]] bool isWorking() const { return m_run != nullptr; }
    /// What the person would get; null until it was looked into.
    [[nodiscard]] const BinderLook *look() const { return m_look ? &*m_look : nullptr; }

Q_SIGNALS:
    void opened();
    void closed();

private:
    /// Shared with the thread that makes it.
    struct Run {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<bool> cancelled = false;
    };

    QWidget *buildHead();
    QWidget *buildChoice();
    QWidget *buildTools();
    void enterCase();
    void refresh();
    void showChoices();
    void lookAgain();
    [[nodiscard]] BinderReader reader() const;
    [[nodiscard]] BinderOrder order(const QString &language) const;
    [[nodiscard]] bool mayGoOut(bool sealed);
    void whenKnown(const std::function<void()> &then);
    void save();
    void seal();
    void askForPath(bool sealed, const std::optional<Disclosure> &ground);
    void askForNotePath();
    Progress begin(const QString &what);
    void end();
    void written(const WrittenBinder &binder);
    void failed(const Error &error, const Id<Case> &caseId, bool sealing);
    void showFolder();

    CaseStore &m_store;
    QThreadPool m_work; // one thread that stays: another one would have to load the fonts again
    bool m_open = false;
    Id<Case> m_case;
    std::shared_ptr<const CaseFile> m_file;
    BinderHistoryRows m_history; // of m_file
    std::optional<BinderLook> m_look;
    bool m_looking = false;
    bool m_lookAgain = false;
    std::shared_ptr<Run> m_run;
    QTimer m_tick;
    QString m_savedPath;

    QStackedWidget *m_stack;
    Button *m_back;
    QComboBox *m_reader;
    QLineEdit *m_recipient;
    FieldFrame *m_recipientFrame;
    QLineEdit *m_purpose;
    FieldFrame *m_purposeFrame;
    Button *m_all;
    Button *m_none;
    Button *m_up;
    Button *m_down;
    QWidget *m_choice;
    BinderPartsList *m_list;
    BinderSide *m_side;
    SealedPanel *m_sealed;
};

} // namespace candor
