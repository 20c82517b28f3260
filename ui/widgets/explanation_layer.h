#pragma once

#include "ui/data/explanation.h"
#include "ui/widgets/mel_axis.h"
#include "ui/widgets/time_range.h"

#include <QColor>
#include <QRectF>

#include <optional>

class QPainter;

namespace genrescope {

/// Where and how an explanation is drawn.
struct ExplanationPlace {
    QRectF plot = {};
    TimeScale time = {};
    BandRange bands = {};
    double pixelRatio = 1.0;
};

/// What an explanation looks like over a gray spectrogram: patches that speak for the genre are
/// orange and have a plus sign where they are strong, those that speak against it blue with a minus
/// sign; the weaker, the more transparent. Both are told apart whatever colors a person sees.
class ExplanationLayer {
public:
    explicit ExplanationLayer(Explanation explanation);

    const Explanation& explanation() const { return explanation_; }
    /// Log-odds that have the full color; never so small that noise would have it.
    double scale() const { return scale_; }

    /// Of the patch in which a moment (seconds) and a band lie; nothing outside of the section.
    std::optional<double> valueAt(double seconds, int band) const;

    void paint(QPainter& painter, const ExplanationPlace& place) const;

    /// @param share  of the scale, in [-1, 1]: positive speaks for the genre.
    static QColor colorOf(double share);

private:
    void paintPatch(QPainter& painter, const QRectF& rect, double share) const;

    Explanation explanation_;
    double scale_;
};

/// "−0.12" or "+0.12".
QString logOddsText(double logOdds);

} // namespace genrescope
