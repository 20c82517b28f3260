#include "app/gui/engine.h"

#include "app/engine/engine_library.h"
#include "app/gui/core_map_work.h"
#include "app/gui/core_track_analyzer.h"
#include "app/shipped_files.h"
#include "app/starter_models.h"
#include "core/base/error.h"
#include "core/base/file_status.h"
#include "core/base/program_folder.h"
#include "core/duplicates/near_duplicates.h"
#include "core/evaluation/calibrate.h"
#include "core/evaluation/evaluator.h"
#include "core/inference/counted_sound.h"
#include "core/inference/occlusion.h"
#include "core/inference/sound_changes.h"
#include "core/kernels/parallel.h"
#include "core/runs/run_log.h"
#include "core/runs/taught_run.h"
#include "core/runs/train_state.h"
#include "core/tagging/genre_rules.h"
#include "core/tagging/tag_batches.h"
#include "core/teaching/objective_data.h"
#include "ui/data/path_text.h"
#include "ui/playback/sink_output.h"
#include "ui/text/error_text.h"

namespace genrescope::gui {

namespace {

OcclusionMap explainInTheWindow(const ExplanationRequest& request, const ForwardPassMaker& make,
                                const TaskContext& context)
{
    // A person waits for it, and nothing else is going on but perhaps playback.
    setKernelThreads(0);
    Predictor predictor(request.checkpoint, make);
    predictor.setPrecision(Precision::Mixed); // as in listening
    return explainGenre(predictor, request.section, labelNamed(predictor, request.genre),
                        OcclusionGrid(), context);
}

Robustness robustnessInTheWindow(const RobustnessRequest& request, const ForwardPassMaker& make,
                                 const TaskContext& context)
{
    // As with explanations.
    setKernelThreads(0);
    TrackClassifier classifier(request.checkpoints, TrackClassifier::defaultCropsPerSection, make);
    return robustnessOf(classifier, request.file, context);
}

EvaluationOutcome evaluateBesideTheWindow(const EvaluationRequest& request,
                                          const ForwardPassMaker& make, const TaskContext& context)
{
    setKernelThreads(threadsBesideTheWindow);
    const Workspace workspace(request.workspace);
    EvaluationOptions options;
    options.split = request.split;
    options.forwardPass = make;
    options.leftOut = tracksLeftOut(readCorrections(request.workspace, workspace.manifest()));
    return {evaluate(request.sources, workspace, options, context), workspace.manifest()};
}

EvaluatePresenter::Work
evaluationBesideTheWindow(const std::shared_ptr<engine::EngineLibrary>& library)
{
    return {.evaluate =
                [library](const EvaluationRequest& request, const TaskContext& context) {
                    return evaluateBesideTheWindow(request, forwardPassBy({}, *library), context);
                },
            .keepThreshold =
                [](const std::filesystem::path& checkpoint, const std::string& genre,
                   double threshold) {
                    requireOwnModel(checkpoint);
                    keepThreshold(checkpoint, genre, threshold);
                },
            .calibrate =
                [](const CalibrationRequest& request, const TaskContext& context) {
                    requireOwnModel(request.checkpoint);
                    setKernelThreads(threadsBesideTheWindow);
                    return calibrate(request.checkpoint, Workspace(request.workspace),
                                     {.precision = request.precision}, context);
                }};
}

/// @param rewritten  the checkpoint that is written again; none, or one that is gone: a new run.
TaughtResult teachOne(const std::filesystem::path& encoder, const Workspace& workspace,
                      const TeachOptions& options, const std::filesystem::path& rewritten,
                      const TaskContext& context)
{
    TaughtModel taught = teachModel(encoder, workspace, options, context);
    std::filesystem::path file = rewritten;
    if (!file.empty() && pathExists(file))
        writeCheckpoint(taught.checkpoint, file);
    else
        file = bestCheckpointPath(writeTaughtRun(workspace.folder(), taught.checkpoint,
                                                 std::chrono::system_clock::now()));
    return {.encoder = encoder,
            .architecture = taught.checkpoint.metadata.architecture,
            .checkpoint = textOf(file),
            .report = std::move(taught.report)};
}

TeachOutcome teachBesideTheWindow(const TeachRequest& request, const TaskContext& context)
{
    setKernelThreads(threadsBesideTheWindow);
    const std::vector<std::filesystem::path> encoders =
        modelsOrStarters(request.encoders, Message::english("choose models of your own"));
    const Workspace workspace(request.workspace);
    TeachOptions options;
    options.keepTest = request.keepTest;
    options.corrections = request.corrections
                              ? *request.corrections
                              : readCorrections(request.workspace, workspace.manifest());
    TeachOutcome outcome = {.manifest = std::make_shared<const Manifest>(workspace.manifest()),
                            .corrections = options.corrections};
    for (const std::filesystem::path& encoder : encoders) {
        try {
            const auto rewritten = request.rewritten.find(encoder);
            outcome.models.push_back(teachOne(
                encoder, workspace, options,
                rewritten == request.rewritten.end() ? std::filesystem::path() : rewritten->second,
                context));
        } catch (const Error& error) {
            // What the others learned is worth showing all the same.
            if (encoder == encoders.back() && outcome.models.empty())
                throw;
            outcome.problem = errorText(error);
        }
    }
    return outcome;
}

DuplicateOutcome outcomeOf(const Workspace& workspace, std::optional<NearDuplicates> found)
{
    return {.manifest = std::make_shared<const Manifest>(workspace.manifest()),
            .found = std::move(found),
            .corrections = readCorrections(workspace.folder(), workspace.manifest())};
}

DuplicateWork duplicateWork()
{
    return {.read =
                [](const std::filesystem::path& folder, const TaskContext&) {
                    const Workspace workspace(folder);
                    return outcomeOf(workspace, readNearDuplicates(folder, workspace.manifest()));
                },
            .search =
                [](const std::filesystem::path& folder, const TaskContext& context) {
                    const Workspace workspace(folder);
                    NearDuplicates found = findNearDuplicates(workspace, context);
                    writeNearDuplicates(found, folder);
                    return outcomeOf(workspace, std::move(found));
                }};
}

TagWork tagWork()
{
    const auto batches = [] { return userTagBatches(processEnvironment()); };
    return {
        .read =
            [](const std::filesystem::path& file, const TaskContext& context) {
                return readTaggedFile(file, context.cancellation);
            },
        .readNames = readGenreNames,
        .write =
            [batches](const std::vector<TagRow>& rows, TagWriteOptions options,
                      const RowObserver& observe, const TaskContext& context) {
                options.batches = batches();
                return writeTags(rows, options, observe, context);
            },
        .undo =
            [batches](const std::string& batch, const std::vector<std::filesystem::path>& files,
                      const IsInUse& isInUse, const UndoObserver& observe,
                      const TaskContext& context) {
                return undoTags(batches(), batch, files, isInUse, observe, context);
            },
        .batches = [batches] { return listTagBatches(batches()); },
        .files = [batches](const std::string& batch) { return filesOfBatch(batches(), batch); }};
}

} // namespace

Engine coreEngine()
{
    const auto library = std::make_shared<engine::EngineLibrary>();
    Engine engine;
    engine.output = [] { return std::make_unique<SinkOutput>(); };
    engine.starters = starterModels();
    engine.manual = manualPage(programFolder());
    engine.sample = sampleTrack(programFolder());
    engine.dataset = coreDatasetWork();
    engine.makeAnalyzer = [library](const std::vector<std::filesystem::path>& checkpoints) {
        return makeCoreTrackAnalyzer(checkpoints, forwardPassBy({}, *library));
    };
    engine.explain = [library](const ExplanationRequest& request, const TaskContext& context) {
        return explainInTheWindow(request, forwardPassBy({}, *library), context);
    };
    engine.countedSound = [](const CountedSoundRequest& request, const TaskContext& context) {
        return countedSound(request.file, request.map, request.scale, context);
    };
    engine.robustness = [library](const RobustnessRequest& request, const TaskContext& context) {
        return robustnessInTheWindow(request, forwardPassBy({}, *library), context);
    };
    engine.evaluation = evaluationBesideTheWindow(library);
    engine.teach = {.teach = teachBesideTheWindow};
    engine.duplicates = duplicateWork();
    engine.tags = tagWork();
    engine.map = coreMapWork();
    // A training sets the number of its threads itself.
    engine.train = [library](const TrainConfig& config, Device device,
                             const std::filesystem::path& workspace,
                             const std::filesystem::path& run, const TaskContext& context,
                             TrainingObserver& observer, TrainControl& control) {
        library->functions().setComputeChoice({.device = device});
        const Workspace data(workspace);
        TrainingData training = objectiveData(config, data, context);
        training.starters = starterModels();
        TrainingGroup alone;
        return library->functions().train(config, training, run, context, observer, control, alone);
    };
    engine.resume = [library](const std::filesystem::path& workspace,
                              const std::filesystem::path& run, Device device,
                              const TaskContext& context, TrainingObserver& observer,
                              TrainControl& control) {
        library->functions().setComputeChoice({.device = device});
        const Workspace data(workspace);
        const TrainState state = readTrainState(run);
        TrainingGroup alone;
        return library->functions().resumeTraining(state,
                                                   objectiveData(state.config, data, context), run,
                                                   context, observer, control, alone);
    };
    engine.ablate = [library](const AblationRequest& request, const TaskContext& context,
                              AblationObserver& observer) {
        library->functions().setComputeChoice({});
        return library->functions().ablate(readAblationQueue(ablationQueuePath(request.ablation)),
                                           {.out = request.ablation,
                                            .seeds = request.seeds,
                                            .threads = request.threads,
                                            .starters = starterModels()},
                                           Workspace(request.workspace), context, observer);
    };
    return engine;
}

} // namespace genrescope::gui
