#include "core/exchange/onnx_export.h"

#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/json_fields.h"
#include "core/base/json_text.h"
#include "core/exchange/onnx_network.h"
#include "core/exchange/onnx_output.h"

#include <span>

namespace genrescope {

namespace {

/// Of the file format: that of ONNX 1.12, which came with these operators.
constexpr int onnxFormat = 8;

constexpr const char* inputText =
    "Log-mel frames as the properties 'mel' and 'normalizer' say: at least 1, at most 2048.";
constexpr const char* logitsText = "Of each crop, before calibration.";
constexpr const char* probabilityText =
    "Of each crop, as if it were a whole track: calibrated, with the hierarchy of genres.";
constexpr const char* trackText =
    "Of the track that all crops of the batch are from: the mean over them, calibrated.";

void add(onnx::ModelProto& model, const std::string& key, const std::string& value)
{
    onnx::StringStringEntryProto& property = *model.add_metadata_props();
    property.set_key(key);
    property.set_value(value);
}

/// The checkpoint's own fields, by their names; what is no text, as JSON.
void addProperties(const CheckpointMetadata& metadata, onnx::ModelProto& model)
{
    const nlohmann::json fields = parseJson(toJson(metadata));
    for (const auto& [name, value] : fields.items()) {
        if (name != "format")
            add(model, name, value.is_string() ? value.get<std::string>() : jsonText(value));
    }
    std::vector<double> thresholds;
    for (std::size_t label = 0; label < metadata.labels.size(); ++label)
        thresholds.push_back(metadata.output.threshold(label));
    add(model, "thresholds", jsonText(thresholds));
    if (metadata.inputReference() == InputReference::Fixed)
        add(model, "reference_db", jsonText(static_cast<double>(fixedReference)));
}

onnx::GraphProto graphOf(const Checkpoint& checkpoint)
{
    const CheckpointMetadata& metadata = checkpoint.metadata;
    const std::size_t labels = metadata.labels.size();
    const OnnxGraph::Size batch = {.name = "batch"};
    const OnnxGraph::Size genres = {.fixed = static_cast<std::int64_t>(labels)};
    OnnxGraph graph;
    const OnnxGraph::Value logits = addNetwork(
        checkpoint, graph,
        graph.addInput("log_mel", {batch, {.name = "frames"}, {.fixed = metadata.mel.melBands}},
                       inputText));
    const OnnxGraph::Value ownProbabilities = graph.add("Sigmoid", {logits});
    const auto shown = [&](const OnnxGraph::Value& probabilities) {
        return addOutputRule(metadata.output, labels, graph, probabilities);
    };
    graph.addOutput("probability", shown(ownProbabilities), {batch, genres}, probabilityText);
    graph.addOutput("logits", logits, {batch, genres}, logitsText);
    const OnnxGraph::Value mean =
        graph.add("ReduceMean", {ownProbabilities},
                  {wholesAttribute("axes", {0}), wholeAttribute("keepdims", 1)});
    graph.addOutput("track_probability", shown(mean), {{.fixed = 1}, genres}, trackText);
    return graph.take();
}

} // namespace

std::string toOnnx(const Checkpoint& checkpoint)
{
    const CheckpointMetadata& metadata = checkpoint.metadata;
    requireGenres(metadata);
    onnx::ModelProto model;
    model.set_ir_version(onnxFormat);
    model.set_producer_name("Genrescope");
    model.set_producer_version(GENRESCOPE_VERSION);
    model.set_doc_string("How likely each genre (property 'labels') is in music.\n\n" +
                         metadata.card);
    onnx::OperatorSetIdProto& operators = *model.add_opset_import();
    operators.set_domain("");
    operators.set_version(onnxOperators);
    *model.mutable_graph() = graphOf(checkpoint);
    model.mutable_graph()->set_name(metadata.architecture);
    addProperties(metadata, model);
    return model.SerializeAsString();
}

CheckpointMetadata exportOnnx(const std::filesystem::path& checkpoint,
                              const std::filesystem::path& onnx)
{
    const Checkpoint content = readCheckpoint(checkpoint);
    std::string bytes;
    try {
        bytes = toOnnx(content);
    } catch (const Error& error) {
        throw CheckpointError(
            Message::english("%1 cannot be used. %2", checkpoint.string(), messageOf(error)));
    }
    writeFile(onnx, bytes);
    return content.metadata;
}

} // namespace genrescope
