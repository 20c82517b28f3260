#pragma once

#include "core/crops/prediction.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <limits>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace genrescope {

// What models hear in tracks, as files for other programs. Text is untrusted and may be no UTF-8.

inline constexpr std::size_t allLabels = std::numeric_limits<std::size_t>::max();

/// Label indices, most probable first.
std::vector<std::size_t> topLabels(const std::vector<double>& probabilities,
                                   std::size_t count = allLabels);

/// A track as an element of the JSON of classify (docs/cli.md).
/// @param top  genres per model
nlohmann::ordered_json predictionJson(const TrackPrediction& track, std::size_t top = allLabels,
                                      bool timeline = false);

/// A track of a list, whether or not it could be read.
struct ListedTrack {
    std::string file = {};
    std::string title = {};
    std::string artist = {};
    /// Seconds; 0 where not known.
    double duration = 0.0;
    /// Why it could not be read: one sentence.
    std::string failure = {};
    /// Null where there is none.
    std::shared_ptr<const TrackPrediction> prediction = {};
};

/// The form of a table's cells: RFC 4180, or tabs between cells that contain none. A row is a line
/// in both: line ends in texts become spaces.
enum class TableForm { Csv, Tsv };

/// A model, as columns of a table.
struct ModelColumns {
    std::string name = {};
    std::vector<std::string> labels = {};
};

/// The columns file, title, artist, duration_s, verdict, failure; then for each model the genres
/// that it calls, and the probability of every genre.
std::string predictionHeader(std::span<const ModelColumns> models, TableForm form);

/// A row below that header.
/// @param models  in the order of the prediction's
std::string predictionRow(const ListedTrack& track, std::span<const ModelColumns> models,
                          TableForm form);

/// Header and rows.
/// @param models  names of the models, in the order of each prediction's
std::string predictionTable(std::span<const ListedTrack> tracks,
                            const std::vector<std::string>& models, TableForm form);

/// A row per model and time: model, time_s, and the probability of every genre around that time.
std::string timelineTable(const TrackPrediction& track, const std::vector<std::string>& models);

/// Where a model calls a genre without a break.
struct GenreRegion {
    /// Index of the model.
    std::size_t model = 0;
    std::string genre = {};
    /// Seconds.
    double begin = 0.0;
    double end = 0.0;
    /// The mean over the region.
    double probability = 0.0;
};

/// By model, then by time. A moment belongs to the crop whose center is nearest.
std::vector<GenreRegion> genreRegions(const TrackPrediction& track);

/// A label track for Audacity: a line per region with begin, end, "genre (model)".
std::string audacityLabels(std::span<const GenreRegion> regions,
                           const std::vector<std::string>& models);

/// A selection table for Raven.
/// @param highest  the highest frequency that the models hear, in Hz
std::string ravenSelections(std::span<const GenreRegion> regions,
                            const std::vector<std::string>& models, double highest);

} // namespace genrescope
