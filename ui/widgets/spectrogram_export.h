#pragma once

#include "ui/widgets/spectrogram_painter.h"

#include <QImage>

#include <memory>

namespace genrescope {

/// An image for export: plot, both axes and the color scale in dB, which is added to the right of
/// `canvas.bounds`.
QImage spectrogramPicture(const std::shared_ptr<const MelTrack>& track,
                          const SpectrogramScene& scene, const SpectrogramCanvas& canvas);

} // namespace genrescope
