#pragma once

#include "core/datasets/folder_collection.h"

#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <string>

namespace genrescope {

/// The files that a table of labels lists.
struct TableFiles {
    /// The music folder; the root of all folders if any file lies outside it.
    std::filesystem::path root = {};
    std::unique_ptr<FolderCollection> audio = {};
    /// By a path of the table: the file in the collection; those that were not found are absent.
    std::map<std::string, std::string> fileOf = {};
};

/// Finds files by their paths: absolute ones, and those relative to a folder, where they are;
/// otherwise as FilePaths does, among the music in the folder.
/// @param folder  of the music; it may hold only part of the files
/// @throws FileError if the folder is needed and cannot be listed.
TableFiles findFiles(const std::set<std::string>& paths, const std::filesystem::path& folder);

} // namespace genrescope
