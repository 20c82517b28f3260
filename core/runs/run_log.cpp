#include "core/runs/run_log.h"

#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/file_status.h"
#include "core/runs/epoch_rows.h"

#include <algorithm>
#include <ranges>
#include <string_view>

namespace genrescope {

namespace {

constexpr std::uint64_t maxConfigBytes = 1ULL << 20;
constexpr std::uint64_t maxTableBytes = 1ULL << 30;

/// Calls visit(line) for each complete line after the header. @throws ConfigError without the
/// header.
template<typename Visit>
void forEachRow(const std::filesystem::path& path, std::string_view header, Visit visit)
{
    const std::string text = readTextFile(path, maxTableBytes);
    std::string_view rest = text;
    if (!rest.starts_with(header))
        throw ConfigError(
            Message::english("%1 does not have the columns that a run writes.", path.string()));
    rest.remove_prefix(header.size());
    for (std::size_t end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
        visit(rest.substr(0, end));
        rest.remove_prefix(end + 1);
    }
}

[[noreturn]] void rejectLine(const std::filesystem::path& path, std::size_t line)
{
    throw ConfigError(Message::english("%1 is damaged in line %2.", path.string(), line));
}

} // namespace

std::filesystem::path runConfigPath(const std::filesystem::path& run)
{
    return run / "config.json";
}

std::filesystem::path runMetricsPath(const std::filesystem::path& run)
{
    return run / "metrics.csv";
}

std::filesystem::path runTimingPath(const std::filesystem::path& run)
{
    return run / "timing.csv";
}

std::filesystem::path runEventsPath(const std::filesystem::path& run)
{
    // TensorBoard reads every file whose name contains "tfevents".
    return run / "events.out.tfevents.genrescope";
}

std::filesystem::path runJournalPath(const std::filesystem::path& run)
{
    return run / "log.txt";
}

std::filesystem::path runLockPath(const std::filesystem::path& run)
{
    return run / "lock";
}

std::filesystem::path bestCheckpointPath(const std::filesystem::path& run)
{
    return run / "best.safetensors";
}

std::filesystem::path lastCheckpointPath(const std::filesystem::path& run)
{
    return run / "last.safetensors";
}

bool RunLog::isComplete() const
{
    if (epochs.empty())
        return false;
    const EpochMetrics& last = epochs.back();
    const bool allSteps =
        config.maxSteps > 0 ? last.step >= config.maxSteps : last.epoch >= config.epochs;
    const auto newestFirst = epochs | std::views::reverse;
    const auto best = std::ranges::find_if(newestFirst, &EpochMetrics::best);
    const int sinceBest = last.epoch - (best == newestFirst.end() ? 0 : best->epoch);
    return allSteps || (config.earlyStoppingEpochs > 0 && sinceBest >= config.earlyStoppingEpochs);
}

RunLog readRunLog(const std::filesystem::path& run)
{
    RunLog log;
    try {
        log.config = trainConfigFromJson(readTextFile(runConfigPath(run), maxConfigBytes));
    } catch (const ConfigError& error) {
        throw ConfigError(Message::english("%1 cannot be used. %2", runConfigPath(run).string(),
                                           messageOf(error)));
    }
    forEachRow(runMetricsPath(run), metricsHeader, [&](std::string_view row) {
        if (!readMetricsRow(row, log.epochs.emplace_back()))
            rejectLine(runMetricsPath(run), log.epochs.size() + 1);
    });
    if (!pathExists(runTimingPath(run)))
        return log;
    // An epoch's row of times is written before that of its metrics, so there may be one more.
    std::size_t line = 0;
    forEachRow(runTimingPath(run), timingHeader, [&](std::string_view row) {
        EpochMetrics ahead;
        EpochMetrics& metrics = line < log.epochs.size() ? log.epochs[line] : ahead;
        ++line;
        if (!readTimingRow(row, metrics))
            rejectLine(runTimingPath(run), line + 1);
    });
    return log;
}

} // namespace genrescope
