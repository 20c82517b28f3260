#include "core/runs/run_folder.h"

#include "core/base/error.h"
#include "core/base/file_status.h"
#include "core/runs/run_log.h"

namespace genrescope {

namespace {

/// What can still be read of the run's tables.
std::vector<EpochMetrics> readableEpochs(const std::filesystem::path& run)
{
    try {
        return readRunLog(run).epochs;
    } catch (const Error&) {
        return {};
    }
}

/// The epochs up to the state's last. States of earlier versions contain only the best and the last
/// one: then the others are read from the tables, as far as possible.
std::vector<EpochMetrics> epochsOf(const TrainState& state, const std::filesystem::path& run)
{
    if (!state.history.empty() || state.last.epoch == 0)
        return state.history;
    std::vector<EpochMetrics> epochs = readableEpochs(run);
    std::erase_if(epochs, [&](const EpochMetrics& one) { return one.epoch >= state.last.epoch; });
    if (epochs.empty() && state.best.epoch < state.last.epoch)
        epochs.push_back(state.best);
    epochs.push_back(state.last);
    return epochs;
}

} // namespace

RunFolder::RunFolder(const std::filesystem::path& run)
    : run_(run), lock_(runLockPath(run)), journal_(run)
{
}

void RunFolder::begin(const TrainState& state)
{
    if (pathExists(runConfigPath(run_))) {
        throw FileError(Message::english(
            "%1 already contains a training run; choose another folder for this one.",
            run_.string()));
    }
    writeTrainState(state, run_);
    log_ = std::make_unique<RunWriter>(run_, state.config, std::vector<EpochMetrics>{});
}

void RunFolder::resume(const TrainState& state, const EpochFiles& files)
{
    // Later steps were only begun when the last epoch's files had been written.
    if (state.last.epoch > 0 && !state.unvalidated)
        write(state, files);
    log_ = std::make_unique<RunWriter>(run_, state.config, epochsOf(state, run_));
}

void RunFolder::addSteps(const TrainState& state) const
{
    writeTrainState(state, run_);
}

void RunFolder::add(const TrainState& state, const EpochFiles& files)
{
    writeTrainState(state, run_);
    // Before the tables, so that what they name exists.
    write(state, files);
    addRow(state);
    journal_.add(epochEvent(state.last));
}

void RunFolder::addRow(const TrainState& state)
{
    if (!log_) {
        log_ = std::make_unique<RunWriter>(run_, state.config, epochsOf(state, run_));
        return;
    }
    // What fails halfway leaves tables that differ: then they are made anew at the next attempt.
    std::unique_ptr<RunWriter> log = std::move(log_);
    log->add(state.last);
    log_ = std::move(log);
}

void RunFolder::write(const TrainState& state, const EpochFiles& files) const
{
    writeCheckpoint(files.checkpoint, lastCheckpointPath(run_));
    if (state.last.best)
        writeCheckpoint(files.checkpoint, bestCheckpointPath(run_));
    if (files.reconstruction)
        writeReconstruction(*files.reconstruction, run_);
}

} // namespace genrescope
