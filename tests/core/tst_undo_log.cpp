// The log that undoes what was written to tags: whatever was cut off of it, what is left counts.
#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/tagging/undo_log.h"

#include <QTemporaryDir>
#include <QTest>

using namespace genrescope;

namespace {

LoggedChange changeOf(const std::string& name)
{
    return {.file = "/music/" + name,
            .copy = "/music/." + name + ".tmp",
            .before = {.size = 12, .hash = std::string(40, 'a')},
            .after = {.size = 9, .hash = std::string(40, 'b')},
            .modified = -5,
            .undo = {FilePiece::own("tag"), FilePiece::kept(0, 9)}};
}

} // namespace

class TestUndoLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { UndoLog::create(path()); }

    void recordsComeBack()
    {
        {
            UndoLog log(path());
            log.add(changeOf("a"));
            log.add(changeOf("b\xff"));
            log.note(0, ChangeState::Written);
        }
        {
            UndoLog log(path());
            log.note(1, ChangeState::Restored);
        }
        UndoLogReader reader(path());
        QCOMPARE(reader.states(),
                 (std::vector<ChangeState>{ChangeState::Written, ChangeState::Restored}));
        QVERIFY(!reader.isTorn());
        const LoggedChange change = reader.change(1);
        QCOMPARE(change.file, std::filesystem::path("/music/b\xff"));
        QCOMPARE(change.copy, std::filesystem::path("/music/.b\xff.tmp"));
        QCOMPARE(change.before, changeOf("").before);
        QCOMPARE(change.after, changeOf("").after);
        QCOMPARE(change.modified, std::int64_t(-5));
        QCOMPARE(change.undo, changeOf("").undo);
    }

    void cutOffAnywhere()
    {
        std::uintmax_t first = 0;
        {
            UndoLog log(path());
            log.add(changeOf("a"));
            first = std::filesystem::file_size(path());
            log.add(changeOf("b"));
        }
        const std::string whole = readTextFile(path(), 10'000);
        for (std::size_t size = whole.size(); size-- > 22;) {
            writeFile(path(), whole.substr(0, size), Durability::Process);
            const UndoLogReader reader(path());
            QCOMPARE(reader.states().size(), size >= first ? 1UL : 0UL);
            QCOMPARE(reader.isTorn(), size != first && size != 22);
        }
        for (std::size_t size = 0; size < 22; ++size) {
            writeFile(path(), whole.substr(0, size), Durability::Process);
            QVERIFY_EXCEPTION_THROWN(UndoLogReader reader(path()), DatasetError);
        }
    }

    void whatIsDamagedIsNotBelieved()
    {
        UndoLog(path()).add(changeOf("a"));
        const std::string whole = readTextFile(path(), 10'000);
        for (std::size_t at = 22; at < whole.size(); ++at) {
            std::string damaged = whole;
            damaged[at] = static_cast<char>(damaged[at] ^ 4);
            writeFile(path(), damaged, Durability::Process);
            QVERIFY(UndoLogReader(path()).states().empty());
        }
    }

private:
    std::filesystem::path path() const { return folder_.filePath("undo").toStdString(); }

    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestUndoLog)
#include "tst_undo_log.moc"
