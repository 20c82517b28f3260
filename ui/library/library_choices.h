#pragma once

#include <QString>
#include <QStringList>

namespace genrescope {

/// What a person decided about the library. It lies beside the catalog rather than in it: the
/// catalog can be made again from the music, this cannot.
struct LibraryChoices {
    /// Absolute. Folders within one another are allowed.
    QStringList folders = {};
    /// The scan was paused, and stays so until it is told to go on.
    bool paused = false;
    /// Searches to come back to, as they were typed.
    QStringList searches = {};

    bool operator==(const LibraryChoices&) const = default;
};

/// Nothing if there is no such file. @throws FileError if it cannot be read; one that makes no
/// sense is put aside before, and the sentence says where.
LibraryChoices readLibraryChoices(const QString& file);

/// @throws FileError.
void writeLibraryChoices(const LibraryChoices& choices, const QString& file);

} // namespace genrescope
