# Theme and shared widgets.
candor_add_test(tst_theme SOURCES tst_theme.cpp LIBRARIES candor_ui Qt6::Widgets)
candor_add_test(tst_widgets SOURCES tst_widgets.cpp SpokenParts.h LIBRARIES candor_ui Qt6::Widgets)
candor_add_test(tst_input_widgets SOURCES tst_input_widgets.cpp SpokenParts.h LIBRARIES candor_ui Qt6::Widgets)
candor_add_test(tst_layouts SOURCES tst_layouts.cpp LIBRARIES candor_ui Qt6::Widgets)
# Draws every component in both themes: candor_gallery OUT_DIR. As a test it must draw all pages.
candor_add_test(candor_gallery SOURCES gallery.cpp LIBRARIES candor_ui Qt6::Widgets)
