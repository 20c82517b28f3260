# Archives that tests make: the one place of the tests that includes zip.h.
add_library(test_archive STATIC ${PROJECT_SOURCE_DIR}/tests/support/test_archive.cpp)
target_link_libraries(test_archive PUBLIC genrescope_options PRIVATE PkgConfig::ZIP)

foreach(name csv_reader feature_store fma_names fma_reader genre_tree manifest npy python_list
        splits tag_table zip_archive)
    genrescope_test(tst_${name} core_signal test_archive)
endforeach()
foreach(name feature_builder folder_reader)
    genrescope_test(tst_${name} core_signal test_archive test_support)
endforeach()
