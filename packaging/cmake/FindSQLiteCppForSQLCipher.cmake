# SQLiteCpp::OverSQLCipher: SQLiteCpp's RAII classes over SQLCipher. The package's own CMake target drags in plain SQLite,
# so the archive is imported under a target of ours.
find_path(SQLiteCpp_INCLUDE_DIR NAMES SQLiteCpp/Database.h)
find_library(SQLiteCpp_LIBRARY NAMES libSQLiteCpp.a SQLiteCpp)
mark_as_advanced(SQLiteCpp_INCLUDE_DIR SQLiteCpp_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(SQLiteCppForSQLCipher REQUIRED_VARS SQLiteCpp_LIBRARY SQLiteCpp_INCLUDE_DIR)

if(SQLiteCppForSQLCipher_FOUND AND NOT TARGET SQLiteCpp::OverSQLCipher)
  add_library(SQLiteCpp::OverSQLCipher STATIC IMPORTED)
  set_target_properties(SQLiteCpp::OverSQLCipher PROPERTIES
    IMPORTED_LOCATION "${SQLiteCpp_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${SQLiteCpp_INCLUDE_DIR}"
    INTERFACE_LINK_LIBRARIES SQLCipher::SQLCipher)
endif()
