#include "tests/core/untrained_checkpoint.h"
#include "tests/desktop/support/file_source.h"
#include "tests/desktop/support/player.h"
#include "tests/support/patience.h"
#include "tests/support/test_audio.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <filesystem>

using namespace genrescope::test;
using namespace Qt::StringLiterals;

/// Files dropped or pasted from another program into the running program.
class TestDesktopDrop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = Desktop::missing(); !why.isEmpty())
            QSKIP(qPrintable(why));
        QVERIFY(desktop_.start());
        genrescope::writeCheckpoint(untrainedCheckpoint({"Folk", "Jazz", "Rock"}, 256, 1),
                                    checkpoint().toStdString());
        QVERIFY(makeAudio(track(1), u"anoisesrc=duration=20:sample_rate=44100:amplitude=0.3"_s));
        for (int number = 2; number <= many; ++number)
            std::filesystem::create_hard_link(track(1).toStdString(), track(number).toStdString());
    }

    void init()
    {
        if (checkpointIsThere()) {
            desktop_.forgetSettings();
            program_.emplace(desktop_);
            QVERIFY(program_->start({u"--checkpoint"_s, checkpoint()}));
        }
    }

    void cleanup()
    {
        source_.reset();
        if (program_)
            QVERIFY(program_->quit());
        program_.reset();
    }

    void dropped_files_are_copied_and_stay()
    {
        const QStringList files = {track(1), track(2), track(3)};
        QCOMPARE(drop(files), u"copy"_s);
        const Player player(*program_);
        QVERIFY(player.isThere());
        QTRY_COMPARE(player.trackCount(), u"3 tracks"_s);
        QTRY_COMPARE(player.trackNames().filter(u"track"_s).size(), 3);
        for (const QString& file : files)
            QVERIFY(QFile::exists(file));
        // They are played, drawn and classified.
        QTRY_COMPARE(player.duration(), 20.0);
        QTRY_VERIFY(!program_->part(u"list"_s, u"Genres"_s).children().empty());
        QVERIFY(program_->activate());
        QVERIFY(program_->userInput().press(u"space"_s));
        QTRY_VERIFY(player.isPlaying());
    }

    void dropped_files_are_taken_on_any_page()
    {
        QVERIFY(program_->userInput().press(u"ctrl+3"_s));
        QTRY_COMPARE(program_->page(), u"Train"_s);
        QCOMPARE(drop({track(1)}), u"copy"_s);
        QTRY_COMPARE(program_->page(), u"Listen"_s);
        QTRY_COMPARE(Player(*program_).trackCount(), u"1 track"_s);
    }

    void a_broken_file_among_good_ones_gets_a_sentence()
    {
        QFile broken(desktop_.path(u"broken.mp3"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        QVERIFY(broken.write(QByteArray(50'000, 'x')) > 0);
        broken.close();
        QCOMPARE(drop({track(1), broken.fileName(), track(2)}), u"copy"_s);
        const Player player(*program_);
        QVERIFY(player.isThere());
        QTRY_COMPARE(player.trackCount(), u"3 tracks"_s);
        QTRY_COMPARE(player.trackNames().filter(u"Analyzed"_s).size(), 2);
        const QStringList failed = player.trackNames().filter(u"broken.mp3"_s);
        QCOMPARE(failed.size(), 1);
        QVERIFY2(failed.first().size() > u"broken.mp3. "_s.size() + 10, qPrintable(failed.first()));
        // The next track is the next good one.
        QVERIFY(program_->activate());
        QVERIFY(program_->userInput().press(u"space"_s));
        QTRY_VERIFY(player.isPlaying());
        QVERIFY(program_->userInput().press(u"Next"_s));
        QTRY_VERIFY(player.isPlaying() && player.duration() == 20.0);
    }

    void two_hundred_files_leave_the_window_awake()
    {
        QStringList files;
        for (int number = 1; number <= many; ++number)
            files << track(number);
        QCOMPARE(drop(files), u"copy"_s);
        // While they are classified: an answer from the window needs the window's own thread.
        qint64 longest = 0;
        QSet<QString> answers;
        QVERIFY(waitUntil([&] {
            QElapsedTimer timer;
            timer.start();
            const QString status = program_->status();
            longest = std::max(longest, timer.elapsed());
            if (status.contains(u"left to analyze"_s))
                answers << status;
            return answers.size() == 5;
        }));
        qInfo("longest answer: %lld ms", static_cast<long long>(longest));
        QVERIFY(longest < 500);
        const Player player(*program_);
        QTRY_COMPARE(player.trackCount(), u"%1 tracks"_s.arg(many));
        QVERIFY(program_->activate());
        QVERIFY(program_->userInput().press(u"space"_s));
        QTRY_VERIFY(player.position() > 0.5);
        QVERIFY(program_->userInput().press(u"ctrl+2"_s));
        QTRY_COMPARE(program_->page(), u"Dataset"_s);
    }

    void copied_files_are_pasted()
    {
        source_.emplace(desktop_);
        QVERIFY(source_->start({track(1), track(2)}));
        QVERIFY(program_->activate());
        QVERIFY(program_->userInput().press(u"ctrl+v"_s));
        const Player player(*program_);
        QTRY_COMPARE(player.trackCount(), u"2 tracks"_s);
    }

private:
    static constexpr int many = 200;

    QString checkpoint() const { return desktop_.path(u"untrained.safetensors"_s); }
    bool checkpointIsThere() const { return QFile::exists(checkpoint()); }
    QString track(int number) const { return desktop_.path(u"track%1.flac"_s.arg(number)); }

    /// Drags files from another program into the middle of the window. What was done with them.
    QString drop(const QStringList& files)
    {
        source_.emplace(desktop_);
        if (!source_->start(files))
            return {};
        return source_->dragTo(program_->window().rectangle().center());
    }

    Desktop desktop_;
    std::optional<Program> program_;
    std::optional<FileSource> source_;
};

QTEST_GUILESS_MAIN(TestDesktopDrop)
#include "tst_desktop_drop.moc"
