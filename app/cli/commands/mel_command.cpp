#include "app/cli/command.h"
#include "app/cli/json_output.h"
#include "app/cli/text_format.h"
#include "core/archives/npy.h"
#include "core/base/error.h"
#include "core/base/file_source.h"
#include "core/pipeline/log_mel_stream.h"

#include <array>
#include <iostream>
#include <map>
#include <memory>

namespace genrescope::cli {

namespace {

struct Options {
    std::vector<std::filesystem::path> files = {};
    std::filesystem::path out = {};
};

// Two files with the same name would overwrite each other: report it before any work is done.
void rejectEqualNames(const Options& options)
{
    std::map<std::string, std::filesystem::path> seen;
    for (const std::filesystem::path& file : options.files) {
        const auto [other, fresh] = seen.emplace(file.stem().string(), file);
        if (!fresh) {
            throw ConfigError(other->second.string() + " and " + file.string() +
                              " would both become " + file.stem().string() +
                              ".npy; convert them in two runs with different --out.");
        }
    }
}

Json melOf(const LogMelPipeline& pipeline, const std::filesystem::path& file,
           const std::filesystem::path& out, const CancellationToken& cancellation)
{
    const ClipFeatures clip =
        clipFeatures(pipeline, std::make_unique<FileSource>(file), cancellation, out);
    const std::filesystem::path npy = out / (file.stem().string() + ".npy");
    const std::array<std::size_t, 2> shape = {clip.frames.frames(),
                                              static_cast<std::size_t>(clip.frames.bands())};
    NpyWriter writer(npy, NpyType::Float32, shape, Durability::Power);
    clip.frames.forEachBlock([&](std::span<const float> rows) {
        cancellation.throwIfCanceled();
        writer.write(rows);
    });
    writer.commit();
    return {{"file", file.string()},
            {"npy", npy.string()},
            {"frames", shape[0]},
            {"duration_s", milli(clip.duration)},
            {"reference_db", clip.frames.reference()},
            {"corrupt_packets", clip.damage.corruptPackets}};
}

int mel(const Options& options, const CommandContext& context)
{
    rejectEqualNames(options);
    const LogMelPipeline pipeline;
    Json results = Json::array();
    int code = exitDone;
    for (const std::filesystem::path& file : options.files) {
        context.task.throwIfCanceled();
        const std::optional<Message> failure = failureOf([&] {
            results.push_back(melOf(pipeline, file, options.out, context.task.cancellation));
        });
        if (failure) {
            std::cerr << printable(failure->str()) << '\n';
            results.push_back({{"file", file.string()}, {"error", failure->str()}});
            code = exitFailed;
        } else if (!context.json) {
            std::cout << printable(results.back()["npy"].get<std::string>()) << "  "
                      << results.back()["frames"] << " frames\n";
        }
    }
    if (context.json)
        print(results);
    return code;
}

} // namespace

void addMelCommand(CLI::App& app, Action& chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "mel", "Write each file's log-mel spectrogram, as the post defines it, for NumPy");
    command->add_option("FILE", options->files, "Music files")->required();
    command->add_option("--out", options->out, "Folder for NAME.npy, float32 (frames, 128)")
        ->required();
    command->callback([options, &chosen] {
        chosen = [options](const CommandContext& context) { return mel(*options, context); };
    });
}

} // namespace genrescope::cli
