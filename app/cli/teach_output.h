#pragma once

#include "app/cli/json_output.h"
#include "core/teaching/teach.h"
#include "core/workspace/prepare.h"

#include <filesystem>
#include <optional>

namespace genrescope::cli {

/// What `teach` prints: a table of genres for each model, or one JSON object for all.
class TeachOutput {
public:
    /// @param prepared  where the dataset was prepared first
    TeachOutput(bool json, const Workspace& workspace,
                const std::optional<PrepareResult>& prepared);
    /// Prints the JSON object.
    ~TeachOutput();
    TeachOutput(const TeachOutput&) = delete;
    TeachOutput& operator=(const TeachOutput&) = delete;

    void add(const std::filesystem::path& encoder, const std::filesystem::path& run,
             const TaughtModel& taught);

private:
    bool json_;
    const Workspace& workspace_;
    Json result_;
};

} // namespace genrescope::cli
