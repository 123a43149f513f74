# The library and the help.
candor_add_test(tst_library SOURCES tst_library.cpp ShellFixture.h LIBRARIES candor_ui Qt6::Widgets)
candor_add_test(tst_templates_part SOURCES tst_templates_part.cpp ShellFixture.h LIBRARIES candor_ui Qt6::Widgets)
candor_add_test(tst_help SOURCES tst_help.cpp ShellFixture.h LIBRARIES candor_ui Qt6::Widgets)
# Draws the library in both themes and two sizes: library_gallery OUT_DIR. As a test it must draw all pages.
candor_add_test(library_gallery SOURCES library_gallery.cpp Gallery.h ShellFixture.h LIBRARIES candor_ui Qt6::Widgets)
