#pragma once

#include "core/base/enum_names.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace genrescope {

// What the tags of a file say about its genre, and what is to be written there.

/// A kind of tag that genres can be written to.
enum class TagKind { Id3v23, Id3v24, Vorbis, Mp4, Asf };

/// For files and tables.
constexpr EnumNames<TagKind, 5> namesOf(TagKind)
{
    return {{{TagKind::Id3v23, "ID3v2.3"},
             {TagKind::Id3v24, "ID3v2.4"},
             {TagKind::Vorbis, "Vorbis"},
             {TagKind::Mp4, "MP4"},
             {TagKind::Asf, "ASF"}}};
}

/// Untrusted text: show it as plain text.
struct GenreTags {
    /// Of the tag that is there, or that would be made.
    TagKind kind = TagKind::Id3v24;
    /// In the order of the file; genres that ID3 numbers are named.
    std::vector<std::string> genres = {};
    /// GENRESCOPE: what Genrescope wrote of how sure it was; empty if nothing.
    std::string confidence = {};
    /// A hash of all tags, which changes when any of them does.
    std::string fingerprint = {};
};

/// Which version of ID3v2 a file gets: what it has (2.4 where it has none), or this one.
enum class Id3Version { Keep, V23, V24 };

constexpr EnumNames<Id3Version, 3> namesOf(Id3Version)
{
    return {{{Id3Version::Keep, "keep"}, {Id3Version::V23, "2.3"}, {Id3Version::V24, "2.4"}}};
}

/// How genres are written.
struct GenreTagForm {
    Id3Version id3 = Id3Version::Keep;
    /// Between genres in ID3v2.3, which has one text for all.
    std::string separator = "; ";

    bool operator==(const GenreTagForm&) const = default;
};

/// In one file; bytes of one.
inline constexpr std::size_t maxGenres = 100;
inline constexpr std::size_t maxGenreLength = 1'000;

/// What is to be written, in UTF-8.
struct GenreTagEdit {
    std::vector<std::string> genres = {};
    /// For GENRESCOPE; empty: none, and one from before goes.
    std::string confidence = {};
    GenreTagForm form = {};
};

/// The sound of a file, apart from all that describes it.
struct AudioPayload {
    /// SHA-1 of what is given to decoders: all packets of each stream, but for pictures of a tag.
    std::string hash = {};
    std::uint64_t bytes = 0;

    bool operator==(const AudioPayload&) const = default;
};

/// Bytes of tags that are read, and that a rewritten file may have of its own: with them all
/// pictures in them.
inline constexpr std::uint64_t maxTagBytes = std::uint64_t(1) << 26;

} // namespace genrescope
