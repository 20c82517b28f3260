#include "core/base/error.h"

#include <new>

namespace genrescope {

Message messageOf(const std::exception& exception)
{
    if (const auto* error = dynamic_cast<const Error*>(&exception))
        return error->message();
    if (dynamic_cast<const std::bad_alloc*>(&exception) != nullptr)
        return Message::english("There is not enough memory; close other programs and try again.");
    return exception.what();
}

} // namespace genrescope
