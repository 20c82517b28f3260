#include "app/cli/command.h"
#include "app/cli/json_output.h"
#include "app/cli/option_checks.h"
#include "app/cli/text_format.h"
#include "app/starter_models.h"
#include "core/archives/npy.h"
#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/crops/verdict.h"
#include "core/decoding/decoder_pool.h"
#include "core/inference/track_embedder.h"
#include "core/kernels/parallel.h"
#include "core/reports/csv_cells.h"

#include <array>
#include <iostream>
#include <memory>

namespace genrescope::cli {

namespace {

struct Options {
    std::vector<std::filesystem::path> files = {};
    std::filesystem::path encoder = {};
    std::filesystem::path npy = {};
    std::filesystem::path csv = {};
    bool sections = false;
    int crops = 4;
    int threads = 1;
};

/// A row of the result: a file, or a section of one.
struct Row {
    std::string file = {};
    SectionEmbedding embedding = {};
};

std::filesystem::path encoderOf(const Options& options)
{
    if (!options.encoder.empty())
        return options.encoder;
    return modelsOrStarters({}, "name a checkpoint with --init").front();
}

void addRows(const std::filesystem::path& file, std::vector<SectionEmbedding> sections,
             const Options& options, std::vector<Row>& rows)
{
    if (sections.empty())
        throw DecodeError(Message::english("%1: %2", file.string(), messageOf(Verdict::Silent)));
    if (!options.sections) {
        const SectionEmbedding& last = sections.back();
        rows.push_back(
            {file.string(), {.duration = last.start + last.duration, .values = meanOf(sections)}});
        return;
    }
    for (SectionEmbedding& section : sections)
        rows.push_back({file.string(), std::move(section)});
}

void writeNpy(const std::vector<Row>& rows, std::size_t width, const std::filesystem::path& path)
{
    std::vector<float> values;
    for (const Row& row : rows)
        values.insert(values.end(), row.embedding.values.begin(), row.embedding.values.end());
    writeNpyFloat32(path, std::array{rows.size(), width}, values);
}

void writeCsv(const std::vector<Row>& rows, std::size_t width, const std::filesystem::path& path)
{
    AtomicFile file(path);
    std::string line = "path,start_s,duration_s";
    for (std::size_t i = 0; i < width; ++i)
        line += ",e" + std::to_string(i);
    file.write(line + '\n');
    for (const Row& row : rows) {
        line = csvText(row.file) + ',' + shortestNumber(milli(row.embedding.start)) + ',' +
               shortestNumber(milli(row.embedding.duration));
        for (const float value : row.embedding.values)
            line += ',' + shortestNumber(value);
        file.write(line + '\n');
    }
    file.commit();
}

int embed(const Options& options, const CommandContext& context)
{
    const EmbeddingModel model = embeddingModel(readCheckpoint(encoderOf(options)));
    programDecoders().startAhead();
    setKernelThreads(options.threads);
    TrackEmbedder embedder(model, options.crops);
    std::vector<Row> rows;
    Json failed = Json::array();
    for (std::size_t i = 0; i < options.files.size(); ++i) {
        const std::filesystem::path& file = options.files[i];
        context.task.report({Stage::Embed, i, options.files.size(), file.string()});
        const std::optional<Message> failure =
            failureOf([&] { addRows(file, embedder.embed(file, context.task), options, rows); });
        if (failure) {
            std::cerr << printable(failure->str()) << '\n';
            failed.push_back({{"file", file.string()}, {"error", failure->str()}});
        }
    }
    if (!options.npy.empty())
        writeNpy(rows, embedder.width(), options.npy);
    if (!options.csv.empty())
        writeCsv(rows, embedder.width(), options.csv);
    if (context.json) {
        Json list = Json::array();
        for (const Row& row : rows)
            list.push_back({{"file", row.file},
                            {"start_s", milli(row.embedding.start)},
                            {"duration_s", milli(row.embedding.duration)}});
        print({{"width", embedder.width()}, {"rows", list}, {"failed", failed}});
    } else {
        std::cout << rows.size() << " rows of " << embedder.width() << " numbers\n";
    }
    return failed.empty() ? exitDone : exitFailed;
}

} // namespace

void addEmbedCommand(CLI::App& app, Action& chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("embed", "Write what an encoder makes of music files, as numbers");
    command->add_option("FILE", options->files, "Music files")->required();
    command->add_option("--init", options->encoder,
                        "Checkpoint whose encoder is used; default: the first starter model");
    CLI::Option* npy = command->add_option("--out", options->npy, "NumPy array, a row per file");
    CLI::Option* csv = command->add_option("--csv", options->csv, "CSV, a row per file");
    command->add_flag("--sections", options->sections, "A row per 30 s of each file");
    command->add_option("--crops", options->crops, "Crops per 30 s, evenly spaced")
        ->capture_default_str()
        ->check(inRange(1, 10'000));
    command->add_option("--threads", options->threads, "0 = one per core")
        ->capture_default_str()
        ->check(inRange(0, 1024));
    command->callback([options, npy, csv, &chosen] {
        if (npy->count() + csv->count() == 0)
            throw CLI::RequiredError("--out");
        chosen = [options](const CommandContext& context) { return embed(*options, context); };
    });
}

} // namespace genrescope::cli
