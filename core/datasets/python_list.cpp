#include "core/datasets/python_list.h"

namespace genrescope {

namespace {

void skipSpaces(std::string_view& text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
}

/// What a backslash and this letter stand for in the strings that Python prints.
char unescaped(char letter)
{
    switch (letter) {
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return letter;
    }
}

std::optional<std::string> takeString(std::string_view& text)
{
    const char quote = text.front();
    text.remove_prefix(1);
    std::string item;
    while (!text.empty() && text.front() != quote) {
        char letter = text.front();
        text.remove_prefix(1);
        if (letter == '\\') {
            if (text.empty())
                return std::nullopt;
            letter = unescaped(text.front());
            text.remove_prefix(1);
        }
        item += letter;
    }
    if (text.empty())
        return std::nullopt;
    text.remove_prefix(1);
    return item;
}

std::optional<std::string> takeItem(std::string_view& text)
{
    if (text.starts_with('\'') || text.starts_with('"'))
        return takeString(text);
    const std::size_t length = text.find_first_of(", ]");
    if (length == std::string_view::npos || length == 0)
        return std::nullopt;
    std::string item(text.substr(0, length));
    text.remove_prefix(length);
    return item;
}

} // namespace

std::optional<std::vector<std::string>> parsePythonList(std::string_view text)
{
    if (text.size() < 2 || text.front() != '[' || text.back() != ']')
        return std::nullopt;
    text.remove_prefix(1);
    std::vector<std::string> items;
    skipSpaces(text);
    while (text != "]") {
        std::optional<std::string> item = takeItem(text);
        if (!item)
            return std::nullopt;
        items.push_back(std::move(*item));
        skipSpaces(text);
        if (text == "]")
            break;
        if (!text.starts_with(','))
            return std::nullopt;
        text.remove_prefix(1);
        skipSpaces(text);
        if (text == "]")
            return std::nullopt;
    }
    return items;
}

} // namespace genrescope
