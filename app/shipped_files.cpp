#include "app/shipped_files.h"

namespace genrescope {

namespace {

std::filesystem::path shipped(const std::filesystem::path& programFolder, const char* name)
{
    const std::filesystem::path file =
        (programFolder / "../" GENRESCOPE_DATADIR / name).lexically_normal();
    std::error_code absent;
    return std::filesystem::is_regular_file(file, absent) ? file : std::filesystem::path();
}

} // namespace

std::filesystem::path manualPage(const std::filesystem::path& programFolder)
{
    return shipped(programFolder, "docs/README.md");
}

std::filesystem::path sampleTrack(const std::filesystem::path& programFolder)
{
    return shipped(programFolder, "sample/sample.mp3");
}

} // namespace genrescope
