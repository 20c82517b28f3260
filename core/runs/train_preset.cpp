#include "core/runs/train_preset.h"

#include "core/base/error.h"
#include "core/base/json_fields.h"

namespace genrescope {

std::string presetToJson(const std::vector<TrainConfig>& configs)
{
    if (configs.size() == 1)
        return toJson(configs.front());
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const TrainConfig& config : configs)
        list.push_back(nlohmann::ordered_json::parse(toJson(config)));
    return list.dump(2);
}

std::vector<TrainConfig> presetFromJson(const std::string& json)
{
    const nlohmann::json parsed = parseJson(json);
    std::vector<TrainConfig> configs;
    if (parsed.is_array()) {
        for (const nlohmann::json& one : parsed)
            configs.push_back(trainConfigFromJson(one.dump()));
    } else {
        configs.push_back(trainConfigFromJson(json));
    }
    if (configs.empty())
        throw ConfigError(Message::english("It holds no training."));
    for (const TrainConfig& config : configs)
        config.validate();
    return configs;
}

} // namespace genrescope
