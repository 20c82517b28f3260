#pragma once

#include <QDBusConnection>

#include <optional>

namespace genrescope {

/// The bus by which programs of a desktop talk; nothing where there is none.
std::optional<QDBusConnection> sessionBus();

} // namespace genrescope
