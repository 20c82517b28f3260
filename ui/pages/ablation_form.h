#pragma once

#include "ui/presenters/ablation_draft.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace genrescope {

class LeverList;
class OpenWorkspace;
class WorkspaceBox;

/// What an ablation compares, built from a draft.
class AblationForm : public QWidget {
    Q_OBJECT

public:
    /// @param draft, workspace  not owned.
    AblationForm(AblationDraft& draft, OpenWorkspace& workspace, QWidget* parent = nullptr);

    /// While an ablation trains in it.
    void lockWorkspace(bool locked);

protected:
    void changeEvent(QEvent* event) override;

private:
    QLabel* addRow(QWidget* field);
    void addModels();
    void addSetting(const char* name);
    void update();
    void retranslate();

    AblationDraft& draft_;
    QFormLayout* form_;
    WorkspaceBox* workspace_;
    QComboBox* recipe_;
    /// In the order of the draft's models.
    std::vector<QCheckBox*> models_;
    QSpinBox* seeds_;
    LeverList* levers_;
    /// In the order of the form's rows.
    std::vector<QLabel*> labels_;
};

} // namespace genrescope
