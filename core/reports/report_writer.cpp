#include "core/reports/report_writer.h"

#include "core/base/binary_file.h"
#include "core/base/json_text.h"
#include "core/reports/csv_cells.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string_view>

namespace genrescope {

namespace {

using OrderedJson = nlohmann::ordered_json;

constexpr auto weightedApNote = "support-weighted mean of AP; the post calls it 'micro-average'";

/// Rows are written to the file in blocks of about this many bytes.
constexpr std::size_t flushBytes = 1 << 18;

OrderedJson orNull(const std::optional<double>& value)
{
    return value ? OrderedJson(*value) : OrderedJson(nullptr);
}

OrderedJson intervalJson(const std::optional<Interval>& interval)
{
    return interval ? OrderedJson::array({interval->low, interval->high}) : OrderedJson(nullptr);
}

OrderedJson averagesJson(const Metrics& metrics, const AverageIntervals& intervals)
{
    return {{"weighted_ap", orNull(metrics.weightedAp)},
            {"weighted_ap_interval", intervalJson(intervals.weightedAp)},
            {"micro_ap", orNull(metrics.microAp)},
            {"micro_ap_interval", intervalJson(intervals.microAp)},
            {"macro_ap", orNull(metrics.macroAp)},
            {"macro_ap_interval", intervalJson(intervals.macroAp)},
            {"macro_roc_auc", orNull(metrics.macroRocAuc)},
            {"micro_f1_at_half", metrics.microF1AtHalf},
            {"macro_f1_at_half", orNull(metrics.macroF1AtHalf)}};
}

OrderedJson genreJson(const EvaluationReport& report, const CheckpointEvaluation& evaluation,
                      std::size_t label, bool withCurve)
{
    const LabelMetrics& metrics = evaluation.metrics.perLabel[label];
    OrderedJson genre = {{"genre", report.labels[label]},
                         {"support", metrics.support},
                         {"ap", orNull(metrics.averagePrecision)},
                         {"ap_interval", evaluation.labelIntervals.empty()
                                             ? OrderedJson(nullptr)
                                             : intervalJson(evaluation.labelIntervals[label])},
                         {"roc_auc", orNull(metrics.rocAuc)},
                         {"f1_at_half", metrics.f1AtHalf}};
    if (!evaluation.calls.perLabel.empty()) {
        const LabelCalls& calls = evaluation.calls.perLabel[label];
        genre["threshold"] = calls.threshold;
        genre["precision_at_threshold"] = orNull(calls.precision);
        genre["recall_at_threshold"] = orNull(calls.recall);
        genre["f1_at_threshold"] = calls.f1;
    }
    if (withCurve) {
        const PrecisionRecallCurve& curve = evaluation.curves[label];
        genre["curve"] = {{"thresholds", curve.thresholds},
                          {"precision", curve.precision},
                          {"recall", curve.recall}};
    }
    return genre;
}

OrderedJson levelsJson(const CheckpointEvaluation& evaluation)
{
    OrderedJson levels = OrderedJson::array();
    for (const LevelEvaluation& level : evaluation.levels) {
        OrderedJson json = {{"level", level.level}, {"genres", level.labels.size()}};
        json.update(averagesJson(level.metrics, level.intervals));
        levels.push_back(std::move(json));
    }
    return levels;
}

OrderedJson reliabilityJson(const Reliability& reliability)
{
    OrderedJson bins = OrderedJson::array();
    for (const ReliabilityBin& bin : reliability.bins) {
        bins.push_back(
            {{"count", bin.count},
             {"probability", bin.count > 0 ? OrderedJson(bin.probability) : OrderedJson(nullptr)},
             {"frequency", bin.count > 0 ? OrderedJson(bin.frequency) : OrderedJson(nullptr)}});
    }
    return {{"expected_calibration_error", reliability.error}, {"bins", std::move(bins)}};
}

OrderedJson checkpointJson(const EvaluationReport& report, const CheckpointEvaluation& evaluation,
                           bool withCurves)
{
    OrderedJson json = {{"checkpoint", evaluation.checkpoint},
                        {"architecture", evaluation.architecture},
                        {"recipe", evaluation.recipe},
                        {"split", nameOf(report.split)},
                        {"trained_on_this_data", evaluation.sameData},
                        {"learned_from_these_tracks", evaluation.learnedFromThese},
                        {"crops", report.crops},
                        {"tracks", report.tracks.size()},
                        {"artists", report.artists}};
    json.update(averagesJson(evaluation.metrics, evaluation.intervals));
    if (!evaluation.calls.perLabel.empty()) {
        json["threshold_rule"] = evaluation.thresholdRule;
        json["micro_f1_at_threshold"] = evaluation.calls.microF1;
        json["macro_f1_at_threshold"] = orNull(evaluation.calls.macroF1);
    }
    json["calibrated"] = evaluation.calibrated;
    json["fitted_on_these_tracks"] = evaluation.fittedOnThese;
    json["reliability"] = {{"before", reliabilityJson(evaluation.modelReliability)},
                           {"after", reliabilityJson(evaluation.reliability)}};
    json["levels"] = levelsJson(evaluation);
    OrderedJson& genres = json["genres"] = OrderedJson::array();
    for (std::size_t label = 0; label < report.labels.size(); ++label)
        genres.push_back(genreJson(report, evaluation, label, withCurves));
    return json;
}

OrderedJson differenceJson(const std::optional<Difference>& difference)
{
    if (!difference)
        return nullptr;
    return {{"difference", difference->value},
            {"interval", intervalJson(difference->interval)},
            {"p_value", difference->pValue}};
}

OrderedJson differencesJson(const EvaluationReport& report)
{
    OrderedJson differences = OrderedJson::array();
    for (const CheckpointDifference& one : report.differences) {
        differences.push_back({{"first", one.first},
                               {"second", one.second},
                               {"weighted_ap", differenceJson(one.weightedAp)},
                               {"micro_ap", differenceJson(one.microAp)},
                               {"macro_ap", differenceJson(one.macroAp)}});
    }
    return differences;
}

} // namespace

std::string toJson(const EvaluationReport& report, bool withCurves)
{
    OrderedJson checkpoints = OrderedJson::array();
    for (const CheckpointEvaluation& evaluation : report.checkpoints)
        checkpoints.push_back(checkpointJson(report, evaluation, withCurves));
    const OrderedJson document = {
        {"workspace", report.workspace},
        {"split_protocol", report.splitProtocol.str()},
        {"label_scheme", report.labelScheme.str()},
        {"random_crops", report.randomCrops},
        {"tracks_left_out", report.leftOut},
        {"near_duplicates_in_training",
         report.nearDuplicates ? OrderedJson(*report.nearDuplicates) : OrderedJson(nullptr)},
        {"weighted_ap_note", weightedApNote},
        {"bootstrap", {{"resamples", report.bootstrap.resamples}, {"seed", report.bootstrap.seed}}},
        {"checkpoints", std::move(checkpoints)},
        {"differences", differencesJson(report)}};
    // Curves are for programs: indented, every number would take a line. Paths need not be UTF-8,
    // JSON has to be.
    const int indent = withCurves ? -1 : 2;
    return jsonText(document, indent);
}

void writePredictions(const EvaluationReport& report, const std::filesystem::path& path)
{
    std::vector<std::string> genres;
    for (const std::string& label : report.labels)
        genres.push_back(csvText(label));

    AtomicFile file(path);
    std::string rows = "track,genre,truth,probability,architecture,checkpoint\n";
    for (const CheckpointEvaluation& evaluation : report.checkpoints) {
        const std::string columns =
            ',' + csvText(evaluation.architecture) + ',' + csvText(evaluation.checkpoint) + '\n';
        std::size_t decision = 0;
        for (const TrackId track : report.tracks) {
            for (const std::string& genre : genres) {
                appendCsvNumber(rows, track);
                rows += ',';
                rows += genre;
                rows += evaluation.decisions.truth[decision] != 0 ? ",1," : ",0,";
                appendCsvNumber(rows, evaluation.decisions.scores[decision]);
                rows += columns;
                ++decision;
            }
            if (rows.size() >= flushBytes) {
                file.write(rows);
                rows.clear();
            }
        }
    }
    file.write(rows);
    file.commit();
}

} // namespace genrescope
