#include "ui/pages/report_pictures.h"

#include "ui/data/decision_counts.h"
#include "ui/text/format.h"
#include "ui/text/model_name.h"
#include "ui/widgets/chart_export.h"

#include <QCoreApplication>

#include <algorithm>

namespace genrescope {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ReportPictures)
};

constexpr std::size_t maxCharts = 12;
constexpr QSize chartSize(420, 300);

/// The genres with the most tracks, at most maxCharts of them.
std::vector<std::size_t> frequentLabels(const EvaluationReport& report)
{
    const auto& metrics = report.checkpoints.front().metrics.perLabel;
    std::vector<std::size_t> labels;
    for (std::size_t label = 0; label < report.labels.size(); ++label) {
        if (metrics[label].support > 0)
            labels.push_back(label);
    }
    std::ranges::stable_sort(labels, std::greater{},
                             [&](std::size_t label) { return metrics[label].support; });
    labels.resize(std::min(labels.size(), maxCharts));
    return labels;
}

} // namespace

std::vector<PrecisionRecallLine> precisionRecallLines(const EvaluationReport& report,
                                                      std::size_t label)
{
    std::vector<PrecisionRecallLine> lines;
    const std::vector<ModelLabel> models = checkpointLabels(report);
    for (std::size_t i = 0; i < report.checkpoints.size(); ++i) {
        const CheckpointEvaluation& one = report.checkpoints[i];
        const QString ap = numberText(one.metrics.perLabel[label].averagePrecision, apDigits);
        lines.push_back(
            {.model = models[i],
             .legend = Text::tr("%1, AP %2", "model and average precision").arg(models[i].name, ap),
             .curve = one.curves[label],
             .ownThreshold = ownThreshold(one, label)});
    }
    return lines;
}

double baselinePrecision(const EvaluationReport& report, std::size_t label)
{
    const std::size_t support = report.checkpoints.front().metrics.perLabel[label].support;
    return report.tracks.empty()
               ? 0.0
               : static_cast<double>(support) / static_cast<double>(report.tracks.size());
}

QPalette paperPalette()
{
    QPalette paper(Qt::lightGray);
    for (const QPalette::ColorRole role : {QPalette::Base, QPalette::Window})
        paper.setColor(role, Qt::white);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText})
        paper.setColor(role, Qt::black);
    return paper;
}

ReportPictures::ReportPictures(std::shared_ptr<const EvaluationOutcome> outcome,
                               std::optional<double> threshold, QStringList names,
                               std::function<QImage(std::size_t)> confusion)
    : outcome_(std::move(outcome)),
      names_(std::move(names)),
      confusion_(std::move(confusion)),
      labels_(frequentLabels(outcome_->report))
{
    chart_.setPalette(paperPalette());
    chart_.resize(chartSize);
    chart_.setThreshold(threshold);
}

bool ReportPictures::drawNext()
{
    const auto drawn = static_cast<std::size_t>(pictures_.size());
    const std::size_t all = labels_.size() + outcome_->report.checkpoints.size();
    if (drawn < labels_.size()) {
        drawCurves(labels_[drawn]);
    } else if (drawn < all) {
        const std::size_t checkpoint = drawn - labels_.size();
        const QString name = names_.value(static_cast<qsizetype>(checkpoint));
        pictures_.append(
            {.caption =
                 Text::tr("True genre (rows) against the top prediction (columns) of %1").arg(name),
             .image = confusion_(checkpoint)});
    }
    return drawn + 1 < all;
}

void ReportPictures::drawCurves(std::size_t label)
{
    const EvaluationReport& report = outcome_->report;
    chart_.setTitle(
        Text::tr("Precision and recall: %1").arg(QString::fromStdString(report.labels[label])));
    chart_.setLines(precisionRecallLines(report, label), baselinePrecision(report, label));
    pictures_.append({.caption = chart_.title(), .svg = chartSvg(chart_)});
}

} // namespace genrescope
