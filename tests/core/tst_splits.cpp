#include "core/datasets/splits.h"

#include <QTest>

#include <map>
#include <set>

using namespace genrescope;

namespace {

using Counts = std::map<Split, int>;

Track track(TrackId id, int label, const std::string& group = {})
{
    Track result;
    result.id = id;
    result.labels = {label};
    result.group = group;
    return result;
}

Counts countsOf(const std::vector<Track>& tracks)
{
    Counts counts;
    for (const Track& each : tracks)
        ++counts[each.split];
    return counts;
}

} // namespace

class TestSplits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFifthOfEveryStratum();
    void smallStrataAddUpToAFifth();
    void sameSeedSameSplit();
    void filesEightyTenTen();
    void groupsStayTogether();
    void knowsPeoplesWords();
    void fewGroups_data();
    void fewGroups();
};

void TestSplits::aFifthOfEveryStratum()
{
    std::vector<Track> tracks(1'000);
    std::vector<int> strata(1'000);
    for (std::size_t i = 0; i < tracks.size(); ++i)
        strata[i] = i < 50 ? 1 : i < 250 ? 7 : 1'235;
    splitStratified(tracks, strata, 1337);
    std::map<int, int> heldOut;
    for (std::size_t i = 0; i < tracks.size(); ++i)
        heldOut[strata[i]] += tracks[i].split == Split::Validation;
    QCOMPARE(heldOut, (std::map<int, int>{{1, 10}, {7, 40}, {1'235, 150}}));
    QCOMPARE(countsOf(tracks)[Split::Test], 0);
}

void TestSplits::smallStrataAddUpToAFifth()
{
    std::vector<Track> tracks(100);
    std::vector<int> strata;
    for (int i = 0; i < 100; ++i)
        strata.push_back(i / 2);
    splitStratified(tracks, strata, 1);
    QCOMPARE(countsOf(tracks)[Split::Validation], 20);
}

void TestSplits::sameSeedSameSplit()
{
    const auto splitsFor = [](std::uint64_t seed) {
        std::vector<Track> tracks(200);
        const std::vector<int> strata(200, 3);
        splitStratified(tracks, strata, seed);
        std::vector<Split> splits;
        for (const Track& each : tracks)
            splits.push_back(each.split);
        return splits;
    };
    QVERIFY(splitsFor(1337) == splitsFor(1337));
    QVERIFY(splitsFor(1337) != splitsFor(1338));
}

void TestSplits::filesEightyTenTen()
{
    std::vector<Track> tracks;
    for (TrackId id = 0; id < 300; ++id)
        tracks.push_back(track(id, id < 100 ? 0 : 1));
    splitByGroup(tracks, 1337);
    QCOMPARE(countsOf(tracks),
             (Counts{{Split::Training, 240}, {Split::Validation, 30}, {Split::Test, 30}}));
    tracks.resize(100); // one genre alone
    QCOMPARE(countsOf(tracks),
             (Counts{{Split::Training, 80}, {Split::Validation, 10}, {Split::Test, 10}}));
}

void TestSplits::groupsStayTogether()
{
    std::vector<Track> tracks;
    for (TrackId id = 0; id < 600; ++id)
        tracks.push_back(track(id, static_cast<int>(id % 3), "artist:" + std::to_string(id % 83)));
    splitByGroup(tracks, 5);
    std::map<std::string, std::set<Split>> splitsOf;
    for (const Track& each : tracks)
        splitsOf[each.group].insert(each.split);
    for (const auto& [group, splits] : splitsOf)
        QCOMPARE(splits.size(), std::size_t{1});
    const Counts counts = countsOf(tracks);
    QVERIFY2(counts.at(Split::Validation) >= 45 && counts.at(Split::Validation) <= 75,
             qPrintable(QString::number(counts.at(Split::Validation))));
    QVERIFY(counts.at(Split::Test) >= 45 && counts.at(Split::Test) <= 75);
}

void TestSplits::knowsPeoplesWords()
{
    for (const char* const word : {"train", "Training", "TRAIN_SET", "trainset", "train-data"})
        QCOMPARE(splitNamedByPeople(word), std::optional(Split::Training));
    for (const char* const word : {"val", "valid", "Validation set", "dev"})
        QCOMPARE(splitNamedByPeople(word), std::optional(Split::Validation));
    for (const char* const word : {"test", "Testing", "eval", "test.split"})
        QCOMPARE(splitNamedByPeople(word), std::optional(Split::Test));
    for (const char* const word : {"", "set", "Trance", "testament", "Devotional", "training day"})
        QCOMPARE(splitNamedByPeople(word), std::nullopt);
}

void TestSplits::fewGroups_data()
{
    QTest::addColumn<std::vector<int>>("sizes");
    QTest::addColumn<int>("splits");
    QTest::newRow("one") << std::vector<int>{9} << 1;
    QTest::newRow("two") << std::vector<int>{5, 5} << 2;
    QTest::newRow("three alike") << std::vector<int>{10, 10, 10} << 3;
    QTest::newRow("one large, two small") << std::vector<int>{20, 1, 1} << 3;
    QTest::newRow("three files") << std::vector<int>{1, 1, 1} << 3;
    QTest::newRow("four") << std::vector<int>{1, 2, 40, 3} << 3;
}

void TestSplits::fewGroups()
{
    QFETCH(std::vector<int>, sizes);
    QFETCH(int, splits);
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        std::vector<Track> tracks;
        for (std::size_t group = 0; group < sizes.size(); ++group) {
            for (int i = 0; i < sizes[group]; ++i)
                tracks.push_back(track(0, 0, "artist:" + std::to_string(group)));
        }
        splitByGroup(tracks, seed);
        const Counts counts = countsOf(tracks);
        QCOMPARE(counts.size(), static_cast<std::size_t>(splits));
        QVERIFY(counts.contains(Split::Training));
        if (splits > 1)
            QVERIFY(counts.contains(Split::Validation));
    }
}

QTEST_APPLESS_MAIN(TestSplits)
#include "tst_splits.moc"
