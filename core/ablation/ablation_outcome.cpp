#include "core/ablation/ablation_outcome.h"

#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/file_status.h"
#include "core/base/json_fields.h"

#include <nlohmann/json.hpp>

namespace genrescope {

namespace {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

constexpr std::uint64_t maxOutcomeBytes = 1ULL << 24;

OrderedJson numberOrNull(const std::optional<double>& value)
{
    return value ? OrderedJson(*value) : OrderedJson(nullptr);
}

std::optional<double> readNumberOrNull(const Json& json)
{
    if (!json.is_null() && !json.is_number())
        throw ConfigError(Message::english("A number was expected."));
    return json.is_null() ? std::nullopt : std::optional(json.get<double>());
}

AblationOutcome outcomeFrom(const Json& json)
{
    JsonFieldReader fields(json, JsonFieldReader::Absent::Reject);
    AblationOutcome outcome;
    fields("data_hash", outcome.dataHash);
    fields("epoch", outcome.epoch);
    outcome.weightedAp = readNumberOrNull(*fields.find("validation_weighted_ap"));
    fields("validation_loss", outcome.loss);
    fields("steps", outcome.steps);
    fields("seconds", outcome.seconds);
    fields("parameters", outcome.parameters);
    for (const Json& sample : *fields.find("resampled_weighted_ap"))
        outcome.resamples.push_back(readNumberOrNull(sample));
    return outcome;
}

} // namespace

std::filesystem::path outcomePath(const std::filesystem::path& run)
{
    return run / "outcome.json";
}

void writeOutcome(const AblationOutcome& outcome, const std::filesystem::path& run)
{
    OrderedJson resamples = OrderedJson::array();
    for (const std::optional<double>& sample : outcome.resamples)
        resamples.push_back(numberOrNull(sample));
    const OrderedJson json = {{"data_hash", outcome.dataHash},
                              {"epoch", outcome.epoch},
                              {"validation_weighted_ap", numberOrNull(outcome.weightedAp)},
                              {"validation_loss", outcome.loss},
                              {"steps", outcome.steps},
                              {"seconds", outcome.seconds},
                              {"parameters", outcome.parameters},
                              {"resampled_weighted_ap", std::move(resamples)}};
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

} // namespace genrescope
