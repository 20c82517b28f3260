#pragma once

#include "core/datasets/folder_collection.h"
#include "core/datasets/folder_layout.h"

#include <filesystem>
#include <vector>

namespace genrescope {

/// What people should know of how a folder of genres was read, one sentence each: which folders
/// were taken for the genres, and what was passed over.
std::vector<Message> notesOnFolders(const std::filesystem::path& root,
                                    const FolderCollection& audio, const FolderLayout& layout);

/// The part of them that says what was passed over.
void addNotesOnPassedOver(const PassedOver& passedOver, std::vector<Message>& notes);

} // namespace genrescope
