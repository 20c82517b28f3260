#include "app/cli/ablation_output.h"

#include "app/cli/json_output.h"
#include "app/cli/text_format.h"
#include "core/ablation/ablation_summary.h"
#include "core/ablation/ablation_text.h"

#include <iostream>

namespace genrescope::cli {

namespace {

Json toJson(const std::optional<MeanInterval>& mean)
{
    if (!mean)
        return nullptr;
    return {{"mean", mean->mean}, {"half_width", optionalNumber(mean->halfWidth)}};
}

Json toJson(const std::optional<Interval>& interval)
{
    return interval ? Json{interval->low, interval->high} : Json(nullptr);
}

Json toJson(const AblationRow& row)
{
    return {{"variant", row.variant},
            {"same_as", row.sameAs.empty() ? Json(nullptr) : Json(row.sameAs)},
            {"seeds", row.seeds},
            {"parameters", row.seeds > 0 ? Json(row.parameters) : Json(nullptr)},
            {"weighted_ap", toJson(row.weightedAp)},
            {"difference", toJson(row.difference)},
            {"difference_by_artists", toJson(row.byArtists)},
            {"seconds", row.seeds > 0 ? Json(milli(row.seconds)) : Json(nullptr)}};
}

Json toJson(const AblationTable& table)
{
    Json rows = Json::array();
    for (const AblationRow& row : table.rows)
        rows.push_back(toJson(row));
    return {{"model", table.model}, {"variants", std::move(rows)}};
}

Json toJson(const FinishedRun& finished, const std::filesystem::path& out)
{
    const auto& [run, outcome] = finished;
    return {{"run", (out / run.folder).string()},
            {"model", run.config.model},
            {"variant", run.variant},
            {"seed", run.config.seed},
            {"epoch", outcome.epoch},
            {"steps", outcome.steps},
            {"validation_weighted_ap", optionalNumber(outcome.weightedAp)},
            {"validation_loss", outcome.loss},
            {"parameters", outcome.parameters},
            {"seconds", milli(outcome.seconds)}};
}

} // namespace

void AblationPrinter::onRun(const FinishedRun& finished, bool isNew)
{
    if (quiet_)
        return;
    const auto& [run, outcome] = finished;
    std::cout << run.config.model << "  " << printable(run.variant) << "  seed " << run.config.seed
              << "  epoch " << outcome.epoch << "  weighted AP " << fixed(outcome.weightedAp, 4)
              << "  loss " << fixed(outcome.loss, 4) << "  " << duration(outcome.seconds)
              << (isNew ? "\n" : "  done before\n") << std::flush;
}

void printAblation(const AblationOptions& options, const AblationReport& report, bool json)
{
    if (!json) {
        std::cout << '\n' << ablationMarkdown(report);
        return;
    }
    Json models = Json::array();
    for (const AblationTable& table : summarize(report))
        models.push_back(toJson(table));
    Json runs = Json::array();
    for (const FinishedRun& finished : report.runs)
        runs.push_back(toJson(finished, options.out));
    print({{"out", options.out.string()},
           {"recipe", report.queue.recipe},
           {"data_hash", report.dataHash},
           {"validation_tracks", report.tracks},
           {"validation_artists", report.artists},
           {"seeds", report.seeds},
           {"models", std::move(models)},
           {"runs", std::move(runs)}});
}

} // namespace genrescope::cli
