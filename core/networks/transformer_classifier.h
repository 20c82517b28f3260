#pragma once

#include "core/models/model_info.h"

#include <memory>

namespace genrescope {

class Classifier;

/// The post's transformer: the log-mel frames themselves, scaled, plus sinusoidal positions,
/// through post-norm encoder layers; dropout, mean over time, dense head. 720,467 parameters with
/// default options, 128 bands and 163 labels.
/// Options put convolutions before it or change its head. `options` are complete and in range.
/// Without labels its head is a FrameDecoder.
/// @throws ModelError if the number of heads does not divide the number of bands.
std::shared_ptr<Classifier> makeTransformerClassifier(const ModelOptions& options, int bands,
                                                      int labels);

} // namespace genrescope
