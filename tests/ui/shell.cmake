# The window around the screens: unlocking, list of cases, new cases, locking. All on real casebooks in temporary folders.
foreach(name tst_shell tst_lock tst_find tst_unlock tst_cases tst_intake)
  candor_add_test(${name} SOURCES ${name}.cpp ShellFixture.h ShellWindow.h LIBRARIES candor_ui Qt6::Widgets Qt6::PrintSupport)
endforeach()
candor_add_test(tst_translations SOURCES tst_translations.cpp LIBRARIES candor_ui)
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND TARGET Qt6::DBus)
  candor_add_test(tst_system_events SOURCES tst_system_events.cpp ShellFixture.h LIBRARIES candor_ui Qt6::Widgets Qt6::DBus)
endif()
