# Settings, language, backups by themselves; every page in a language that does not exist.
foreach(name tst_settings tst_language tst_autobackup)
  candor_add_test(${name} SOURCES ${name}.cpp ShellFixture.h LIBRARIES candor_ui Qt6::Widgets)
endforeach()
candor_add_test(tst_pseudo SOURCES tst_pseudo.cpp PseudoLanguage.h CaseFixture.h HeparinCase.h ShellFixture.h
  LIBRARIES candor_ui Qt6::Widgets Qt6::PrintSupport)
