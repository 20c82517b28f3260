foreach(name playback playback_sound track_table_model listen_presenter player_bar listen_page)
    genrescope_test(tst_${name} genrescope_ui test_support)
    set_tests_properties(tst_${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endforeach()
# They keep the clock: nothing beside them may take the processor away.
set_tests_properties(tst_playback tst_playback_sound PROPERTIES RUN_SERIAL ON)
