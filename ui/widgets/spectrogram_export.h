#pragma once

#include "ui/widgets/spectrogram_painter.h"

#include <QImage>

#include <memory>

namespace genrescope {

/// An image for export: plot, both axes and, to the right of `canvas.bounds`, the color scale in
/// dB.
QImage spectrogramPicture(const std::shared_ptr<const MelTrack>& track,
                          const SpectrogramScene& scene, const SpectrogramCanvas& canvas);

} // namespace genrescope
