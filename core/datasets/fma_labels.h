#pragma once

#include "core/datasets/fma_metadata.h"

#include <map>
#include <string>
#include <vector>

namespace genrescope {

/// Which genres a track of FMA is labeled with.
enum class LabelScheme {
    /// The artist's own choice, as the post uses it.
    Fine,
    /// With all ancestors in FMA's genre tree.
    Closed,
    /// The one top-level genre, where FMA names one.
    Top,
};

/// Turns the genres of FMA's tracks into labels. The label set is every genre of the tree, in its
/// order; for LabelScheme::Top every top-level genre.
class FmaLabels {
public:
    FmaLabels(const GenreTree& genres, LabelScheme scheme);

    const std::vector<std::string>& names() const { return names_; }

    /// By name: the index of the nearest ancestor that is a label, or -1.
    std::vector<int> parents() const;

    /// Indices into names(), ascending. A genre that the tree does not know is skipped and counted:
    /// one mistake in a table of a hundred thousand rows is no reason to reject the whole table.
    std::vector<int> labelsOf(const FmaTrack& track);

    /// A sentence about what was skipped; empty if nothing was.
    Message note() const;

private:
    std::vector<int> labelOf(const std::string& topGenre);

    const GenreTree& genres_;
    LabelScheme scheme_;
    std::vector<std::string> names_;
    /// Of each genre of the tree; -1 where it is not a label.
    std::vector<int> labelOf_;
    /// Unknown genres, as the table names them, and how many tracks do.
    std::map<std::string, int> unknown_;
};

} // namespace genrescope
