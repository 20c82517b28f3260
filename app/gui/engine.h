#pragma once

#include "ui/playback/audio_output.h"
#include "ui/presenters/dataset_presenter.h"
#include "ui/presenters/evaluate_presenter.h"
#include "ui/presenters/train_presenter.h"
#include "ui/services/track_analyzer.h"

namespace genrescope::gui {

/// What the window asks of the world: datasets, models and loudspeakers. All of it is called on
/// threads other than the GUI's.
struct Engine {
    TrackAnalyzerFactory makeAnalyzer = {};
    DatasetWork dataset = {};
    TrainPresenter::Trainer train = {};
    TrainPresenter::Resumer resume = {};
    EvaluatePresenter::Evaluator evaluate = {};
    /// The audio output.
    AudioOutputFactory output = {};
    /// Models that came with the program, used until others are chosen.
    std::vector<std::filesystem::path> starters = {};
};

/// Core's models, loaded when they are first asked for, and the system's loudspeakers.
Engine coreEngine();

} // namespace genrescope::gui
