#pragma once

#include "core/models/model_info.h"

#include <memory>
#include <string>

namespace genrescope {

class Classifier;

/// The network of a kind of model: see core/networks/encoder_classifier.h, which defines this for
/// the kinds' own files. They alone instantiate it.
/// @param labels  0 for pretraining
/// @throws ModelError if the options do not fit the number of bands.
template<typename Options>
std::shared_ptr<Classifier> makeNetwork(const Options& options, int bands, int labels);

/// A new, untrained model with `options` completed; its weights are not yet initialized (see
/// Classifier::initialize) or set.
/// @throws ModelError if there is no such model, or options or sizes do not fit it.
std::shared_ptr<Classifier> makeClassifier(const std::string& model, const ModelOptions& options,
                                           int bands, int labels);

/// The same encoder, with a head that reconstructs its input frames.
/// @throws ModelError as makeClassifier does.
std::shared_ptr<Classifier> makePretrainingModel(const std::string& model,
                                                 const ModelOptions& options, int bands);

} // namespace genrescope
