#include "tests/fuzz/safetensors_mutator.h"

#include "tests/fuzz/mutator.h"

#include <nlohmann/json.hpp>

#include <cstring>
#include <random>
#include <string_view>

namespace genrescope::fuzz {

namespace {

using Json = nlohmann::ordered_json;

/// Of the number in front.
constexpr std::size_t lengthBytes = 8;

/// Changes one text of the metadata, which is JSON in our files, as it is before it is quoted.
std::string withOtherMetadata(const std::string& header, std::size_t room, std::minstd_rand& random)
{
    Json json = Json::parse(header, nullptr, false);
    if (!json.is_object() || !json.contains("__metadata__"))
        return mutated(header, header.size() + room);
    Json& metadata = json["__metadata__"];
    if (!metadata.is_object() || metadata.empty())
        return mutated(header, header.size() + room);
    auto value = metadata.begin();
    std::advance(value, random() % metadata.size());
    if (!value->is_string())
        return mutated(header, header.size() + room);
    // Quotes become two bytes.
    const auto text = value->get<std::string>();
    *value = mutated(text, text.size() + room / 2);
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// Where the header says that the data ends; what there is if it says nothing, or too much.
std::size_t dataSize(const std::string& header, std::size_t present, std::size_t most)
{
    const Json json = Json::parse(header, nullptr, false);
    if (!json.is_object())
        return present;
    std::uint64_t end = 0;
    for (const auto& [name, tensor] : json.items()) {
        if (!tensor.is_object() || !tensor.contains("data_offsets"))
            continue;
        const Json& offsets = tensor["data_offsets"];
        if (offsets.is_array() && offsets.size() == 2 && offsets[1].is_number_unsigned())
            end = std::max(end, offsets[1].get<std::uint64_t>());
    }
    return end > most ? present : static_cast<std::size_t>(end);
}

} // namespace

std::size_t mutateSafeTensors(std::uint8_t* data, std::size_t size, std::size_t maxSize,
                              unsigned seed)
{
    std::minstd_rand random(seed);
    const unsigned choice = random() % 8;
    if (choice == 0 || size < lengthBytes || size > maxSize)
        return LLVMFuzzerMutate(data, size, maxSize);
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    std::uint64_t length = 0;
    std::memcpy(&length, data, lengthBytes);
    length = std::min<std::uint64_t>(length, size - lengthBytes);
    std::string header(text.substr(lengthBytes, length));
    std::string numbers(text.substr(lengthBytes + length));
    const std::size_t room = maxSize - size;
    if (choice == 1)
        numbers = mutated(numbers, numbers.size() + room);
    else if (choice <= 4)
        header = mutated(header, header.size() + room);
    else
        header = withOtherMetadata(header, room, random);
    if (random() % 4 != 0 && lengthBytes + header.size() < maxSize)
        numbers.resize(dataSize(header, numbers.size(), maxSize - lengthBytes - header.size()));
    length = header.size();
    std::string prefix(lengthBytes, '\0');
    std::memcpy(prefix.data(), &length, lengthBytes);
    return putInput(prefix + header + numbers, data, maxSize);
}

} // namespace genrescope::fuzz
