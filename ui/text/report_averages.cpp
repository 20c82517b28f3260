#include "ui/text/report_averages.h"

#include "ui/text/format.h"
#include "ui/text/score_text.h"

#include <QCoreApplication>

namespace genrescope {

namespace {

/// The words are those of the report.
class Report {
    Q_DECLARE_TR_FUNCTIONS(HtmlReport)
};

/// How an average names the genres of the level that it is over.
QString levelText(const LevelEvaluation& level)
{
    const auto genres = static_cast<int>(level.labels.size());
    return level.level == "top" ? Report::tr("%Ln top-level genre(s)", nullptr, genres)
                                : Report::tr("%Ln genre(s) below the top", nullptr, genres);
}

/// Averages over the genres of each level separately, if the dataset has more than one.
QList<ReportAverage> levelAverages(const EvaluationReport& report)
{
    QList<ReportAverage> averages;
    const std::vector<LevelEvaluation>& levels = report.checkpoints.front().levels;
    for (std::size_t level = 0; level < levels.size(); ++level) {
        const auto add = [&](const QString& name, std::optional<double> Metrics::*value,
                             std::optional<Interval> AverageIntervals::*interval) {
            ReportAverage average{name, levelText(levels[level]), {}, {}, {}};
            for (const CheckpointEvaluation& one : report.checkpoints) {
                average.values.push_back(one.levels[level].metrics.*value);
                average.notes.append(intervalText(one.levels[level].intervals.*interval));
            }
            averages.append(average);
        };
        add(Report::tr("Support-weighted AP"), &Metrics::weightedAp, &AverageIntervals::weightedAp);
        add(Report::tr("Macro AP"), &Metrics::macroAp, &AverageIntervals::macroAp);
    }
    return averages;
}

} // namespace

QString ReportAverage::fullName() const
{
    return explanation.isEmpty()
               ? name
               : Report::tr("%1 (%2)", "an average and what it is").arg(name, explanation);
}

QString ReportAverage::score(std::size_t checkpoint, int digits) const
{
    const QString value = numberText(values[checkpoint], digits);
    const QString note = notes.value(static_cast<qsizetype>(checkpoint));
    return note.isEmpty() ? value : QStringLiteral("%1 (%2)").arg(value, note);
}

QList<ReportAverage> reportAverages(const EvaluationReport& report)
{
    using Value = std::optional<double>;
    const auto row = [&](const QString& name, const QString& explanation, auto value, auto note) {
        ReportAverage average{name, explanation, {}, {}, {}};
        for (const CheckpointEvaluation& one : report.checkpoints) {
            average.values.push_back(value(one));
            average.notes.append(note(one));
        }
        return average;
    };
    const auto precision = [&](const QString& name, const QString& explanation,
                               Value Metrics::*value,
                               std::optional<Interval> AverageIntervals::*interval,
                               std::optional<Difference> CheckpointDifference::*difference) {
        ReportAverage average = row(
            name, explanation, [&](const CheckpointEvaluation& one) { return one.metrics.*value; },
            [&](const CheckpointEvaluation& one) { return intervalText(one.intervals.*interval); });
        for (const CheckpointDifference& one : report.differences) {
            if (one.first == 0)
                average.differences.push_back(one.*difference);
        }
        return average;
    };
    const auto plainRow = [&](const QString& name, const QString& explanation, auto value) {
        return row(
            name, explanation,
            [&](const CheckpointEvaluation& one) -> Value { return one.metrics.*value; },
            [](const CheckpointEvaluation&) { return QString(); });
    };
    QList<ReportAverage> averages = {
        precision(Report::tr("Support-weighted AP"), Report::tr("the post's “micro-average”"),
                  &Metrics::weightedAp, &AverageIntervals::weightedAp,
                  &CheckpointDifference::weightedAp),
        precision(Report::tr("Micro AP"), Report::tr("all decisions pooled"), &Metrics::microAp,
                  &AverageIntervals::microAp, &CheckpointDifference::microAp),
        precision(Report::tr("Macro AP"), Report::tr("mean over genres"), &Metrics::macroAp,
                  &AverageIntervals::macroAp, &CheckpointDifference::macroAp)};
    averages += levelAverages(report);
    averages += {
        plainRow(Report::tr("Macro ROC-AUC"), Report::tr("mean over genres"),
                 &Metrics::macroRocAuc),
        plainRow(Report::tr("Micro F1"), Report::tr("at threshold 0.5"), &Metrics::microF1AtHalf),
        plainRow(Report::tr("Macro F1"), Report::tr("at threshold 0.5"), &Metrics::macroF1AtHalf),
        row(
            Report::tr("Calibration error"), Report::tr("of probabilities"),
            [](const CheckpointEvaluation& one) {
                return one.reliability.bins.empty() ? Value() : Value(one.reliability.error);
            },
            [](const CheckpointEvaluation& one) {
                if (one.fittedOnThese)
                    return Report::tr("calibrated on these tracks");
                return one.calibrated ? Report::tr("calibrated") : Report::tr("not calibrated");
            }),
    };
    return averages;
}

} // namespace genrescope
