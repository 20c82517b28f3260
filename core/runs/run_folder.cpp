#include "core/runs/run_folder.h"

#include "core/base/error.h"
#include "core/runs/run_log.h"

namespace genrescope {

namespace {

/// What AtomicFile leaves behind where its process is killed.
void removeTemporaryFiles(const std::filesystem::path& run)
{
    std::vector<std::filesystem::path> leftovers;
    for (const auto& entry : std::filesystem::directory_iterator(run)) {
        if (entry.path().extension() == ".tmp")
            leftovers.push_back(entry.path());
    }
    std::error_code ignored; // they do no harm
    for (const std::filesystem::path& path : leftovers)
        std::filesystem::remove(path, ignored);
}

/// The epochs before the last one, as the tables have them, and the last one as the state has it:
/// its row may be missing, and rows of epochs that the state does not know may be there.
std::vector<EpochMetrics> epochsUntil(const EpochMetrics& last, const std::filesystem::path& run)
{
    std::vector<EpochMetrics> epochs;
    if (last.epoch == 0)
        return epochs;
    epochs = readRunLog(run).epochs;
    std::erase_if(epochs, [&](const EpochMetrics& one) { return one.epoch >= last.epoch; });
    epochs.push_back(last);
    return epochs;
}

} // namespace

RunFolder::RunFolder(const std::filesystem::path& run)
    : run_(run), lock_(runLockPath(run)), journal_(run)
{
}

void RunFolder::begin(const TrainState& state)
{
    if (std::filesystem::exists(runConfigPath(run_))) {
        throw FileError(Message::english(
            "%1 already contains a training run; choose another folder for this one.",
            run_.string()));
    }
    writeTrainState(state, run_);
    log_ = std::make_unique<RunWriter>(run_, state.config, std::vector<EpochMetrics>{});
}

void RunFolder::resume(const TrainState& state, const Checkpoint& checkpoint)
{
    removeTemporaryFiles(run_);
    if (state.last.epoch > 0)
        writeCheckpoints(state, checkpoint);
    log_ = std::make_unique<RunWriter>(run_, state.config, epochsUntil(state.last, run_));
}

void RunFolder::add(const TrainState& state, const Checkpoint& checkpoint)
{
    writeTrainState(state, run_);
    // Before the tables: what they name exists.
    writeCheckpoints(state, checkpoint);
    log_->add(state.last);
    journal_.add(epochEvent(state.last));
}

void RunFolder::writeCheckpoints(const TrainState& state, const Checkpoint& checkpoint) const
{
    writeCheckpoint(checkpoint, lastCheckpointPath(run_));
    if (state.last.best)
        writeCheckpoint(checkpoint, bestCheckpointPath(run_));
}

} // namespace genrescope
