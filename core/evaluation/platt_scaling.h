#pragma once

#include "core/evaluation/metrics.h"

namespace genrescope {

/// p becomes sigmoid(slope · logit(p) + shift).
struct PlattScaling {
    double slope = 1.0;
    double shift = 0.0;
};

/// The scaling under which the decisions are likeliest, one for all labels: two numbers can be
/// estimated from fifty clips, two for each of 163 genres cannot, most of which have no true clip
/// there; and a common one leaves every order, and so every average precision, as it is.
///
/// Truths count as a little less than certain, as Platt has it, so that the fit exists even where
/// the scores part true from false. Newton's method; the loss is convex.
/// Source: Platt, "Probabilistic Outputs for Support Vector Machines", 1999; Lin, Lin and Weng, "A
/// note on Platt's probabilistic outputs", 2007.
/// @param decisions  scores are probabilities.
/// @throws ModelError if probabilities do not rise with the truth, or nothing or everything is
/// true.
PlattScaling fitPlattScaling(const Decisions& decisions);

} // namespace genrescope
