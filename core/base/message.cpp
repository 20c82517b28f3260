#include "core/base/message.h"

namespace genrescope {

Message Message::fromPattern(std::string pattern, std::vector<Message> arguments)
{
    Message message;
    message.pattern_ = std::move(pattern);
    message.arguments_ = std::move(arguments);
    message.verbatim_ = false;
    return message;
}

std::string Message::str() const
{
    return str([](const std::string& pattern) { return pattern; });
}

std::string Message::str(const std::function<std::string(const std::string&)>& translate) const
{
    if (verbatim_)
        return pattern_;
    const std::string pattern = translate(pattern_);
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool isPlaceholder = pattern[i] == '%' && i + 1 < pattern.size() &&
                                   pattern[i + 1] >= '1' && pattern[i + 1] <= '9';
        const auto number = isPlaceholder ? static_cast<std::size_t>(pattern[i + 1] - '1') : 0;
        if (!isPlaceholder || number >= arguments_.size()) {
            text += pattern[i];
            continue;
        }
        // Arguments are not searched for placeholders: file names may contain "%1".
        text += arguments_[number].str(translate);
        ++i;
    }
    return text;
}

} // namespace genrescope
