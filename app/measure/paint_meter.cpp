#include "app/measure/paint_meter.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QWidget>

namespace genrescope::measure {

PaintMeter::PaintMeter(QWidget& widget, QObject* parent) : QObject(parent)
{
    paints_.reserve(10'000);
    widget.installEventFilter(this);
}

bool PaintMeter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Paint)
        return QObject::eventFilter(watched, event);
    QElapsedTimer timer;
    timer.start();
    watched->event(event);
    paints_.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    Q_EMIT painted();
    return true;
}

} // namespace genrescope::measure
