#pragma once

#include "core/base/appended_file.h"
#include "core/base/message.h"
#include "ui/services/run_store.h"

#include <QElapsedTimer>

#include <filesystem>
#include <mutex>
#include <optional>
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
    void onDiskFull(const Message& reason) override;
    void onRoom() override;

    /// From any thread.
    RunUpdates take();
    /// Why the training waits, if it does. From any thread.
    std::optional<Message> obstacle() const;
    /// Writes the steps so far to disk, if there is room; on the thread that trains.
    void flush();

private:
    QElapsedTimer clock_;
    /// Seconds before the clock started.
    double earlierSeconds_;
    std::filesystem::path path_;
    std::optional<AppendedFile> file_;
    /// Still to be written.
    std::string lines_;
    mutable std::mutex mutex_;
    RunUpdates updates_;
    std::optional<Message> obstacle_;
};

} // namespace genrescope
