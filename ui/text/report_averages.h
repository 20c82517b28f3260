#pragma once

#include "core/reports/evaluation_report.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace genrescope {

/// A name of an average of a report, and its value for each checkpoint.
struct ReportAverage {
    QString name = {};
    QString explanation = {};
    std::vector<std::optional<double>> values = {};
    /// The text after each value: its interval; empty if there is none.
    QStringList notes = {};
    /// Differences of the other checkpoints from the first, where artists were resampled.
    std::vector<std::optional<Difference>> differences = {};

    /// "Micro AP (all decisions pooled)".
    QString fullName() const;
    /// "0.315 (0.28–0.36)".
    QString score(std::size_t checkpoint, int digits) const;
};

/// The averages of a report, each under its right name, over all genres and over those of each
/// level of the hierarchy, and how well calibrated its probabilities are.
QList<ReportAverage> reportAverages(const EvaluationReport& report);

} // namespace genrescope
