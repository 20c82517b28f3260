#include "ui/data/path_text.h"

#include "core/base/utf8.h"

namespace genrescope {

QString textOf(const std::string& bytes)
{
    return QString::fromStdString(isUtf8(bytes) ? bytes : toUtf8(bytes));
}

QString textOf(const std::filesystem::path& path)
{
    return textOf(path.native());
}

std::filesystem::path pathOf(const QString& text)
{
    return fromUtf8(text.toStdString());
}

} // namespace genrescope
