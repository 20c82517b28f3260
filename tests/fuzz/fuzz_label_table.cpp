#include "core/datasets/label_table.h"
#include "core/teaching/corrections.h"
#include "tests/fuzz/fuzzing.h"

using namespace genrescope;

namespace {

Manifest twoTracks()
{
    Manifest manifest;
    manifest.labels = {"Rock", "Pop"};
    manifest.tracks = {{.id = 1, .file = "a.mp3", .labels = {0}},
                       {.id = 2, .file = "b.mp3", .labels = {1}}};
    return manifest;
}

/// A table in which one file has other genres is otherwise as it was.
void checkChange(LabelTable table, const std::filesystem::path& copy)
{
    auto genres = table.genres();
    const auto artists = table.texts("artist");
    genres["a.mp3"] = {"Pop", "a;b \"c\""};
    table.set("a.mp3", genres["a.mp3"]);
    table.write(copy);
    const LabelTable again = LabelTable::read(copy);
    fuzz::check(again.genres() == genres, "genres change when a table is written");
    fuzz::check(again.texts("artist") == artists, "artists change when a table is written");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const fuzz::ScratchFolder folder;
    static const Manifest manifest = twoTracks();
    const std::filesystem::path file =
        folder.write(correctionsPath({}).string(), fuzz::textOf(data, size));
    LabelTable table;
    if (fuzz::isAccepted([&] { table = LabelTable::read(file); }))
        checkChange(table, folder.path() / "copy.csv");
    Corrections before;
    if (!fuzz::isAccepted([&] { before = readCorrections(folder.path(), manifest); }))
        return 0;
    const auto one =
        changeCorrections({{1, std::vector<std::string>{"Rock"}}}, folder.path(), manifest);
    before[1] = {"Rock"};
    fuzz::check(one == before, "a correction changes others");
    fuzz::check(readCorrections(folder.path(), manifest) == before, "corrections are not kept");
    return 0;
}
