#pragma once

#include "ui/presenters/train_choices.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSpinBox;
class QToolButton;

namespace genrescope {

class OpenWorkspace;
class SmallNumberBox;
class WorkspaceBox;

/// What to train and how, built from the registry and the recipes: a new model or recipe needs no
/// edit here.
class TrainForm : public QWidget {
    Q_OBJECT

public:
    /// @param workspace  not owned.
    TrainForm(TrainChoices choices, OpenWorkspace& workspace, QWidget* parent = nullptr);

    /// A config for each chosen model, in the registry's order.
    std::vector<TrainConfig> configs() const;
    /// Fills the form with a recipe's values.
    void setRecipe(const QString& name);
    void setModelChosen(const QString& model, bool chosen);

Q_SIGNALS:
    /// Something that configs() depends on.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct ModelRow {
        ModelInfo info = {};
        QCheckBox* check = nullptr;
        QLabel* heading = nullptr;
        /// By ModelOption::name.
        std::map<std::string, QDoubleSpinBox*> options = {};
    };

    void addModels();
    void addNumbers();
    void addOptions();
    QLabel* addRow(QWidget* field);
    void fill(const TrainConfig& config);
    void updateCropHint();
    void retranslate();

    TrainChoices choices_;
    TrainConfig recipe_;
    QFormLayout* form_;
    WorkspaceBox* workspace_;
    std::vector<ModelRow> models_;
    QComboBox* recipes_;
    QSpinBox* epochs_;
    SmallNumberBox* learningRate_;
    QSpinBox* batch_;
    QSpinBox* minCrop_;
    QSpinBox* maxCrop_;
    QLabel* cropHint_;
    QSpinBox* seed_;
    QSpinBox* threads_;
    QToolButton* moreButton_;
    QWidget* more_;
    /// In the order of the form's rows.
    std::vector<QLabel*> labels_;
};

} // namespace genrescope
