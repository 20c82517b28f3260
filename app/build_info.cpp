#include "app/build_info.h"

#include "commit.h"

#include <dnnl_version.h>

extern "C" {
#include <libavutil/ffversion.h>
}

namespace genrescope {

namespace {

constexpr std::string_view commit = GENRESCOPE_COMMIT;

// Those whose headers know it; GENRESCOPE_LIBRARIES has what CMake knows.
std::string headersVersions()
{
    return std::string("FFmpeg ") + FFMPEG_VERSION + ", oneDNN " +
           std::to_string(DNNL_VERSION_MAJOR) + "." + std::to_string(DNNL_VERSION_MINOR) + "." +
           std::to_string(DNNL_VERSION_PATCH);
}

} // namespace

std::string versionText(std::string_view program, std::string_view toolkit)
{
    std::string text(program);
    text += " " GENRESCOPE_VERSION;
    if (!commit.empty())
        text.append(" (commit ").append(commit).append(")");
    text += "\nBuilt with ";
    if (!toolkit.empty())
        text.append(toolkit).append(", ");
    return text.append(headersVersions()).append(", ").append(GENRESCOPE_LIBRARIES);
}

} // namespace genrescope
