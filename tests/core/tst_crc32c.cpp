#include "core/base/crc32c.h"
#include "core/base/random.h"

#include <QTest>

using namespace genrescope;

class TestCrc32c : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // RFC 3720, appendix B.4, and the usual check value.
    void knownValues()
    {
        QCOMPARE(crc32c(std::string_view()), 0U);
        QCOMPARE(crc32c(std::string(32, '\0')), 0x8a9136aaU);
        QCOMPARE(crc32c(std::string(32, '\xff')), 0x62a8ab43U);
        QCOMPARE(crc32c("123456789"), 0xe3069283U);
    }

    void tablesAgreeWithTheInstruction()
    {
        Random random(3);
        std::vector<std::byte> bytes(1000);
        for (std::byte& byte : bytes)
            byte = static_cast<std::byte>(random.below(256));
        for (std::size_t first = 0; first < 9; ++first) {
            for (std::size_t count = 0; count < 40; ++count) {
                const auto part = std::span<const std::byte>(bytes).subspan(first, count);
                QCOMPARE(crc32c(part), detail::crc32cByTables(part));
            }
        }
        QCOMPARE(crc32c(bytes), detail::crc32cByTables(bytes));
    }

    void continuesWhatCameBefore()
    {
        const std::string text = "123456789, and what follows it";
        const auto bytes = std::as_bytes(std::span(text));
        for (std::size_t at = 0; at <= bytes.size(); ++at) {
            const auto first = bytes.first(at);
            const auto rest = bytes.subspan(at);
            QCOMPARE(crc32c(rest, crc32c(first)), crc32c(bytes));
            QCOMPARE(detail::crc32cByTables(rest, crc32c(first)), crc32c(bytes));
        }
    }
};

QTEST_APPLESS_MAIN(TestCrc32c)
#include "tst_crc32c.moc"
