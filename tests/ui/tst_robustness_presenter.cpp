// "How robust are the scores?": what is asked, and when it is forgotten.
#include "tests/support/patience.h"
#include "tests/ui/fake_analyzer.h"
#include "tests/ui/fake_explainer.h"
#include "ui/playback/silent_output.h"
#include "ui/presenters/robustness_presenter.h"

#include <QSignalSpy>
#include <QTest>

using namespace genrescope;
using namespace genrescope::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    std::shared_ptr<AnalyzerBackend> analyzer = std::make_shared<AnalyzerBackend>();
    std::shared_ptr<ExplainerBackend> backend = std::make_shared<ExplainerBackend>();
    PlaybackEngine playback{[] { return std::make_unique<SilentOutput>(); }};
    AnalysisService analysis{fakeAnalyzers(analyzer), fakeInfo};
    TrackCollection tracks{analysis};
    Player player{playback, tracks};
    ListenPresenter listen{tracks, player};
    RobustnessPresenter robustness{listen, fakeRobustness(backend)};

    Fixture()
    {
        listen.setModels(fakeModels());
        tracks.add({u"/music/rock.wav"_s, u"/music/pop.wav"_s});
        QTRY_VERIFY(listen.hasModels() && tracks.pending() == 0);
    }
    void ask()
    {
        robustness.ask();
        QTRY_VERIFY(robustness.found());
    }
};

} // namespace

class TestRobustnessPresenter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asks_all_models_about_the_track_on_show()
    {
        Fixture fixture;
        fixture.backend->hold = true;
        fixture.robustness.ask();
        QVERIFY(fixture.robustness.isWorking());
        QTRY_COMPARE(fixture.robustness.progress(), 0.5);
        fixture.backend->hold = false;
        QTRY_VERIFY(fixture.robustness.found());
        QVERIFY(!fixture.robustness.isWorking());
        const std::vector<RobustnessRequest> asked = fixture.backend->checksSoFar();
        QCOMPARE(asked.size(), std::size_t{1});
        QCOMPARE(asked[0].file.string(), std::string("/music/rock.wav"));
        QCOMPARE(asked[0].checkpoints.size(), std::size_t{2});
        QCOMPARE(asked[0].checkpoints[1].string(), std::string("/models/transformer"));
        QCOMPARE(fixture.robustness.models()[1].name, u"Transformer"_s);
        // What is known is not asked again.
        fixture.robustness.ask();
        QVERIFY(!fixture.robustness.isWorking());
        QCOMPARE(fixture.backend->checksSoFar().size(), std::size_t{1});
    }

    void it_goes_away_with_the_track()
    {
        Fixture fixture;
        fixture.ask();
        QSignalSpy changed(&fixture.robustness, &RobustnessPresenter::changed);
        fixture.listen.show(fixture.tracks.table().at(1).id);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!fixture.robustness.track());
        QVERIFY(!fixture.robustness.found());
        fixture.ask();
        QCOMPARE(fixture.backend->checksSoFar()[1].file.string(), std::string("/music/pop.wav"));
    }

    void other_models_end_it()
    {
        Fixture fixture;
        fixture.ask();
        fixture.listen.setModels(fakeModels(1));
        QTRY_VERIFY(!fixture.robustness.track());
    }

    void stopping_stops_the_work_and_keeps_what_is_known()
    {
        Fixture fixture;
        fixture.backend->hold = true;
        fixture.robustness.ask();
        QTRY_COMPARE(fixture.backend->checksSoFar().size(), std::size_t{1});
        fixture.robustness.stop();
        QVERIFY(!fixture.robustness.isWorking());
        QTRY_COMPARE(fixture.backend->canceled.load(), 1);
        fixture.backend->hold = false;
        fixture.ask();
        fixture.robustness.stop();
        QVERIFY(fixture.robustness.found());
    }

    void an_error_is_one_sentence()
    {
        Fixture fixture;
        fixture.backend->broken = true;
        QSignalSpy failed(&fixture.robustness, &RobustnessPresenter::failed);
        fixture.robustness.ask();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].toString(), u"The model is gone."_s);
        QVERIFY(!fixture.robustness.track());
    }

    void without_models_nothing_is_asked()
    {
        Fixture fixture;
        fixture.listen.setModels({});
        QTRY_VERIFY(!fixture.listen.hasModels());
        fixture.robustness.ask();
        QVERIFY(!fixture.robustness.track());
        QVERIFY(fixture.backend->checksSoFar().empty());
    }
};

QTEST_MAIN(TestRobustnessPresenter)
#include "tst_robustness_presenter.moc"
