#pragma once

#include <QObject>

#include <vector>

class QWidget;

namespace genrescope::measure {

/// How often a widget is painted, and how long that takes.
class PaintMeter : public QObject {
    Q_OBJECT

public:
    /// @param widget  not owned; watched as long as this object lives.
    explicit PaintMeter(QWidget& widget, QObject* parent = nullptr);

    void clear() { paints_.clear(); }
    /// Milliseconds of each repaint, in order.
    const std::vector<double>& paints() const { return paints_; }

Q_SIGNALS:
    void painted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::vector<double> paints_;
};

} // namespace genrescope::measure
