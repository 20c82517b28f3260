#pragma once

#include "ui/presenters/evaluate_presenter.h"

#include <QWidget>

class QAction;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace genrescope {

class OpenWorkspace;

/// What to evaluate, and on what: dataset, split, and any number of checkpoints and tables of other
/// systems' predictions, one a row; two rows at first.
class EvaluateForm : public QWidget {
    Q_OBJECT

public:
    /// @param workspace  not owned.
    explicit EvaluateForm(OpenWorkspace& workspace, QWidget* parent = nullptr);

    /// Sets the checkpoints of the dataset's runs; files that were opened stay. At first the best
    /// run of each architecture is chosen.
    void setChoices(const QList<CheckpointChoice>& choices);
    /// Adds a checkpoint from elsewhere to what can be chosen.
    void addFile(const QString& file);
    /// Adds a table of another system's predictions, and chooses it in the first row without a
    /// choice, else in a new one.
    void addPredictions(const QString& table);

    /// Nothing without a dataset and something to evaluate. The order of the rows is that of the
    /// results, so that each row's mark is the one that its results have.
    std::optional<EvaluationRequest> request() const;
    void setBusy(bool busy);

Q_SIGNALS:
    void evaluateRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A file to choose: a mark, a box, a button for other files, and, of further rows, one that
    /// removes the row.
    struct Row {
        QLabel* mark = nullptr;
        QLabel* label = nullptr;
        QComboBox* box = nullptr;
        QToolButton* browse = nullptr;
        QToolButton* remove = nullptr;
    };
    void addMoreMenu();
    void addRow();
    void removeRow(const QComboBox* box);
    void placeRow(std::size_t n);
    void updateRows();
    void updateMarks();
    /// What is chosen, each once, in the order of the rows.
    std::vector<EvaluationSource> sources() const;
    /// Fills a box with what can be chosen, and keeps its choice if that is still there.
    void fillBox(QComboBox& box) const;
    void choose(QComboBox& box, const QString& file);
    QString choiceText(const CheckpointChoice& choice) const;
    void chooseBest();
    void browse(QComboBox& box);
    void browsePredictions();
    void updateButton();
    void retranslate();

    OpenWorkspace& workspace_;
    QList<CheckpointChoice> choices_;
    /// From elsewhere.
    QStringList files_;
    QStringList tables_;
    QGridLayout* grid_;
    std::vector<Row> rows_;
    QToolButton* more_;
    QAction* moreModel_ = nullptr;
    QAction* morePredictions_ = nullptr;
    QComboBox* split_;
    QPushButton* evaluate_;
    QLabel* dataLabel_;
    QLabel* splitLabel_;
    bool busy_ = false;
};

} // namespace genrescope
