# SPDX-License-Identifier: GPL-3.0-or-later
# One INTERFACE target carries every compile and link option of the project. The options below are what the presets turn on.
set(CANDOR_SANITIZE "" CACHE STRING "Sanitizers to build with, a list: address;undefined, or thread")
option(CANDOR_HARDEN "Fortified C library calls, checked standard library, position independent and read-only where possible" OFF)
option(CANDOR_ASSERTS "Keep assert() and Q_ASSERT() in optimised builds" OFF)
option(CANDOR_SMALL_DEBUG_INFO "Line tables only: back traces still name lines, objects stay small" OFF)
option(CANDOR_COVERAGE "Count executed lines" OFF)
option(CANDOR_QUICK "Optimise little above the vault, and tests not at all: they compile faster, and nobody waits for them" OFF)
option(CANDOR_LTO "Optimise across files where the compiler can" OFF)
option(CANDOR_TIDY "Run clang-tidy on every file that is compiled" OFF)
option(CANDOR_CCACHE "Use ccache when it is installed: reads precompiled headers of 300 MB for each file, but helps when branches change" OFF)
option(CANDOR_PCH "Precompile the headers that most files of a target include" ON)

add_library(candor_flags INTERFACE)
add_library(Candor::Flags ALIAS candor_flags)

target_compile_features(candor_flags INTERFACE cxx_std_20)
target_compile_definitions(candor_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
  QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CONTEXTLESS_CONNECT QT_NO_JAVA_STYLE_ITERATORS
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
  $<$<BOOL:${WIN32}>:UNICODE;_UNICODE;NOMINMAX;WIN32_LEAN_AND_MEAN>)

if(MSVC)
  target_compile_options(candor_flags INTERFACE /W4 /utf-8 /permissive- /Zc:__cplusplus /EHsc /bigobj
    $<$<BOOL:${CANDOR_WARNINGS_AS_ERRORS}>:/WX>)
else()
  target_compile_options(candor_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
    -Wold-style-cast -Woverloaded-virtual -Wcast-align -Wformat=2 -Wimplicit-fallthrough
    $<$<BOOL:${CANDOR_WARNINGS_AS_ERRORS}>:-Werror>)
endif()

# Executables become position independent too; without this check CMake leaves that to the compiler's default.
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)

if(CANDOR_SANITIZE)
  if(MSVC AND NOT CANDOR_SANITIZE STREQUAL "address")
    message(FATAL_ERROR "MSVC knows the address sanitizer only, not: ${CANDOR_SANITIZE}")
  endif()
  list(JOIN CANDOR_SANITIZE "," sanitizers)
  if(MSVC)
    target_compile_options(candor_flags INTERFACE /fsanitize=address)
  else()
    set(sanitizer_options "-fsanitize=${sanitizers}")
    if("undefined" IN_LIST CANDOR_SANITIZE)
      # The checks of every pointer for null and alignment take two fifths of the time to compile. A null pointer that is
      # used ends the program anyway, with a back trace of the address sanitizer.
      list(APPEND sanitizer_options -fno-sanitize-recover=undefined -fno-sanitize=null,alignment)
    endif()
    target_compile_options(candor_flags INTERFACE ${sanitizer_options} -fno-omit-frame-pointer)
    target_link_options(candor_flags INTERFACE ${sanitizer_options})
  endif()
endif()

if(CANDOR_HARDEN)
  if(MSVC)
    target_compile_options(candor_flags INTERFACE /guard:cf)
    target_link_options(candor_flags INTERFACE /guard:cf)
  else()
    # Fortified calls exist only in optimised code, and they hide errors from the sanitizers.
    if(NOT CANDOR_SANITIZE)
      target_compile_options(candor_flags INTERFACE $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=3>)
    endif()
    target_compile_definitions(candor_flags INTERFACE _GLIBCXX_ASSERTIONS)
    target_compile_options(candor_flags INTERFACE -fstack-protector-strong)
    if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
      target_compile_options(candor_flags INTERFACE -fstack-clash-protection)
      target_link_options(candor_flags INTERFACE LINKER:-z,relro,-z,now,-z,noexecstack)
      if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64|i.86")
        target_compile_options(candor_flags INTERFACE -fcf-protection)
      endif()
    endif()
  endif()
endif()

if(CANDOR_ASSERTS)
  target_compile_options(candor_flags INTERFACE $<IF:$<BOOL:${MSVC}>,/UNDEBUG,-UNDEBUG>)
  target_compile_definitions(candor_flags INTERFACE QT_FORCE_ASSERTS)
endif()

if(CANDOR_SMALL_DEBUG_INFO AND NOT MSVC)
  target_compile_options(candor_flags INTERFACE -g1)
endif()

if(CANDOR_COVERAGE)
  if(MSVC)
    message(FATAL_ERROR "Coverage needs GCC or Clang.")
  endif()
  target_compile_options(candor_flags INTERFACE --coverage)
  target_link_options(candor_flags INTERFACE --coverage)
endif()

if(CANDOR_LTO)
  include(CheckIPOSupported)
  check_ipo_supported(RESULT candor_lto_works OUTPUT candor_lto_answer LANGUAGES CXX)
  if(candor_lto_works)
    set(CMAKE_INTERPROCEDURAL_OPTIMIZATION ON)
  else()
    message(STATUS "Building without optimisation across files: ${candor_lto_answer}")
  endif()
elseif(CMAKE_SYSTEM_NAME STREQUAL "Linux")
  # A fast linker is worth most where many test programs are linked. GCC's optimisation across files needs its own linker.
  include(CheckLinkerFlag)
  foreach(linker mold lld)
    check_linker_flag(CXX "-fuse-ld=${linker}" candor_links_with_${linker})
    if(candor_links_with_${linker})
      target_link_options(candor_flags INTERFACE -fuse-ld=${linker})
      break()
    endif()
  endforeach()
endif()

if(CANDOR_TIDY)
  find_program(CANDOR_CLANG_TIDY NAMES clang-tidy-14 clang-tidy REQUIRED)
  set(CMAKE_CXX_CLANG_TIDY "${CANDOR_CLANG_TIDY}" --quiet)
  # Files that moc and rcc write are compiled in the build folder and are not ours to correct. clang-tidy refuses an
  # empty list of checks, so they get one check that cannot find anything in them.
  file(WRITE "${CMAKE_BINARY_DIR}/.clang-tidy" "Checks: '-*,llvm-twine-local'\n")
endif()

if(CANDOR_CCACHE AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
  find_program(CANDOR_CCACHE_PROGRAM ccache)
  mark_as_advanced(CANDOR_CCACHE_PROGRAM)
  if(CANDOR_CCACHE_PROGRAM)
    # ccache takes precompiled headers only when it is told that this is meant.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${CANDOR_CCACHE_PROGRAM}")
  endif()
endif()

# candor_precompile(TARGET HEADERS ...): the model and Qt's headers are most of what every file reads; precompiled, a file
# of a screen compiles in a third of the time. Sources still include what they use: clang-tidy compiles without.
function(candor_precompile target)
  if(CANDOR_PCH AND NOT CANDOR_TIDY)
    target_precompile_headers(${target} PRIVATE ${ARGN})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
      target_compile_options(${target} PRIVATE -fpch-preprocess)
    endif()
  endif()
endfunction()

# For what waits for disk, key derivation or people rather than for the processor.
function(candor_optimise_little target)
  if(CANDOR_QUICK AND NOT MSVC)
    # (At this level the compiler sees less of where a value comes from, and warns of what it cannot see.)
    target_compile_options(${target} PRIVATE -O1 -Wno-error=maybe-uninitialized)
  endif()
endfunction()
