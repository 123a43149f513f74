foreach(name database ledger search backup vault)
  candor_add_test(tst_${name} SOURCES tst_${name}.cpp VaultFixture.h LIBRARIES candor_vault LABELS vault)
endforeach()
