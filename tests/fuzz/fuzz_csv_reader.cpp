#include "core/archives/csv_reader.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/support/text_source.h"

#include <memory>

using namespace genrescope;

namespace {

struct Table {
    std::vector<std::vector<std::string>> rows = {};
    bool isWhole = false;

    bool operator==(const Table&) const = default;
};

Table tableOf(std::string_view text, std::size_t pieceSize, char separator)
{
    const CsvLimits limits = {.maxCell = 1'000, .maxRow = 4'000, .maxCells = 40};
    Table table;
    table.isWhole = fuzz::isAccepted([&] {
        CsvReader reader(std::make_unique<test::TextSource>(std::string(text), pieceSize), limits,
                         separator);
        std::vector<std::string_view> cells;
        while (reader.next(cells))
            table.rows.emplace_back(cells.begin(), cells.end());
        fuzz::check(reader.position() <= text.size(), "rows are longer than the table");
    });
    return table;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    for (const char separator : {',', CsvReader::anySeparator}) {
        fuzz::check(tableOf(text, size + 1, separator) == tableOf(text, 7, separator),
                    "a table depends on the pieces in which it is read");
    }
    return 0;
}
