#pragma once

#include "core/metrics/metrics.h"

namespace genrescope {

/// p becomes sigmoid(slope · logit(p) + shift).
struct PlattScaling {
    double slope = 1.0;
    double shift = 0.0;
};

/// The maximum-likelihood scaling, one for all labels: two numbers can be estimated from fifty
/// clips, but not two for each of 163 genres, most of which have no true clip there; and a common
/// one leaves every order, and so every average precision, as it is.
///
/// Labels count as slightly less than certain, as in Platt's paper, so that the fit exists even if
/// the scores separate true from false perfectly. Newton's method; the loss is convex. Source:
/// Platt, "Probabilistic Outputs for Support Vector Machines", 1999; Lin, Lin and Weng, "A note on
/// Platt's probabilistic outputs", 2007.
/// @param decisions  scores are probabilities.
/// @throws ModelError if probabilities do not rise with the labels, or all labels are equal.
PlattScaling fitPlattScaling(const Decisions& decisions);

} // namespace genrescope
