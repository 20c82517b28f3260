#pragma once

#include "ui/presenters/teach_presenter.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace genrescope {

class EncoderBox;
class ErrorPanel;
class OpenWorkspace;
class StatePanel;
class TeachResults;

/// Teaches models the genres of the open workspace: what to do on the left, what they learned on
/// the right.
class TeachPanel : public QWidget {
    Q_OBJECT

public:
    /// @param presenter, workspace  not owned.
    TeachPanel(TeachPresenter& presenter, OpenWorkspace& workspace, QWidget* parent = nullptr);

Q_SIGNALS:
    /// There is no workspace yet: one is to be prepared.
    void datasetRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeSetup(OpenWorkspace& workspace);
    QWidget* makeStatus(QWidget* parent);
    QWidget* makeContent();
    void start();
    void updateState();
    void showWhatIsMissing();
    void showProgress();
    void retranslate();

    TeachPresenter& presenter_;
    QLabel* workspaceLabel_;
    QLabel* explanation_;
    QLabel* encoderLabel_;
    EncoderBox* encoder_;
    QCheckBox* follows_ = nullptr;
    QCheckBox* keepTest_;
    QWidget* status_;
    QLabel* headline_;
    QProgressBar* progress_;
    QLabel* news_;
    QPushButton* start_;
    QPushButton* stop_;
    ErrorPanel* error_;
    QStackedWidget* content_;
    StatePanel* empty_;
    QPushButton* openDataset_;
    TeachResults* results_;
    QSplitter* columns_;
};

} // namespace genrescope
