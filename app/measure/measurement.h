#pragma once

#include "app/measure/metered_output.h"
#include "app/measure/paint_meter.h"
#include "app/measure/stall_meter.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace genrescope {
struct TrackPrediction;
} // namespace genrescope

namespace genrescope::gui {
class Application;
}

namespace genrescope::measure {

/// Uses the window as a person would: drops files on it once it is shown and its models are loaded,
/// plays the first one, quits; and measures what that person would have noticed.
class Measurement : public QObject {
    Q_OBJECT

public:
    struct Plan {
        QStringList files = {};
        /// Number of models to be loaded before the drop.
        int models = 0;
        /// Of playing.
        double seconds = 10.0;
    };

    /// The window is not shown yet. `clock` is that of the application's loudspeakers.
    Measurement(gui::Application& application, Plan plan, std::shared_ptr<DeviceClock> clock);
    ~Measurement() override;

    /// As described in docs/window.md.
    QJsonObject result() const;

Q_SIGNALS:
    void finished();

private:
    void takeWindow();
    void dropWhenReady();
    void drop();
    void takePrediction(const TrackPrediction& prediction);
    void takePending(int pending);
    void play();
    void samplePlayhead();
    void end();

    gui::Application& application_;
    const Plan plan_;
    const std::shared_ptr<DeviceClock> clock_;
    PaintMeter window_;
    std::unique_ptr<PaintMeter> spectrogram_;
    StallMeter stalls_;
    /// Ends a measurement that does not end by itself.
    QTimer patience_;
    QTimer sampler_;
    QElapsedTimer sinceDrop_;
    QElapsedTimer sincePlay_;

    std::optional<double> windowVisible_;
    bool dropped_ = false;
    bool playing_ = false;
    std::optional<double> firstBars_;
    std::optional<double> finalBars_;
    double framesPerSecond_ = 0.0;
    /// Of each sample, ms.
    std::vector<double> playheadErrors_;
    double resident_ = 0.0;
};

} // namespace genrescope::measure
