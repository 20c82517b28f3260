#pragma once

#include "core/models/model_info.h"

#include <memory>

namespace genrescope {

class Classifier;

/// The post's recurrent model: bidirectional GRU layers, dropout, mean over time, dense head.
/// 768,595 parameters with default options, 128 bands and 163 labels.
/// Options put convolutions before it or change its head. `options` are complete and in range.
/// Without labels its head is a FrameDecoder.
std::shared_ptr<Classifier> makeGruClassifier(const ModelOptions& options, int bands, int labels);

} // namespace genrescope
