# The main job through the real window. Under Xvfb, so that the keyboard, the pointer and modal windows are real ones.
add_executable(tst_window tst_window.cpp CaseRobot.cpp CaseRobot.h Robot.cpp Robot.h)
target_link_libraries(tst_window PRIVATE Candor::Flags candor_ui Qt6::Widgets Qt6::Test)
target_compile_definitions(tst_window PRIVATE CANDOR_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
find_program(CANDOR_XVFB_RUN NAMES xvfb-run)
if(CANDOR_XVFB_RUN)
  add_test(NAME e2e_window COMMAND "${CANDOR_XVFB_RUN}" -a -s "-screen 0 1600x1000x24" "$<TARGET_FILE:tst_window>")
  set(candor_window_platform xcb)
else()
  add_test(NAME e2e_window COMMAND tst_window)
  set(candor_window_platform offscreen)
endif()
set_tests_properties(e2e_window PROPERTIES TIMEOUT 600 RUN_SERIAL TRUE LABELS window
  ENVIRONMENT "QT_QPA_PLATFORM=${candor_window_platform};LC_ALL=C.UTF-8;TZ=UTC")
