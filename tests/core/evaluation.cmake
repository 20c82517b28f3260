foreach(test bootstrap calibrate calibration evaluator mean_interval metrics report_writer section_cutter
        track_classifier uncertainty)
    genrescope_test(tst_${test} core_ml)
endforeach()
target_link_libraries(tst_track_classifier PRIVATE test_support)
