// "Why this genre?": what is asked, of which section, and when it is forgotten.
#include "tests/support/patience.h"
#include "tests/support/silent_wav.h"
#include "tests/ui/fake_analyzer.h"
#include "tests/ui/fake_explainer.h"
#include "ui/playback/silent_output.h"
#include "ui/presenters/explanation_presenter.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace genrescope;
using namespace genrescope::test;
using namespace Qt::StringLiterals;

namespace {

/// Sections of 30 s, in frames.
constexpr std::size_t sectionFrames = 938;
constexpr std::size_t allFrames = 70 * 125 / 4 + 1;

/// A track of 70 s, heard by two models.
struct Fixture {
    std::shared_ptr<AnalyzerBackend> analyzer = std::make_shared<AnalyzerBackend>();
    std::shared_ptr<ExplainerBackend> explainer = std::make_shared<ExplainerBackend>();
    QTemporaryDir folder;
    PlaybackEngine playback{[] { return std::make_unique<SilentOutput>(); }};
    AnalysisService analysis{fakeAnalyzers(analyzer), fakeInfo};
    TrackCollection tracks{analysis};
    Player player{playback, tracks};
    ListenPresenter listen{tracks, player};
    ExplanationPresenter why{listen, fakeExplainer(explainer)};

    explicit Fixture(std::size_t frames = allFrames)
    {
        analyzer->duration = 70.0;
        analyzer->frames = frames;
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
    void seek(double seconds)
    {
        player.seekInCued(seconds);
        QTRY_COMPARE(player.position(), seconds);
    }
    /// Asks and waits for the answer.
    void ask(std::size_t model = 0)
    {
        why.ask(u"Rock"_s, model);
        QTRY_VERIFY(why.explanation() && !why.isWorking());
    }
};

} // namespace

class TestExplanationPresenter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asks_the_model_about_the_section_at_the_playhead()
    {
        Fixture fixture;
        fixture.seek(40.0);
        fixture.ask(1);
        const std::vector<ExplanationRequest> asked = fixture.explainer->soFar();
        QCOMPARE(asked.size(), std::size_t{1});
        QCOMPARE(asked[0].checkpoint.string(), std::string("/models/transformer"));
        QCOMPARE(asked[0].genre, std::string("Rock"));
        QCOMPARE(asked[0].section.firstFrame, sectionFrames);
        QCOMPARE(asked[0].section.values.size(), sectionFrames * 128);
        QCOMPARE(asked[0].section.values.front(), -20.0F);
        const Explanation& found = *fixture.why.explanation();
        QCOMPARE(found.genre, u"Rock"_s);
        QCOMPARE(found.model.name, u"Transformer"_s);
        QCOMPARE(found.start(), 30.016);
        QCOMPARE(found.end(), 60.032);
        QCOMPARE(fixture.why.question()->start, found.start());
        QCOMPARE(found.strength(), 0.4);
        QCOMPARE(found.mostFor()->row, std::size_t{0});
        QCOMPARE(found.mostAgainst()->column, std::size_t{1});
    }

    void the_last_section_is_the_last_30_s()
    {
        Fixture fixture;
        fixture.seek(69.0);
        fixture.ask();
        QCOMPARE(fixture.explainer->soFar()[0].section.firstFrame, allFrames - sectionFrames);
    }

    void dismissing_stops_the_work()
    {
        Fixture fixture;
        fixture.explainer->hold = true;
        fixture.why.ask(u"Rock"_s, 0);
        QVERIFY(fixture.why.isWorking());
        QVERIFY(fixture.why.explanation() == nullptr);
        QTRY_COMPARE(fixture.explainer->soFar().size(), std::size_t{1});
        QSignalSpy failed(&fixture.why, &ExplanationPresenter::failed);
        fixture.why.dismiss();
        QVERIFY(!fixture.why.question());
        QVERIFY(!fixture.why.isWorking());
        QTRY_COMPARE(fixture.explainer->canceled.load(), 1);
        fixture.explainer->hold = false;
        // The next one is not canceled with it.
        fixture.ask();
        QCOMPARE(failed.size(), 0);
    }

    void another_question_replaces_the_first()
    {
        Fixture fixture;
        fixture.explainer->hold = true;
        fixture.why.ask(u"Rock"_s, 0);
        QTRY_COMPARE(fixture.explainer->soFar().size(), std::size_t{1});
        fixture.why.ask(u"Pop"_s, 0);
        QTRY_COMPARE(fixture.explainer->canceled.load(), 1);
        fixture.explainer->hold = false;
        QTRY_VERIFY(fixture.why.explanation());
        QCOMPARE(fixture.why.explanation()->genre, u"Pop"_s);
        // Another genre is not answered with the old answer.
        fixture.explainer->hold = true;
        fixture.why.ask(u"Rock"_s, 0);
        QVERIFY(!fixture.why.explanation());
    }

    void playback_in_another_section_is_explained_there()
    {
        Fixture fixture;
        fixture.ask();
        fixture.seek(10.0);
        fixture.seek(50.0);
        // Until the answer is there, the first one stays in sight.
        QVERIFY(fixture.why.explanation());
        QTRY_COMPARE(fixture.explainer->soFar().size(), std::size_t{2});
        QTRY_COMPARE(fixture.why.explanation()->map.firstFrame, sectionFrames);
        QCOMPARE(fixture.why.question()->start, 30.016);
    }

    void a_short_visit_to_another_section_is_not_explained()
    {
        Fixture fixture;
        fixture.ask();
        for (const double elsewhere : {50.0, 69.9}) {
            fixture.seek(elsewhere);
            QVERIFY(fixture.why.isAboutToAskAgain());
            fixture.seek(10.0);
            QVERIFY(!fixture.why.isAboutToAskAgain());
        }
        QCOMPARE(fixture.explainer->soFar().size(), std::size_t{1});
    }

    void the_end_of_a_track_is_explained_once()
    {
        // The spectrogram ends a moment before the sound.
        Fixture fixture(allFrames - 10);
        fixture.seek(65.0);
        fixture.ask();
        fixture.player.seekToEnd();
        QTRY_VERIFY(fixture.player.position() > 69.0);
        QVERIFY(!fixture.why.isAboutToAskAgain());
        QCOMPARE(fixture.explainer->soFar().size(), std::size_t{1});
    }

    void another_track_ends_it()
    {
        Fixture fixture;
        fixture.ask();
        fixture.add(u"pop.wav"_s);
        QVERIFY(!fixture.why.question());
        QVERIFY(!fixture.why.explanation());
    }

    void other_models_end_it()
    {
        Fixture fixture;
        fixture.ask();
        fixture.listen.setModels(fakeModels(1));
        QTRY_VERIFY(!fixture.why.question());
    }

    void an_error_is_one_sentence()
    {
        Fixture fixture;
        fixture.explainer->broken = true;
        QSignalSpy failed(&fixture.why, &ExplanationPresenter::failed);
        fixture.why.ask(u"Rock"_s, 0);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].toString(), u"The model is gone."_s);
        QVERIFY(!fixture.why.question());
    }

    void without_a_prediction_nothing_is_asked()
    {
        Fixture fixture;
        fixture.why.ask(u"Rock"_s, 7);
        QVERIFY(!fixture.why.question());
        fixture.listen.setModels({});
        QTRY_VERIFY(!fixture.listen.hasModels());
        fixture.why.ask(u"Rock"_s, 0);
        QVERIFY(!fixture.why.question());
        QVERIFY(fixture.explainer->soFar().empty());
    }
};

QTEST_MAIN(TestExplanationPresenter)
#include "tst_explanation_presenter.moc"
