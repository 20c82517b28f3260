#pragma once

#include "core/crops/robustness.h"

#include <QString>

namespace genrescope {

/// What happened to the music, in two or three words: "12 dB quieter".
QString soundChangeText(SoundChange change);

} // namespace genrescope
