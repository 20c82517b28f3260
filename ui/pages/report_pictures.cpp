#include "ui/pages/report_pictures.h"

#include "ui/data/decision_counts.h"
#include "ui/text/format.h"
#include "ui/theme/checkpoint_look.h"
#include "ui/widgets/chart_export.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>

#include <algorithm>

namespace genrescope {

namespace {

class ReportPictures {
    Q_DECLARE_TR_FUNCTIONS(ReportPictures)
};

constexpr int apDigits = 3;
constexpr std::size_t maxCharts = 12;
constexpr QSize chartSize(420, 300);

} // namespace

std::vector<PrecisionRecallLine> precisionRecallLines(const EvaluationReport& report,
                                                      std::size_t label)
{
    std::vector<PrecisionRecallLine> lines;
    const QList<CheckpointLook> looks = checkpointLooks(report);
    for (std::size_t i = 0; i < report.checkpoints.size(); ++i) {
        const CheckpointEvaluation& one = report.checkpoints[i];
        const CheckpointLook& look = looks[static_cast<qsizetype>(i)];
        const QString ap = numberText(one.metrics.perLabel[label].averagePrecision, apDigits);
        lines.push_back({.name = look.name,
                         .legend = ReportPictures::tr("%1, AP %2", "model and average precision")
                                       .arg(look.markedName(), ap),
                         .architecture = look.style,
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

QList<ReportPicture> curvePictures(const EvaluationReport& report, std::optional<double> threshold)
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

    QList<ReportPicture> pictures;
    PrecisionRecallChart chart;
    chart.setPalette(paperPalette());
    chart.resize(chartSize);
    chart.setThreshold(threshold);
    for (const std::size_t label : labels) {
        const QString genre = QString::fromStdString(report.labels[label]);
        chart.setTitle(ReportPictures::tr("Precision and recall: %1").arg(genre));
        chart.setLines(precisionRecallLines(report, label), baselinePrecision(report, label));
        pictures.append({chart.title(), QStringLiteral("image/svg+xml"), chartSvg(chart)});
    }
    return pictures;
}

QByteArray pngOf(const QImage& image)
{
    QByteArray content;
    QBuffer buffer(&content);
    image.save(&buffer, "PNG");
    return content;
}

} // namespace genrescope
