#pragma once

#include "ui/widgets/accessible_position.h"

#include <QSlider>

namespace genrescope {

/// The whole track as a slider: a click seeks, dragging scrubs.
class SeekSlider : public QSlider, public PositionSource {
    Q_OBJECT

public:
    explicit SeekSlider(QWidget* parent = nullptr);

    /// Seconds.
    void setDuration(double seconds);
    /// Not moved while the user drags it.
    void setPosition(double seconds);

    double position() const override;
    double positionEnd() const override;
    QString positionText() const override;
    void requestPosition(double seconds) override { Q_EMIT seekRequested(seconds); }

Q_SIGNALS:
    void seekRequested(double seconds);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void goTo(double x);
};

} // namespace genrescope
