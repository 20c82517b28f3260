#include "core/archives/bit_reader.h"

namespace genrescope {

void BitReader::refillByBytes()
{
    while (available_ <= 56) {
        if (next_ == end_) {
            next_ = 0;
            end_ = source_.read(buffer_);
        }
        if (next_ == end_)
            paddingBits_ += 8;
        else
            bits_ |= std::to_integer<std::uint64_t>(buffer_[next_++]) << (56 - available_);
        available_ += 8;
    }
}

} // namespace genrescope
