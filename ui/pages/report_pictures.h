#pragma once

#include "ui/data/evaluation_outcome.h"
#include "ui/presenters/html_report.h"
#include "ui/widgets/precision_recall_chart.h"

#include <QPalette>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace genrescope {

/// What a precision-recall chart shows of a genre: one line per checkpoint.
std::vector<PrecisionRecallLine> precisionRecallLines(const EvaluationReport& report,
                                                      std::size_t label);
/// Precision of calling every track positive.
double baselinePrecision(const EvaluationReport& report, std::size_t label);

/// Black on white, however dark the window is.
QPalette paperPalette();

/// The pictures of a report, drawn one at a time: charts need the GUI thread, which handles other
/// events in between.
class ReportPictures {
public:
    /// @param names      of the checkpoints.
    /// @param confusion  draws a checkpoint's confusion matrix.
    ReportPictures(std::shared_ptr<const EvaluationOutcome> outcome,
                   std::optional<double> threshold, QStringList names,
                   std::function<QImage(std::size_t)> confusion);

    /// Draws the next one. @return whether there are more.
    bool drawNext();
    const QStringList& names() const { return names_; }
    const QList<ReportPicture>& pictures() const { return pictures_; }

private:
    void drawCurves(std::size_t label);

    std::shared_ptr<const EvaluationOutcome> outcome_;
    QStringList names_;
    std::function<QImage(std::size_t)> confusion_;
    /// Genres whose curves are drawn.
    std::vector<std::size_t> labels_;
    PrecisionRecallChart chart_;
    QList<ReportPicture> pictures_;
};

} // namespace genrescope
