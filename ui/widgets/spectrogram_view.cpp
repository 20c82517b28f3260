#include "ui/widgets/spectrogram_view.h"

#include "ui/text/format.h"
#include "ui/widgets/spectrogram_export.h"

#include <QEvent>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

/// Pixels around the playhead that are redrawn when it moves.
constexpr int playheadReach = 3;
constexpr int buttonMargin = 8;

} // namespace

SpectrogramView::SpectrogramView(QWidget* parent) : QWidget(parent)
{
    installAccessiblePosition();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    // Every pixel is painted here; nothing of the parent shows through.
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    followButton_ = new QToolButton(this);
    followButton_->setCursor(Qt::ArrowCursor);
    followButton_->setFocusPolicy(Qt::TabFocus);
    followButton_->hide();
    connect(followButton_, &QToolButton::clicked, this, [this] { setFollowing(true); });
    readOut_.setTextFormat(Qt::PlainText);
    axisWidth_ = axisWidthHint();
    retranslate();
}

SpectrogramView::~SpectrogramView() = default;

void SpectrogramView::retranslate()
{
    setAccessibleName(tr("Spectrogram"));
    setAccessibleDescription(tr("The log-mel spectrogram of the track, as the models receive it. "
                                "Plus and minus zoom; Alt and the arrow keys move the view."));
    followButton_->setText(tr("Follow"));
    followButton_->setToolTip(tr("Keep the playhead visible during playback"));
    placeFollowButton();
}

void SpectrogramView::setTrack(std::shared_ptr<const MelTrack> track)
{
    frame_.setBands(track ? track->bands() : 1);
    frame_.setDuration(track ? track->duration() : 0.0);
    frame_.moveTime(0.0);
    painter_.setTrack(std::move(track));
    playhead_ = 0.0;
    region_.reset();
    gesture_ = Gesture::None;
    setFollowing(true);
    setHover({});
    relayout();
}

void SpectrogramView::trackGrew()
{
    if (!painter_.track())
        return;
    frame_.setDuration(painter_.track()->duration());
    if (following_)
        followPlayhead();
    relayout();
}

void SpectrogramView::setPlayhead(double seconds)
{
    const QRect before = playheadRect();
    const TimeRange seen = timeRange();
    const bool newSecond = std::floor(seconds) != std::floor(playhead_);
    playhead_ = seconds;
    if (following_ && gesture_ != Gesture::Select) {
        followPlayhead();
        painter_.layout(scene(), canvas());
    }
    if (timeRange() != seen) {
        update(timeRegion());
        Q_EMIT timeRangeChanged(timeRange());
    } else if (const QRect after = playheadRect(); after != before || gliding_) {
        update(before);
        update(after);
    }
    if (newSecond)
        announcePosition(this, seconds);
}

void SpectrogramView::setGliding(bool gliding)
{
    if (gliding == gliding_)
        return;
    gliding_ = gliding;
    relayout();
}

void SpectrogramView::followPlayhead()
{
    frame_.moveTime(playhead_ - followShare_ * frame_.time().duration);
}

void SpectrogramView::setFollowing(bool following)
{
    followShare_ = 0.5;
    if (following) {
        followPlayhead();
        relayout();
    }
    if (following == following_)
        return;
    following_ = following;
    // The button disappears under the pointer: the focus stays here.
    if (following && followButton_->hasFocus())
        setFocus();
    followButton_->setVisible(!following && painter_.track());
    Q_EMIT followingChanged(following);
}

void SpectrogramView::setColorMap(ColorMap map)
{
    map_ = map;
    relayout();
}

void SpectrogramView::setDecibelRange(const DecibelRange& range)
{
    decibels_ = range;
    relayout();
}

void SpectrogramView::setLoopRegion(const std::optional<TimeRange>& region)
{
    region_ = region;
    update(timeRegion());
}

void SpectrogramView::setExplanation(std::shared_ptr<const ExplanationLayer> explanation)
{
    explanation_ = std::move(explanation);
    relayout();
    if (hover_)
        setHover(hover_);
}

void SpectrogramView::setAxisWidth(int width)
{
    if (width == axisWidth_)
        return;
    axisWidth_ = width;
    relayout();
}

int SpectrogramView::axisWidthHint() const
{
    return MelAxis::widthHint(font());
}

void SpectrogramView::showFrom(double start)
{
    frame_.moveTime(start);
    setFollowing(false);
    relayout();
}

void SpectrogramView::resetZoom()
{
    frame_.reset();
    setFollowing(true);
    relayout();
}

SpectrogramScene SpectrogramView::scene() const
{
    return {frame_.time(), frame_.bands(), map_, decibels_, gliding_ && following_, explanation_};
}

SpectrogramCanvas SpectrogramView::canvas() const
{
    return {rect(), axisWidth_, devicePixelRatioF(), font(), palette()};
}

void SpectrogramView::relayout()
{
    const TimeRange seen = timeRange();
    painter_.layout(scene(), canvas());
    placeFollowButton();
    update();
    if (timeRange() != seen)
        Q_EMIT timeRangeChanged(timeRange());
}

void SpectrogramView::placeFollowButton()
{
    followButton_->adjustSize();
    const QRectF& plot = painter_.plot();
    followButton_->move(static_cast<int>(plot.right()) - followButton_->width() - buttonMargin,
                        static_cast<int>(plot.top()) + buttonMargin);
}

QRect SpectrogramView::playheadRect() const
{
    const QRectF& plot = painter_.plot();
    const double x = std::floor(painter_.timeScale().xOf(playhead_));
    if (x < plot.left() - playheadReach || x > plot.right() + playheadReach)
        return {};
    return QRectF(x - playheadReach, plot.top(), 2 * playheadReach + 1, plot.height())
        .toAlignedRect();
}

QRegion SpectrogramView::timeRegion() const
{
    const QRect plot = painter_.plot().toAlignedRect();
    return QRegion(plot) + QRect(0, plot.bottom(), width(), height() - plot.bottom());
}

SpectrogramPoint SpectrogramView::pointAt(QPointF position) const
{
    SpectrogramPoint point;
    const auto& track = painter_.track();
    if (!track)
        return point;
    const double band = painter_.bandAt(position.y());
    point.seconds =
        std::clamp(painter_.timeScale().secondsAt(position.x()), 0.0, frame_.duration());
    point.hertz = std::max(0.0, painter_.melScale()->hertzAt(band));
    point.band = std::clamp(static_cast<int>(band), 0, track->bands() - 1);
    const auto frame =
        static_cast<std::size_t>(std::llround(point.seconds * track->framesPerSecond()));
    if (frame < track->frames())
        point.decibels = track->decibel(frame, point.band) - track->reference();
    if (explanation_)
        point.reason = explanation_->valueAt(point.seconds, point.band);
    return point;
}

QString SpectrogramView::pointText(const SpectrogramPoint& point)
{
    const QLocale locale;
    const QString time = durationText(point.seconds, true);
    const QString hertz = locale.toString(std::lround(point.hertz));
    const QString band = locale.toString(point.band + 1);
    if (!point.decibels)
        return tr("%1 · %2 Hz · band %3").arg(time, hertz, band);
    const QString decibels = decibelText(*point.decibels, 1);
    if (!point.reason)
        return tr("%1 · %2 Hz · band %3 · %4 dB").arg(time, hertz, band, decibels);
    return tr("%1 · %2 Hz · band %3 · %4 dB · log-odds %5")
        .arg(time, hertz, band, decibels, logOddsText(*point.reason));
}

QString SpectrogramView::positionText() const
{
    if (!painter_.track())
        return tr("No track");
    const TimeRange seen = timeRange();
    const QString text = following_ ? tr("%1 of %2, following the playhead; visible: %3 to %4")
                                    : tr("%1 of %2; visible: %3 to %4");
    return text.arg(durationText(playhead_), durationText(frame_.duration()),
                    durationText(seen.start), durationText(seen.end()));
}

QImage SpectrogramView::picture() const
{
    if (!painter_.track())
        return {};
    return spectrogramPicture(painter_.track(), scene(), canvas());
}

void SpectrogramView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    relayout();
}

void SpectrogramView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        relayout();
}

} // namespace genrescope
