#pragma once

#include "core/base/device.h"
#include "ui/presenters/train_draft.h"
#include "ui/services/train_presets.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace genrescope {

class OpenWorkspace;
class RecipeBox;
class SettingField;
class SettingTable;
class WorkspaceBox;

/// What to train and how, built from a draft: a new model, recipe or setting needs no edit here.
/// The fields that people set first are on top; all settings unfold below.
class TrainForm : public QWidget {
    Q_OBJECT

public:
    /// @param draft, workspace  not owned.
    TrainForm(TrainDraft& draft, TrainPresets presets, OpenWorkspace& workspace,
              QWidget* parent = nullptr);

    Device device() const;
    RecipeBox& recipes() { return *recipes_; }
    /// While a run trains in it.
    void lockWorkspace(bool locked);
    /// Shows or hides the table of all settings.
    void unfold(bool open);

Q_SIGNALS:
    /// One sentence.
    void failed(const QString& sentence);
    /// Models are rather to be taught.
    void teachRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addModels();
    void addSettings();
    void addCrop();
    void addDevice();
    void addTable();
    QLabel* addRow(QWidget* field);
    SettingField* addField(const char* setting);
    void update();
    void updateCrop();
    void addAdvice();
    bool startsFromNothing() const;
    QString adviceText() const;
    void updateObjective();
    void retranslate();

    TrainDraft& draft_;
    QFormLayout* form_;
    WorkspaceBox* workspace_;
    RecipeBox* recipes_;
    /// In the order of the draft's models.
    std::vector<QCheckBox*> models_;
    QLabel* cropLabel_ = nullptr;
    QLabel* cropHint_ = nullptr;
    SettingField* tagTable_ = nullptr;
    QLabel* advice_ = nullptr;
    QPushButton* teach_ = nullptr;
    QComboBox* device_;
    QToolButton* unfold_;
    /// Made when it is first unfolded: 60 fields.
    SettingTable* table_ = nullptr;
    /// In the order of the form's rows.
    std::vector<QLabel*> labels_;
};

} // namespace genrescope
