foreach(name smoothing decimate axis_ticks curve_chart precision_recall_chart run_table_model
        genre_score_model confusion run_store train_presenter evaluate_presenter train_page
        evaluate_page)
    genrescope_test(tst_${name} genrescope_ui test_support)
    set_tests_properties(tst_${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endforeach()
