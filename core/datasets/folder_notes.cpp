#include "core/datasets/folder_notes.h"

#include "core/base/file_status.h"

#include <algorithm>
#include <set>

namespace genrescope {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t maxNamed = 5;

bool holdsAudio(const FolderCollection& audio, const std::string& folder)
{
    const std::vector<AudioEntry>& entries = audio.entries();
    const auto first = std::ranges::lower_bound(entries, folder, {}, &AudioEntry::file);
    return first != entries.end() && first->file.starts_with(folder);
}

/// Folders without audio among those that are genres, and beside the one that holds them.
void addEmptyFolders(const fs::path& root, const FolderCollection& audio,
                     const FolderLayout& layout, std::vector<Message>& notes)
{
    std::set<std::string> folders = {"", layout.above};
    for (const std::string& folder : folders) {
        std::vector<fs::path> entries = entriesOf(root / folder);
        std::ranges::sort(entries);
        for (const fs::path& entry : entries) {
            const std::string name = entry.filename().string();
            std::error_code unknown; // as good as no folder
            if (fs::is_directory(entry, unknown) && !name.starts_with('.') &&
                !holdsAudio(audio, folder + name + '/'))
                notes.push_back(
                    Message::english("The folder %1 contains no audio and was skipped.", name));
        }
    }
}

void addLooseFiles(const FolderCollection& audio, const FolderLayout& layout,
                   std::vector<Message>& notes)
{
    std::vector<std::string> loose;
    for (const AudioEntry& entry : audio.entries()) {
        if (!placeOf(entry.file, layout))
            loose.push_back(entry.file);
    }
    if (loose.size() > maxNamed) {
        notes.push_back(Message::english("%1 files are not in any genre's folder and were skipped.",
                                         loose.size()));
        return;
    }
    for (const std::string& file : loose)
        notes.push_back(Message::english("%1 is not in any genre's folder and was skipped.", file));
}

} // namespace

void addNotesOnPassedOver(const PassedOver& passedOver, std::vector<Message>& notes)
{
    std::vector<std::pair<int, std::string>> kinds;
    int count = 0;
    for (const auto& [end, files] : passedOver.files) {
        kinds.emplace_back(-files, end);
        count += files;
    }
    std::ranges::sort(kinds);
    std::string list;
    for (std::size_t i = 0; i < std::min(maxNamed, kinds.size()); ++i)
        list += (i == 0 ? "" : ", ") + (kinds[i].second.empty() ? "…" : kinds[i].second) + ' ' +
                std::to_string(-kinds[i].first);
    if (kinds.size() > maxNamed)
        list += ", …";
    if (count > 0)
        notes.push_back(Message::english(
            "Files passed over, because their names do not end like those of music: %1 (%2).",
            count, list));
    for (const std::string& folder : passedOver.unreadable)
        notes.push_back(
            Message::english("The folder %1 cannot be listed and was skipped.", folder));
}

std::vector<Message> notesOnFolders(const fs::path& root, const FolderCollection& audio,
                                    const FolderLayout& layout)
{
    std::vector<Message> notes;
    if (!layout.above.empty())
        notes.push_back(Message::english(
            "All music lies in %1, so the folders in it were taken as the genres.", layout.above));
    addEmptyFolders(root, audio, layout, notes);
    addLooseFiles(audio, layout, notes);
    addNotesOnPassedOver(audio.passedOver(), notes);
    return notes;
}

} // namespace genrescope
