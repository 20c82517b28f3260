#include "ui/services/run_recorder.h"

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

RunUpdates RunRecorder::take()
{
    const std::scoped_lock lock(mutex_);
    return std::exchange(updates_, {});
}

void RunRecorder::flush()
{
    // Only for charts, not a result of training: a full disk must not end the run here.
    if (!file_.is_open())
        file_.open(path_, std::ios::binary);
    file_.write(lines_.data(), static_cast<std::streamsize>(lines_.size())).flush();
    lines_.clear();
}

} // namespace genrescope
