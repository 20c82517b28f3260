#include "core/archives/npy.h"
#include "core/workspace/feature_file.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/npy_mutator.h"

#include <cmath>
#include <functional>
#include <numeric>

using namespace genrescope;

namespace {

constexpr int bands = 4;

bool isSame(float a, float b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

void checkArray(const std::filesystem::path& file, const fuzz::ScratchFolder& folder)
{
    const NpyArray array = readNpy(file);
    const std::size_t count = std::accumulate(array.shape.begin(), array.shape.end(),
                                              std::size_t{1}, std::multiplies<>());
    fuzz::check(array.values.size() == count, "an array has another shape than its values");
    const std::filesystem::path copy = folder.path() / "copy.npy";
    writeNpyFloat32(copy, array.shape, array.values);
    const NpyArray again = readNpy(copy);
    fuzz::check(again.shape == array.shape, "the shape changes when it is written");
    fuzz::check(std::ranges::equal(again.values, array.values, isSame),
                "the numbers change when they are written");
}

void checkFeatures(const std::filesystem::path& file)
{
    FeatureFile features(file, bands);
    const FeatureDigest digest = features.digest();
    const Halves halves = features.read(0, features.frames());
    FeatureDigest again;
    again.add(halves);
    fuzz::check(digest.checksum == again.checksum && digest.isFinite == again.isFinite,
                "a digest differs from that of the numbers");
    fuzz::check(!fuzz::isAccepted([&] { features.read(1, features.frames()); }),
                "frames were read from behind the end");
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t maxSize, unsigned seed)
{
    return fuzz::mutateNpy(data, size, maxSize, seed);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const fuzz::ScratchFolder folder;
    const std::filesystem::path file = folder.write("input.npy", fuzz::textOf(data, size));
    fuzz::isAccepted([&] { checkArray(file, folder); });
    fuzz::isAccepted([&] { checkFeatures(file); });
    return 0;
}
