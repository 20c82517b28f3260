#pragma once

#include "core/reports/evaluation_report.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace genrescope {

/// A picture that goes into a report.
struct ReportPicture {
    QString caption = {};
    /// "image/png", "image/svg+xml".
    QString type = {};
    QByteArray content = {};
};

/// The report as one self-contained page: no script, nothing from outside. Text from files (genres,
/// paths) is escaped.
///
/// @param names  of the checkpoints: "● GRU".
QByteArray htmlReport(const EvaluationReport& report, const QStringList& names,
                      const QList<ReportPicture>& pictures);

} // namespace genrescope
