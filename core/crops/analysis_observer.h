#pragma once

#include "core/audio/decoded_audio.h"
#include "core/crops/prediction.h"

#include <span>

namespace genrescope {

/// Observes the analysis of one track. Called on the thread that does the work, in this order;
/// override only what you need.
class AnalysisObserver {
public:
    virtual ~AnalysisObserver() = default;

    /// The file holds audio: its tags and its declared duration.
    virtual void onOpened(const AudioInfo& info) { static_cast<void>(info); }

    /// The next frames of the log-mel spectrogram: absolute dB, whole rows of melBands values.
    /// Borrowed for the call.
    virtual void onFrames(std::span<const float> decibels) { static_cast<void>(decibels); }

    /// What is known after one more section; the last one is complete.
    virtual void onPrediction(const TrackPrediction& prediction) { static_cast<void>(prediction); }
};

} // namespace genrescope
