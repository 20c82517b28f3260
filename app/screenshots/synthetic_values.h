#pragma once

#include "core/crops/prediction.h"
#include "ui/data/dataset_summary.h"
#include "ui/data/evaluation_outcome.h"

#include <QStringList>

#include <string>
#include <vector>

namespace genrescope::screenshots {

/// Values for pictures of the window: plausible and always the same.

/// Writes music as WAV files and, last, a file without audio.
QStringList writeSyntheticMusic(const QString& folder);

/// Two checkpoints without weights, each in a run's folder below the given one.
QStringList writeSyntheticModels(const QString& folder);

std::vector<std::string> syntheticGenres();

/// Adds the predictions of two models, for the whole track and over time.
void addSyntheticGenres(TrackPrediction& track);

DatasetSummary syntheticDataset();
EvaluationOutcome syntheticEvaluation();

} // namespace genrescope::screenshots
