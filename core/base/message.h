#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace genrescope {

/// A text for people: an English pattern and what fills its gaps.
///
/// Core writes it in English. Whoever shows it in another language looks the pattern up and fills
/// the same gaps, so neither side has to take a finished sentence apart.
class Message {
public:
    Message() = default;
    /// A name, a path or a sentence of another library: the same in every language.
    Message(std::string verbatim) : pattern_(std::move(verbatim)) {}
    Message(const char* verbatim) : Message(std::string(verbatim)) {}

    /// @param pattern    a literal with gaps "%1" … "%9"; "ninja update_translations" finds it by
    ///                   the name of this function.
    /// @param arguments  texts, paths, whole numbers, or other messages.
    template<typename... Arguments>
    static Message english(const char* pattern, const Arguments&... arguments)
    {
        static_assert(sizeof...(arguments) <= 9);
        std::vector<Message> filling;
        (filling.push_back(argument(arguments)), ...);
        return fromPattern(pattern, std::move(filling));
    }

    /// What english() made before, of its parts.
    static Message fromPattern(std::string pattern, std::vector<Message> arguments);

    bool isEmpty() const { return pattern_.empty(); }
    /// Whether pattern() is the text itself, the same in every language.
    bool isVerbatim() const { return verbatim_; }
    const std::string& pattern() const { return pattern_; }
    const std::vector<Message>& arguments() const { return arguments_; }

    /// In English.
    std::string str() const;
    /// In the language into which `translate` turns the patterns.
    std::string str(const std::function<std::string(const std::string&)>& translate) const;

private:
    static Message argument(const Message& message) { return message; }
    static Message argument(const std::string& text) { return text; }
    static Message argument(std::string_view text) { return std::string(text); }
    static Message argument(const char* text) { return text; }
    static Message argument(const std::filesystem::path& path) { return path.string(); }
    // No concept: moc of Qt 6.4 cannot read their header.
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
