#pragma once

#include "ui/presenters/ablation_draft.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace genrescope {

class OptionBox;

/// What an ablation is to vary: ready-made variants to check, and a setting with any other value to
/// add to them.
class LeverList : public QWidget {
    Q_OBJECT

public:
    /// @param draft  not owned.
    explicit LeverList(AblationDraft& draft, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showLevers();
    void offerSettings();
    void showValue();
    void add();
    const TrainSetting* currentSetting() const;
    void retranslate();

    AblationDraft& draft_;
    QLabel* title_;
    QListWidget* list_;
    QLabel* otherLabel_;
    QComboBox* settings_;
    QHBoxLayout* valueRow_;
    OptionBox* value_ = nullptr;
    QPushButton* add_;
    /// What the list and the box of settings show.
    std::vector<SettingChange> shown_;
    std::vector<const TrainSetting*> offered_;
};

} // namespace genrescope
