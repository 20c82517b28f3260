#include "core/ablation/ablation_outcome.h"
#include "core/ablation/ablation_queue.h"
#include "tests/fuzz/fuzzing.h"

using namespace genrescope;

/// An input is the queue, or the outcome of one of its runs.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const fuzz::ScratchFolder folder;
    const std::string_view text = fuzz::textOf(data, size);
    const std::filesystem::path file = folder.write("queue.json", text);
    fuzz::isAccepted([&] {
        const AblationQueue queue = readAblationQueue(file);
        for (const AblationVariant& variant : queue.variants) {
            fuzz::check(variant.folder.is_relative() &&
                            variant.folder == variant.folder.lexically_normal(),
                        "a run's folder leads out of the ablation's");
            variant.config.validate();
        }
        fuzz::check(ablationRuns(queue, 1, 1).size() <= queue.variants.size(),
                    "there are more runs than variants");
    });
    folder.write("outcome.json", text);
    fuzz::isAccepted([&] {
        const auto outcome = readOutcome(folder.path());
        fuzz::check(outcome.has_value(), "an outcome that is there was not seen");
        writeOutcome(*outcome, folder.path());
        fuzz::check(readOutcome(folder.path())->dataHash == outcome->dataHash,
                    "the outcome changes when it is written");
    });
    return 0;
}
