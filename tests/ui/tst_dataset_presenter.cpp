#include "tests/support/patience.h"
#include "tests/support/processor_time.h"
#include "tests/support/test_audio.h"
#include "tests/ui/fake_dataset.h"
#include "ui/presenters/dataset_presenter.h"

#include <QDataStream>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdlib>
#include <new>

using namespace genrescope;

namespace {

/// Bytes that this thread has allocated.
thread_local std::size_t allocated = 0;

} // namespace

void* operator new(std::size_t size)
{
    allocated += size;
    if (void* const memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}

void operator delete(void* memory) noexcept
{
    std::free(memory);
}

void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

class TestDatasetPresenter : public QObject {
    Q_OBJECT

    using State = DatasetPresenter::State;

    QTemporaryDir folder_;
    QString music_;

    static constexpr int clipsPerGenre = 6;

    QString path(const QString& name) const { return folder_.filePath(name); }

    DatasetRequest request(const QString& workspace) const
    {
        DatasetRequest request;
        request.reader = "folders";
        request.values["folders"] = music_.toStdString();
        request.workspace = path(workspace).toStdString();
        request.jobs = 1;
        return request;
    }

    /// Many short clips and, at last, one that keeps the worker for seconds.
    DatasetRequest longRequest(const QString& workspace) const
    {
        DatasetRequest longer = request(workspace);
        longer.values["folders"] = path(QStringLiteral("long music")).toStdString();
        return longer;
    }

    /// Hours of silence in a sparse file, which needs no disk space.
    static bool makeHours(const QString& path)
    {
        constexpr quint32 rate = 8'000;
        constexpr quint32 bytes = 3 * 3'600 * rate * 2;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return false;
        QDataStream out(&file);
        out.setByteOrder(QDataStream::LittleEndian);
        out.writeRawData("RIFF", 4);
        out << quint32(36 + bytes);
        out.writeRawData("WAVEfmt ", 8);
        out << quint32(16) << quint16(1) << quint16(1) << rate << quint32(2 * rate) << quint16(2)
            << quint16(16);
        out.writeRawData("data", 4);
        out << bytes;
        return file.resize(44 + qint64(bytes));
    }

    static bool waitForFirstClip(const DatasetPresenter& presenter)
    {
        return QTest::qWaitFor(
            [&] {
                return presenter.progress().stage == Stage::PrepareFeatures &&
                       presenter.progress().done >= 1;
            },
            test::patienceMs);
    }

    static bool waitFor(const DatasetPresenter& presenter, State state)
    {
        return QTest::qWaitFor([&] { return presenter.state() == state; }, test::patienceMs);
    }

    /// Opens a workspace that another presenter has prepared.
    bool openPrepared(DatasetPresenter& presenter) const
    {
        DatasetPresenter other;
        other.prepare(request(QStringLiteral("prepared")));
        if (!waitFor(other, State::Ready))
            return false;
        presenter.open(path(QStringLiteral("prepared")).toStdString());
        return waitFor(presenter, State::Ready);
    }

private Q_SLOTS:
    void initTestCase()
    {
        music_ = path(QStringLiteral("music"));
        for (const QString& genre : {QStringLiteral("High"), QStringLiteral("Low")}) {
            QVERIFY(QDir().mkpath(music_ + QLatin1Char('/') + genre));
            for (int i = 0; i < clipsPerGenre; ++i) {
                const int hertz = (genre == QLatin1String("High") ? 2000 : 200) + 10 * i;
                QVERIFY(test::makeAudio(
                    QStringLiteral("%1/%2/%3.mp3").arg(music_, genre).arg(i),
                    QStringLiteral("sine=frequency=%1:duration=4:sample_rate=22050").arg(hertz),
                    {QStringLiteral("-metadata"),
                     QStringLiteral("artist=%1 %2").arg(genre).arg(i)}));
            }
        }
        for (const QString& genre : {QStringLiteral("High"), QStringLiteral("Low")}) {
            const QString folder = path(QStringLiteral("long music/")) + genre;
            QVERIFY(QDir().mkpath(folder));
            for (int i = 0; i < 20; ++i)
                QVERIFY(QFile::copy(music_ + QLatin1Char('/') + genre + QStringLiteral("/0.mp3"),
                                    QStringLiteral("%1/%2.mp3").arg(folder).arg(i)));
        }
        QVERIFY(makeHours(path(QStringLiteral("long music/Low/last.wav"))));
        QFile broken(music_ + QStringLiteral("/Low/broken.mp3"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(QByteArray(5000, 'x'));
    }

    void preparesAndReportsTheResult()
    {
        DatasetPresenter presenter;
        QCOMPARE(presenter.state(), State::Empty);
        const QSignalSpy ready(&presenter, &DatasetPresenter::workspaceReady);
        const QSignalSpy progressed(&presenter, &DatasetPresenter::progressChanged);
        presenter.prepare(request(QStringLiteral("ws")));
        QCOMPARE(presenter.state(), State::Preparing);
        QVERIFY(waitFor(presenter, State::Ready));

        QCOMPARE(ready.count(), 1);
        QCOMPARE(ready[0][0].toString(), path(QStringLiteral("ws")));
        QVERIFY(!progressed.isEmpty());
        const DatasetSummary& summary = presenter.summary().value();
        QCOMPARE(summary.tracks, 2 * clipsPerGenre + 1);
        QCOMPARE(summary.ready, 2 * clipsPerGenre);
        QCOMPARE(summary.sharedArtists, 0);
        QCOMPARE(summary.artists, 2 * clipsPerGenre);
        QCOMPARE(summary.splits[0] + summary.splits[1] + summary.splits[2], summary.tracks);
        QCOMPARE(summary.genres.size(), std::size_t(2));
        QCOMPARE(summary.genres[0].genre, std::string("Low")); // most frequent first
        QCOMPARE(summary.genres[0].tracks, clipsPerGenre + 1);
        QCOMPARE(summary.genres[0].fraction, 7.0 / 13.0);
        QCOMPARE(summary.failed.size(), std::size_t(1));
        QCOMPARE(summary.failed[0].file, std::string("Low/broken.mp3"));
        QVERIFY(!summary.failed[0].reason.isEmpty());
    }

    void followsWhatItWasPreparedFrom()
    {
        int prepared = 0;
        DatasetPresenter presenter(
            {.prepare =
                 [&](const DatasetRequest&, const TaskContext&) {
                     ++prepared;
                     return PreparedDataset();
                 },
             .open = [](const std::filesystem::path&) { return PreparedDataset(); }});
        QSignalSpy ready(&presenter, &DatasetPresenter::workspaceReady);
        presenter.followFile("/labels.csv");
        QCOMPARE(presenter.state(), State::Empty);
        presenter.prepare({.reader = "labels", .values = {{"table", "/labels.csv"}}});
        // Changed twice while it is read: once more is enough.
        presenter.followFile("/labels.csv");
        presenter.followFile("/labels.csv");
        QTRY_COMPARE(ready.size(), 2);
        QCOMPARE(presenter.state(), State::Ready);
        QCOMPARE(prepared, 2);
        presenter.followFile("/other.csv");
        QCOMPARE(presenter.state(), State::Ready);
        presenter.followFile("/labels.csv");
        QTRY_COMPARE(ready.size(), 3);
        presenter.open("/elsewhere");
        QTRY_COMPARE(ready.size(), 4);
        presenter.followFile("/labels.csv");
        QCOMPARE(presenter.state(), State::Ready);
    }

    void anOpenedDatasetIsPreparedAsBefore()
    {
        auto manifest = std::make_shared<Manifest>();
        manifest->reader = "labels";
        manifest->readerOptions = {{"table", "/labels.csv"}};
        std::vector<DatasetRequest> prepared;
        DatasetPresenter presenter({.prepare =
                                        [&](const DatasetRequest& request, const TaskContext&) {
                                            prepared.push_back(request);
                                            return PreparedDataset{manifest, {}};
                                        },
                                    .open =
                                        [&](const std::filesystem::path&) {
                                            return PreparedDataset{manifest, {}};
                                        }});
        QSignalSpy ready(&presenter, &DatasetPresenter::workspaceReady);
        presenter.open("/ws");
        QVERIFY(!presenter.canPrepareAgain());
        // Changed before it is known that the dataset was made from it.
        presenter.followFile("/labels.csv");
        QTRY_COMPARE(ready.size(), 2);
        QVERIFY(presenter.canPrepareAgain());
        QCOMPARE(prepared.size(), std::size_t(1));
        QCOMPARE(prepared[0].reader, std::string("labels"));
        QCOMPARE(prepared[0].values, manifest->readerOptions);
        QCOMPARE(prepared[0].workspace, std::filesystem::path("/ws"));
        presenter.followFile("/labels.csv");
        QTRY_COMPARE(ready.size(), 3);
    }

    void opensWhatIsPrepared()
    {
        DatasetPresenter presenter;
        QVERIFY(openPrepared(presenter));
        QCOMPARE(presenter.summary()->ready, 2 * clipsPerGenre);
        QCOMPARE(presenter.summary()->failed.size(), std::size_t(1));
    }

    void asksForAFaultyClipToBePlayed()
    {
        DatasetPresenter presenter;
        QSignalSpy asked(&presenter, &DatasetPresenter::playRequested);
        presenter.play({1, "Low/broken.mp3", {}});
        QCOMPARE(asked.size(), 0); // there is no dataset yet
        QVERIFY(openPrepared(presenter));
        presenter.play(presenter.summary()->failed[0]);
        QCOMPARE(asked.size(), 1);
        const auto clip = asked[0][0].value<DatasetClip>();
        QCOMPARE(clip.file, std::string("Low/broken.mp3"));
        QCOMPARE(clip.title, QStringLiteral("Low/broken.mp3"));
        QCOMPARE(clip.manifest->audioPath, music_.toStdString());
        QCOMPARE(fileHolding(clip), music_ + QStringLiteral("/Low/broken.mp3"));
    }

    // A manifest of a large dataset holds tens of megabytes: copying it would stall the window.
    void askingForAClipCopiesNoManifest()
    {
        Manifest manifest;
        manifest.tracks.resize(20'000);
        test::FakeDataset fake;
        fake.dataset.manifest = std::make_shared<const Manifest>(std::move(manifest));
        DatasetPresenter presenter(fake.work());
        presenter.open("/ws");
        QVERIFY(waitFor(presenter, State::Ready));
        const QSignalSpy asked(&presenter, &DatasetPresenter::playRequested);
        allocated = 0;
        presenter.play({1, "Low/0.mp3", {}});
        QVERIFY2(allocated < 10'000, qPrintable(QString::number(allocated)));
        QCOMPARE(asked.size(), 1);
    }

    void stopAnswersWithinASecondOfWorkAndKeepsWhatIsDone()
    {
        DatasetPresenter presenter;
        presenter.prepare(longRequest(QStringLiteral("stopped")));
        QVERIFY(waitForFirstClip(presenter));
        const double begin = test::processorSeconds();
        presenter.stop();
        QVERIFY(QTest::qWaitFor([&] { return !presenter.isBusy(); }, test::patienceMs));
        const double cost = test::processorSeconds() - begin;
        QVERIFY2(cost < 1.0, qPrintable(QString::number(cost)));
        QCOMPARE(presenter.state(), State::Stopped);
        QVERIFY(presenter.summary().has_value());
        QVERIFY(presenter.summary()->ready >= 1);
    }

    void failureIsASentence()
    {
        DatasetPresenter presenter;
        DatasetRequest wrong = request(QStringLiteral("nothing"));
        wrong.values["folders"] = path(QStringLiteral("no such folder")).toStdString();
        presenter.prepare(wrong);
        QVERIFY(waitFor(presenter, State::Failed));
        QVERIFY2(presenter.failure().contains(QStringLiteral("no such folder")) &&
                     presenter.failure().endsWith(QLatin1Char('.')),
                 qPrintable(presenter.failure()));

        presenter.open(path(QStringLiteral("music")).toStdString());
        QVERIFY(waitFor(presenter, State::Failed));
        QVERIFY(presenter.failure().contains(QStringLiteral("music")));
    }

    void destroyedWhileBusy()
    {
        double begin = 0.0;
        {
            DatasetPresenter presenter;
            presenter.prepare(longRequest(QStringLiteral("destroyed")));
            QVERIFY(waitForFirstClip(presenter));
            begin = test::processorSeconds();
        }
        const double cost = test::processorSeconds() - begin;
        QVERIFY2(cost < 1.0, qPrintable(QString::number(cost)));
    }
};

QTEST_GUILESS_MAIN(TestDatasetPresenter)
#include "tst_dataset_presenter.moc"
