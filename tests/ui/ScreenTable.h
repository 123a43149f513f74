// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Screens.h"

// The table of screens and dialogs: what each is called, and how to get there.
namespace candor::screens {

inline void Screens::buildUnlocked()
{
    const auto today = [this] {
        OpenShell &open = shell();
        open.showSection(OpenShell::Section::Today);
        TodayPage *page = open.todayPage();
        need<QAbstractButton>(*page, u"wholeTeam"_s)->click();
        type(*page, u"taskSearch"_s, {});
        const auto firstTask = [page] {
            const QAbstractItemModel *model = page->list()->model();
            for (int group = 0; group < model->rowCount(); ++group) {
                const QModelIndex parent = model->index(group, 0);
                if (model->rowCount(parent) > 0)
                    return model->index(0, 0, parent);
            }
            return QModelIndex();
        };
        until([firstTask] { return firstTask().isValid(); }, "tasks");
        page->list()->setCurrentIndex(firstTask());
        return page;
    };
    const auto cases = [this] {
        OpenShell &open = shell();
        open.showSection(OpenShell::Section::Cases);
        CasesPage *page = open.casesPage();
        page->table()->clearSelection();
        if (auto *cancel = page->findChild<QAbstractButton *>(u"cancelView"_s); cancel && cancel->isVisible())
            cancel->click();
        page->goTo({});
        type(*page, u"caseSearch"_s, {});
        until([page] { return hasRows(page->table()); }, "cases");
        page->table()->setCurrentIndex(page->table()->model()->index(0, 0));
        return page;
    };
    const auto plans = [this] {
        OpenShell &open = shell();
        open.showSection(OpenShell::Section::Plans);
        PlansPage *page = open.plansPage();
        until([page] { return hasRows(&page->plans()); }, "plans");
        return page;
    };
    const auto newCase = [this](int number) {
        return Screen{nullptr, [this, number]() -> QWidget * {
                          shell().newCase({}, number);
                          until([this] { return m_window->shell()->newCaseDialog() != nullptr; }, "the dialog");
                          return m_window->shell()->newCaseDialog();
                      }};
    };
    const auto settings = [this](SettingsDialog::Page number) {
        return [this, number]() -> QWidget * {
            static_cast<void>(dialog(Do::OpenSettings));
            m_window->companions().settings()->showPage(number);
            return m_window->companions().settings();
        };
    };
    using S = SettingsDialog::Page;
    m_screens.insert(
        m_screens.end(),
        {
            {"window",
             [this, today]() -> QWidget * {
                 today();
                 return m_window.get();
             }},
            {"today", [today]() -> QWidget * { return today(); }},
            {"today, moving a deadline",
             [today]() -> QWidget * {
                 TodayPage *page = today();
                 // Not every task has a deadline that may be moved.
                 const QAbstractItemModel *model = page->list()->model();
                 for (int group = 0; group < model->rowCount(); ++group) {
                     const QModelIndex parent = model->index(group, 0);
                     for (int row = 0; row < model->rowCount(parent); ++row) {
                         page->list()->setCurrentIndex(model->index(row, 0, parent));
                         QTest::qWait(100);
                         if (auto *move = page->findChild<QAbstractButton *>(u"moveTask"_s);
                             move && move->isVisible()) {
                             move->click();
                             return page;
                         }
                     }
                 }
                 throw std::runtime_error("no deadline can be moved");
             }},
            {"today, nothing found",
             [today]() -> QWidget * {
                 TodayPage *page = today();
                 type(*page, u"taskSearch"_s, u"zzzz"_s);
                 return page;
             }},
            {"cases", [cases]() -> QWidget * { return cases(); }},
            {"cases, found",
             [cases]() -> QWidget * {
                 CasesPage *page = cases();
                 type(*page, u"caseSearch"_s, u"heparin"_s);
                 return page;
             }},
            {"cases, nothing found",
             [cases]() -> QWidget * {
                 CasesPage *page = cases();
                 type(*page, u"caseSearch"_s, u"zzzz"_s);
                 return page;
             }},
            {"cases, several selected",
             [cases]() -> QWidget * {
                 CasesPage *page = cases();
                 page->table()->selectAll();
                 until([page] { return need<QWidget>(*page, u"selectionBar"_s)->isVisible(); }, "the bar");
                 return page;
             }},
            {"cases, assigning",
             [cases]() -> QWidget * {
                 CasesPage *page = cases();
                 page->table()->selectAll();
                 until([page] { return need<QWidget>(*page, u"selectionBar"_s)->isVisible(); }, "the bar");
                 press(*page, u"askOwner"_s);
                 return page;
             }},
            {"cases, giving them a tag",
             [cases]() -> QWidget * {
                 CasesPage *page = cases();
                 page->table()->selectAll();
                 until([page] { return need<QWidget>(*page, u"selectionBar"_s)->isVisible(); }, "the bar");
                 press(*page, u"askTag"_s);
                 return page;
             }},
            {"cases, saving a view",
             [cases]() -> QWidget * {
                 CasesPage *page = cases();
                 // Only another view than the usual one is worth keeping.
                 CasesPage::Place place = page->place();
                 place.view.order = CaseOrder::Number;
                 page->goTo(place);
                 press(*page, u"saveView"_s);
                 return page;
             }},
            {"new case 1", newCase(0).show},
            {"new case 2", newCase(1).show},
            {"new case 3", newCase(2).show},
            {"new case 4", newCase(3).show},
            {"new case from a report",
             [this]() -> QWidget * {
                 const CaseView &report =
                     caseThat([](const CaseFile &file) { return file.record.status == CaseStatus::Intake; });
                 shell().newCase(report.file.record.id.uuid());
                 until([this] { return m_window->shell()->newCaseDialog() != nullptr; }, "the dialog");
                 return m_window->shell()->newCaseDialog();
             }},
            {"import",
             [this]() -> QWidget * {
                 const QString path = m_folder + u"/reports.csv"_s;
                 QFile file(path);
                 if (!file.open(QIODevice::WriteOnly))
                     throw std::runtime_error("no file to import");
                 file.write("INTAKEID,RECVDATE,AE_CATEGORY,AE_SHORT,ADVERSE_EVENT,FINDING_DETAIL,ASPEN_FACID,NAME,"
                            "ASPEN_FACTYPE_LABEL\n"
                            "T1,4-Jan-23,04 - Care,17: Pressure Ulcer,17: Pressure Ulcer,Z2,CA1,CASA,Hospital\n"
                            "T2,zzzz,04 - Care,17: Pressure Ulcer,17: Pressure Ulcer,Z2,CA1,CASA,Hospital\n");
                 file.close();
                 shell().importReports(path);
                 until([this] { return other() != nullptr; }, "the dialog");
                 QWidget *dialog = other();
                 until([dialog] { return hasRows(need<QTableWidget>(*dialog, u"refusedRows"_s)); }, "refused rows");
                 return dialog;
             }},
            {"plan",
             [plans]() -> QWidget * {
                 PlansPage *page = plans();
                 const QAbstractItemModel *model = page->plans().model();
                 for (int row = 0; row < model->rowCount(); ++row) {
                     const QModelIndex index = model->index(row, 0);
                     if (!(index.flags() & Qt::ItemIsSelectable))
                         continue;
                     page->plans().setCurrentIndex(index);
                     QTest::qWait(100);
                     if (auto *tests = page->findChild<QListView *>(u"planTest.list"_s); tests && hasRows(tests)) {
                         tests->setCurrentIndex(tests->model()->index(0, 0));
                         return page;
                     }
                 }
                 throw std::runtime_error("no plan has a test of change");
             }},
            {"plans, actions that no plan holds",
             [plans]() -> QWidget * {
                 PlansPage *page = plans();
                 page->showPlan({});
                 until([page] { return hasRows(&page->loose().list()); }, "actions");
                 page->loose().list().setCurrentIndex(page->loose().list().model()->index(0, 0));
                 return page;
             }},
            {"find anything",
             [this]() -> QWidget * {
                 shell().showSection(OpenShell::Section::Today);
                 // It goes away with the keyboard.
                 const QPointer<QWidget> find = dialog(Do::FindAnything);
                 type(*find, u"findField"_s, u"heparin"_s);
                 if (!find || !find->isVisible())
                     throw std::runtime_error("it did not stay");
                 return find;
             }},
            {"choose a case for a conversation",
             [this]() -> QWidget * {
                 shell().showSection(OpenShell::Section::Today);
                 return dialog(Do::LogConversation);
             }},
            {"settings, hospital", settings(S::Hospital)},
            {"settings, jurisdictions", settings(S::Jurisdictions)},
            {"settings, rules", settings(S::Rules)},
            {"settings, users", settings(S::Users)},
            {"settings, locking", settings(S::Locking)},
            {"settings, backup", settings(S::Backup)},
            {"settings, printing", settings(S::Printing)},
            {"settings, words of the record", settings(S::RecordWords)},
            {"settings, this computer", settings(S::Device)},
            {"help", [this] { return dialog(Do::HelpHere); }},
            {"keyboard map", [this] { return dialog(Do::KeyboardMap); }},
            {"about", [this] { return dialog(Do::About); }},
            {"the first hour", [this] { return dialog(Do::FirstHour); }},
            {"blank forms", [this] { return dialog(Do::BlankForms); }},
        });
}

inline void Screens::buildCase()
{
    const auto step = [this](const QString &id) {
        return [this, id]() -> QWidget * {
            CaseWorkspace &workspace = open(freshCase(), CaseWorkspace::Pathway);
            workspace.pathway().goTo(id);
            return &workspace;
        };
    };
    const auto tab = [this](CaseWorkspace::Tab which) {
        return [this, which]() -> QWidget * { return &open(caseWith<Interview>(), which); };
    };
    m_screens.insert(
        m_screens.end(),
        {
            {"case, the first conversation", step(u"prepare-first-conversation"_s)},
            {"case, who is told", step(u"choose-who-is-told"_s)},
            {"case, care for caregivers", step(u"support-caregivers"_s)},
            {"case, skipping a step",
             [this]() -> QWidget * {
                 CaseWorkspace &workspace = open(freshCase(), CaseWorkspace::Pathway);
                 workspace.pathway().goTo();
                 workspace.skipStep();
                 return &workspace;
             }},
            {"case, all steps",
             [this]() -> QWidget * {
                 CaseWorkspace &workspace = open(freshCase(), CaseWorkspace::Pathway);
                 workspace.pathway().setDense(true);
                 return &workspace;
             }},
            {"case, closing it",
             [this]() -> QWidget * {
                 CaseWorkspace &workspace = open(freshCase());
                 workspace.goToClosing();
                 return &workspace;
             }},
            {"case, closed",
             [this]() -> QWidget * {
                 return &open(
                     caseThat([](const CaseFile &file) { return file.record.status == CaseStatus::Closed; }),
                     CaseWorkspace::Pathway);
             }},
            {"case, details",
             [this]() -> QWidget * {
                 CaseWorkspace &workspace = open(freshCase());
                 workspace.editDetails();
                 return &workspace;
             }},
            {"case, another end",
             [this]() -> QWidget * {
                 CaseWorkspace &workspace = open(freshCase());
                 workspace.askToEnd(CaseStatus::Litigation);
                 return &workspace;
             }},
            {"communications", tab(CaseWorkspace::Communications)},
            {"communications, a conversation", [this] { return record<Conversation>(); }},
            {"communications, its note for the chart",
             [this]() -> QWidget * {
                 QWidget *workspace = record<Conversation>();
                 press(*workspace, u"conversation.chartNote"_s);
                 return workspace;
             }},
            {"communications, logging one",
             [this]() -> QWidget * {
                 CaseWorkspace &workspace = open(freshCase());
                 workspace.logConversation();
                 return &workspace;
             }},
            {"investigation", tab(CaseWorkspace::Investigation)},
            {"investigation, an event", [this] { return record<TimelineEntry>(); }},
            {"investigation, a cause", [this] { return record<Cause>(); }},
            {"investigation, an interview", [this] { return record<Interview>(); }},
            {"investigation, a piece of evidence", [this] { return record<EvidenceItem>(); }},
            {"investigation, a hold", [this] { return record<Hold>(); }},
            {"investigation, the team", [this] { return record<Investigation>(); }},
            {"investigation, a question", [this] { return record<ReviewQuestion>(); }},
            {"investigation, a decision", [this] { return record<Decision>(); }},
            {"investigation, a behavior review", [this] { return record<BehaviorReview>(); }},
            {"investigation, nothing yet",
             [this]() -> QWidget * { return &open(freshCase(), CaseWorkspace::Investigation); }},
            {"actions", tab(CaseWorkspace::Actions)},
            {"actions, one", [this] { return record<Action>(); }},
            {"actions, a measure", [this] { return record<Measurement>(); }},
            {"actions, a new one",
             [this]() -> QWidget * {
                 CaseWorkspace &workspace = open(caseWith<Action>());
                 workspace.addRecord(RecordKind::Action);
                 return &workspace;
             }},
            {"actions, none yet", [this]() -> QWidget * { return &open(freshCase(), CaseWorkspace::Actions); }},
            {"resolution, nothing yet",
             [this]() -> QWidget * { return &open(freshCase(), CaseWorkspace::Resolution); }},
            {"resolution, a need", [this] { return record<Need>(); }},
            {"resolution, an apology", [this] { return record<Apology>(); }},
            {"resolution, an offer", [this] { return record<Offer>(); }},
            {"resolution, an agreement", [this] { return record<Agreement>(); }},
            {"resolution, a payment", [this] { return record<Payment>(); }},
            {"resolution, a bill", [this] { return record<BillingDecision>(); }},
            {"resolution, a deadline set by law", [this] { return record<RegulatoryClock>(); }},
            {"people", [this] { return record<Person>(); }},
            {"people, care for a caregiver", [this] { return record<CaregiverSupport>(); }},
            {"people, care over the case",
             [this]() -> QWidget * {
                 CaseWorkspace &workspace = open(caseWith<CaregiverSupport>(), CaseWorkspace::People);
                 workspace.people().showSupport();
                 return &workspace;
             }},
            {"people, a new one",
             [this]() -> QWidget * {
                 CaseWorkspace &workspace = open(freshCase(), CaseWorkspace::People);
                 workspace.people().addPerson(PersonRole::Family);
                 return &workspace;
             }},
            {"history",
             [this]() -> QWidget * {
                 CaseWorkspace &workspace = open(caseWith<Interview>(), CaseWorkspace::History);
                 auto *list = need<QAbstractItemView>(workspace, u"history.list"_s);
                 until([list] { return hasRows(list); }, "the history");
                 list->setCurrentIndex(list->model()->index(0, 0));
                 return &workspace;
             }},
            {"history, the check",
             [this]() -> QWidget * {
                 CaseWorkspace &workspace = open(caseWith<Interview>(), CaseWorkspace::History);
                 press(workspace, u"history.check"_s);
                 return &workspace;
             }},
        });
}

inline void Screens::buildPapers()
{
    const auto write = [this](const QString &name) {
        QFile file(m_folder + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write("what a scanner wrote") < 0)
            throw std::runtime_error("no file");
        return file.fileName();
    };
    const auto letter = [this](const Id<Letter> &id) -> CaseWorkspace & {
        CaseWorkspace &workspace = documents();
        Q_EMIT workspace.documents().letterRequested(id);
        until([&workspace] { return need<LetterEditor>(workspace)->isVisible(); }, "the letter");
        return workspace;
    };
    const auto firstLetter = [this] { return caseWith<Letter>().file.all<Letter>().front().id; };
    m_screens.insert(
        m_screens.end(),
        {
            {"documents", [this]() -> QWidget * { return &documents(); }},
            {"documents, a file", [this] { return record<Attachment>(); }},
            {"documents, another kind of record",
             [this]() -> QWidget * {
                 QWidget *workspace = record<Attachment>();
                 auto *change = need<QAbstractButton>(*workspace, u"attachment.lane"_s);
                 until([change] { return change->isVisible() && change->isEnabled(); }, "the file");
                 change->click();
                 return workspace;
             }},
            {"documents, a file to add",
             [this, write]() -> QWidget * {
                 CaseWorkspace &workspace = documents();
                 Q_EMIT workspace.documents().filesOffered({write(u"carta.txt"_s)});
                 until(
                     [&workspace] { return need<QWidget>(workspace, u"attachmentAdder"_s)->isVisible(); },
                     "the question");
                 return &workspace;
             }},
            {"documents, scans",
             [this, write]() -> QWidget * {
                 const QString scan = write(u"papel.pdf"_s);
                 QSettings().setValue(u"documents/scanFolder"_s, m_folder);
                 CaseWorkspace &workspace = documents();
                 auto &pane = alone<ScanPane>(workspace.store());
                 pane.resize(340, 620);
                 pane.show();
                 until([&pane] { return pane.findChild<CheckRow *>(u"scan.papel.pdf"_s) != nullptr; }, "the scan");
                 return &pane;
             }},
            {"letter", [letter, firstLetter]() -> QWidget * { return &letter(firstLetter()); }},
            {"letter, its templates", [letter]() -> QWidget * { return &letter({}); }},
            {"letter, its fields",
             [this, letter]() -> QWidget * {
                 CaseWorkspace &workspace = letter({});
                 auto *chosen = need<QAbstractButton>(workspace, u"letters.write"_s);
                 until([chosen] { return chosen->isVisible() && chosen->isEnabled(); }, "a template");
                 chosen->click();
                 auto *insert = need<QAbstractButton>(workspace, u"letter.insert"_s);
                 until([insert] { return insert->isVisible() && insert->isEnabled(); }, "the tools");
                 insert->click();
                 until([this] { return other() != nullptr; }, "the fields");
                 return other();
             }},
            {"binder",
             [this]() -> QWidget * {
                 CaseWorkspace &workspace = documents();
                 Q_EMIT workspace.documents().binderRequested();
                 until([&workspace] { return need<BinderPage>(workspace)->look() != nullptr; }, "the binder");
                 return &workspace;
             }},
            {"binder, sealed",
             [this]() -> QWidget * {
                 auto &panel = alone<SealedPanel>();
                 auto made = std::make_shared<WrittenHandOver>();
                 made->passphrase = u"zorro nube cinco"_s;
                 made->passphrase.detach(); // it is wiped
                 panel.showHandOver(made);
                 panel.resize(900, 640);
                 panel.show();
                 return &panel;
             }},
            {"learning summary",
             [this]() -> QWidget * {
                 CaseWorkspace &workspace = documents();
                 Q_EMIT workspace.documents().learningRequested();
                 until([&workspace] { return need<LearningPage>(workspace)->isVisible(); }, "the summary");
                 return &workspace;
             }},
        });
}

inline void Screens::buildLibrary()
{
    const auto library = [this](LibrarySection section) -> LibraryPage * {
        OpenShell &open = shell();
        open.showSection(OpenShell::Section::Library);
        LibraryPage *page = open.libraryPage();
        page->setSearch({});
        page->showSection(section);
        until([page] { return hasRows(page->protocol()->tree()); }, "the protocol");
        return page;
    };
    const auto section = [library](LibrarySection which) {
        return [library, which]() -> QWidget * { return library(which); };
    };
    const auto reveal = [library](LibrarySection which, const QString &id) {
        return [library, which, id]() -> QWidget * {
            LibraryPage *page = library(which);
            until([page, which, id] { return page->reveal(which, id); }, "what is to be shown");
            return page;
        };
    };
    const auto changed = [library](ProtocolPart::Tab tab) {
        return [library, tab]() -> QWidget * {
            LibraryPage *page = library(LibrarySection::Protocol);
            page->protocol()->draft()->discard();
            if (tab == ProtocolPart::Changes) {
                ProtocolEdit length;
                length.what = ProtocolEdit::What::Length;
                length.part = ProtocolEdit::Part::Clock;
                length.target = u"C2"_s;
                length.span = Span{45, TimeUnit::Minutes};
                page->protocol()->draft()->add(length);
            }
            page->protocol()->showTab(tab);
            return page;
        };
    };
    using L = LibrarySection;
    using K = OutlineKind;
    m_screens.insert(
        m_screens.end(), {
                             {"library, a phase", reveal(L::Protocol, outlineId(K::Phase, u"P1"_s))},
                             {"library, a step", reveal(L::Protocol, outlineId(K::Step, u"chart-note"_s))},
                             {"library, switching a step off",
                              [library]() -> QWidget * {
                                  LibraryPage *page = library(L::Protocol);
                                  page->reveal(L::Protocol, outlineId(K::Step, u"chart-note"_s));
                                  press(*page, u"switchOff"_s);
                                  return page;
                              }},
                             {"library, a clock", reveal(L::Protocol, outlineId(K::Clock, u"C7"_s))},
                             {"library, a decision", reveal(L::Protocol, outlineId(K::Decision, u"D1"_s))},
                             {"library, a section", reveal(L::Protocol, outlineId(K::Section, u"event/assess"_s))},
                             {"library, a row", reveal(L::Protocol, outlineId(K::Row, u"event/R1"_s))},
                             {"library, a closing check", reveal(L::Protocol, outlineId(K::Closing, u"apology"_s))},
                             {"library, changes", changed(ProtocolPart::Changes)},
                             {"library, versions", changed(ProtocolPart::Versions)},
                             {"library, a deadline", reveal(L::Deadlines, u"US-MSP-DEMAND"_s)},
                             {"library, holidays", section(L::Holidays)},
                             {"library, codes", reveal(L::Codes, u"ahrq_harm_v1_2"_s)},
                             {"library, contacts", section(L::Contacts)},
                             {"library, letters", reveal(L::Letters, u"family/initial-acknowledgement"_s)},
                             {"library, guidance", reveal(L::Guidance, u"guide-apology"_s)},
                             {"library, keyboard", section(L::Keyboard)},
                             {"library, sources", section(L::Sources)},
                             {"library, history", section(L::History)},
                             {"library, found",
                              [library]() -> QWidget * {
                                  LibraryPage *page = library(L::Protocol);
                                  page->protocol()->draft()->discard();
                                  page->protocol()->showTab(ProtocolPart::Outline);
                                  page->setSearch(u"apology"_s);
                                  until([page] { return page->hits()->isVisible() || !hasRows(page->hits()); }, "hits");
                                  return page;
                              }},
                         });
}

inline void Screens::buildLocked()
{
    const auto unlock = [this](const QString &path) -> UnlockPage & {
        auto &page = alone<UnlockPage>(std::make_shared<SystemClock>());
        page.setCasebook(path);
        page.resize(1280, 800);
        page.show();
        return page;
    };
    const auto create = [this]() -> CreateDialog & {
        auto &dialog = alone<CreateDialog>(std::make_shared<SystemClock>());
        need<QLineEdit>(dialog, u"hospital"_s)->setText(u"Casebook"_s);
        dialog.show();
        return dialog;
    };
    m_screens.insert(
        m_screens.end(), {
                             {"unlock", [this, unlock]() -> QWidget * { return &unlock(m_path); }},
                             {"unlock, with the recovery key",
                              [this, unlock]() -> QWidget * {
                                  UnlockPage &page = unlock(m_path);
                                  press(page, u"cannotUnlock"_s);
                                  return &page;
                              }},
                             {"unlock, another casebook",
                              [this, unlock]() -> QWidget * {
                                  UnlockPage &page = unlock(m_path);
                                  press(page, u"chooseAnother"_s);
                                  return &page;
                              }},
                             {"unlock, no casebook yet", [unlock]() -> QWidget * { return &unlock({}); }},
                             {"create", [create]() -> QWidget * { return &create(); }},
                             {"create, with mistakes",
                              [create]() -> QWidget * {
                                  CreateDialog &dialog = create();
                                  need<QLineEdit>(dialog, u"newPassphrase"_s)->setText(u"corta"_s);
                                  press(dialog, u"createNext"_s);
                                  return &dialog;
                              }},
                             {"recovery sheet",
                              [this]() -> QWidget * {
                                  auto &sheet = alone<RecoverySheetPage>();
                                  CreatedCasebook created;
                                  created.path = m_path;
                                  created.vaultId = QUuid::createUuid();
                                  created.recoveryKey = u"7H3K-9QXW-2M4P-8RTV-6NZB-1CJD-5FGY-0SLT"_s;
                                  sheet.setCasebook(created, u"Lakeview"_s, u"Dana Okafor"_s, sampleNow);
                                  sheet.resize(512, 560);
                                  sheet.show();
                                  return &sheet;
                              }},
                             {"restore",
                              [this]() -> QWidget * {
                                  auto &dialog = alone<RestoreDialog>();
                                  dialog.show();
                                  return &dialog;
                              }},
                             {"restore, with mistakes",
                              [this]() -> QWidget * {
                                  auto &dialog = alone<RestoreDialog>();
                                  dialog.show();
                                  press(dialog, u"restoreNow"_s);
                                  return &dialog;
                              }},
                         });
}

} // namespace candor::screens
