#pragma once

#include "ui/playback/audio_output.h"
#include "ui/presenters/ablation_presenter.h"
#include "ui/presenters/dataset_presenter.h"
#include "ui/presenters/duplicate_presenter.h"
#include "ui/presenters/evaluate_presenter.h"
#include "ui/presenters/map_presenter.h"
#include "ui/presenters/teach_presenter.h"
#include "ui/presenters/train_presenter.h"
#include "ui/services/counted_sound_maker.h"
#include "ui/services/genre_explainer.h"
#include "ui/services/robustness_check.h"
#include "ui/services/tag_work.h"
#include "ui/services/track_analyzer.h"

namespace genrescope::gui {

/// The window's dependencies: datasets, models and audio output. Everything here is called on
/// threads other than the GUI thread.
struct Engine {
    TrackAnalyzerFactory makeAnalyzer = {};
    GenreExplainer explain = {};
    CountedSoundMaker countedSound = {};
    RobustnessCheck robustness = {};
    DatasetWork dataset = {};
    TrainPresenter::Trainer train = {};
    TrainPresenter::Resumer resume = {};
    AblationPresenter::Work ablate = {};
    EvaluatePresenter::Work evaluation = {};
    TeachWork teach = {};
    DuplicateWork duplicates = {};
    TagWork tags = {};
    MapWork map = {};
    /// The audio output.
    AudioOutputFactory output = {};
    /// Models that come with the program, used until others are chosen.
    std::vector<std::filesystem::path> starters = {};
    /// The first page of the manual; empty if none came with the program.
    std::filesystem::path manual = {};
    /// Music for a first look; empty if none came with the program.
    std::filesystem::path sample = {};
};

/// Core's models, loaded on first use, and the system's audio output.
Engine coreEngine();

} // namespace genrescope::gui
