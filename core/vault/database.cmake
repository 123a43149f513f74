# The database half of the vault: one connection, and the functions that read and write through it.
target_sources(candor_vault PRIVATE
  Connection.cpp Connection.h Migrations.cpp Migrations.h Ledger.cpp Ledger.h History.cpp History.h
  Records.cpp Records.h ActionList.cpp ActionList.h CaseList.cpp CaseList.h CaseProtocols.cpp CaseProtocols.h Counters.cpp Counters.h Search.cpp Search.h
  Drafts.cpp Drafts.h Attachments.cpp Attachments.h Verify.cpp Verify.h Backup.cpp Backup.h
  VaultImpl.cpp Vault.h VaultTypes.h WorkList.cpp WorkList.h)
