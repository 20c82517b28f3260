#include "ui/presenters/checkpoint_rules.h"

#include "core/evaluation/judge.h"
#include "ui/data/path_text.h"
#include "ui/text/error_text.h"

namespace genrescope {

CheckpointRules::CheckpointRules(ThresholdKeeper keeper, Calibrator calibrator, QObject* parent)
    : QObject(parent),
      keeper_(std::move(keeper)),
      calibrator_(std::move(calibrator)),
      isWritten_(std::make_shared<std::atomic<bool>>(false))
{
    connect(&runner_, &TaskRunner::progressed, this, &CheckpointRules::progressed);
    connect(&runner_, &TaskRunner::failed, this, &CheckpointRules::failed);
    connect(&runner_, &TaskRunner::busyChanged, this, [this](bool busy) {
        if (!busy)
            Q_EMIT becameIdle();
    });
    connect(&runner_, &TaskRunner::canceled, this, [this] {
        if (*isWritten_)
            Q_EMIT written(textOf(calibrating_));
        Q_EMIT stopped(*isWritten_);
    });
}

CheckpointRules::~CheckpointRules() = default;

void CheckpointRules::keepThreshold(const Outcome& outcome, std::size_t genre, double threshold)
{
    runner_.start<Kept>(
        [outcome, genre, threshold, keep = keeper_](const TaskContext&) {
            Kept kept = {.outcome = outcome, .genre = genre, .threshold = threshold};
            for (const CheckpointEvaluation& one : outcome->report.checkpoints) {
                if (one.isTable)
                    continue;
                try {
                    keep(one.checkpoint, outcome->report.labels[genre], threshold);
                    kept.checkpoints.push_back(one.checkpoint);
                } catch (const std::exception& error) {
                    kept.problem = errorText(error);
                }
            }
            return kept;
        },
        [this](const Kept& done) {
            for (const std::string& checkpoint : done.checkpoints)
                Q_EMIT written(textOf(checkpoint));
            Q_EMIT kept(done);
        });
}

void CheckpointRules::calibrate(const Outcome& outcome, std::size_t checkpoint,
                                std::optional<double> precision)
{
    const EvaluationReport& report = outcome->report;
    calibrating_ = report.checkpoints.at(checkpoint).checkpoint;
    isWritten_ = std::make_shared<std::atomic<bool>>(false);
    const CalibrationRequest request = {
        .workspace = report.workspace, .checkpoint = calibrating_, .precision = precision};
    runner_.start<Calibrated>(
        [outcome, checkpoint, request, calibrate = calibrator_,
         isWritten = isWritten_](const TaskContext& context) {
            Calibrated done = {
                .checkpoint = checkpoint, .result = calibrate(request, context), .before = outcome};
            *isWritten = true;
            if (done.result.labels == outcome->report.labels) {
                auto after = std::make_shared<EvaluationOutcome>(*outcome);
                judgeAgain(after->report, checkpoint, done.result.rule, after->manifest,
                           context.cancellation);
                done.after = std::move(after);
            }
            return done;
        },
        [this](const Calibrated& done) {
            Q_EMIT written(textOf(calibrating_));
            Q_EMIT calibrated(done);
        });
}

} // namespace genrescope
