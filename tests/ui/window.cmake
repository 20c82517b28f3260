foreach(name dataset_page dataset_presenter dataset_models main_window settings)
    genrescope_test(tst_${name} genrescope_ui test_support)
endforeach()
# The whole window, with every page.
genrescope_test(tst_starter_models genrescope_gui)
genrescope_test(tst_gui_options genrescope_gui)
genrescope_test(tst_quitting genrescope_gui)
genrescope_test(tst_translations genrescope_synthetic)
target_compile_definitions(tst_translations PRIVATE
    GENRESCOPE_TRANSLATIONS="${PROJECT_SOURCE_DIR}/translations")
set_tests_properties(
    tst_dataset_page tst_dataset_presenter tst_dataset_models tst_main_window tst_settings
    tst_quitting tst_starter_models tst_translations PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
