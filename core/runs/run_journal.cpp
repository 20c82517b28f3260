#include "core/runs/run_journal.h"

#include "core/base/appended_file.h"
#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/runs/run_log.h"

#include <algorithm>
#include <ctime>

namespace genrescope {

namespace {

/// As in "2026-01-31T18:05:09Z".
std::string utcNow()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts = {};
    ::gmtime_r(&now, &parts);
    char text[32];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

std::string rounded(double value)
{
    return roundedNumber(value, 5);
}

std::string describeSetup(const TrainState& state, std::string_view device)
{
    const int threads = state.config.threads;
    const bool mixes =
        device == "cpu" && state.config.precision == Precision::Mixed && canMixPrecision();
    return std::string("Genrescope ") + GENRESCOPE_VERSION + ", device " + std::string(device) +
           ", threads " + (threads == 0 ? "one per core" : std::to_string(threads)) +
           (mixes ? ", bfloat16 products" : "");
}

} // namespace

RunJournal::RunJournal(const std::filesystem::path& run) : path_(runJournalPath(run)) {}

void RunJournal::add(std::string_view event) const
{
    std::string line = utcNow() + "  " + std::string(event);
    // Reasons of failures may have several lines.
    std::ranges::replace(line, '\n', ' ');
    line += '\n';
    try {
        AppendedFile(path_).append(line);
    } catch (const FileError&) {
        return;
    }
}

std::string startedEvent(const TrainState& state, std::string_view device, std::int64_t parameters)
{
    const TrainConfig& config = state.config;
    return "started: model " + config.model + ", recipe " + config.recipe + ", " +
           std::to_string(parameters) + " parameters, seed " + std::to_string(config.seed) +
           "; data " + state.dataHash + " in " + state.workspace + "; " +
           describeSetup(state, device);
}

std::string resumedEvent(const TrainState& state, std::string_view device)
{
    const std::string step = std::to_string(state.latest().step);
    const std::string where =
        state.unvalidated ? "before the validation of epoch " +
                                std::to_string(state.unvalidated->epoch) + ", step " + step
                          : "after epoch " + std::to_string(state.last.epoch) + ", step " + step;
    return "resumed " + where + "; " + describeSetup(state, device);
}

std::string epochEvent(const EpochMetrics& metrics)
{
    std::string text = "epoch " + std::to_string(metrics.epoch) + ", step " +
                       std::to_string(metrics.step) + ": training loss " +
                       rounded(metrics.trainingLoss) + ", validation loss " +
                       rounded(metrics.validationLoss);
    if (metrics.validationWeightedAp)
        text += ", weighted AP " + rounded(*metrics.validationWeightedAp);
    if (metrics.validationMacroAp)
        text += ", macro AP " + rounded(*metrics.validationMacroAp);
    return text + ", " + rounded(metrics.cropsPerSecond) + " crops/s" +
           (metrics.best ? "; the best so far" : "");
}

} // namespace genrescope
