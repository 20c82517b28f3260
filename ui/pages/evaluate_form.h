#pragma once

#include "ui/presenters/evaluate_presenter.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace genrescope {

class OpenWorkspace;

/// What to evaluate, and on what: dataset, split, and any number of checkpoints; two rows at first.
class EvaluateForm : public QWidget {
    Q_OBJECT

public:
    /// @param workspace  not owned.
    explicit EvaluateForm(OpenWorkspace& workspace, QWidget* parent = nullptr);

    /// Sets the checkpoints of the dataset's runs; files that were opened stay. At first the best
    /// run of each architecture is chosen.
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
    /// A checkpoint to choose: a mark, a box and a button for other files.
    struct Row {
        QLabel* mark = nullptr;
        QLabel* label = nullptr;
        QComboBox* box = nullptr;
        QToolButton* browse = nullptr;
    };
    void addRow();
    void updateRows();
    /// Fills a box with what can be chosen, and keeps its choice if that is still there.
    void fillBox(QComboBox& box) const;
    void choose(QComboBox& box, const QString& file);
    QString choiceText(const CheckpointChoice& choice) const;
    void chooseBest();
    void browse(QComboBox& box);
    void updateButton();
    void retranslate();

    OpenWorkspace& workspace_;
    QList<CheckpointChoice> choices_;
    /// From elsewhere.
    QStringList files_;
    QGridLayout* grid_;
    std::vector<Row> rows_;
    QToolButton* more_;
    QComboBox* split_;
    QPushButton* evaluate_;
    QLabel* dataLabel_;
    QLabel* splitLabel_;
    bool busy_ = false;
};

} // namespace genrescope
