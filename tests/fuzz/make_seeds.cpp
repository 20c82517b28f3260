#include "core/ablation/ablation_outcome.h"
#include "core/archives/npy.h"
#include "core/base/binary_file.h"
#include "core/decoding/decoder_protocol.h"
#include "core/models/checkpoint.h"
#include "core/models/model_tensors.h"
#include "core/runs/epoch_rows.h"
#include "core/runs/reconstruction.h"
#include "core/runs/run_queue.h"
#include "core/runs/train_preset.h"
#include "core/runs/train_state.h"
#include "core/tagging/undo_log.h"
#include "core/teaching/embedding_file.h"
#include "core/workspace/feature_journal.h"
#include "core/workspace/manifest_file.h"
#include "core/workspace/shard.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/support/test_archive.h"

#include <cstdio>
#include <exception>

// Makes the inputs from which fuzzing starts, as the program itself writes such files:
// fuzz_seeds FOLDER. Audio is made by packaging/fuzz.sh.

namespace genrescope::fuzz {

namespace {

namespace fs = std::filesystem;

std::string joined(const std::vector<std::string>& sections)
{
    std::string text;
    for (const std::string& section : sections)
        text += (text.empty() ? "" : std::string(1, sectionEnd)) + section;
    return text;
}

void makeTables(const fs::path& folder)
{
    const std::string quoted = "a,b\n1,\"two\"\"\nlines\"\r\n\n3,4";
    writeFile(folder / "csv_reader/quoted", quoted);
    writeFile(folder / "csv_reader/mark", "\xEF\xBB\xBF" + quoted);
    writeFile(folder / "csv_reader/announced", "sep=;\na;b\n1,5;\"x;y\"\n");
    writeFile(folder / "csv_reader/tabs", "a\tb\n1\t2\n");
    writeFile(folder / "tag_table/tags",
              "path,artist,split,start_s,duration_s,rock,pop\na.mp3,A,training,0,30,0.5,1\n"
              "b.mp3,B,validation,1.5,20,0,0.25\nc.mp3,,test,0,30,0,0\n");
    writeFile(folder / "tag_table/genres", "file;genre\na.mp3;Rock|Pop\nb.mp3;\"Pop;Jazz\"\n");
    writeFile(folder / "tag_table/labels",
              "0.0\t1.5\tRock; Pop\n\\\t100.0\t8000.0\n2,5\t3\tJazz\n");
    writeFile(folder / "tag_table/vectors", "track_id,vector:net\n2,v.npy:0\n3,v.npy:1\n");
    writeFile(folder / "tag_table/jamendo",
              "TRACK_ID\tARTIST_ID\tALBUM_ID\tPATH\tDURATION\tTAGS\n"
              "track_0000948\tartist_000087\talbum_000149\t48/948.mp3\t212.7\tgenre---rock\n"
              "track_0000950\tartist_000088\talbum_000150\t50/950.mp3\t248.0\tgenre---pop\t"
              "genre---rock\n");
}

void makeLabels(const fs::path& folder)
{
    writeFile(
        folder / "label_table/marks",
        "path,genre,artist,\"note, mine\"\n\"a.mp3\",\"Rock\",\"A\",\n\"a.mp3\",\"Pop\",,x\n");
    writeFile(folder / "label_table/own", "file;label\nb.mp3;Rock\nc.mp3;\n");
    writeFile(folder / "prediction_table/numbers",
              "track_id,rock,hip hop,other\n1,0.5,1,0\n2,0,0.25,1\n");
    writeFile(folder / "prediction_table/files",
              "path,start_s,duration_s,Rock,Hip-Hop\na.mp3,0,30,0.5,0\na.mp3,30,10,1,0\n"
              "c.mp3,0,1,0,1\nb/c.mp3,0,1,0,1\n");
    fs::remove(folder / "embedding_file/two");
    EmbeddingFile embeddings(folder / "embedding_file/two", 2);
    embeddings.add({1}, std::vector<float>{0.5F, 1.5F});
    embeddings.add({2}, std::vector<float>{-1.0F, 0.0F});
}

void makeFma(const fs::path& folder)
{
    const std::string tracks = test::tracksCsv(
        {{.id = 2, .artist = "A", .artistId = 1, .topGenre = "Rock", .genres = "[12, 25]"},
         {.id = 5, .artist = "B \"b\"", .artistId = 2, .split = "validation", .genres = "[109]"},
         {.id = 1234, .artistId = 3, .split = "test", .subset = "small", .genres = "[10]"}});
    const std::string checksum = "5d41402abc4b2a76b9719d911017c592deadbeef  000/000002.mp3\n";
    writeFile(folder / "fma_tables/three", joined({tracks, test::genresCsv(), checksum}));

    writeFile(folder / "fma_tables/list",
              joined({tracks, test::genresCsv(), R"([21, 'a\n', "it's"])"}));

    const fs::path zips = folder / "zip_archive";
    fs::create_directories(zips);
    test::makeMetadata(zips / "metadata", tracks, test::genresCsv());
    const std::string music(300, 'm');
    for (const auto& [name, packing] :
         {std::pair("stored", test::Packing::Stored), std::pair("deflated", test::Packing::Deflate),
          std::pair("bzip2", test::Packing::Bzip2)}) {
        test::makeArchive(zips / name, {{"fma_small/000/000002.mp3", music, packing},
                                        {"fma_small/checksums", checksum, packing},
                                        {"fma_small/", "", packing}});
    }
}

/// Texts as old programs encoded them: Windows's Western, Cyrillic and Greek, Shift-JIS, and
/// Latin-1.
void makeTagTexts(const fs::path& folder)
{
    writeFile(folder / "audio_tags/latin1", joined({"K\xFCnstler", "caf\xE9", "A", "Rock"}));
    writeFile(folder / "audio_tags/cyrillic",
              joined({"\xCA\xE8\xED\xEE", "\xC3\xF0\xF3\xEF\xEF\xE0 \xEA\xF0\xEE\xE2\xE8", "",
                      "\xD0\xEE\xEA"}));
    writeFile(folder / "audio_tags/greek",
              joined({"\xD3\xE1\xED \xF4\xEF\xED", "\xD7\xE1\xF4\xE6\xE9\xE4\xDC\xEA\xE9\xF2"}));
    writeFile(folder / "audio_tags/japanese",
              joined({"\x83\x65\x83\x58\x83\x67", "\x89\xB9\x8A\x79\x82\xCC\x96\xBC\x91\x4F"}));
}

/// What bzip2 itself writes, as an archive's entry holds it, behind how long it is (see
/// fuzz_bzip2.cpp).
void makeBzip2(const fs::path& folder)
{
    std::string text;
    for (int i = 0; i < 200; ++i)
        text += std::to_string(i * i) + (i % 7 == 0 ? "aaaaaaaaaaaaaaaaaaaaaaaa" : " ");
    text.resize(text.size() / 16 * 16);
    const std::pair<const char*, std::string> texts[] = {
        {"text", text}, {"runs", std::string(4'096, 'r')}, {"short", std::string(16, 's')}};
    for (const auto& [name, content] : texts) {
        const fs::path zip = folder / "packed.zip";
        test::makeArchive(zip, {{"x", content, test::Packing::Bzip2}});
        const std::string archive = test::contentOf(zip);
        fs::remove(zip);
        const std::size_t begin = archive.find("BZh");
        const std::size_t end = archive.find("PK\x01\x02", begin);
        const std::size_t declared = content.size() / 16;
        const std::string prefix = {static_cast<char>(declared >> 8), static_cast<char>(declared)};
        writeFile(folder / "bzip2" / name, prefix + archive.substr(begin, end - begin));
    }
}

void makeArrays(const fs::path& folder)
{
    const std::vector<float> values(12, 0.5F);
    const std::vector<std::size_t> matrix = {3, 4};
    writeNpyFloat16(folder / "npy/features", matrix, values);
    writeNpyFloat32(folder / "npy/matrix", matrix, values);
    writeFile(folder / "npy/doubles",
              npyHeader(NpyType::Float64, std::vector<std::size_t>{2}) + std::string(16, '\x3f'));
    writeNpyFloat32(folder / "npy/scalar", {}, std::vector<float>{1.0F});

    writeSafeTensors({.metadata = {{"a", "b"}},
                      .tensors = {{"x", {2, 2}, {1.0F, 2.0F, 3.0F, 4.0F}}, {"y", {0}, {}}}},
                     folder / "safetensors/two");
    writeSafeTensors({}, folder / "safetensors/none");
}

/// A model without sense, of few bands so that it takes few bytes.
Checkpoint smallCheckpoint(const std::string& model, const ModelOptions& options)
{
    constexpr int bands = 16;
    Checkpoint checkpoint;
    CheckpointMetadata& metadata = checkpoint.metadata;
    metadata.architecture = model;
    metadata.options = completeOptions(modelInfo(model), options);
    metadata.mel.melBands = bands;
    metadata.cropFrames = 64;
    metadata.labels = {"Pop", "Rock", "Punk"};
    metadata.labelScheme = Message::english("%1 genres", 3);
    metadata.metrics = {{"validation_loss", 0.5}};
    metadata.card = "Made to be broken.";
    metadata.teacherTags = {{"Punk", "msd:punk"}};
    for (const TensorShape& tensor :
         modelTensors(model, metadata.options, bands, static_cast<int>(metadata.labels.size()))) {
        const auto count = static_cast<std::size_t>(valuesIn(tensor));
        std::vector<float> values(count);
        for (std::size_t i = 0; i < count; ++i)
            values[i] = 0.05F * static_cast<float>(i % 7 + 1);
        checkpoint.tensors.push_back({tensor.name, tensor.shape, std::move(values)});
    }
    return checkpoint;
}

std::vector<EpochMetrics> someEpochs()
{
    std::vector<EpochMetrics> epochs(2);
    for (std::size_t i = 0; i < epochs.size(); ++i) {
        epochs[i].epoch = static_cast<int>(i) + 1;
        epochs[i].step = epochs[i].epoch * 100;
        epochs[i].trainingLoss = 0.5;
        epochs[i].validationLoss = 0.25;
        epochs[i].seconds = 1.5;
    }
    return epochs;
}

void makeModels(const fs::path& folder)
{
    const fs::path models = folder / "checkpoint";
    Checkpoint gru = smallCheckpoint("gru", {{"layers", 1}, {"units", 3}, {"head_factor", 1}});
    writeCheckpoint(gru, models / "gru");
    gru.metadata.output = {.slope = 1.5,
                           .shift = 0.25,
                           .parents = {-1, -1, 1},
                           .noMusic = 0,
                           .thresholds = {0.5, 0.5, 0.4},
                           .thresholdRule = "best F1"};
    writeCheckpoint(gru, models / "gru_with_output");
    ModelOptions options = {{"layers", 1}, {"heads", 2}, {"feed_forward", 4}, {"head_factor", 0}};
    writeCheckpoint(smallCheckpoint("transformer", options), models / "transformer");
    options["stem"] = 1;
    options["standardize"] = true;
    options["pooling"] = "attention";
    writeCheckpoint(smallCheckpoint("transformer", options), models / "transformer_with_stem");

    Reconstruction reconstruction = {.epoch = 2, .mel = gru.metadata.mel};
    const std::vector<float> frames(2 * static_cast<std::size_t>(gru.metadata.mel.melBands), 0.5F);
    reconstruction.excerpts.push_back({.track = 7,
                                       .firstFrame = 3,
                                       .masked = {0.0F, 1.0F},
                                       .original = frames,
                                       .reconstructed = frames});
    writeReconstruction(reconstruction, models);
    fs::rename(reconstructionPath(models), models / "reconstruction");

    TrainState state;
    state.config = recipe("modern");
    state.workspace = "/music/workspace";
    state.history = someEpochs();
    state.last = state.best = state.history.back();
    state.learningRate = {.rate = 1e-3, .bestLoss = 0.25, .epochsWithout = 1};
    state.unvalidated = state.last;
    state.weights = {{"w", {2}, {1.0F, 2.0F}}};
    state.averages = state.moments = state.weights;
    writeTrainState(state, models);
}

void makeManifests(const fs::path& folder)
{
    Manifest manifest;
    manifest.reader = "folders";
    manifest.audioPath = "/music/caf\xE9";
    manifest.readerOptions = {{"folders", "/music/caf\xE9"}};
    manifest.labelScheme = Message::english("one genre per folder");
    manifest.splitProtocol = "by artist";
    manifest.labels = {"Rock", "Punk"};
    manifest.parents = {-1, 0};
    manifest.excludedGenres = {{"Jazz", 3}};
    manifest.missingAudio = {7};
    manifest.notes = {Message::english("%1 is missing.", "x.mp3")};
    for (TrackId id = 1; id <= 2; ++id) {
        manifest.tracks.push_back({.id = id,
                                   .file = "a/" + std::to_string(id) + ".mp3",
                                   .title = "T",
                                   .artist = "A",
                                   .group = "artist:a",
                                   .split = id == 1 ? Split::Training : Split::Validation,
                                   .labels = {0, 1},
                                   .expectedDuration = 30.0,
                                   .feature = {id}});
    }
    writeManifest(manifest, folder / "manifest/third");
    writeShardInfo({.shard = {2, 8}}, folder / "manifest");
    writeFile(folder / "manifest/first",
              R"({"schema": 1, "reader": "fma", "audioPath": "/a", "labelScheme": "x",)"
              R"( "splitProtocol": "y", "mel": {"sampleRate": 16000, "fftSize": 2048,)"
              R"( "hopLength": 512, "melBands": 128, "minFrequency": 0.0, "maxFrequency": 8000.0,)"
              R"( "minPower": 1e-10, "dynamicRange": 80.0}, "labels": ["Rock"], "tracks":)"
              R"( [{"id": 2, "file": "000/000002.mp3", "split": "training", "labels": [0]}]})");

    FeatureRecords records;
    records[{1}] = {.key = {1}, .file = "a.mp3", .frames = 3, .fileSize = 900, .modified = 5};
    records[{2}] = {.key = {2}, .file = "b.mp3", .failure = Message::english("%1 is broken.", "b")};
    FeatureJournal(folder / "feature_journal/third").rewrite(records);
    writeFile(folder / "feature_journal/first",
              "genrescope features 1\t5eed\n"
              "2\tabc\t3\t900\t-1.5\t\n5\tdef\t0\t0\t0\tbroken\n");
    writeFile(folder / "feature_journal/second", "genrescope features 2\n");
}

void makeUndoLog(const fs::path& folder)
{
    fs::create_directories(folder / "undo_log");
    UndoLog::create(folder / "undo_log/one");
    UndoLog log(folder / "undo_log/one");
    log.add({.file = "/music/a.mp3",
             .copy = "/music/.a.mp3.tmp",
             .before = {.size = 12, .hash = std::string(40, 'a')},
             .after = {.size = 9, .hash = std::string(40, 'b')},
             .undo = {FilePiece::own("tag"), FilePiece::kept(0, 9)}});
    log.note(0, ChangeState::Written);
}

void makeRuns(const fs::path& folder)
{
    std::string metrics(metricsHeader);
    std::string timing(timingHeader);
    for (const EpochMetrics& epoch : someEpochs()) {
        metrics += metricsRow(epoch) + '\n';
        timing += timingRow(epoch) + '\n';
    }
    for (const std::string& name : recipeNames()) {
        writeFile(folder / "run_folder" / name, joined({toJson(recipe(name)), metrics, timing}));
    }
    writeFile(folder / "run_folder/two", presetToJson({recipe("post"), recipe("modern")}));
    fs::create_directories(runQueuePath(folder).parent_path());
    writeRunQueue(folder, {{.id = "1", .config = recipe("post")},
                           {.id = "2", .config = recipe("modern"), .device = Device::Cpu}});
    fs::rename(runQueuePath(folder), folder / "run_folder/queue");
    fs::remove(runQueuePath(folder).parent_path());

    const fs::path ablation = folder / "ablation_queue";
    writeFile(ablation / "queue",
              R"({"recipe": "modern", "model": ["gru", "transformer"], "base": {"epochs": 2,)"
              R"( "options": {"layers": 2}}, "variants": {"baseline": {}, "no mixup":)"
              R"( {"mixup_alpha": 0.0}, "same": {"optimizer": "adamw"}}})");
    writeOutcome({.dataHash = "5eed",
                  .epoch = 2,
                  .weightedAp = 0.5,
                  .loss = 0.25,
                  .steps = 200,
                  .seconds = 3.5,
                  .parameters = 1000,
                  .resamples = {0.25, 0.5}},
                 ablation);
}

/// What a decoder sends for a good file, and for a bad one.
void makePackets(const fs::path& folder)
{
    const auto write = [&](const char* name, const Packet& packet) {
        const auto* const text = reinterpret_cast<const char*>(packet.data());
        writeFile(folder / "decoder_protocol" / name, {text, packet.size()});
    };
    write("hello", packetOf(Hello{.version = "1.2", .filtersCalls = true}));
    write("opened", openedPacket({.format = "mp3",
                                  .codec = "mp3float",
                                  .sampleRate = 44'100,
                                  .channels = 2,
                                  .declaredDuration = 1.5,
                                  .tags = {.title = "T", .artist = "K\xC3\xBCnstler"}}));
    const SharedBlock block = {.channelCount = 2, .frames = 1'152, .start = 0};
    write("blocks", blocksPacket({block, {.channelCount = 2, .frames = 100, .start = 2'304}, {}}));
    write("sought", soughtPacket({.corruptPackets = 1, .skippedBytes = 10, .audioBytes = 100}));
    write("failed", packetOf(DecodeFailure{.kind = DecodeFailure::Kind::Decode,
                                           .message = Message::english(
                                               "%1 is %2.", "x", Message::english("broken"))}));
    write("read", packetOf(ReadRequest{.offset = 5, .count = 100}));
}

} // namespace

} // namespace genrescope::fuzz

int main(int count, char** arguments)
{
    using namespace genrescope::fuzz;
    if (count != 2) {
        std::fprintf(stderr, "Usage: fuzz_seeds FOLDER\n");
        return 2;
    }
    try {
        const std::filesystem::path folder = arguments[1];
        makeTables(folder);
        makeLabels(folder);
        makeFma(folder);
        makeTagTexts(folder);
        makeBzip2(folder);
        makeArrays(folder);
        makeModels(folder);
        makeManifests(folder);
        makeUndoLog(folder);
        makePackets(folder);
        makeRuns(folder);
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
