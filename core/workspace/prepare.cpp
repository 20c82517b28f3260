#include "core/workspace/prepare.h"

#include "core/workspace/manifest_file.h"
#include "core/workspace/workspace.h"

#include <chrono>
#include <optional>

namespace genrescope {

PrepareResult prepareWorkspace(const DatasetOptions& options, const std::filesystem::path& folder,
                               int jobs, const TaskContext& context)
{
    const auto start = std::chrono::steady_clock::now();
    const std::filesystem::path manifestPath = Workspace::manifestPath(folder);
    std::optional<Manifest> previous;
    if (std::filesystem::exists(manifestPath))
        previous = readManifest(manifestPath);

    Dataset dataset = readDataset(options, previous ? &*previous : nullptr, context);
    // Before the features, so that a stopped build is a workspace already.
    writeManifest(dataset.manifest, manifestPath);

    PrepareResult result;
    result.build = buildFeatures(dataset, folder, jobs, context);
    result.manifest = std::move(dataset.manifest);
    result.checksumFailures = std::move(dataset.checksumFailures);
    result.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

} // namespace genrescope
