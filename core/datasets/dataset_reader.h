#pragma once

#include "core/base/message.h"
#include "core/base/task_context.h"
#include "core/datasets/audio_collection.h"
#include "core/datasets/manifest.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace genrescope {

/// What a reader knows about the split that it drew or found: it is judged when the features are
/// made.
struct SplitRules {
    /// Whether the dataset itself says which track belongs to which split.
    bool isGiven = false;
    /// Which splits must not be empty besides training, and what to do if one is, a sentence.
    std::vector<Split> expected = {Split::Validation};
    Message wayOut = Message::english("Add more tracks, or choose another kind of split.");

    template<typename Rules, typename Visitor>
    static void visitFields(Rules& rules, Visitor&& visit)
    {
        visit("given", rules.isGiven);
        visit("expected", rules.expected);
        visit("way_out", rules.wayOut);
    }
};

/// A dataset as read: the manifest, whose features are still to be made, and access to its audio.
struct Dataset {
    Manifest manifest = {};
    std::unique_ptr<AudioCollection> audio = {};
    /// Entries whose checksum differs from the published one, one sentence each.
    std::vector<Message> checksumFailures = {};
    SplitRules splitRules = {};
};

/// Reads one kind of dataset, with the options that it was made with.
class DatasetReader {
public:
    virtual ~DatasetReader() = default;

    /// By name, as makeReader() was given them, but for paths, which are absolute; none for a
    /// reader that was made otherwise.
    const std::map<std::string, std::string>& options() const { return options_; }
    void setOptions(std::map<std::string, std::string> options) { options_ = std::move(options); }

    /// @param previous  the manifest of an earlier run in the same workspace or null; readers that
    ///                  number the tracks themselves keep its numbers.
    /// @throws DatasetError, FileError, ConfigError, Canceled.
    virtual Dataset read(const Manifest* previous, const TaskContext& context) const = 0;

private:
    std::map<std::string, std::string> options_;
};

/// What the reader reads, with what all datasets have in common: text is UTF-8 (see toUtf8), each
/// track names its features, and the manifest is one that can be written and read again.
/// @throws as DatasetReader::read.
Dataset readDataset(const DatasetReader& reader, const Manifest* previous,
                    const TaskContext& context);

/// @throws ConfigError if it is negative.
void requireTrackCount(int minTracks);

} // namespace genrescope
