#pragma once

#include <span>
#include <string>
#include <string_view>

namespace genrescope {

/// A kind of file that holds music.
struct AudioFileKind {
    /// Without the point, in lower case: "mp3".
    std::string_view ending = {};
    /// The MIME type that desktops know it by (shared-mime-info).
    std::string_view mimeType = {};
};

/// Every kind that the decoder reads: what folders are searched for, dialogs offer and the desktop
/// file announces.
std::span<const AudioFileKind> audioFileKinds();

/// Whether a file is music by its ending, in upper or lower case.
bool hasAudioEnding(std::string_view file);

/// For file dialogs: "*.mp3 *.mp2 …".
std::string audioFilePatterns();

} // namespace genrescope
