#pragma once

#include "ui/widgets/accessible_position.h"
#include "ui/widgets/spectrogram_painter.h"
#include "ui/widgets/view_frame.h"

#include <QRegion>
#include <QStaticText>
#include <QWidget>

#include <memory>
#include <optional>

class QToolButton;

namespace genrescope {

/// What is under the pointer in a spectrogram.
struct SpectrogramPoint {
    double seconds = 0.0;
    double hertz = 0.0;
    int band = 0;
    /// Relative to the loudest value of the track; none where nothing is analyzed yet.
    std::optional<double> decibels = {};
    /// By how much the log-odds of the explained genre fall without the patch; none where nothing
    /// is explained.
    std::optional<double> reason = {};
};

/// The live log-mel spectrogram of one track.
///
/// Follows the playhead until the person pans. Wheel zooms time around the cursor, Ctrl+wheel
/// frequency; drag pans, click seeks, Shift+drag selects a region, double-click resets the zoom.
/// Keys: + and - zoom time (with Ctrl frequency), Alt+arrows pan. Space and plain arrows are left
/// to the player.
class SpectrogramView : public QWidget, public PositionSource {
    Q_OBJECT

public:
    explicit SpectrogramView(QWidget* parent = nullptr);
    ~SpectrogramView() override;

    /// Shows another track from its start, or none.
    void setTrack(std::shared_ptr<const MelTrack> track);
    /// The track was appended to, or its duration became known.
    void trackGrew();

    /// Seconds. Called for every frame of the screen; only what changes is drawn.
    void setPlayhead(double seconds);
    /// During playback, the playhead and the scrolling picture move by fractions of a pixel.
    void setGliding(bool gliding);
    void setFollowing(bool following);
    bool isFollowing() const { return following_; }

    void setColorMap(ColorMap map);
    void setDecibelRange(const DecibelRange& range);
    void setLoopRegion(const std::optional<TimeRange>& region);
    /// Shows why a model hears a genre, over a gray picture; null = no longer.
    void setExplanation(std::shared_ptr<const ExplanationLayer> explanation);
    bool isExplaining() const { return explanation_ != nullptr; }

    /// The room left of the plot, in pixels, common to the widgets that share the time axis.
    void setAxisWidth(int width);
    int axisWidthHint() const;

    /// As drawn; widgets aligned with this one should show the same.
    TimeRange timeRange() const { return painter_.timeScale().range; }
    BandRange bandRange() const { return frame_.bands(); }
    /// Shows the same span from another start, and stops following.
    void showFrom(double start);
    void resetZoom();

    SpectrogramPoint pointAt(QPointF position) const;
    /// "1:31.4 · 2,350 Hz · band 67 · −23.4 dB"
    static QString pointText(const SpectrogramPoint& point);

    /// The visible part, with both axes and a color scale, at the device's pixel ratio.
    QImage picture() const;

    double position() const override { return playhead_; }
    double positionEnd() const override { return frame_.duration(); }
    QString positionText() const override;
    void requestPosition(double seconds) override { Q_EMIT seekRequested(seconds); }

    QSize sizeHint() const override { return {960, 320}; }
    QSize minimumSizeHint() const override { return {240, 120}; }

Q_SIGNALS:
    void seekRequested(double seconds);
    void regionSelected(double begin, double end);
    void timeRangeChanged(const genrescope::TimeRange& range);
    void followingChanged(bool following);
    void pointHovered(const genrescope::SpectrogramPoint& point);
    void pointLeft();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Gesture { None, Press, Pan, Select };

    void retranslate();
    SpectrogramScene scene() const;
    SpectrogramCanvas canvas() const;
    /// Lays out what is visible and redraws it all.
    void relayout();
    void followPlayhead();
    QRect playheadRect() const;
    /// The parts that move with time: plot and time axis.
    QRegion timeRegion() const;
    void placeFollowButton();
    void setHover(const std::optional<QPointF>& position);
    QRect readOutRect() const;
    void zoomTime(double factor, double anchor);
    void zoomBands(double factor, double anchor);
    void pan(double seconds, double bands);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void drag(QPointF position);
    void paintOverlays(QPainter& painter) const;
    void paintRegion(QPainter& painter, const TimeRange& region) const;
    void paintPlayhead(QPainter& painter) const;
    void paintReadOut(QPainter& painter) const;

    SpectrogramPainter painter_;
    ViewFrame frame_;
    ColorMap map_ = ColorMap::Viridis;
    DecibelRange decibels_;
    std::shared_ptr<const ExplanationLayer> explanation_;
    int axisWidth_ = 0;

    double playhead_ = 0.0;
    bool gliding_ = false;
    bool following_ = true;
    /// Where the playhead is kept while it is followed, as a fraction of the view.
    double followShare_ = 0.5;
    QToolButton* followButton_ = nullptr;

    std::optional<TimeRange> region_;
    /// While it is being drawn with the mouse.
    std::optional<TimeRange> newRegion_;
    Gesture gesture_ = Gesture::None;
    QPointF pressPosition_;
    QPointF lastPosition_;
    std::optional<QPointF> hover_;
    QStaticText readOut_;
};

} // namespace genrescope
