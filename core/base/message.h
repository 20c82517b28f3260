#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace genrescope {

/// A text for people: an English pattern and the arguments for its placeholders.
///
/// Core writes it in English. To show it in another language, the pattern is translated and then
/// given the same arguments, so that no finished sentence has to be taken apart.
class Message {
public:
    Message() = default;
    /// A name, a path or a sentence of another library: the same in every language.
    Message(std::string verbatim) : pattern_(std::move(verbatim)) {}
    Message(const char* verbatim) : Message(std::string(verbatim)) {}

    /// @param pattern    a literal with placeholders "%1" … "%9"; "ninja update_translations" finds
    ///                   it by the name of this function.
    /// @param arguments  texts, paths, whole numbers, or other messages.
    template<typename... Arguments>
    static Message english(const char* pattern, const Arguments&... arguments)
    {
        static_assert(sizeof...(arguments) <= 9);
        std::vector<Message> values;
        (values.push_back(argument(arguments)), ...);
        return fromPattern(pattern, std::move(values));
    }

    /// What english() made before, from its parts.
    static Message fromPattern(std::string pattern, std::vector<Message> arguments);

    bool isEmpty() const { return pattern_.empty(); }
    /// Whether pattern() is the text itself, the same in every language.
    bool isVerbatim() const { return verbatim_; }
    const std::string& pattern() const { return pattern_; }
    const std::vector<Message>& arguments() const { return arguments_; }

    bool operator==(const Message& other) const = default;

    /// In English.
    std::string str() const;
    /// With its patterns translated by `translate`.
    std::string str(const std::function<std::string(const std::string&)>& translate) const;

private:
    static Message argument(const Message& message) { return message; }
    static Message argument(const std::string& text) { return text; }
    static Message argument(std::string_view text) { return std::string(text); }
    static Message argument(const char* text) { return text; }
    static Message argument(const std::filesystem::path& path) { return path.string(); }
    // Not a concept: moc of Qt 6.4 cannot parse their header.
    template<typename Number, typename = std::enable_if_t<std::is_integral_v<Number>>>
    static Message argument(Number number)
    {
        return std::to_string(number);
    }

    std::string pattern_;
    std::vector<Message> arguments_;
    bool verbatim_ = true;
};

} // namespace genrescope
