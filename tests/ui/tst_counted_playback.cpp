// "Play only what counted": when the player plays which sound.
#include "tests/support/patience.h"
#include "tests/support/silent_wav.h"
#include "tests/ui/fake_analyzer.h"
#include "tests/ui/fake_explainer.h"
#include "ui/playback/silent_output.h"
#include "ui/presenters/counted_playback.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace genrescope;
using namespace genrescope::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t sectionFrames = 938;
constexpr std::size_t allFrames = 70 * 125 / 4 + 1;

/// Pulls sound only when it is asked to.
class PulledOutput : public AudioOutput {
public:
    bool start(QIODevice& source, int) override
    {
        device.store(&source);
        return true;
    }
    void stop() override { device.store(nullptr); }
    void setVolume(double) override {}
    double playedSeconds() const override { return 0.0; }

    inline static std::atomic<QIODevice*> device = nullptr;
};

/// How often it was pulled: a tenth of a second each time.
int pulls = 0;

/// What is heard next: the first sample that is not silent among the next tenth of a second, or 0.
float heardNext()
{
    QIODevice* device = PulledOutput::device.load();
    if (device == nullptr)
        return -1.0F;
    ++pulls;
    std::vector<float> stereo(1'600);
    device->read(reinterpret_cast<char*>(stereo.data()),
                 static_cast<qint64>(stereo.size() * sizeof(float)));
    for (const float sample : stereo) {
        if (sample != 0.0F)
            return sample;
    }
    return 0.0F;
}

/// A silent track of 70 s, heard by two models.
struct Fixture {
    std::shared_ptr<AnalyzerBackend> analyzer = std::make_shared<AnalyzerBackend>();
    std::shared_ptr<ExplainerBackend> backend = std::make_shared<ExplainerBackend>();
    QTemporaryDir folder;
    PlaybackEngine playback{[] { return std::make_unique<PulledOutput>(); }};
    AnalysisService analysis{fakeAnalyzers(analyzer), fakeInfo};
    TrackCollection tracks{analysis};
    Player player{playback, tracks};
    ListenPresenter listen{tracks, player};
    ExplanationPresenter why{listen, fakeExplainer(backend)};
    CountedPlayback counted{why, listen, fakeCountedSound(backend)};

    Fixture()
    {
        analyzer->duration = 70.0;
        analyzer->frames = allFrames;
        listen.setModels(fakeModels());
        add(u"rock.wav"_s);
        QTRY_VERIFY(listen.hasModels() && tracks.pending() == 0);
        QTRY_COMPARE(playback.duration(), 70.0);
    }

    void add(const QString& name)
    {
        QVERIFY(makeSilentWav(folder.filePath(name), 70));
        tracks.add({folder.filePath(name)});
    }
    void ask()
    {
        why.ask(u"Rock"_s, 0);
        QTRY_VERIFY(why.explanation() && !why.isWorking());
    }
    /// Silence follows, long before the section with its sound is over.
    void expectSilence()
    {
        const int before = pulls;
        QTRY_COMPARE(heardNext(), 0.0F);
        QVERIFY(pulls - before < 100);
    }
    void play()
    {
        player.togglePlaying();
        QTRY_VERIFY(PulledOutput::device.load() != nullptr);
    }
};

} // namespace

class TestCountedPlayback : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void without_an_explanation_there_is_nothing_to_play()
    {
        Fixture fixture;
        fixture.counted.setOn(true);
        QVERIFY(!fixture.counted.isOn());
        QVERIFY(fixture.backend->soundsSoFar().empty());
    }

    void asks_for_the_explained_section()
    {
        Fixture fixture;
        fixture.player.seekInCued(40.0);
        fixture.ask();
        fixture.counted.setOn(true);
        QVERIFY(fixture.counted.isWorking());
        QTRY_VERIFY(!fixture.counted.isWorking());
        const std::vector<CountedSoundRequest> asked = fixture.backend->soundsSoFar();
        QCOMPARE(asked.size(), std::size_t{1});
        QCOMPARE(asked[0].file.string(), fixture.folder.filePath(u"rock.wav"_s).toStdString());
        QCOMPARE(asked[0].map.firstFrame, sectionFrames);
        QCOMPARE(asked[0].scale.framesPerSecond, 31.25);
        QCOMPARE(asked[0].scale.maxFrequency, 8'000.0);
    }

    void switches_while_it_plays()
    {
        Fixture fixture;
        fixture.ask();
        fixture.play();
        QCOMPARE(heardNext(), 0.0F);
        fixture.counted.setOn(true);
        QTRY_COMPARE(heardNext(), 0.25F);
        fixture.counted.setOn(false);
        fixture.expectSilence();
        QVERIFY(fixture.player.isPlaying());
    }

    void another_section_is_silent_until_it_is_explained()
    {
        Fixture fixture;
        fixture.ask();
        fixture.counted.setOn(true);
        fixture.play();
        QTRY_COMPARE(heardNext(), 0.25F);
        fixture.backend->hold = true;
        fixture.player.seek(40.0);
        QTRY_COMPARE(heardNext(), 0.0F);
        QVERIFY(fixture.counted.isOn());
        fixture.backend->hold = false;
        QTRY_COMPARE(fixture.backend->soundsSoFar().size(), std::size_t{2});
        QTRY_COMPARE(heardNext(), 0.25F);
        QCOMPARE(fixture.backend->soundsSoFar()[1].map.firstFrame, sectionFrames);
    }

    void it_ends_with_the_explanation()
    {
        Fixture fixture;
        fixture.ask();
        fixture.counted.setOn(true);
        fixture.play();
        QTRY_COMPARE(heardNext(), 0.25F);
        fixture.why.dismiss();
        QVERIFY(!fixture.counted.isOn());
        fixture.expectSilence();
    }

    void another_track_is_heard_whole()
    {
        Fixture fixture;
        fixture.ask();
        fixture.counted.setOn(true);
        fixture.play();
        QTRY_COMPARE(heardNext(), 0.25F);
        fixture.add(u"pop.wav"_s);
        // It is on show; the first one still plays, now as it is.
        QTRY_VERIFY(!fixture.counted.isOn());
        fixture.expectSilence();
    }

    void turning_it_off_stops_the_work()
    {
        Fixture fixture;
        fixture.ask();
        fixture.backend->hold = true;
        fixture.counted.setOn(true);
        QTRY_COMPARE(fixture.backend->soundsSoFar().size(), std::size_t{1});
        fixture.counted.setOn(false);
        QVERIFY(!fixture.counted.isWorking());
        QTRY_COMPARE(fixture.backend->canceled.load(), 1);
        fixture.backend->hold = false;
    }

    void an_error_is_one_sentence()
    {
        Fixture fixture;
        fixture.ask();
        fixture.backend->broken = true;
        QSignalSpy failed(&fixture.counted, &CountedPlayback::failed);
        fixture.counted.setOn(true);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].toString(), u"The model is gone."_s);
        QVERIFY(!fixture.counted.isOn());
        QVERIFY(!fixture.counted.isWorking());
    }

    void a_silent_section_has_nothing_that_counted()
    {
        Fixture fixture;
        fixture.backend->silent = true;
        fixture.ask();
        fixture.counted.setOn(true);
        QVERIFY(!fixture.counted.isWorking());
        QVERIFY(fixture.backend->soundsSoFar().empty());
    }
};

QTEST_MAIN(TestCountedPlayback)
#include "tst_counted_playback.moc"
