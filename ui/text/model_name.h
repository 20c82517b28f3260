#pragma once

#include <QString>

namespace genrescope {

/// A model's short name for people: "GRU", "Transformer"; the architecture itself if it is unknown.
QString modelName(const QString& architecture);

} // namespace genrescope
