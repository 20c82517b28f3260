#include "core/runs/taught_run.h"

#include "core/base/binary_file.h"
#include "core/base/file_status.h"
#include "core/base/write_error.h"
#include "core/runs/run_log.h"

#include <nlohmann/json.hpp>

#include <array>
#include <ctime>
#include <string>

namespace genrescope {

namespace {

std::string timeText(std::chrono::system_clock::time_point time, const char* format)
{
    const std::time_t seconds = std::chrono::system_clock::to_time_t(time);
    std::tm local = {};
    ::localtime_r(&seconds, &local);
    std::array<char, 32> text = {};
    return {text.data(), std::strftime(text.data(), text.size(), format, &local)};
}

/// A folder that does not exist yet.
std::filesystem::path newFolder(const std::filesystem::path& runs, const std::string& name)
{
    std::filesystem::path folder = runs / name;
    for (int n = 2; pathExists(folder); ++n)
        folder = runs / (name + '-' + std::to_string(n));
    return folder;
}

} // namespace

std::filesystem::path writeTaughtRun(const std::filesystem::path& workspace,
                                     const Checkpoint& checkpoint,
                                     std::chrono::system_clock::time_point now)
{
    const CheckpointMetadata& metadata = checkpoint.metadata;
    const std::filesystem::path runs = workspace / "runs";
    // Under a name that is not listed until it is complete; what a killed writer left is replaced.
    const std::filesystem::path unfinished =
        runs / ('.' + metadata.recipe + '-' + metadata.architecture);
    std::error_code failure; // writing says what is wrong
    std::filesystem::remove_all(unfinished, failure);
    std::filesystem::create_directories(unfinished, failure);
    writeCheckpoint(checkpoint, bestCheckpointPath(unfinished));
    const nlohmann::ordered_json state = {{"state", "done"},
                                          {"model", metadata.architecture},
                                          {"recipe", metadata.recipe},
                                          {"started", timeText(now, "%Y-%m-%dT%H:%M:%S")},
                                          {"reason", ""}};
    writeFile(unfinished / "state.json", state.dump(4) + '\n');
    const std::filesystem::path folder = newFolder(
        runs, timeText(now, "%Y%m%d-%H%M%S") + '-' + metadata.architecture + '-' + metadata.recipe);
    std::filesystem::rename(unfinished, folder, failure);
    if (failure)
        failWrite(folder, failure.value());
    flushFolderOf(folder);
    return folder;
}

} // namespace genrescope
