#include "core/models/safetensors.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/safetensors_mutator.h"

#include <cstring>

using namespace genrescope;

namespace {

/// Bit by bit: NaN is read as well.
bool isSame(const NamedTensor& a, const NamedTensor& b)
{
    return a.name == b.name && a.shape == b.shape && a.values.size() == b.values.size() &&
           (a.values.empty() ||
            std::memcmp(a.values.data(), b.values.data(), a.values.size() * sizeof(float)) == 0);
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t maxSize, unsigned seed)
{
    return fuzz::mutateSafeTensors(data, size, maxSize, seed);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const fuzz::ScratchFolder folder;
    const std::filesystem::path file = folder.write("input.safetensors", fuzz::textOf(data, size));
    SafeTensors content;
    if (!fuzz::isAccepted([&] { content = readSafeTensors(file); }))
        return 0;
    // What was read can be written, in the same order: data of no length may change places.
    const std::filesystem::path copy = folder.path() / "copy.safetensors";
    writeSafeTensors(content, copy);
    SafeTensors again = readSafeTensors(copy);
    const auto byName = [](SafeTensors& tensors) {
        std::ranges::sort(tensors.tensors, {}, &NamedTensor::name);
    };
    byName(content);
    byName(again);
    fuzz::check(content.metadata == again.metadata, "the metadata changes when it is written");
    fuzz::check(std::ranges::equal(content.tensors, again.tensors, isSame),
                "the arrays change when they are written");
    return 0;
}
