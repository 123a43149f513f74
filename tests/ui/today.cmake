# The list of tasks, and the notifications that come from it.
candor_add_test(tst_today SOURCES tst_today.cpp CaseFixture.h TodayBench.h TodayFixture.h ShellFixture.h LIBRARIES candor_ui Qt6::Widgets)
candor_add_test(tst_notifier SOURCES tst_notifier.cpp CaseFixture.h TodayFixture.h ShellFixture.h LIBRARIES candor_ui Qt6::Widgets)
# Draws the list over a demonstration: today_gallery OUT_DIR. As a test it must draw all pages.
candor_add_test(today_gallery SOURCES today_gallery.cpp Gallery.h ShellFixture.h LIBRARIES candor_ui Qt6::Widgets)
