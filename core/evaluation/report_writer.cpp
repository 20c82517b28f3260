#include "core/evaluation/report_writer.h"

#include "core/base/binary_file.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <optional>
#include <string_view>

namespace genrescope {

namespace {

using Json = nlohmann::ordered_json;

constexpr auto weightedApNote = "support-weighted mean of AP; the post calls it 'micro-average'";

/// Rows are handed to the file in pieces of about so many bytes.
constexpr std::size_t flushBytes = 1 << 18;

Json orNull(const std::optional<double>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json genreJson(const std::string& name, const LabelMetrics& metrics)
{
    return {{"genre", name},
            {"support", metrics.support},
            {"ap", orNull(metrics.averagePrecision)},
            {"roc_auc", orNull(metrics.rocAuc)},
            {"f1_at_half", metrics.f1AtHalf}};
}

Json checkpointJson(const EvaluationReport& report, const CheckpointEvaluation& evaluation,
                    bool withCurves)
{
    const Metrics& metrics = evaluation.metrics;
    Json genres = Json::array();
    for (std::size_t label = 0; label < report.labels.size(); ++label) {
        Json genre = genreJson(report.labels[label], metrics.perLabel[label]);
        if (withCurves) {
            const PrecisionRecallCurve& curve = evaluation.curves[label];
            genre["curve"] = {{"thresholds", curve.thresholds},
                              {"precision", curve.precision},
                              {"recall", curve.recall}};
        }
        genres.push_back(std::move(genre));
    }
    return {{"checkpoint", evaluation.checkpoint},
            {"architecture", evaluation.architecture},
            {"recipe", evaluation.recipe},
            {"split", splitName(report.split)},
            {"trained_on_this_data", evaluation.sameData},
            {"crops", report.crops},
            {"tracks", report.tracks.size()},
            {"weighted_ap", orNull(metrics.weightedAp)},
            {"micro_ap", orNull(metrics.microAp)},
            {"macro_ap", orNull(metrics.macroAp)},
            {"macro_roc_auc", orNull(metrics.macroRocAuc)},
            {"micro_f1_at_half", metrics.microF1AtHalf},
            {"macro_f1_at_half", orNull(metrics.macroF1AtHalf)},
            {"genres", std::move(genres)}};
}

/// Text from outside as a CSV cell: no formula, and quoted where RFC 4180 asks for it.
std::string textCell(std::string_view text)
{
    constexpr std::string_view formulaStarts = "=+-@\t\r";
    std::string cell;
    if (!text.empty() && formulaStarts.find(text.front()) != std::string_view::npos)
        cell += '\'';
    cell += text;
    if (cell.find_first_of(",\"\r\n") == std::string::npos)
        return cell;
    std::string quoted = "\"";
    for (const char character : cell) {
        if (character == '"')
            quoted += '"';
        quoted += character;
    }
    return quoted + '"';
}

template<typename Number>
void appendNumber(std::string& text, Number value)
{
    char digits[32];
    const auto [end, error] = std::to_chars(std::begin(digits), std::end(digits), value);
    text.append(std::begin(digits), end);
}

} // namespace

std::string toJson(const EvaluationReport& report, bool withCurves)
{
    Json checkpoints = Json::array();
    for (const CheckpointEvaluation& evaluation : report.checkpoints)
        checkpoints.push_back(checkpointJson(report, evaluation, withCurves));
    const Json document = {
        {"workspace", report.workspace},      {"split_protocol", report.splitProtocol},
        {"label_scheme", report.labelScheme}, {"random_crops", report.randomCrops},
        {"weighted_ap_note", weightedApNote}, {"checkpoints", std::move(checkpoints)}};
    // Curves are for programs: indented, every number would take a line. Paths need not be UTF-8,
    // JSON has to be.
    const int indent = withCurves ? -1 : 2;
    return document.dump(indent, ' ', false, Json::error_handler_t::replace);
}

void writePredictions(const EvaluationReport& report, const std::filesystem::path& path)
{
    std::vector<std::string> genres;
    for (const std::string& label : report.labels)
        genres.push_back(textCell(label));

    AtomicFile file(path);
    std::string rows = "track,genre,truth,probability,architecture,checkpoint\n";
    for (const CheckpointEvaluation& evaluation : report.checkpoints) {
        const std::string ending =
            ',' + textCell(evaluation.architecture) + ',' + textCell(evaluation.checkpoint) + '\n';
        std::size_t decision = 0;
        for (const TrackId track : report.tracks) {
            for (const std::string& genre : genres) {
                appendNumber(rows, track);
                rows += ',';
                rows += genre;
                rows += evaluation.decisions.truth[decision] != 0 ? ",1," : ",0,";
                appendNumber(rows, evaluation.decisions.scores[decision]);
                rows += ending;
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
