// Runs that another process trains in the open workspace: found, followed, seen to end.
#include "core/base/binary_file.h"
#include "core/base/file_lock.h"
#include "core/runs/run_log.h"
#include "core/runs/run_writer.h"
#include "tests/support/patience.h"
#include "ui/data/path_text.h"
#include "ui/services/run_files.h"
#include "ui/services/run_library.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>
#include <optional>

using namespace genrescope;

namespace {

EpochMetrics epoch(int number)
{
    return {.epoch = number,
            .step = 10 * number,
            .trainingLoss = 1.0 / number,
            .validationLoss = 2.0 / number};
}

} // namespace

class TestRunLibrary : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<RunLibrary> library_;

    QString runFolder() const { return folder_->filePath(QStringLiteral("runs/other")); }

    /// As another process does it.
    std::unique_ptr<RunWriter> beginRun(int epochs) const
    {
        TrainConfig config;
        config.model = "gru";
        std::vector<EpochMetrics> done;
        for (int number = 1; number <= epochs; ++number)
            done.push_back(epoch(number));
        return std::make_unique<RunWriter>(pathOf(runFolder()), config, done);
    }

    void openLibrary()
    {
        library_ = std::make_unique<RunLibrary>();
        QSignalSpy reloaded(library_.get(), &RunLibrary::reloaded);
        library_->open(folder_->path());
        QVERIFY(reloaded.wait(test::patienceMs));
    }

private Q_SLOTS:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }
    void cleanup() { library_.reset(); }

    void aRunThatBeginsElsewhereIsFound()
    {
        openLibrary();
        QVERIFY(library_->runs().empty());
        const FileLock lock(runLockPath(pathOf(runFolder())));
        const auto writer = beginRun(0);
        QSignalSpy added(library_.get(), &RunLibrary::runAdded);
        library_->look();
        QTRY_COMPARE_WITH_TIMEOUT(added.size(), 1, test::patienceMs);
        QCOMPARE(library_->runs().size(), 1UL);
        QCOMPARE(library_->runs().front().state, RunState::Elsewhere);
        QVERIFY(!library_->runs().front().isResumable());
        // It is not this program's to remove.
        library_->remove(runFolder());
        QVERIFY(library_->find(runFolder()) != nullptr);
    }

    void itsEpochsAreFollowedUntilItEnds()
    {
        auto lock = std::make_optional<FileLock>(runLockPath(pathOf(runFolder())));
        const auto writer = beginRun(2);
        openLibrary();
        QCOMPARE(library_->find(runFolder())->epochs.size(), 2UL);
        QSignalSpy advanced(library_.get(), &RunLibrary::runAdvanced);
        QSignalSpy changed(library_.get(), &RunLibrary::runChanged);
        writer->add(epoch(3));
        library_->look();
        QTRY_COMPARE_WITH_TIMEOUT(advanced.size(), 1, test::patienceMs);
        const auto news = advanced.front().at(1).value<RunUpdates>();
        QCOMPARE(news.epochs.size(), 1UL);
        QCOMPARE(news.epochs.front().epoch, 3);
        QCOMPARE(library_->find(runFolder())->epochs.size(), 3UL);

        // Its process ends, and nothing more is written.
        lock.reset();
        library_->look();
        QTRY_COMPARE_WITH_TIMEOUT(library_->find(runFolder())->state, RunState::Interrupted,
                                  test::patienceMs);
        QCOMPARE(library_->find(runFolder())->epochs.size(), 3UL);
        // What has not changed is not read again.
        const auto before = changed.size();
        QSignalSpy other(library_.get(), &RunLibrary::runAdded);
        writeFile(pathOf(folder_->filePath(QStringLiteral("runs/second/config.json"))), "{}");
        library_->look();
        QTRY_COMPARE_WITH_TIMEOUT(other.size(), 1, test::patienceMs);
        QCOMPARE(changed.size(), before);
    }

    // Of another window, say.
    void itsStepsAreFollowedOnceTheyWereAskedFor()
    {
        const FileLock lock(runLockPath(pathOf(runFolder())));
        const auto writer = beginRun(0);
        std::string steps = stepsHeader() + stepLine({.metrics = {.step = 1, .loss = 0.5}}) +
                            stepLine({.metrics = {.step = 2, .loss = 0.4}});
        const auto file = pathOf(runFolder() + QStringLiteral("/steps.csv"));
        writeFile(file, steps);
        openLibrary();
        QSignalSpy read(library_.get(), &RunLibrary::stepsRead);
        library_->requestSteps(runFolder());
        QVERIFY(read.wait(test::patienceMs));
        QSignalSpy advanced(library_.get(), &RunLibrary::runAdvanced);
        steps += stepLine({.metrics = {.step = 3, .loss = 0.3}});
        writeFile(file, steps);
        library_->look();
        QTRY_COMPARE_WITH_TIMEOUT(advanced.size(), 1, test::patienceMs);
        const auto news = advanced.front().at(1).value<RunUpdates>();
        QCOMPARE(news.steps.size(), 1UL);
        QCOMPARE(news.steps.front().metrics.step, 3);
    }
};

QTEST_GUILESS_MAIN(TestRunLibrary)
#include "tst_run_library.moc"
