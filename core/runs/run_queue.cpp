#include "core/runs/run_queue.h"

#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/file_status.h"
#include "core/base/json_fields.h"

#include <set>

namespace genrescope {

namespace {

namespace fs = std::filesystem;

// A run takes 2 KB.
constexpr std::uint64_t maxQueueBytes = 16 << 20;

QueuedRun queuedRunFrom(const nlohmann::json& json)
{
    QueuedRun run;
    JsonFieldReader visit(json, JsonFieldReader::Absent::Reject);
    visit("id", run.id);
    visit("device", run.device);
    if (const nlohmann::json* const config = visit.find("config"))
        run.config = trainConfigFromJson(config->dump());
    visit.rejectOthers();
    run.config.validate();
    return run;
}

RunQueue runQueueFrom(const nlohmann::json& json)
{
    if (!json.is_array())
        throw ConfigError(Message::english("It is not a list of runs."));
    RunQueue queue;
    std::set<std::string> ids;
    for (const nlohmann::json& one : json) {
        queue.push_back(queuedRunFrom(one));
        if (!ids.insert(queue.back().id).second)
            throw ConfigError(Message::english("Two of its runs have the same id."));
    }
    return queue;
}

} // namespace

fs::path runQueuePath(const fs::path& workspace)
{
    return workspace / "runs" / "queue.json";
}

RunQueue readRunQueue(const fs::path& workspace)
{
    const fs::path file = runQueuePath(workspace);
    if (!pathExists(file))
        return {};
    const std::string text = readTextFile(file, maxQueueBytes);
    try {
        return runQueueFrom(parseJson(text));
    } catch (const ConfigError& error) {
        throw ConfigError(Message::english("%1 is damaged. %2", file.string(), error.message()));
    }
}

void writeRunQueue(const fs::path& workspace, const RunQueue& queue)
{
    const fs::path file = runQueuePath(workspace);
    if (queue.empty()) {
        removeFile(file);
        return;
    }
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const QueuedRun& run : queue) {
        nlohmann::ordered_json one = nlohmann::ordered_json::object();
        JsonFieldWriter visit(one);
        visit("id", run.id);
        visit("device", run.device);
        one["config"] = nlohmann::ordered_json::parse(toJson(run.config));
        list.push_back(std::move(one));
    }
    writeFile(file, list.dump(2) + '\n');
}

} // namespace genrescope
