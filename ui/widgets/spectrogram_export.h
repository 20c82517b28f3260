#pragma once

#include "ui/widgets/spectrogram_painter.h"

#include <QImage>

#include <memory>

namespace genrescope {

/// A picture to keep: plot, both axes and the scale of colors in dB, which is added right of
/// `canvas.bounds`.
QImage spectrogramPicture(const std::shared_ptr<const MelTrack>& track,
                          const SpectrogramScene& scene, const SpectrogramCanvas& canvas);

} // namespace genrescope
