#include "core/datasets/audio_collection.h"

#include <algorithm>

namespace genrescope {

const AudioEntry* AudioCollection::find(const std::string& file) const
{
    const std::vector<AudioEntry>& all = entries();
    const auto found = std::lower_bound(
        all.begin(), all.end(), file,
        [](const AudioEntry& entry, const std::string& wanted) { return entry.file < wanted; });
    return found == all.end() || found->file != file ? nullptr : &*found;
}

} // namespace genrescope
