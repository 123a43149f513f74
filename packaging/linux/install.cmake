# What `cmake --install` puts where on Linux: both programs, the desktop entry, its description for software centres, the icon.
include(GNUInstallDirs)
install(TARGETS candor candor-casebook RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES "${CMAKE_CURRENT_LIST_DIR}/candor-casebook.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${CMAKE_CURRENT_LIST_DIR}/candor-casebook.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo"
        RENAME org.candorcasebook.CandorCasebook.metainfo.xml)
install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/app.svg"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" RENAME candor-casebook.svg)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
