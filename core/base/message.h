#pragma once

#include <concepts>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
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
    Message(std::string verbatim) : pattern_(std::move(verbatim)), verbatim_(true) {}
    Message(const char* verbatim) : Message(std::string(verbatim)) {}

    /// @param pattern    a literal with gaps "%1" … "%9"; "ninja update_translations" finds it by
    ///                   the name of this function.
    /// @param arguments  texts, paths, whole numbers, or other messages.
    template<typename... Arguments>
    static Message english(const char* pattern, const Arguments&... arguments)
    {
        static_assert(sizeof...(arguments) <= 9);
        Message message;
        message.pattern_ = pattern;
        (message.arguments_.push_back(argument(arguments)), ...);
        return message;
    }

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
    static Message argument(std::integral auto number) { return std::to_string(number); }

    std::string pattern_;
    std::vector<Message> arguments_;
    bool verbatim_ = false;
};

} // namespace genrescope
