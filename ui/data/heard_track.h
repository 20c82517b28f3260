#pragma once

#include "core/base/file_status.h"
#include "core/crops/prediction.h"

#include <QString>

#include <memory>
#include <optional>

namespace genrescope {

/// A file, and what the models in use heard in it.
struct HeardTrack {
    QString path = {};
    /// The file as it was when it was heard; nothing where that is not known.
    std::optional<FileStamp> stamp = {};
    /// Complete, with an entry for each model in use; null if not all of them have heard it.
    std::shared_ptr<const TrackPrediction> prediction = {};
};

} // namespace genrescope
