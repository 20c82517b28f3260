foreach(name audio_decoder cropper downmix mel_config normalizer resampler)
    genrescope_test(tst_${name} core_signal test_support)
endforeach()
