#include "core/sandbox/decoder_program.h"

#include <utility>

int main()
{
    using namespace genrescope;
    return runDecoder([](std::unique_ptr<ByteSource> source, const DecodeLimits& limits) {
        return AudioDecoder(std::move(source), limits);
    });
}
