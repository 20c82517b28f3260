// Teaching in the background with a fake teacher, and what a person decides about doubted labels.
#include "core/base/error.h"
#include "tests/support/patience.h"
#include "tests/ui/fake_teaching.h"
#include "ui/presenters/teach_presenter.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>

using namespace genrescope;
using namespace Qt::StringLiterals;
using namespace genrescope::test;
using State = TeachPresenter::State;

namespace {

std::vector<std::string> genres(std::initializer_list<std::string> names)
{
    return names;
}

} // namespace

class TestTeachPresenter : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    RunLibrary runs_;
    std::vector<TeachRequest> requests_;

    TeachWork recorded()
    {
        return {.teach = [this](const TeachRequest& request, const TaskContext&) {
            requests_.push_back(request);
            return fakeTeaching(request);
        }};
    }

    std::unique_ptr<TeachPresenter> taught()
    {
        auto presenter = std::make_unique<TeachPresenter>(runs_, recorded());
        presenter->openWorkspace(folder_.path());
        QSignalSpy changed(presenter.get(), &TeachPresenter::outcomeChanged);
        presenter->teach({});
        [&] { QTRY_COMPARE(changed.size(), 1); }();
        return presenter;
    }

    Corrections onDisk() { return readCorrections(folder_.path().toStdString(), *threeTracks()); }

private Q_SLOTS:
    void init()
    {
        requests_.clear();
        std::filesystem::remove(correctionsPath(folder_.path().toStdString()));
    }

    void teachesTheOpenWorkspace()
    {
        TeachPresenter presenter(runs_, recorded());
        presenter.openWorkspace(folder_.path());
        QSignalSpy ready(&presenter, &TeachPresenter::checkpointReady);
        presenter.teach({.keepTest = true});
        QCOMPARE(presenter.state(), State::Working);
        QTRY_COMPARE(presenter.state(), State::Idle);
        QCOMPARE(requests_.size(), std::size_t{1});
        QVERIFY(requests_[0].keepTest);
        QCOMPARE(requests_[0].workspace, std::filesystem::path(folder_.path().toStdString()));
        // Nothing was decided in this session: what lies beside the dataset counts.
        QVERIFY(!requests_[0].corrections);
        QCOMPARE(ready.size(), 2);
        QCOMPARE(ready[1][0].toString(), QStringLiteral("/runs/transformer"));
    }

    void whatMostModelsDoubtIsFirst()
    {
        const auto presenter = taught();
        QCOMPARE(presenter->doubts().size(), std::size_t{2});
        QCOMPARE(presenter->doubts()[0].track, TrackId{2});
        QCOMPARE(presenter->doubts()[0].models, 2);
        QCOMPARE(presenter->doubts()[1].track, TrackId{1});
    }

    void decisionsAreKeptTaughtAndTakenBack()
    {
        const auto presenter = taught();
        presenter->accept(0);
        presenter->confirm(1);
        QCOMPARE(*presenter->correction(2), genres({"Rock"}));
        QCOMPARE(*presenter->correction(1), genres({"Rock"}));
        QCOMPARE(presenter->news(), 2);
        QTRY_COMPARE(onDisk(), (Corrections{{1, {"Rock"}}, {2, {"Rock"}}}));
        presenter->undo();
        QVERIFY(presenter->correction(1) == nullptr);
        QTRY_COMPARE(onDisk(), (Corrections{{2, {"Rock"}}}));
        presenter->redo();
        QTRY_COMPARE(onDisk(), (Corrections{{1, {"Rock"}}, {2, {"Rock"}}}));
        presenter->undo();

        QSignalSpy changed(presenter.get(), &TeachPresenter::outcomeChanged);
        presenter->teach({});
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(*requests_[1].corrections, (Corrections{{2, {"Rock"}}}));
        QCOMPARE(presenter->news(), 0);
        QVERIFY(presenter->canUndo());
        // A person has decided about the second track.
        QCOMPARE(presenter->doubts().size(), std::size_t{1});
        QCOMPARE(presenter->doubts()[0].track, TrackId{1});
    }

    void aGenreIsLeftOutAndPutBack()
    {
        const auto presenter = taught();
        QSignalSpy changed(presenter.get(), &TeachPresenter::correctionsChanged);
        QCOMPARE(presenter->tracksWith("Pop"), std::size_t{2});
        presenter->leaveOut("Pop");
        QCOMPARE(changed.size(), 1);
        QCOMPARE(presenter->tracksWith("Pop"), std::size_t{0});
        QCOMPARE(presenter->tracksWith("Rock"), std::size_t{1});
        QTRY_COMPARE(onDisk(), (Corrections{{2, {}}, {3, {}}}));
        presenter->leaveOut("Pop"); // nothing is left to do, nor to take back
        presenter->teach({});
        QTRY_COMPARE(presenter->state(), State::Idle);
        QCOMPARE(*requests_[1].corrections, (Corrections{{2, {}}, {3, {}}}));
        // One decision, also after the models were taught without it.
        presenter->undo();
        QCOMPARE(presenter->tracksWith("Pop"), std::size_t{2});
        QVERIFY(!presenter->canUndo());
        QTRY_COMPARE(onDisk(), Corrections());
    }

    void aGenreCountsAsAnother()
    {
        const auto presenter = taught();
        presenter->accept(0);
        presenter->countAs("Rock", "Blues");
        // The second track is Rock since a moment ago.
        QTRY_COMPARE(onDisk(), (Corrections{{1, {"Blues"}}, {2, {"Blues"}}}));
        presenter->undo();
        QTRY_COMPARE(onDisk(), (Corrections{{2, {"Rock"}}}));
    }

    void whatIsHeardMostInAGenreIsNearest()
    {
        TeachPresenter presenter(
            runs_, {.teach = [](const TeachRequest& request, const TaskContext&) {
                TeachOutcome outcome = fakeTeaching(request);
                for (TaughtResult& model : outcome.models) {
                    TeachReport& report = model.report;
                    report.genres.push_back({.name = "Live"});
                    report.truth = {1, 0, 0, 0, 1, 0, 0, 1, 0};
                    report.probabilities = {0.5, 0.2, 0.3, 0.4, 0.9, 0.1, 0.1, 0.9, 0.2};
                }
                return outcome;
            }});
        presenter.openWorkspace(folder_.path());
        presenter.teach({});
        QTRY_VERIFY(presenter.outcome());
        QCOMPARE(presenter.genresNear("Rock"), genres({"Live", "Pop"}));
        QCOMPARE(presenter.genresNear("Pop"), genres({"Rock", "Live"}));
    }

    void whatOthersWriteStaysAndIsTaught()
    {
        const auto presenter = taught();
        changeCorrections({{3, {{"Jazz"}}}}, folder_.path().toStdString(), *threeTracks());
        presenter->accept(0);
        QTRY_VERIFY(presenter->correction(3) != nullptr);
        QCOMPARE(onDisk(), (Corrections{{2, {"Rock"}}, {3, {"Jazz"}}}));
        presenter->teach({});
        QTRY_COMPARE(presenter->state(), State::Idle);
        QCOMPARE(*requests_[1].corrections, onDisk());
    }

    void whatIsLeftOutElsewhereIsTaughtWithout()
    {
        const auto presenter = taught();
        presenter->followCorrections(QStringLiteral("/another"), {{1, {}}});
        QVERIFY(presenter->correction(1) == nullptr);
        presenter->followCorrections(folder_.path(), {{3, {}}});
        QVERIFY(presenter->correction(3) != nullptr);
        presenter->teach({});
        QTRY_COMPARE(presenter->state(), State::Idle);
        QCOMPARE(*requests_[1].corrections, (Corrections{{3, {}}}));
    }

    void whatCouldNotBeWrittenIsWrittenWithTheNext()
    {
        const auto presenter = taught();
        QSignalSpy failed(presenter.get(), &TeachPresenter::failed);
        const std::filesystem::path file = correctionsPath(folder_.path().toStdString());
        std::filesystem::create_directory(file);
        presenter->accept(0);
        QTRY_COMPARE(failed.size(), 1);
        std::filesystem::remove(file);
        presenter->confirm(1);
        QTRY_COMPARE(onDisk(), (Corrections{{1, {"Rock"}}, {2, {"Rock"}}}));
    }

    void whatIsDecidedJustBeforeTheEndStays()
    {
        auto presenter = taught();
        presenter->accept(0);
        presenter->confirm(1);
        presenter.reset();
        QCOMPARE(onDisk(), (Corrections{{1, {"Rock"}}, {2, {"Rock"}}}));
    }

    void whatIsDecidedWhileTeachingStays()
    {
        const auto presenter = taught();
        presenter->accept(0);
        QSignalSpy changed(presenter.get(), &TeachPresenter::outcomeChanged);
        presenter->teach({});
        presenter->accept(1); // the result arrives through the event loop, so later
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(*requests_[1].corrections, (Corrections{{2, {"Rock"}}}));
        QCOMPARE(presenter->news(), 1);
        QCOMPARE(*presenter->correction(1), genres({"Pop"}));
        // The next decision writes all of them.
        presenter->confirm(0);
        QTRY_COMPARE(onDisk().size(), std::size_t{2});
        QCOMPARE(onDisk(), (Corrections{{1, {"Pop"}}, {2, {"Rock"}}}));
    }

    void labelsThatChangeAreTaughtByThemselves()
    {
        const auto presenter = taught();
        QSignalSpy changed(presenter.get(), &TeachPresenter::outcomeChanged);
        presenter->accept(0);
        QCOMPARE(presenter->state(), State::Idle);
        presenter->setFollowsLabels(true);
        QCOMPARE(presenter->state(), State::Working);
        // They are taught next, together.
        presenter->accept(1);
        presenter->undo();
        presenter->confirm(1);
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(presenter->state(), State::Idle);
        QCOMPARE(presenter->news(), 0);
        QCOMPARE(requests_.size(), std::size_t{3});
        QCOMPARE(*requests_[1].corrections, (Corrections{{2, {"Rock"}}}));
        QCOMPARE(*requests_[2].corrections, (Corrections{{1, {"Rock"}}, {2, {"Rock"}}}));
        // What a person taught stays; what came by itself is replaced.
        QVERIFY(requests_[1].rewritten.empty());
        QCOMPARE(requests_[2].rewritten["gru.safetensors"].string(), std::string("/runs/gru"));
        QCOMPARE(requests_[2].rewritten.size(), std::size_t{2});

        presenter->teach({});
        QTRY_COMPARE(changed.size(), 3);
        QVERIFY(requests_[3].rewritten.empty());
        presenter->undo();
        QTRY_COMPARE(changed.size(), 4);
        QVERIFY(requests_[4].rewritten.empty());
    }

    void aDatasetThatIsPreparedAgainIsTaughtByItself()
    {
        const auto presenter = taught();
        QSignalSpy changed(presenter.get(), &TeachPresenter::outcomeChanged);
        presenter->openWorkspace(folder_.path());
        QCOMPARE(presenter->state(), State::Idle);
        presenter->setFollowsLabels(true);
        presenter->openWorkspace(folder_.path());
        QCOMPARE(presenter->state(), State::Working);
        // Also if that happens while it is taught.
        presenter->openWorkspace(folder_.path());
        QTRY_COMPARE(requests_.size(), std::size_t{3});
        QTRY_COMPARE(presenter->state(), State::Idle);
        QVERIFY(presenter->outcome());
        const QTemporaryDir other;
        presenter->openWorkspace(other.path());
        QCOMPARE(presenter->state(), State::Idle);
    }

    void whatWasStoppedIsNotTaughtByItself()
    {
        std::atomic<int> begun = 0;
        TeachPresenter presenter(
            runs_, {.teach = [&](const TeachRequest& request, const TaskContext& context) {
                for (++begun; begun > 1;)
                    context.throwIfCanceled();
                return fakeTeaching(request);
            }});
        presenter.openWorkspace(folder_.path());
        presenter.teach({});
        QTRY_COMPARE(presenter.state(), State::Idle);
        presenter.setFollowsLabels(true);
        presenter.accept(0);
        presenter.accept(1);
        QTRY_COMPARE(begun.load(), 2);
        presenter.stop();
        QTRY_COMPARE(presenter.state(), State::Idle);
        QCOMPARE(begun.load(), 2);
        QCOMPARE(presenter.news(), 2);
    }

    /// A copy of the first track lies in another genre's folder, which the models know.
    void genresOfCopiesStay()
    {
        TeachPresenter presenter(runs_,
                                 {.teach = [](const TeachRequest& request, const TaskContext&) {
                                     TeachOutcome outcome = fakeTeaching(request);
                                     for (TaughtResult& model : outcome.models) {
                                         model.report.genres.push_back({.name = "Live"});
                                         model.report.truth = {1, 0, 1, 0, 1, 0, 0, 1, 0};
                                     }
                                     return outcome;
                                 }});
        presenter.openWorkspace(folder_.path());
        QSignalSpy changed(&presenter, &TeachPresenter::outcomeChanged);
        presenter.teach({});
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(presenter.doubts()[1].track, TrackId{1});
        presenter.confirm(1);
        QCOMPARE(*presenter.correction(1), genres({"Rock", "Live"}));
        presenter.accept(1);
        QCOMPARE(*presenter.correction(1), genres({"Live", "Pop"}));
    }

    void stopsAndFailsWithASentence()
    {
        std::atomic<bool> begun = false;
        TeachPresenter presenter(
            runs_, {.teach = [&](const TeachRequest&, const TaskContext& context) -> TeachOutcome {
                if (begun)
                    throw DatasetError("There is nothing to learn.");
                begun = true;
                for (;;)
                    context.throwIfCanceled();
            }});
        presenter.openWorkspace(folder_.path());
        QSignalSpy failed(&presenter, &TeachPresenter::failed);
        presenter.teach({});
        QTRY_VERIFY(begun);
        presenter.stop();
        QTRY_COMPARE(presenter.state(), State::Idle);
        QCOMPARE(failed.size(), 0);
        presenter.teach({});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].toString(), QStringLiteral("There is nothing to learn."));
        QCOMPARE(presenter.state(), State::Idle);
    }

    void oneModelThatCannotBeTaughtDoesNotHideTheOther()
    {
        TeachPresenter presenter(runs_,
                                 {.teach = [](const TeachRequest& request, const TaskContext&) {
                                     TeachOutcome outcome = fakeTeaching(request);
                                     outcome.models.pop_back();
                                     outcome.problem = u"The other needs other features."_s;
                                     return outcome;
                                 }});
        presenter.openWorkspace(folder_.path());
        QSignalSpy ready(&presenter, &TeachPresenter::checkpointReady);
        QSignalSpy failed(&presenter, &TeachPresenter::failed);
        presenter.teach({});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].toString(), u"The other needs other features."_s);
        QCOMPARE(ready.size(), 1);
        QCOMPARE(presenter.outcome()->models.size(), std::size_t{1});
    }

    void anotherWorkspaceForgets()
    {
        const auto presenter = taught();
        presenter->openWorkspace(QStringLiteral("/elsewhere"));
        QVERIFY(!presenter->outcome());
        QVERIFY(presenter->doubts().empty());
    }
};

QTEST_GUILESS_MAIN(TestTeachPresenter)

#include "tst_teach_presenter.moc"
