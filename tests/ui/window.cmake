foreach(name dataset_page dataset_presenter dataset_models main_window settings)
    genrescope_test(tst_${name} genrescope_ui test_support)
endforeach()
# The whole window, with every page.
genrescope_test(tst_starter_models genrescope_gui)
genrescope_test(tst_gui_options genrescope_gui)
genrescope_test(tst_quitting genrescope_gui)
genrescope_test(tst_translations genrescope_synthetic)
# The window and its engine, and the library that they share.
genrescope_test(tst_engine_library genrescope_gui test_support)
add_dependencies(tst_engine_library genrescope-engine)
add_test(NAME window_links_no_torch
    COMMAND sh -c "! ldd $<TARGET_FILE:genrescope> | grep -E 'lib(torch|c10|dnnl|mkl|openblas)'")
add_test(NAME core_is_in_memory_once
    COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/defined_once.sh $<TARGET_FILE:genrescope>
            $<TARGET_FILE:genrescope-core> $<TARGET_FILE:genrescope-engine>)
add_test(NAME installed_program_finds_its_libraries
    COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/installed_program.sh
            ${PROJECT_BINARY_DIR} ${CMAKE_INSTALL_BINDIR})
target_compile_definitions(tst_translations PRIVATE
    GENRESCOPE_TRANSLATIONS="${PROJECT_SOURCE_DIR}/translations")
set_tests_properties(
    tst_dataset_page tst_dataset_presenter tst_dataset_models tst_main_window tst_settings
    tst_quitting tst_starter_models tst_translations PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
