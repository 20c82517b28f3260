foreach(test ablation ablation_queue training_band_statistics batcher checkpoint crop_sampler distillation event_file
        keras_layout logistic_regression lr_schedule output_rule predictor pretraining registry resume run_log
        safetensors train_config trainer)
    genrescope_test(tst_${test} core_ml)
endforeach()
target_compile_definitions(tst_ablation_queue PRIVATE
    GENRESCOPE_ABLATION="${PROJECT_SOURCE_DIR}/docs/ablation.json")

genrescope_test(tst_kernels core_kernels core_signal)

# These look inside and pay for torch's headers.
find_package(Torch REQUIRED)
foreach(test classifier encoder_layer gru_layers loss weight_average)
    genrescope_test(tst_${test} core_ml ${TORCH_LIBRARIES})
endforeach()
