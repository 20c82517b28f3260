#pragma once

#include "core/base/byte_source.h"
#include "core/base/message.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// Limits beyond which files are rejected: the guard against files that are not tables.
struct CsvLimits {
    /// Bytes. FMA's longest biography has some tens of thousands.
    std::size_t maxCell = std::size_t{4} << 20;
    std::size_t maxRow = std::size_t{16} << 20;
    std::size_t maxCells = 1'024;
};

/// Reads a table of values separated by commas, or by another character, row by row in bounded
/// memory.
///
/// RFC 4180: cells in quotes may hold separators, line ends and doubled quotes; rows end in LF or
/// CRLF. A byte order mark is skipped, and so are empty lines.
class CsvReader {
public:
    /// As a separator: the one that the first row shows, of comma, semicolon and tab.
    static constexpr char anySeparator = '\0';

    explicit CsvReader(std::unique_ptr<ByteSource> source, const CsvLimits& limits = {},
                       char separator = ',');

    /// Replaces `cells` with those of the next row; false at the end. They stay valid until the
    /// next call.
    /// @throws DatasetError "NAME, line N: …" if the row breaks the rules or the limits; whatever
    ///     the source throws.
    bool next(std::vector<std::string_view>& cells);

    /// The line on which the last row read begins, from 1.
    std::uint64_t line() const { return rowLine_; }

    /// How many bytes of the source belong to the rows read so far.
    std::uint64_t position() const { return position_; }

    const ByteSource& source() const { return *source_; }

    char separator() const { return separator_; }

    /// @throws DatasetError naming the source and the line of the last row read.
    [[noreturn]] void fail(const Message& what) const { fail(what, rowLine_); }
    [[noreturn]] void fail(const Message& what, std::uint64_t line) const;

private:
    void findSeparator();
    bool findRow();
    bool fill();
    void split(char* begin, char* end, std::vector<std::string_view>& cells) const;
    char* splitQuoted(char* begin, char* end, std::string_view& cell) const;

    std::unique_ptr<ByteSource> source_;
    CsvLimits limits_;
    char separator_;
    std::vector<char> buffer_;
    /// The row being read starts at begin_, is searched up to scanned_ and was read up to end_.
    std::size_t begin_ = 0;
    std::size_t scanned_ = 0;
    std::size_t end_ = 0;
    bool insideQuotes_ = false;
    std::uint64_t rowLine_ = 0;
    std::uint64_t nextLine_ = 1;
    std::uint64_t position_ = 0;
};

} // namespace genrescope
