#pragma once

#include <QString>

#include <filesystem>
#include <string>

namespace genrescope {

/// A file name, or a sentence with one, as the window shows and stores it. Names are bytes and need
/// not be UTF-8; those that are not are written as core's toUtf8 does, so that pathOf finds the
/// file again.
QString textOf(const std::string& bytes);
QString textOf(const std::filesystem::path& path);

/// The path that such a text names.
std::filesystem::path pathOf(const QString& text);

} // namespace genrescope
