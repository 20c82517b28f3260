#pragma once

#include "core/crops/verdict.h"

#include <QString>

#include <optional>
#include <vector>

namespace genrescope {

/// How far the scan of a track of the library has come.
enum class LibraryTrackState {
    /// Its tags have not been read.
    Found = 0,
    /// It is there to be heard, or was.
    Tagged = 1,
    /// It cannot be decoded; tried again when the file changes.
    Failed = 2,
    /// Its file cannot be read; tried again with each scan.
    Unreadable = 3
};

/// The most probable genre of a track according to one model.
struct LibraryOpinion {
    /// Empty where there was nothing to judge.
    QString genre = {};
    double probability = 0.0;
    /// It reaches the model's threshold.
    bool called = false;
    Verdict verdict = Verdict::Judged;
};

/// One track of the library. Texts are those of the file's tags, untrusted.
struct LibraryRow {
    qint64 id = 0;
    QString path = {};
    /// The file's name if it has no title.
    QString title = {};
    QString artist = {};
    QString album = {};
    /// The genre that its tag names.
    QString tag = {};
    std::optional<int> year = {};
    /// Seconds.
    std::optional<double> duration = {};
    LibraryTrackState state = LibraryTrackState::Found;
    /// Why it failed: one sentence.
    QString failure = {};
    /// By the models' places; nothing of models that have not heard it.
    std::vector<std::optional<LibraryOpinion>> opinions = {};
    /// Nothing where that is unknown.
    std::optional<bool> modelsDisagree = {};
    std::optional<bool> tagDisagrees = {};
};

/// How the tracks of the library are ordered. Those that have nothing of the kind come last.
struct LibraryOrder {
    enum class Key { Title, Artist, Album, Tag, Year, Duration, Model, Disagreement, Similarity };

    /// Similarity is that of a search for similar tracks, and of no other.
    Key key = Key::Title;
    /// Of the model, where that is the key: its place.
    int place = 0;
    bool descending = false;

    auto operator<=>(const LibraryOrder&) const = default;
};

} // namespace genrescope
