#include "core/evaluation/judge.h"

#include "core/reports/uncertainty.h"

namespace genrescope {

void judge(CheckpointEvaluation& evaluation, const OutputRule& rule,
           const std::vector<int>& parents)
{
    Decisions& decisions = evaluation.decisions;
    evaluation.modelScores = decisions.scores;
    evaluation.modelReliability = reliabilityOf(decisions);
    applyOutputRule(rule, decisions.labels, std::span(decisions.scores));
    evaluation.reliability = reliabilityOf(decisions);
    evaluation.calibrated = rule.isCalibrated();
    evaluation.metrics = computeMetrics(decisions);
    evaluation.curves = precisionRecallCurves(decisions);
    evaluation.levels = levelsOf(parents);
    for (LevelEvaluation& level : evaluation.levels)
        level.metrics = computeMetrics(decisionsOn(decisions, level.labels));
    if (!rule.thresholds.empty()) {
        evaluation.calls = callMetrics(decisions, rule.thresholds);
        evaluation.thresholdRule = rule.thresholdRule;
    }
}

void judgeAgain(EvaluationReport& report, std::size_t checkpoint, const OutputRule& rule,
                const Manifest& manifest, const CancellationToken& cancellation)
{
    CheckpointEvaluation& evaluation = report.checkpoints.at(checkpoint);
    evaluation.decisions.scores = evaluation.modelScores;
    judge(evaluation, rule, manifest.parents);
    evaluation.fittedOnThese = report.split == Split::Validation;
    for (CheckpointEvaluation& one : report.checkpoints)
        one.labelIntervals.clear();
    report.differences.clear();
    addUncertainty(report, artistsOf(manifest, report.tracks), cancellation);
}

} // namespace genrescope
