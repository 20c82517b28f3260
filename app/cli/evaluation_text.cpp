#include "app/cli/evaluation_text.h"

#include "app/cli/text_format.h"

#include <algorithm>
#include <iostream>

namespace genrescope::cli {

namespace {

std::string withInterval(const std::optional<double>& value,
                         const std::optional<Interval>& interval)
{
    std::string text = fixed(value, 4);
    if (interval)
        text += " [" + fixed(interval->low, 3) + ", " + fixed(interval->high, 3) + "]";
    return text;
}

/// One column per checkpoint, after those that name the row.
std::vector<std::string> header(const EvaluationReport& report, std::vector<std::string> names,
                                const std::string& prefix)
{
    for (const CheckpointEvaluation& one : report.checkpoints)
        names.push_back(prefix + one.architecture);
    return names;
}

void printGenres(const EvaluationReport& report)
{
    TextTable table(header(report, {"genre", "support"}, "AP "));
    for (std::size_t label = 0; label < report.labels.size(); ++label) {
        std::vector<std::string> row = {
            printable(report.labels[label]),
            std::to_string(report.checkpoints.front().metrics.perLabel[label].support)};
        for (const CheckpointEvaluation& one : report.checkpoints) {
            row.push_back(withInterval(one.metrics.perLabel[label].averagePrecision,
                                       one.labelIntervals.empty() ? std::nullopt
                                                                  : one.labelIntervals[label]));
        }
        table.add(std::move(row));
    }
    std::cout << table.text() << '\n';
}

/// Adds a row with one value per checkpoint.
template<typename Value>
void addRow(TextTable& table, const EvaluationReport& report, const std::string& name, Value value)
{
    std::vector<std::string> row = {name};
    for (const CheckpointEvaluation& one : report.checkpoints)
        row.push_back(value(one));
    table.add(std::move(row));
}

void printAverages(const EvaluationReport& report)
{
    using Evaluation = CheckpointEvaluation;
    TextTable table(header(report, {"average"}, ""));
    const auto add = [&](const std::string& name, auto value) {
        addRow(table, report, name, value);
    };
    add("support-weighted AP (the post's \"micro-average\")", [](const Evaluation& e) {
        return withInterval(e.metrics.weightedAp, e.intervals.weightedAp);
    });
    add("micro AP (all decisions pooled)",
        [](const Evaluation& e) { return withInterval(e.metrics.microAp, e.intervals.microAp); });
    add("macro AP (mean over genres)",
        [](const Evaluation& e) { return withInterval(e.metrics.macroAp, e.intervals.macroAp); });
    add("macro ROC-AUC", [](const Evaluation& e) { return fixed(e.metrics.macroRocAuc, 4); });
    add("micro F1 at 0.5", [](const Evaluation& e) { return fixed(e.metrics.microF1AtHalf, 4); });
    add("macro F1 at 0.5", [](const Evaluation& e) { return fixed(e.metrics.macroF1AtHalf, 4); });
    const bool anyCalls = std::ranges::any_of(
        report.checkpoints, [](const Evaluation& e) { return !e.calls.perLabel.empty(); });
    if (anyCalls) {
        add("micro F1 at its thresholds", [](const Evaluation& e) {
            return e.calls.perLabel.empty() ? fixed(std::nullopt, 4) : fixed(e.calls.microF1, 4);
        });
        add("macro F1 at its thresholds",
            [](const Evaluation& e) { return fixed(e.calls.macroF1, 4); });
    }
    add("calibration error of the model",
        [](const Evaluation& e) { return fixed(e.modelReliability.error, 4); });
    add("calibration error as shown", [](const Evaluation& e) {
        return fixed(e.reliability.error, 4) + (e.calibrated ? "" : " (not calibrated)");
    });
    std::cout << table.text();
}

void printLevels(const EvaluationReport& report)
{
    const std::vector<LevelEvaluation>& levels = report.checkpoints.front().levels;
    if (levels.empty())
        return;
    TextTable table(header(report, {"level"}, ""));
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const std::string name =
            levels[i].level + ", " + std::to_string(levels[i].labels.size()) + " genres: ";
        addRow(table, report, name + "weighted AP", [i](const CheckpointEvaluation& e) {
            return withInterval(e.levels[i].metrics.weightedAp, e.levels[i].intervals.weightedAp);
        });
        addRow(table, report, name + "macro AP", [i](const CheckpointEvaluation& e) {
            return withInterval(e.levels[i].metrics.macroAp, e.levels[i].intervals.macroAp);
        });
    }
    std::cout << '\n' << table.text();
}

void printDifferences(const EvaluationReport& report)
{
    if (report.differences.empty())
        return;
    TextTable table({"difference", "weighted AP", "p", "micro AP", "p", "macro AP", "p"});
    for (const CheckpointDifference& one : report.differences) {
        const auto name = [&](std::size_t checkpoint) {
            return std::to_string(checkpoint + 1) + " " +
                   report.checkpoints[checkpoint].architecture;
        };
        std::vector<std::string> row = {name(one.second) + " − " + name(one.first)};
        for (const auto& difference : {one.weightedAp, one.microAp, one.macroAp}) {
            row.push_back(difference ? withInterval(difference->value, difference->interval)
                                     : fixed(std::nullopt, 4));
            row.push_back(difference ? fixed(difference->pValue, 3) : fixed(std::nullopt, 3));
        }
        table.add(std::move(row));
    }
    std::cout << '\n' << table.text();
}

} // namespace

void printEvaluation(const EvaluationReport& report)
{
    std::cout << report.tracks.size() << " tracks by " << report.artists << " artists, split "
              << nameOf(report.split) << " (" << report.splitProtocol.str() << "), labels "
              << report.labelScheme.str() << ", " << report.crops
              << (report.randomCrops ? " random" : " evenly spaced") << " crops per track\n";
    if (report.bootstrap.resamples > 0)
        std::cout << "[low, high]: 95% confidence interval, " << report.bootstrap.resamples
                  << " resamples of artists; p: p-value of the difference\n";
    if (report.leftOut > 0)
        std::cout << "Tracks left out by corrections.csv: " << report.leftOut << '\n';
    if (report.nearDuplicates) {
        std::cout << "Tracks with a near-duplicate in training: " << *report.nearDuplicates
                  << (*report.nearDuplicates > 0 ? "; the scores flatter" : "") << '\n';
    }
    for (const CheckpointEvaluation& one : report.checkpoints) {
        if (one.learnedFromThese)
            std::cout << one.checkpoint << " learned from these tracks: its scores flatter.\n";
        if (one.fittedOnThese) {
            std::cout << one.checkpoint
                      << " was calibrated on these tracks: its calibration error and the F1 at its "
                         "thresholds flatter.\n";
        }
    }
    std::cout << '\n';
    printGenres(report);
    printAverages(report);
    printLevels(report);
    printDifferences(report);
}

} // namespace genrescope::cli
