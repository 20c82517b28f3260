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
};

/// Every kind that the decoder reads: what folders are searched for, dialogs offer and the desktop
/// file declares.
std::span<const AudioFileKind> audioFileKinds();

/// Whether a file has the extension of one of these kinds, in upper or lower case.
bool hasAudioExtension(std::string_view file);

/// For file dialogs: "*.mp3 *.mp2 …".
std::string audioFilePatterns();

} // namespace genrescope
