#include "core/runs/run_log.h"
#include "core/runs/run_queue.h"
#include "core/runs/train_preset.h"
#include "tests/fuzz/fuzzing.h"

using namespace genrescope;

/// An input is config.json (or a preset, or the queue of runs), metrics.csv and timing.csv. The
/// run's state: fuzz_checkpoint.cpp.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const fuzz::ScratchFolder folder;
    const std::vector<std::string> files = fuzz::sectionsOf(fuzz::textOf(data, size), 3);
    folder.write("config.json", files[0]);
    folder.write("metrics.csv", files[1]);
    folder.write("timing.csv", files[2]);
    fuzz::isAccepted([&] {
        const RunLog log = readRunLog(folder.path());
        static_cast<void>(log.isComplete());
        fuzz::check(trainConfigFromJson(toJson(log.config)) == log.config,
                    "the configuration changes when it is written");
    });
    fuzz::isAccepted([&] {
        const std::vector<TrainConfig> configs = presetFromJson(files[0]);
        fuzz::check(presetFromJson(presetToJson(configs)) == configs,
                    "the preset changes when it is written");
    });
    folder.write("runs/queue.json", files[0]);
    fuzz::isAccepted([&] {
        const RunQueue queue = readRunQueue(folder.path());
        writeRunQueue(folder.path(), queue);
        fuzz::check(readRunQueue(folder.path()) == queue, "the queue changes when it is written");
    });
    return 0;
}
