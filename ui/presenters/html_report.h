#pragma once

#include "core/evaluation/evaluation_report.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace genrescope {

/// A picture that goes into a report.
struct ReportPicture {
    QString caption = {};
    /// "image/png", "image/svg+xml".
    QString type = {};
    QByteArray content = {};
};

/// A name of an average of a report, and its value for each checkpoint.
struct ReportAverage {
    QString name = {};
    QString explanation = {};
    std::vector<std::optional<double>> values = {};
};

/// The averages of a report, each under its right name.
QList<ReportAverage> reportAverages(const EvaluationReport& report);

/// The whole report as one page that needs nothing else: no script, nothing from outside. Text from
/// files (genres, paths) is escaped.
///
/// @param names  of the checkpoints: "● GRU".
QByteArray htmlReport(const EvaluationReport& report, const QStringList& names,
                      const QList<ReportPicture>& pictures);

} // namespace genrescope
