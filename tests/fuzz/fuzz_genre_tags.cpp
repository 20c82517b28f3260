#include "core/codecs/genre_tag_editor.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/input_source.h"

using namespace genrescope;

namespace {

/// What is written can be undone, and read again.
void edit(std::string_view file, const GenreTagEdit& edit)
{
    fuzz::InputSource source(file, true);
    const FilePieces pieces = editedGenreTags(source, edit);
    fuzz::check(liesWithin(pieces, file.size()), "a piece lies outside of the file");
    fuzz::InputSource old(file, true);
    const FilePieces undo = undoOf(pieces, old);
    fuzz::check(lengthOf(undo) == file.size(), "the file cannot be restored");
    std::string made;
    fuzz::InputSource again(file, true);
    forEachBlock(pieces, again, [&made](std::span<const std::byte> block) {
        made.append(reinterpret_cast<const char*>(block.data()), block.size());
    });
    fuzz::InputSource tagged(made, true);
    readGenreTags(tagged);
}

} // namespace

/// An input is a file of any kind; its first byte chooses what is written.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view file = fuzz::textOf(data + 1, size - 1);
    const Id3Version version =
        std::array{Id3Version::Keep, Id3Version::V23, Id3Version::V24}[*data % 3];
    fuzz::isAccepted([&] {
        edit(file, {.genres = {"Jazz", "Música"}, .confidence = "x", .form = {.id3 = version}});
    });
    return 0;
}
