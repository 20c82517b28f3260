#include "core/crops/verdict.h"

namespace genrescope {

Message messageOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Judged:
        break;
    case Verdict::TooShort:
        return Message::english("Nothing to judge: this is shorter than a second.");
    case Verdict::Silent:
        return Message::english("Nothing to judge: this is silent.");
    case Verdict::Damaged:
        return Message::english("Nothing to judge: more than nine tenths of this is damaged.");
    case Verdict::NoMusic:
        return Message::english("Nothing to judge: the models hear no music in this.");
    }
    return {};
}

} // namespace genrescope
