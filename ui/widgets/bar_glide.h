#pragma once

#include "ui/data/genre_curves.h"

#include <vector>

namespace genrescope {

/// The state of bars moving from their last values and positions to the new ones.
class BarGlide {
public:
    void clear();
    /// Starts from the current state. `order`: labels from the top.
    void setTargets(const GenreCurves& curves, const std::vector<int>& order);
    /// 0: at the start, 1: arrived.
    void advance(double share);

    /// NaN where the model does not know the genre.
    double value(int label, std::size_t model) const;
    /// Rows from the top; between two rows while it moves.
    double row(int label) const;

private:
    struct Track {
        double from = 0.0;
        double now = 0.0;
        double to = 0.0;
    };
    static void aim(Track& track, double target, bool jump);

    std::size_t models_ = 0;
    /// labels × models
    std::vector<Track> values_;
    std::vector<Track> rows_;
};

} // namespace genrescope
