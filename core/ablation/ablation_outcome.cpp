#include "core/ablation/ablation_outcome.h"

#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/file_status.h"
#include "core/base/json_fields.h"

namespace genrescope {

namespace {

constexpr std::uint64_t maxOutcomeBytes = 1ULL << 24;

template<typename Outcome, typename Visitor>
void visitFields(Outcome& outcome, Visitor&& visit)
{
    visit("data_hash", outcome.dataHash);
    visit("epoch", outcome.epoch);
    visit("validation_weighted_ap", outcome.weightedAp);
    visit("validation_loss", outcome.loss);
    visit("steps", outcome.steps);
    visit("seconds", outcome.seconds);
    visit("parameters", outcome.parameters);
    visit("resampled_weighted_ap", outcome.resamples);
}

AblationOutcome outcomeFrom(const nlohmann::json& json)
{
    AblationOutcome outcome;
    visitFields(outcome, JsonFieldReader(json, JsonFieldReader::Absent::Reject));
    return outcome;
}

} // namespace

std::filesystem::path outcomePath(const std::filesystem::path& run)
{
    return run / "outcome.json";
}

void writeOutcome(const AblationOutcome& outcome, const std::filesystem::path& run)
{
    nlohmann::ordered_json json;
    visitFields(outcome, JsonFieldWriter(json));
    writeFile(outcomePath(run), json.dump() + '\n');
}

std::optional<AblationOutcome> readOutcome(const std::filesystem::path& run)
{
    const std::filesystem::path path = outcomePath(run);
    if (!pathExists(path))
        return std::nullopt;
    try {
        return outcomeFrom(parseJson(readTextFile(path, maxOutcomeBytes)));
    } catch (const ConfigError& error) {
        throw ConfigError(
            Message::english("%1 cannot be used. %2", path.string(), messageOf(error)));
    }
}

std::filesystem::path ablationQueuePath(const std::filesystem::path& ablation)
{
    return ablation / "queue.json";
}

AblationReport readAblation(const AblationQueue& queue, int seeds,
                            const std::filesystem::path& ablation)
{
    AblationReport report = {.queue = queue, .seeds = seeds};
    for (const AblationRun& run : ablationRuns(queue, seeds, 1)) {
        if (std::optional<AblationOutcome> outcome = readOutcome(ablation / run.folder)) {
            report.dataHash = outcome->dataHash;
            report.runs.push_back({run, std::move(*outcome)});
        }
    }
    return report;
}

} // namespace genrescope
