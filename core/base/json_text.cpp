#include "core/base/json_text.h"

#include "core/base/utf8.h"

namespace genrescope {

namespace {

using OrderedJson = nlohmann::ordered_json;

OrderedJson withUtf8(const OrderedJson& value)
{
    if (value.is_string()) {
        const auto& text = value.get_ref<const std::string&>();
        return isUtf8(text) ? value : OrderedJson(toUtf8(text));
    }
    if (!value.is_structured())
        return value;
    OrderedJson result = value.is_array() ? OrderedJson::array() : OrderedJson::object();
    for (const auto& [key, entry] : value.items()) {
        if (value.is_array())
            result.push_back(withUtf8(entry));
        else
            result[isUtf8(key) ? key : toUtf8(key)] = withUtf8(entry);
    }
    return result;
}

} // namespace

std::string jsonText(const OrderedJson& value, int indent)
{
    try {
        return value.dump(indent);
    } catch (const OrderedJson::type_error&) {
        return withUtf8(value).dump(indent);
    }
}

} // namespace genrescope
