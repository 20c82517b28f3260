#include "app/manual.h"

namespace genrescope {

std::filesystem::path manualPage(const std::filesystem::path& programFolder)
{
    const std::filesystem::path page =
        (programFolder / "../" GENRESCOPE_DATADIR "/docs/README.md").lexically_normal();
    std::error_code absent;
    return std::filesystem::is_regular_file(page, absent) ? page : std::filesystem::path();
}

} // namespace genrescope
