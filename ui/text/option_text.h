#pragma once

#include "core/models/model_info.h"

#include <QString>

namespace genrescope {

/// An option's value as the window shows it: "on", "0.001", "Mean and maximum"; "–" for no text.
QString optionText(const ModelOption& option, const OptionValue& value);

} // namespace genrescope
