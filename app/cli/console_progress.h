#pragma once

#include "core/base/progress.h"

#include <chrono>
#include <mutex>
#include <optional>

namespace genrescope::cli {

/// Shows progress with rate and remaining time on stderr: a bar that is redrawn on a terminal, a
/// line every few seconds elsewhere.
class ConsoleProgress : public ProgressSink {
public:
    ConsoleProgress();
    ~ConsoleProgress() override;

    void report(const Progress& progress) override;

    /// Removes the bar, so that something else can be printed.
    void clear();

private:
    using Clock = std::chrono::steady_clock;

    void startStage(const Progress& progress, Clock::time_point now);
    void draw(const Progress& progress, Clock::time_point now);

    bool terminal_;
    std::mutex mutex_;
    std::optional<Stage> stage_;
    Clock::time_point started_ = {};
    Clock::time_point plotted_ = {};
    std::uint64_t startedAt_ = 0;
    bool barShown_ = false;
};

} // namespace genrescope::cli
