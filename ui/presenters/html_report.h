#pragma once

#include "core/reports/evaluation_report.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>
#include <QStringList>

namespace genrescope {

/// A picture that goes into a report: SVG, or pixels that become PNG.
struct ReportPicture {
    QString caption = {};
    QByteArray svg = {};
    QImage image = {};
};

/// The report as one self-contained page: no scripts, no external resources. Text from files
/// (genres, paths) is escaped. May be called on any thread.
///
/// @param names  of the checkpoints: "● GRU".
QByteArray htmlReport(const EvaluationReport& report, const QStringList& names,
                      const QList<ReportPicture>& pictures);

} // namespace genrescope
