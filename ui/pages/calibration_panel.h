#pragma once

#include "ui/data/evaluation_outcome.h"
#include "ui/data/model_label.h"
#include "ui/presenters/evaluate_presenter.h"

#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace genrescope {

class ChartPanel;
class ReliabilityChart;
struct ReliabilityLine;

/// Whether the models' probabilities can be trusted: a diagram for the chosen genre or for all of
/// them, what it says in words, and a button that calibrates a model.
class CalibrationPanel : public QWidget {
    Q_OBJECT

public:
    explicit CalibrationPanel(QWidget* parent = nullptr);

    ReliabilityChart* chart() const { return chart_; }

    /// @param genre  to show unless all are chosen.
    /// @param news   of the last calibration, if the report shows its result.
    void setReport(std::shared_ptr<const EvaluationReport> report, std::vector<ModelLabel> models,
                   std::size_t genre, const std::optional<CalibrationNews>& news);
    void setGenre(std::size_t label);
    void setCalibrateEnabled(bool enabled);

Q_SIGNALS:
    /// @param precision  as CalibrationOptions::precision.
    void calibrateRequested(std::size_t checkpoint, std::optional<double> precision);
    /// One sentence.
    void failed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void ask();
    void showReport();
    QString wordsOf(const ReliabilityLine& line) const;
    QString newsText() const;
    void retranslate();

    std::shared_ptr<const EvaluationReport> report_;
    std::vector<ModelLabel> models_;
    std::optional<CalibrationNews> news_;
    std::size_t genre_ = 0;
    ReliabilityChart* chart_;
    ChartPanel* panel_;
    QComboBox* scope_;
    QLabel* words_;
    QLabel* newsLabel_;
    QPushButton* calibrate_;
};

/// What a reliability diagram shows of a report: a line for each checkpoint.
/// @param label  a genre; nothing = all decisions pooled.
std::vector<ReliabilityLine> reliabilityLines(const EvaluationReport& report,
                                              const std::vector<ModelLabel>& models,
                                              std::optional<std::size_t> label);

} // namespace genrescope
