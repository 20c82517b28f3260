// Files of earlier versions, as they lie in tests/fixtures: the window finds all that they say, and
// no field of a record is forgotten when it is read and written again.
#include "core/ablation/ablation_outcome.h"
#include "core/base/binary_file.h"
#include "core/duplicates/near_duplicates.h"
#include "core/models/checkpoint.h"
#include "core/models/safetensors.h"
#include "core/runs/reconstruction.h"
#include "core/runs/run_log.h"
#include "core/runs/run_queue.h"
#include "core/runs/train_state.h"
#include "core/teaching/corrections.h"
#include "core/workspace/manifest_file.h"
#include "core/workspace/shard.h"
#include "core/workspace/workspace.h"
#include "tests/support/old_files.h"
#include "tests/support/patience.h"
#include "ui/data/path_text.h"
#include "ui/library/catalog_reader.h"
#include "ui/library/catalog_schema.h"
#include "ui/library/library_choices.h"
#include "ui/services/ablation_store.h"
#include "ui/services/list_file.h"
#include "ui/services/run_store.h"
#include "ui/services/track_marks.h"
#include "ui/services/train_presets.h"
#include "ui/window/settings.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace genrescope;
using namespace genrescope::test;
using namespace Qt::StringLiterals;

namespace fs = std::filesystem;

namespace {

const QString runName = u"20260101-120000-gru-modern"_s;

QJsonValue jsonOf(const std::string& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(text));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// The names of a file's tensors, and its metadata, which are JSON.
QJsonObject jsonOfTensors(const fs::path& file)
{
    const SafeTensors content = readSafeTensors(file, {.file = std::uint64_t{1} << 24});
    QJsonObject json;
    for (const auto& [name, text] : content.metadata)
        json[QString::fromStdString(name)] = jsonOf(text);
    QStringList names;
    for (const NamedTensor& tensor : content.tensors)
        names << QString::fromStdString(tensor.name);
    names.sort();
    json[u"tensors"_s] = QJsonArray::fromStringList(names);
    return json;
}

} // namespace

class TestOldWindowFiles : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> folder_;

    QString path(const QString& name) const { return folder_->filePath(name); }
    QString run() const { return path(u"workspace/runs/"_s + runName); }

    /// Of what is read from a file and written into a folder of its own, under the same name.
    /// @param rewrite  what the file says is written into the second folder
    QString
    lostBy(const fs::path& file,
           const std::function<void(const fs::path& from, const fs::path& to)>& rewrite) const
    {
        const fs::path again = pathOf(path(u"again"_s));
        fs::create_directories(again);
        rewrite(file.parent_path(), again);
        const fs::path made = again / file.filename();
        if (file.extension() == ".safetensors")
            return lostFrom(jsonOfTensors(file), jsonOfTensors(made));
        return lostFrom(jsonOf(readTextFile(file, 1 << 24)), jsonOf(readTextFile(made, 1 << 24)));
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("version");
        for (const QString& version : oldVersions())
            QTest::newRow(qPrintable(version)) << version;
    }

    void init()
    {
        QFETCH_GLOBAL(const QString, version);
        folder_ = std::make_unique<QTemporaryDir>();
        QVERIFY(copyOldFiles(version, folder_->path()));
    }

    void settings()
    {
        const Settings settings(path(u"window/genrescope.ini"_s));
        QCOMPARE(settings.geometry(), "geometry"_ba);
        QCOMPARE(settings.page(), 2);
        QCOMPARE(settings.theme(), Theme::Dark);
        QCOMPARE(settings.language(), u"fr"_s);
        QVERIFY(!settings.keepsList());
        QVERIFY(settings.followsLabels());
        QCOMPARE(settings.recentFiles(), QStringList{u"/music/song.mp3"_s});
        QCOMPARE(settings.recentWorkspaces(), QStringList{u"/music/workspace"_s});
        QCOMPARE(settings.recentCheckpoints(), QStringList{u"/music/best.safetensors"_s});
        QCOMPARE(settings.checkpoints().value(),
                 QStringList({u"/music/best.safetensors"_s, QString()}));
        QCOMPARE(settings.volume(), 0.25);
        QVERIFY(settings.isMuted());
        QCOMPARE(settings.colorMap(), u"magma"_s);
        QCOMPARE(settings.layout(u"tracks"_s), "layout"_ba);
    }

    void theList()
    {
        ListFile list(path(u"window/list.json"_s));
        std::optional<ListState> found;
        list.read([&](const ListState& state) { found = state; });
        QTRY_VERIFY(found.has_value());
        QCOMPARE(found->files, QStringList({u"/music/a.mp3"_s, u"/music/ä \"b\".mp3"_s}));
        QCOMPARE(found->shown, u"/music/ä \"b\".mp3"_s);
        QCOMPARE(found->position, 2.5);
    }

    void markedTracks()
    {
        TrackMarks marks(path(u"window/labels.csv"_s));
        QTRY_COMPARE(marks.count(), 2);
        QCOMPARE(marks.genresOf(u"/music/a.mp3"_s), QStringList({u"Tones"_s, u"Hum, low"_s}));
        QCOMPARE(marks.genresOf(u"/music/=b.mp3"_s), QStringList{u"Noise"_s});
        // An artist that is known stays.
        marks.setArtist(u"/music/a.mp3"_s, u"Bob"_s);
        marks.finishWriting();
        const QByteArray table = contentOf(marks.file());
        QVERIFY2(table.contains("Ann") && !table.contains("Bob"), table.constData());
    }

    void presets()
    {
        const TrainPresets presets(path(u"window/presets"_s));
        QCOMPARE(presets.names(), QStringList({u"A/B"_s, u"one"_s}));
        for (const QString& name : presets.names()) {
            const QByteArray before = contentOf(
                path(u"window/presets/"_s + QString(name).replace(u"/"_s, u"%2F"_s) + u".json"_s));
            const std::vector<TrainConfig> configs = presets.read(name);
            QCOMPARE(configs.front().batchSize, 7);
            const TrainPresets again(path(u"again"_s));
            again.save(u"preset"_s, configs);
            const QString lost =
                lostFrom(jsonOf(before.toStdString()),
                         jsonOf(contentOf(path(u"again/preset.json"_s)).toStdString()));
            QVERIFY2(lost.isEmpty(), qPrintable(lost));
        }
    }

    void theLibrary()
    {
        QCOMPARE(readLibraryChoices(path(u"window/library.json"_s)),
                 (LibraryChoices{.folders = {u"/music"_s},
                                 .paused = true,
                                 .searches = {u"genre:tones year:1990.."_s}}));
        const QString catalog = path(u"window/library.sqlite"_s);
        QVERIFY(!openCatalog(catalog).putAside);
        CatalogReader reader(catalog);
        QCOMPARE(reader.counts(), (LibraryCounts{.tracks = 4, .waiting = 2, .failed = 1}));
        LibrarySearch search;
        const std::vector<QStringList> models = {{u"gru"_s}};
        for (const QString& text :
             {u"genre:tones"_s, u"genre:tones year:1990..1999"_s, u"beyonce"_s,
              u"album:album gru:tones gru>0.8 disagree:tag"_s}) {
            const LibraryQuery query(text, models);
            QCOMPARE(query.problem(), QString());
            QCOMPARE(search.find(reader, query, {}), std::vector<qint64>{1});
        }
        const qint64 ids[] = {1, 2};
        const std::vector<LibraryRow> rows = reader.rows(ids);
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(rows[0].title, u"So What"_s);
        QCOMPARE(rows[0].artist, u"Beyoncé"_s);
        QCOMPARE(rows[0].tag, u"Noise"_s);
        QCOMPARE(rows[0].duration, std::optional(1.5));
        QCOMPARE(rows[0].opinions[0]->genre, u"Tones"_s);
        const std::vector<HeardTrack> heard = reader.heard(ids);
        QCOMPARE(heard[0].prediction->models[0].probabilities, (std::vector{0.125, 0.875}));
    }

    void runs()
    {
        const RunStore store(path(u"workspace"_s));
        QCOMPARE(store.load().size(), std::size_t{2});
        const RunRecord record = store.read(run());
        QCOMPARE(record.state, RunState::Interrupted);
        QCOMPARE(record.started, QDateTime(QDate(2026, 1, 1), QTime(12, 0)));
        QCOMPARE(record.reason, u"The power failed."_s);
        QCOMPARE(record.notes, u"A note,\nof two lines: ä.\n"_s);
        QVERIFY(record.config && record.config->model == "gru" && !record.epochs.empty());
        QVERIFY(record.isResumable() && record.hasCheckpoint);
        const std::vector<RunStep> steps = store.readSteps(run(), 100);
        QCOMPARE(steps.size(), std::size_t{2});
        QCOMPARE(steps[1].metrics.step, 2);
        QCOMPARE(steps[1].metrics.loss, 0.5);
        QCOMPARE(steps[1].metrics.learningRate, 0.0005);
        QVERIFY(store.readReconstruction(path(u"workspace/runs/pretrained"_s)).has_value());
    }

    void workOnAWorkspace()
    {
        const QString folder = path(u"workspace"_s);
        const Workspace workspace(pathOf(folder));
        QCOMPARE(readCorrections(pathOf(folder), workspace.manifest()),
                 (Corrections{{1, {"Tones", "Noise"}}, {2, {}}}));
        const RunQueue queue = readRunQueue(pathOf(folder));
        QCOMPARE(queue.size(), std::size_t{2});
        QCOMPARE(queue[0].id, std::string("first"));
        QCOMPARE(queue[0].device, Device::Cpu);
        const QStringList ablations = AblationStore(folder).folders();
        QCOMPARE(ablations.size(), 1);
        const StoredAblation ablation = AblationStore::read(ablations[0]);
        QVERIFY(ablation.isComplete());
        QCOMPARE(ablation.runCount(), std::size_t{2});
    }

    void noFieldIsForgotten_data()
    {
        using Rewrite = std::function<void(const fs::path& from, const fs::path& to)>;
        QTest::addColumn<QString>("file");
        QTest::addColumn<Rewrite>("rewrite");
        const Rewrite manifest = [](const fs::path& from, const fs::path& to) {
            writeManifest(readManifest(Workspace::manifestPath(from)), Workspace::manifestPath(to));
        };
        const Rewrite duplicates = [](const fs::path& from, const fs::path& to) {
            const Manifest known = readManifest(Workspace::manifestPath(from));
            writeNearDuplicates(readNearDuplicates(from, known).value(), to);
        };
        const Rewrite settings = [](const fs::path& from, const fs::path& to) {
            writeFile(runConfigPath(to), toJson(readRunLog(from).config));
        };
        const QString runFolder = u"workspace/runs/%1/"_s.arg(runName);
        const auto row = [](const QString& file, const Rewrite& rewrite) {
            QTest::newRow(qPrintable(file)) << file << rewrite;
        };
        const auto checkpoint = [&](const QString& file) {
            row(file, [name = pathOf(file).filename()](const fs::path& from, const fs::path& to) {
                writeCheckpoint(readCheckpoint(from / name), to / name);
            });
        };
        row(u"workspace/manifest.json"_s, manifest);
        row(u"sharded/shards/1-of-2/manifest.json"_s, manifest);
        row(u"sharded/shards/1-of-2/shard.json"_s, [](const fs::path& from, const fs::path& to) {
            writeShardInfo(readShardInfo(from), to);
        });
        row(u"workspace/near-duplicates.json"_s, duplicates);
        row(u"workspace/runs/queue.json"_s, [](const fs::path& from, const fs::path& to) {
            writeRunQueue(to, readRunQueue(from.parent_path()));
            fs::rename(runQueuePath(to), to / "queue.json");
        });
        row(runFolder + u"config.json"_s, settings);
        row(runFolder + u"state.safetensors"_s, [](const fs::path& from, const fs::path& to) {
            writeTrainState(readTrainState(from), to);
        });
        checkpoint(runFolder + u"best.safetensors"_s);
        checkpoint(u"calibrated.safetensors"_s);
        checkpoint(u"workspace/runs/pretrained/best.safetensors"_s);
        row(u"workspace/runs/pretrained/config.json"_s, settings);
        row(u"workspace/runs/pretrained/reconstruction.safetensors"_s,
            [](const fs::path& from, const fs::path& to) {
                writeReconstruction(readReconstruction(from), to);
            });
        row(u"workspace/ablations/2026-01-01-120000-modern/gru/baseline/seed-1/outcome.json"_s,
            [](const fs::path& from, const fs::path& to) {
                writeOutcome(readOutcome(from).value(), to);
            });
    }

    void noFieldIsForgotten()
    {
        using Rewrite = std::function<void(const fs::path& from, const fs::path& to)>;
        QFETCH(const QString, file);
        QFETCH(const Rewrite, rewrite);
        const QString lost = lostBy(pathOf(path(file)), rewrite);
        QVERIFY2(lost.isEmpty(), qPrintable(lost));
    }
};

QTEST_GUILESS_MAIN(TestOldWindowFiles)
#include "tst_old_window_files.moc"
