#pragma once

#include "core/base/task_context.h"
#include "core/datasets/tag_table.h"

#include <filesystem>

namespace genrescope {

// Audacity's label tracks, as it exports them: text files whose lines are begin, end (seconds) and
// a label, separated by tabs. A line that begins with "\" continues the one before: the
// frequencies that a label spans.

/// Whether people mean label tracks by a path, and no other table of genres: a folder, or a file
/// whose first line is a label. @throws FileError if there is neither.
bool areLabelTracks(const std::filesystem::path& path);

/// The genres that label tracks give the music whose name they bear: "a.txt" is of "a.mp3" (or
/// "a.mp3.txt" of it), in the same folder or, below the folder of music, in the same place or
/// anywhere if no other file has the name. A label is of the whole file, whatever part it marks,
/// and may name several genres, separated by '|', ';' or commas.
///
/// Of a label track without music, the piece's file is the track's name without ".txt". Other text
/// files are passed over, those beside music with a note; so are lines that cannot be read.
/// @param tracks  a folder, with the folders in it, or a file
/// @param music   a folder; empty = where the tracks lie
/// @throws DatasetError if no label names a genre; FileError; Canceled.
TagTable readLabelTracks(const std::filesystem::path& tracks, const std::filesystem::path& music,
                         const TaskContext& context);

} // namespace genrescope
