#include "app/cli/option_checks.h"

#include "core/base/number_text.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <type_traits>

namespace genrescope::cli {

namespace {

constexpr std::string_view must = "must ";

/// What must be, and what was given.
std::string refusal(const std::string& wanted, const std::string& given)
{
    return std::string(must) + wanted + ", not " + given;
}

std::string inQuotes(const std::string& text)
{
    return '"' + text + '"';
}

/// A range with an end that nobody reaches is named by its other end.
template<typename Number>
std::string rangeText(Number least, Number most)
{
    if (most == std::numeric_limits<Number>::max())
        return "at least " + shortestNumber(least);
    return "from " + shortestNumber(least) + " to " + shortestNumber(most);
}

/// Empty if it is a number in the range, which is then written as CLI11 reads it.
template<typename Number>
std::string check(std::string& text, Number least, Number most)
{
    if (const auto number = parseNumber<Number>(text);
        number && *number >= least && *number <= most) {
        text = shortestNumber(*number);
        return {};
    }
    const std::optional<double> number = parseNumber<double>(text);
    if (!number || !std::isfinite(*number))
        return refusal("be a number", inQuotes(text));
    if (std::is_integral_v<Number> && *number != std::floor(*number))
        return refusal("be a whole number", text);
    if (*number >= static_cast<double>(least) && *number <= static_cast<double>(most))
        return refusal("be a whole number without a point or exponent", text);
    if (*number > static_cast<double>(most))
        return refusal("be at most " + shortestNumber(most), text);
    return refusal("be " + rangeText(least, most), text);
}

/// "a, b or c"
std::string listOf(const std::vector<std::string>& words)
{
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0)
            text += i + 1 == words.size() ? " or " : ", ";
        text += words[i];
    }
    return text;
}

} // namespace

template<typename Number>
CLI::Validator inRange(Number least, Number most)
{
    return CLI::Validator([least, most](std::string& text) { return check(text, least, most); },
                          rangeText(least, most));
}

template CLI::Validator inRange(int, int);
template CLI::Validator inRange(std::int64_t, std::int64_t);
template CLI::Validator inRange(std::uint64_t, std::uint64_t);
template CLI::Validator inRange(double, double);

CLI::Validator positive()
{
    return CLI::Validator(
        [](std::string& text) {
            const auto number = parseNumber<double>(text);
            if (number && *number <= 0.0)
                return refusal("be greater than 0", text);
            return check(text, 0.0, std::numeric_limits<double>::max());
        },
        "greater than 0");
}

CLI::Validator oneOf(std::vector<std::string> words)
{
    std::vector<std::string> named = words;
    std::erase(named, "");
    return CLI::Validator(
        [words = std::move(words), list = listOf(named)](const std::string& text) {
            return std::ranges::count(words, text) > 0 ? std::string()
                                                       : refusal("be " + list, inQuotes(text));
        },
        listOf(named));
}

std::string sentenceOf(const CLI::Error& error)
{
    // CLI11 puts a colon between the option and what a check says of it.
    std::string text = error.what();
    const std::string joint = ": " + std::string(must);
    if (const std::size_t colon = text.find(joint); colon != std::string::npos)
        text.erase(colon, 1);
    if (!text.ends_with('.'))
        text += '.';
    return text;
}

} // namespace genrescope::cli
