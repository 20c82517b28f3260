#include "core/training/group_agreement.h"

#include "core/ablation/ablation_queue.h"
#include "core/base/crc32c.h"
#include "core/base/json_fields.h"

#include <algorithm>

namespace genrescope {

namespace {

/// What one process says of itself.
struct TrainingFacts {
    std::string host = {};
    std::string program = {};
    /// As JSON.
    std::string config = {};
    std::string workspace = {};
    std::string dataHash = {};
    /// Of the state that it resumes from; 0 for a new run.
    std::int64_t step = 0;
    std::uint32_t weights = 0;

    static void visitFields(auto& facts, auto&& visit)
    {
        visit("host", facts.host);
        visit("program", facts.program);
        visit("config", facts.config);
        visit("workspace", facts.workspace);
        visit("data_hash", facts.dataHash);
        visit("step", facts.step);
        visit("weights", facts.weights);
    }
};

std::string textOf(const TrainingFacts& facts)
{
    return JsonFieldWriter::jsonOf(facts).dump(-1, ' ', false,
                                               nlohmann::json::error_handler_t::replace);
}

TrainingFacts factsFrom(const std::string& text)
{
    TrainingFacts facts;
    const nlohmann::json json = parseJson(text);
    TrainingFacts::visitFields(facts, JsonFieldReader(json, JsonFieldReader::Absent::Reject));
    return facts;
}

TrainingFacts factsOf(const TrainState& state, const TrainingGroup& group)
{
    TrainingFacts facts = {.host = group.host(),
                           .program = GENRESCOPE_VERSION,
                           .config = toJson(state.config),
                           .workspace = state.workspace,
                           .dataHash = state.dataHash,
                           .step = state.latest().step};
    for (const NamedTensor& tensor : state.weights)
        facts.weights = crc32c(std::as_bytes(std::span(tensor.values)), facts.weights);
    return facts;
}

/// How a process differs from the first one; empty if it does not.
Message differenceOf(const TrainingFacts& other, const TrainingFacts& first)
{
    if (other.program != first.program) {
        return Message::english("runs version %1 of Genrescope, not %2; install the same one "
                                "everywhere",
                                other.program, first.program);
    }
    if (other.dataHash != first.dataHash) {
        return Message::english("has another dataset in %1 (%2) than the first process has in %3 "
                                "(%4); give all the same workspace",
                                other.workspace, other.dataHash, first.workspace, first.dataHash);
    }
    if (other.config != first.config) {
        return Message::english(
            "was started with other settings (%1) than the first process; "
            "give all the same options",
            differingFields(trainConfigFromJson(other.config), trainConfigFromJson(first.config)));
    }
    if (other.step != first.step || other.weights != first.weights) {
        return Message::english("resumes another state of the run (step %1) than the first process "
                                "(step %2); give all the same folder",
                                other.step, first.step);
    }
    return {};
}

} // namespace

void requireSameTraining(const TrainState& state, TrainingGroup& group)
{
    if (group.isAlone())
        return;
    const std::vector<std::string> all = group.gather(textOf(factsOf(state, group)));
    const TrainingFacts first = factsFrom(all.front());
    for (std::size_t rank = 1; rank < all.size(); ++rank) {
        const TrainingFacts other = factsFrom(all[rank]);
        const Message difference = differenceOf(other, first);
        if (!difference.isEmpty())
            throw GroupError(Message::english("Rank %1 on %2 %3.", rank, other.host, difference));
    }
}

BatchSlice sliceOf(const TrainConfig& config, const TrainingGroup& group)
{
    if (config.batchSize < group.size()) {
        throw ConfigError(Message::english(
            "A batch of %1 crops cannot be divided among %2 processes; choose a larger batch or "
            "fewer processes.",
            config.batchSize, group.size()));
    }
    return batchSlice(static_cast<std::size_t>(config.batchSize),
                      static_cast<std::size_t>(group.rank()),
                      static_cast<std::size_t>(group.size()));
}

void takeWeightsOfFirst(Classifier& classifier, TrainingGroup& group)
{
    if (group.isAlone())
        return;
    std::vector<NamedTensor> tensors = weightsOf(classifier);
    std::vector<float> values;
    for (const NamedTensor& tensor : tensors)
        values.insert(values.end(), tensor.values.begin(), tensor.values.end());
    if (!group.isFirst())
        std::ranges::fill(values, 0.0F);
    group.sum(values);
    auto next = values.cbegin();
    for (NamedTensor& tensor : tensors) {
        std::copy_n(next, tensor.values.size(), tensor.values.begin());
        next += static_cast<std::ptrdiff_t>(tensor.values.size());
    }
    setWeights(classifier, tensors);
}

} // namespace genrescope
