#pragma once

#include "core/crops/analysis_observer.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace genrescope {

/// Delivers what a worker observes to the receiver's thread. What arrives faster than the receiver
/// takes it is concatenated (frames) or replaced by the newest (predictions), so that a fast worker
/// never floods the GUI.
class AnalysisRelay : public AnalysisObserver {
public:
    /// What has arrived since the last delivery.
    struct Updates {
        std::optional<AudioInfo> info = {};
        std::vector<float> frames = {};
        std::shared_ptr<const TrackPrediction> prediction = {};
    };

    /// @param receiver  no delivery reaches it after its end.
    /// @param deliver   called on the receiver's thread.
    /// @param frames    false drops the frames.
    AnalysisRelay(QObject* receiver, std::function<void(Updates)> deliver, bool frames);

    void onOpened(const AudioInfo& info) override;
    void onFrames(std::span<const float> decibels) override;
    void onPrediction(const TrackPrediction& prediction) override;

private:
    /// Outlives the relay while a delivery is pending.
    struct Mailbox {
        std::mutex mutex;
        Updates updates;
        bool deliveryPending = false;
    };

    void send();

    QObject* receiver_;
    std::shared_ptr<const std::function<void(Updates)>> deliver_;
    std::shared_ptr<Mailbox> mailbox_ = std::make_shared<Mailbox>();
    QElapsedTimer sincePrediction_;
    bool frames_;
};

} // namespace genrescope
