# SPDX-License-Identifier: GPL-3.0-or-later
# candor_platform_program(TARGET DESCRIPTION): what an operating system wants to find inside a program. Nothing on Linux.
function(candor_platform_program target description)
  if(WIN32)
    enable_language(RC)
    set(folder "${PROJECT_SOURCE_DIR}/packaging/windows")
    set(CANDOR_RC_NAME "${target}")
    set(CANDOR_RC_DESCRIPTION "${description}")
    set(CANDOR_RC_MANIFEST "${folder}/candor.manifest")
    set(CANDOR_RC_ICON "")
    if(EXISTS "${folder}/candor.ico")
      set(CANDOR_RC_ICON "1 ICON \"${folder}/candor.ico\"")
    endif()
    configure_file("${folder}/candor.rc.in" "${CMAKE_CURRENT_BINARY_DIR}/${target}.rc" @ONLY)
    target_sources(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${target}.rc")
    if(MSVC)
      target_link_options(${target} PRIVATE /MANIFEST:NO) # it is in the resource file, for MinGW too
    endif()
  elseif(APPLE)
    set_target_properties(${target} PROPERTIES
      MACOSX_BUNDLE_INFO_PLIST "${PROJECT_SOURCE_DIR}/packaging/macos/Info.plist.in"
      MACOSX_BUNDLE_BUNDLE_NAME "Candor Casebook"
      MACOSX_BUNDLE_GUI_IDENTIFIER "org.candorcasebook.CandorCasebook"
      MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
      MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}")
  endif()
endfunction()
