#pragma once

#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope::cli {

/// A number with this many digits after the decimal point, whatever the locale.
std::string fixed(double value, int digits);
/// The same, or "–" where there is no value.
std::string fixed(const std::optional<double>& value, int digits);

/// "0.42" → "42.0%".
std::string percent(double value);

/// Seconds as "3:05" or "1:02:03".
std::string duration(double seconds);

/// Untrusted text without control characters, so that it cannot drive the terminal.
std::string printable(std::string_view text);

/// Columns of text, padded to equal width; the first is aligned left, the others right.
class TextTable {
public:
    explicit TextTable(std::vector<std::string> header);

    void add(std::vector<std::string> row);
    std::string text() const;

private:
    std::vector<std::vector<std::string>> rows_;
};

} // namespace genrescope::cli
