#include "core/models/checkpoint.h"

#include "core/base/error.h"
#include "core/base/json_fields.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <span>
#include <string_view>

namespace genrescope {

namespace {

using OrderedJson = nlohmann::ordered_json;

constexpr const char* metadataKey = "genrescope";
/// Raised when a field changes its meaning or a new one must not be overlooked. A checkpoint whose
/// output is as the model gives it has no field "output" and the first version still.
constexpr int plainFormat = 1;
constexpr int outputFormat = 2;

/// Of an encoder without a head.
constexpr std::string_view encoderActivation = "none";

/// The fields and their names in JSON, once for both directions.
template<typename Metadata, typename Visitor>
void visitMetadata(Metadata& metadata, Visitor&& visit)
{
    visit("architecture", metadata.architecture);
    visit("options", metadata.options);
    visit("crop_frames", metadata.cropFrames);
    visit("normalizer", metadata.normalizer);
    visit("activation", metadata.activation);
    visit("labels", metadata.labels);
    visit("recipe", metadata.recipe);
    visit("seed", metadata.seed);
    visit("epoch", metadata.epoch);
    visit("step", metadata.step);
    visit("data_hash", metadata.dataHash);
    visit("label_scheme", metadata.labelScheme);
    visit("split_protocol", metadata.splitProtocol);
    visit("metrics", metadata.metrics);
    visit("program", metadata.program);
    visit("mel", metadata.mel);
}

template<typename Rule, typename Visitor>
void visitOutput(Rule& rule, Visitor&& visit)
{
    visit("slope", rule.slope);
    visit("shift", rule.shift);
    visit("parents", rule.parents);
    visit("thresholds", rule.thresholds);
    visit("threshold_rule", rule.thresholdRule);
}

constexpr const char* noMusicField = "no_music";
constexpr const char* fittedOnField = "fitted_on";
constexpr const char* teacherTagsField = "teacher_tags";
constexpr const char* furtherSplitsField = "further_splits";

CheckpointMetadata fromJsonText(const std::string& text)
{
    nlohmann::json json = parseJson(text);
    // As earlier versions spelled it.
    if (const auto former = json.find("normaliser"); former != json.end())
        json["normalizer"] = nlohmann::json(*former);
    JsonFieldReader fields(json, JsonFieldReader::Absent::Reject);
    int format = 0;
    fields("format", format);
    if (format != plainFormat && format != outputFormat) {
        throw CheckpointError(Message::english(
            "It has the format %1, which this version of the program does not know.", format));
    }
    CheckpointMetadata metadata;
    visitMetadata(metadata, fields);
    fields.optional("card", metadata.card);
    fields.optional(teacherTagsField, metadata.teacherTags);
    fields.optional(furtherSplitsField, metadata.furtherSplits);
    // Options that came after it was written: their defaults are what the model was then.
    metadata.options = completeOptions(modelInfo(metadata.architecture), metadata.options);
    if (format == outputFormat) {
        JsonFieldReader output(*fields.find("output"), JsonFieldReader::Absent::Reject);
        visitOutput(metadata.output, output);
        output.optional(noMusicField, metadata.output.noMusic);
        output.optional(fittedOnField, metadata.output.fittedOn);
    }
    return metadata;
}

void checkLabels(const std::vector<std::string>& labels)
{
    require<CheckpointError>(!labels.empty(), Message::english("It names no genres."));
    require<CheckpointError>(labels.size() <= maxModelLabels,
                             Message::english("It names more than %1 genres.", maxModelLabels));
    std::set<std::string> seen;
    for (const std::string& label : labels) {
        require<CheckpointError>(!label.empty(),
                                 Message::english("One of its genres has no name."));
        require<CheckpointError>(seen.insert(label).second,
                                 Message::english("It names the genre '%1' twice.", label));
    }
}

void checkTensors(const std::vector<NamedTensor>& tensors)
{
    for (const NamedTensor& tensor : tensors) {
        require<CheckpointError>(
            std::ranges::all_of(tensor.values, [](float v) { return std::isfinite(v); }),
            Message::english("The tensor '%1' contains values that are not finite.", tensor.name));
    }
}

/// @throws Error if this could not be used.
void check(const Checkpoint& checkpoint)
{
    const CheckpointMetadata& metadata = checkpoint.metadata;
    require<CheckpointError>(completeOptions(modelInfo(metadata.architecture), metadata.options) ==
                                 metadata.options,
                             Message::english("It does not name all options of its model."));
    metadata.mel.validate();
    require<CheckpointError>(
        metadata.cropFrames >= 1 && metadata.cropFrames <= maxModelFrames,
        Message::english("Its crops must have between 1 and %1 frames.", maxModelFrames));
    inputReferenceNamed(metadata.normalizer);
    if (metadata.activation == encoderActivation) {
        require<CheckpointError>(
            metadata.labels.empty(),
            Message::english("It names genres, but has no head to classify them."));
    } else {
        require<CheckpointError>(
            metadata.activation == "sigmoid",
            Message::english("Its activation '%1' is not known.", metadata.activation));
        checkLabels(metadata.labels);
    }
    metadata.output.check(metadata.labels.size());
    require<CheckpointError>(metadata.epoch >= 0 && metadata.step >= 0,
                             Message::english("Its epoch or step is negative."));
    require<CheckpointError>(
        std::ranges::all_of(metadata.metrics,
                            [](const auto& metric) { return std::isfinite(metric.second); }),
        Message::english("One of its metrics is not finite."));
    checkTensors(checkpoint.tensors);
}

} // namespace

std::string toJson(const CheckpointMetadata& metadata)
{
    const bool plain = metadata.output == OutputRule{};
    OrderedJson json = {{"format", plain ? plainFormat : outputFormat}};
    visitMetadata(metadata, JsonFieldWriter(json));
    if (!metadata.card.empty())
        json["card"] = metadata.card;
    if (!metadata.teacherTags.empty())
        json[teacherTagsField] = metadata.teacherTags;
    if (!metadata.furtherSplits.empty())
        json[furtherSplitsField] = metadata.furtherSplits;
    if (!plain)
        visitOutput(metadata.output, JsonFieldWriter(json["output"]));
    if (metadata.output.noMusic >= 0)
        json["output"][noMusicField] = metadata.output.noMusic;
    if (!metadata.output.fittedOn.empty())
        json["output"][fittedOnField] = metadata.output.fittedOn;
    return json.dump();
}

void requireGenres(const CheckpointMetadata& metadata)
{
    require<CheckpointError>(
        !metadata.labels.empty(),
        Message::english("It was pretrained without genres and cannot classify: train a model "
                         "that starts from it (train --set start_from=FILE)."));
}

Checkpoint readCheckpoint(const std::filesystem::path& path)
{
    SafeTensors content = readSafeTensors(path);
    const auto text = content.metadata.find(metadataKey);
    if (text == content.metadata.end()) {
        throw CheckpointError(Message::english(
            "%1 is a safetensors file, but not a Genrescope checkpoint.", path.string()));
    }
    try {
        Checkpoint checkpoint = {.metadata = fromJsonText(text->second),
                                 .tensors = std::move(content.tensors)};
        check(checkpoint);
        return checkpoint;
    } catch (const Error& error) {
        throw CheckpointError(
            Message::english("%1 is not a usable checkpoint. %2", path.string(), messageOf(error)));
    }
}

void writeCheckpoint(const Checkpoint& checkpoint, const std::filesystem::path& path)
{
    SafeTensors content = {.metadata = {}, .tensors = checkpoint.tensors};
    try {
        check(checkpoint);
        content.metadata[metadataKey] = toJson(checkpoint.metadata);
    } catch (const Error& error) {
        throw CheckpointError(
            Message::english("%1 was not written. %2", path.string(), messageOf(error)));
    } catch (const nlohmann::json::exception&) {
        throw CheckpointError(Message::english(
            "%1 was not written: it contains text that is not valid UTF-8.", path.string()));
    }
    writeSafeTensors(content, path);
}

} // namespace genrescope
