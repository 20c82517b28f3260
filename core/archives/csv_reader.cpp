#include "core/archives/csv_reader.h"

#include "core/base/error.h"

#include <algorithm>
#include <cstring>

namespace genrescope {

namespace {

constexpr std::size_t blockSize = std::size_t{256} << 10;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

char* find(char* begin, char* end, char wanted)
{
    void* const found = std::memchr(begin, wanted, static_cast<std::size_t>(end - begin));
    return found == nullptr ? end : static_cast<char*>(found);
}

} // namespace

CsvReader::CsvReader(std::unique_ptr<ByteSource> source, const CsvLimits& limits, char separator)
    : source_(std::move(source)), limits_(limits), separator_(separator), buffer_(blockSize)
{
    while (end_ < byteOrderMark.size() && fill()) {
    }
    if (std::string_view(buffer_.data(), end_).starts_with(byteOrderMark))
        begin_ = scanned_ = byteOrderMark.size();
    if (separator_ == anySeparator)
        findSeparator();
}

void CsvReader::findSeparator()
{
    const auto rest = [&] { return std::string_view(buffer_.data() + begin_, end_ - begin_); };
    while (rest().find('\n') == std::string_view::npos && rest().size() < limits_.maxRow &&
           fill()) {
    }
    std::string_view row = rest().substr(0, rest().find('\n'));
    // What Excel writes above a table.
    constexpr std::string_view announcement = "sep=";
    if (row.starts_with(announcement) && row.size() > announcement.size()) {
        separator_ = row[announcement.size()];
        begin_ = scanned_ = begin_ + std::min(row.size() + 1, rest().size());
        ++nextLine_;
        return;
    }
    separator_ = ',';
    for (const char candidate : {';', '\t'}) {
        if (std::ranges::count(row, candidate) > std::ranges::count(row, separator_))
            separator_ = candidate;
    }
}

void CsvReader::fail(const Message& what, std::uint64_t line) const
{
    throw DatasetError(Message::english("%1, line %2: %3", source_->name(), line, what));
}

bool CsvReader::next(std::vector<std::string_view>& cells)
{
    for (;;) {
        rowLine_ = nextLine_;
        if (!findRow())
            return false;
        char* const row = buffer_.data() + begin_;
        char* rowEnd = buffer_.data() + scanned_;
        position_ += scanned_ - begin_;
        begin_ = scanned_;
        nextLine_ += static_cast<std::uint64_t>(std::count(row, rowEnd, '\n'));
        if (rowEnd > row && rowEnd[-1] == '\n')
            --rowEnd;
        if (rowEnd > row && rowEnd[-1] == '\r')
            --rowEnd;
        if (rowEnd == row)
            continue;
        split(row, rowEnd, cells);
        return true;
    }
}

/// Moves scanned_ past the line end of the row that starts at begin_; false if nothing is left.
bool CsvReader::findRow()
{
    for (;;) {
        char* const data = buffer_.data();
        while (scanned_ < end_) {
            if (insideQuotes_) {
                char* const quote = find(data + scanned_, data + end_, '"');
                scanned_ = static_cast<std::size_t>(quote - data);
                if (scanned_ < end_) {
                    insideQuotes_ = false;
                    ++scanned_;
                }
                continue;
            }
            const char byte = data[scanned_++];
            if (byte == '\n')
                return true;
            insideQuotes_ = byte == '"';
        }
        if (end_ - begin_ > limits_.maxRow)
            fail(Message::english("a row is longer than %1 bytes.", limits_.maxRow));
        if (fill())
            continue;
        if (insideQuotes_)
            fail(Message::english(
                "a quoted cell that begins in this row is never closed; the file is incomplete."));
        return begin_ < end_;
    }
}

/// Reads more after end_, having moved the unfinished row to the front; false at the end.
bool CsvReader::fill()
{
    if (begin_ > 0) {
        std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
        scanned_ -= begin_;
        end_ -= begin_;
        begin_ = 0;
    }
    if (buffer_.size() - end_ < blockSize / 2)
        buffer_.resize(2 * buffer_.size());
    const std::size_t count =
        source_->read(std::as_writable_bytes(std::span(buffer_).subspan(end_)));
    end_ += count;
    return count > 0;
}

void CsvReader::split(char* begin, char* end, std::vector<std::string_view>& cells) const
{
    cells.clear();
    for (;;) {
        std::string_view cell;
        char* cellEnd = nullptr;
        if (begin != end && *begin == '"') {
            cellEnd = splitQuoted(begin, end, cell);
        } else {
            cellEnd = find(begin, end, separator_);
            cell = std::string_view(begin, static_cast<std::size_t>(cellEnd - begin));
            if (cell.find('"') != std::string_view::npos)
                fail(Message::english("there is a quote within a cell that is not quoted."));
        }
        if (cell.size() > limits_.maxCell)
            fail(Message::english("a cell is longer than %1 bytes.", limits_.maxCell));
        if (cells.size() == limits_.maxCells)
            fail(Message::english("there are more than %1 cells in a row.", limits_.maxCells));
        cells.push_back(cell);
        if (cellEnd == end)
            return;
        begin = cellEnd + 1;
    }
}

/// Unquotes the cell that starts at `begin`, in place; returns where it ends.
char* CsvReader::splitQuoted(char* begin, char* end, std::string_view& cell) const
{
    char* const content = begin + 1;
    char* target = content;
    char* from = content;
    for (;;) {
        char* const quote = find(from, end, '"');
        if (quote == end)
            fail(Message::english("a quoted cell is never closed."));
        // Nothing to move before the first doubled quote.
        if (target != from)
            std::memmove(target, from, static_cast<std::size_t>(quote - from));
        target += quote - from;
        from = quote + 1;
        if (from == end || *from != '"')
            break;
        *target++ = '"';
        ++from;
    }
    if (from != end && *from != separator_)
        fail(Message::english("there is text after the closing quote of a cell."));
    cell = std::string_view(content, static_cast<std::size_t>(target - content));
    return from;
}

} // namespace genrescope
