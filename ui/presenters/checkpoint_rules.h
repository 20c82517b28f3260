#pragma once

#include "core/evaluation/calibrate.h"
#include "ui/data/evaluation_outcome.h"
#include "ui/tasks/task_runner.h"

#include <QObject>

#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace genrescope {

/// Stores thresholds and calibrations in the checkpoints of an evaluation, in the background, one
/// after the other.
class CheckpointRules : public QObject {
    Q_OBJECT

public:
    /// As core's keepThreshold(); called on a worker thread.
    using ThresholdKeeper = std::function<void(const std::filesystem::path& checkpoint,
                                               const std::string& genre, double threshold)>;
    /// As core's calibrate(); called on a worker thread.
    using Calibrator =
        std::function<CalibrationResult(const CalibrationRequest&, const TaskContext&)>;
    using Outcome = std::shared_ptr<const EvaluationOutcome>;

    /// A threshold that is some checkpoints' own from here on.
    struct Kept {
        /// That they were evaluated in.
        Outcome outcome = {};
        std::size_t genre = 0;
        double threshold = 0.0;
        std::vector<std::string> checkpoints = {};
        /// Why others do not have it; one sentence, or empty.
        QString problem = {};
    };

    /// A checkpoint calibrated.
    struct Calibrated {
        std::size_t checkpoint = 0;
        CalibrationResult result = {};
        /// The outcome that it was evaluated in, and that outcome with it judged again; null if the
        /// dataset has other genres by now.
        Outcome before = {};
        Outcome after = {};
    };

    CheckpointRules(ThresholdKeeper keeper, Calibrator calibrator, QObject* parent = nullptr);
    ~CheckpointRules() override;

    bool isBusy() const { return runner_.isBusy(); }

    /// Stores a threshold of a genre in all checkpoints of an outcome; kept follows.
    void keepThreshold(const Outcome& outcome, std::size_t genre, double threshold);
    /// Calibrates one of them; calibrated, failed or stopped follows.
    void calibrate(const Outcome& outcome, std::size_t checkpoint, std::optional<double> precision);
    void stop() { runner_.cancel(); }

Q_SIGNALS:
    void progressed(const genrescope::Progress& progress);
    void becameIdle();
    /// A checkpoint's file was written.
    void written(const QString& file);
    void kept(const genrescope::CheckpointRules::Kept& kept);
    void calibrated(const genrescope::CheckpointRules::Calibrated& calibrated);
    /// One sentence.
    void failed(const QString& sentence);
    /// @param late  the checkpoint was written all the same.
    void stopped(bool late);

private:
    const ThresholdKeeper keeper_;
    const Calibrator calibrator_;
    /// The checkpoint that is being calibrated, and whether its file has been written.
    std::string calibrating_;
    std::shared_ptr<std::atomic<bool>> isWritten_;
    // Last: its thread ends before anything that it uses.
    TaskRunner runner_;
};

} // namespace genrescope
