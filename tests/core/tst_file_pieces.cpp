// Files made of parts of others, and back.
#include "core/base/error.h"
#include "core/base/file_pieces.h"
#include "tests/support/memory_source.h"

#include <QTest>

#include <random>

using namespace genrescope;
using genrescope::test::MemorySource;

namespace {

std::string made(const FilePieces& pieces, const std::string& other)
{
    MemorySource source(QByteArray::fromStdString(other));
    std::string file;
    forEachBlock(pieces, source, [&file](std::span<const std::byte> block) {
        file.append(reinterpret_cast<const char*>(block.data()), block.size());
    });
    return file;
}

FilePieces undone(const FilePieces& pieces, const std::string& old)
{
    MemorySource source(QByteArray::fromStdString(old));
    return undoOf(pieces, source);
}

} // namespace

class TestFilePieces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoKeepsOnlyWhatIsMissing()
    {
        const std::string old = "0123456789";
        const FilePieces pieces = {FilePiece::kept(0, 2), FilePiece::own("new"),
                                   FilePiece::kept(5, 5)};
        QCOMPARE(made(pieces, old), std::string("01new56789"));
        QCOMPARE(undone(pieces, old),
                 (FilePieces{FilePiece::kept(0, 2), FilePiece::own("234"), FilePiece::kept(5, 5)}));
    }

    void anyPiecesCanBeUndone()
    {
        std::mt19937 random(7); // NOLINT: the same each time
        std::string old;
        for (int i = 0; i < 300; ++i)
            old += static_cast<char>('a' + random() % 26);
        for (int round = 0; round < 500; ++round) {
            FilePieces pieces;
            for (unsigned i = random() % 8; i > 0; --i) { // also in another order, and twice
                const std::uint64_t offset = random() % 300;
                pieces.push_back(random() % 3 == 0
                                     ? FilePiece::own(std::string(1 + random() % 9, '#'))
                                     : FilePiece::kept(offset, 1 + random() % (300 - offset)));
            }
            QVERIFY(liesWithin(pieces, old.size()));
            const std::string file = made(pieces, old);
            QCOMPARE(lengthOf(pieces), std::uint64_t(file.size()));
            const FilePieces undo = undone(pieces, old);
            QVERIFY(liesWithin(undo, file.size()));
            QCOMPARE(made(undo, file), old);
        }
    }

    void whatLiesOutsideIsNoPiece()
    {
        QVERIFY(liesWithin({FilePiece::kept(3, 7)}, 10));
        QVERIFY(!liesWithin({FilePiece::kept(3, 8)}, 10));
        QVERIFY(!liesWithin({FilePiece::kept(11, ~std::uint64_t(0))}, 10));
        QVERIFY(!liesWithin({FilePiece::kept(0, 0)}, 10));
        QVERIFY(!liesWithin({{.length = 3, .bytes = "ab"}}, 10));
    }

    void aFileThatShrankIsAnError()
    {
        QVERIFY_EXCEPTION_THROWN(made({FilePiece::kept(3, 7)}, "012345678"), FileError);
    }
};

QTEST_GUILESS_MAIN(TestFilePieces)
#include "tst_file_pieces.moc"
