#include "core/base/error.h"
#include "core/base/random.h"
#include "ui/data/mel_track.h"

#include <QTest>

#include <algorithm>

using namespace genrescope;

class TestMelTrack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsValuesToAHundredth();
    void silenceIsDark();
    void maximumIsThatOfTheFrames();
    void blocksMakeNoDifference();
    void durationIsAnnouncedOrAnalyzed();
    void rejectsWhatIsNotATrack();
};

namespace {

std::vector<float> randomValues(std::size_t count, std::uint64_t seed)
{
    Random random(seed);
    std::vector<float> values(count);
    for (float& value : values)
        value = static_cast<float>(-100.0 + 140.0 * random.uniform());
    return values;
}

} // namespace

void TestMelTrack::keepsValuesToAHundredth()
{
    MelTrack track(8, 31.25, 0.0, 8000.0);
    const std::vector<float> values = randomValues(8 * 700, 1);
    track.append(values);
    QCOMPARE(track.frames(), std::size_t(700));
    for (std::size_t i = 0; i < values.size(); ++i)
        QVERIFY(std::abs(track.decibel(i / 8, static_cast<int>(i % 8)) - values[i]) < 0.00502F);
    QVERIFY(std::abs(track.reference() - *std::ranges::max_element(values)) < 0.00502F);
}

void TestMelTrack::silenceIsDark()
{
    MelTrack track(1, 31.25, 0.0, 8000.0);
    track.append(std::vector<float>{-100.0F, -60.0F});
    QVERIFY(-60.0F - track.reference() < -80.0F);
    track.append(std::vector<float>{-40.0F});
    QCOMPARE(track.reference(), -40.0F);
}

void TestMelTrack::maximumIsThatOfTheFrames()
{
    MelTrack track(3, 31.25, 0.0, 8000.0);
    track.append(randomValues(3 * 1111, 2));
    Random random(3);
    std::vector<std::int16_t> maximum(3);
    for (int round = 0; round < 500; ++round) {
        const auto first = static_cast<std::size_t>(random.below(1111));
        const auto last =
            static_cast<std::size_t>(random.between(static_cast<std::int64_t>(first) + 1, 1111));
        track.maximumOver(first, last, maximum);
        for (std::size_t band = 0; band < 3; ++band) {
            std::int16_t expected = track.frame(first)[band];
            for (std::size_t frame = first; frame < last; ++frame)
                expected = std::max(expected, track.frame(frame)[band]);
            QCOMPARE(maximum[band], expected);
        }
    }
}

void TestMelTrack::blocksMakeNoDifference()
{
    const std::vector<float> values = randomValues(4 * 600, 4);
    MelTrack whole(4, 31.25, 0.0, 8000.0);
    whole.append(values);
    MelTrack pieces(4, 31.25, 0.0, 8000.0);
    for (std::size_t i = 0; i < values.size(); i += 4 * 7)
        pieces.append(
            std::span(values).subspan(i, std::min<std::size_t>(4 * 7, values.size() - i)));
    QCOMPARE(pieces.frames(), whole.frames());
    QCOMPARE(pieces.reference(), whole.reference());
    std::vector<std::int16_t> a(4);
    std::vector<std::int16_t> b(4);
    whole.maximumOver(5, 597, a);
    pieces.maximumOver(5, 597, b);
    QVERIFY(a == b);
}

void TestMelTrack::durationIsAnnouncedOrAnalyzed()
{
    MelTrack track(2, 10.0, 0.0, 8000.0);
    QCOMPARE(track.duration(), 0.0);
    track.announceDuration(5.0);
    QCOMPARE(track.duration(), 5.0);
    track.append(std::vector<float>(2 * 31, -20.0F));
    QCOMPARE(track.analyzed(), 3.0);
    QCOMPARE(track.duration(), 5.0);
    track.announceDuration(0.0);
    QCOMPARE(track.duration(), 3.0);
    // All values are below zero: the loudest of them is still the reference.
    QCOMPARE(track.reference(), -20.0F);
}

void TestMelTrack::rejectsWhatIsNotATrack()
{
    QVERIFY_THROWS_EXCEPTION(ConfigError, MelTrack(0, 31.25, 0.0, 8000.0));
    QVERIFY_THROWS_EXCEPTION(ConfigError, MelTrack(8, 0.0, 0.0, 8000.0));
    QVERIFY_THROWS_EXCEPTION(ConfigError, MelTrack(8, 31.25, 8000.0, 8000.0));
    MelTrack track(8, 31.25, 0.0, 8000.0);
    QVERIFY_THROWS_EXCEPTION(FeatureError, track.append(std::vector<float>(12)));
}

QTEST_APPLESS_MAIN(TestMelTrack)
#include "tst_mel_track.moc"
