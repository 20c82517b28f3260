#include "ui/widgets/seek_slider.h"

#include "ui/text/format.h"

#include <QMouseEvent>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QWheelEvent>

#include <cmath>

namespace genrescope {

namespace {

constexpr double ticksPerSecond = 100.0;
constexpr double wheelSeconds = 5.0;

} // namespace

SeekSlider::SeekSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent)
{
    installAccessiblePosition();
    setRange(0, 0);
    setEnabled(false);
}

void SeekSlider::setDuration(double seconds)
{
    setRange(0, static_cast<int>(std::lround(seconds * ticksPerSecond)));
    setEnabled(seconds > 0.0);
}

void SeekSlider::setPosition(double seconds)
{
    if (!isSliderDown())
        setValue(static_cast<int>(std::lround(seconds * ticksPerSecond)));
}

double SeekSlider::position() const
{
    return value() / ticksPerSecond;
}

double SeekSlider::positionEnd() const
{
    return maximum() / ticksPerSecond;
}

QString SeekSlider::positionText() const
{
    return tr("%1 of %2", "position, length")
        .arg(durationText(position()), durationText(positionEnd()));
}

void SeekSlider::goTo(double x)
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect handle =
        style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
    const QRect groove =
        style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
    const int span = groove.width() - handle.width();
    const int at = static_cast<int>(x) - groove.left() - handle.width() / 2;
    setValue(QStyle::sliderValueFromPosition(0, maximum(), at, span, option.upsideDown));
    Q_EMIT seekRequested(position());
}

void SeekSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    goTo(event->position().x());
}

void SeekSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown())
        goTo(event->position().x());
}

void SeekSlider::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        setSliderDown(false);
}

void SeekSlider::wheelEvent(QWheelEvent* event)
{
    const double steps = event->angleDelta().y() / 120.0;
    if (steps != 0.0)
        Q_EMIT seekRequested(position() + steps * wheelSeconds);
    event->accept();
}

} // namespace genrescope
