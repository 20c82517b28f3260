#pragma once

#include "ui/playback/audio_output.h"
#include "ui/presenters/evaluate_presenter.h"
#include "ui/presenters/track_analyzer.h"
#include "ui/presenters/train_choices.h"
#include "ui/presenters/train_presenter.h"

namespace genrescope::gui {

/// What the window asks of the world: models and loudspeakers. Called on threads other than the
/// GUI's, but for the one that says so.
struct Engine {
    TrackAnalyzerMaker makeAnalyzer = {};
    TrainPresenter::Trainer train = {};
    EvaluatePresenter::Evaluator evaluate = {};
    /// What the form of the Train page is built from. On the GUI's thread.
    std::function<TrainChoices()> trainChoices = {};
    /// What music is heard through.
    AudioOutputMaker output = {};
};

/// Core's models, loaded when they are first asked for, and the system's loudspeakers.
Engine coreEngine();

} // namespace genrescope::gui
