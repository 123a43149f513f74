# Ical::Ical: libical, which writes and reads iCalendar files.
if(DEFINED VCPKG_TARGET_TRIPLET)
  find_package(LibIcal CONFIG QUIET) # may be static and then knows what it needs
  if(TARGET ical)
    get_target_property(Ical_INCLUDE_DIR ical INTERFACE_INCLUDE_DIRECTORIES)
    set(Ical_LIBRARY ical)
  endif()
endif()
if(NOT Ical_LIBRARY)
  find_path(Ical_INCLUDE_DIR NAMES libical/ical.h)
  find_library(Ical_LIBRARY NAMES ical)
  mark_as_advanced(Ical_INCLUDE_DIR Ical_LIBRARY)
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Ical REQUIRED_VARS Ical_LIBRARY Ical_INCLUDE_DIR)

if(Ical_FOUND AND NOT TARGET Ical::Ical)
  if(TARGET "${Ical_LIBRARY}")
    add_library(Ical::Ical INTERFACE IMPORTED)
    set_target_properties(Ical::Ical PROPERTIES
      INTERFACE_LINK_LIBRARIES "${Ical_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${Ical_INCLUDE_DIR}")
  else()
    add_library(Ical::Ical UNKNOWN IMPORTED)
    set_target_properties(Ical::Ical PROPERTIES
      IMPORTED_LOCATION "${Ical_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${Ical_INCLUDE_DIR}")
  endif()
endif()
