#pragma once

#include "ui/presenters/evaluate_presenter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace genrescope {

class WorkspaceBox;

/// What to evaluate, and on what: dataset, two checkpoints, split.
class EvaluateForm : public QWidget {
    Q_OBJECT

public:
    explicit EvaluateForm(QWidget* parent = nullptr);

    WorkspaceBox* workspaceBox() const { return workspace_; }

    /// Those of the dataset's runs; files that were opened stay. At first the best run of each of
    /// two models is chosen.
    void setChoices(const QList<CheckpointChoice>& choices);
    /// Adds a file from elsewhere.
    void addFile(const QString& file);

    /// Nothing without a dataset and a checkpoint.
    std::optional<EvaluationRequest> request() const;
    void setBusy(bool busy);

Q_SIGNALS:
    void evaluateRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeCheckpointRow(int n);
    void addChoice(const CheckpointChoice& choice);
    void chooseBest(const QList<CheckpointChoice>& choices);
    void browse(int n);
    void updateButton();
    void retranslate();

    WorkspaceBox* workspace_;
    QComboBox* checkpoints_[2] = {};
    QToolButton* browse_[2] = {};
    QComboBox* split_;
    QPushButton* evaluate_;
    QLabel* labels_[4] = {};
    bool busy_ = false;
};

} // namespace genrescope
