#pragma once

#include <QAccessibleWidget>
#include <QString>

namespace genrescope {

/// A widget that shows a position in a track and can be asked to go to another.
class PositionSource {
public:
    virtual ~PositionSource() = default;

    /// Seconds.
    virtual double position() const = 0;
    virtual double positionEnd() const = 0;
    /// A sentence about what is visible: "1:31 of 3:12; …".
    virtual QString positionText() const = 0;
    virtual void requestPosition(double seconds) = 0;
};

/// Presents such a widget to screen readers as a slider over the track's time.
class AccessiblePosition final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    AccessiblePosition(QWidget* widget, PositionSource* source);

    void* interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text text) const override;

    QVariant currentValue() const override;
    void setCurrentValue(const QVariant& value) override;
    QVariant maximumValue() const override;
    QVariant minimumValue() const override;
    QVariant minimumStepSize() const override;

private:
    PositionSource* source_;
};

/// Makes Qt present every widget that is a PositionSource in this way. May be called more than
/// once.
void installAccessiblePosition();

/// Tells screen readers that the position has changed.
void announcePosition(QWidget* widget, double seconds);

} // namespace genrescope
