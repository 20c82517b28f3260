#include "app/cli/command.h"
#include "app/cli/json_output.h"
#include "app/cli/text_format.h"
#include "core/workspace/merge_shards.h"

#include <iostream>
#include <memory>

namespace genrescope::cli {

namespace {

struct Options {
    std::filesystem::path workspace = {};
    MergeOptions merge = {};
};

Json toJson(const MergeResult& result)
{
    Json json = {{"tracks", result.manifest.tracks.size()},
                 {"shards", result.shards},
                 {"merged", result.merged},
                 {"kept", result.kept},
                 {"failed", Json::array()},
                 {"missing", result.missing},
                 {"missing_shards", result.missingShards}};
    for (const FailedClip& clip : result.failed)
        json["failed"].push_back(failureJson(clip));
    return json;
}

void printText(const MergeResult& result, const std::filesystem::path& workspace)
{
    std::cout << workspace.string() << ": " << result.manifest.tracks.size() << " tracks of "
              << result.shards << " shards, " << result.merged << " merged, " << result.kept
              << " already there, " << result.failed.size() << " failed\n";
    for (const Message& note : result.manifest.notes)
        std::cout << "Note: " << printable(note.str()) << '\n';
    for (const FailedClip& clip : result.failed)
        std::cout << "Failed: " << printable(clip.file) << ": " << printable(clip.reason.str())
                  << '\n';
}

void printMissing(const MergeResult& result)
{
    std::cerr << result.missing << " tracks have not been prepared by any of these shards";
    for (std::size_t i = 0; i < result.missingShards.size(); ++i)
        std::cerr << (i == 0 ? "; missing: " : ", ") << result.missingShards[i];
    std::cerr
        << ". Prepare the others and merge again, or prepare the workspace without --shard.\n";
}

int merge(const Options& options, const CommandContext& context)
{
    const MergeResult result = mergeShards(options.workspace, options.merge, context.task);
    if (context.json)
        print(toJson(result));
    else
        printText(result, options.workspace);
    if (result.missing == 0)
        return exitDone;
    printMissing(result);
    return exitFailed;
}

} // namespace

void addMergeCommand(CLI::App& app, Action& chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("merge", "Make one workspace of a dataset's shards");
    command->add_option("workspace", options->workspace, "Workspace that is to have all features")
        ->required();
    command->add_option("parts", options->merge.parts,
                        "Shards, or workspaces with shards; default: those of the workspace");
    command->add_flag("--check-features", options->merge.checkAll,
                      "Read all features and compare them with their checksums, not only those "
                      "whose files have changed");
    command->callback([options, &chosen] {
        chosen = [options](const CommandContext& context) { return merge(*options, context); };
    });
}

} // namespace genrescope::cli
