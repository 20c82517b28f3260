#pragma once

#include "ui/presenters/train_draft.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace genrescope {

class OptionBox;

/// An editor for one setting of a draft, with a button that restores the recipe's value.
class SettingField : public QWidget {
    Q_OBJECT

public:
    /// @param draft, setting  not owned.
    SettingField(TrainDraft& draft, const TrainSetting& setting, QWidget* parent = nullptr);

    const TrainSetting& setting() const { return setting_; }
    OptionValue value() const;
    /// Hides the button, where several fields share a row.
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
