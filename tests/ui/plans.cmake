# The improvement plans.
candor_add_test(tst_plans SOURCES tst_plans.cpp CaseFixture.h ShellFixture.h LIBRARIES candor_ui Qt6::Widgets)
# Draws them over a demonstration: plans_gallery OUT_DIR. As a test it must draw all pages.
candor_add_test(plans_gallery SOURCES plans_gallery.cpp Gallery.h ShellFixture.h LIBRARIES candor_ui Qt6::Widgets)
