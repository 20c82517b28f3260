#include "app/cli/music_files.h"

#include "core/audio/audio_files.h"
#include "core/datasets/folder_collection.h"

namespace genrescope::cli {

std::vector<std::filesystem::path> musicIn(const std::vector<std::filesystem::path>& named)
{
    std::vector<std::filesystem::path> files;
    for (const std::filesystem::path& path : named) {
        std::error_code unknown; // the decoder says what is wrong
        if (!std::filesystem::is_directory(path, unknown)) {
            files.push_back(path);
            continue;
        }
        const FolderCollection music(path, hasAudioExtension);
        for (const AudioEntry& entry : music.entries())
            files.push_back(path / entry.file);
        if (music.entries().empty())
            files.push_back(path);
    }
    return files;
}

} // namespace genrescope::cli
