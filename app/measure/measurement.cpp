#include "app/measure/measurement.h"

#include "app/gui/application.h"
#include "app/measure/process_stats.h"
#include "ui/pages/listen_page.h"
#include "ui/pages/spectrum_panel.h"
#include "ui/widgets/probability_bars.h"
#include "ui/widgets/spectrogram_view.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace genrescope::measure {

using gui::Application;

namespace {

// Longer than any measured file takes: 120 s.
constexpr int patienceMs = 120'000;
constexpr int sampleMs = 50;
// The device's clock is unsteady at first.
constexpr double settleSeconds = 0.5;

/// The quantile of the values at `part`; nothing without values.
QJsonValue quantile(std::vector<double> values, double part)
{
    if (values.empty())
        return QJsonValue();
    const auto rank =
        static_cast<std::ptrdiff_t>(std::ceil(part * static_cast<double>(values.size() - 1)));
    std::nth_element(values.begin(), values.begin() + rank, values.end());
    return values[static_cast<std::size_t>(rank)];
}

QJsonValue jsonOf(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

} // namespace

Measurement::Measurement(Application& application, Plan plan, std::shared_ptr<DeviceClock> clock)
    : application_(application),
      plan_(std::move(plan)),
      clock_(std::move(clock)),
      window_(application.window())
{
    patience_.setSingleShot(true);
    sampler_.setInterval(sampleMs);
    connect(&window_, &PaintMeter::painted, this, &Measurement::takeWindow, Qt::QueuedConnection);
    connect(&patience_, &QTimer::timeout, this, &Measurement::end);
    connect(&sampler_, &QTimer::timeout, this, &Measurement::samplePlayhead);
    TrackCollection& tracks = application_.tracks();
    connect(&tracks, &TrackCollection::modelsChanged, this, &Measurement::dropWhenReady);
    connect(&tracks, &TrackCollection::pendingChanged, this, &Measurement::takePending);
    patience_.start(patienceMs);
}

Measurement::~Measurement()
{
    stalls_.stop();
}

void Measurement::takeWindow()
{
    if (windowVisible_)
        return;
    windowVisible_ = millisecondsSinceStart();
    dropWhenReady();
}

void Measurement::dropWhenReady()
{
    const bool loaded =
        application_.listen().models().size() >= static_cast<std::size_t>(plan_.models);
    if (!windowVisible_ || !loaded || dropped_)
        return;
    dropped_ = true;
    // After everything that follows the loading of models.
    QTimer::singleShot(0, this, &Measurement::drop);
}

void Measurement::drop()
{
    SpectrogramView& view = application_.listenPage().spectrum().spectrogram();
    spectrogram_ = std::make_unique<PaintMeter>(view);
    // Connected after the page, so that the bars have the prediction already.
    connect(&application_.listen(), &ListenPresenter::predictionChanged, this,
            &Measurement::takePrediction);
    stalls_.start();
    sinceDrop_.start();

    QMimeData data;
    QList<QUrl> urls;
    for (const QString& file : plan_.files)
        urls << QUrl::fromLocalFile(file);
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&application_.window(), &enter);
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&application_.window(), &drop);
    if (plan_.models == 0)
        connect(&application_.listen(), &ListenPresenter::shownTrackChanged, this,
                &Measurement::play, Qt::QueuedConnection);
}

void Measurement::takePrediction(const TrackPrediction& prediction)
{
    // At first the track on show has none.
    if (firstBars_ || prediction.models.empty())
        return;
    // Bars count once they are painted.
    application_.listenPage().findChild<ProbabilityBars*>()->viewport()->repaint();
    firstBars_ = static_cast<double>(sinceDrop_.nsecsElapsed()) / 1e6;
}

void Measurement::takePending(int pending)
{
    if (!dropped_ || pending > 0 || playing_)
        return;
    if (firstBars_)
        finalBars_ = static_cast<double>(sinceDrop_.nsecsElapsed()) / 1e6;
    play();
}

void Measurement::play()
{
    const std::optional<TrackKey> track = application_.listen().shownTrack();
    if (playing_ || !track)
        return;
    playing_ = true;
    application_.player().play(*track);
    spectrogram_->clear();
    sincePlay_.start();
    sampler_.start();
    patience_.start(static_cast<int>(1000.0 * plan_.seconds));
}

void Measurement::samplePlayhead()
{
    const std::optional<double> played = clock_->seconds();
    if (!played || *played < settleSeconds)
        return;
    const double seen = application_.listenPage().spectrum().spectrogram().position();
    playheadErrors_.push_back(1e3 * std::abs(seen - *played));
}

void Measurement::end()
{
    if (playing_) {
        framesPerSecond_ = static_cast<double>(spectrogram_->paints().size()) /
                           (static_cast<double>(sincePlay_.elapsed()) / 1e3);
    }
    sampler_.stop();
    stalls_.stop();
    resident_ = residentMegabytes();
    application_.player().stop();
    Q_EMIT finished();
}

QJsonObject Measurement::result() const
{
    const std::vector<double> paints =
        spectrogram_ ? spectrogram_->paints() : std::vector<double>();
    return {{QStringLiteral("window_visible_ms"), jsonOf(windowVisible_)},
            {QStringLiteral("first_bars_ms"), jsonOf(firstBars_)},
            {QStringLiteral("final_bars_ms"), jsonOf(finalBars_)},
            {QStringLiteral("frames_per_second"), framesPerSecond_},
            {QStringLiteral("frame_paint_ms"),
             QJsonObject{{QStringLiteral("median"), quantile(paints, 0.5)},
                         {QStringLiteral("p99"), quantile(paints, 0.99)}}},
            {QStringLiteral("longest_gui_stall_ms"), quantile(stalls_.latencies(), 1.0)},
            {QStringLiteral("gui_stall_p99_ms"), quantile(stalls_.latencies(), 0.99)},
            {QStringLiteral("playhead_error_ms"), quantile(playheadErrors_, 0.99)},
            {QStringLiteral("resident_mb"), resident_}};
}

} // namespace genrescope::measure
