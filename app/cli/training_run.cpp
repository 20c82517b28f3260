#include "app/cli/training_run.h"

#include "app/cli/training_output.h"
#include "app/engine/engine_functions.h"

namespace genrescope::cli {

namespace {

TrainingResult begin(const engine::EngineFunctions& engine, const TrainingOptions& options,
                     const TrainConfig& recipe, const DataSource& data, const TaskContext& context,
                     TrainingObserver& observer)
{
    const TrainConfig config = configOf(recipe, options);
    TrainControl untouched;
    return engine.train(config, data(config, {}), options.run, context, observer, untouched);
}

TrainingResult resume(const engine::EngineFunctions& engine, const TrainingOptions& options,
                      const DataSource& data, const TaskContext& context,
                      TrainingObserver& observer)
{
    const TrainState state = readTrainState(options.resumed);
    TrainControl untouched;
    return engine.resumeTraining(state, data(state.config, state.workspace), options.resumed,
                                 context, observer, untouched);
}

} // namespace

int runTraining(const TrainingOptions& options, const TrainConfig& recipe, const DataSource& data,
                const CommandContext& context)
{
    // The training then sets its own number of threads.
    const engine::EngineFunctions& engine = engineFor(context, 1);
    engine.setComputeDevice(options.device);
    EpochPrinter printer(context.json);
    const TrainingResult result = options.resumes()
                                      ? resume(engine, options, data, context.task, printer)
                                      : begin(engine, options, recipe, data, context.task, printer);
    printTraining(options.folder(), result, context.json);
    return exitDone;
}

} // namespace genrescope::cli
