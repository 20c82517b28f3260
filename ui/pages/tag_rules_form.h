#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace genrescope {

class PathPicker;
class TagPresenter;

/// Which genres are written, by what name, and how: the same choices as the command line's `tag`.
class TagRulesForm : public QWidget {
    Q_OBJECT

public:
    /// @param presenter  not owned; its preview follows.
    explicit TagRulesForm(TagPresenter& presenter, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void showSettings();
    void takeSettings();
    void retranslate();

    TagPresenter& presenter_;
    QLabel* modelLabel_;
    QComboBox* model_;
    QLabel* existingLabel_;
    QComboBox* existing_;
    QLabel* thresholdLabel_;
    QSpinBox* threshold_;
    QLabel* mostLabel_;
    QSpinBox* most_;
    QLabel* namesLabel_;
    PathPicker* names_;
    QLabel* id3Label_;
    QComboBox* id3_;
    QCheckBox* confidence_;
    QCheckBox* keepsTimes_;
};

} // namespace genrescope
