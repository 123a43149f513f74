# XlsxWriter::XlsxWriter: libxlsxwriter.
if(DEFINED VCPKG_TARGET_TRIPLET)
  find_package(unofficial-libxlsxwriter CONFIG QUIET) # may be static and then knows what it needs
  if(TARGET unofficial::libxlsxwriter::libxlsxwriter)
    get_target_property(XlsxWriter_INCLUDE_DIR unofficial::libxlsxwriter::libxlsxwriter INTERFACE_INCLUDE_DIRECTORIES)
    set(XlsxWriter_LIBRARY unofficial::libxlsxwriter::libxlsxwriter)
  endif()
else()
  find_path(XlsxWriter_INCLUDE_DIR NAMES xlsxwriter.h)
  find_library(XlsxWriter_LIBRARY NAMES xlsxwriter)
  mark_as_advanced(XlsxWriter_INCLUDE_DIR XlsxWriter_LIBRARY)
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(XlsxWriter REQUIRED_VARS XlsxWriter_LIBRARY XlsxWriter_INCLUDE_DIR)

if(XlsxWriter_FOUND AND NOT TARGET XlsxWriter::XlsxWriter)
  if(TARGET "${XlsxWriter_LIBRARY}")
    add_library(XlsxWriter::XlsxWriter INTERFACE IMPORTED)
    set_target_properties(XlsxWriter::XlsxWriter PROPERTIES INTERFACE_LINK_LIBRARIES "${XlsxWriter_LIBRARY}")
  else()
    add_library(XlsxWriter::XlsxWriter UNKNOWN IMPORTED)
    set_target_properties(XlsxWriter::XlsxWriter PROPERTIES
      IMPORTED_LOCATION "${XlsxWriter_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${XlsxWriter_INCLUDE_DIR}")
  endif()
endif()
