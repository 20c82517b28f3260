#include "core/workspace/manifest_file.h"

#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/json_fields.h"
#include "core/base/json_text.h"
#include "core/base/later_version.h"
#include "core/base/utf8.h"
#include "core/datasets/manifest.h"

#include <nlohmann/json.hpp>

#include <array>
#include <utility>

namespace genrescope {

namespace {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

/// Version 1 did not name the tracks' features; until version 2, names were in camelCase.
constexpr int schemaVersion = 3;
constexpr std::uint64_t maxFileSize = std::uint64_t{1} << 30;

/// Fields that were renamed in version 3, wherever they stand outside the tracks.
constexpr std::array<std::pair<const char*, const char*>, 17> oldNames = {{
    {"audioPath", "audio_path"},
    {"labelScheme", "label_scheme"},
    {"splitProtocol", "split_protocol"},
    {"testIsValidation", "test_is_validation"},
    {"excludedGenres", "excluded_genres"},
    {"trainingTracks", "training_tracks"},
    {"unlabelledTracks", "unlabeled_tracks"},
    {"missingAudio", "missing_audio"},
    {"unlistedAudio", "unlisted_audio"},
    {"sampleRate", "sample_rate"},
    {"fftSize", "fft_size"},
    {"hopLength", "hop_length"},
    {"melBands", "mel_bands"},
    {"minFrequency", "min_frequency"},
    {"maxFrequency", "max_frequency"},
    {"minPower", "min_power"},
    {"dynamicRange", "dynamic_range"},
}};

/// All but the tracks, once for both directions.
template<typename Manifest, typename Visitor>
void visitHead(Manifest& manifest, Visitor&& visit)
{
    visit("reader", manifest.reader);
    visit("audio_path", manifest.audioPath);
    visit.optional("reader_options", manifest.readerOptions);
    visit("label_scheme", manifest.labelScheme);
    visit("split_protocol", manifest.splitProtocol);
    visit.optional("test_is_validation", manifest.testIsValidation);
    visit("mel", manifest.mel);
    visit("labels", manifest.labels);
    visit.optional("parents", manifest.parents);
    visit.optional("excluded_genres", manifest.excludedGenres);
    visit.optional("unlabeled_tracks", manifest.unlabeledTracks);
    visit.optional("missing_audio", manifest.missingAudio);
    visit.optional("unlisted_audio", manifest.unlistedAudio);
    visit.optional("notes", manifest.notes);
}

/// What is empty is not written: half the size for FMA's hundred thousand tracks.
template<typename Track, typename Visitor>
void visitTrack(Track& track, Visitor&& visit)
{
    visit("id", track.id);
    visit("file", track.file);
    visit.optional("title", track.title);
    visit.optional("artist", track.artist);
    visit.optional("group", track.group);
    visit("split", track.split);
    visit("labels", track.labels);
    visit.optional("duration", track.expectedDuration);
    visit.optional("feature", track.feature);
}

void renameOldFields(Json& json)
{
    if (json.is_object()) {
        for (const auto& [oldName, newName] : oldNames) {
            const auto found = json.find(oldName);
            if (found == json.end())
                continue;
            Json value = std::move(*found);
            json.erase(found);
            json[newName] = std::move(value);
        }
    }
    if (json.is_structured()) {
        for (Json& inner : json)
            renameOldFields(inner);
    }
}

Track trackFrom(const Json& json)
{
    Track track;
    try {
        visitTrack(track, JsonFieldReader(json, JsonFieldReader::Absent::Reject));
    } catch (const ConfigError& error) {
        throw ConfigError(Message::english("Track %1: %2", track.id, messageOf(error)));
    }
    track.file = fromUtf8(track.file);
    return track;
}

OrderedJson toJson(const Track& track)
{
    OrderedJson json;
    visitTrack(track, JsonFieldWriter(json));
    json["file"] = toUtf8(track.file);
    return json;
}

OrderedJson headJson(const Manifest& manifest)
{
    OrderedJson json = {{"schema", schemaVersion}};
    visitHead(manifest, JsonFieldWriter(json));
    json["audio_path"] = toUtf8(manifest.audioPath);
    for (const auto& [name, value] : manifest.readerOptions)
        json["reader_options"][name] = toUtf8(value);
    return json;
}

/// @param json  without the tracks, which are empty there.
Manifest manifestFrom(Json json, std::vector<Track> tracks)
{
    int schema = 0;
    JsonFieldReader(json, JsonFieldReader::Absent::Reject)("schema", schema);
    if (schema < 1 || schema > schemaVersion) {
        throw ConfigError(Message::english(
            "It has version %1 of the format, and this program reads versions up to %2.", schema,
            schemaVersion));
    }
    if (schema < 3)
        renameOldFields(json);
    Manifest manifest;
    JsonFieldReader fields(json, JsonFieldReader::Absent::Reject);
    visitHead(manifest, fields);
    manifest.audioPath = fromUtf8(manifest.audioPath);
    for (auto& [name, value] : manifest.readerOptions)
        value = fromUtf8(value);
    manifest.mel.validate();
    // Objects in this list have become `tracks` already.
    const Json& others = *fields.find("tracks");
    if (!others.is_array() || !others.empty())
        throw ConfigError(
            Message::english("The field \"%1\" must be a list of objects.", "tracks"));
    manifest.tracks = std::move(tracks);
    if (const Message fault = manifestFault(manifest); !fault.isEmpty())
        throw ConfigError(fault);
    if (schema > 1 && !manifest.namesFeatures())
        throw ConfigError(Message::english("There is a track without the field \"feature\"."));
    return manifest;
}

/// Whatever else is in it by then.
bool isOfLaterSchema(const std::string& text)
{
    int schema = 0;
    try {
        const Json head = parseJson(text, "tracks", [](const Json&) {});
        JsonFieldReader(head, JsonFieldReader::Absent::Keep)("schema", schema);
    } catch (const ConfigError&) {
        return false; // it is damaged
    }
    return schema > schemaVersion;
}

} // namespace

Manifest readManifest(const std::filesystem::path& path)
{
    const std::string text = readTextFile(path, maxFileSize);
    try {
        std::vector<Track> tracks;
        const auto take = [&](const Json& json) { tracks.push_back(trackFrom(json)); };
        Json rest = parseJson(text, "tracks", take);
        return manifestFrom(std::move(rest), std::move(tracks));
    } catch (const ConfigError& invalid) {
        if (isOfLaterSchema(text))
            throw LaterVersionError(path);
        throw DatasetError(
            Message::english("%1 is not a usable manifest. %2 Prepare the dataset again.",
                             path.string(), messageOf(invalid)));
    }
}

void writeManifest(const Manifest& manifest, const std::filesystem::path& path)
{
    requireUsable(manifest);
    // One field and one track a line: readable, and a difference shows as the line it is.
    AtomicFile file(path);
    std::string text = "{\n";
    const OrderedJson head = headJson(manifest);
    for (const auto& [name, value] : head.items())
        text += jsonText(name) + ": " + jsonText(value) + ",\n";
    text += "\"tracks\": [";
    for (std::size_t i = 0; i < manifest.tracks.size(); ++i)
        text += (i == 0 ? "\n" : ",\n") + jsonText(toJson(manifest.tracks[i]));
    text += "\n]\n}\n";
    file.write(text);
    file.commit();
}

} // namespace genrescope
