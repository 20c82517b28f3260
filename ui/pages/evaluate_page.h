#pragma once

#include "ui/data/model_label.h"
#include "ui/presenters/duplicate_presenter.h"
#include "ui/presenters/evaluate_presenter.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace genrescope {

class CalibrationPanel;
class ConfusionPanel;
class DuplicatesPanel;
class ErrorPanel;
class EvaluateForm;
class ExampleList;
class GenrePanel;
class ListedExamples;
class OpenWorkspace;
class ReportPictures;
class StatePanel;
class ThresholdPanel;

/// Checkpoints side by side: genres, averages, precision and recall, confusion, calibration,
/// near-duplicates, and the tracks behind every number.
class EvaluatePage : public QWidget {
    Q_OBJECT

public:
    /// @param presenter, workspace  not owned.
    EvaluatePage(EvaluatePresenter& presenter, DuplicatePresenter& duplicates,
                 OpenWorkspace& workspace, QWidget* parent = nullptr);
    ~EvaluatePage() override;

    /// A checkpoint to choose beside those of the runs.
    void addCheckpoint(const QString& file);

    /// Writes the report as one page with its pictures, in the background; the presenter's
    /// exported() or failed() follows.
    void exportHtml(const QString& path);

Q_SIGNALS:
    /// A track of the report is to be played.
    void playRequested(const genrescope::DatasetClip& clip);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshCheckpoints();
    QWidget* makeResults();
    void makeExportMenu();
    void connectPresenter();
    void connectResults();
    void evaluate();
    void showState();
    void showOutcome();
    void showLearned();
    QString namesOf(bool CheckpointEvaluation::*property) const;
    void showGenre();
    void showCounts();
    void drawNextPicture();
    void exportFile(const QString& filter, const QString& suffix,
                    const std::function<void(const QString&)>& write);
    void retranslate();

    EvaluatePresenter& presenter_;
    DuplicatePresenter& duplicates_;
    OpenWorkspace& workspace_;
    std::vector<ModelLabel> models_;
    QStringList genres_;
    std::optional<std::size_t> shownGenre_;

    /// While an export draws its pictures, and the file it is for.
    std::unique_ptr<ReportPictures> drawing_;
    QString drawingFor_;

    EvaluateForm* form_;
    QPushButton* export_;
    QAction* exportHtml_ = nullptr;
    QAction* exportJson_ = nullptr;
    QAction* exportCsv_ = nullptr;
    ErrorPanel* error_;
    /// Which models know the tracks, or were calibrated on them.
    QLabel* learned_;
    QStackedWidget* content_;
    StatePanel* state_;
    QPushButton* stop_;
    QTabWidget* tabs_;
    GenrePanel* genrePanel_;
    ConfusionPanel* confusionPanel_;
    CalibrationPanel* calibrationPanel_;
    DuplicatesPanel* duplicatesPanel_;
    ThresholdPanel* threshold_;
    ExampleList* examples_;
    ListedExamples* listed_;
    QSplitter* columns_;
    QSplitter* right_;
};

} // namespace genrescope
