#pragma once

#include "core/audio/genre_tags.h"
#include "core/base/cancellation.h"
#include "core/base/file_status.h"
#include "core/base/message.h"
#include "core/tagging/genre_rules.h"

#include <filesystem>
#include <string>
#include <vector>

namespace genrescope {

/// A file as it was when its change was planned: if it is not so any more, nothing is written.
struct TaggedFile {
    std::filesystem::path path = {};
    FileStamp stamp = {};
    GenreTags tags = {};
};

/// Reads a file's tags, in a process of their own.
/// @throws DecodeError if tags cannot be written to it; FileError; Canceled.
TaggedFile readTaggedFile(const std::filesystem::path& file, const CancellationToken& cancellation);

/// A row of the preview: what a file says now, and what it is to say then.
struct TagRow {
    TaggedFile file = {};
    std::vector<std::string> then = {};
    /// For GENRESCOPE; empty: none.
    std::string confidence = {};
    /// Why nothing is to be written: one sentence; empty if something is.
    Message reason = {};

    const std::vector<std::string>& now() const { return file.tags.genres; }
    bool isChange() const { return reason.isEmpty(); }
};

/// By the rules.
/// @param chosen  chosenGenres(), which may be none
TagRow planRow(const TaggedFile& file, const std::vector<ChosenGenre>& chosen,
               const GenreRules& rules);

/// A file that no model has heard: what is there stays, unless a person says otherwise.
TagRow unheardRow(const TaggedFile& file);

/// A file that cannot be tagged.
TagRow failedRow(const std::filesystem::path& file, const Message& reason);

/// With what a person wants to be written instead; nothing: what is there stays.
void setGenres(TagRow& row, const std::vector<std::string>& genres);

/// Genres as one text, to be shown and edited: "Jazz; Soul".
std::string genreText(const std::vector<std::string>& genres);
/// The other way round.
std::vector<std::string> genresOfText(std::string_view text);

// A plan as a table that people can edit: file, genres_now, genres_then, reason, and what tells
// whether a file has changed since (kind, confidence, size, modified, fingerprint).

std::string planTable(const std::vector<TagRow>& rows);

/// What differs in genres_then from genres_now is written, and nothing else.
/// @throws DatasetError if it is no such table; FileError.
std::vector<TagRow> readPlanTable(const std::filesystem::path& table);

} // namespace genrescope
