# SQLCipher::SQLCipher: the encrypted SQLite, linked statically with hidden symbols where a static library exists,
# so that a plain SQLite in the same process can never be called in its place.
find_path(SQLCipher_INCLUDE_DIR NAMES sqlcipher/sqlite3.h)
# (The static library cannot become part of a shared one, as in the builds with sanitizers.)
if(BUILD_SHARED_LIBS)
  find_library(SQLCipher_LIBRARY NAMES sqlcipher)
else()
  find_library(SQLCipher_LIBRARY NAMES libsqlcipher.a sqlcipher)
endif()
mark_as_advanced(SQLCipher_INCLUDE_DIR SQLCipher_LIBRARY)

find_file(SQLCipher_PKGCONFIG NAMES sqlcipher.pc PATH_SUFFIXES lib/pkgconfig lib/${CMAKE_LIBRARY_ARCHITECTURE}/pkgconfig
          PATHS /usr /usr/local ${CMAKE_PREFIX_PATH} NO_CACHE)
if(SQLCipher_PKGCONFIG)
  file(STRINGS "${SQLCipher_PKGCONFIG}" _candor_line REGEX "^Version:")
  string(REGEX REPLACE "^Version:[ \t]*" "" SQLCipher_VERSION "${_candor_line}")
endif()
# Some packages give the SQLite version in their .pc file; the real check is made at run time (PRAGMA cipher_version).
if(SQLCipher_VERSION AND SQLCipher_VERSION VERSION_LESS 4.0)
  unset(SQLCipher_VERSION)
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(SQLCipher REQUIRED_VARS SQLCipher_LIBRARY SQLCipher_INCLUDE_DIR VERSION_VAR SQLCipher_VERSION)

if(SQLCipher_FOUND AND NOT TARGET SQLCipher::SQLCipher)
  find_package(OpenSSL REQUIRED COMPONENTS Crypto)
  find_package(Threads REQUIRED)
  add_library(SQLCipher::SQLCipher UNKNOWN IMPORTED)
  set_target_properties(SQLCipher::SQLCipher PROPERTIES
    IMPORTED_LOCATION "${SQLCipher_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${SQLCipher_INCLUDE_DIR}/sqlcipher"
    INTERFACE_COMPILE_DEFINITIONS "SQLITE_HAS_CODEC;SQLITE_TEMP_STORE=2"
    INTERFACE_LINK_LIBRARIES "OpenSSL::Crypto;Threads::Threads;${CMAKE_DL_LIBS};$<$<PLATFORM_ID:Linux>:m>"
    INTERFACE_LINK_OPTIONS "$<$<PLATFORM_ID:Linux>:LINKER:--exclude-libs,ALL>")
endif()
