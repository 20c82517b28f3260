#include "ui/text/core_names.h"

#include "ui/text/error_text.h"

namespace genrescope {

QString splitText(Split split)
{
    return messageText(titleOf(split));
}

QString storedText(const Message& message)
{
    if (!message.isVerbatim())
        return messageText(message);
    // As earlier versions kept it: the pattern, of which one has been reworded since.
    const std::string& text = message.pattern();
    return messageText(
        Message::fromPattern(text == "one genre a folder" ? "one genre per folder" : text, {}));
}

} // namespace genrescope
