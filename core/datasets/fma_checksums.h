#pragma once

#include "core/base/message.h"
#include "core/base/task_context.h"
#include "core/datasets/fma_audio.h"

#include <filesystem>
#include <string>
#include <vector>

namespace genrescope {

/// Compares SHA-1 checksums: of every audio file with FMA's file `checksums`, of tracks.csv and
/// genres.csv with the metadata's, and of the archives themselves with what FMA publishes, where
/// they have the size of the genuine ones. Reads everything.
/// @return what differs or cannot be read, one sentence each.
/// @throws FileError, DatasetError, Canceled.
std::vector<Message> verifyFma(const std::filesystem::path& metadata, FmaAudio& audio,
                               const TaskContext& context);

} // namespace genrescope
