#include "core/base/progress.h"

namespace genrescope {

std::string_view stageName(Stage stage)
{
    switch (stage) {
    case Stage::ReadMetadata:
        return "reading metadata";
    case Stage::VerifyChecksums:
        return "verifying checksums";
    case Stage::PrepareFeatures:
        return "preparing features";
    case Stage::Train:
        return "training";
    case Stage::Validate:
        return "validating";
    case Stage::Evaluate:
        return "evaluating";
    case Stage::Classify:
        return "classifying";
    case Stage::Embed:
        return "listening to tracks";
    case Stage::ReadTags:
        return "reading tags";
    case Stage::WriteTags:
        return "writing tags";
    }
    return "working";
}

} // namespace genrescope
