// Fingerprints of synthetic music, which of them are found to be the same recording, and what a
// search keeps.
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/duplicates/fingerprint_search.h"
#include "core/duplicates/near_duplicates.h"
#include "core/workspace/manifest_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <set>

using namespace genrescope;

namespace {

constexpr int bands = 40;
constexpr std::size_t frames = 600;
/// 10 s.
constexpr std::size_t minOverlap = 312;

/// Frames × bands that change slowly, as music does.
std::vector<float> music(std::uint64_t seed)
{
    Random random(seed);
    std::vector<float> values(frames * bands);
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<float>(0.2 * random.normal()) +
                    (i < bands ? 0.0F : 0.7F * values[i - bands]);
    return values;
}

/// Louder or softer, with what a codec changes.
std::vector<float> encodedAgain(std::vector<float> values, double noise)
{
    Random random(99);
    for (float& value : values)
        value += static_cast<float>(noise * random.normal()) - 0.3F;
    return values;
}

std::vector<float> without(std::vector<float> values, std::size_t firstFrames)
{
    values.erase(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(firstFrames * bands));
    return values;
}

Fingerprint print(const std::vector<float>& values)
{
    return fingerprintOf(values, bands);
}

std::vector<FingerprintMatch> match(const std::vector<Fingerprint>& fingerprints)
{
    return matchFingerprints(fingerprints, minOverlap, {});
}

Track trackOf(TrackId id, Split split)
{
    Track track;
    track.id = id;
    track.file = std::to_string(id) + ".mp3";
    track.split = split;
    track.labels = {0};
    track.feature = FeatureKey{id};
    return track;
}

/// Numbers and splits of the tracks, and what each sounds like.
struct Recording {
    TrackId id = 0;
    Split split = Split::Training;
    std::vector<float> values = {};
};

Workspace workspaceOf(const std::filesystem::path& folder, const std::vector<Recording>& recordings)
{
    Manifest manifest;
    manifest.labels = {"Rock"};
    manifest.mel.melBands = bands;
    FeatureStore store(Workspace::featuresPath(folder));
    for (const Recording& one : recordings) {
        const Track track = trackOf(one.id, one.split);
        store.add({.key = track.feature, .file = track.file},
                  {.bands = bands, .values = one.values});
        manifest.tracks.push_back(track);
    }
    writeManifest(manifest, Workspace::manifestPath(folder));
    return Workspace(folder);
}

} // namespace

class TestNearDuplicates : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;

    std::filesystem::path path(const char* name) const
    {
        return folder_.filePath(QLatin1String(name)).toStdString();
    }

    /// Track 7 is 2 again and 5 is 1 again; 4, of the test split, is 3 again; 6 is like none.
    Workspace example(const char* name) const
    {
        return workspaceOf(path(name), {{1, Split::Training, music(1)},
                                        {2, Split::Training, music(2)},
                                        {3, Split::Training, music(3)},
                                        {4, Split::Test, encodedAgain(music(3), 0.05)},
                                        {5, Split::Training, encodedAgain(music(1), 0.01)},
                                        {6, Split::Validation, music(6)},
                                        {7, Split::Validation, encodedAgain(music(2), 0.02)}});
    }

private Q_SLOTS:
    void differencesAreCounted()
    {
        const Fingerprint first = {0b1111, 0b0000, 0b1010};
        const Fingerprint second = {0b0000, 0b1000, 0b1111};
        const Likeness shifted = likeness(first, second, 1);
        QCOMPARE(shifted.overlap, std::size_t(2));
        // 0000 beside 0000, 1010 beside 1000.
        QCOMPARE(shifted.difference, 1.0 / 64.0);
        QCOMPARE(likeness(first, second, -2).difference, 0.0);
        QCOMPARE(likeness(first, second, -2).overlap, std::size_t(1));
        QCOMPARE(likeness(first, second, 3).overlap, std::size_t(0));
        QCOMPARE(likeness(first, second, 0, 2).difference, 2.0 / 32.0);
    }

    void wordsSayHowStepsBetweenBandsChange()
    {
        // 33 bands are 33 groups. Silence, then band 5 sounds: the step to it falls, that from it
        // rises.
        std::vector<float> values(16 * minFingerprintBands, -1.0F);
        for (std::size_t frame = 8; frame < 16; ++frame)
            values[frame * minFingerprintBands + 5] = 1.0F;
        const Fingerprint words = fingerprintOf(values, minFingerprintBands);
        QCOMPARE(words.size(), std::size_t(9));
        QCOMPARE(words[0], 0U);
        QCOMPARE(words[1], 1U << 5);
        QCOMPARE(words[7], 1U << 5);
        // It stays as it is.
        QCOMPARE(words[8], 0U);
        QCOMPARE(
            fingerprintOf(std::span(values).first(7 * minFingerprintBands), minFingerprintBands)
                .size(),
            std::size_t(0));
    }

    void loudnessChangesNothing()
    {
        const Likeness same = likeness(print(music(1)), print(encodedAgain(music(1), 0.0)), 0);
        QVERIFY2(same.difference < 0.001, std::to_string(same.difference).c_str());
    }

    void onlyCopiesAreFound()
    {
        std::vector<Fingerprint> all;
        for (std::uint64_t seed = 1; seed <= 60; ++seed)
            all.push_back(print(music(seed)));
        all.push_back(print(without(encodedAgain(music(17), 0.06), 63)));
        const std::vector<FingerprintMatch> matches = match(all);
        QCOMPARE(matches.size(), std::size_t(1));
        QCOMPARE(matches[0].first, std::size_t(16));
        QCOMPARE(matches[0].second, std::size_t(60));
        // The copy begins 63 words after the original.
        QCOMPARE(matches[0].shift, std::ptrdiff_t(63));
        QVERIFY(matches[0].difference > 0.01);
        QVERIFY(matches[0].difference < 0.2);
    }

    void excerptsMustShareEnough()
    {
        const std::vector<float> whole = music(1);
        std::vector<float> end = without(whole, frames - 330);
        const std::vector<float> other = music(2);
        // Goes on as other music.
        end.insert(end.end(), other.begin(), other.begin() + 270 * bands);
        QCOMPARE(match({print(whole), print(end)}).size(), std::size_t(1));
        std::vector<float> shorter = without(whole, frames - 250);
        shorter.insert(shorter.end(), other.begin(), other.begin() + 350 * bands);
        QCOMPARE(match({print(whole), print(shorter)}).size(), std::size_t(0));
        // All of a short one.
        QCOMPARE(match({print(whole), print(without(whole, frames - 250))}).size(), std::size_t(1));
    }

    void eachOfManyCopiesIsFound()
    {
        std::vector<Fingerprint> all;
        for (int i = 0; i < 200; ++i)
            all.push_back(print(music(1)));
        std::set<std::size_t> found;
        for (const FingerprintMatch& one : match(all)) {
            found.insert(one.first);
            found.insert(one.second);
        }
        QCOMPARE(found.size(), all.size());
    }

    void pairsAcrossSplitsComeFirst()
    {
        const Workspace workspace = example("order");
        const NearDuplicates found = findNearDuplicates(workspace, {});
        QCOMPARE(found.tracks, std::size_t(7));
        QCOMPARE(found.pairs.size(), std::size_t(3));
        // Less alike than 1 and 5, which are both in training.
        QCOMPARE(found.pairs[0].first, TrackId(2));
        QCOMPARE(found.pairs[0].second, TrackId(7));
        QCOMPARE(found.pairs[1].first, TrackId(3));
        QCOMPARE(found.pairs[1].second, TrackId(4));
        QCOMPARE(found.pairs[2].first, TrackId(1));
        QCOMPARE(found.pairs[2].second, TrackId(5));
        QVERIFY(found.pairs[0].alikeness > found.pairs[1].alikeness);
        QVERIFY(found.pairs[2].alikeness > found.pairs[0].alikeness);
        QVERIFY(isAcrossSplits(found.pairs[1], workspace.manifest()));
        QVERIFY(!isAcrossSplits(found.pairs[2], workspace.manifest()));
    }

    void judgedTracksThatAreInTrainingAreCounted()
    {
        const Workspace workspace = example("count");
        const NearDuplicates found = findNearDuplicates(workspace, {});
        const Manifest& manifest = workspace.manifest();
        QCOMPARE(countInTraining(found, manifest, std::vector<TrackId>{4}), std::size_t(1));
        QCOMPARE(countInTraining(found, manifest, std::vector<TrackId>{6, 7}), std::size_t(1));
        QCOMPARE(countInTraining(found, manifest, std::vector<TrackId>{6}), std::size_t(0));
        // 1 and 5 are both in training: nobody is judged by them.
        QCOMPARE(countInTraining(found, manifest, std::vector<TrackId>{1, 5}), std::size_t(0));
    }

    void whatWasFoundIsKeptForThisVeryDataset()
    {
        const Workspace workspace = example("kept");
        const std::filesystem::path& folder = workspace.folder();
        QVERIFY(!readNearDuplicates(folder, workspace.manifest()));
        const NearDuplicates found = findNearDuplicates(workspace, {});
        writeNearDuplicates(found, folder);
        const auto read = readNearDuplicates(folder, workspace.manifest());
        QVERIFY(read.has_value());
        QCOMPARE(read->tracks, found.tracks);
        QVERIFY(read->pairs == found.pairs);

        Manifest other = workspace.manifest();
        other.tracks[0].split = Split::Test;
        QVERIFY(!readNearDuplicates(folder, other));

        QFile file(QString::fromStdString(nearDuplicatesPath(folder).string()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() / 2));
        file.close();
        QVERIFY(!readNearDuplicates(folder, workspace.manifest()));
    }

    void fewBandsAreRefused()
    {
        Manifest manifest;
        manifest.labels = {"Rock"};
        manifest.mel.melBands = 16;
        manifest.tracks = {trackOf(1, Split::Training)};
        const std::filesystem::path folder = path("few");
        std::filesystem::create_directories(folder);
        writeManifest(manifest, Workspace::manifestPath(folder));
        QVERIFY_EXCEPTION_THROWN(findNearDuplicates(Workspace(folder), {}), DatasetError);
    }
};

QTEST_GUILESS_MAIN(TestNearDuplicates)
#include "tst_near_duplicates.moc"
