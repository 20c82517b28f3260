#pragma once

#include <QCollator>

namespace genrescope {

/// Compares names in natural order: "track 2" before "track 10", in every locale.
QCollator naturalOrder(Qt::CaseSensitivity sensitivity);

} // namespace genrescope
