#pragma once

#include <string>

namespace genrescope {

class Classifier;

/// Where the draws of a model's dropout stand, as text: today LibTorch's own generator, one for the
/// process, whatever the model.
std::string dropoutState(const Classifier& classifier);

/// @throws CheckpointError if the text is no such state.
void restoreDropout(Classifier& classifier, const std::string& state);

} // namespace genrescope
