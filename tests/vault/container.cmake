candor_add_test(tst_recovery SOURCES tst_recovery.cpp LIBRARIES candor_vault)
candor_add_test(tst_header SOURCES tst_header.cpp ContainerSamples.h LIBRARIES candor_vault)
candor_add_test(tst_container SOURCES tst_container.cpp ContainerSamples.h LIBRARIES candor_vault)
