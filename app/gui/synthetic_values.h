#pragma once

#include "core/inference/prediction.h"
#include "ui/data/evaluation_outcome.h"
#include "ui/presenters/dataset_presenter.h"
#include "ui/services/active_models.h"

#include <QStringList>

namespace genrescope::gui {

/// Values for pictures of the window: plausible, and always the same.

/// Some music as WAV files, and last a file that is none.
QStringList writeMadeUpMusic(const QString& folder);

/// What two models say of a track, over time too.
void addMadeUpGenres(TrackPrediction& track);

std::vector<ModelCard> syntheticModels();
DatasetSummary syntheticDataset();
DatasetProgress syntheticPreparation();
EvaluationOutcome syntheticEvaluation();

} // namespace genrescope::gui
