#pragma once

#include "ui/services/run_store.h"

#include <QElapsedTimer>

#include <filesystem>
#include <fstream>
#include <mutex>
#include <string>

namespace genrescope {

/// Observes training on its thread: keeps the updates until the window takes them, and writes its
/// steps to the run's steps.csv. Steps may come thousands of times per second.
class RunRecorder : public TrainingObserver {
public:
    /// The clock of the run starts now, from the time of the last of the earlier steps, which stay
    /// in steps.csv. The folder must exist by the first step.
    explicit RunRecorder(const QString& folder, const std::vector<RunStep>& earlier = {});

    void onStep(const StepMetrics& metrics) override;
    void onEpoch(const EpochMetrics& metrics) override;

    /// From any thread.
    RunUpdates take();
    /// Writes the steps so far to disk; on the thread that trains.
    void flush();

private:
    QElapsedTimer clock_;
    /// Seconds before the clock started.
    double earlierSeconds_;
    std::filesystem::path path_;
    std::ofstream file_;
    std::string lines_;
    std::mutex mutex_;
    RunUpdates updates_;
};

} // namespace genrescope
