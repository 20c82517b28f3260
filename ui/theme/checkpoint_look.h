#pragma once

#include "core/reports/evaluation_report.h"

#include <QList>
#include <QString>

namespace genrescope {

/// A report checkpoint's name and appearance.
struct CheckpointLook {
    /// "GRU"; "GRU post" where another checkpoint is a GRU too.
    QString name = {};
    /// For modelStyle(): the architecture, or empty (the neutral look) for a second of the same
    /// kind.
    QString style = {};

    /// With its mark in front: "● GRU".
    QString markedName() const;
};

QList<CheckpointLook> checkpointLooks(const EvaluationReport& report);

} // namespace genrescope
