foreach(name audio_decoder audio_seek cropper decibels downmix half_band log_mel_stream mel_config
        mel_filter_bank mel_spectrogram normalizer power_spectrum resampler)
    genrescope_test(tst_${name} core_signal test_support)
endforeach()
