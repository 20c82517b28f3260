#include "ui/text/core_names.h"

#include "ui/text/error_text.h"

namespace genrescope {

QString splitText(Split split)
{
    return messageText(titleOf(split));
}

QString storedText(const Message& message)
{
    return messageText(message.isVerbatim() ? Message::fromPattern(message.pattern(), {})
                                            : message);
}

} // namespace genrescope
