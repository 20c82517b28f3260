#include "app/cli/command.h"
#include "app/cli/json_output.h"
#include "app/cli/text_format.h"
#include "core/exchange/onnx_export.h"
#include "core/models/model_tensors.h"

#include <iostream>
#include <memory>

namespace genrescope::cli {

namespace {

struct Options {
    std::filesystem::path checkpoint = {};
    std::filesystem::path out = {};
};

int exportCheckpoint(const Options& options, const CommandContext& context)
{
    const CheckpointMetadata exported = exportOnnx(options.checkpoint, options.out);
    const auto genres = static_cast<int>(exported.labels.size());
    const std::int64_t parameters =
        parameterCount(exported.architecture, exported.options, exported.mel.melBands, genres);
    if (context.json) {
        print({{"checkpoint", options.checkpoint.string()},
               {"onnx", options.out.string()},
               {"architecture", exported.architecture},
               {"genres", genres},
               {"parameters", parameters},
               {"crop_frames", exported.cropFrames},
               {"operators", onnxOperators}});
    } else {
        std::cout << exported.architecture << ", " << genres << " genres, " << parameters
                  << " parameters, with ONNX's operators " << onnxOperators << "  → "
                  << printable(options.out.string()) << '\n';
    }
    return exitDone;
}

} // namespace

void addExportOnnxCommand(CLI::App& app, Action& chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("export-onnx", "Write a checkpoint as an ONNX model for other programs");
    command->add_option("CHECKPOINT", options->checkpoint, "Checkpoint with genres")->required();
    command->add_option("--out", options->out, "The .onnx file, which is replaced")->required();
    command->callback([options, &chosen] {
        chosen = [options](const CommandContext& context) {
            return exportCheckpoint(*options, context);
        };
    });
}

} // namespace genrescope::cli
