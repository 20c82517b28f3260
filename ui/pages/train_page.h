#pragma once

#include "ui/models/run_table_model.h"
#include "ui/presenters/train_draft.h"
#include "ui/presenters/train_presenter.h"
#include "ui/services/train_presets.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLayout;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace genrescope {

class DeletedRuns;
class ErrorPanel;
class OpenWorkspace;
class QueuePanel;
class RunTable;
class StatePanel;
class TrainCharts;
class TrainForm;

/// Setup on the left; curves and the table of runs on the right.
class TrainPage : public QWidget {
    Q_OBJECT

public:
    /// @param presenter, workspace  not owned.
    /// @param presets    the saved presets.
    TrainPage(TrainPresenter& presenter, OpenWorkspace& workspace, TrainChoices choices,
              TrainPresets presets, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A run ended, or was finished early: this is its best checkpoint.
    void checkpointReady(const QString& file);
    /// Models are rather to be taught.
    void teachRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeSetup(TrainPresets presets, OpenWorkspace& workspace);
    QWidget* makeForm(TrainPresets presets, OpenWorkspace& workspace, QWidget* parent);
    QLayout* makeButtons(QWidget* parent);
    QWidget* makeStatus();
    void connectPresenter();
    void open(const QString& folder);
    bool hasWorkspace() const;
    void start();
    void enqueue();
    void useSettingsOf(const QString& folder);
    void useSettings(const TrainConfig& config);
    void connectRuns();
    void showRuns();
    void showCurves(const RunRecord& run);
    /// Shows what reconstructingRun() fills in, from now on.
    void requestReconstruction();
    /// The current run, or else the one that trains, or else the newest, where it learns to fill in
    /// masked frames.
    QString reconstructingRun() const;
    void beginRun(const QString& folder);
    void endRun(const QString& folder, RunState state);
    void updateState();
    void showPauseButton();
    QString runningText(const QString& name, const TrainClock& clock) const;
    void updateClock(const TrainClock& clock);
    void updateContent();
    void retranslate();

    TrainPresenter& presenter_;
    RunLibrary& library_;
    TrainDraft draft_;
    /// The run whose reconstruction is on show, or being read; it may have ended.
    QString reconstructing_;
    RunTableModel runs_;
    TrainForm* form_;
    QScrollArea* scroll_;
    QPushButton* start_;
    QPushButton* add_;
    QPushButton* pause_;
    QPushButton* finish_;
    QPushButton* stop_;
    QueuePanel* queue_;
    QWidget* status_;
    QLabel* headline_;
    QProgressBar* progress_;
    QLabel* elapsedName_;
    QLabel* elapsed_;
    QLabel* remainingName_;
    QLabel* remaining_;
    QLabel* rateName_;
    QLabel* rate_;
    ErrorPanel* error_;
    DeletedRuns* deleted_;
    QStackedWidget* content_;
    StatePanel* empty_;
    QSplitter* results_;
    TrainCharts* charts_;
    RunTable* table_;
    QSplitter* columns_;
};

} // namespace genrescope
