#pragma once

#include "ui/presenters/ablation_draft.h"
#include "ui/presenters/ablation_presenter.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace genrescope {

class AblationForm;
class AblationResults;
class ErrorPanel;
class OpenWorkspace;
class StatePanel;

/// Ablations: what to compare on the left, how it compares on the right.
class AblationPanel : public QWidget {
    Q_OBJECT

public:
    /// @param presenter, workspace  not owned.
    AblationPanel(AblationPresenter& presenter, OpenWorkspace& workspace,
                  const TrainChoices& choices, QWidget* parent = nullptr);

    AblationDraft& draft() { return draft_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeSetup(OpenWorkspace& workspace);
    QWidget* makeStatus(QWidget* parent);
    QWidget* makeContent();
    void start();
    void showCosts();
    void updateState();
    void showProgress();
    QString headlineText() const;
    void retranslate();

    AblationPresenter& presenter_;
    AblationDraft draft_;
    AblationForm* form_ = nullptr;
    QLabel* costs_ = nullptr;
    QWidget* status_ = nullptr;
    QLabel* headline_ = nullptr;
    QProgressBar* progress_ = nullptr;
    QPushButton* start_ = nullptr;
    QPushButton* stop_ = nullptr;
    ErrorPanel* error_;
    QStackedWidget* content_ = nullptr;
    StatePanel* empty_ = nullptr;
    AblationResults* results_ = nullptr;
    QSplitter* columns_;
    /// Whether what the form says can be trained.
    bool isTrainable_ = false;
};

} // namespace genrescope
