#pragma once

#include "ui/data/run_record.h"
#include "ui/widgets/curve_line.h"

#include <QWidget>

#include <map>
#include <span>

class QCheckBox;
class QComboBox;
class QLabel;
class QSlider;
class QSplitter;
class QToolButton;

namespace genrescope {

class ChartPanel;
class CurveChart;

/// The curves of the runs on show: loss, average precision, learning rate; one set of controls for
/// all three.
class TrainCharts : public QWidget {
    Q_OBJECT

public:
    explicit TrainCharts(QWidget* parent = nullptr);

    /// Draws a run's curves, or redraws them.
    void showRun(const RunRecord& run);
    void hideRun(const QString& folder);
    /// Adds updates of a run on show. @param stepsPerEpoch 0 = not known.
    void advance(const QString& folder, const RunUpdates& updates, double stepsPerEpoch);
    /// The run whose lines are drawn thicker.
    void setEmphasis(const QString& folder);

Q_SIGNALS:
    /// One sentence.
    void failed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A run on show, and the numbers of its curves in the three charts.
    struct Shown {
        RunRecord run = {};
        double stepsPerEpoch = 0.0;
        int trainingLoss = 0;
        int validationLoss = 0;
        int ap = 0;
        int learningRate = 0;
        /// Epochs on the AP curve: those without an AP are not.
        std::size_t apPoints = 0;
    };

    struct Panel {
        CurveChart* chart = nullptr;
        ChartPanel* panel = nullptr;
        QToolButton* reset = nullptr;
        QCheckBox* logY = nullptr;
    };

    Panel makePanel(bool withLog);
    QWidget* makeControls();
    void applyScale();
    void addCurves(Shown& shown);
    void removeCurves(const Shown& shown);
    void append(Shown& shown, std::span<const RunStep> steps, std::span<const EpochMetrics> epochs,
                std::size_t firstEpoch);
    void addApCurve(Shown& shown);
    void appendAp(Shown& shown, std::span<const EpochMetrics> epochs);
    void redrawAp();
    void nameAp();
    bool isMacro() const;
    void retranslate();

    Panel loss_;
    Panel ap_;
    Panel learningRate_;
    QComboBox* average_;
    QLabel* xLabel_;
    QComboBox* xQuantity_;
    QCheckBox* logX_;
    QLabel* smoothingLabel_;
    QSlider* smoothing_;
    QLabel* smoothingValue_;
    QSplitter* columns_;
    QSplitter* rows_;
    std::map<QString, Shown> shown_;
};

/// A run's name on charts: "GRU modern 14:05".
QString runName(const RunRecord& run);

} // namespace genrescope
