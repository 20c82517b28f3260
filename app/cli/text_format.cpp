#include "app/cli/text_format.h"

#include "core/base/number_text.h"

#include <algorithm>
#include <cmath>
#include <new>

namespace genrescope::cli {

namespace {

// Code points of UTF-8: every byte that does not continue one.
std::size_t width(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    }));
}

} // namespace

std::string fixed(double value, int digits)
{
    return fixedNumber(value, digits);
}

std::string fixed(const std::optional<double>& value, int digits)
{
    return value ? fixed(*value, digits) : "–";
}

std::string percent(double value)
{
    return fixed(100.0 * value, 1) + "%";
}

std::string duration(double seconds)
{
    const long long whole = std::llround(std::max(0.0, seconds));
    const auto twoDigits = [](long long value) {
        return (value < 10 ? "0" : "") + std::to_string(value);
    };
    if (whole < 3600)
        return std::to_string(whole / 60) + ':' + twoDigits(whole % 60);
    return std::to_string(whole / 3600) + ':' + twoDigits(whole / 60 % 60) + ':' +
           twoDigits(whole % 60);
}

std::string printable(std::string_view text)
{
    std::string result(text);
    for (std::size_t i = 0; i < result.size(); ++i) {
        const auto byte = static_cast<unsigned char>(result[i]);
        const auto next = static_cast<unsigned char>(i + 1 < result.size() ? result[i + 1] : 0);
        // Those from U+0080 to U+009F take two bytes.
        const bool isLongControl = byte == 0xc2 && next >= 0x80 && next < 0xa0;
        if (byte < 0x20 || byte == 0x7f || isLongControl)
            result.replace(i, isLongControl ? 2 : 1, "?");
    }
    return result;
}

TextTable::TextTable(std::vector<std::string> header) : rows_{std::move(header)} {}

void TextTable::add(std::vector<std::string> row)
{
    rows_.push_back(std::move(row));
}

std::string TextTable::text() const
{
    std::vector<std::size_t> widths(rows_.front().size(), 0);
    for (const auto& row : rows_) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], width(row[i]));
    }
    std::string text;
    for (const auto& row : rows_) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string padding(widths[i] - width(row[i]), ' ');
            text += i == 0 ? "  " + row[i] + padding : "  " + padding + row[i];
        }
        text.erase(text.find_last_not_of(' ') + 1);
        text += '\n';
    }
    return text;
}

} // namespace genrescope::cli
