#include "core/runs/run_writer.h"

#include "core/base/binary_file.h"
#include "core/runs/epoch_rows.h"
#include "core/runs/run_log.h"

#include <chrono>

namespace genrescope {

namespace {

/// Seconds since 1970.
double wallClock()
{
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

/// When the run would have begun, had it not been interrupted.
double startOf(const std::vector<EpochMetrics>& epochs)
{
    return wallClock() - (epochs.empty() ? 0.0 : epochs.back().seconds);
}

AppendedFile beginTable(const std::filesystem::path& path, std::string_view header,
                        const std::vector<EpochMetrics>& epochs,
                        std::string (*row)(const EpochMetrics&))
{
    std::string text(header);
    for (const EpochMetrics& metrics : epochs)
        text += row(metrics) + '\n';
    writeFile(path, text);
    return AppendedFile(path);
}

} // namespace

RunWriter::RunWriter(const std::filesystem::path& run, const TrainConfig& config,
                     const std::vector<EpochMetrics>& epochs)
    : metrics_(beginTable(runMetricsPath(run), metricsHeader, epochs, metricsRow)),
      timing_(beginTable(runTimingPath(run), timingHeader, epochs, timingRow)),
      events_(runEventsPath(run), startOf(epochs))
{
    const double start = startOf(epochs);
    for (const EpochMetrics& metrics : epochs)
        addEvents(metrics, start + metrics.seconds);
    // Last, so that a folder with settings is always a complete run.
    writeFile(runConfigPath(run), toJson(config) + '\n');
}

void RunWriter::add(const EpochMetrics& metrics)
{
    timing_.append(timingRow(metrics) + '\n');
    metrics_.append(metricsRow(metrics) + '\n');
    addEvents(metrics, wallClock());
}

void RunWriter::addEvents(const EpochMetrics& metrics, double wallTime)
{
    std::vector<Scalar> scalars;
    const auto add = [&](std::string_view tag, const std::optional<double>& value) {
        if (value)
            scalars.push_back({tag, static_cast<float>(*value)});
    };
    add("loss/training", metrics.trainingLoss);
    add("loss/validation", metrics.validationLoss);
    add("validation/weighted_ap", metrics.validationWeightedAp);
    add("validation/macro_ap", metrics.validationMacroAp);
    add("learning_rate", metrics.learningRate);
    add("crops_per_second", metrics.cropsPerSecond);
    events_.add(wallTime, metrics.step, scalars);
}

} // namespace genrescope
