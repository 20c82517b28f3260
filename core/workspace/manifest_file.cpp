#include "core/workspace/manifest_file.h"

#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/base/utf8.h"
#include "core/datasets/manifest.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace genrescope {

namespace {

using Json = nlohmann::ordered_json;

/// Version 1 did not name the tracks' features.
constexpr int schemaVersion = 2;
constexpr std::uint64_t maxFileSize = std::uint64_t{1} << 30;

/// An invalid field; becomes a DatasetError that names the file.
class Invalid : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The field with this name; null where it is missing.
const Json* field(const Json& object, const char* name)
{
    const auto found = object.find(name);
    return found == object.end() ? nullptr : &*found;
}

template<typename Value>
Value valueOf(const Json& json, const std::string& name)
{
    try {
        // nlohmann would convert any kind of number, and make a large one of a negative one.
        if constexpr (std::is_same_v<Value, bool>) {
            if (json.is_boolean())
                return json.get<bool>();
        } else if constexpr (std::is_integral_v<Value>) {
            if (json.is_number_integer()) {
                const auto value = json.get<std::int64_t>();
                if (std::in_range<Value>(value))
                    return static_cast<Value>(value);
            }
        } else if constexpr (std::is_floating_point_v<Value>) {
            if (json.is_number())
                return json.get<Value>();
        } else {
            return json.get<Value>();
        }
    } catch (const Json::exception&) {
    }
    throw Invalid("the value of \"" + name + "\" is of the wrong kind");
}

template<typename Value>
Value required(const Json& object, const char* name)
{
    const Json* const json = field(object, name);
    if (json == nullptr)
        throw Invalid(std::string("\"") + name + "\" is missing");
    return valueOf<Value>(*json, name);
}

template<typename Value>
Value optional(const Json& object, const char* name, Value fallback)
{
    const Json* const json = field(object, name);
    return json == nullptr ? std::move(fallback) : valueOf<Value>(*json, name);
}

template<typename Item>
std::vector<Item> items(const Json& object, const char* name)
{
    std::vector<Item> result;
    const Json* const json = field(object, name);
    if (json == nullptr)
        return result;
    if (!json->is_array())
        throw Invalid(std::string("\"") + name + "\" is not a list");
    for (const Json& item : *json)
        result.push_back(valueOf<Item>(item, name));
    return result;
}

Json toJson(const MelConfig& mel)
{
    return {{"sampleRate", mel.sampleRate},     {"fftSize", mel.fftSize},
            {"hopLength", mel.hopLength},       {"melBands", mel.melBands},
            {"minFrequency", mel.minFrequency}, {"maxFrequency", mel.maxFrequency},
            {"minPower", mel.minPower},         {"dynamicRange", mel.dynamicRange}};
}

MelConfig melFrom(const Json& json)
{
    MelConfig mel;
    mel.sampleRate = required<int>(json, "sampleRate");
    mel.fftSize = required<int>(json, "fftSize");
    mel.hopLength = required<int>(json, "hopLength");
    mel.melBands = required<int>(json, "melBands");
    mel.minFrequency = required<double>(json, "minFrequency");
    mel.maxFrequency = required<double>(json, "maxFrequency");
    mel.minPower = required<double>(json, "minPower");
    mel.dynamicRange = required<double>(json, "dynamicRange");
    mel.validate();
    return mel;
}

/// What is empty is not written: half the size for FMA's hundred thousand tracks.
Json toJson(const Track& track)
{
    Json json = {{"id", track.id}, {"file", toUtf8(track.file)}};
    const auto addText = [&](const char* name, const std::string& text) {
        if (!text.empty())
            json[name] = text;
    };
    addText("title", track.title);
    addText("artist", track.artist);
    addText("group", track.group);
    json["split"] = splitName(track.split);
    json["labels"] = track.labels;
    if (track.expectedDuration > 0.0)
        json["duration"] = track.expectedDuration;
    if (!track.feature.isNone())
        json["feature"] = track.feature.text();
    return json;
}

/// None where the file is of the first version.
FeatureKey featureFrom(const Json& json)
{
    if (field(json, "feature") == nullptr)
        return {};
    const auto text = required<std::string>(json, "feature");
    const std::optional<FeatureKey> key = FeatureKey::parse(text);
    if (!key)
        throw Invalid("\"" + text + "\" names no feature");
    return *key;
}

Track trackFrom(const Json& json)
{
    Track track;
    track.id = required<TrackId>(json, "id");
    const std::string name = "track " + std::to_string(track.id);
    try {
        track.file = fromUtf8(required<std::string>(json, "file"));
        track.title = optional<std::string>(json, "title", {});
        track.artist = optional<std::string>(json, "artist", {});
        track.group = optional<std::string>(json, "group", {});
        const auto split = required<std::string>(json, "split");
        const std::optional<Split> known = splitNamed(split);
        if (!known)
            throw Invalid("there is no split called \"" + split + "\"");
        track.split = *known;
        track.labels = items<int>(json, "labels");
        track.expectedDuration = optional<double>(json, "duration", 0.0);
        track.feature = featureFrom(json);
    } catch (const Invalid& invalid) {
        throw Invalid(name + ": " + invalid.what());
    }
    return track;
}

Manifest manifestFrom(const Json& json, std::vector<Track> tracks)
{
    if (!json.is_object())
        throw Invalid("it does not contain an object");
    const int schema = required<int>(json, "schema");
    if (schema < 1 || schema > schemaVersion)
        throw Invalid("it has version " + std::to_string(schema) +
                      " of the format, and this program reads versions up to " +
                      std::to_string(schemaVersion));
    Manifest manifest;
    manifest.reader = required<std::string>(json, "reader");
    manifest.audioPath = fromUtf8(required<std::string>(json, "audioPath"));
    manifest.labelScheme = required<std::string>(json, "labelScheme");
    manifest.splitProtocol = required<std::string>(json, "splitProtocol");
    manifest.testIsValidation = optional(json, "testIsValidation", false);
    manifest.mel = melFrom(required<Json>(json, "mel"));
    manifest.labels = items<std::string>(json, "labels");
    manifest.parents = items<int>(json, "parents");
    for (const Json& excluded : items<Json>(json, "excludedGenres")) {
        manifest.excludedGenres.push_back(
            {required<std::string>(excluded, "name"), required<int>(excluded, "trainingTracks")});
    }
    manifest.unlabeledTracks = optional(json, "unlabelledTracks", 0);
    manifest.missingAudio = items<TrackId>(json, "missingAudio");
    manifest.unlistedAudio = items<TrackId>(json, "unlistedAudio");
    manifest.notes = items<std::string>(json, "notes");
    // Objects in this list have become `tracks` already.
    const Json* const others = field(json, "tracks");
    if (others == nullptr)
        throw Invalid("\"tracks\" is missing");
    if (!others->is_array() || !others->empty())
        throw Invalid("\"tracks\" is not a list of objects");
    manifest.tracks = std::move(tracks);
    if (std::string fault = manifestFault(manifest); !fault.empty())
        throw Invalid(fault);
    if (schema > 1 && !manifest.namesFeatures())
        throw Invalid("there is a track without \"feature\"");
    return manifest;
}

} // namespace

Manifest readManifest(const std::filesystem::path& path)
{
    const std::string text = readTextFile(path, maxFileSize);
    std::vector<Track> tracks;
    // Tracks are taken as they come and not kept as JSON, which would need several times the
    // memory.
    bool insideTracks = false;
    const auto takeTracks = [&](int depth, Json::parse_event_t event, Json& parsed) {
        if (depth == 1 && event == Json::parse_event_t::key)
            insideTracks = parsed == "tracks";
        if (depth != 2 || !insideTracks || event != Json::parse_event_t::object_end)
            return true;
        tracks.push_back(trackFrom(parsed));
        return false;
    };
    try {
        const Json rest = Json::parse(text, takeTracks);
        return manifestFrom(rest, std::move(tracks));
    } catch (const Json::exception&) {
        throw DatasetError(Message::english(
            "%1 is incomplete or not JSON; prepare the dataset again.", path.string()));
    } catch (const Invalid& invalid) {
        throw DatasetError(
            Message::english("%1 is not a usable manifest: %2; prepare the dataset again.",
                             path.string(), messageOf(invalid)));
    } catch (const ConfigError& invalid) {
        throw DatasetError(
            Message::english("%1 is not a usable manifest: %2", path.string(), messageOf(invalid)));
    }
}

void writeManifest(const Manifest& manifest, const std::filesystem::path& path)
{
    if (const std::string fault = manifestFault(manifest); !fault.empty())
        throw DatasetError(Message::english("The dataset cannot be used: %1.", fault));
    Json excluded = Json::array();
    for (const ExcludedGenre& genre : manifest.excludedGenres)
        excluded.push_back({{"name", genre.name}, {"trainingTracks", genre.trainingTracks}});
    const Json head = {{"schema", schemaVersion},
                       {"reader", manifest.reader},
                       {"audioPath", toUtf8(manifest.audioPath)},
                       {"labelScheme", manifest.labelScheme},
                       {"splitProtocol", manifest.splitProtocol},
                       {"testIsValidation", manifest.testIsValidation},
                       {"mel", toJson(manifest.mel)},
                       {"labels", manifest.labels},
                       {"parents", manifest.parents},
                       {"excludedGenres", excluded},
                       {"unlabelledTracks", manifest.unlabeledTracks},
                       {"missingAudio", manifest.missingAudio},
                       {"unlistedAudio", manifest.unlistedAudio},
                       {"notes", manifest.notes}};
    // One field or track per line: readable, and good for diffs.
    AtomicFile file(path);
    std::string text = "{\n";
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
