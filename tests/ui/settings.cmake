# Settings, language, backups by themselves.
foreach(name tst_settings tst_language tst_autobackup)
  candor_add_test(${name} SOURCES ${name}.cpp ShellFixture.h LIBRARIES candor_ui Qt6::Widgets)
endforeach()
# Every screen and dialog: in a language that does not exist, and for those who hear, type and look more closely.
foreach(name tst_pseudo tst_accessible)
  candor_add_test(${name} SOURCES ${name}.cpp PseudoLanguage.h ScreenChecks.h Screens.h ScreenTable.h ShellFixture.h
    LIBRARIES candor_ui Qt6::Widgets Qt6::PrintSupport TIMEOUT 900)
endforeach()
