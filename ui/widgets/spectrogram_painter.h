#pragma once

#include "ui/widgets/explanation_layer.h"
#include "ui/widgets/mel_axis.h"
#include "ui/widgets/spectrogram_tiles.h"
#include "ui/widgets/time_axis.h"

#include <QPalette>
#include <QPen>
#include <QRegion>

#include <memory>
#include <optional>

class QPainter;

namespace genrescope {

/// The visible part of a track, and its style.
struct SpectrogramScene {
    TimeRange time = {};
    BandRange bands = {};
    ColorMap map = ColorMap::Viridis;
    DecibelRange decibels = {};
    /// The picture scrolls by fractions of a pixel; otherwise it is aligned to pixels and sharp.
    bool gliding = false;
    /// Drawn over the picture, which is gray then; null = nothing.
    std::shared_ptr<const ExplanationLayer> explanation = {};

    ColorMap shownMap() const { return explanation ? ColorMap::Gray : map; }
};

/// Where it is drawn.
struct SpectrogramCanvas {
    /// Logical pixels: plot and axes together.
    QRect bounds = {};
    /// Left of the plot.
    int axisWidth = 0;
    double pixelRatio = 1.0;
    QFont font = {};
    QPalette palette = {};
};

/// Draws the spectrogram of a track with its axes: in the window, and for export.
class SpectrogramPainter {
public:
    /// Pixels right of the plot.
    static constexpr int rightMargin = 8;
    /// Pixels above the plot: half a label of the frequency axis.
    static constexpr int topMargin = 8;

    void setTrack(std::shared_ptr<const MelTrack> track);
    const std::shared_ptr<const MelTrack>& track() const { return track_; }

    void layout(const SpectrogramScene& scene, const SpectrogramCanvas& canvas);

    /// The picture without the axes; aligned to device pixels.
    const QRectF& plot() const { return plot_; }
    /// The visible time range as drawn: it begins at a pixel boundary unless it is gliding.
    const TimeScale& timeScale() const { return timeScale_; }
    double bandAt(double y) const;
    const std::optional<MelScale>& melScale() const { return melScale_; }
    const TimeAxis& timeAxis() const { return timeAxis_; }
    const MelAxis& melAxis() const { return melAxis_; }
    qint64 tilesRendered() const { return tiles_.tilesRendered(); }

    double pixelRatio() const { return canvas_.pixelRatio; }

    /// Draws what lies in `dirty` (logical pixels), all of it opaque, with the painter's font,
    /// which must be the canvas's.
    void paint(QPainter& painter, const QRegion& dirty);

private:
    void placePlot(const SpectrogramCanvas& canvas);
    void paintTimeAxis(QPainter& painter);
    void paintPlot(QPainter& painter, const QRectF& wanted);

    std::shared_ptr<const MelTrack> track_;
    std::optional<MelScale> melScale_;
    SpectrogramTiles tiles_;
    TimeAxis timeAxis_;
    QStaticText unit_;
    QPen axisPen_;
    MelAxis melAxis_;
    SpectrogramCanvas canvas_;
    std::shared_ptr<const ExplanationLayer> explanation_;
    BandRange bands_;
    QRectF plot_;
    QRectF melAxisPlot_;
    BandRange melAxisBands_;
    TimeScale timeScale_;
    int deviceColumns_ = 0;
    int deviceRows_ = 0;
    qint64 firstColumn_ = 0;
    /// The part of the first column that has scrolled out of view, in 1/256 of a device pixel.
    int columnShare_ = 0;
};

/// "−23.4": with a real minus sign.
QString decibelText(double decibels, int digits);

/// The color of the parts of a track that are not analyzed yet.
QRgb unknownColor(const QPalette& palette);

} // namespace genrescope
