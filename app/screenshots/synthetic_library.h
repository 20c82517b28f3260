#pragma once

#include "ui/data/model_card.h"

#include <QString>

#include <vector>

namespace genrescope::screenshots {

/// Makes a library of invented tracks, always the same ones, in place of the one there, and says
/// that its scan is paused: there is no music.
void writeSyntheticLibrary(const QString& catalog, int tracks,
                           const std::vector<ActiveModel>& models);

} // namespace genrescope::screenshots
