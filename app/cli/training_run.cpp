#include "app/cli/training_run.h"

#include "app/cli/training_output.h"
#include "app/cli/training_processes.h"
#include "app/engine/engine_functions.h"

#include <iostream>

namespace genrescope::cli {

namespace {

/// What one of the processes trains with.
struct Share {
    const engine::EngineFunctions& engine;
    const TaskContext& context;
    TrainingObserver& observer;
    TrainingGroup& group;
};

TrainingResult begin(const TrainConfig& config, const TrainingOptions& options,
                     const DataSource& data, const Share& share)
{
    TrainControl untouched;
    return share.engine.train(config, data(config, {}, share.context), options.run, share.context,
                              share.observer, untouched, share.group);
}

TrainingResult resume(const TrainingOptions& options, const DataSource& data, const Share& share)
{
    const TrainState state = readTrainState(options.resumed);
    if (share.group.isFirst() && state.processes != share.group.size()) {
        std::cerr << "The number of processes was " << state.processes << " and is now "
                  << share.group.size()
                  << ": the weights are the same, but the last digits of the losses will not be.\n";
    }
    TrainControl untouched;
    return share.engine.resumeTraining(state, data(state.config, state.workspace, share.context),
                                       options.resumed, share.context, share.observer, untouched,
                                       share.group);
}

/// Of what one process cannot do, the others are told.
TrainingResult trainTogether(const std::optional<TrainConfig>& config,
                             const TrainingOptions& options, const DataSource& data,
                             const Share& share)
{
    try {
        return config ? begin(*config, options, data, share) : resume(options, data, share);
    } catch (const GroupError&) {
        throw;
    } catch (const Canceled&) {
        share.group.fail(Message::english("It was stopped."));
        throw;
    } catch (const std::exception& error) {
        share.group.fail(messageOf(error));
        throw;
    }
}

} // namespace

int runTraining(const TrainingOptions& options, const TrainConfig& recipe, const DataSource& data,
                const CommandContext& context)
{
    std::optional<TrainConfig> config;
    if (!options.resumes())
        config = configOf(recipe, options);
    // The training then sets its own number of threads.
    const engine::EngineFunctions& engine = engineFor(context, 1);
    engine.setComputeChoice(options.compute);
    EpochPrinter printer(context.json);
    TrainingProcesses processes(options, engine, context.task.cancellation);
    if (processes.group().isFirst()) {
        const TrainingResult result = trainTogether(
            config, options, data, {engine, context.task, printer, processes.group()});
        printTraining(options.folder(), result, context.json);
        return exitDone;
    }
    TrainingObserver nobody;
    const TaskContext silent = {context.task.cancellation};
    try {
        trainTogether(config, options, data, {engine, silent, nobody, processes.group()});
    } catch (...) {
        // Whoever started it says so.
        if (isPeer())
            return exitFailed;
        throw;
    }
    return exitDone;
}

} // namespace genrescope::cli
