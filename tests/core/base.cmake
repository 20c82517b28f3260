foreach(test binary_file cancellation file_source parse_number random sha1)
    genrescope_test(tst_${test} core_signal)
endforeach()
