#pragma once

#include "core/models/model_info.h"

#include <QString>

namespace genrescope {

/// An option's value in words of the window: "on", "0.001", "Mean and maximum"; "–" for no text.
QString optionText(const ModelOption& option, const OptionValue& value);

} // namespace genrescope
