# The container half of the vault: folder, header, key slots, lock, and the operating system below them.
target_sources(candor_vault PRIVATE
  Secret.cpp Crypto.cpp Crypto.h Header.cpp Header.h KeySlots.cpp KeySlots.h RecoveryKey.cpp RecoveryKey.h
  Container.cpp Container.h LockFile.cpp LockFile.h platform/Platform.h)
target_compile_definitions(candor_vault PRIVATE CANDOR_VERSION="${PROJECT_VERSION}")
if(WIN32)
  target_sources(candor_vault PRIVATE platform/Platform_win.cpp)
  target_link_libraries(candor_vault PRIVATE advapi32)
else()
  target_sources(candor_vault PRIVATE platform/Platform_unix.cpp)
endif()
