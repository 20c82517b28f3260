#include "core/archives/npy.h"
#include "core/base/task_context.h"
#include "core/datasets/jamendo_reader.h"
#include "core/datasets/label_reader.h"
#include "core/datasets/tag_reader.h"
#include "core/datasets/tag_table.h"
#include "tests/fuzz/fuzzing.h"

#include <array>

using namespace genrescope;

namespace {

/// With what tables name beside themselves: two vectors, and files of music.
class MusicFolder : public fuzz::ScratchFolder {
public:
    MusicFolder()
    {
        constexpr std::array<std::size_t, 2> shape = {2, 3};
        constexpr std::array<float, 6> values = {0.5F, 1.0F, 1.5F, 2.0F, 2.5F, 3.0F};
        writeNpyFloat32(path() / "v.npy", shape, values);
        for (const char* const name : {"a.mp3", "b.mp3", "c.mp3", "48/948.mp3", "50/950.low.mp3"})
            write(name, "music");
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const MusicFolder folder;
    const std::filesystem::path file = folder.write("table.csv", fuzz::textOf(data, size));
    fuzz::isAccepted([&] {
        const TagTable table = readTagTable(file);
        for (const TaggedPiece& piece : table.pieces) {
            fuzz::check(piece.tags.size() == table.tags.size(), "a piece lacks tags");
            fuzz::check(piece.vector.size() == table.vectorSize, "a piece lacks its vector");
        }
        readDataset(TagReader({.table = file, .music = folder.path()}), nullptr, TaskContext());
    });
    fuzz::isAccepted([&] {
        readDataset(LabelReader({.table = file, .music = folder.path()}), nullptr, TaskContext());
    });
    fuzz::isAccepted([&] {
        readDataset(JamendoReader({.table = file, .audio = folder.path()}), nullptr, TaskContext());
    });
    return 0;
}
