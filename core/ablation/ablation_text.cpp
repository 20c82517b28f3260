#include "core/ablation/ablation_text.h"

#include "core/ablation/ablation_summary.h"
#include "core/base/number_text.h"
#include "core/reports/csv_cells.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

/// With its sign, as differences are written.
std::string withSign(double value)
{
    return (value < 0.0 ? "−" : "+") + fixedNumber(std::abs(value), 4);
}

std::string plusMinus(const std::optional<double>& halfWidth)
{
    return halfWidth ? " ± " + fixedNumber(*halfWidth, 4) : "";
}

/// An untrusted name as a table cell.
std::string cell(const std::string& text)
{
    std::string result;
    for (const char c : text) {
        if (c == '|')
            result += '\\';
        result += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
    return result;
}

std::string rowText(const AblationRow& row)
{
    std::string text = "| " + cell(row.variant) + " | ";
    if (!row.sameAs.empty())
        return text + "as " + cell(row.sameAs) + " | | | | | |\n";
    if (row.seeds == 0)
        return text + "0 | | | | | |\n";
    text += std::to_string(row.seeds) + " | " + std::to_string(row.parameters) + " | ";
    if (row.weightedAp)
        text += fixedNumber(row.weightedAp->mean, 4) + plusMinus(row.weightedAp->halfWidth);
    text += " | ";
    if (row.difference)
        text += withSign(row.difference->mean) + plusMinus(row.difference->halfWidth);
    text += " | ";
    if (row.byArtists)
        text += withSign(row.byArtists->low) + " … " + withSign(row.byArtists->high);
    return text + " | " + fixedNumber(row.seconds, 0) + " |\n";
}

std::string tableText(const AblationTable& table)
{
    const std::string first = cell(table.rows.front().variant);
    std::string text =
        "\n## " + table.model +
        "\n\n| variant | seeds | parameters | weighted AP ± 95% by seeds (Student's t) | minus " +
        first + ", ± 95% by seeds (Student's t, paired) | minus " + first +
        ", 95% by artists (bootstrap) | seconds per run |\n|---|--:|--:|--:|--:|--:|--:|\n";
    for (const AblationRow& row : table.rows)
        text += rowText(row);
    return text;
}

std::string stepsText(const std::vector<FinishedRun>& runs)
{
    if (runs.empty())
        return "no runs finished yet";
    const auto [shortest, longest] = std::ranges::minmax_element(
        runs, {}, [](const FinishedRun& finished) { return finished.outcome.steps; });
    const std::string to = std::to_string(longest->outcome.steps) + " steps per run";
    return shortest->outcome.steps == longest->outcome.steps
               ? to
               : std::to_string(shortest->outcome.steps) + " to " + to;
}

} // namespace

std::string ablationCsv(const AblationReport& report)
{
    std::string text = "model,variant,seed,epoch,steps,validation_weighted_ap,validation_loss,"
                       "parameters,seconds\n";
    for (const auto& [run, outcome] : report.runs) {
        text += run.config.model + ',' + csvText(run.variant);
        const auto add = [&](const auto& number) {
            text += ',';
            appendCsvNumber(text, number);
        };
        add(run.config.seed);
        add(outcome.epoch);
        add(outcome.steps);
        add(outcome.weightedAp);
        add(outcome.loss);
        add(outcome.parameters);
        add(outcome.seconds);
        text += '\n';
    }
    return text;
}

std::string ablationMarkdown(const AblationReport& report)
{
    const std::string seeds =
        report.seeds == 1 ? "seed 1" : "seeds 1 to " + std::to_string(report.seeds);
    std::string text =
        "# Ablation\n\nRecipe " + report.queue.recipe + ", " + stepsText(report.runs) + ", " +
        seeds + "; data " + report.dataHash +
        ".\nEach run's best checkpoint was selected and evaluated on the same small validation "
        "split (" +
        std::to_string(report.tracks) + " tracks, " + std::to_string(report.artists) +
        " artists), so all figures are slightly optimistic; the test split was not read.\n";
    for (const AblationTable& table : summarize(report))
        text += tableText(table);
    return text;
}

} // namespace genrescope
