#pragma once

#include "ui/widgets/accessible_position.h"
#include "ui/widgets/spectrogram_tiles.h"
#include "ui/widgets/time_range.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace genrescope {

/// A whole track in one strip, with the frame of the spectrogram view on it.
///
/// A click seeks; dragging moves the view. Keys: Alt+←/→ move the view by its own length.
class OverviewBar : public QWidget, public PositionSource {
    Q_OBJECT

public:
    explicit OverviewBar(QWidget* parent = nullptr);

    void setTrack(std::shared_ptr<const MelTrack> track);
    /// The track was appended to, or its duration became known.
    void trackGrew();
    void setPlayhead(double seconds);
    /// What the spectrogram view shows.
    void setViewRange(const TimeRange& range);
    void setLoopRegion(const std::optional<TimeRange>& region);
    void setColorMap(ColorMap map);
    void setDecibelRange(const DecibelRange& range);
    /// The room left of the strip, in pixels, so that it lines up with the plots below.
    void setAxisWidth(int width);

    double position() const override { return playhead_; }
    double positionEnd() const override { return track_ ? track_->duration() : 0.0; }
    QString positionText() const override;
    void requestPosition(double seconds) override { Q_EMIT seekRequested(seconds); }

    QSize sizeHint() const override { return {480, 48}; }
    QSize minimumSizeHint() const override { return {120, 32}; }

Q_SIGNALS:
    void seekRequested(double seconds);
    /// The view should start there.
    void viewMoveRequested(double start);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    /// The strip; lies on device pixels.
    QRectF strip() const;
    TimeScale scale() const;
    QRectF viewRect() const;
    QRect playheadRect() const;
    void moveView(double start);
    void paintFrame(QPainter& painter) const;

    std::shared_ptr<const MelTrack> track_;
    SpectrogramTiles tiles_;
    ColorMap map_ = ColorMap::Viridis;
    DecibelRange decibels_;
    int axisWidth_ = 0;
    double playhead_ = 0.0;
    TimeRange view_;
    std::optional<TimeRange> region_;

    bool pressed_ = false;
    bool dragging_ = false;
    QPointF pressPosition_;
    /// Seconds from the view's start to where it was grabbed.
    double grip_ = 0.0;
};

} // namespace genrescope
