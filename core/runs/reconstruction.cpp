#include "core/runs/reconstruction.h"

#include "core/base/error.h"
#include "core/base/json_fields.h"
#include "core/models/model_info.h"
#include "core/models/safetensors.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <string>

namespace genrescope {

namespace {

constexpr const char* metadataKey = "genrescope_reconstruction";
constexpr int fileFormat = 1;
constexpr std::size_t maxExcerpts = 16;
/// For the longest excerpts that a model takes, of more bands than any has.
constexpr SafeTensorsLimits limits = {.header = std::uint64_t{1} << 16,
                                      .file = std::uint64_t{1} << 28};

/// Where an excerpt lies, as the file says it.
struct Place {
    std::uint32_t track = 0;
    std::size_t firstFrame = 0;

    template<typename Value, typename Visitor>
    static void visitFields(Value& place, Visitor&& visit)
    {
        visit("track", place.track);
        visit("first_frame", place.firstFrame);
    }
};

std::string nameOf(std::size_t excerpt, const char* array)
{
    return std::to_string(excerpt) + "/" + array;
}

std::vector<std::int64_t> shapeOf(std::size_t frames, int bands)
{
    return {static_cast<std::int64_t>(frames), bands};
}

std::string describe(const Reconstruction& reconstruction)
{
    std::vector<Place> places;
    for (const MaskedExcerpt& excerpt : reconstruction.excerpts)
        places.push_back({excerpt.track, excerpt.firstFrame});
    nlohmann::ordered_json json;
    JsonFieldWriter fields(json);
    fields("format", fileFormat);
    fields("epoch", reconstruction.epoch);
    fields("mel", reconstruction.mel);
    fields("excerpts", places);
    return json.dump();
}

/// All but the arrays.
Reconstruction described(const std::string& text)
{
    const nlohmann::json json = parseJson(text);
    JsonFieldReader fields(json, JsonFieldReader::Absent::Reject);
    int format = 0;
    fields("format", format);
    require<ConfigError>(format == fileFormat,
                         Message::english("It was written by another version of the program."));
    Reconstruction reconstruction;
    std::vector<Place> places;
    fields("epoch", reconstruction.epoch);
    fields("mel", reconstruction.mel);
    fields("excerpts", places);
    reconstruction.mel.validate();
    require<ConfigError>(!places.empty() && places.size() <= maxExcerpts,
                         Message::english("It must hold between 1 and %1 excerpts.", maxExcerpts));
    for (const Place& place : places)
        reconstruction.excerpts.push_back({.track = place.track, .firstFrame = place.firstFrame});
    return reconstruction;
}

/// @throws ConfigError unless there is such an array, of this shape (any number of frames where it
///         is empty), with finite values.
std::vector<float> take(std::vector<NamedTensor>& tensors, const std::string& name,
                        const std::vector<std::int64_t>& shape)
{
    const auto found = std::ranges::find(tensors, name, &NamedTensor::name);
    require<ConfigError>(found != tensors.end(), Message::english("It lacks '%1'.", name));
    const bool fits = shape.empty() ? found->shape.size() == 1 : found->shape == shape;
    require<ConfigError>(fits, Message::english("'%1' does not have the right shape.", name));
    require<ConfigError>(
        std::ranges::all_of(found->values, [](float value) { return std::isfinite(value); }),
        Message::english("'%1' contains values that are not finite.", name));
    return std::move(found->values);
}

void takeArrays(std::vector<NamedTensor>& tensors, std::size_t index, int bands,
                MaskedExcerpt& excerpt)
{
    const std::string masked = nameOf(index, "masked");
    excerpt.masked = take(tensors, masked, {});
    const std::size_t hidden = static_cast<std::size_t>(std::ranges::count(excerpt.masked, 1.0F));
    const std::size_t heard = static_cast<std::size_t>(std::ranges::count(excerpt.masked, 0.0F));
    require<ConfigError>(hidden > 0 && hidden + heard == excerpt.frames() &&
                             excerpt.frames() <= std::size_t{maxModelFrames},
                         Message::english("'%1' does not say which frames are masked.", masked));
    const std::vector<std::int64_t> shape = shapeOf(excerpt.frames(), bands);
    excerpt.original = take(tensors, nameOf(index, "original"), shape);
    excerpt.reconstructed = take(tensors, nameOf(index, "reconstructed"), shape);
}

/// Per band, over the frames that are not masked; 0, which is how masked frames look, where all
/// are.
std::vector<double> bandMeans(const MaskedExcerpt& excerpt, std::size_t bands)
{
    std::vector<double> means(bands);
    const auto heard = std::ranges::count(excerpt.masked, 0.0F);
    for (std::size_t i = 0; heard > 0 && i < excerpt.original.size(); ++i) {
        if (excerpt.masked[i / bands] == 0.0F)
            means[i % bands] += double{excerpt.original[i]} / static_cast<double>(heard);
    }
    return means;
}

} // namespace

MaskedFrameError maskedFrameError(const MaskedExcerpt& excerpt, const MelConfig& mel)
{
    const auto bands = static_cast<std::size_t>(mel.melBands);
    const std::vector<double> means = bandMeans(excerpt, bands);
    double modelSum = 0.0;
    double meanSum = 0.0;
    for (std::size_t i = 0; i < excerpt.original.size(); ++i) {
        if (excerpt.masked[i / bands] == 0.0F)
            continue;
        const double value = excerpt.original[i];
        modelSum += std::pow(value - double{excerpt.reconstructed[i]}, 2);
        meanSum += std::pow(value - means[i % bands], 2);
    }
    const auto values =
        static_cast<double>(std::ranges::count(excerpt.masked, 1.0F)) * static_cast<double>(bands);
    const double decibels = mel.dynamicRange / 2.0;
    return {.model = decibels * std::sqrt(modelSum / values),
            .bandMean = decibels * std::sqrt(meanSum / values)};
}

std::filesystem::path reconstructionPath(const std::filesystem::path& run)
{
    return run / "reconstruction.safetensors";
}

void writeReconstruction(const Reconstruction& reconstruction, const std::filesystem::path& run)
{
    SafeTensors content;
    content.metadata[metadataKey] = describe(reconstruction);
    for (std::size_t i = 0; i < reconstruction.excerpts.size(); ++i) {
        const MaskedExcerpt& excerpt = reconstruction.excerpts[i];
        const auto shape = shapeOf(excerpt.frames(), reconstruction.mel.melBands);
        content.tensors.push_back({nameOf(i, "masked"), {shape.front()}, excerpt.masked});
        content.tensors.push_back({nameOf(i, "original"), shape, excerpt.original});
        content.tensors.push_back({nameOf(i, "reconstructed"), shape, excerpt.reconstructed});
    }
    writeSafeTensors(content, reconstructionPath(run), limits);
}

Reconstruction readReconstruction(const std::filesystem::path& run)
{
    const std::filesystem::path path = reconstructionPath(run);
    SafeTensors content = readSafeTensors(path, limits);
    try {
        Reconstruction reconstruction = described(content.metadata[metadataKey]);
        for (std::size_t i = 0; i < reconstruction.excerpts.size(); ++i) {
            takeArrays(content.tensors, i, reconstruction.mel.melBands, reconstruction.excerpts[i]);
        }
        return reconstruction;
    } catch (const Error& error) {
        throw CheckpointError(Message::english("%1 shows no reconstructed frames. %2",
                                               path.string(), messageOf(error)));
    }
}

} // namespace genrescope
