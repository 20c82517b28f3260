#pragma once

#include "core/crops/prediction.h"
#include "ui/data/mel_track.h"
#include "ui/data/track_item.h"

#include <QCache>
#include <QHash>

#include <memory>
#include <optional>

namespace genrescope {

/// The results of analyses: all predictions, and as many spectrograms as there is room for.
class TrackFindings {
public:
    TrackFindings();

    /// Null if there is none.
    std::shared_ptr<const TrackPrediction> prediction(TrackKey id) const;
    void setPrediction(TrackKey id, std::shared_ptr<const TrackPrediction> prediction);

    /// How long the models took, in seconds.
    std::optional<double> classifyingTime(TrackKey id) const;
    void setClassifyingTime(TrackKey id, double seconds);

    /// Other models: earlier predictions no longer apply.
    void forgetPredictions();
    /// Forgets everything about a track.
    void forget(TrackKey id);

    /// A complete one, or null.
    std::shared_ptr<MelTrack> spectrogram(TrackKey id) const;
    /// The least recently shown ones are dropped.
    void keepSpectrogram(TrackKey id, const std::shared_ptr<MelTrack>& track);

private:
    QHash<TrackKey, std::shared_ptr<const TrackPrediction>> predictions_;
    QHash<TrackKey, double> classifyingTimes_;
    /// By what they cost in MB.
    QCache<TrackKey, std::shared_ptr<MelTrack>> spectrograms_;
};

} // namespace genrescope
