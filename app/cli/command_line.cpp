#include "app/cli/command_line.h"

#include "app/build_info.h"
#include "app/cli/commands/bench_train.h"
#include "app/cli/named_option.h"
#include "app/engine/engine_library.h"

#include <iostream>

namespace genrescope::cli {

const engine::EngineFunctions& engineFor(const CommandContext& context, int threads)
{
    const engine::EngineFunctions& engine = context.engine.functions();
    if (const std::string warning = engine.slowBlasWarning(); !warning.empty())
        std::cerr << warning << '\n';
    engine.setComputeThreads(threads);
    return engine;
}

void addComputeOptions(CLI::App& command, ComputeChoice& compute)
{
    addNamedOption(command, "--device", compute.device,
                   "auto: CUDA if LibTorch and the machine support it");
    addNamedOption(command, "--layers", compute.layers,
                   "torch: LibTorch's on the CPU as well, as a GPU would use them");
}

Invocation parseCommandLine(int argc, char** argv)
{
    CLI::App app("Genrescope tells you which genres a piece of music belongs to.",
                 "genrescope-cli");
    app.set_version_flag("--version", versionText("genrescope-cli"));
    app.set_help_all_flag("--help-all", "Help for all commands");
    app.require_subcommand(1);
    app.failure_message([](const CLI::App*, const CLI::Error& error) {
        return sentenceOf(error) + "\nRun with --help for more information.\n";
    });

    Invocation invocation;
    for (const auto add : {addPrepareCommand,    addMelCommand,
                           addModelsCommand,     addTrainCommand,
                           addPretrainCommand,   addDistillCommand,
                           addFitHeadCommand,    addTeachCommand,
                           addAblateCommand,     addEvaluateCommand,
                           addCalibrateCommand,  addClassifyCommand,
                           addTagCommand,        addExplainCommand,
                           addRobustnessCommand, addEmbedCommand,
                           addExportOnnxCommand, addImportKerasCommand,
                           addInfoCommand,       addNearDuplicatesCommand,
                           addMergeCommand,      addBenchCommand})
        add(app, invocation.action);
    for (CLI::App* command : app.get_subcommands({})) {
        command->add_flag("--json", invocation.json, "Print the result as JSON");
        for (CLI::App* inner : command->get_subcommands({}))
            inner->add_flag("--json", invocation.json, "Print the result as JSON");
    }

    try {
        app.parse(argc, argv);
        invocation.tuned = !app.get_subcommand("bench")->get_subcommand(benchPeerName)->parsed();
    } catch (const CLI::ParseError& parsed) {
        const bool wrong = app.exit(parsed, std::cout, std::cerr) != 0;
        invocation.action = {};
        invocation.exitCode = wrong ? exitUsage : exitDone;
    }
    return invocation;
}

} // namespace genrescope::cli
