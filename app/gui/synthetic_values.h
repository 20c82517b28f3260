#pragma once

#include "core/crops/prediction.h"
#include "ui/data/evaluation_outcome.h"
#include "ui/presenters/dataset_presenter.h"
#include "ui/services/active_models.h"

#include <QStringList>

namespace genrescope::gui {

/// Values for pictures of the window: plausible, and always the same.

/// Some music as WAV files, and finally a file that is not audio.
QStringList writeSyntheticMusic(const QString& folder);

/// Two models' predictions for a track, also over time.
void addSyntheticGenres(TrackPrediction& track);

std::vector<ModelCard> syntheticModels();
DatasetSummary syntheticDataset();
DatasetProgress syntheticPreparation();
EvaluationOutcome syntheticEvaluation();

} // namespace genrescope::gui
