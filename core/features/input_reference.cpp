#include "core/features/input_reference.h"

#include "core/base/error.h"

#include <algorithm>
#include <optional>

namespace genrescope {

InputReference inputReferenceNamed(const std::string& name)
{
    if (const std::optional<InputReference> reference = valueNamed<InputReference>(name))
        return *reference;
    throw ConfigError(Message::english("The input reference '%1' is not known.", name));
}

float inputShift(InputReference reference, float loudest, const MelConfig& config)
{
    if (reference == InputReference::ClipMaximum)
        return 0.0F;
    return (loudest - fixedReference) / static_cast<float>(config.dynamicRange / 2.0);
}

void shiftInputs(std::span<float> values, float shift)
{
    if (shift == 0.0F)
        return;
    for (float& value : values)
        value = std::max(value + shift, -1.0F); // in this order, NaN stays NaN
}

} // namespace genrescope
