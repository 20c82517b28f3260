#pragma once

#include "ui/presenters/train_draft.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace genrescope {

class OptionBox;

/// A setting of a draft to be changed, with a button that takes back what differs from the recipe.
class SettingField : public QWidget {
    Q_OBJECT

public:
    /// @param draft, setting  not owned.
    SettingField(TrainDraft& draft, const TrainSetting& setting, QWidget* parent = nullptr);

    const TrainSetting& setting() const { return setting_; }
    OptionValue value() const;
    /// Without the button, where many fields stand together.
    void hideReset();
    /// The label beside it, which becomes bold where the setting differs; not owned.
    void setLabel(QLabel* label);

protected:
    void changeEvent(QEvent* event) override;

private:
    void update();
    void retranslate();

    TrainDraft& draft_;
    const TrainSetting& setting_;
    OptionBox* box_;
    QToolButton* reset_;
    QLabel* label_ = nullptr;
};

} // namespace genrescope
