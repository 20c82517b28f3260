#include "ui/services/run_recorder.h"

#include "core/base/error.h"
#include "ui/data/path_text.h"
#include "ui/services/run_files.h"

namespace genrescope {

namespace {

// Lines are written to the file in blocks of about this size.
constexpr std::size_t flushBytes = 1 << 15;

} // namespace

RunRecorder::RunRecorder(const QString& folder, const std::vector<RunStep>& earlier)
    : earlierSeconds_(earlier.empty() ? 0.0 : earlier.back().seconds),
      path_(pathOf(folder) / "steps.csv"),
      lines_(stepsHeader())
{
    for (const RunStep& step : earlier)
        lines_ += stepLine(step);
    clock_.start();
}

void RunRecorder::onStep(const StepMetrics& metrics)
{
    const RunStep step{metrics, earlierSeconds_ + static_cast<double>(clock_.elapsed()) / 1000.0};
    lines_ += stepLine(step);
    if (lines_.size() >= flushBytes)
        flush();
    const std::scoped_lock lock(mutex_);
    updates_.steps.push_back(step);
}

void RunRecorder::onEpoch(const EpochMetrics& metrics)
{
    flush();
    const std::scoped_lock lock(mutex_);
    updates_.epochs.push_back(metrics);
}

void RunRecorder::onDiskFull(const Message& reason)
{
    const std::scoped_lock lock(mutex_);
    obstacle_ = reason;
}

void RunRecorder::onRoom()
{
    const std::scoped_lock lock(mutex_);
    obstacle_.reset();
}

std::optional<Message> RunRecorder::obstacle() const
{
    const std::scoped_lock lock(mutex_);
    return obstacle_;
}

RunUpdates RunRecorder::take()
{
    const std::scoped_lock lock(mutex_);
    return std::exchange(updates_, {});
}

void RunRecorder::flush()
{
    try {
        if (!file_)
            file_.emplace(path_, 0);
        file_->append(lines_);
    } catch (const FileError&) {
        // Only for charts, not a result of training: it must not end the run. The lines are kept
        // for the next time.
        return;
    }
    lines_.clear();
}

} // namespace genrescope
