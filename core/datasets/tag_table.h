#pragma once

#include "core/datasets/track.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// What a teacher, a person or another model, says about an excerpt of a recording.
struct TaggedPiece {
    /// The recording: its number in a dataset, or its file, relative to a folder of music.
    std::optional<TrackId> track = {};
    std::string file = {};
    /// Artist or package: what evaluation keeps together; may be empty.
    std::string group = {};
    /// Where genres are named in words.
    std::string album = {};
    /// Where the table says so.
    std::optional<Split> split = {};
    /// Seconds from the recording's beginning, and of the piece.
    double start = 0.0;
    double duration = 30.0;
    /// By tag: how sure the teacher is that it fits, in [0, 1].
    std::vector<float> tags = {};
    /// What the teacher's network computes of it: an embedding, any numbers.
    std::vector<float> vector = {};
};

/// What a table must be: any, or one that names genres in words, even if the words are numbers.
/// Rows of the latter that cannot be read are left out, with a note.
enum class TableKind { Tags, Genres };

/// Whether people call a column of files, or of genres in words, so.
bool isFileColumn(std::string_view name);
bool isGenreColumn(std::string_view name);

struct TagTable {
    std::vector<std::string> tags = {};
    /// The vectors' name, and the length of each of them; 0 where the table has none.
    std::string vectorName = {};
    std::size_t vectorSize = 0;
    std::vector<TaggedPiece> pieces = {};
    /// Whether a column names genres in words, so that tags are 0 or 1.
    bool namesGenres = false;
    std::vector<Message> notes = {};
};

/// Reads a table of tags: CSV (or with semicolons or tabs), one row per piece. The column
/// `track_id` or `path` names the recording, `start_s` (0 where absent) and `duration_s` (30) its
/// piece, `artist` or `package` its group, `split` the recording's split; `sha1` and `rms_db` are
/// ignored. A column `vector:NAME` names the piece's vector, FILE.npy:ROW, counted from 0, in a
/// two-dimensional array beside the table. Every other column is a tag; there may be none where
/// there are vectors.
///
/// Or a column `label` or `genre` names the recording's genres, several separated by '|' or ';',
/// or by commas if neither is used: these are then the tags, and all other columns but artist,
/// album and split are ignored.
/// @throws DatasetError naming the line if it is not such a table, or an array is none; FileError.
TagTable readTagTable(const std::filesystem::path& path, TableKind kind = TableKind::Tags);

/// Makes tags of the genres that texts name, several separated by '|' or ';', or by commas if none
/// uses these; adds notes on what was merged.
/// @param texts  one for each of the table's pieces
/// @return whether there is any.
bool tagGenres(const std::vector<std::string>& texts, TagTable& table);

} // namespace genrescope
