#include "core/base/message_json.h"

#include "core/base/error.h"
#include "core/base/utf8.h"

namespace genrescope {

namespace {

using OrderedJson = nlohmann::ordered_json;

std::string textFrom(const nlohmann::json& json)
{
    if (!json.is_string())
        throw ConfigError(Message::english("A message is neither a text nor a list of texts."));
    return fromUtf8(json.get<std::string>());
}

} // namespace

OrderedJson toJson(const Message& message)
{
    OrderedJson text = toUtf8(message.pattern());
    if (message.isVerbatim())
        return text;
    OrderedJson list = OrderedJson::array({text});
    for (const Message& argument : message.arguments())
        list.push_back(toJson(argument));
    return list;
}

Message messageFrom(const nlohmann::json& json)
{
    if (!json.is_array())
        return textFrom(json);
    if (json.empty())
        throw ConfigError(Message::english("A message is neither a text nor a list of texts."));
    std::vector<Message> arguments;
    for (std::size_t i = 1; i < json.size(); ++i)
        arguments.push_back(messageFrom(json[i]));
    return Message::fromPattern(textFrom(json[0]), std::move(arguments));
}

} // namespace genrescope
