#include "core/base/utf8.h"
#include "core/codecs/audio_tags.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/input_source.h"

using namespace genrescope;

namespace {

void check(const AudioTags& tags)
{
    for (const std::string AudioTags::*field : audioTagFields) {
        fuzz::check(isUtf8(tags.*field), "a tag is not UTF-8");
        fuzz::check((tags.*field).size() <= 1'000, "a tag is longer than it may be");
    }
}

} // namespace

/// An input is a file, and it is the texts of its tags, in whatever encoding.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    fuzz::InputSource source(text, true);
    check(completedTags(readTags(source), AudioTags()));
    const std::vector<std::string> texts = fuzz::sectionsOf(text, 4);
    check(completedTags({.title = texts[0], .artist = texts[1]},
                        {.artist = "A", .album = texts[2], .genre = texts[3]}));
    return 0;
}
