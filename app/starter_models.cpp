#include "app/starter_models.h"

#include "core/base/error.h"
#include "core/base/program_folder.h"

#include <system_error>

namespace genrescope {

namespace {

namespace fs = std::filesystem;

constexpr const char* installed = "../" GENRESCOPE_DATADIR "/models";
constexpr const char* places[] = {"models", installed};
constexpr const char* names[] = {"gru.safetensors", "transformer.safetensors"};

} // namespace

std::vector<fs::path> starterModels(const fs::path& programFolder)
{
    std::vector<fs::path> found;
    std::error_code absent; // an unreadable folder contains none
    for (const char* name : names) {
        for (const char* place : places) {
            const fs::path file = (programFolder / place / name).lexically_normal();
            if (!fs::is_regular_file(file, absent))
                continue;
            found.push_back(file);
            break;
        }
    }
    return found;
}

std::vector<fs::path> starterModels()
{
    // Without it, a relative path would find those of the current folder.
    const fs::path folder = programFolder();
    return folder.empty() ? std::vector<fs::path>() : starterModels(folder);
}

std::vector<fs::path> modelsOrStarters(const std::vector<fs::path>& wanted, const Message& way)
{
    std::vector<fs::path> models = wanted.empty() ? starterModels() : wanted;
    if (models.empty()) {
        throw ConfigError(Message::english(
            "There are no starter models in %1: install the package genrescope-models, copy "
            "resources/models from Genrescope's source there, or %2.",
            (programFolder() / installed).lexically_normal(), way));
    }
    return models;
}

void requireOwnModel(const fs::path& checkpoint)
{
    for (const fs::path& starter : starterModels()) {
        std::error_code failure;
        if (fs::equivalent(starter, checkpoint, failure)) {
            throw ConfigError(Message::english(
                "%1 came with Genrescope and stays as it is; teach it your genres, and you have a "
                "model of your own.",
                checkpoint));
        }
    }
}

} // namespace genrescope
