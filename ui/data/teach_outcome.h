#pragma once

#include "core/datasets/manifest.h"
#include "core/teaching/corrections.h"
#include "core/teaching/teach.h"

#include <QString>

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace genrescope {

/// What to teach, and whom.
struct TeachRequest {
    std::filesystem::path workspace = {};
    /// Checkpoints whose encoders are used; none: the models that come with the program.
    std::vector<std::filesystem::path> encoders = {};
    bool keepTest = false;
    /// Nothing: those that lie beside the dataset.
    std::optional<Corrections> corrections = {};
    /// By encoder: the checkpoint that is written again, where it is still there, instead of a new
    /// run.
    std::map<std::filesystem::path, std::filesystem::path> rewritten = {};
};

/// A model that was taught, in a run of the workspace.
struct TaughtResult {
    /// The checkpoint whose encoder it has.
    std::filesystem::path encoder = {};
    std::string architecture = {};
    QString checkpoint = {};
    TeachReport report = {};
};

struct TeachOutcome {
    std::shared_ptr<const Manifest> manifest = {};
    /// What they were taught with in place of the dataset's own genres.
    Corrections corrections = {};
    std::vector<TaughtResult> models = {};
    /// Why another model is not among them; one sentence, or empty.
    QString problem = {};
};

/// By track: its genres as the models were taught them, those of its copies included.
std::map<TrackId, std::vector<std::string>> taughtGenres(const TeachOutcome& outcome);

/// A track whose label is doubted.
struct DoubtfulTrack {
    TrackId track = 0;
    std::string labeled = {};
    std::string suggested = {};
    /// Means over the models that doubt it, and how many these are.
    double labeledProbability = 0.0;
    double suggestedProbability = 0.0;
    int models = 0;
};

/// Of all models, those first that most models doubt, and most strongly. A label that a person has
/// decided on is not doubted.
std::vector<DoubtfulTrack> doubtfulTracks(const TeachOutcome& outcome);

} // namespace genrescope
