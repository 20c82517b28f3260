#pragma once

#include "core/base/file_lock.h"
#include "core/models/checkpoint.h"
#include "core/runs/reconstruction.h"
#include "core/runs/run_journal.h"
#include "core/runs/run_writer.h"
#include "core/runs/train_state.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace genrescope {

/// What is written of an epoch's weights, beside the state.
struct EpochFiles {
    Checkpoint checkpoint = {};
    /// Where masked frames are learned.
    std::optional<Reconstruction> reconstruction = {};
};

/// The folder of a run that is training, and the order in which files are written there: the state
/// first, which is the one point from which a killed training resumes, then what follows from it
/// (checkpoints, pictures, tables, curves). What a kill left undone is completed on resumption.
class RunFolder {
public:
    /// Locks the folder, so that no other process trains into it. @throws FileError if another one
    /// does.
    explicit RunFolder(const std::filesystem::path& run);

    /// @param state  before the first epoch.
    /// @throws FileError if the folder holds a run already or cannot be written.
    void begin(const TrainState& state);

    /// Brings the folder in line with the state.
    /// @param files  of the state's last epoch; ignored if there is none or there are more steps
    ///               since.
    void resume(const TrainState& state, const EpochFiles& files);

    /// Adds the steps of an epoch that is still to be validated. All that follows from the state's
    /// last epoch is on disk already.
    /// @throws DiskFullError, which harms nothing that is on disk: call it again once there is
    /// room;
    ///         FileError.
    void addSteps(const TrainState& state) const;

    /// Adds an epoch, the state's last. @throws as addSteps.
    void add(const TrainState& state, const EpochFiles& files);

    const std::filesystem::path& path() const { return run_; }
    /// For events other than epochs, once the run has begun or is resumed.
    const RunJournal& journal() const { return journal_; }

private:
    void addRow(const TrainState& state);
    void write(const TrainState& state, const EpochFiles& files) const;

    std::filesystem::path run_;
    FileLock lock_;
    RunJournal journal_;
    std::unique_ptr<RunWriter> log_;
};

} // namespace genrescope
