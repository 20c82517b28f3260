#include "core/exchange/onnx_output.h"

#include <algorithm>
#include <vector>

namespace genrescope {

namespace {

using Value = OnnxGraph::Value;

/// sigmoid(slope · logit(p) + shift)
Value calibrated(const OutputRule& rule, OnnxGraph& graph, const Value& p)
{
    const Value others = graph.add("Sub", {graph.addNumber(1.0F), p});
    const Value odds = graph.add("Sub", {graph.add("Log", {p}), graph.add("Log", {others})});
    const auto most = static_cast<float>(maxLogit);
    const Value logits = graph.add("Clip", {odds, graph.addNumber(-most), graph.addNumber(most)});
    const Value scaled =
        graph.add("Mul", {logits, graph.addNumber(static_cast<float>(rule.slope))});
    return graph.add("Sigmoid",
                     {graph.add("Add", {scaled, graph.addNumber(static_cast<float>(rule.shift))})});
}

/// p · (1 − p(no music)), but for the label without music itself.
Value keptToMusic(int noMusic, std::size_t labels, OnnxGraph& graph, const Value& p)
{
    std::vector<float> isMusic(labels, 1.0F);
    isMusic[static_cast<std::size_t>(noMusic)] = 0.0F;
    const Value mask = graph.addNumbers(isMusic);
    const Value without =
        graph.add("Gather", {p, graph.addWholes({noMusic})}, {wholeAttribute("axis", 1)});
    const Value share =
        graph.add("Sub", {graph.addNumber(1.0F), graph.add("Mul", {without, mask})});
    return graph.add("Mul", {p, share});
}

/// By label: itself and all its parts, as many for each: filled up with itself.
std::vector<std::int64_t> labelsAndParts(const std::vector<int>& parents)
{
    std::vector<std::vector<std::int64_t>> within(parents.size());
    for (std::size_t label = 0; label < parents.size(); ++label) {
        for (int above = static_cast<int>(label); above >= 0;
             above = parents[static_cast<std::size_t>(above)])
            within[static_cast<std::size_t>(above)].push_back(static_cast<std::int64_t>(label));
    }
    const std::size_t most = std::ranges::max_element(within, {}, [](const auto& parts) {
                                 return parts.size();
                             })->size();
    std::vector<std::int64_t> all;
    for (std::size_t label = 0; label < within.size(); ++label) {
        within[label].resize(most, static_cast<std::int64_t>(label));
        all.insert(all.end(), within[label].begin(), within[label].end());
    }
    return all;
}

/// Each genre at least as likely as its parts.
Value withHierarchy(const std::vector<int>& parents, OnnxGraph& graph, const Value& p)
{
    const std::vector<std::int64_t> parts = labelsAndParts(parents);
    const auto labels = static_cast<std::int64_t>(parents.size());
    const Value indices =
        graph.addWholes({labels, static_cast<std::int64_t>(parts.size()) / labels}, parts);
    const Value gathered = graph.add("Gather", {p, indices}, {wholeAttribute("axis", 1)});
    return graph.add("ReduceMax", {gathered},
                     {wholesAttribute("axes", {2}), wholeAttribute("keepdims", 0)});
}

} // namespace

Value addOutputRule(const OutputRule& rule, std::size_t labels, OnnxGraph& graph,
                    const Value& probabilities)
{
    Value p = probabilities;
    if (rule.isCalibrated())
        p = calibrated(rule, graph, p);
    if (rule.noMusic >= 0)
        p = keptToMusic(rule.noMusic, labels, graph, p);
    if (!rule.parents.empty())
        p = withHierarchy(rule.parents, graph, p);
    return p;
}

} // namespace genrescope
