#include "core/teaching/embedding_file.h"
#include "tests/fuzz/fuzzing.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace genrescope;

namespace {

constexpr std::size_t width = 2;

std::vector<float> valuesOf(const EmbeddingFile& file, std::uint64_t key)
{
    const std::span<const float> found = file.find({key});
    fuzz::check(std::ranges::all_of(found, [](float value) { return std::isfinite(value); }),
                "an embedding is not finite");
    fuzz::check(found.empty() || found.size() == width, "an embedding has another width");
    return {found.begin(), found.end()};
}

} // namespace

/// Whatever the file was: the embeddings that it held are still there once one has been added.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const fuzz::ScratchFolder folder;
    const std::filesystem::path path = folder.write("embeddings", fuzz::textOf(data, size));
    constexpr std::array<float, width> added = {0.25F, -1.0F};
    std::vector<float> first;
    {
        EmbeddingFile file(path, width);
        first = valuesOf(file, 1);
        file.add({0x5eed}, added);
    }
    const EmbeddingFile again(path, width);
    fuzz::check(valuesOf(again, 1) == first, "an embedding was lost or made up");
    fuzz::check(std::ranges::equal(again.find({0x5eed}), added), "an embedding is not kept");
    return 0;
}
