#pragma once

#include "core/reports/evaluation_report.h"
#include "ui/data/model_card.h"
#include "ui/data/model_label.h"
#include "ui/data/run_record.h"

#include <QString>

#include <vector>

namespace genrescope {

/// An architecture's short name for people: "GRU", "Transformer"; itself if it is unknown.
QString modelName(const QString& architecture);

/// A run's name on charts: "GRU modern 14:05".
QString runName(const RunRecord& run);

/// Labels for checkpoints side by side, one per place. Each name is as short as possible while
/// unique: the architecture; with the recipe; with the run's date or the file's name; with a
/// number.
std::vector<ModelLabel> checkpointLabels(const std::vector<ModelCard>& cards);
std::vector<ModelLabel> checkpointLabels(const EvaluationReport& report);

} // namespace genrescope
