# The screen of one case.
candor_add_test(tst_case_words SOURCES tst_case_words.cpp CaseFixture.h LIBRARIES candor_ui Qt6::Widgets)
candor_add_test(tst_case_steps SOURCES tst_case_steps.cpp CaseFixture.h HeparinCase.h LIBRARIES candor_ui Qt6::Widgets)
candor_add_test(tst_case_form SOURCES tst_case_form.cpp CaseFixture.h FormBench.h LIBRARIES candor_ui Qt6::Widgets)
candor_add_test(tst_case_fields SOURCES tst_case_fields.cpp CaseFixture.h FormBench.h LIBRARIES candor_ui Qt6::Widgets)
candor_add_test(tst_dense SOURCES tst_dense.cpp CaseFixture.h HeparinCase.h LIBRARIES candor_ui Qt6::Widgets)
candor_add_test(tst_case_page SOURCES tst_case_page.cpp CaseFixture.h HeparinCase.h LIBRARIES candor_ui Qt6::Widgets)
candor_add_test(tst_communications SOURCES tst_communications.cpp CaseFixture.h HeparinCase.h LIBRARIES candor_ui Qt6::Widgets)
candor_add_test(tst_actions SOURCES tst_actions.cpp CaseFixture.h HeparinCase.h PseudoLanguage.h ShellFixture.h LIBRARIES candor_ui Qt6::Widgets)
candor_add_test(tst_people SOURCES tst_people.cpp CaseFixture.h HeparinCase.h ShellFixture.h LIBRARIES candor_ui Qt6::Widgets)
candor_add_test(tst_history SOURCES tst_history.cpp CaseFixture.h HeparinCase.h ShellFixture.h LIBRARIES candor_ui Qt6::Widgets)
# Draws the case screen in both themes and two sizes: case_gallery OUT_DIR. As a test it must draw all pages.
candor_add_test(case_gallery SOURCES case_gallery.cpp CaseFixture.h HeparinCase.h LIBRARIES candor_ui Qt6::Widgets)
