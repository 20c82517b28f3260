#include "core/datasets/track.h"

namespace genrescope {

Message titleOf(Split split)
{
    switch (split) {
    case Split::Training:
        return Message::english("training");
    case Split::Validation:
        return Message::english("validation");
    case Split::Test:
        break;
    }
    return Message::english("test");
}

} // namespace genrescope
