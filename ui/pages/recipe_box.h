#pragma once

#include "ui/services/train_presets.h"

#include <QWidget>

class QAction;
class QComboBox;
class QMenu;
class QToolButton;

namespace genrescope {

class TrainDraft;

/// What a draft's settings start from: the recipes, below them the saved presets, and a menu of
/// actions on presets.
class RecipeBox : public QWidget {
    Q_OBJECT

public:
    /// @param draft  not owned.
    RecipeBox(TrainDraft& draft, TrainPresets presets, QWidget* parent = nullptr);

    /// Fills the draft with a recipe's or a preset's values, as a choice by hand does.
    void chooseRecipe(const QString& name);
    void choosePreset(const QString& name);
    /// The next values are a run's: shows the recipe that they are compared with.
    void showRun() { preset_.clear(); }
    /// Under this name; replaces one of the same name.
    void savePreset(const QString& name);
    void removePreset(const QString& name);

Q_SIGNALS:
    /// One sentence.
    void failed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose(int index);
    void list();
    void showChosen();
    void askForName();
    void retranslate();

    TrainDraft& draft_;
    TrainPresets store_;
    /// The one whose values were filled in last; empty where a recipe's or a run's were.
    QString preset_;
    QComboBox* list_;
    QToolButton* button_;
    QAction* save_;
    QMenu* remove_;
};

} // namespace genrescope
