#include "core/base/crc32c.h"
#include "core/tagging/undo_log.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/mutator.h"

#include <cstring>

using namespace genrescope;

namespace {

constexpr std::size_t headerSize = 22;
constexpr std::size_t frameSize = sizeof(std::uint64_t) + sizeof(std::uint32_t);

/// The log with the checksums that its records need, without which nobody looks at them.
std::string checksummed(std::string text)
{
    std::size_t at = headerSize;
    while (at + frameSize <= text.size()) {
        std::uint64_t length = 0;
        std::memcpy(&length, text.data() + at, sizeof(length));
        if (length > text.size() - at - frameSize)
            length = text.size() - at - frameSize;
        const std::uint32_t checksum =
            crc32c(std::string_view(text).substr(at + frameSize, static_cast<std::size_t>(length)));
        std::memcpy(text.data() + at, &length, sizeof(length));
        std::memcpy(text.data() + at + sizeof(length), &checksum, sizeof(checksum));
        at += frameSize + static_cast<std::size_t>(length);
    }
    return text;
}

} // namespace

/// Most mutated logs get the lengths and checksums that they need.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t maxSize, unsigned seed)
{
    size = LLVMFuzzerMutate(data, size, maxSize);
    if (seed % 4 == 0 || size < headerSize)
        return size;
    return fuzz::putInput(checksummed(std::string(fuzz::textOf(data, size))), data, maxSize);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const fuzz::ScratchFolder folder;
    const std::filesystem::path file = folder.write("undo", fuzz::textOf(data, size));
    fuzz::isAccepted([&] {
        UndoLogReader log(file);
        for (std::size_t i = 0; i < log.states().size(); ++i) {
            fuzz::isAccepted([&] {
                const LoggedChange change = log.change(i);
                fuzz::check(liesWithin(change.undo, change.after.size) &&
                                lengthOf(change.undo) == change.before.size,
                            "a file cannot be restored");
            });
        }
    });
    return 0;
}
