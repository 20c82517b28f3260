#include "core/base/write_error.h"

#include "core/base/error.h"

#include <cerrno>
#include <cstring>

namespace genrescope {

void failWrite(const std::filesystem::path& path, int error)
{
    if (error == ENOSPC) {
        throw DiskFullError(Message::english(
            "%1 cannot be written: there is no room left on its disk.", path.string()));
    }
    if (error == EDQUOT) {
        throw DiskFullError(Message::english(
            "%1 cannot be written: your quota on its disk is used up.", path.string()));
    }
    throw FileError(
        Message::english("%1 cannot be written: %2.", path.string(), std::strerror(error)));
}

} // namespace genrescope
