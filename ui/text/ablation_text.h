#pragma once

#include "core/ablation/ablation_plan.h"
#include "core/ablation/ablation_queue.h"
#include "core/metrics/bootstrap.h"
#include "core/metrics/mean_interval.h"

#include <QString>

#include <optional>

namespace genrescope {

/// "Mixup: 0".
QString changeText(const SettingChange& change);

/// A variant's name: in the language of the window if it names what it changes of the baseline;
/// else as a person has written it.
QString variantText(const AblationVariant& variant, const AblationVariant& baseline);

/// A mean and the half-width of its interval: "0.637 ± 0.037"; "–" where there is none.
QString meanText(const std::optional<MeanInterval>& mean);
/// The same with the sign of what is a difference: "+0.014 ± 0.015".
QString differenceText(const std::optional<MeanInterval>& mean);
/// "−0.004 … +0.040"; "–" where there is none.
QString differenceText(const std::optional<Interval>& interval);

} // namespace genrescope
