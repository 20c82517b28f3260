#pragma once

#include "core/crops/prediction.h"
#include "ui/data/dataset_summary.h"
#include "ui/data/evaluation_outcome.h"

#include <QStringList>

#include <string>
#include <vector>

namespace genrescope::screenshots {

/// Values for pictures of the window: plausible, and always the same.

/// Some music as WAV files, and last a file that is none.
QStringList writeSyntheticMusic(const QString& folder);

/// Two checkpoints, each in the folder of a run below the given one. They hold no weights.
QStringList writeSyntheticModels(const QString& folder);

std::vector<std::string> syntheticGenres();

/// What two models say of a track, over time too.
void addSyntheticGenres(TrackPrediction& track);

DatasetSummary syntheticDataset();
EvaluationOutcome syntheticEvaluation();

} // namespace genrescope::screenshots
