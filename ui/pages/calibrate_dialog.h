#pragma once

#include "ui/data/model_label.h"

#include <QDialog>

#include <optional>
#include <vector>

class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QLabel;
class QRadioButton;

namespace genrescope {

/// Asks which model to calibrate, and what its thresholds are for.
class CalibrateDialog : public QDialog {
    Q_OBJECT

public:
    CalibrateDialog(const std::vector<ModelLabel>& models, QWidget* parent);

Q_SIGNALS:
    /// @param model      its place.
    /// @param precision  to be reached by the thresholds; nothing: the highest F1.
    void chosen(std::size_t model, std::optional<double> precision);

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateIcons();
    void retranslate();

    std::vector<ModelLabel> models_;
    QLabel* explanation_;
    QLabel* modelLabel_;
    QComboBox* model_;
    QRadioButton* f1_;
    QRadioButton* precision_;
    QDoubleSpinBox* value_;
    QDialogButtonBox* buttons_;
};

} // namespace genrescope
