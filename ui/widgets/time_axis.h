#pragma once

#include "ui/widgets/time_range.h"

#include <QFont>
#include <QStaticText>

#include <array>
#include <vector>

class QPainter;

namespace genrescope {

/// Ticks of a time axis: at round times, with labels that never overlap.
///
/// Each label is laid out once and kept while it is visible, so that an axis that scrolls with the
/// music allocates nothing from frame to frame.
class TimeAxis {
public:
    /// Pixels from the axis to the labels below it.
    static constexpr double labelTop = 6.0;

    /// All in logical pixels.
    struct Tick {
        double seconds = 0.0;
        double x = 0.0;
        double labelLeft = 0.0;
        double labelRight = 0.0;
        /// Which of the kept labels.
        std::size_t slot = 0;
    };

    /// Labels stay between `leftEdge` and `rightEdge`.
    void layout(const TimeScale& scale, double leftEdge, double rightEdge, const QFont& font);

    const std::vector<Tick>& ticks() const { return ticks_; }
    QString labelText(const Tick& tick) const { return labels_[tick.slot].text.text(); }

    /// Ticks point down from `top`, labels are below; with the painter's pen and its font, which
    /// must be that of layout().
    void paint(QPainter& painter, double top) const;

    static int heightHint(const QFont& font);

private:
    struct Label {
        /// The label of the time index × step_.
        qint64 index = -1;
        QStaticText text = {};
        double width = 0.0;
    };

    const Label& labelAt(qint64 index);
    void setStep(double step, const QFont& font, std::size_t labels);

    /// Minimum distance of labels, in pixels.
    double labelRoom(double seconds, bool tenths, const QFont& font);

    /// By number of digits and whether tenths are shown; 0 where not measured yet.
    std::array<double, 8> rooms_ = {};
    QFont roomFont_;
    QFont font_;
    double step_ = 0.0;
    std::vector<Label> labels_;
    std::vector<Tick> ticks_;
};

/// The smallest round step that is at least `minimum` seconds long: 0.1 s, 0.2 s … 1 min … hours.
double timeStep(double minimum);

} // namespace genrescope
