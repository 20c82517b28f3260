#include "core/archives/bzip2_source.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/support/text_source.h"

#include <array>
#include <memory>

using namespace genrescope;

/// The first two bytes of an input say how long the unpacked data is said to be.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2)
        return 0;
    const std::uint64_t declared = (std::uint64_t{data[0]} << 8 | data[1]) * 16;
    const std::string packed(fuzz::textOf(data + 2, size - 2));
    std::uint64_t unpacked = 0;
    const bool isAccepted = fuzz::isAccepted([&] {
        Bzip2Source source(std::make_unique<test::TextSource>(packed), declared);
        std::array<std::byte, 1'000> buffer = {};
        while (const std::size_t count = source.read(buffer))
            unpacked += count;
    });
    fuzz::check(unpacked <= declared, "more was unpacked than declared");
    fuzz::check(!isAccepted || unpacked == declared, "less was unpacked than declared");
    return 0;
}
