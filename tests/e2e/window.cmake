# The program through its real window. Under Xvfb, so that the keyboard, the pointer and modal windows are real ones.
# -noreset: it would start anew when its last window closes, and turn away whoever comes meanwhile.
find_program(CANDOR_XVFB_RUN NAMES xvfb-run)
add_library(candor_e2e STATIC CaseRobot.cpp CaseRobot.h Desk.cpp Desk.h Robot.cpp Robot.h)
target_link_libraries(candor_e2e PUBLIC Candor::Flags candor_ui Qt6::Widgets Qt6::Test)
candor_share_precompiled(candor_e2e ui)

function(candor_add_window_test name)
  add_executable(tst_${name} tst_${name}.cpp)
  target_link_libraries(tst_${name} PRIVATE candor_e2e)
  candor_share_precompiled(tst_${name} ui)
  target_compile_definitions(tst_${name} PRIVATE CANDOR_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  if(CANDOR_XVFB_RUN)
    add_test(NAME e2e_${name} COMMAND "${CANDOR_XVFB_RUN}" -a -s "-screen 0 1600x1000x24 -noreset" "$<TARGET_FILE:tst_${name}>")
    set(platform xcb)
  else()
    add_test(NAME e2e_${name} COMMAND tst_${name})
    set(platform offscreen)
  endif()
  candor_patience(600 patience)
  set_tests_properties(e2e_${name} PROPERTIES TIMEOUT ${patience} RUN_SERIAL TRUE LABELS window
    ENVIRONMENT "QT_QPA_PLATFORM=${platform};LC_ALL=C.UTF-8;TZ=UTC")
endfunction()

candor_add_window_test(window) # the main job: from the import of reports to the closed case
candor_add_window_test(day)    # a day: new case, first conversation, lock in mid-sentence, promises, Today, history
candor_add_window_test(keyboard) # the same day without a pointer
candor_add_window_test(endings) # three cases to their ends: explained, made good, litigation and back

# What a screen reader meets, over AT-SPI.
add_test(NAME e2e_atspi COMMAND "${CANDOR_PYTHON}" "${CMAKE_CURRENT_SOURCE_DIR}/atspi.py" "$<TARGET_FILE:candor-casebook>")
candor_patience(300 patience)
set_tests_properties(e2e_atspi PROPERTIES TIMEOUT ${patience} RUN_SERIAL TRUE LABELS window SKIP_RETURN_CODE 77
  ENVIRONMENT "PYTHONDONTWRITEBYTECODE=1;PYTHONUTF8=1")
