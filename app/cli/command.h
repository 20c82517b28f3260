#pragma once

#include "core/base/device.h"
#include "core/base/task_context.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace genrescope::engine {
class EngineLibrary;
struct EngineFunctions;
} // namespace genrescope::engine

namespace genrescope::cli {

/// What every command gets besides its own options.
struct CommandContext {
    TaskContext task = {};
    /// Results as JSON, alone on stdout.
    bool json = false;
    /// Of what needs LibTorch; loaded by the commands that use it: see engineFor.
    engine::EngineLibrary& engine;
};

inline constexpr int exitDone = 0;
inline constexpr int exitFailed = 1;
inline constexpr int exitUsage = 2;
inline constexpr int exitCanceled = 130;

/// Runs a parsed command; returns the exit code. Errors are thrown and reported by main.
using Action = std::function<int(const CommandContext&)>;

/// For commands that train: the engine, which uses this many threads (0 = one per
/// core). Warns on stderr if linear algebra is slow, and says how to fix it.
/// @throws FileError if it cannot be loaded.
const engine::EngineFunctions& engineFor(const CommandContext& context, int threads);

/// Adds --device and --layers to a command that computes with models.
void addComputeOptions(CLI::App& command, ComputeChoice& compute);

/// Adds a subcommand; once parsed, its action is put into `chosen`. One function per command,
/// listed in command_line.cpp.
void addPrepareCommand(CLI::App& app, Action& chosen);
void addMelCommand(CLI::App& app, Action& chosen);
void addModelsCommand(CLI::App& app, Action& chosen);
void addTrainCommand(CLI::App& app, Action& chosen);
void addPretrainCommand(CLI::App& app, Action& chosen);
void addDistillCommand(CLI::App& app, Action& chosen);
void addFitHeadCommand(CLI::App& app, Action& chosen);
void addTeachCommand(CLI::App& app, Action& chosen);
void addAblateCommand(CLI::App& app, Action& chosen);
void addEvaluateCommand(CLI::App& app, Action& chosen);
void addCalibrateCommand(CLI::App& app, Action& chosen);
void addClassifyCommand(CLI::App& app, Action& chosen);
void addTagCommand(CLI::App& app, Action& chosen);
void addExplainCommand(CLI::App& app, Action& chosen);
void addRobustnessCommand(CLI::App& app, Action& chosen);
void addEmbedCommand(CLI::App& app, Action& chosen);
void addExportOnnxCommand(CLI::App& app, Action& chosen);
void addImportKerasCommand(CLI::App& app, Action& chosen);
void addInfoCommand(CLI::App& app, Action& chosen);
void addNearDuplicatesCommand(CLI::App& app, Action& chosen);
void addMergeCommand(CLI::App& app, Action& chosen);
void addBenchCommand(CLI::App& app, Action& chosen);

} // namespace genrescope::cli
