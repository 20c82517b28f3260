#pragma once

#include <span>
#include <string>
#include <string_view>

namespace genrescope {

/// A kind of file that holds music.
struct AudioFileKind {
    /// Without the dot, in lower case: "mp3".
    std::string_view extension = {};
    /// The MIME type that desktops know it by (shared-mime-info).
    std::string_view mimeType = {};
    /// FFmpeg's name of the container: "mov".
    std::string_view container = {};
};

/// Every kind that the decoder reads: the only containers that it opens, what folders are searched
/// for, dialogs offer and the desktop file declares.
std::span<const AudioFileKind> audioFileKinds();

/// The kind whose extension a file has, in upper or lower case; null if none.
const AudioFileKind* audioFileKind(std::string_view file);
bool hasAudioExtension(std::string_view file);

/// For file dialogs: "*.mp3 *.mp2 …".
std::string audioFilePatterns();

} // namespace genrescope
