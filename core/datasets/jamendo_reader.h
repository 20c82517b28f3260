#pragma once

#include "core/datasets/reader_info.h"

#include <cstdint>
#include <filesystem>

namespace genrescope {

struct JamendoOptions {
    /// One of the dataset's tables: autotagging_genre.tsv, or …-train.tsv of one of its splits,
    /// beside which …-validation.tsv and …-test.tsv lie.
    std::filesystem::path table = {};
    /// The folder that its archives of audio unpack to.
    std::filesystem::path audio = {};
    /// Genres with fewer training tracks are left out; 0 keeps every genre of the tables.
    int minTracks = 1;
    std::uint64_t seed = 1337;
};

/// Reads the MTG-Jamendo dataset: whole recordings, each with several of about 90 genres.
///
/// A track is in the manifest if a table lists it with a genre and its audio is there, as
/// "73/773.mp3" or, from the archives of lower quality, "73/773.low.mp3". A table "…-train.tsv"
/// brings the dataset's own split; any other is split 80/10/10 by artist.
///
/// Source: github.com/MTG/mtg-jamendo-dataset, data/ and scripts/commons.py.
class JamendoReader : public DatasetReader {
public:
    explicit JamendoReader(JamendoOptions options);

    Dataset read(const Manifest* previous, const TaskContext& context) const override;

private:
    JamendoOptions options_;
};

ReaderInfo jamendoReaderInfo();

} // namespace genrescope
