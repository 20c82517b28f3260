#pragma once

#include "core/crops/occlusion_map.h"
#include "ui/data/model_label.h"

#include <QString>

#include <cstddef>
#include <optional>

namespace genrescope {

/// Why a model hears a genre in a section of a track, for the widgets that show it.
struct Explanation {
    QString genre = {};
    ModelLabel model = {};
    /// Nothing in it where the section is silent.
    OcclusionMap map = {};
    /// Of the map; frame t is centered on t / framesPerSecond.
    double framesPerSecond = 1.0;
    /// Hz: what the bands span.
    double minFrequency = 0.0;
    double maxFrequency = 0.0;

    struct Patch {
        std::size_t row = 0;
        std::size_t column = 0;
    };

    /// Seconds: where a row of patches begins; the section's end after the last row.
    double timeOf(std::size_t row) const;
    /// Likewise the mel band with which a column begins.
    std::size_t bandOf(std::size_t column) const;
    double start() const { return timeOf(0); }
    double end() const { return timeOf(map.rows()); }

    /// The largest absolute value; 0 without values.
    double strength() const;
    /// The patch that speaks most for the genre, and most against it, if any does.
    std::optional<Patch> mostFor() const;
    std::optional<Patch> mostAgainst() const;
};

} // namespace genrescope
