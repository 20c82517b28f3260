#include "core/audio/downmix.h"

#include <QTest>

using namespace genrescope;

class TestDownmix : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void meanOverChannels_data();
    void meanOverChannels();
    void nothing();
};

void TestDownmix::meanOverChannels_data()
{
    QTest::addColumn<int>("channels");
    for (const int channels : {1, 2, 3, 6, 8})
        QTest::addRow("%d", channels) << channels;
}

void TestDownmix::meanOverChannels()
{
    QFETCH(int, channels);
    constexpr std::size_t frames = 1'153;
    std::vector<std::vector<float>> samples;
    AudioBlock block = {.channels = {}, .channelCount = channels, .frames = frames};
    for (int c = 0; c < channels; ++c) {
        samples.emplace_back(frames);
        for (std::size_t i = 0; i < frames; ++i)
            samples.back()[i] = static_cast<float>(c) + 0.001F * static_cast<float>(i);
    }
    for (std::size_t c = 0; c < samples.size(); ++c)
        block.channels[c] = samples[c].data();

    std::vector<float> mono = {7.0F};
    downmix(block, mono);
    QCOMPARE(mono.size(), frames);
    for (std::size_t i = 0; i < frames; ++i) {
        const double expected = (channels - 1) / 2.0 + 0.001 * static_cast<double>(i);
        QVERIFY(std::abs(mono[i] - expected) < 1e-6 * (1.0 + expected));
    }
}

void TestDownmix::nothing()
{
    std::vector<float> mono = {7.0F};
    downmix({}, mono);
    QVERIFY(mono.empty());
}

QTEST_APPLESS_MAIN(TestDownmix)
#include "tst_downmix.moc"
