#pragma once

#include "core/reports/evaluation_report.h"
#include "ui/presenters/html_report.h"
#include "ui/widgets/precision_recall_chart.h"

#include <QPalette>

class QImage;

namespace genrescope {

/// What a precision-recall chart shows of a genre: one line per checkpoint.
std::vector<PrecisionRecallLine> precisionRecallLines(const EvaluationReport& report,
                                                      std::size_t label);
/// Precision of calling every track positive.
double baselinePrecision(const EvaluationReport& report, std::size_t label);

/// Black on white, however dark the window is.
QPalette paperPalette();

/// The precision-recall charts of the most frequent genres, for a report.
QList<ReportPicture> curvePictures(const EvaluationReport& report, std::optional<double> threshold);

QByteArray pngOf(const QImage& image);

} // namespace genrescope
