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
constexpr std::string_view metadataName = "__metadata__";

/// Why a file is rejected, without the file's name.
class Rejection : public Error {
public:
    using Error::Error;
};

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
        require<Rejection>(count > 0, Message::english("it shrank while it was being read"));
        bytes = bytes.subspan(count);
    }
}

/// The library itself lets the last of several equal keys win and bounds no depth.
class StrictKeys {
public:
    bool operator()(int depth, Json::parse_event_t event, Json& parsed)
    {
        require<Rejection>(depth <= maxJsonDepth,
                           Message::english("its header is nested too deeply"));
        if (event == Json::parse_event_t::object_start) {
            open_.emplace_back();
        } else if (event == Json::parse_event_t::object_end) {
            open_.pop_back();
        } else if (event == Json::parse_event_t::key) {
            const auto& key = parsed.get_ref<const std::string&>();
            require<Rejection>(open_.back().insert(key).second,
                               Message::english("its header names '%1' twice", key));
        }
        return true;
    }

private:
    std::vector<std::set<std::string>> open_;
};

Json parseHeader(const std::string& text)
{
    require<Rejection>(text.starts_with('{'), Message::english("its header is not a JSON object"));
    try {
        // A copy of the callback is called: the reference keeps one state.
        StrictKeys keys;
        return Json::parse(text, std::ref(keys));
    } catch (const Json::exception&) {
        throw Rejection(Message::english("its header is not valid JSON"));
    }
}

std::map<std::string, std::string> parseMetadata(const Json& json)
{
    require<Rejection>(json.is_object(), Message::english("its metadata is not a JSON object"));
    std::map<std::string, std::string> metadata;
    for (const auto& [key, value] : json.items()) {
        require<Rejection>(value.is_string(),
                           Message::english("its metadata contains something other than text"));
        metadata.emplace(key, value.get<std::string>());
    }
    return metadata;
}

std::uint64_t unsignedNumber(const Json& json, const std::string& name)
{
    require<Rejection>(json.is_number_unsigned(),
                       Message::english("'%1' has a size or offset that is not a number", name));
    return json.get<std::uint64_t>();
}

/// Bytes of an array of this shape.
std::uint64_t byteCount(const std::vector<std::int64_t>& shape, const std::string& name,
                        const SafeTensorsLimits& limits)
{
    std::uint64_t bytes = sizeof(float);
    for (const std::int64_t size : shape) {
        require<Rejection>(
            !__builtin_mul_overflow(bytes, static_cast<std::uint64_t>(size), &bytes) &&
                bytes <= limits.file,
            Message::english("'%1' is too large", name));
    }
    return bytes;
}

Entry parseEntry(const std::string& name, const Json& json, const SafeTensorsLimits& limits)
{
    require<Rejection>(json.is_object() && json.size() == 3 && json.contains("dtype") &&
                           json.contains("shape") && json.contains("data_offsets"),
                       Message::english("'%1' does not have dtype, shape and data_offsets", name));
    require<Rejection>(json["dtype"] == "F32",
                       Message::english("'%1' is of another type than F32", name));

    const Json& shape = json["shape"];
    require<Rejection>(shape.is_array() && shape.size() <= maxDimensions,
                       Message::english("'%1' has no valid shape", name));
    Entry entry;
    entry.tensor.name = name;
    for (const Json& size : shape) {
        const std::uint64_t value = unsignedNumber(size, name);
        require<Rejection>(value <= limits.file, Message::english("'%1' is too large", name));
        entry.tensor.shape.push_back(static_cast<std::int64_t>(value));
    }

    const Json& offsets = json["data_offsets"];
    require<Rejection>(offsets.is_array() && offsets.size() == 2,
                       Message::english("'%1' has no valid offsets", name));
    entry.begin = unsignedNumber(offsets[0], name);
    entry.end = unsignedNumber(offsets[1], name);
    require<Rejection>(entry.begin <= entry.end &&
                           entry.end - entry.begin == byteCount(entry.tensor.shape, name, limits),
                       Message::english("'%1' has offsets that do not fit its shape", name));
    return entry;
}

/// All arrays in the order of their data, which must lie back to back in `dataBytes` bytes.
std::vector<Entry> parseEntries(const Json& header, std::uint64_t dataBytes,
                                const SafeTensorsLimits& limits)
{
    std::vector<Entry> entries;
    for (const auto& [name, json] : header.items()) {
        if (name == metadataName)
            continue;
        require<Rejection>(entries.size() < maxTensors,
                           Message::english("it contains more than %1 arrays", maxTensors));
        entries.push_back(parseEntry(name, json, limits));
    }
    std::ranges::sort(entries, {}, [](const Entry& e) { return std::pair(e.begin, e.end); });

    std::uint64_t position = 0;
    for (const Entry& entry : entries) {
        require<Rejection>(
            entry.begin == position,
            Message::english("there is a gap or an overlap before '%1'", entry.tensor.name));
        position = entry.end;
    }
    require<Rejection>(position == dataBytes,
                       Message::english("its data is not as long as its header says"));
    return entries;
}

SafeTensors readContent(FileSource& source, const SafeTensorsLimits& limits)
{
    const std::uint64_t fileBytes = source.size().value();
    require<Rejection>(fileBytes >= lengthBytes, Message::english("it is too short"));
    require<Rejection>(fileBytes <= limits.file,
                       Message::english("it is larger than %1", mebibytes(limits.file)));

    std::uint64_t headerBytes = 0;
    readExactly(source, std::as_writable_bytes(std::span(&headerBytes, 1)));
    require<Rejection>(
        headerBytes <= limits.header,
        Message::english("its header claims to be larger than %1", mebibytes(limits.header)));
    require<Rejection>(headerBytes <= fileBytes - lengthBytes,
                       Message::english("it ends within its header"));
    std::string text(headerBytes, '\0');
    readExactly(source, std::as_writable_bytes(std::span(text)));

    const Json header = parseHeader(text);
    SafeTensors content;
    if (header.contains(metadataName))
        content.metadata = parseMetadata(header[metadataName]);
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
        header[metadataName] = content.metadata;
    std::uint64_t position = 0;
    for (const NamedTensor& tensor : content.tensors) {
        require<Rejection>(tensor.name != metadataName && !header.contains(tensor.name),
                           Message::english("the name '%1' is taken", tensor.name));
        require<Rejection>(
            std::ranges::all_of(tensor.shape, [](std::int64_t size) { return size >= 0; }) &&
                byteCount(tensor.shape, tensor.name, limits) ==
                    tensor.values.size() * sizeof(float),
            Message::english("'%1' has another shape than its values", tensor.name));
        const std::uint64_t end = position + tensor.values.size() * sizeof(float);
        header[tensor.name] = {
            {"dtype", "F32"}, {"shape", tensor.shape}, {"data_offsets", {position, end}}};
        position = end;
    }
    require<Rejection>(content.tensors.size() <= maxTensors,
                       Message::english("it would contain too many arrays"));
    std::string text = header.dump();
    text.resize((text.size() + lengthBytes - 1) / lengthBytes * lengthBytes, ' ');
    require<Rejection>(
        text.size() <= limits.header,
        Message::english("its header would be larger than %1", mebibytes(limits.header)));
    require<Rejection>(position <= limits.file - std::min(limits.file, lengthBytes + text.size()),
                       Message::english("it would be larger than %1", mebibytes(limits.file)));
    return text;
}

} // namespace

SafeTensors readSafeTensors(const std::filesystem::path& path, const SafeTensorsLimits& limits)
{
    FileSource source(path);
    try {
        return readContent(source, limits);
    } catch (const Rejection& rejection) {
        throw CheckpointError(Message::english(
            "%1 cannot be read as a safetensors file: %2; download or create the file again.",
            path.string(), messageOf(rejection)));
    }
}

void writeSafeTensors(const SafeTensors& content, const std::filesystem::path& path,
                      const SafeTensorsLimits& limits)
{
    std::string header;
    try {
        header = makeHeader(content, limits);
    } catch (const Rejection& rejection) {
        throw CheckpointError(
            Message::english("%1 was not written: %2.", path.string(), messageOf(rejection)));
    } catch (const Json::exception&) {
        throw CheckpointError(Message::english(
            "%1 was not written: a name or its metadata is not valid UTF-8.", path.string()));
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
