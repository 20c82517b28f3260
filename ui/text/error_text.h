#pragma once

#include "core/base/message.h"

#include <QString>

#include <exception>

namespace genrescope {

/// What core says, in the language of the window; English where there is no translation. May be
/// called on any thread.
QString messageText(const Message& message);

/// What an exception says, for people.
QString errorText(const std::exception& error);

} // namespace genrescope
