#include "core/base/task_context.h"
#include "core/datasets/fma_reader.h"
#include "core/datasets/python_list.h"
#include "tests/fuzz/fuzzing.h"

using namespace genrescope;

namespace {

/// With the audio that the tables may list.
class MusicFolder : public fuzz::ScratchFolder {
public:
    MusicFolder()
    {
        for (const char* const name : {"000/000002.mp3", "000/000005.mp3", "001/001234.mp3"})
            write(std::string("audio/") + name, "music");
    }
};

} // namespace

/// An input is tracks.csv, genres.csv and the audio's checksums.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const MusicFolder folder;
    const std::string_view text = fuzz::textOf(data, size);
    const std::vector<std::string> files = fuzz::sectionsOf(text, 3);
    folder.write("metadata/tracks.csv", files[0]);
    folder.write("metadata/genres.csv", files[1]);
    folder.write("audio/checksums", files[2]);
    // FMA's own tables have lists of strings as well.
    static_cast<void>(parsePythonList(files[2]));
    for (const LabelScheme labels : {LabelScheme::Closed, LabelScheme::Top}) {
        fuzz::isAccepted([&] {
            const bool isClosed = labels == LabelScheme::Closed;
            const FmaReader reader({.metadata = folder.path() / "metadata",
                                    .audio = folder.path() / "audio",
                                    .subset = "full",
                                    .labels = labels,
                                    .split = isClosed ? SplitProtocol::Artist : SplitProtocol::Post,
                                    .verify = isClosed});
            readDataset(reader, nullptr, TaskContext());
        });
    }
    return 0;
}
