#pragma once

#include "ui/data/decision_counts.h"
#include "ui/data/model_label.h"

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QButtonGroup;
class QCheckBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSlider;

namespace genrescope {

class ChartPanel;
class PrecisionRecallChart;
struct PrecisionRecallLine;

/// Precision and recall of one genre for each model, at each model's own threshold, or at one for
/// all: dragged in the chart, moved on the slider, or typed. Below, how many tracks have each
/// outcome; a click on a count lists its tracks.
class ThresholdPanel : public QWidget {
    Q_OBJECT

public:
    explicit ThresholdPanel(QWidget* parent = nullptr);

    PrecisionRecallChart* chart() const { return chart_; }

    void setLines(const QString& genre, std::vector<PrecisionRecallLine> lines, double baseline);
    /// By line.
    void setCounts(const std::vector<ThresholdCounts>& counts);
    /// Whether the models have thresholds of their own.
    void setOwnOffered(bool offered);
    /// Whether the common threshold can become the models' own.
    void setKeepEnabled(bool enabled);
    /// @param common      for all; nothing if each model's own applies.
    /// @param thresholds  by line: the one that applies.
    void setThresholds(std::optional<double> common, const std::vector<double>& thresholds);
    /// Shows that no count is the one whose tracks are listed.
    void uncheckCounts();

Q_SIGNALS:
    void thresholdChosen(double threshold);
    /// Each model's own threshold is to apply.
    void ownChosen();
    /// The common threshold is to become each model's own.
    void keepChosen();
    void countChosen(std::size_t line, genrescope::Outcome outcome);
    /// One sentence.
    void failed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QLabel* name = nullptr;
        /// Precision, recall, F1.
        std::array<QLabel*, 3> rates = {};
        /// By Outcome.
        std::array<QPushButton*, 4> counts = {};
    };

    void addRow();
    void choose(double threshold);
    void updateLooks();
    void retranslate();

    PrecisionRecallChart* chart_;
    ChartPanel* panel_;
    QLabel* thresholdLabel_;
    QSlider* slider_;
    QDoubleSpinBox* box_;
    QCheckBox* own_;
    QPushButton* keep_;
    QGridLayout* grid_;
    std::array<QLabel*, 7> headers_ = {};
    std::vector<Row> rows_;
    QButtonGroup* group_;
    QString genre_;
    /// By line.
    std::vector<ModelLabel> models_;
    std::vector<double> thresholds_;
};

} // namespace genrescope
