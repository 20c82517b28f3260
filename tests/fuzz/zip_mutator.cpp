#include "tests/fuzz/zip_mutator.h"

#include "tests/fuzz/mutator.h"

#include <cstring>
#include <random>
#include <string_view>
#include <vector>

namespace genrescope::fuzz {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view endSignature = "PK\x05\x06"sv;
constexpr std::string_view entrySignature = "PK\x01\x02"sv;
constexpr std::size_t endSize = 22;
/// Of numbers in the end record.
constexpr std::size_t directorySizeAt = 12;
constexpr std::size_t directoryOffsetAt = 16;
/// The numbers in an entry of the directory, from its signature to its name.
constexpr std::size_t entryFields = 46;

std::uint32_t numberAt(std::string_view text, std::size_t offset)
{
    std::uint32_t number = 0;
    std::memcpy(&number, text.data() + offset, sizeof(number));
    return number;
}

void setNumber(std::string& text, std::size_t offset, std::size_t number)
{
    const auto value = static_cast<std::uint32_t>(number);
    std::memcpy(text.data() + offset, &value, sizeof(value));
}

/// An archive in its parts.
struct Zip {
    std::string entries = {};
    std::string directory = {};
    std::string end = {};
};

/// False if the text has no end record that fits.
bool take(std::string_view text, Zip& zip)
{
    const std::size_t end = text.rfind(endSignature);
    if (end == std::string_view::npos || text.size() - end < endSize)
        return false;
    const std::size_t offset = numberAt(text, end + directoryOffsetAt);
    if (offset > end)
        return false;
    zip = {std::string(text.substr(0, offset)), std::string(text.substr(offset, end - offset)),
           std::string(text.substr(end))};
    return true;
}

/// Sets a number of a random entry of the directory to one that readers may stumble over.
void changeField(std::string& directory, std::minstd_rand& random)
{
    std::vector<std::size_t> entries;
    for (std::size_t at = directory.find(entrySignature); at != std::string::npos;
         at = directory.find(entrySignature, at + 1)) {
        if (directory.size() - at >= entryFields)
            entries.push_back(at);
    }
    if (entries.empty())
        return;
    constexpr std::uint32_t numbers[] = {
        0, 1, 8, 12, 14, 99, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff};
    const std::size_t at = entries[random() % entries.size()] + 4;
    setNumber(directory, at + random() % (entryFields - 4 - sizeof(std::uint32_t)),
              numbers[random() % std::size(numbers)]);
}

} // namespace

std::size_t mutateZip(std::uint8_t* data, std::size_t size, std::size_t maxSize, unsigned seed)
{
    std::minstd_rand random(seed);
    Zip zip;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const unsigned choice = random() % 5;
    if (choice == 0 || size > maxSize || !take(text, zip))
        return LLVMFuzzerMutate(data, size, maxSize);
    const std::size_t room = maxSize - size;
    if (choice == 1)
        zip.entries = mutated(zip.entries, zip.entries.size() + room);
    else if (choice == 2)
        zip.directory = mutated(zip.directory, zip.directory.size() + room);
    else if (choice == 3)
        changeField(zip.directory, random);
    else
        zip.end = mutated(zip.end, std::max(endSize, zip.end.size() + room));
    if (zip.end.size() >= endSize && choice != 4) {
        setNumber(zip.end, directorySizeAt, zip.directory.size());
        setNumber(zip.end, directoryOffsetAt, zip.entries.size());
    }
    return putInput(zip.entries + zip.directory + zip.end, data, maxSize);
}

} // namespace genrescope::fuzz
