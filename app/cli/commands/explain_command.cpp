#include "app/cli/classify_options.h"
#include "app/cli/command.h"
#include "app/cli/json_output.h"
#include "app/cli/option_checks.h"
#include "app/cli/text_format.h"
#include "app/engine/engine_library.h"
#include "core/audio/wav_file.h"
#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/crops/verdict.h"
#include "core/decoding/decoder_pool.h"
#include "core/features/mel_filter_bank.h"
#include "core/inference/counted_sound.h"
#include "core/inference/occlusion.h"
#include "core/kernels/parallel.h"

#include <chrono>
#include <iostream>
#include <memory>

namespace genrescope::cli {

namespace {

struct Options {
    std::filesystem::path file = {};
    std::string genre = {};
    std::vector<std::filesystem::path> checkpoints = {};
    double at = 0.0;
    OcclusionGrid grid = {};
    std::filesystem::path audio = {};
    int threads = 1;
    ComputeChoice compute = {};
};

/// Why one model hears the genre.
struct Answer {
    std::string checkpoint = {};
    std::string architecture = {};
    std::string genre = {};
    MelConfig mel = {};
    OcclusionMap map = {};
    double seconds = 0.0;
};

Answer answer(const std::filesystem::path& checkpoint, const Options& options,
              const CommandContext& context)
{
    using Clock = std::chrono::steady_clock;
    Predictor predictor(checkpoint, forwardPassBy(options.compute, context.engine));
    predictor.setPrecision(Precision::Mixed); // as in listening
    const CheckpointMetadata& metadata = predictor.metadata();
    const std::size_t label = labelNamed(predictor, options.genre);
    Section section =
        sectionOfFile(LogMelPipeline(metadata.mel), options.file, options.at, context.task);
    const Clock::time_point start = Clock::now();
    OcclusionMap map =
        explainGenre(predictor, std::move(section), label, options.grid, context.task);
    if (map.values.empty())
        throw DecodeError(
            Message::english("%1: %2", options.file.string(), messageOf(Verdict::Silent)));
    return {.checkpoint = checkpoint.string(),
            .architecture = metadata.architecture,
            .genre = metadata.labels[label],
            .mel = metadata.mel,
            .map = std::move(map),
            .seconds = std::chrono::duration<double>(Clock::now() - start).count()};
}

/// Seconds from the start of the file to the start of a row of patches; to the end after the last.
double timeOf(const Answer& answer, std::size_t row)
{
    const OcclusionMap& map = answer.map;
    const std::size_t frame = std::min(row * map.patchFrames, map.frames);
    return static_cast<double>(map.firstFrame + frame) / answer.mel.framesPerSecond();
}

double frequencyOf(const Answer& answer, std::size_t column)
{
    const OcclusionMap& map = answer.map;
    return bandEdge(answer.mel, std::min(column * map.patchBands, map.bands));
}

Json toJson(const Answer& answer)
{
    const OcclusionMap& map = answer.map;
    Json times = Json::array();
    for (std::size_t row = 0; row <= map.rows(); ++row)
        times.push_back(milli(timeOf(answer, row)));
    Json frequencies = Json::array();
    for (std::size_t column = 0; column <= map.columns(); ++column)
        frequencies.push_back(milli(frequencyOf(answer, column)));
    Json values = Json::array();
    for (std::size_t row = 0; row < map.rows(); ++row) {
        Json& line = values.emplace_back(Json::array());
        for (std::size_t column = 0; column < map.columns(); ++column)
            line.push_back(milli(map.at(row, column)));
    }
    return {{"checkpoint", answer.checkpoint},
            {"architecture", answer.architecture},
            {"genre", answer.genre},
            {"log_odds", milli(map.logOdds)},
            {"times_s", times},
            {"frequencies_hz", frequencies},
            {"values", values},
            {"seconds", milli(answer.seconds)}};
}

std::string signedNumber(double value)
{
    return (value > 0.0 ? "+" : "") + fixed(value, 2);
}

/// Times down, frequencies across.
void printText(const Answer& answer)
{
    const OcclusionMap& map = answer.map;
    std::cout << "Why " << printable(answer.genre) << ", " << answer.architecture << ": log-odds "
              << signedNumber(map.logOdds) << "; by how much they fall without each patch:\n";
    std::vector<std::string> header = {"from"};
    for (std::size_t column = 0; column < map.columns(); ++column)
        header.push_back(fixed(frequencyOf(answer, column), 0) + " Hz");
    TextTable table(header);
    for (std::size_t row = 0; row < map.rows(); ++row) {
        std::vector<std::string> cells = {fixed(timeOf(answer, row), 1) + " s"};
        for (std::size_t column = 0; column < map.columns(); ++column)
            cells.push_back(signedNumber(map.at(row, column)));
        table.add(std::move(cells));
    }
    std::cout << table.text();
}

/// What counted for a model, as a wav file.
void writeAudio(const Answer& answer, const Options& options, const CommandContext& context)
{
    const MapScale scale = {.framesPerSecond = answer.mel.framesPerSecond(),
                            .minFrequency = answer.mel.minFrequency,
                            .maxFrequency = answer.mel.maxFrequency};
    writeFile(options.audio, wavFile(countedSound(options.file, answer.map, scale, context.task)));
}

int explain(const Options& options, const CommandContext& context)
{
    const std::vector<std::filesystem::path> checkpoints =
        checkpointsOrStarters(options.checkpoints);
    if (!options.audio.empty() && checkpoints.size() > 1) {
        throw ConfigError("--write-audio writes what counted for one model; name that one with "
                          "--checkpoint.");
    }
    programDecoders().startAhead();
    setKernelThreads(options.threads);
    std::vector<Answer> answers;
    for (const std::filesystem::path& checkpoint : checkpoints)
        answers.push_back(answer(checkpoint, options, context));
    if (!options.audio.empty())
        writeAudio(answers.front(), options, context);
    if (context.json) {
        Json json = {{"file", options.file.string()}, {"models", Json::array()}};
        for (const Answer& each : answers)
            json["models"].push_back(toJson(each));
        print(json);
    } else {
        for (const Answer& each : answers)
            printText(each);
    }
    return exitDone;
}

} // namespace

void addExplainCommand(CLI::App& app, Action& chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "explain", "Say which times and frequencies of 30 s of music speak for a genre");
    command->add_option("FILE", options->file, "Music file")->required();
    command->add_option("--genre", options->genre, "The genre to explain")->required();
    addModelOptions(*command, options->checkpoints, options->threads, options->compute);
    command->add_option("--at", options->at, "Second that the explained 30 s contain")
        ->capture_default_str()
        ->check(inRange(0.0, 1e9));
    command->add_option("--patch-seconds", options->grid.seconds, "Duration of a patch")
        ->capture_default_str()
        ->check(inRange(0.1, 30.0));
    command->add_option("--patch-bands", options->grid.bands, "Mel bands of a patch")
        ->capture_default_str()
        ->check(inRange(1, 4096));
    command->add_option("--write-audio", options->audio,
                        "Write the explained 30 s with all silenced that did not count, as a wav "
                        "file; with one model");
    command->callback([options, &chosen] {
        chosen = [options](const CommandContext& context) { return explain(*options, context); };
    });
}

} // namespace genrescope::cli
