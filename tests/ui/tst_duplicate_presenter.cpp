// Near-duplicates found by a fake search, played in pairs, left out and taken back.
#include "core/base/error.h"
#include "tests/support/patience.h"
#include "tests/ui/fake_duplicates.h"
#include "ui/models/duplicate_table_model.h"
#include "ui/presenters/duplicate_presenter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <thread>

using namespace genrescope;
using namespace genrescope::test;
using namespace Qt::StringLiterals;
using State = DuplicatePresenter::State;

class TestDuplicatePresenter : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;

    std::filesystem::path folder() const { return folder_.path().toStdString(); }
    Corrections onDisk() const { return readCorrections(folder(), *tracksWithCopies()); }

    std::unique_ptr<DuplicatePresenter> searched()
    {
        auto presenter = std::make_unique<DuplicatePresenter>(fakeDuplicateWork());
        presenter->openWorkspace(folder_.path());
        presenter->search();
        [&] { QTRY_VERIFY(presenter->wasSearched()); }();
        return presenter;
    }

private Q_SLOTS:
    void init() { std::filesystem::remove(correctionsPath(folder())); }

    void nothingIsKnownBeforeASearch()
    {
        DuplicatePresenter presenter(fakeDuplicateWork());
        QSignalSpy changed(&presenter, &DuplicatePresenter::outcomeChanged);
        presenter.openWorkspace(folder_.path());
        QTRY_VERIFY(presenter.outcome() != nullptr);
        QVERIFY(!presenter.wasSearched());
        QCOMPARE(presenter.inTraining(std::vector<TrackId>{2}), std::size_t(0));
        presenter.search();
        QCOMPARE(presenter.state(), State::Searching);
        QTRY_COMPARE(presenter.state(), State::Idle);
        QCOMPARE(presenter.inTraining(std::vector<TrackId>{2, 3}), std::size_t(1));
    }

    void whatIsReadLateDoesNotReplaceWhatWasFound()
    {
        std::atomic<int> allowed = 0;
        std::atomic<int> begun = 0;
        DuplicateWork work = fakeDuplicateWork();
        work.read = [&, read = work.read](const std::filesystem::path& folder,
                                          const TaskContext& context) {
            const int number = ++begun;
            while (allowed < number)
                std::this_thread::yield();
            return read(folder, context);
        };
        DuplicatePresenter presenter(work);
        presenter.openWorkspace(folder_.path());
        presenter.search();
        QTRY_VERIFY(presenter.wasSearched());
        presenter.openWorkspace(folder_.path());
        allowed = 1;
        QTRY_COMPARE(begun, 2);
        QCoreApplication::processEvents();
        QVERIFY(presenter.wasSearched());
        allowed = 2;
        QTRY_VERIFY(!presenter.wasSearched());
    }

    void aSearchIsStopped()
    {
        DuplicateWork work = fakeDuplicateWork();
        work.search = [](const std::filesystem::path&,
                         const TaskContext& context) -> DuplicateOutcome {
            while (true) {
                context.throwIfCanceled();
                std::this_thread::yield();
            }
        };
        DuplicatePresenter presenter(work);
        QSignalSpy failed(&presenter, &DuplicatePresenter::failed);
        presenter.openWorkspace(folder_.path());
        presenter.search();
        presenter.stop();
        QCOMPARE(presenter.state(), State::Stopping);
        QTRY_COMPARE(presenter.state(), State::Idle);
        QVERIFY(!presenter.wasSearched());
        QCOMPARE(failed.size(), 0);
    }

    void leavingOutIsKeptAndTakenBack()
    {
        changeCorrections({{2, {{"Pop"}}}}, folder(), *tracksWithCopies());
        const auto presenter = searched();
        QSignalSpy changed(presenter.get(), &DuplicatePresenter::correctionsChanged);
        presenter->setLeftOut(0, true);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(presenter->isLeftOut(2));
        QCOMPARE(tracksLeftOut(onDisk()), std::set<TrackId>{2});
        QCOMPARE(changed[0][0].toString(), folder_.path());
        // The genre that a person gave it comes back.
        presenter->undo();
        QTRY_COMPARE(changed.size(), 2);
        QVERIFY(!presenter->isLeftOut(2));
        QCOMPARE(onDisk(), (Corrections{{2, {"Pop"}}}));
        presenter->redo();
        QTRY_COMPARE(changed.size(), 3);
        QCOMPARE(tracksLeftOut(onDisk()), std::set<TrackId>{2});
        presenter->setLeftOut(0, false);
        QTRY_COMPARE(changed.size(), 4);
        QVERIFY(onDisk().empty());
    }

    void whatOthersWriteStays()
    {
        const auto presenter = searched();
        changeCorrections({{1, {{"Jazz"}}}}, folder(), *tracksWithCopies());
        QSignalSpy changed(presenter.get(), &DuplicatePresenter::correctionsChanged);
        presenter->setLeftOut(1, true);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(onDisk(), (Corrections{{1, {"Jazz"}}, {3, {}}}));
    }

    void bothTracksArePlayed()
    {
        const auto presenter = searched();
        QSignalSpy play(presenter.get(), &DuplicatePresenter::playRequested);
        presenter->play(0, false);
        presenter->play(0, true);
        QCOMPARE(play[0][0].value<DatasetClip>().file, std::string("a.mp3"));
        QCOMPARE(play[1][0].value<DatasetClip>().file, std::string("b.mp3"));
    }

    void tableSaysWhereBothLie()
    {
        const auto presenter = searched();
        DuplicateTableModel model([&](TrackId track) { return presenter->isLeftOut(track); });
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setOutcome(presenter->outcome());
        QCOMPARE(model.rowCount(), 2);
        const auto text = [&](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(text(0, DuplicateTableModel::First), u"Ann – First\ntraining: Rock"_s);
        QCOMPARE(text(0, DuplicateTableModel::Second), u"Bob – Second\ntest: Rock, Pop"_s);
        // Without a title: the file.
        QVERIFY(text(1, DuplicateTableModel::Second).startsWith(u"c.mp3"_s));
        QCOMPARE(text(0, DuplicateTableModel::Decision), QString());
        presenter->setLeftOut(0, true);
        QTRY_VERIFY(presenter->isLeftOut(2));
        model.refresh();
        QVERIFY(!text(0, DuplicateTableModel::Decision).isEmpty());
        QCOMPARE(text(1, DuplicateTableModel::Decision), QString());
    }
};

QTEST_GUILESS_MAIN(TestDuplicatePresenter)
#include "tst_duplicate_presenter.moc"
