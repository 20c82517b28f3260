#include "core/models/safetensors.h"

#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/file_source.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <set>
#include <span>
#include <string_view>

namespace genrescope {

namespace {

using Json = nlohmann::json;

static_assert(std::endian::native == std::endian::little, "the format is little endian");
static_assert(sizeof(float) == 4 && std::numeric_limits<float>::is_iec559);

constexpr std::size_t maxTensors = 4096;
constexpr std::size_t maxDimensions = 8;
constexpr int maxJsonDepth = 3;
constexpr std::size_t lengthBytes = 8;
constexpr std::string_view metadataKey = "__metadata__";

/// Why a file is rejected, without the file's name.
class Rejection : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

void require(bool condition, const std::string& otherwise)
{
    if (!condition)
        throw Rejection(otherwise);
}

std::string mebibytes(std::uint64_t bytes)
{
    return std::to_string(bytes >> 20) + " MiB";
}

/// What the header says about one array.
struct Entry {
    NamedTensor tensor = {};
    /// Bytes from the start of the data.
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
};

void readExactly(FileSource& source, std::span<std::byte> bytes)
{
    while (!bytes.empty()) {
        const std::size_t count = source.read(bytes);
        require(count > 0, "it shrank while it was being read");
        bytes = bytes.subspan(count);
    }
}

/// The library itself lets the last of several equal keys win and bounds no depth.
class StrictKeys {
public:
    bool operator()(int depth, Json::parse_event_t event, Json& parsed)
    {
        require(depth <= maxJsonDepth, "its header is nested too deeply");
        if (event == Json::parse_event_t::object_start) {
            open_.emplace_back();
        } else if (event == Json::parse_event_t::object_end) {
            open_.pop_back();
        } else if (event == Json::parse_event_t::key) {
            const auto& key = parsed.get_ref<const std::string&>();
            require(open_.back().insert(key).second, "its header names '" + key + "' twice");
        }
        return true;
    }

private:
    std::vector<std::set<std::string>> open_;
};

Json parseHeader(const std::string& text)
{
    require(text.starts_with('{'), "its header is not a JSON object");
    try {
        // A copy of the callback is called: the reference keeps one state.
        StrictKeys keys;
        return Json::parse(text, std::ref(keys));
    } catch (const Json::exception&) {
        throw Rejection("its header is not valid JSON");
    }
}

std::map<std::string, std::string> parseMetadata(const Json& json)
{
    require(json.is_object(), "its metadata is not a JSON object");
    std::map<std::string, std::string> metadata;
    for (const auto& [key, value] : json.items()) {
        require(value.is_string(), "its metadata contains something other than text");
        metadata.emplace(key, value.get<std::string>());
    }
    return metadata;
}

std::uint64_t unsignedNumber(const Json& json, const std::string& name)
{
    require(json.is_number_unsigned(), "'" + name + "' has a size or offset that is not a number");
    return json.get<std::uint64_t>();
}

/// Bytes of an array of this shape.
std::uint64_t byteCount(const std::vector<std::int64_t>& shape, const std::string& name,
                        const SafeTensorsLimits& limits)
{
    std::uint64_t bytes = sizeof(float);
    for (const std::int64_t size : shape) {
        require(!__builtin_mul_overflow(bytes, static_cast<std::uint64_t>(size), &bytes) &&
                    bytes <= limits.file,
                "'" + name + "' is too large");
    }
    return bytes;
}

Entry parseEntry(const std::string& name, const Json& json, const SafeTensorsLimits& limits)
{
    require(json.is_object() && json.size() == 3 && json.contains("dtype") &&
                json.contains("shape") && json.contains("data_offsets"),
            "'" + name + "' does not have dtype, shape and data_offsets");
    require(json["dtype"] == "F32", "'" + name + "' is of another type than F32");

    const Json& shape = json["shape"];
    require(shape.is_array() && shape.size() <= maxDimensions, "'" + name + "' has no valid shape");
    Entry entry;
    entry.tensor.name = name;
    for (const Json& size : shape) {
        const std::uint64_t value = unsignedNumber(size, name);
        require(value <= limits.file, "'" + name + "' is too large");
        entry.tensor.shape.push_back(static_cast<std::int64_t>(value));
    }

    const Json& offsets = json["data_offsets"];
    require(offsets.is_array() && offsets.size() == 2, "'" + name + "' has no valid offsets");
    entry.begin = unsignedNumber(offsets[0], name);
    entry.end = unsignedNumber(offsets[1], name);
    require(entry.begin <= entry.end &&
                entry.end - entry.begin == byteCount(entry.tensor.shape, name, limits),
            "'" + name + "' has offsets that do not fit its shape");
    return entry;
}

/// All arrays in the order of their data, which must lie back to back in `dataBytes` bytes.
std::vector<Entry> parseEntries(const Json& header, std::uint64_t dataBytes,
                                const SafeTensorsLimits& limits)
{
    std::vector<Entry> entries;
    for (const auto& [name, json] : header.items()) {
        if (name == metadataKey)
            continue;
        require(entries.size() < maxTensors,
                "it holds more than " + std::to_string(maxTensors) + " arrays");
        entries.push_back(parseEntry(name, json, limits));
    }
    std::ranges::sort(entries, {}, [](const Entry& e) { return std::pair(e.begin, e.end); });

    std::uint64_t position = 0;
    for (const Entry& entry : entries) {
        require(entry.begin == position,
                "there is a gap or an overlap before '" + entry.tensor.name + "'");
        position = entry.end;
    }
    require(position == dataBytes, "its data is not as long as its header says");
    return entries;
}

SafeTensors readContent(FileSource& source, const SafeTensorsLimits& limits)
{
    const std::uint64_t fileBytes = source.size().value();
    require(fileBytes >= lengthBytes, "it is too short");
    require(fileBytes <= limits.file, "it is larger than " + mebibytes(limits.file));

    std::uint64_t headerBytes = 0;
    readExactly(source, std::as_writable_bytes(std::span(&headerBytes, 1)));
    require(headerBytes <= limits.header,
            "its header claims to be larger than " + mebibytes(limits.header));
    require(headerBytes <= fileBytes - lengthBytes, "it ends within its header");
    std::string text(headerBytes, '\0');
    readExactly(source, std::as_writable_bytes(std::span(text)));

    const Json header = parseHeader(text);
    SafeTensors content;
    if (header.contains(metadataKey))
        content.metadata = parseMetadata(header[metadataKey]);
    for (Entry& entry : parseEntries(header, fileBytes - lengthBytes - headerBytes, limits)) {
        entry.tensor.values.resize((entry.end - entry.begin) / sizeof(float));
        readExactly(source, std::as_writable_bytes(std::span(entry.tensor.values)));
        content.tensors.push_back(std::move(entry.tensor));
    }
    return content;
}

/// The header's JSON text, padded with spaces so that the data starts at a multiple of 8 bytes.
std::string makeHeader(const SafeTensors& content, const SafeTensorsLimits& limits)
{
    nlohmann::ordered_json header = nlohmann::ordered_json::object();
    if (!content.metadata.empty())
        header[metadataKey] = content.metadata;
    std::uint64_t position = 0;
    for (const NamedTensor& tensor : content.tensors) {
        require(tensor.name != metadataKey && !header.contains(tensor.name),
                "the name '" + tensor.name + "' is taken");
        require(std::ranges::all_of(tensor.shape, [](std::int64_t size) { return size >= 0; }) &&
                    byteCount(tensor.shape, tensor.name, limits) ==
                        tensor.values.size() * sizeof(float),
                "'" + tensor.name + "' has another shape than its values");
        const std::uint64_t end = position + tensor.values.size() * sizeof(float);
        header[tensor.name] = {
            {"dtype", "F32"}, {"shape", tensor.shape}, {"data_offsets", {position, end}}};
        position = end;
    }
    require(content.tensors.size() <= maxTensors, "it would contain too many arrays");
    std::string text = header.dump();
    text.resize((text.size() + lengthBytes - 1) / lengthBytes * lengthBytes, ' ');
    require(text.size() <= limits.header,
            "its header would be larger than " + mebibytes(limits.header));
    require(position <= limits.file - std::min(limits.file, lengthBytes + text.size()),
            "it would be larger than " + mebibytes(limits.file));
    return text;
}

} // namespace

SafeTensors readSafeTensors(const std::filesystem::path& path, const SafeTensorsLimits& limits)
{
    FileSource source(path);
    try {
        return readContent(source, limits);
    } catch (const Rejection& rejection) {
        throw CheckpointError(path.string() + " cannot be read as a safetensors file: " +
                              rejection.what() + "; download or create the file again.");
    }
}

void writeSafeTensors(const SafeTensors& content, const std::filesystem::path& path,
                      const SafeTensorsLimits& limits)
{
    std::string header;
    try {
        header = makeHeader(content, limits);
    } catch (const Rejection& rejection) {
        throw CheckpointError(path.string() + " was not written: " + rejection.what() + ".");
    } catch (const Json::exception&) {
        throw CheckpointError(path.string() +
                              " was not written: a name or its metadata is not valid UTF-8.");
    }

    const std::uint64_t headerBytes = header.size();
    AtomicFile file(path);
    file.write(std::as_bytes(std::span(&headerBytes, 1)));
    file.write(header);
    for (const NamedTensor& tensor : content.tensors)
        file.write(std::as_bytes(std::span(tensor.values)));
    file.commit();
}

} // namespace genrescope
