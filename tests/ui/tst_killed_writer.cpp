// What a person writes in the window, while its process is killed at moments drawn at random.
#include "core/base/binary_file.h"
#include "ui/library/catalog_reader.h"
#include "ui/library/catalog_schema.h"
#include "ui/library/catalog_writer.h"
#include "ui/services/run_store.h"
#include "ui/window/settings.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <functional>
#include <numeric>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace genrescope;

namespace {

constexpr int kills = 100;

/// Calls write(1), write(2), … in a process that is killed after so many microseconds.
/// @return the last call that ended
int writeUntilKilled(const std::function<void(int)>& write, int first, unsigned microseconds)
{
    int done[2] = {};
    if (::pipe(done) != 0)
        return -1;
    const pid_t writer = ::fork();
    if (writer == 0) {
        for (int number = first;; ++number) {
            write(number);
            if (::write(done[1], &number, sizeof number) != sizeof number)
                ::_exit(1);
        }
    }
    ::close(done[1]);
    ::usleep(microseconds);
    ::kill(writer, SIGKILL);
    ::waitpid(writer, nullptr, 0);
    int last = first - 1;
    while (::read(done[0], &last, sizeof last) == sizeof last) {
    }
    ::close(done[0]);
    return last;
}

/// A text of several pages that ends with its number.
QString notes(int number)
{
    return QStringLiteral("heard it again, ").repeated(2'000) + QString::number(number);
}

} // namespace

class TestKilledWriter : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;

    /// Kills a process that calls write(n), again and again; read() must then return an n that is
    /// not older than the last one that was written.
    static void check(const std::function<void(int)>& write, const std::function<int()>& read)
    {
        std::minstd_rand chance(1);
        int last = 0;
        write(last);
        for (int kill = 0; kill < kills; ++kill) {
            const int written = writeUntilKilled(write, last + 1, chance() % 20'000);
            QVERIFY(written >= last);
            last = read();
            QVERIFY2(last == written || last == written + 1,
                     qPrintable(QStringLiteral("%1 after %2").arg(last).arg(written)));
        }
        // Many of the kills came too early, if the disk is slow.
        QVERIFY(last > 0);
    }

private Q_SLOTS:
    void notesOfARun()
    {
        const RunStore store(folder_.path());
        const QString run = folder_.filePath(QStringLiteral("runs/one"));
        check([&](int number) { store.writeNotes(run, notes(number)); },
              [&] {
                  const QString text = store.read(run).notes;
                  const int number = text.section(QLatin1Char(' '), -1).toInt();
                  return text == notes(number) ? number : -1;
              });
        store.writeNotes(run, QStringLiteral("the end"));
        QCOMPARE(QDir(run).entryList(QDir::Files), QStringList{QStringLiteral("notes.txt")});
    }

    void stateOfARun()
    {
        const RunStore store(folder_.path());
        RunRecord run;
        run.folder = folder_.filePath(QStringLiteral("runs/two"));
        run.state = RunState::Failed;
        check(
            [&](int number) {
                run.reason = QString::number(number);
                store.save(run);
            },
            [&] {
                const RunRecord found = store.read(run.folder);
                return found.state == RunState::Failed ? found.reason.toInt() : -1;
            });
    }

    void catalogOfMusic()
    {
        const QString file = folder_.filePath(QStringLiteral("library.sqlite"));
        openCatalog(file);
        check(
            [&](int number) {
                CatalogWriter writer(file);
                const qint64 id = number + 1;
                CatalogChanges found;
                found.added.emplace_back(QStringLiteral("/%1.mp3").arg(id), FileStamp{1, 1});
                // What was killed between the two has found the file already.
                if (!writer.knownFiles().contains(found.added[0].first))
                    writer.apply(found);
                writer.write(
                    {{.id = id, .info = AudioInfo{.tags = {.title = std::to_string(id)}}}});
            },
            [&] {
                if (openCatalog(file).putAside)
                    return -1;
                CatalogReader reader(file);
                std::vector<qint64> ids(reader.counts().tracks);
                std::iota(ids.begin(), ids.end(), 1);
                int last = -1;
                for (const LibraryRow& row : reader.rows(ids)) {
                    if (row.title == QString::number(last + 2))
                        ++last;
                }
                return last;
            });
    }

    void settings()
    {
        const QString file = folder_.filePath(QStringLiteral("genrescope.conf"));
        Settings(file).setLanguage(QStringLiteral("de"));
        check(
            [&](int number) {
                Settings changed(file);
                changed.setPage(number);
                changed.setCheckpoints(QStringList{notes(number)});
                changed.save();
            },
            [&] {
                const Settings found(file);
                const bool isWhole = found.language() == QStringLiteral("de") &&
                                     found.checkpoints() == QStringList{notes(found.page())};
                return isWhole ? found.page() : -1;
            });
    }
};

QTEST_GUILESS_MAIN(TestKilledWriter)
#include "tst_killed_writer.moc"
