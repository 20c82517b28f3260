#include "ui/services/track_findings.h"

#include <utility>

namespace genrescope {

namespace {

/// MB of spectrograms that are kept: about forty tracks of four minutes.
constexpr int spectrogramMemory = 96;

int megabytes(const MelTrack& track)
{
    // 16 bits per value, and a third more for the maxima.
    const double bytes = 2.0 * 4.0 / 3.0 * static_cast<double>(track.frames()) * track.bands();
    return 1 + static_cast<int>(bytes / 1e6);
}

} // namespace

TrackFindings::TrackFindings() : spectrograms_(spectrogramMemory) {}

std::shared_ptr<const TrackPrediction> TrackFindings::prediction(TrackKey id) const
{
    return predictions_.value(id);
}

void TrackFindings::setPrediction(TrackKey id, std::shared_ptr<const TrackPrediction> prediction)
{
    predictions_[id] = std::move(prediction);
}

std::optional<double> TrackFindings::classifyingTime(TrackKey id) const
{
    const auto found = classifyingTimes_.constFind(id);
    return found == classifyingTimes_.constEnd() ? std::nullopt : std::optional(*found);
}

void TrackFindings::setClassifyingTime(TrackKey id, double seconds)
{
    classifyingTimes_[id] = seconds;
}

void TrackFindings::forgetPredictions()
{
    predictions_.clear();
    classifyingTimes_.clear();
}

void TrackFindings::forget(TrackKey id)
{
    predictions_.remove(id);
    classifyingTimes_.remove(id);
    spectrograms_.remove(id);
}

std::shared_ptr<MelTrack> TrackFindings::spectrogram(TrackKey id) const
{
    const std::shared_ptr<MelTrack>* kept = spectrograms_.object(id);
    return kept != nullptr ? *kept : nullptr;
}

void TrackFindings::keepSpectrogram(TrackKey id, const std::shared_ptr<MelTrack>& track)
{
    spectrograms_.insert(id, new std::shared_ptr<MelTrack>(track), megabytes(*track));
}

} // namespace genrescope
