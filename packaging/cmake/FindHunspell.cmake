# Hunspell::Hunspell: spelling by the dictionaries of the system. The library carries its version in its name.
find_path(Hunspell_INCLUDE_DIR NAMES hunspell/hunspell.hxx)
find_library(Hunspell_LIBRARY NAMES hunspell hunspell-1.7 libhunspell hunspell-1.6)
mark_as_advanced(Hunspell_INCLUDE_DIR Hunspell_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Hunspell REQUIRED_VARS Hunspell_LIBRARY Hunspell_INCLUDE_DIR)

if(Hunspell_FOUND AND NOT TARGET Hunspell::Hunspell)
  add_library(Hunspell::Hunspell UNKNOWN IMPORTED)
  set_target_properties(Hunspell::Hunspell PROPERTIES
    IMPORTED_LOCATION "${Hunspell_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${Hunspell_INCLUDE_DIR}")
  # Its header asks for a shared library on Windows unless it is told that there is none.
  if(WIN32 AND DEFINED VCPKG_TARGET_TRIPLET AND VCPKG_TARGET_TRIPLET MATCHES "static")
    set_target_properties(Hunspell::Hunspell PROPERTIES INTERFACE_COMPILE_DEFINITIONS HUNSPELL_STATIC)
  endif()
endif()
