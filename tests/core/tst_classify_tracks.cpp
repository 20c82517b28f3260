// Files on several threads: told of in order, failing alone, stopped at once.
#include "core/base/error.h"
#include "core/inference/classify_tracks.h"
#include "tests/core/untrained_checkpoint.h"
#include "tests/support/test_audio.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <string>
#include <vector>

using namespace genrescope;

class TestClassifyTracks : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    std::filesystem::path checkpoint_;
    /// The second is no audio; the third takes the longest.
    std::vector<std::filesystem::path> files_;

    std::filesystem::path path(const QString& name) const
    {
        return folder_.filePath(name).toStdString();
    }

    ClassifierMaker maker() const
    {
        return [this] {
            return std::make_unique<TrackClassifier>(
                std::vector<std::filesystem::path>{checkpoint_});
        };
    }

private Q_SLOTS:
    void initTestCase()
    {
        checkpoint_ = path(QStringLiteral("one.safetensors"));
        writeCheckpoint(test::untrainedCheckpoint({"Rock", "Jazz"}, 100, 1), checkpoint_);
        for (int i = 0; i < 9; ++i) {
            const QString name = QStringLiteral("%1.wav").arg(i);
            const QString sound = QStringLiteral("sine=f=%1:d=%2:sample_rate=16000")
                                      .arg(200 + 100 * i)
                                      .arg(i == 2 ? 90 : 4);
            if (i == 1) {
                QFile text(folder_.filePath(name));
                QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no music") > 0);
            } else {
                QVERIFY(test::makeAudio(folder_.filePath(name), sound, {}));
            }
            files_.push_back(path(name));
        }
    }

    void inOrderWhateverTheJobs_data()
    {
        QTest::addColumn<int>("jobs");
        for (const int jobs : {1, 3, 16})
            QTest::addRow("%d", jobs) << jobs;
    }

    void inOrderWhateverTheJobs()
    {
        QFETCH(const int, jobs);
        const std::unique_ptr<TrackClassifier> alone = maker()();
        std::atomic<int> made = 0;
        std::size_t told = 0;
        classifyTracks(
            files_, jobs,
            [&] {
                ++made;
                return maker()();
            },
            {},
            [&](std::size_t file, const ClassifiedTrack& track) {
                QCOMPARE(file, told++);
                QCOMPARE(track.failure.has_value(), file == 1);
                if (track.failure) {
                    QVERIFY(track.failure->str().find(files_[1].string()) != std::string::npos);
                    return;
                }
                const TrackPrediction expected = alone->classify(files_[file], {});
                QCOMPARE(track.prediction.file, files_[file].string());
                QVERIFY(track.prediction.models.front().probabilities ==
                        expected.models.front().probabilities);
            });
        QCOMPARE(told, files_.size());
        QCOMPARE(made.load(), std::min(jobs, 9));
    }

    void nothingIsNothing()
    {
        bool isTold = false;
        classifyTracks({}, 2, maker(), {},
                       [&](std::size_t, const ClassifiedTrack&) { isTold = true; });
        QVERIFY(!isTold);
    }

    void cancelEndsIt()
    {
        CancellationSource cancel;
        std::size_t told = 0;
        QVERIFY_THROWS_EXCEPTION(Canceled, classifyTracks(files_, 2, maker(), cancel.token(),
                                                          [&](std::size_t, const ClassifiedTrack&) {
                                                              ++told;
                                                              cancel.cancel();
                                                          }));
        // The long one was not waited for.
        QVERIFY(told >= 1 && told <= 2);
    }

    void whatTheObserverThrowsEndsIt()
    {
        std::size_t told = 0;
        const auto observe = [&](std::size_t, const ClassifiedTrack&) {
            ++told;
            throw DiskFullError(Message::english("There is no room."));
        };
        QVERIFY_THROWS_EXCEPTION(DiskFullError, classifyTracks(files_, 3, maker(), {}, observe));
        QCOMPARE(told, 1UL);
    }

    void noClassifierEndsIt()
    {
        const auto make = []() -> std::unique_ptr<TrackClassifier> {
            throw CheckpointError(Message::english("%1 is damaged.", "a.safetensors"));
        };
        QVERIFY_THROWS_EXCEPTION(
            CheckpointError,
            classifyTracks(files_, 2, make, {}, [](std::size_t, const ClassifiedTrack&) {}));
    }
};

QTEST_GUILESS_MAIN(TestClassifyTracks)
#include "tst_classify_tracks.moc"
