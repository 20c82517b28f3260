#pragma once

#include "core/base/message.h"

#include <filesystem>
#include <vector>

namespace genrescope {

/// The models that come with the program whose executable is in this folder, in the order in which
/// they are shown; only those that are there. They are in the folder "models" beside the program,
/// or, in a build tree or installation, in share/genrescope/models.
std::vector<std::filesystem::path> starterModels(const std::filesystem::path& programFolder);

/// Those of the running program.
std::vector<std::filesystem::path> starterModels();

/// The models that are wanted, or the starter models if none is.
/// @param way  to other models, as an order: "name a checkpoint with --init".
/// @throws ConfigError, which says where to get them, if there are none of those either.
std::vector<std::filesystem::path>
modelsOrStarters(const std::vector<std::filesystem::path>& wanted, const Message& way);

/// The starters are everybody's, and judged as they are: nothing may change their files.
/// @throws ConfigError if the checkpoint is one of them.
void requireOwnModel(const std::filesystem::path& checkpoint);

} // namespace genrescope
