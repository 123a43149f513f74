// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/LibraryIndex.h"
#include "library/LibrarySource.h"

#include <QJsonObject>
#include <QWidget>

#include <array>

class QLineEdit;
class QListView;
class QStackedWidget;
class QStandardItemModel;

namespace candor {

class CasebookHistoryPart;
class CodeListsPart;
class ContactCardsPart;
class DeadlinesPart;
class EmptyState;
class HelpPane;
class HolidaysPart;
class ProtocolPart;
class TablePart;
class TemplatesPart;

/// The section "Library": what the program knows, where it comes from and how sure it is, with one search over all.
class LibraryPage : public QWidget {
    Q_OBJECT

public:
    explicit LibraryPage(const LibrarySource &source, QWidget *parent = nullptr);

    /// The shell's own list of what can be done and by which keys.
    void setKeyboardMap(const KeyList &map);
    void showSection(LibrarySection section);
    [[nodiscard]] LibrarySection section() const;
    /// Shows one thing of a section; false when it is not there.
    bool reveal(LibrarySection section, const QString &id);
    void startSearch();
    void setSearch(const QString &text);
    /// The parts that F6 goes through.
    [[nodiscard]] QList<QWidget *> panes() const;
    void follow(const ChangeNotice &notice);
    /// Keeps what is half typed; finished when it is stored. For locking and Ctrl+S.
    [[nodiscard]] QFuture<void> park();

    [[nodiscard]] QListView *sections() const { return m_sections; }
    [[nodiscard]] QListView *hits() const { return m_hits; }
    [[nodiscard]] ProtocolPart *protocol() const { return m_protocol; }
    // Each of these is made when it is first looked at; nullptr until then.
    [[nodiscard]] DeadlinesPart *deadlines() const { return m_deadlines; }
    [[nodiscard]] HolidaysPart *holidays() const { return m_holidays; }
    [[nodiscard]] ContactCardsPart *contacts() const { return m_contacts; }
    [[nodiscard]] TemplatesPart *templates() const { return m_templates; }
    [[nodiscard]] CasebookHistoryPart *history() const { return m_history; }

Q_SIGNALS:
    void toast(const QString &text, bool undoable);
    void openCaseRequested(const QUuid &caseId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// Reads the casebook, once, when the library is first looked at: opening a casebook does not wait for it.
    void load();
    void restoreTyped();
    void fillTyped();
    [[nodiscard]] QWidget *make(LibrarySection section);
    /// Makes the part of a section when it is not there yet.
    void need(LibrarySection section);
    void turnTo(LibrarySection section);
    void showKeys();
    void openSource(const QString &key);
    void buildSections();
    void find();
    void openHit();
    void showSources();
    void forgetIndex();

    LibrarySource m_source;
    KeyList m_keys;
    std::vector<LibraryEntry> m_index; // made when it is needed, forgotten when something changes
    bool m_loaded = false;
    std::array<bool, static_cast<size_t>(LibrarySection::History) + 1> m_made{true}; // by section; the first always is
    QJsonObject m_typed; // kept from before a lock, until the part it belongs to is made
    QLineEdit *m_search;
    QListView *m_sections;
    QStandardItemModel *m_sectionModel;
    QStackedWidget *m_stack;
    ProtocolPart *m_protocol;
    DeadlinesPart *m_deadlines = nullptr;
    HolidaysPart *m_holidays = nullptr;
    CodeListsPart *m_codes = nullptr;
    ContactCardsPart *m_contacts = nullptr;
    TemplatesPart *m_templates = nullptr;
    HelpPane *m_guidance = nullptr;
    TablePart *m_keyboard = nullptr;
    TablePart *m_sources = nullptr;
    CasebookHistoryPart *m_history = nullptr;
    QStackedWidget *m_found;
    QListView *m_hits;
    QStandardItemModel *m_hitModel;
    EmptyState *m_noHit;
};

} // namespace candor
