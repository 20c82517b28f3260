// Tags written into files and taken back: byte for byte, whatever happens on the way.
#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/decoding/sandboxed_tags.h"
#include "core/tagging/tag_batches.h"
#include "core/tagging/tag_undo.h"
#include "core/tagging/tag_writer.h"
#include "tests/support/full_disk.h"
#include "tests/support/recorded_flushes.h"
#include "tests/support/test_audio.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <new>
#include <sys/stat.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace genrescope;
using genrescope::test::makeAudio;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

using Texts = std::vector<std::string>;

const QStringList kinds = {u"mp3"_s, u"flac"_s, u"ogg"_s,  u"opus"_s,
                           u"m4a"_s, u"wav"_s,  u"aiff"_s, u"wma"_s};

QByteArray hashOf(const fs::path& file)
{
    QFile content(QString::fromStdString(file.string()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return content.open(QIODevice::ReadOnly) && hash.addData(&content) ? hash.result().toHex()
                                                                       : QByteArray();
}

void append(const fs::path& file, const char* bytes)
{
    QFile content(QString::fromStdString(file.string()));
    QVERIFY(content.open(QIODevice::Append));
    content.write(bytes);
}

TagRow rowFor(const fs::path& file, const Texts& genres = {"Jazz", "Soul"})
{
    TagRow row = {.file = readTaggedFile(file, {}), .confidence = "Jazz=0.93"};
    setGenres(row, genres);
    return row;
}

Texts genresIn(const fs::path& file)
{
    return readTaggedFile(file, {}).tags.genres;
}

std::int64_t modified(const fs::path& file)
{
    return stampOf(file).value().modified;
}

} // namespace

class TestTagWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(made_.isValid());
        for (const QString& kind : kinds) {
            QVERIFY(makeAudio(made_.filePath(u"a."_s + kind),
                              u"sine=frequency=440:duration=1:sample_rate=44100"_s,
                              {u"-metadata"_s, u"genre=Rock"_s, u"-metadata"_s, u"title=T"_s}));
        }
    }

    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        QVERIFY(folder_->isValid());
        failures_.clear();
        outcomes_.clear();
    }

    void allKindsAndBack_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString& kind : kinds)
            QTest::newRow(qPrintable(kind)) << kind;
    }

    void allKindsAndBack()
    {
        QFETCH(const QString, kind);
        const fs::path file = copy(kind);
        const QByteArray before = hashOf(file);
        const std::int64_t time = modified(file);
        const TagWriteResult result = write({rowFor(file)});
        QVERIFY2(failures_.empty(), failures_.value(0).c_str());
        QCOMPARE(result.written, 1UL);
        Texts genres = genresIn(file);
        std::ranges::sort(genres); // wma has no order
        QCOMPARE(genres, (Texts{"Jazz", "Soul"}));
        QVERIFY(hashOf(file) != before);
        QCOMPARE(others(file), QStringList());

        QCOMPARE(listTagBatches(batches()).front().changed, 1UL);
        QCOMPARE(undo(result.batch).restored, 1UL);
        QCOMPARE(hashOf(file), before);
        QCOMPARE(modified(file), time);
        QCOMPARE(others(file), QStringList());
        QCOMPARE(listTagBatches(batches()).front().restored, 1UL);
        // A second time there is nothing to do, and that is what is said.
        const TagUndoResult again = undo(result.batch);
        QCOMPARE(again.restored, 0UL);
        QCOMPARE(again.alreadyUndone, 1UL);
        QCOMPARE(again.failed, 0UL);
        QCOMPARE(outcomes_, (QList{UndoOutcome::Restored, UndoOutcome::AlreadyUndone}));
        QCOMPARE(hashOf(file), before);
        QCOMPARE(modified(file), time);
    }

    void someOfABatchAreTakenBack()
    {
        const fs::path a = copy(u"mp3"_s, "a.mp3");
        const fs::path b = copy(u"flac"_s, "b.flac");
        const fs::path c = copy(u"ogg"_s, "c.ogg");
        const QByteArray before = hashOf(b);
        const TagWriteResult result = write({rowFor(a), rowFor(b), rowFor(c)});
        const QByteArray after = hashOf(a);
        QCOMPARE(undo(result.batch, {b}).restored, 1UL);
        QCOMPARE(hashOf(b), before);
        QCOMPARE(hashOf(a), after);
        const std::vector<BatchFile> files = filesOfBatch(batches(), result.batch);
        QCOMPARE(files.size(), 3UL);
        QCOMPARE(files[0].file, a);
        QVERIFY(!files[0].isRestored);
        QCOMPARE(files[1].file, b);
        QVERIFY(files[1].isRestored);
        QVERIFY_EXCEPTION_THROWN(filesOfBatch(batches(), "../../etc"), FileError);
        QVERIFY_EXCEPTION_THROWN(undo(result.batch, {folder() / "d.mp3"}), FileError);
        QVERIFY_EXCEPTION_THROWN(undo("2020-01-01_00-00-00"), FileError);
        QVERIFY_EXCEPTION_THROWN(undo("../../etc"), FileError);
    }

    void whatWasChangedSinceStays()
    {
        const fs::path a = copy(u"mp3"_s, "a.mp3");
        const fs::path b = copy(u"flac"_s, "b.flac");
        const QByteArray before = hashOf(a);
        const TagWriteResult result = write({rowFor(a), rowFor(b)});
        append(b, "x");
        const QByteArray changed = hashOf(b);
        const TagUndoResult undone = undo(result.batch);
        QCOMPARE(undone.restored, 1UL);
        QCOMPARE(undone.failed, 1UL);
        QCOMPARE(hashOf(a), before);
        QCOMPARE(hashOf(b), changed);
        QVERIFY(failures_.back().find("was changed after its tags were written") !=
                std::string::npos);
    }

    // Or a power failure leaves changed files, and nothing to undo them with.
    void theBatchIsOnTheDiskBeforeAFileIsChanged()
    {
        const fs::path file = copy(u"mp3"_s);
        write({rowFor(file)}); // makes the folder of all batches
        test::flushed().clear();
        const std::string batch = write({rowFor(file, {"Folk"})}).batch;
        const auto flushed = [](const fs::path& path) {
            return test::flushed().indexOf(QString::fromStdString(fs::canonical(path).string()));
        };
        const qsizetype list = flushed(batches());
        const qsizetype log = flushed(batches() / batch / "undo");
        QVERIFY(list >= 0);
        QVERIFY(log > list);
        QVERIFY(flushed(file.parent_path()) > log);
    }

    void batchesAreTakenBackInTurn()
    {
        const fs::path file = copy(u"flac"_s);
        const QByteArray before = hashOf(file);
        const std::string first = write({rowFor(file, {"Folk"})}).batch;
        const std::string second = write({rowFor(file, {"Jazz"})}).batch;
        QVERIFY(first < second);
        QCOMPARE(undo(first).failed, 1UL);
        QCOMPARE(undo(second).restored, 1UL);
        QCOMPARE(genresIn(file), Texts{"Folk"});
        QCOMPARE(undo(first).restored, 1UL);
        QCOMPARE(hashOf(file), before);
    }

    void whatCannotBeWrittenIsSaidAndTheRestGoesOn()
    {
        const fs::path gone = copy(u"mp3"_s, "gone.mp3");
        const fs::path locked = copy(u"mp3"_s, "locked.mp3");
        const fs::path touched = copy(u"mp3"_s, "touched.mp3");
        const fs::path retagged = copy(u"mp3"_s, "retagged.mp3");
        const fs::path twice = copy(u"mp3"_s, "twice.mp3");
        const fs::path playing = copy(u"mp3"_s, "playing.mp3");
        const fs::path text = folder() / "text.mp3";
        writeFile(text, "no music");
        const fs::path good = copy(u"flac"_s, "good.flac");
        std::vector<TagRow> rows;
        for (const fs::path& file : {gone, locked, touched, retagged, twice, playing})
            rows.push_back(rowFor(file));
        rows[3].file.tags.fingerprint = "another";
        rows.push_back(rows.front());
        rows.back().file.path = text;
        rows.push_back(rowFor(good));
        fs::remove(gone);
        fs::permissions(locked, fs::perms::owner_read);
        append(touched, "x");
        fs::create_hard_link(twice, folder() / "other name.mp3");

        TagWriteOptions options = writing();
        options.isInUse = [&](const fs::path& file) { return file == fs::canonical(playing); };
        const TagWriteResult result = write(rows, options);
        QCOMPARE(result.written, 1UL);
        QCOMPARE(result.failed, 7UL);
        const char* const sentences[] = {
            "is not there any more",         "is read-only",
            "has changed since the preview", "has changed since the preview",
            "has 2 names (hard links)",      "is open in a program",
            "has changed since the preview"};
        for (qsizetype i = 0; i < failures_.size(); ++i)
            QVERIFY2(failures_[i].find(sentences[i]) != std::string::npos, failures_[i].c_str());
        QCOMPARE(genresIn(good), (Texts{"Jazz", "Soul"}));
        for (const fs::path& file : {locked, retagged, twice, playing})
            QCOMPARE(hashOf(file), hashOf(fs::path(made_.filePath(u"a.mp3"_s).toStdString())));
    }

    void nothingIsWrittenWhereNothingIsPlanned()
    {
        const fs::path file = copy(u"flac"_s);
        const QByteArray before = hashOf(file);
        TagRow row = rowFor(file);
        row.reason = Message("Stays.");
        const TagWriteResult result = write({row});
        QCOMPARE(result.written + result.failed, 0UL);
        QVERIFY(result.batch.empty());
        QVERIFY(listTagBatches(batches()).empty());
        QCOMPARE(hashOf(file), before);
    }

    void anOpenFileIsLeftAlone()
    {
        const fs::path file = copy(u"flac"_s);
        const TagRow row = rowFor(file);
        const int held = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
        QVERIFY(held >= 0);
        const bool hasLeases = ::fcntl(held, F_SETLEASE, F_WRLCK) == 0;
        ::fcntl(held, F_SETLEASE, F_UNLCK);
        const TagWriteResult result = write({row});
        ::close(held);
        if (!hasLeases)
            QSKIP("This file system has no leases.");
        QCOMPARE(result.failed, 1UL);
        QVERIFY(failures_.front().find("is open in a program") != std::string::npos);
        failures_.clear();
        QCOMPARE(write({row}).written, 1UL);
    }

    void filesKeepWhatTheyAre()
    {
        const fs::path file = copy(u"flac"_s);
        fs::permissions(file, fs::perms(0640));
        const bool hasAttributes = ::setxattr(file.c_str(), "user.note", "mine", 4, 0) == 0;
        const fs::path link = folder() / "link.flac";
        fs::create_symlink(file.filename(), link);
        timespec old[2] = {{1'000'000'000, 123'456'789}, {1'100'000'000, 987'654'321}};
        QVERIFY(::utimensat(AT_FDCWD, file.c_str(), old, 0) == 0);
        TagWriteOptions options = writing();
        options.keepsTimes = true;
        const std::string batch = write({rowFor(link)}, options).batch;
        QVERIFY2(failures_.empty(), failures_.value(0).c_str());
        QVERIFY(fs::is_symlink(link));
        QCOMPARE(genresIn(file), (Texts{"Jazz", "Soul"}));
        QCOMPARE(fs::status(file).permissions(), fs::perms(0640));
        QCOMPARE(modified(file), std::int64_t(1'100'000'000'987'654'321));
        char note[8] = {};
        if (hasAttributes)
            QCOMPARE(::getxattr(file.c_str(), "user.note", note, sizeof(note)), 4);
        QCOMPARE(undo(batch, {link}).restored, 1UL);
        QCOMPARE(genresIn(file), Texts{"Rock"});
    }

    void aCopyThatIsNotWhatItShouldBeIsNotTaken()
    {
        const fs::path file = copy(u"wav"_s);
        const QByteArray before = hashOf(file);
        TagWriteOptions options = writing();
        options.onStep = [&](WriteStep step) {
            if (step != WriteStep::Copied)
                return;
            QFile made(QString::fromStdString((folder() / others(file).value(0).toStdString())));
            QVERIFY(made.open(QIODevice::ReadWrite));
            made.seek(2'000); // sound
            made.write("\x12\x34\x56\x78");
        };
        QCOMPARE(write({rowFor(file)}, options).failed, 1UL);
        QVERIFY2(failures_.front().find("The sound of the copy of") == 0,
                 failures_.front().c_str());
        QCOMPARE(hashOf(file), before);
        QCOMPARE(others(file), QStringList());
    }

    void whoChangesTheFileMeanwhileWins()
    {
        const fs::path file = copy(u"ogg"_s);
        QByteArray changed;
        TagWriteOptions options = writing();
        options.onStep = [&](WriteStep step) {
            if (step != WriteStep::Checked)
                return;
            append(file, "x");
            changed = hashOf(file);
        };
        QCOMPARE(write({rowFor(file)}, options).failed, 1UL);
        QVERIFY(failures_.front().find("was changed by another program meanwhile") !=
                std::string::npos);
        QCOMPARE(hashOf(file), changed);
        QCOMPARE(others(file), QStringList());
    }

    void cancelingKeepsWhatIsDone()
    {
        const fs::path a = copy(u"mp3"_s, "a.mp3");
        const fs::path b = copy(u"mp3"_s, "b.mp3");
        const QByteArray before = hashOf(b);
        CancellationSource cancellation;
        const std::vector<TagRow> rows = {rowFor(a), rowFor(b)};
        const auto stop = [&](std::size_t, const Message&) { cancellation.cancel(); };
        // Who cancels knows all the same what to take back.
        QStringList told;
        TagWriteOptions options = writing();
        options.onBatch = [&](const std::string& batch) {
            QCOMPARE(hashOf(a), before);
            told << QString::fromStdString(batch);
        };
        QVERIFY_EXCEPTION_THROWN(
            writeTags(rows, options, stop, TaskContext{.cancellation = cancellation.token()}),
            Canceled);
        QCOMPARE(told, QStringList(QString::fromStdString(listTagBatches(batches()).front().name)));
        QCOMPARE(genresIn(a), (Texts{"Jazz", "Soul"}));
        QCOMPARE(hashOf(b), before);
        QCOMPARE(undo(listTagBatches(batches()).front().name).restored, 1UL);
        QCOMPARE(hashOf(a), before);
    }

    void killedAtAnyStep_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<bool>("isWritten");
        QTest::newRow("logged") << static_cast<int>(WriteStep::Logged) << false;
        QTest::newRow("copied") << static_cast<int>(WriteStep::Copied) << false;
        QTest::newRow("checked") << static_cast<int>(WriteStep::Checked) << false;
        QTest::newRow("renamed") << static_cast<int>(WriteStep::Renamed) << true;
    }

    void killedAtAnyStep()
    {
        QFETCH(const int, step);
        QFETCH(const bool, isWritten);
        const fs::path file = copy(u"m4a"_s);
        const QByteArray before = hashOf(file);
        const TagRow row = rowFor(file);
        const pid_t child = ::fork();
        if (child == 0) {
            TagWriteOptions options = writing();
            options.onStep = [step](WriteStep reached) {
                if (static_cast<int>(reached) == step)
                    ::kill(::getpid(), SIGKILL);
            };
            writeTags({row}, options, [](std::size_t, const Message&) {}, {});
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(hashOf(file) != before, isWritten);
        const bool hasCopy = step == static_cast<int>(WriteStep::Copied) ||
                             step == static_cast<int>(WriteStep::Checked);
        QCOMPARE(others(file).size(), hasCopy ? 1 : 0);

        // The next batch finds the copy.
        const std::string killed = listTagBatches(batches()).front().name;
        const fs::path another = folder() / "sub" / "b.flac";
        fs::create_directories(another.parent_path());
        fs::copy_file(made_.filePath(u"a.flac"_s).toStdString(), another);
        QCOMPARE(write({rowFor(another)}).written, 1UL);
        QCOMPARE(others(file), QStringList(u"sub"_s));
        const TagUndoResult result = undo(killed);
        QCOMPARE(result.restored, isWritten ? 1UL : 0UL);
        QCOMPARE(result.alreadyUndone, isWritten ? 0UL : 1UL);
        QCOMPARE(hashOf(file), before);
    }

    void aFullDiskCostsNoFile_data()
    {
        QTest::addColumn<bool>("isTheLogsDisk");
        QTest::newRow("of the music") << false;
        QTest::newRow("of the log") << true;
    }

    // At each write there is no more room.
    void aFullDiskCostsNoFile()
    {
        QFETCH(const bool, isTheLogsDisk);
        const std::array<fs::path, 2> files = {copy(u"mp3"_s), copy(u"m4a"_s)};
        const std::array<QByteArray, 2> before = {hashOf(files[0]), hashOf(files[1])};
        int refused = 1;
        for (int room = 0; refused > 0; ++room) {
            failures_.clear();
            std::size_t written = 0;
            const std::vector<TagRow> rows = {rowFor(files[0]), rowFor(files[1])};
            test::fillDisk(isTheLogsDisk ? batches() : folder(), room);
            try {
                written = write(rows).written;
            } catch (const DiskFullError&) {
                QVERIFY(isTheLogsDisk); // there is not even a batch
            }
            test::makeRoom();
            refused = test::refusedWrites();
            QCOMPARE(others(files[0]), QStringList{u"a.m4a"_s});
            QCOMPARE(std::size_t(hashOf(files[0]) != before[0]) +
                         std::size_t(hashOf(files[1]) != before[1]),
                     written);
            QVERIFY(refused > 0 || written == 2);
            for (const std::string& failure : failures_)
                QVERIFY2(failure.find("there is no room left") != std::string::npos,
                         failure.c_str());
            if (written > 0)
                undo(listTagBatches(batches()).back().name);
            QCOMPARE(hashOf(files[0]), before[0]);
            QCOMPARE(hashOf(files[1]), before[1]);
        }
    }

    void memoryThatRunsOutCostsOneFile_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<bool>("isWritten");
        QTest::newRow("copied") << static_cast<int>(WriteStep::Copied) << false;
        QTest::newRow("renamed") << static_cast<int>(WriteStep::Renamed) << true;
    }

    void memoryThatRunsOutCostsOneFile()
    {
        QFETCH(const int, step);
        QFETCH(const bool, isWritten);
        const std::array<fs::path, 2> files = {copy(u"mp3"_s), copy(u"m4a"_s)};
        const std::array<QByteArray, 2> before = {hashOf(files[0]), hashOf(files[1])};
        TagWriteOptions options = writing();
        bool isShort = true;
        options.onStep = [&](WriteStep reached) {
            if (static_cast<int>(reached) == step && std::exchange(isShort, false))
                throw std::bad_alloc();
        };
        std::vector<std::string> sentences;
        const TagWriteResult result = writeTags(
            {rowFor(files[0]), rowFor(files[1])}, options,
            [&](std::size_t, const Message& failure) { sentences.push_back(failure.str()); }, {});
        QCOMPARE(result.failed, 1UL);
        QCOMPARE(result.written, 1UL);
        QVERIFY(sentences.at(0).starts_with("There is not enough memory"));
        QCOMPARE(sentences.at(1), std::string());
        QCOMPARE(hashOf(files[0]) != before[0], isWritten);
        QVERIFY(hashOf(files[1]) != before[1]);
        QCOMPARE(others(files[0]), QStringList{u"a.m4a"_s});

        undo(result.batch);
        QCOMPARE(hashOf(files[0]), before[0]);
        QCOMPARE(hashOf(files[1]), before[1]);
    }

    void aDamagedBatchHidesNoOther()
    {
        const fs::path file = copy(u"flac"_s);
        const std::string first = write({rowFor(file)}).batch;
        const std::string second = write({rowFor(file, {"Funk"})}).batch;
        writeFile(batches() / first / "undo", "no log");
        const std::vector<TagBatch> list = listTagBatches(batches());
        QCOMPARE(list.size(), 2UL);
        QCOMPARE(list[0].name, first);
        QVERIFY(list[0].damage && list[0].damage->str().find(first) != std::string::npos);
        QCOMPARE(list[1].name, second);
        QVERIFY(!list[1].damage);
        QCOMPARE(list[1].changed, 1UL);
    }

    void aBatchIsOfOneProcess()
    {
        const fs::path file = copy(u"flac"_s);
        const std::string batch = write({rowFor(file)}).batch;
        const OpenBatch held = OpenBatch::open(batches(), batch);
        QVERIFY_EXCEPTION_THROWN(undo(batch), FileError);
    }

    void whereBatchesAre()
    {
        const auto environment = [](const char* data, const char* home) {
            return Environment([=](const char* name) -> std::optional<std::string> {
                const char* const value = std::string_view(name) == "HOME" ? home : data;
                return value == nullptr ? std::optional<std::string>() : value;
            });
        };
        QCOMPARE(userTagBatches(environment("/data", "/home/me")),
                 fs::path("/data/genrescope/tag-batches"));
        QCOMPARE(userTagBatches(environment("relative", "/home/me")),
                 fs::path("/home/me/.local/share/genrescope/tag-batches"));
        QVERIFY_EXCEPTION_THROWN(userTagBatches(environment(nullptr, nullptr)), FileError);
    }

private:
    fs::path folder() const { return fs::canonical(folder_->path().toStdString()) / "music"; }
    fs::path batches() const { return fs::path(folder_->path().toStdString()) / "batches"; }

    fs::path copy(const QString& kind, const std::string& name = {}) const
    {
        const fs::path from = made_.filePath(u"a."_s + kind).toStdString();
        const fs::path to = folder() / (name.empty() ? from.filename().string() : name);
        fs::create_directories(folder());
        fs::copy_file(from, to);
        return to;
    }

    /// Beside a file, hidden ones included.
    QStringList others(const fs::path& file) const
    {
        QStringList names;
        for (const auto& entry : fs::directory_iterator(file.parent_path())) {
            if (entry.path() != file)
                names.append(QString::fromStdString(entry.path().filename().string()));
        }
        return names;
    }

    TagWriteOptions writing() const { return {.batches = batches()}; }

    TagWriteResult write(const std::vector<TagRow>& rows) { return write(rows, writing()); }
    TagWriteResult write(const std::vector<TagRow>& rows, const TagWriteOptions& options)
    {
        return writeTags(rows, options,
                         [this](std::size_t, const Message& failure) {
                             if (!failure.isEmpty())
                                 failures_.append(failure.str());
                         },
                         {});
    }
    TagUndoResult undo(const std::string& batch, const std::vector<fs::path>& files = {})
    {
        return undoTags(batches(), batch, files, {},
                        [this](const fs::path&, UndoOutcome outcome, const Message& failure) {
                            outcomes_.append(outcome);
                            if (!failure.isEmpty())
                                failures_.append(failure.str());
                        },
                        {});
    }

    QTemporaryDir made_;
    std::unique_ptr<QTemporaryDir> folder_;
    QList<std::string> failures_;
    QList<UndoOutcome> outcomes_;
};

QTEST_GUILESS_MAIN(TestTagWriter)
#include "tst_tag_writer.moc"
