#include "core/reports/metrics_table.h"

#include "core/base/binary_file.h"
#include "core/reports/csv_cells.h"

namespace genrescope {

namespace {

/// The rows of one checkpoint.
class Rows {
public:
    explicit Rows(const CheckpointEvaluation& evaluation)
        : beginning_(csvText(evaluation.architecture) + ',' + csvText(evaluation.checkpoint) + ',')
    {
    }

    void addAverages(const std::string& level, const Metrics& metrics,
                     const AverageIntervals& intervals)
    {
        std::size_t support = 0;
        for (const LabelMetrics& label : metrics.perLabel)
            support += label.support;
        const auto row = [&](const char* metric, const std::optional<double>& value,
                             const std::optional<Interval>& interval = {}) {
            add(level, "", support, metric, value, interval);
        };
        row("weighted_ap", metrics.weightedAp, intervals.weightedAp);
        row("micro_ap", metrics.microAp, intervals.microAp);
        row("macro_ap", metrics.macroAp, intervals.macroAp);
        row("macro_roc_auc", metrics.macroRocAuc);
        row("micro_f1_at_half", metrics.microF1AtHalf);
        row("macro_f1_at_half", metrics.macroF1AtHalf);
    }

    void addGenre(const std::string& name, const LabelMetrics& metrics,
                  const std::optional<Interval>& interval)
    {
        const std::string cell = csvText(name);
        add("all", cell, metrics.support, "ap", metrics.averagePrecision, interval);
        add("all", cell, metrics.support, "roc_auc", metrics.rocAuc, {});
        add("all", cell, metrics.support, "f1_at_half", metrics.f1AtHalf, {});
    }

    const std::string& text() const { return text_; }

private:
    void add(const std::string& level, const std::string& genre, std::size_t support,
             const char* metric, const std::optional<double>& value,
             const std::optional<Interval>& interval)
    {
        text_ += beginning_ + level + ',' + genre + ',';
        appendCsvNumber(text_, support);
        text_ += std::string(",") + metric + ',';
        appendCsvNumber(text_, value);
        text_ += ',';
        appendCsvNumber(text_, interval ? std::optional(interval->low) : std::nullopt);
        text_ += ',';
        appendCsvNumber(text_, interval ? std::optional(interval->high) : std::nullopt);
        text_ += '\n';
    }

    std::string beginning_;
    std::string text_;
};

} // namespace

void writeMetrics(const EvaluationReport& report, const std::filesystem::path& path)
{
    std::string text = "architecture,checkpoint,level,genre,support,metric,value,low,high\n";
    for (const CheckpointEvaluation& evaluation : report.checkpoints) {
        Rows rows(evaluation);
        rows.addAverages("all", evaluation.metrics, evaluation.intervals);
        for (const LevelEvaluation& level : evaluation.levels)
            rows.addAverages(level.level, level.metrics, level.intervals);
        for (std::size_t label = 0; label < report.labels.size(); ++label) {
            rows.addGenre(report.labels[label], evaluation.metrics.perLabel[label],
                          evaluation.labelIntervals.empty() ? std::nullopt
                                                            : evaluation.labelIntervals[label]);
        }
        text += rows.text();
    }
    writeFile(path, text);
}

} // namespace genrescope
