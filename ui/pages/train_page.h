#pragma once

#include "ui/models/run_table_model.h"
#include "ui/presenters/train_choices.h"
#include "ui/presenters/train_presenter.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace genrescope {

class ErrorPanel;
class RunTable;
class StatePanel;
class TrainCharts;
class TrainForm;

/// Setup on the left; curves and the table of runs on the right.
class TrainPage : public QWidget {
    Q_OBJECT

public:
    /// @param presenter  not owned.
    TrainPage(TrainPresenter& presenter, TrainChoices choices, QWidget* parent = nullptr);

    /// Prepared datasets to choose from, most recent first.
    void setWorkspaces(const QStringList& folders);
    /// Opens one of them. Not while a training runs: it stays where it is.
    void setWorkspace(const QString& folder);

Q_SIGNALS:
    /// By the user.
    void workspaceChosen(const QString& folder);
    /// The run on disk has a new best checkpoint and has ended.
    void checkpointReady(const QString& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeSetup(TrainChoices choices);
    QWidget* makeStatus();
    void connectPresenter();
    void open(const QString& folder);
    void start();
    void showRuns(const std::vector<RunRecord>& runs);
    void beginRun(const RunRecord& run);
    void advanceRun(const QString& folder, const RunUpdates& updates);
    void endRun(const QString& folder, RunState state, const QString& reason);
    void updateState();
    void updateClock(const TrainClock& clock);
    void updateContent();
    void retranslate();

    TrainPresenter& presenter_;
    RunTableModel runs_;
    TrainForm* form_;
    QPushButton* start_;
    QPushButton* pause_;
    QPushButton* finish_;
    QPushButton* stop_;
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
    QStackedWidget* content_;
    StatePanel* empty_;
    QSplitter* results_;
    TrainCharts* charts_;
    RunTable* table_;
    QSplitter* columns_;
};

} // namespace genrescope
