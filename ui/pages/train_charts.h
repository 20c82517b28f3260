#pragma once

#include "core/runs/reconstruction.h"
#include "ui/data/run_record.h"
#include "ui/widgets/curve_series.h"

#include <QWidget>

#include <map>
#include <optional>
#include <span>

class QCheckBox;
class QComboBox;
class QLabel;
class QSlider;
class QSplitter;
class QTabWidget;
class QToolButton;

namespace genrescope {

class ChartPanel;
class CurveChart;
class ReconstructionPanel;

/// The curves of the runs on show: loss, average precision, learning rate; one set of controls for
/// all three. Beside them, what one of the runs makes of masked frames.
class TrainCharts : public QWidget {
    Q_OBJECT

public:
    explicit TrainCharts(QWidget* parent = nullptr);

    /// Draws the epochs of a run, in the color and with the mark of a place; setSteps() adds its
    /// steps.
    void showRun(const RunRecord& run, int place);
    void hideRun(const QString& folder);
    void hideAll();
    /// Draws the steps of a run on show that has none yet.
    void setSteps(const QString& folder, std::span<const RunStep> steps);
    /// Adds the updates of a run on show. @param stepsPerEpoch 0 = not known.
    void advance(const QString& folder, const RunUpdates& news, double stepsPerEpoch);
    /// The run whose lines are drawn thicker.
    void setEmphasis(const QString& folder);
    /// Shows it beside the loss, in a tab of its own; nothing removes that.
    void setReconstruction(const QString& run, std::optional<Reconstruction> reconstruction);

Q_SIGNALS:
    /// One sentence.
    void failed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A run on show, and the numbers of its curves in the three charts.
    struct Shown {
        RunRecord run = {};
        int place = 0;
        bool hasSteps = false;
        /// There are no steps: the means of epochs stand for them.
        bool hasMeans = false;
        double stepsPerEpoch = 0.0;
        int trainingLoss = 0;
        int validationLoss = 0;
        int ap = 0;
        int learningRate = 0;
        /// Points on the AP curve: epochs without an AP have none.
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
    /// What the curves of a run are called, and how they look.
    struct Infos {
        CurveInfo trainingLoss = {};
        CurveInfo validationLoss = {};
        CurveInfo ap = {};
        CurveInfo learningRate = {};
    };
    static Infos infosOf(const Shown& shown);
    void addCurves(Shown& shown);
    void removeCurves(const Shown& shown);
    void appendSteps(const Shown& shown, std::span<const RunStep> steps);
    void appendMeans(const Shown& shown, std::span<const EpochMetrics> epochs);
    void appendEpochs(Shown& shown, std::span<const EpochMetrics> epochs, std::size_t firstEpoch);
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
    QTabWidget* tabs_;
    ReconstructionPanel* filled_;
    std::map<QString, Shown> shown_;
};

} // namespace genrescope
