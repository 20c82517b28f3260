#pragma once

#include <QDoubleSpinBox>

namespace genrescope {

/// A spin box for numbers of any size, like learning rates: shows "0.001" and "1E-05", and steps
/// its leading digit.
class SmallNumberBox : public QDoubleSpinBox {
    Q_OBJECT

public:
    explicit SmallNumberBox(QWidget* parent = nullptr);

    QString textFromValue(double value) const override;
    double valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;
};

} // namespace genrescope
