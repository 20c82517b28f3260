#include "core/evaluation/calibrate.h"

#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/evaluation/evaluator.h"
#include "core/metrics/label_columns.h"
#include "core/metrics/platt_scaling.h"
#include "core/metrics/thresholds.h"
#include "core/models/checkpoint.h"

namespace genrescope {

namespace {

/// What says that people chose, too.
constexpr std::string_view chosenByHand = "some chosen by hand";

std::string ruleName(const std::optional<double>& precision)
{
    if (!precision)
        return "best F1 on validation";
    return "precision of at least " + roundedNumber(*precision, 6) + " on validation";
}

PlattScaling fit(const Decisions& decisions, const std::filesystem::path& checkpoint)
{
    try {
        return fitPlattScaling(decisions);
    } catch (const ModelError& error) {
        throw ModelError(
            Message::english("%1 cannot be calibrated. %2", checkpoint.string(), messageOf(error)));
    }
}

} // namespace

CalibrationResult calibrate(const std::filesystem::path& checkpoint, const Workspace& workspace,
                            const CalibrationOptions& options, const TaskContext& context)
{
    if (options.precision && !(*options.precision > 0.0 && *options.precision <= 1.0))
        throw ConfigError(Message::english("The target precision must be above 0 and at most 1."));
    const EvaluationReport report = evaluate({checkpoint}, workspace,
                                             {.split = Split::Validation,
                                              .crops = options.crops,
                                              .bootstrap = {.resamples = 0},
                                              .applyOutputRules = false},
                                             context);
    const CheckpointEvaluation& judged = report.checkpoints.front();

    Checkpoint content = readCheckpoint(checkpoint);
    OutputRule& rule = content.metadata.output;
    const PlattScaling scaling = fit(judged.decisions, checkpoint);
    rule.slope = scaling.slope;
    rule.shift = scaling.shift;
    const auto columns = columnsOf(report.labels, content.metadata.labels);
    Decisions decisions = judged.decisions;
    applyOutputRule(ruleOf(rule, columns), decisions.labels, std::span(decisions.scores));
    // Genres that the dataset does not have keep their values.
    rule.thresholds.resize(content.metadata.labels.size(), defaultThreshold);
    const std::vector<double> chosen = chooseThresholds(decisions, options.precision);
    for (std::size_t label = 0; label < columns.size(); ++label)
        rule.thresholds[columns[label]] = chosen[label];
    rule.thresholdRule = ruleName(options.precision);
    rule.fittedOn = workspace.manifest().hash();
    context.throwIfCanceled();
    writeCheckpoint(content, checkpoint);

    CalibrationResult result = {.labels = report.labels,
                                .rule = ruleOf(rule, columns),
                                .before = judged.modelReliability,
                                .after = reliabilityOf(decisions),
                                .sameData = judged.sameData};
    for (const LabelMetrics& label : judged.metrics.perLabel)
        result.support.push_back(label.support);
    return result;
}

void keepThreshold(const std::filesystem::path& checkpoint, const std::string& genre,
                   double threshold)
{
    Checkpoint content = readCheckpoint(checkpoint);
    const std::size_t label = columnsOf({genre}, content.metadata.labels).front();
    OutputRule& rule = content.metadata.output;
    rule.thresholds.resize(content.metadata.labels.size(), defaultThreshold);
    rule.thresholds[label] = threshold;
    if (!rule.thresholdRule.ends_with(chosenByHand))
        rule.thresholdRule += (rule.thresholdRule.empty() ? "" : "; ") + std::string(chosenByHand);
    writeCheckpoint(content, checkpoint);
}

} // namespace genrescope
