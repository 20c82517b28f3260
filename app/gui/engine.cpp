#include "app/gui/engine.h"

#include "app/gui/engine_library.h"
#include "app/starter_models.h"
#include "ui/playback/sink_output.h"

namespace genrescope::gui {

Engine coreEngine()
{
    const auto library = std::make_shared<EngineLibrary>();
    Engine engine;
    engine.output = [] { return std::make_unique<SinkOutput>(); };
    engine.starters = starterModels();
    engine.dataset = coreDatasetWork();
    engine.makeAnalyzer = [library](const std::vector<std::filesystem::path>& checkpoints) {
        return library->functions().makeAnalyzer(checkpoints);
    };
    engine.evaluate = [library](const EvaluationRequest& request, const TaskContext& context) {
        return library->functions().evaluate(request, context);
    };
    engine.train = [library](const TrainConfig& config, Device device,
                             const std::filesystem::path& workspace,
                             const std::filesystem::path& run, const TaskContext& context,
                             TrainingObserver& observer, TrainControl& control) {
        return library->functions().train(config, device, workspace, run, context, observer,
                                          control);
    };
    engine.resume = [library](const std::filesystem::path& workspace,
                              const std::filesystem::path& run, Device device,
                              const TaskContext& context, TrainingObserver& observer,
                              TrainControl& control) {
        return library->functions().resume(workspace, run, device, context, observer, control);
    };
    return engine;
}

} // namespace genrescope::gui
