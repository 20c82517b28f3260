#include "core/datasets/manifest.h"

#include "core/base/sha1.h"

namespace genrescope {

std::string Manifest::hash() const
{
    // Every text ends in a zero byte, which none contains, so that no two manifests read the same.
    Sha1 sha;
    const auto add = [&](std::string_view text) {
        sha.update(text);
        sha.update(std::string_view("\0", 1));
    };
    add(mel.hash());
    add(testIsValidation ? "validation is test" : "");
    add(std::to_string(labels.size()));
    for (const std::string& label : labels)
        add(label);
    for (const Track& track : tracks) {
        add(std::to_string(track.id));
        add(track.file);
        add(splitName(track.split));
        std::string indices;
        for (const int label : track.labels)
            indices += std::to_string(label) + ' ';
        add(indices);
    }
    return sha.hex();
}

bool labelsKeepHierarchy(const Manifest& manifest)
{
    if (manifest.parents.empty())
        return false;
    return std::ranges::all_of(manifest.tracks, [&](const Track& track) {
        return std::ranges::all_of(track.labels, [&](int label) {
            const int parent = manifest.parents[static_cast<std::size_t>(label)];
            return parent < 0 || std::ranges::binary_search(track.labels, parent);
        });
    });
}

} // namespace genrescope
