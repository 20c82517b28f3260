foreach(test axes color_map genre_timeline mel_track overview_bar probability_bars
        spectrogram_controls spectrogram_tiles spectrogram_view)
    genrescope_test(tst_${test} genrescope_ui test_support)
    set_tests_properties(tst_${test} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endforeach()

# By hand: frame times and allocations of the spectrogram.
add_executable(bench_spectrogram_view EXCLUDE_FROM_ALL bench_spectrogram_view.cpp)
target_link_libraries(bench_spectrogram_view PRIVATE genrescope_ui)
