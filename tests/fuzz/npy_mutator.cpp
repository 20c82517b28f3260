#include "tests/fuzz/npy_mutator.h"

#include "core/archives/npy_header.h"
#include "tests/fuzz/mutator.h"

#include <random>
#include <string_view>
#include <vector>

namespace genrescope::fuzz {

namespace {

/// Signature, version, and two bytes with the length of the description.
constexpr std::size_t prefixSize = 10;

/// A file of a random small shape, with the numbers of another one.
std::string reshaped(std::string numbers, std::minstd_rand& random)
{
    constexpr NpyType types[] = {NpyType::Float16, NpyType::Float32, NpyType::Float64};
    NpyHeader header = {.type = types[random() % std::size(types)], .shape = {}, .dataOffset = 0};
    const std::size_t dimensions = random() % 4;
    for (std::size_t i = 0; i < dimensions; ++i)
        header.shape.push_back(random() % 9);
    numbers.resize(header.count() * header.itemSize(), '\x3c');
    return npyHeader(header.type, header.shape) + numbers;
}

} // namespace

std::size_t mutateNpy(std::uint8_t* data, std::size_t size, std::size_t maxSize, unsigned seed)
{
    std::minstd_rand random(seed);
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const unsigned choice = random() % 4;
    if (choice == 0 || size < prefixSize || size > maxSize)
        return LLVMFuzzerMutate(data, size, maxSize);
    const std::size_t length = std::min<std::size_t>(data[8] + 256U * data[9], size - prefixSize);
    std::string description(text.substr(prefixSize, length));
    std::string numbers(text.substr(prefixSize + length));
    if (choice == 1)
        return putInput(reshaped(numbers, random), data, maxSize);
    if (choice == 2)
        description = mutated(description, description.size() + maxSize - size);
    else
        numbers = mutated(numbers, numbers.size() + maxSize - size);
    std::string prefix(text.substr(0, prefixSize));
    prefix[8] = static_cast<char>(description.size() & 0xff);
    prefix[9] = static_cast<char>(description.size() >> 8 & 0xff);
    return putInput(prefix + description + numbers, data, maxSize);
}

} // namespace genrescope::fuzz
