#include "app/cli/command.h"
#include "app/cli/json_output.h"
#include "app/cli/option_checks.h"
#include "app/cli/text_format.h"
#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/file_source.h"
#include "core/datasets/genre_tree.h"
#include "core/exchange/keras_import.h"
#include "core/models/model_tensors.h"

#include <iostream>
#include <memory>
#include <sstream>

namespace genrescope::cli {

namespace {

struct Options {
    std::filesystem::path weights = {};
    std::string model = {};
    std::filesystem::path genres = {};
    std::filesystem::path out = {};
};

/// FMA's genres.csv, whose rows are the post's labels, or one name a line.
std::vector<std::string> genresIn(const std::filesystem::path& file)
{
    constexpr std::uint64_t maxBytes = 1 << 20;
    std::vector<std::string> names;
    if (file.extension() == ".csv") {
        const GenreTree tree = readGenres(std::make_unique<FileSource>(file));
        for (const Genre& genre : tree.genres())
            names.push_back(genre.title);
        return names;
    }
    std::istringstream lines(readTextFile(file, maxBytes));
    for (std::string line; std::getline(lines, line);) {
        if (line.ends_with('\r'))
            line.pop_back();
        if (!line.empty())
            names.push_back(line);
    }
    if (names.empty())
        throw ConfigError(file.string() + " names no genres.");
    return names;
}

std::size_t valuesIn(const KerasLayer& layer)
{
    std::size_t count = 0;
    for (const NamedTensor& weight : layer.weights)
        count += weight.values.size();
    return count;
}

Json toJson(const std::vector<KerasLayer>& layers)
{
    Json all = Json::array();
    for (const KerasLayer& layer : layers)
        all.push_back({{"layer", layer.name},
                       {"arrays", layer.weights.size()},
                       {"parameters", valuesIn(layer)}});
    return all;
}

Checkpoint checkpointOf(const Options& options, const std::vector<KerasLayer>& layers)
{
    const std::vector<std::string> genres =
        options.genres.empty() ? std::vector<std::string>() : genresIn(options.genres);
    try {
        return importedCheckpoint(options.model, layers, genres);
    } catch (const Error& error) {
        throw CheckpointError(Message::english("%1 cannot be imported. %2",
                                               options.weights.string(), messageOf(error)));
    }
}

int importWeights(const Options& options, const CommandContext& context)
{
    const std::vector<KerasLayer> layers =
        readKerasLayers(options.weights, programKerasReader(), context.task.cancellation);
    const Checkpoint checkpoint = checkpointOf(options, layers);
    writeCheckpoint(checkpoint, options.out);
    const CheckpointMetadata& metadata = checkpoint.metadata;
    const auto genres = static_cast<int>(metadata.labels.size());
    const std::int64_t parameters =
        parameterCount(metadata.architecture, metadata.options, metadata.mel.melBands, genres);
    if (context.json) {
        print({{"weights", options.weights.string()},
               {"checkpoint", options.out.string()},
               {"architecture", metadata.architecture},
               {"options", jsonOf(metadata.options)},
               {"genres", genres},
               {"parameters", parameters},
               {"layers", toJson(layers)}});
        return exitDone;
    }
    TextTable table({"layer", "arrays", "parameters"});
    for (const KerasLayer& layer : layers)
        table.add({printable(layer.name), std::to_string(layer.weights.size()),
                   std::to_string(valuesIn(layer))});
    std::cout << table.text() << metadata.architecture << ", " << genres << " genres: all of its "
              << parameters << " parameters  → " << printable(options.out.string()) << '\n';
    return exitDone;
}

} // namespace

void addImportKerasCommand(CLI::App& app, Action& chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "import-keras", "Make a checkpoint of weights that the post's Keras models saved");
    command->add_option("WEIGHTS", options->weights, "HDF5 file of save_weights() or save()")
        ->required();
    std::vector<std::string> names;
    for (const ModelInfo& info : modelInfos())
        names.push_back(info.name);
    command->add_option("--model", options->model, "Which of the two")
        ->required()
        ->check(oneOf(names));
    command->add_option("--genres", options->genres,
                        "The genres in the order of the outputs: one a line, or FMA's genres.csv; "
                        "by default, they are numbered");
    command->add_option("--out", options->out, "The checkpoint, which is replaced")->required();
    command->callback([options, &chosen] {
        chosen = [options](const CommandContext& context) {
            return importWeights(*options, context);
        };
    });
}

} // namespace genrescope::cli
