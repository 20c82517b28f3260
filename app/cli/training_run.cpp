#include "app/cli/training_run.h"

#include "app/cli/training_output.h"
#include "core/networks/runtime.h"
#include "core/runs/train_state.h"

namespace genrescope::cli {

namespace {

TrainingResult begin(const TrainingOptions& options, const TrainConfig& recipe,
                     const DataSource& data, const TaskContext& context, TrainingObserver& observer)
{
    const TrainConfig config = configOf(recipe, options);
    TrainControl untouched;
    return train(config, data({}), options.run, context, observer, untouched);
}

TrainingResult resume(const TrainingOptions& options, const DataSource& data,
                      const TaskContext& context, TrainingObserver& observer)
{
    const TrainState state = readTrainState(options.resumed);
    TrainControl untouched;
    return resumeTraining(state, data(state.workspace), options.resumed, context, observer,
                          untouched);
}

} // namespace

int runTraining(const TrainingOptions& options, const TrainConfig& recipe, const DataSource& data,
                const CommandContext& context)
{
    warnOfSlowBlas();
    setComputeDevice(options.device);
    EpochPrinter printer(context.json);
    const TrainingResult result = options.resumes()
                                      ? resume(options, data, context.task, printer)
                                      : begin(options, recipe, data, context.task, printer);
    printTraining(options.folder(), result, context.json);
    return exitDone;
}

} // namespace genrescope::cli
